/** How far reading goes: sizes, time and memory for one file. */

import type { LimitSettings } from '../config/config.ts';
import { LIMITS, type ReadLimits } from './reader.ts';

export interface Bounds {
  /** Bytes of a file of plain text. */
  readonly text: number;
  /** Bytes of a file of any other format. */
  readonly document: number;
  /** Time and memory for one file that is not plain text. */
  readonly seconds: number;
  readonly megabytes: number;
  readonly limits: ReadLimits;
}

export const DEFAULT_BOUNDS: Bounds = {
  text: 5 * 1024 * 1024,
  document: 100 * 1024 * 1024,
  seconds: 60,
  megabytes: 1024,
  limits: LIMITS,
};

/** The bounds that a configuration sets. */
export const boundsOf = ({ megabytes, seconds, memory, pages, rows }: LimitSettings): Bounds => ({
  text: DEFAULT_BOUNDS.text,
  document: megabytes === undefined ? DEFAULT_BOUNDS.document : megabytes * 1024 * 1024,
  seconds: seconds ?? DEFAULT_BOUNDS.seconds,
  megabytes: memory ?? DEFAULT_BOUNDS.megabytes,
  limits: { ...LIMITS, pages: pages ?? LIMITS.pages, rows: rows ?? LIMITS.rows },
});

/** How the sentence about a file of so many bytes goes on. */
export function tooLarge(size: number, limit: number): string {
  const megabytes = (bytes: number): string =>
    (bytes / 1024 / 1024).toFixed(bytes % (1024 * 1024) === 0 && bytes === limit ? 0 : 1);
  return `is ${megabytes(size)} MB, over the limit of ${megabytes(limit)} MB, and was not read: split it, or keep the part that the story needs`;
}
