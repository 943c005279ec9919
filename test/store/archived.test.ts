/** Passages of an archive in a fact base: they speak to the claims whose words they share, however many there are, and weigh as sources do. */

import { expect, test } from 'vitest';
import { createEngine, type DocumentReading, withStanding } from '../../server/engine/engine.ts';

const engine = createEngine();
const DRAFT = engine.read(
  'draft.md',
  'Four firefighters were hurt in the warehouse fire in Salem. The council of Harrow voted 7 to 2 for the library.\n',
);
const archived = (path: string, text: string): DocumentReading =>
  withStanding(engine.read(path, { parts: [{ kind: 'paragraph', text, at: { line: 1 } }], date: null }), {
    archived: true,
  });
const FIRE = archived('fire.md', 'Three firefighters were hurt in the warehouse fire in Salem.');
const others = Array.from({ length: 500 }, (_, at) =>
  archived(
    `${at}.md`,
    `In Ward ${at} of Norbury ${at + 20} boats were counted along the river, the harbour master said.`,
  ),
);
const said = (sources: readonly DocumentReading[]): readonly string[] =>
  engine.check(DRAFT, engine.base(sources)).findings.map(({ message }) => message);

test('one that speaks of the matter is found among hundreds that do not', () => {
  const alone = said([FIRE]);
  expect(alone).toEqual([expect.stringContaining('says Three (fire.md, line 1)')]);
  expect(said([...others.slice(0, 250), FIRE, ...others.slice(250)])).toEqual(alone);
});

test('those that share no telling word are compared with nothing', () => {
  const { claims } = engine.check(DRAFT, engine.base(others));
  expect(claims.every(({ status, evidence }) => status !== 'contradicted' && evidence.length === 0)).toBe(true);
});

test('they stand beside the draft’s own sources, and change nothing that those say', () => {
  const own = engine.read('own.md', 'Four firefighters were hurt in the warehouse fire in Salem.\n');
  expect(said([own])).toEqual([]);
  expect(said([own, ...others])).toEqual([]);
  expect(said([own, FIRE])).toEqual([expect.stringMatching(/^Sources disagree: .*own\.md.*fire\.md/)]);
});

test('the same reading with the same standing is the same object, so that bases can be kept by it', () => {
  const reading = engine.read('a.md', 'Three lamps burned.\n');
  expect(withStanding(reading, { archived: true })).toBe(withStanding(reading, { archived: true }));
  expect(withStanding(reading, { trust: 'high' })).not.toBe(withStanding(reading, { trust: 'low' }));
});
