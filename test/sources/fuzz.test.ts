/** Damaged files of every format: a reader answers, one way or the other, in time. `FUZZ=2000 npx vitest run test/sources/fuzz.test.ts` tries more. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createEngine } from '../../server/engine/engine.ts';
import { apart } from '../../server/host/apart.ts';
import type { Host } from '../../server/host/host.ts';
import { DEFAULT_BOUNDS } from '../../server/sources/bounds.ts';
import { readSource } from '../../server/sources/read-file.ts';
import { mutant } from './mutants.ts';

const TRIES = Number(process.env['FUZZ'] ?? 40);
const CORPUS = join(import.meta.dirname, 'corpus');

/** A machine with one file on it. */
const holding = (bytes: Uint8Array): Host => ({
  read: async () => bytes,
  list: async () => [],
  stat: async () => ({ kind: 'file', size: bytes.length, modified: 0 }),
  apart,
  log: () => {},
});

const handles = (): number => readdirSync('/proc/self/fd').length;

test.each(readdirSync(CORPUS))('%s', { timeout: 900_000 }, async (name) => {
  const whole = new Uint8Array(readFileSync(join(CORPUS, name)));
  const engine = createEngine();
  // Threads and their pipes are opened once, and kept.
  for (const seed of [1, 2]) await readSource(holding(mutant(whole, seed)), `file:///${name}`).catch(() => {});
  const before = handles();
  for (let seed = 1; seed <= TRIES; seed++) {
    try {
      const { text } = await readSource(holding(mutant(whole, seed)), `file:///${name}`, {
        ...DEFAULT_BOUNDS,
        seconds: 20,
      });
      if (seed % 10 === 0) engine.read(name, text);
    } catch (error) {
      // A sentence for a person: the file, what is wrong, what to do; never that it hung or fell over.
      expect((error as Error).message, `seed ${seed}`).toMatch(
        new RegExp(`^${name.replaceAll('.', '\\.')} .{10,}\\.$`, 's'),
      );
      expect((error as Error).message, `seed ${seed}`).not.toMatch(
        /took more than|needs more than|brought its reader down|undefined/,
      );
    }
  }
  expect(handles()).toBeLessThanOrEqual(before + 8);
});
