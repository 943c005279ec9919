/** Damaged files of every format: a reader answers, one way or the other, in time. `npm run fuzz` tries more. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fuzz } from './fuzz.ts';

const TRIES = Number(process.env['FUZZ'] ?? 40);
const CORPUS = join(import.meta.dirname, 'corpus');

test.each(readdirSync(CORPUS))('%s', { timeout: 900_000 }, async (name) => {
  const { faults, handles } = await fuzz(name, new Uint8Array(readFileSync(join(CORPUS, name))), TRIES);
  expect(faults).toEqual([]);
  expect(handles).toBeLessThanOrEqual(8);
});
