/** What is wrong with a fact sheet beyond its tags: sentences that state nothing, facts that disagree, words that stand nowhere. */

import { expect, test } from 'vitest';
import { createEngine } from '../../server/engine/engine.ts';

const engine = createEngine();

function faults(
  sheet: string,
  others: Readonly<Record<string, string>> = {},
  sources: Readonly<Record<string, string>> | null = {},
): string[] {
  const read = (files: Readonly<Record<string, string>>) =>
    Object.entries(files).map(([path, text]) => engine.read(path, text));
  const reading = engine.read('sources/desk.facts', sheet);
  return engine
    .checkSheet(reading, read(others), sources && read(sources))
    .map(({ kind, message, span }) => `${kind} "${sheet.slice(span.start, span.end)}" ${message}`);
}

test('a sentence that states nothing is named, headings and notes are not', () => {
  const said = faults('# Fire\n// a note of ours\nNobody minded at all. [source: chief]\n14 homes burned in Salem.\n');
  expect(said).toEqual([expect.stringMatching(/^idle "Nobody minded at all\." Nothing in this sentence/)]);
});

test('of two confirmed facts that cannot both be true the later is named, with the line of the other', () => {
  expect(faults('The fire burned 14 homes in Salem.\nThe fire burned 12 homes in Salem.\n')).toEqual([
    'disagrees "12" This says 12; line 1 says 14, and both are confirmed.',
  ]);
});

test.each([
  ['one is disputed', 'The fire burned 14 homes in Salem.\nThe fire burned 12 homes in Salem. [status: disputed]\n'],
  [
    'one takes its place',
    'The fire burned 12 homes in Salem.\nThe fire burned 14 homes in Salem. [supersedes: 12 homes]\n',
  ],
  ['they are of two things', 'The fire burned 14 homes in Salem.\nThe flood took 12 farms in Tarn Bridge.\n'],
])('nothing is said where %s', (_, sheet) => {
  expect(faults(sheet)).toEqual([]);
});

test('a fact that another sheet confirms otherwise is named with its file', () => {
  const other = { 'sources/city.facts': 'The fire burned 14 homes in Salem.\n' };
  expect(faults('The fire burned 12 homes in Salem.\n', other)).toEqual([
    'disagrees "12" This says 12; city.facts:1 says 14, and both are confirmed.',
  ]);
});

test('what documents say is outranked, and no fault of the sheet', () => {
  expect(faults('The fire burned 12 homes in Salem.\n', {}, { 'a.txt': 'The fire burned 14 homes in Salem.' })).toEqual(
    [],
  );
});

test('words that no source has are superseded by nothing; where sources are not known nothing is said of it', () => {
  const sheet = 'The fire burned 14 homes in Salem. [supersedes: 12 homes]\n';
  const [said] = faults(sheet, {}, { 'a.txt': 'The fire burned 13 homes in Salem.' });
  expect(said).toMatch(/^supersedes-nothing "12 homes" No source says "12 homes"/);
  expect(faults(sheet, {}, { 'a.txt': 'The fire burned 12  Homes in Salem.' })).toEqual([]);
  expect(faults(sheet, {}, null)).toEqual([]);
});

test('a sheet that is longer than can be compared while typing says where that ends', () => {
  const lines = Array.from({ length: 205 }, (_, at) => `Gulls sat on ${at + 2} roofs.`);
  expect(faults(lines.join('\n'))).toContainEqual(
    expect.stringMatching(/^not-compared "Gulls sat on 202 roofs\." From here on.* 200 at most/),
  );
});
