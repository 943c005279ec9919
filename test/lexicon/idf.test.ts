/** How telling a word is. */

import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { rarity } from '../../server/engine/lexicon/idf.ts';

it('ranks words by how much they tell', () => {
  expect(rarity('the')).toBe(0);
  expect(rarity('zzyzx')).toBe(1);
  expect(rarity('year')).toBeLessThan(rarity('factory'));
  expect(rarity('make')).toBeLessThan(rarity('missile'));
  expect(rarity('missiles')).toBe(rarity('missile'));
  for (const word of ['make', 'missile', '', 'constructor']) {
    expect(rarity(word)).toBeGreaterThanOrEqual(0);
    expect(rarity(word)).toBeLessThanOrEqual(1);
  }
});

it('keeps the packed tables within 160 kB', () => {
  const folder = new URL('../../server/engine/lexicon/', import.meta.url);
  const files = readdirSync(folder).filter((file) =>
    /^(?:meaning|noun-classes|event-classes|contrast-sets|derivations|idf|rarity)/.test(file),
  );
  expect(files.length).toBeGreaterThan(8);
  const text = files.map((file) => readFileSync(new URL(file, folder), 'utf8')).join('');
  expect(gzipSync(text, { level: 9 }).length).toBeLessThan(160 * 1024);
});
