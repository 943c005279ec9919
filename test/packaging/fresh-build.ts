/** What is in dist, built anew where it is older than the code. Other tests may be running it, so that it is not written for nothing. */

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');
/** Written with all others, and none before it. */
const BUILT = join(ROOT, 'dist/cli.js');

export function freshBuild(): void {
  const built = existsSync(BUILT) ? statSync(BUILT).mtimeMs : 0;
  if (['server', 'client', 'scripts'].some((folder) => newest(folder) > built))
    execFileSync(process.execPath, ['scripts/build.ts'], { cwd: ROOT, stdio: 'ignore' });
}

/** When the last file below a folder was written. */
const newest = (folder: string): number =>
  Math.max(
    ...readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map(
      (name) => statSync(join(ROOT, folder, name)).mtimeMs,
    ),
  );
