/** The tracked tree as the tidy tests see it: files, and who imports whom. */

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

/** Paths from the root, with slashes; a file that is deleted but not yet committed is left out. */
export const tracked: readonly string[] = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
  .split('\0')
  .filter((path) => path !== '' && existsSync(join(ROOT, path)));

export const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Our own code: all of server, client and scripts. */
export const code: readonly string[] = tracked.filter((path) => /^(?:server|client|scripts)\/.*\.ts$/.test(path));

export interface Import {
  readonly from: string;
  /** A path from the root, or a package's name. */
  readonly to: string;
}

/** Every import, types among them. */
export const imports: readonly Import[] = code.flatMap((from) =>
  // import { a } from './a.ts' · export type { b } from './b.ts' · import './c.ts' · await import('./d.ts') · typeof import("./e.ts")
  [...textOf(from).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*(['"])([^'"\n]+)\1/g)].map(([, , to = '']) => ({
    from,
    to: to.startsWith('.') ? posix.join(posix.dirname(from), to) : to,
  })),
);

export const within = (path: string, folder: string): boolean => path.startsWith(`${folder}/`);
