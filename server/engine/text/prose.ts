/** Prose: the text of one block as a reader sees it, with the map that leads every character back to the file. */

import type { Span } from './span.ts';

/**
 * A stretch of prose and the stretch of the file that it was read from. Runs are in prose order and leave no gap.
 * Where `proseLength === fileLength` the text is the same on both sides, character for character (save that a line break
 * of one character reads as a space, and a NUL as U+FFFD, each in a run of its own); otherwise the run is atomic (an
 * entity, an escape, a line break with its indentation) and maps as a whole.
 */
export interface Run {
  readonly prose: number;
  readonly proseLength: number;
  readonly file: number;
  readonly fileLength: number;
}

export interface Prose {
  readonly text: string;
  readonly runs: readonly Run[];
}

/** The smallest stretch of the file that holds the given stretch of prose. */
export function toFile(prose: Prose, span: Span<'prose'>): Span<'file'> {
  return { start: fileOffset(prose, span.start, 'start'), end: fileOffset(prose, span.end, 'end') };
}

/** The same prose where its text stands so many characters further on in the file. */
export const shifted = ({ text, runs }: Prose, by: number): Prose => ({
  text,
  runs: runs.map((run) => ({ ...run, file: run.file + by })),
});

function fileOffset(prose: Prose, offset: number, edge: 'start' | 'end'): number {
  let low = 0;
  let high = prose.runs.length - 1;
  // A span's end belongs to the run before it, so that an end at a seam does not swallow the markup behind it.
  const wanted = edge === 'end' ? offset - 1 : offset;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((prose.runs[middle] as Run).prose <= wanted) low = middle;
    else high = middle - 1;
  }
  const run = prose.runs[low];
  if (!run) return 0;
  if (run.proseLength === run.fileLength) return run.file + (offset - run.prose);
  return edge === 'start' ? run.file : run.file + run.fileLength;
}
