/** Bad input: each is one clear sentence on standard error that says what to do, and exit 2. */

import { afterEach, describe, expect, test } from 'vitest';
import { CLEAN, DRAFT, type Folder, folder, SOURCE } from './desk.ts';

let here: Folder;
afterEach(() => here?.remove());

type Files = Record<string, string | Uint8Array>;
const STORY: Files = { 'draft.md': CLEAN, 'sources/police.md': SOURCE };

describe.each<[what: string, files: Files, args: string[], sentence: string | RegExp]>([
  [
    'no sources',
    { 'draft.md': CLEAN },
    ['draft.md', '--require-sources'],
    'draft.md has no sources: put them in sources/ beside it, name them under "sources:" in its front matter, or give --sources.',
  ],
  ['sources that are not there', STORY, ['draft.md', '--sources', 'wire'], 'No source is found at "wire".'],
  [
    'a PDF that is cut short',
    { ...STORY, 'sources/minutes.pdf': '%PDF-1.7' },
    ['draft.md'],
    'minutes.pdf is damaged and could not be read (Invalid PDF structure): open it and save it anew.',
  ],
  [
    'a binary source',
    { ...STORY, 'sources/data.bin': Uint8Array.of(1, 0, 2, 0) },
    ['draft.md'],
    'data.bin is not text: save it as .txt or .md.',
  ],
  [
    'a source beyond the limit',
    { ...STORY, 'sources/dump.txt': new Uint8Array(6 * 1024 * 1024).fill(97) },
    ['draft.md'],
    'dump.txt is 6.0 MB, over the limit of 5 MB, and was not read: split it, or keep the part that the story needs.',
  ],
  [
    'a draft that is not UTF-8',
    { ...STORY, 'draft.md': Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x0a) },
    ['draft.md'],
    'draft.md is not UTF-8 text: save it as UTF-8 and check again.',
  ],
  [
    'front matter that is broken',
    { ...STORY, 'draft.md': `---\ndate: 2025-03-06\ntitle: "open\n---\n\n${SOURCE}` },
    ['draft.md'],
    /^draft\.md:\d+: The front matter could not be read: .+/,
  ],
  [
    'an unknown key in the configuration',
    { ...STORY, '.backread.jsonc': '{\n  // house\n  "style": "ap",\n  "sauces": ["wire"]\n}\n' },
    ['draft.md'],
    '.backread.jsonc:4: Unrecognized key: "sauces"',
  ],
  [
    'a wrong value in the configuration',
    { ...STORY, '.backread.yaml': 'root: true\nrules:\n  count-mismatch: fatal\n' },
    ['draft.md'],
    '.backread.yaml:3: rules.count-mismatch: Invalid option: expected one of "error"|"warning"|"info"|"off"',
  ],
  [
    'a configuration that is no JSON',
    { ...STORY, '.backread.json': '{\n  "style": "ap"\n  "root": true\n}\n' },
    ['draft.md'],
    '.backread.json:3: Comma expected',
  ],
  [
    'a wrong value in package.json',
    { ...STORY, 'package.json': '{\n  "name": "desk",\n  "backread": {\n    "date": "6 March"\n  }\n}\n' },
    ['draft.md'],
    'package.json:4: date: Invalid ISO date',
  ],
  [
    'two configurations side by side',
    { ...STORY, '.backread.json': '{}', '.backread.yaml': 'root: true\n' },
    ['draft.md'],
    '.backread.yaml: .backread.yaml stands beside .backread.json and is not read: keep one of them.',
  ],
  [
    'a configuration that is not there',
    STORY,
    ['draft.md', '--config', 'x.json'],
    /x\.json cannot be read: it is not there/,
  ],
  [
    'an unknown option',
    STORY,
    ['draft.md', '--formt', 'json'],
    "error: unknown option '--formt'\n(Did you mean --format?)",
  ],
  ['an unknown format', STORY, ['draft.md', '--format', 'xml'], /Allowed choices are stylish, compact, json, /],
  ['a number that is none', STORY, ['draft.md', '--max-warnings', 'few'], /It must be a whole number\./],
  [
    'a folder without Markdown',
    { ...STORY, 'empty/notes.txt': SOURCE },
    ['empty'],
    'empty holds no Markdown draft: name a folder or a file that does.',
  ],
  ['a glob that fits nothing', STORY, ['drafts/*.md'], 'No Markdown draft matches drafts/*.md.'],
  [
    'a file that is not there',
    STORY,
    ['story.md'],
    'story.md is not there: give a draft, a folder, a glob, or - for standard input.',
  ],
  ['a command misspelt', STORY, ['facst'], /\(Did you mean the command facts\?\)/],
  ['a command of a command misspelt', STORY, ['facts', 'shw'], /\(Did you mean the command facts show\?\)/],
  ['a place that is none', STORY, ['explain', 'draft.md'], /draft\.md is no place: write it as FILE:LINE:COLUMN/],
  ['a line beyond the end', STORY, ['explain', 'draft.md:90'], /draft\.md has \d+ lines\./],
])('%s', (_, files, args, sentence) => {
  test('exits 2 with one sentence', async () => {
    here = folder(files);
    const { code, err } = await here.backread(args);
    expect(code).toBe(2);
    if (typeof sentence === 'string') expect(err.trim()).toBe(sentence);
    else expect(err.trim()).toMatch(sentence);
  });
});

test('what can be read is still read beside a source that cannot', async () => {
  here = folder({ 'draft.md': DRAFT, 'sources/police.md': SOURCE, 'sources/minutes.pdf': '%PDF-1.7' });
  const { code, out, err } = await here.backread(['draft.md']);
  expect(code).toBe(2);
  expect(out).toContain('count-mismatch');
  expect(err).toContain('minutes.pdf');
});

test('a broken configuration is no matter with --no-config', async () => {
  here = folder({ ...STORY, '.backread.json': '{' });
  expect((await here.backread(['draft.md'])).code).toBe(2);
  expect((await here.backread(['draft.md', '--no-config'])).code).toBe(0);
});
