/** One story in every format: the same facts are read, each with its place, and a draft gets the same findings. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { type Folder, folder } from '../cli/desk.ts';

const CORPUS = join(import.meta.dirname, 'corpus');
const FILES = readdirSync(CORPUS).filter((name) => name !== 'locked.pdf');

let here: Folder;
afterEach(() => here?.remove());

const WRONG = `---
date: 2025-03-06
---

# Flood at Tarn Bridge

Floodwater reached 241 homes in Tarn Bridge on Tuesday, the emergency office said. Crews took 37 residents out by boat.

The river crested at 6.9 metres, and repairs to the weir will cost $3.2 million, said Ilse Brand, the county engineer. The lower road was closed at 4:40 a.m.

About 52 percent of the flooded households have no insurance. The shelters will stay open until 14 March.
`;

interface Fact {
  readonly kind: string;
  readonly text: string;
  readonly line?: number;
  readonly locator?: object;
}

async function factsOf(name: string): Promise<readonly Fact[]> {
  here = folder();
  const said = await here.backread(['facts', '--sources', join(CORPUS, name), '--format', 'json']);
  expect(said.err).toBe('');
  return JSON.parse(said.out)[0].facts;
}

/** The twelve facts, each by its kind and its words in prose or in a cell. */
const FACTS: readonly (readonly [kind: RegExp, words: RegExp])[] = [
  [/count/, /^214\b/],
  [/day|date/, /^Tuesday$|^2025-03-04$/],
  [/count/, /^37\b/],
  [/measure/, /^6\.4 metres$/],
  [/date|count/, /^1998$/],
  [/money/, /^\$3\.2 million$|^\$3,200,000$/],
  [/name/, /^Ilse Brandt$/],
  [/time/, /^4:40 a\.m\.$/],
  [/quote/, /We closed the lower road/],
  [/percent/, /^(?:About )?62(?: percent|%)/],
  [/count/, /^41\b/],
  [/date/, /^14 March$|^2025-03-14$/],
];

/** Where the homes, the percentage and the church's guests stand. */
const PLACES: Readonly<Record<string, readonly [homes: unknown, percent: unknown, guests: unknown]>> = {
  'story.md': [7, 17, 24],
  'story.txt': [3, 16, 24],
  'story.docx': [{ paragraph: 3 }, { paragraph: 8 }, { paragraph: 10 }],
  'office.docx': [{ paragraph: 3 }, { paragraph: 8 }, { paragraph: 10 }],
  'story.facts': [3, 8, 11],
  'story.html': [{ paragraph: 2 }, { paragraph: 7 }, { paragraph: 9 }],
  'story.pdf': [{ page: 1 }, { page: 1 }, { page: 1 }],
  'report.pdf': [{ page: 1 }, { page: 3 }, { page: 4 }],
  'figures.xlsx': [
    { sheet: 'Figures', cell: 'B4' },
    { sheet: 'Figures', cell: 'B13' },
    { sheet: 'Shelters', cell: 'C5' },
  ],
  'story.eml': [{ paragraph: 1 }, { paragraph: 6 }, { paragraph: 16 }],
  'story.mbox': [
    { message: 2, paragraph: 1 },
    { message: 2, paragraph: 6 },
    { message: 2, paragraph: 16 },
  ],
  'story.vtt': [{ time: '00:00:00' }, { time: '00:01:00' }, { time: '00:01:20' }],
  'story.srt': [{ time: '00:00:00' }, { time: '00:01:00' }, { time: '00:01:20' }],
  'story.json': [{ line: 5 }, { line: 10 }, { line: 22 }],
  'story.yaml': [{ line: 4 }, { line: 9 }, { line: 17 }],
  'figures.csv': [2, 11, undefined],
  'figures.tsv': [2, 11, undefined],
};

describe.each(FILES)('%s', (name) => {
  test('has the twelve facts', async () => {
    const facts = await factsOf(name);
    // What people say in a recording stands in no quotation marks, and a file of figures has one table.
    const left = /\.(?:vtt|srt)$/.test(name) ? ['quote', 'name'] : /\.[ct]sv$/.test(name) ? ['41'] : [];
    const missing = FACTS.filter(
      ([kind, words]) => !facts.some((fact) => kind.test(fact.kind) && words.test(fact.text)),
    ).filter(([kind, words]) => !left.some((one) => kind.source.includes(one) || words.source.includes(one)));
    expect(missing.map(String)).toEqual([]);
  });

  test('has each in its place', async () => {
    const facts = await factsOf(name);
    const placeOf = (kind: RegExp, words: RegExp): unknown => {
      const found = facts.find((fact) => kind.test(fact.kind) && words.test(fact.text));
      return found?.locator ?? found?.line;
    };
    expect([placeOf(/count/, /^214\b/), placeOf(/percent/, /62/), placeOf(/count/, /^41\b/)]).toEqual(PLACES[name]);
  });

  test('gives the draft the same findings', async () => {
    here = folder({ 'draft.md': WRONG });
    const { out } = await here.backread(['draft.md', '--sources', join(CORPUS, name), '--format', 'json']);
    const found = JSON.parse(out)[0].messages as { ruleId: string; line: number; column: number; message: string }[];
    expect(found.map(({ ruleId, line, column }) => `${line}:${column} ${ruleId}`)).toEqual([
      '7:20 count-mismatch',
      '9:22 measure-mismatch',
      '9:92 name-mismatch',
      '11:1 percent-mismatch',
    ]);
    expect(found.every(({ message }) => message.includes(name))).toBe(true);
  });
});

test('findings name the page, the cell, the paragraph, the time', async () => {
  const placeIn = async (name: string): Promise<string | undefined> => {
    here?.remove();
    here = folder({ 'draft.md': WRONG });
    const { out } = await here.backread(['draft.md', '--sources', join(CORPUS, name)]);
    return /\(([^()]*)\)\.\s+percent-mismatch/.exec(out)?.[1];
  };
  expect(await placeIn('report.pdf')).toBe('report.pdf, page 3');
  expect(await placeIn('figures.xlsx')).toBe('figures.xlsx, sheet Figures, cell B13');
  expect(await placeIn('story.docx')).toBe('story.docx, paragraph 8');
  expect(await placeIn('story.vtt')).toBe('story.vtt, at 00:01:00');
  expect(await placeIn('story.mbox')).toBe('story.mbox, message 2, paragraph 6');
});

test('a page is its article, without menus, notices, related links and scripts', async () => {
  const texts = (await factsOf('story.html')).map(({ text }) => text).join('|');
  expect(texts).not.toMatch(/999|512|77|845|4321|\b19\b/);
});

test('a report has no running heads, page numbers or parted words', async () => {
  here = folder();
  const { out } = await here.backread(['facts', '--sources', join(CORPUS, 'report.pdf'), '--format', 'json']);
  expect(out).not.toMatch(/Report 88|Page \d|emer-|Flood-water|resi-dents|in-surance/);
  expect(out).toContain('the county emergency office said');
});

test('what a message quotes is of an older day', async () => {
  here = folder({ 'draft.md': '---\ndate: 2025-03-06\n---\n\nFloodwater reached 214 homes in Tarn Bridge.\n' });
  const { out, code } = await here.backread(['coverage', 'draft.md', '--sources', join(CORPUS, 'story.eml')]);
  expect(out).toContain('✓ supported');
  expect(out).not.toContain('sources disagree');
  expect(code).toBe(0);
});
