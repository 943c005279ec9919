/** `backread check`: what it says, where it says it, and how it ends. */

import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { CLEAN, DRAFT, type Folder, folder, SOURCE } from './desk.ts';

let here: Folder;
afterEach(() => here?.remove());

const story = (): Folder => folder({ 'draft.md': DRAFT, 'sources/police.md': SOURCE });

describe('findings', () => {
  test('are on standard output, exit 1, with the passage and a summary', async () => {
    here = story();
    const { code, out, err } = await here.backread(['draft.md']);
    expect(code).toBe(1);
    expect(out).toMatch(/^draft\.md\n +5:1 +error +Draft says .*Four.*count-mismatch\n/);
    const rows = out.split('\n').slice(2, 7);
    expect(rows).toEqual([
      '      5 │ Four firefighters were hurt in the warehouse fire on Tuesday.',
      '        │ ^^^^',
      '        sources/police.md:1',
      '      1 │ Three firefighters were hurt in the warehouse fire on Tuesday.',
      '        │ ^^^^^',
    ]);
    expect(out).toMatch(/\n\n\d+ claims? · \d+ supported · 1 contradicted/);
    expect(err).toBe('');
  });

  test('are none where the draft agrees: exit 0', async () => {
    here = folder({ 'draft.md': CLEAN, 'sources/police.md': SOURCE });
    const { code, out } = await here.backread(['check', 'draft.md']);
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+ claims? · /);
  });

  test('have no colour and no escape where the output is no terminal, and have it when asked', async () => {
    here = story();
    expect((await here.backread(['draft.md'])).out).not.toContain('\x1b');
    expect((await here.backread(['draft.md', '--color'])).out).toContain('\x1b[31merror');
  });

  test('stand alone with --quiet', async () => {
    here = story();
    expect((await here.backread(['draft.md', '--quiet'])).out).not.toContain('claim');
  });
});

describe('--format json', () => {
  test("has ESLint's shape", async () => {
    here = story();
    const { out } = await here.backread(['draft.md', '--format', 'json']);
    const [result] = JSON.parse(out);
    expect(result).toMatchObject({ filePath: join(here.path, 'draft.md'), errorCount: 1, warningCount: 0 });
    const [message] = result.messages;
    expect(message).toMatchObject({ ruleId: 'count-mismatch', severity: 2, line: 5, column: 1, endLine: 5 });
    expect(typeof message.message).toBe('string');
  });

  test('offers a fix whose offsets count in the draft', async () => {
    here = story();
    const { out } = await here.backread(['draft.md', '--format', 'json']);
    const [message] = JSON.parse(out)[0].messages;
    const fix = message.fix ?? message.suggestions[0].fix;
    expect(DRAFT.slice(0, fix.range[0]) + fix.text + DRAFT.slice(fix.range[1])).toBe(CLEAN);
  });

  test('is an array also where there is nothing to say', async () => {
    here = folder({ 'draft.md': CLEAN, 'sources/police.md': SOURCE });
    const { out } = await here.backread(['draft.md', '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject([{ messages: [] }]);
  });
});

describe('what fails a run', () => {
  test.each([
    ['never', 0],
    ['warning', 1],
    ['error', 1],
  ])('--fail-on %s exits %i', async (severity, code) => {
    here = story();
    expect((await here.backread(['draft.md', '--fail-on', severity])).code).toBe(code);
  });

  test('a severity can be lowered, and warnings be counted', async () => {
    here = story();
    here.write('.backread.json', '{"rules": {"count-mismatch": "warning"}}');
    expect((await here.backread(['draft.md'])).code).toBe(0);
    expect((await here.backread(['draft.md', '--max-warnings', '0'])).code).toBe(1);
    expect((await here.backread(['draft.md', '--max-warnings', '1'])).code).toBe(0);
  });

  test('info stays out unless it is asked for', async () => {
    here = story();
    here.write('.backread.json', '{"rules": {"count-mismatch": "info"}}');
    expect((await here.backread(['draft.md'])).out).not.toContain('count-mismatch');
    expect((await here.backread(['draft.md', '--min-severity', 'info'])).out).toContain('count-mismatch');
  });
});

describe('drafts', () => {
  test('of a folder are its Markdown files, without those of its sources', async () => {
    here = folder({
      'desk/a.md': DRAFT,
      'desk/b.md': CLEAN,
      'desk/sources/police.md': SOURCE,
      'desk/notes.txt': SOURCE,
    });
    const { out } = await here.backread(['desk', '--format', 'json']);
    const paths = JSON.parse(out).map(({ filePath }: { filePath: string }) => filePath);
    expect(paths).toEqual([join(here.path, 'desk/a.md'), join(here.path, 'desk/b.md')]);
  });

  test('of a glob are those that fit', async () => {
    here = folder({ 'a/one.md': DRAFT, 'b/two.md': DRAFT, 'sources/police.md': SOURCE });
    const { out } = await here.backread(['{a,c}/*.md', '--format', 'json']);
    expect(JSON.parse(out)).toHaveLength(1);
  });

  test('can come from standard input', async () => {
    here = folder({ 'desk/sources/police.md': SOURCE });
    const { code, out } = await here.backread(['-', '--stdin-filename', 'desk/story.md'], DRAFT);
    expect(code).toBe(1);
    expect(out).toMatch(/^desk\/story\.md\n/);
  });
});

describe('sources', () => {
  test('are those of --sources, which may be repeated', async () => {
    here = folder({ 'draft.md': DRAFT, 'wire/police.txt': SOURCE, 'other/note.txt': 'The museum opens on Friday.\n' });
    expect((await here.backread(['draft.md', '--sources', 'wire/*.txt', '--sources', 'other'])).code).toBe(1);
  });

  test('are those that the draft names in its front matter', async () => {
    here = folder({
      'draft.md': DRAFT.replace('---\n\n', 'sources:\n  - wire/\n---\n\n'),
      'wire/police.txt': SOURCE,
      'sources/other.txt': 'The museum opens on Friday.\n',
    });
    expect((await here.backread(['draft.md'])).out).toContain('wire/police.txt:1');
  });

  test('above the draft are found up to the repository', async () => {
    here = folder({ 'desk/today/draft.md': DRAFT, 'seeds/police.txt': SOURCE });
    expect((await here.backread(['desk/today/draft.md'])).code).toBe(1);
  });

  test('in Windows-1252 and UTF-16 are read', async () => {
    const words = 'Three firefighters were hurt in the caf\u00e9 fire on Tuesday.\n';
    const latin = Uint8Array.from(words, (letter) => letter.charCodeAt(0));
    const wide = new Uint8Array(
      new Uint16Array([0xfeff, ...Array.from(words, (letter) => letter.charCodeAt(0))]).buffer,
    );
    for (const bytes of [latin, wide]) {
      here = folder({ 'draft.md': DRAFT, 'sources/police.txt': bytes });
      const { out, err } = await here.backread(['facts', 'draft.md', '--format', 'json']);
      expect(err).toBe('');
      expect(JSON.parse(out)[0].facts[0].passage).toContain('caf\u00e9');
      here.remove();
    }
  });
});
