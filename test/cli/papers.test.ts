/** The commands that write papers and keep house: report, footnote, stets, facts show, diff and conflicts, init, doctor, print-config, completion. */

import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { afterEach, describe, expect, test } from 'vitest';
import { CLEAN, DRAFT, type Folder, folder, NO_TEXT, SOURCE } from './desk.ts';

let here: Folder;
afterEach(() => here?.remove());

const story = (): Folder => folder({ 'draft.md': DRAFT, 'sources/police.md': SOURCE });
const text = (name: string): string => readFileSync(join(here.path, name), 'utf8');

describe('report', () => {
  test('writes one page, and fails for nothing that it shows', async () => {
    here = story();
    const { code, out, err } = await here.backread(['report', 'draft.md']);
    expect([code, out, err]).toEqual([0, '', 'Wrote proof.html: open it in a browser.\n']);
    expect(text('proof.html')).toContain('Draft says Four');
  });

  test('goes to standard output when asked, and says what could not be read', async () => {
    here = folder({ 'draft.md': DRAFT, 'sources/police.md': SOURCE, 'sources/m.bin': NO_TEXT });
    const { code, out, err } = await here.backread(['report', 'draft.md', '-o', '-']);
    expect(code).toBe(2);
    expect(out).toContain('m.bin is not text');
    expect(err).toContain('m.bin is not text');
  });

  test('quotes no confidential source', async () => {
    here = story();
    here.write('.backread.json', '{"confidential": ["sources"]}');
    await here.backread(['report', 'draft.md']);
    expect(text('proof.html')).not.toMatch(/Three|police/);
    expect(text('proof.html')).toContain('confidential source');
    await here.backread(['report', 'draft.md', '--redact', 'none']);
    expect(text('proof.html')).toContain('Three');
  });
});

describe('footnote', () => {
  const NOTED = `${CLEAN}\n- Three firefighters were hurt, **three** in all.\n`;
  test('puts notes into the Markdown and changes nothing else', async () => {
    here = folder({ 'draft.md': NOTED, 'sources/police.md': SOURCE });
    const { code, out } = await here.backread(['footnote', 'draft.md']);
    expect(code).toBe(0);
    expect(out).toContain('\nThree[^source-1] firefighters were hurt in the warehouse fire on Tuesday[^source-1].\n');
    expect(out).toContain(
      '\n[^source-1]: sources/police.md, line 1: “Three firefighters were hurt in the warehouse fire on Tuesday.”\n',
    );
    expect(out.replace(/\[\^source-\d+\](?!:)/g, '').startsWith(NOTED.trimEnd())).toBe(true);
  });

  test('leaves out what no source bears out', async () => {
    here = story();
    const { out } = await here.backread(['footnote', 'draft.md']);
    expect(out).toContain('\nFour firefighters');
  });

  test('as HTML is a page whose notes lead there and back', async () => {
    here = folder({ 'draft.md': CLEAN, 'sources/police.md': SOURCE });
    await here.backread(['footnote', 'draft.md', '-o', 'noted.html']);
    const page = text('noted.html');
    expect(page).toContain('<a href="#note-1" id="ref-1"');
    expect(page).toContain('<li id="note-1">');
    expect(page.match(/id="ref-1"/g)).toHaveLength(1);
  });

  test("as a Word document has Word's own footnotes", async () => {
    here = folder({ 'draft.md': `${CLEAN}\n## More & more\n\n> A quotation.\n`, 'sources/police.md': SOURCE });
    const { code, err } = await here.backread(['footnote', 'draft.md', '--output', 'out/für Anwälte.docx']);
    expect([code, err]).toEqual([0, 'Wrote out/für Anwälte.docx: 1 note.\n']);
    const parts = unzipSync(readFileSync(join(here.path, 'out/für Anwälte.docx')));
    for (const [name, bytes] of Object.entries(parts)) {
      if (!/\.(?:xml|rels)$/.test(name)) continue;
      const parser = new SaxesParser();
      parser.on('error', (error) => {
        throw error;
      });
      parser.write(strFromU8(bytes)).close();
    }
    expect(strFromU8(parts['word/document.xml'] as Uint8Array)).toMatch(/<w:footnoteReference w:id="1"/);
    expect(strFromU8(parts['word/footnotes.xml'] as Uint8Array)).toContain('Three firefighters were hurt');
  });

  test.each([
    [
      ['footnote', 'draft.md', '--format', 'docx'],
      'A Word document goes to a file: name it with --output, as in --output draft.docx.\n',
    ],
    [['footnote', 'draft.md', '-o', 'draft.md'], 'draft.md is the draft itself: name another file.\n'],
    [['footnote', '.'], '. holds 2 drafts: name one of them.\n'],
  ])('%j is refused', async (args, sentence) => {
    here = folder({ 'draft.md': CLEAN, 'other.md': CLEAN, 'sources/police.md': SOURCE });
    const { code, err } = await here.backread(args);
    expect([code, err]).toEqual([2, sentence]);
    expect(text('draft.md')).toBe(CLEAN);
  });

  test('names no confidential source', async () => {
    here = folder({
      'draft.md': CLEAN,
      'sources/police.md': SOURCE,
      '.backread.json': '{"confidential": ["sources"]}',
    });
    const { out } = await here.backread(['footnote', 'draft.md']);
    expect(out).not.toContain('police');
    expect(out).toContain('[^source-1]: A confidential source bears this out.');
  });
});

describe('stets', () => {
  const LINE = 'Four firefighters were hurt in the warehouse fire on Tuesday.';
  const STETTED = `---\ndate: 2025-03-06\n---\n\n${LINE} <!-- stet count-mismatch "Four" against "Three": with the clerk, JD -->\n\n<!-- stet day-mismatch: an old one -->\n\nThe museum is open. <!-- stet count-mismatch "9" against "8": gone -->\n\n<!-- stet cuont-mismatch: misspelt -->\nIt is shut.\n`;

  test('are listed with their reason, and whether they silence anything', async () => {
    here = folder({ 'draft.md': STETTED, 'sources/police.md': SOURCE });
    const { code, out } = await here.backread(['stets', 'list', 'draft.md', '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(out).map(({ line, state, reason }: Record<string, unknown>) => [line, state, reason])).toEqual([
      [5, 'stands', 'with the clerk, JD'],
      [7, 'idle', 'an old one'],
      [9, 'idle', 'gone'],
      [11, 'broken', 'misspelt'],
    ]);
    expect((await here.backread(['stets', 'draft.md'])).out).toContain('with the clerk, JD');
  });

  test('that are idle are pruned; those that stand and those that cannot be read stay', async () => {
    here = folder({ 'draft.md': STETTED, 'sources/police.md': SOURCE });
    const dry = await here.backread(['stets', 'prune', 'draft.md', '--dry-run']);
    expect([dry.code, dry.err]).toEqual([0, '2 idle stets would be taken out.\n']);
    expect(text('draft.md')).toBe(STETTED);
    const { code, out, err } = await here.backread(['stets', 'prune', 'draft.md']);
    expect([code, err]).toEqual([0, '2 idle stets were taken out.\n']);
    expect(out).toBe('draft.md:7  day-mismatch\ndraft.md:9  count-mismatch\n');
    expect(text('draft.md')).toBe(
      STETTED.replace('<!-- stet day-mismatch: an old one -->\n', '').replace(
        ' <!-- stet count-mismatch "9" against "8": gone -->',
        '',
      ),
    );
  });

  test('are not pruned where a source could not be read', async () => {
    here = folder({ 'draft.md': STETTED, 'sources/police.md': SOURCE, 'sources/m.bin': NO_TEXT });
    const { code, err } = await here.backread(['stets', 'prune', 'draft.md']);
    expect(code).toBe(2);
    expect(err).toContain('No stet was taken out, since not everything could be read.');
    expect(text('draft.md')).toBe(STETTED);
  });
});

describe('facts', () => {
  const two = (): Folder =>
    folder({
      'sources/a.md': SOURCE,
      'sources/b.md': SOURCE.replace('Three', 'Five'),
      'sources/c.md': 'The museum is open.\n',
    });

  test('show gives one source with its sentences', async () => {
    here = two();
    const { code, out } = await here.backread(['facts', 'show', 'sources/a.md']);
    expect(code).toBe(0);
    expect(out).toMatch(/1 {2}count +Three firefighters\n +Three firefighters were hurt/);
    expect(JSON.parse((await here.backread(['facts', 'show', 'sources/a.md', '-f', 'json'])).out)[0].line).toBe(1);
  });

  test('diff gives both values with their places', async () => {
    here = two();
    const { code, out } = await here.backread(['facts', 'diff', 'sources/a.md', 'sources/b.md']);
    expect([code, out]).toEqual([
      0,
      'count\n  Three firefighters  sources/a.md:1\n  Five firefighters   sources/b.md:1\n',
    ]);
    expect((await here.backread(['facts', 'diff', 'sources/a.md', 'sources/c.md'])).out).toBe(
      'sources/a.md and sources/c.md do not disagree.\n',
    );
  });

  test('conflicts gives each pair once', async () => {
    here = two();
    const { out } = await here.backread(['facts', 'conflicts', '--format', 'json']);
    expect(JSON.parse(out)).toEqual([
      expect.objectContaining({
        kind: 'count',
        rule: 'count-mismatch',
        status: 'conflict',
        a: expect.objectContaining({ path: 'sources/a.md', line: 1, text: 'Three', speaker: null }),
        b: expect.objectContaining({ path: 'sources/b.md', line: 1, text: 'Five', date: null }),
      }),
    ]);
  });

  test('of a source that is not there is one sentence', async () => {
    here = two();
    expect(await here.backread(['facts', 'show', 'sources/x.md'])).toEqual({
      code: 2,
      out: '',
      err: 'sources/x.md is not there: name a source.\n',
    });
  });
});

describe('init', () => {
  test('writes a configuration that is valid and changes nothing', async () => {
    here = story();
    const before = await here.backread(['draft.md']);
    expect((await here.backread(['init'])).code).toBe(0);
    expect(await here.backread(['draft.md'])).toEqual(before);
  });

  test('leaves one that is there', async () => {
    here = story();
    here.write('.backread.yaml', 'root: true\n');
    const { code, err } = await here.backread(['init']);
    expect(code).toBe(2);
    expect(err).toMatch(/^\.backread\.yaml is here already, and is left as it is/);
  });
});

describe('doctor', () => {
  test('says versions, configuration, date, and what of the sources was read', async () => {
    here = story();
    here.write('.backread.json', '{"confidential": ["sources/police.md"]}');
    const { code, out } = await here.backread(['doctor', 'draft.md']);
    expect(code).toBe(0);
    expect(out).toContain(`Node ${process.versions.node}`);
    expect(out).toMatch(
      /configuration +\.backread\.json\n +story date +2025-03-06, from the front matter\n +claims read +2\n/,
    );
    expect(out).toMatch(/✓ sources\/police\.md {2}\d facts, confidential\n/);
    expect(out).toMatch(/Everything was read\.\n$/);
  });

  test('says what was not read, and exits 2', async () => {
    here = story();
    here.write('sources/m.bin', NO_TEXT);
    const { code, out } = await here.backread(['doctor', 'draft.md']);
    expect(code).toBe(2);
    expect(out).toMatch(/✗ sources\/m\.bin {2}could not be read\n/);
    expect(out).toContain('! m.bin is not text');
    const data = JSON.parse((await here.backread(['doctor', 'draft.md', '--format', 'json'])).out);
    expect(data.drafts[0].sources).toHaveLength(2);
  });
});

test('print-config gives what holds after files and options', async () => {
  here = folder({
    'desk/draft.md': DRAFT,
    'desk/.backread.json': '{"sources": ["../wire"], "rules": {"age-mismatch": "off"}}',
    'wire/p.md': SOURCE,
    '.backread.yaml': 'style: guardian\n',
  });
  const { code, out } = await here.backread([
    'print-config',
    'desk/draft.md',
    '--severity',
    'count-mismatch=warning',
    '--as-of',
    '2025-03-01',
  ]);
  expect(code).toBe(0);
  const config = JSON.parse(out);
  expect(config).toMatchObject({
    files: ['desk/.backread.json', '.backread.yaml'],
    sources: ['wire'],
    style: 'guardian',
    date: '2025-03-01',
    failOn: 'error',
  });
  expect(config.rules).toMatchObject({ 'age-mismatch': 'off', 'count-mismatch': 'warning', 'day-mismatch': 'error' });
  expect(JSON.parse((await here.backread(['print-config', 'desk'])).out).style).toBe('guardian');
});

describe('completion', () => {
  /** What bash would offer after the words. */
  const offered = async (...words: string[]): Promise<string[]> => {
    const { out } = await here.backread(['completion', 'bash']);
    const script = `${out}\nCOMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _backread; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return execFileSync('bash', ['-c', script], { encoding: 'utf8' }).trim().split('\n');
  };

  test('in bash offers commands, their options and the choices of an option', async () => {
    here = story();
    expect(await offered('backread', 'pr')).toEqual(['print-config']);
    expect(await offered('backread', 'facts', 'con')).toEqual(['conflicts']);
    expect(await offered('backread', 'check', '--max')).toEqual(['--max-warnings']);
    expect(await offered('backread', '--base')).toEqual(['--baseline']);
    expect(await offered('backread', 'check', '--fail-on', 'w')).toEqual(['warning']);
    expect(await offered('backread', 'check', '--format', 'sa')).toEqual(['sarif']);
  });

  test.each(['zsh', 'fish'])('in %s is a script that the shell can read', async (shell) => {
    here = story();
    const { code, out } = await here.backread(['completion', shell]);
    expect(code).toBe(0);
    expect(out).toContain('print-config');
    const file = here.write(`completion.${shell}`, out);
    const read = spawnSync(shell, ['-n', file], { encoding: 'utf8' });
    // A machine without that shell tells nothing.
    if (!read.error) expect([read.status, read.stderr]).toEqual([0, '']);
  });

  test('of another shell is refused', async () => {
    here = story();
    expect((await here.backread(['completion', 'tcsh'])).code).toBe(2);
  });
});

describe('help', () => {
  const COMMANDS = [
    'check',
    'coverage',
    'explain',
    'rules',
    'report',
    'footnote',
    'stets',
    'facts',
    'init',
    'doctor',
    'print-config',
    'completion',
  ];
  test.each(COMMANDS)('of %s has a sentence and examples', async (command) => {
    here = folder({});
    const { code, out, err } = await here.backread([command, '--help']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/Examples:\n {2}(?:backread|eval)/);
  });

  test('lists every command', async () => {
    here = folder({});
    const { out } = await here.backread(['--help']);
    for (const command of [...COMMANDS, 'lsp']) expect(out).toContain(`\n  ${command} `);
  });
});
