// Makes sure that the pinned Node is first on npm's path, also where npm was told to run no install scripts.
// Plain JavaScript, because an older Node of the machine may have to run it.

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';
const linked = join(root, 'node_modules/.bin', windows ? 'node.exe' : 'node');
const { version } = JSON.parse(readFileSync(join(root, 'node_modules/node/package.json'), 'utf8'));

if (versionOf(linked) !== version && !stripsTypes(versionOf(process.execPath))) install();

function install() {
  console.error(`Fetching Node ${version}, which the install scripts would have put in place.`);
  // The package `node` holds no Node itself: its install script fetches the one of the platform, from npm too.
  const apple = process.platform === 'darwin' && process.arch === 'arm64';
  const name = `${apple ? 'node-bin' : 'node'}-${windows ? 'win' : process.platform}-${process.arch}`;
  const folder = join(root, '.cache/node');
  mkdirSync(folder, { recursive: true });
  spawnSync(
    'npm',
    ['install', '--prefix', folder, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', `${name}@${version}`],
    { cwd: folder, stdio: ['ignore', 2, 2], shell: windows },
  );
  const fetched = join(folder, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node');
  if (versionOf(fetched) !== version) {
    console.error('It could not be fetched. Run `npm rebuild node`, or use Node 22.18 or later.');
    process.exit(1);
  }
  mkdirSync(join(root, 'node_modules/.bin'), { recursive: true });
  rmSync(linked, { force: true });
  copyFileSync(fetched, linked);
}

/** Without the `v`; undefined where the file is no Node that runs. */
function versionOf(file) {
  const { stdout } = spawnSync(file, ['--version'], { encoding: 'utf8' });
  return stdout?.trim().slice(1);
}

/** Whether that Node runs TypeScript as it stands: 22.18 and later. */
function stripsTypes(found) {
  const [major, minor] = found.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}
