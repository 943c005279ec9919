/** How paths are shown. */

import { relative } from 'node:path';

/** Relative to the working folder where it lies in it, as it is elsewhere. */
export function shown(cwd: string, path: string): string {
  const near = relative(cwd, path);
  return near.startsWith('..') || near === '' ? path : near;
}
