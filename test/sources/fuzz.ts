/** Reads damaged copies of a file, and tells how each ended: what a reader may never do is listed as a fault. */

import { readdirSync } from 'node:fs';
import { createEngine } from '../../server/engine/engine.ts';
import { apart } from '../../server/host/apart.ts';
import type { Host } from '../../server/host/host.ts';
import { DEFAULT_BOUNDS } from '../../server/sources/bounds.ts';
import { readSource } from '../../server/sources/read-file.ts';
import { mutant } from './mutants.ts';

export interface Fuzzed {
  readonly read: number;
  readonly refused: number;
  /** What may not be: a hang, a crash, a sentence that tells a person nothing; each with its seed. */
  readonly faults: readonly string[];
  /** Milliseconds of the slowest copy. */
  readonly slowest: number;
  /** File handles open after all copies and not before. */
  readonly handles: number;
}

/** Seconds for one copy; the whole file takes a fraction of one. */
const LIMIT = 20;
/** Every so many copies that were read are understood, too. */
const UNDERSTOOD = 10;

/** @param name ends as the format's files do. @param tries how many copies. */
export async function fuzz(name: string, whole: Uint8Array, tries: number): Promise<Fuzzed> {
  const engine = createEngine();
  const uri = `file:///${name}`;
  // Threads and their pipes are opened once, and kept.
  for (const seed of [1, 2]) await readSource(holding(mutant(whole, seed)), uri).catch(() => {});
  const before = handles();
  const faults: string[] = [];
  let read = 0;
  let refused = 0;
  let slowest = 0;
  for (let seed = 1; seed <= tries; seed++) {
    const start = performance.now();
    try {
      const { text } = await readSource(holding(mutant(whole, seed)), uri, { ...DEFAULT_BOUNDS, seconds: LIMIT });
      read += 1;
      if (read % UNDERSTOOD === 0) engine.read(name, text);
    } catch (error) {
      refused += 1;
      const { message } = error as Error;
      if (!isSentence(name, message)) faults.push(`seed ${seed}: ${message}`);
    }
    slowest = Math.max(slowest, performance.now() - start);
  }
  return { read, refused, faults, slowest, handles: handles() - before };
}

/** A sentence for a person: the file, what is wrong, what to do; never that its reader hung or fell over. */
const isSentence = (name: string, message: string): boolean =>
  message.startsWith(`${name} `) &&
  /^.{10,}\.$/s.test(message.slice(name.length + 1)) &&
  !/took more than|needs more than|brought its reader down|undefined|\bat .*:\d+:\d+/.test(message);

/** A machine with one file on it. */
const holding = (bytes: Uint8Array): Host => ({
  read: async () => bytes,
  list: async () => [],
  stat: async () => ({ kind: 'file', size: bytes.length, modified: 0 }),
  apart,
  log: () => {},
});

const handles = (): number => readdirSync('/proc/self/fd').length;
