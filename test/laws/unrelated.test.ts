/** A paragraph about another matter changes nothing that is said elsewhere. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../server/engine/engine.ts';
import { checked, STORIES } from './stories.ts';

/** Sentences that share no matter with any story, with figures, names and days of their own. */
const ASIDES = [
  'Gardeners in Kyoto prune their pines by hand.',
  'The recipe asks for 350 grams of flour and two eggs.',
  'Violinist Petra Lindqvist tunes her instrument to 442 hertz.',
  'Readers may renew a library card every 18 months.',
  'The orchid fair drew beekeepers, potters and 75 basket weavers.',
  'A bottle of the perfume costs $48 in Lisbon.',
];

/** What is said of each finding, with its place counted from `from` on moved back by `by`. */
const findingsOf = (report: Report, from: number, by: number): readonly string[] =>
  report.findings.map(
    ({ ruleId, message, span }) => `${span.start >= from ? span.start - by : span.start} ${ruleId}: ${message}`,
  );

describe.each(STORIES)('$name', (story) => {
  const plain = checked(story);
  const gaps = [...story.draft.matchAll(/\n\n/gu)]
    .map(({ index }) => index + 2)
    .filter((at) => at > story.draft.indexOf('\n---'));

  test('an unrelated paragraph changes no finding', () => {
    fc.assert(
      fc.property(fc.constantFrom(...gaps), fc.constantFrom(...ASIDES), (at, aside) => {
        const added = `${aside}\n\n`;
        const draft = story.draft.slice(0, at) + added + story.draft.slice(at);
        expect(findingsOf(checked(story, draft), at, added.length)).toEqual(findingsOf(plain, at, 0));
      }),
      { numRuns: 25, seed: 7 },
    );
  });

  test('an unrelated source changes no finding', () => {
    const sources = [...story.sources, { path: 'aside.md', text: `${ASIDES.join('\n\n')}\n` }];
    expect(findingsOf(checked({ ...story, sources }), 0, 0)).toEqual(findingsOf(plain, 0, 0));
  });
});
