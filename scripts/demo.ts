/** Checks the sample story of seeds/jordan-outpost with the built command and says what was shown. `npm run demo` */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const story = 'seeds/jordan-outpost';
const command = ['check', `${story}/draft.md`, '--sources', `${story}/sources`];

if (!existsSync(`${root}/dist/cli.js`)) {
  console.error('Nothing is built yet. Run `npm run build`.');
  process.exit(2);
}
console.log(`$ backread ${command.join(' ')}\n`);
const { status, error } = spawnSync(process.execPath, ['dist/cli.js', ...command], { cwd: root, stdio: 'inherit' });
if (error) throw error;

// A story whose errors were planted must fail its check; anything else means that the checker is broken.
if (status !== 1) {
  console.error(`\nThe demonstration failed: the check ended with ${status}, where findings were expected.`);
  process.exit(1);
}
console.log(
  `\nErrors were planted in ${story}/draft.md. Each finding above names the words of the draft and the line of the source\n` +
    `that says otherwise. On a draft of your own the command would end with 1 here, so that a check can fail in CI.`,
);
