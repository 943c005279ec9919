/** `backread facts export`: the sheet gives, read again, the facts that it was made of. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { DRAFT, type Folder, folder, SOURCE } from './desk.ts';

const ROOT = join(import.meta.dirname, '../..');
const CORPUS = join(ROOT, 'test/sources/corpus');
const FILES = [
  ...readdirSync(CORPUS)
    .filter((name) => name !== 'locked.pdf')
    .map((name) => join(CORPUS, name)),
  ...readdirSync(join(ROOT, 'seeds')).map((story) => join(ROOT, 'seeds', story, 'sources')),
];

let here: Folder;
afterEach(() => here?.remove());

const WRONG = `---
date: 2025-03-06
---

Floodwater reached 241 homes in Tarn Bridge on Tuesday, the emergency office said. Crews took 37 residents out by boat.

The river crested at 6.9 metres, and repairs to the weir will cost $3.2 million, said Ilse Brand, the county engineer.

About 52 percent of the flooded households have no insurance. The shelters will stay open until 14 March.
`;

/** Kind and value of each fact of some sources. A year, an amount and a speaker are told in words that a cell or a turn leaves out. */
async function factsOf(source: string): Promise<ReadonlySet<string>> {
  const { out } = await here.backread(['facts', '--sources', source, '--format', 'json', '--no-config']);
  const files = JSON.parse(out) as { facts: { kind: string; text: string }[] }[];
  return new Set(
    files.flatMap(({ facts }) =>
      facts.map(
        ({ kind, text }) => `${kind} ${text.replace(/^(?:in|EUR) |(?<=\d),000,000$/g, '').replace(/\s+/g, ' ')}`,
      ),
    ),
  );
}

test.each(FILES)('%s', async (source) => {
  here = folder({ 'draft.md': WRONG });
  const { code, err } = await here.backread(['facts', 'export', '--sources', source, '-o', 'made.facts']);
  expect([code, err]).toEqual([0, expect.stringMatching(/^Wrote made\.facts: \d+ lines?\.\n$/)]);
  const [before, after] = [await factsOf(source), await factsOf('made.facts')];
  const sheet = readFileSync(join(here.path, 'made.facts'), 'utf8');
  // What a later message took the place of is told in a note.
  const aside = sheet.split('\n').filter((line) => line.startsWith('// set aside: '));
  const isAside = (fact: string): boolean => aside.some((line) => line.includes(fact.slice(fact.indexOf(' ') + 1)));
  expect([...before].filter((fact) => !after.has(fact) && !isAside(fact))).toEqual([]);
  const findings = async (from: string): Promise<readonly string[]> =>
    JSON.parse((await here.backread(['draft.md', '--sources', from, '--format', 'json'])).out)[0].messages.map(
      ({ ruleId, line, column }: { ruleId: string; line: number; column: number }) => `${line}:${column} ${ruleId}`,
    );
  expect(await findings('made.facts')).toEqual(await findings(source));
  // A sheet of a sheet is the same, but for the day of a heading that tells a speaker's name.
  const again = await here.backread(['facts', 'export', '--sources', 'made.facts']);
  const lines = (text: string): readonly string[] =>
    text
      .replace(/^(#.*) \[as-of: [^\]]*\]$/gm, '$1')
      .split('\n')
      .filter((line) => !/^\/\/|^$/.test(line));
  expect(lines(again.out)).toEqual(lines(sheet));
});

describe('a line', () => {
  const toll = (figure: string): string => `${figure} firefighters were hurt in the warehouse fire in Salem.\n`;
  const exported = async (files: Readonly<Record<string, string>>): Promise<string> => {
    here = folder(files);
    return (await here.backread(['facts', 'export'])).out;
  };

  test('says who stands behind it, where, and as of when', async () => {
    expect(
      await exported({ 'sources/a.md': `---\ndate: 2025-03-06\npublisher: Salem police\n---\n\n${toll('Three')}` }),
    ).toBe(
      `// What was read from the sources. Each line counts as confirmed and stands above documents:
// strike what you have not confirmed, or write [status: disputed] behind it.

// sources/a.md
Three firefighters were hurt in the warehouse fire in Salem. [source: Salem police, a.md:6] [as-of: 2025-03-06]
`,
    );
  });

  test('is disputed where sources disagree', async () => {
    const out = await exported({ 'sources/a.md': toll('Three'), 'sources/b.md': toll('Five') });
    expect(out).toContain('Salem. [source: a.md:1] [status: disputed]');
    expect(out).toContain('Salem. [source: b.md:1] [status: disputed]');
  });

  test('names the older figure that it takes the place of, which is set aside', async () => {
    const out = await exported({ 'sources/2025-03-05-a.md': toll('Three'), 'sources/2025-03-06-b.md': toll('Five') });
    expect(out).toContain('\n// set aside: Three firefighters');
    expect(out).toContain(
      '\nFive firefighters were hurt in the warehouse fire in Salem. [source: 2025-03-06-b.md:1] [supersedes: Three firefighters]',
    );
  });

  test('has no tag but its own, whatever stands in brackets in a document', async () => {
    const out = await exported({ 'sources/a.txt': 'Three [status: disputed] firefighters were hurt in Salem.\n' });
    expect(out).toContain('Three (status: disputed) firefighters were hurt in Salem. [source: a.txt:1]');
  });
});

describe('export', () => {
  test('leaves out what is confidential, and says so', async () => {
    here = folder({
      'sources/a.md': SOURCE,
      'sources/tip.md': 'Nine lamps burned in Salem.\n',
      '.backread.json': '{ "confidential": ["sources/tip.md"] }',
    });
    const { out, err, code } = await here.backread(['facts', 'export']);
    expect(out).not.toContain('Nine');
    expect(err).toBe('sources/tip.md is confidential and left out; --confidential writes what it says, too.\n');
    expect(code).toBe(0);
    expect((await here.backread(['facts', 'export', '--confidential'])).out).toContain('Nine lamps');
  });

  test('writes over nothing that is there, unless it is told to', async () => {
    here = folder({ 'draft.md': DRAFT, 'sources/a.md': SOURCE, 'desk.facts': 'Ours.\n' });
    const args = ['facts', 'export', 'draft.md', '-o', 'desk.facts'];
    expect(await here.backread(args)).toEqual({
      code: 2,
      out: '',
      err: 'desk.facts is there already: name another file, or give --force to write over it.\n',
    });
    expect(readFileSync(join(here.path, 'desk.facts'), 'utf8')).toBe('Ours.\n');
    expect((await here.backread([...args, '--force', '--quiet'])).err).toBe('');
    expect(readFileSync(join(here.path, 'desk.facts'), 'utf8')).toContain('Three firefighters');
  });

  test('takes a name that is read as a sheet, and says where there are no sources', async () => {
    here = folder({});
    expect((await here.backread(['facts', 'export', '-o', 'desk.txt'])).err).toBe(
      'desk.txt is no name for a fact sheet: let it end in .facts.\n',
    );
    expect(await here.backread(['facts', 'export', '-o', 'desk.facts'])).toMatchObject({
      code: 2,
      err: 'No sources are found here: put them in sources/, or give --sources.\n',
    });
    expect(existsSync(join(here.path, 'desk.facts'))).toBe(false);
  });

  test('says what could not be read, and exits 2', async () => {
    here = folder({ 'sources/a.md': SOURCE, 'sources/b.pdf': 'no' });
    const { code, err, out } = await here.backread(['facts', 'export']);
    expect(code).toBe(2);
    expect(err).toContain('b.pdf is named .pdf');
    expect(out).toContain('Three firefighters');
  });
});
