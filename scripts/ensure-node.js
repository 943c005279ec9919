// Makes sure that the pinned Node of node_modules is there, also where npm was told to run no install scripts.
// Plain JavaScript, because an older Node of the machine may have to run it.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = fileURLToPath(new URL('../node_modules', import.meta.url));
const bin = join(modules, 'node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

if (!existsSync(bin)) {
  console.error('Fetching the pinned Node, which the install scripts would have put in place.');
  const { status } = spawnSync(process.execPath, ['installArchSpecificPackage'], {
    cwd: join(modules, 'node'),
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) {
    console.error('The pinned Node could not be fetched. Run `npm rebuild node`, or use Node 22.18 or later.');
    process.exit(1);
  }
}
