/** How paths are shown. */

import { relative } from 'node:path';
import { printable } from '../sources/printable.ts';

/** Relative to the working folder where it lies in it, as it is elsewhere. */
export function shown(cwd: string, path: string): string {
  const near = relative(cwd, path);
  return printable(near.startsWith('..') || near === '' ? path : near);
}
