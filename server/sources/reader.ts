/** What a reader of one format is: the bytes of a file in, its words with their places out. */

import type { Layout } from '../engine/text/layout.ts';

export interface Taken {
  readonly layout: Layout;
  /** What of it was not read: each a sentence without the file's name ("Only its first 2,000 pages were read."). */
  readonly problems: readonly string[];
}

/** Beyond these a reader stops and says so. */
export interface ReadLimits {
  /** Bytes that the parts of a packed file may have when they are unpacked. */
  readonly unpacked: number;
  readonly pages: number;
  /** Rows of all sheets together. */
  readonly rows: number;
  /** Characters that are taken out of one file. */
  readonly characters: number;
}

/** @throws Unreadable where the file is whole, but not for us; anything else that is thrown means that it is damaged. */
export type Reader = (bytes: Uint8Array, limits: ReadLimits) => Promise<Taken>;

/** Its message is how the sentence about the file goes on: "is locked with a password: save a copy without one". */
export class Unreadable extends Error {}

export const LIMITS: ReadLimits = {
  unpacked: 256 * 1024 * 1024,
  pages: 2000,
  rows: 50_000,
  characters: 5 * 1024 * 1024,
};
