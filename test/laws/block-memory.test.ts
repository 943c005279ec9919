/** What an engine remembers of other texts changes no answer, and does not grow with the number of texts. */

import { expect, test } from 'vitest';
import { createBlockMemory } from '../../server/engine/block-memory.ts';
import type { BlockReading } from '../../server/engine/claims/claim.ts';
import { createEngine } from '../../server/engine/engine.ts';
import { checked, STORIES, type Story } from './stories.ts';

test('stories with passages in common are each read as if alone', () => {
  const engine = createEngine();
  const texts = STORIES.flatMap(({ sources }) => sources);
  // Every story has passages of the next one among its sources, and what one is called does not matter.
  const mixed = STORIES.map((story, at): Story => {
    const more = texts.slice(at, at + 4).map(({ path, text }) => ({ path: `more-${path}`, text }));
    return { ...story, sources: [...story.sources, ...more] };
  });
  for (const story of [...mixed, ...mixed.reverse()])
    expect(checked(story, story.draft, engine)).toEqual(checked(story));
});

test('what is asked for stays, what is not goes, and a text in hand is kept whole', () => {
  const memory = createBlockMemory();
  const made: string[] = [];
  const ask = (key: string): BlockReading =>
    memory.reading(key, () => {
      made.push(key.slice(0, 5));
      return { block: key } as unknown as BlockReading;
    });
  const long = (name: string): string => name.padEnd(60_000, '.');
  ask('draft');
  for (let text = 0; text < 20; text++) {
    memory.turn();
    ask('draft');
    for (const part of ['a', 'b', 'c']) ask(long(`${text}${part}`));
    for (const part of ['a', 'b', 'c']) ask(long(`${text}${part}`));
  }
  expect(made).toHaveLength(1 + 20 * 3);
  memory.turn();
  ask(long('0a'));
  expect(made).toHaveLength(1 + 20 * 3 + 1);
});
