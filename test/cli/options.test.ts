/** The options of `check` that choose what is looked at, what is written and what fails. */

import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { CLEAN, DRAFT, type Folder, folder, NO_TEXT, SOURCE } from './desk.ts';

let here: Folder;
afterEach(() => here?.remove());

const story = (): Folder => folder({ 'draft.md': DRAFT, 'sources/police.md': SOURCE });
const text = (name = 'draft.md'): string => readFileSync(join(here.path, name), 'utf8');
const rulesOf = async (args: readonly string[]): Promise<string[]> => {
  const { out } = await here.backread(['draft.md', '--format', 'jsonl', ...args]);
  return out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).ruleId);
};

/** Two mistakes of different rules. */
const TWO = DRAFT.replace('Tuesday', 'Wednesday');

describe('rules', () => {
  test('are those of --select, without those of --ignore', async () => {
    here = folder({ 'draft.md': TWO, 'sources/police.md': SOURCE });
    expect(await rulesOf([])).toEqual(['count-mismatch', 'day-mismatch']);
    expect(await rulesOf(['--select', 'day-mismatch'])).toEqual(['day-mismatch']);
    expect(await rulesOf(['--select', 'day-mismatch,count-mismatch', '--ignore', 'day-mismatch'])).toEqual([
      'count-mismatch',
    ]);
    expect(await rulesOf(['--ignore', 'day-mismatch', '--ignore', 'count-mismatch'])).toEqual([]);
  });

  test('that are selected are on, whatever a configuration says', async () => {
    here = story();
    here.write('.backread.json', '{"rules": {"count-mismatch": "off"}}');
    expect(await rulesOf([])).toEqual([]);
    expect(await rulesOf(['--select', 'count-mismatch'])).toEqual(['count-mismatch']);
  });

  test('have the severity of --severity', async () => {
    here = story();
    const { code, out } = await here.backread(['draft.md', '--severity', 'count-mismatch=warning']);
    expect(code).toBe(0);
    expect(out).toContain('warning');
    expect((await here.backread(['draft.md', '--severity', 'count-mismatch=off'])).out).not.toContain('count-mismatch');
  });

  test.each([
    [['--select', 'count-mismach'], 'There is no rule "count-mismach". (Did you mean count-mismatch?)'],
    [
      ['--severity', 'count-mismatch=fatal'],
      'Write it as count-mismatch=warning; the levels are error, warning, info, off.',
    ],
    [['--format', 'sarf'], '(Did you mean sarif?)'],
    [['--shard', '6/5'], 'Write it as 2/5: the second of five parts.'],
    [['--as-of', '2025-02-30'], 'It must be a day of the calendar: YYYY-MM-DD.'],
    [['--concurrency', '0'], 'It must be 1 or more.'],
    [['--fix', '--diff'], '--diff shows what --fix would write: give one of them.'],
    [['--unsafe-fixes'], '--unsafe-fixes goes with --fix or --diff.'],
    [['--update-baseline'], '--update-baseline goes with --baseline FILE.'],
  ])('%s is one sentence, and 2', async (args, sentence) => {
    here = story();
    const { code, out, err } = await here.backread(['draft.md', ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/\n\s+at /);
  });
});

describe('stets that silence nothing', () => {
  const STETTED = `${CLEAN.trimEnd()} <!-- stet count-mismatch "9" against "12": with the clerk, JD -->\n`;
  test('are warnings, errors with --report-unused-stets, and what its level says', async () => {
    here = folder({ 'draft.md': STETTED, 'sources/police.md': SOURCE });
    expect((await here.backread(['draft.md'])).code).toBe(0);
    expect((await here.backread(['--report-unused-stets', 'draft.md'])).code).toBe(1);
    expect((await here.backread(['draft.md', '--report-unused-stets=off'])).out).not.toContain('unused-stet');
  });
});

describe('--fix', () => {
  test('writes the safe fixes, keeps line ends and the byte order mark, and reports what is left', async () => {
    const crlf = `\ufeff${DRAFT.replaceAll('\n', '\r\n')}`;
    here = folder({ 'draft.md': crlf, 'sources/police.md': SOURCE });
    const { code, out, err } = await here.backread(['draft.md', '--fix']);
    expect(code).toBe(0);
    expect(out).not.toContain('count-mismatch');
    expect(err).toBe('1 fix written to 1 draft.\n');
    expect(text()).toBe(crlf.replace('Four', 'Three'));
  });

  test('keeps the file mode, and leaves nothing else behind', async () => {
    here = story();
    const { mode } = statSync(join(here.path, 'draft.md'));
    await here.backread(['draft.md', '--fix']);
    expect(statSync(join(here.path, 'draft.md')).mode).toBe(mode);
    expect(execFileSync('ls', ['-A', here.path], { encoding: 'utf8' }).trim().split('\n')).toEqual([
      '.git',
      'draft.md',
      'sources',
    ]);
  });

  test('does not touch a draft that has nothing to mend', async () => {
    here = folder({ 'draft.md': CLEAN, 'sources/police.md': SOURCE });
    const { mtimeMs } = statSync(join(here.path, 'draft.md'));
    await here.backread(['draft.md', '--fix']);
    expect(statSync(join(here.path, 'draft.md')).mtimeMs).toBe(mtimeMs);
  });

  test('has nowhere to write what came from standard input', async () => {
    here = story();
    const { code, err } = await here.backread(['-', '--fix'], DRAFT);
    expect([code, err]).toEqual([2, '--fix has no file to write to: use --diff for a draft from standard input.\n']);
  });

  test('leaves to a person what a person should choose, unless --unsafe-fixes', async () => {
    // March 11, 2026 is a Wednesday: the day or the date is wrong, and there is a stet that lapsed.
    const draft = `${CLEAN.trimEnd()} <!-- stet count-mismatch "9" against "12": with the clerk, JD -->\n`;
    here = folder({ 'draft.md': draft, 'sources/police.md': SOURCE });
    await here.backread(['draft.md', '--fix']);
    expect(text()).toBe(draft);
    await here.backread(['draft.md', '--fix', '--unsafe-fixes']);
    expect(text()).not.toContain('stet');
  });
});

test('no report is written over a draft or a source', async () => {
  here = story();
  for (const [args, sentence] of [
    [['draft.md', '--format', 'json=draft.md'], 'draft.md is the draft itself: name another file.\n'],
    [
      ['draft.md', '--format', 'html=./sources/police.md'],
      './sources/police.md is a source of the draft: name another file.\n',
    ],
    [
      ['report', 'draft.md', '-o', 'sources/police.md'],
      'sources/police.md is a source of the draft: name another file.\n',
    ],
  ] as const) {
    const { code, out, err } = await here.backread(args);
    expect([code, out, err]).toEqual([2, '', sentence]);
  }
  expect([text(), text('sources/police.md')]).toEqual([DRAFT, SOURCE]);
});

test('--diff prints a patch that git applies, and writes nothing', async () => {
  here = folder({ 'my draft é.md': DRAFT, 'sources/police.md': SOURCE });
  const { code, out } = await here.backread(['.', '--diff']);
  expect(code).toBe(1);
  expect(text('my draft é.md')).toBe(DRAFT);
  const patch = here.write('fix.patch', out);
  execFileSync('git', ['init', '--quiet'], { cwd: here.path });
  execFileSync('git', ['apply', patch], { cwd: here.path });
  expect(text('my draft é.md')).toBe(CLEAN);
});

describe('--cache', () => {
  test('gives the same answer, and notices every change that matters', async () => {
    here = story();
    const run = (...more: string[]) => here.backread(['draft.md', '--cache', ...more]);
    const plain = await here.backread(['draft.md']);
    expect((await run()).out).toBe(plain.out);
    const cached = await run();
    expect([cached.code, cached.out]).toEqual([plain.code, plain.out]);
    here.write('sources/police.md', SOURCE.replace('Three', 'Four'));
    expect((await run()).code).toBe(0);
    here.write('draft.md', DRAFT.replace('Four', 'Nine'));
    expect((await run()).out).toContain('Draft says Nine');
    expect((await run('--severity', 'count-mismatch=off')).code).toBe(0);
    here.write('sources/more.md', 'Nine firefighters were hurt in the warehouse fire on Tuesday.\n');
    expect((await run()).out).not.toContain('error');
  });

  test('is not a part of the repository, and is used', async () => {
    here = story();
    await here.backread(['draft.md', '--cache', '--cache-location', 'kept']);
    expect(text('kept/.gitignore')).toBe('*\n');
    const [name] = execFileSync('ls', [join(here.path, 'kept')], { encoding: 'utf8' })
      .trim()
      .split('\n');
    const entry = JSON.parse(text(`kept/${name}`));
    entry.outcome.checked.report.findings[0].message = 'From the cache.';
    here.write(`kept/${name}`, JSON.stringify(entry));
    expect((await here.backread(['draft.md', '--cache', '--cache-location', 'kept'])).out).toContain('From the cache.');
    // One of an older format, and one that is cut short, are made anew.
    for (const old of [JSON.stringify({ ...entry, format: 0 }), '{"form']) {
      here.write(`kept/${name}`, old);
      const { code, out, err } = await here.backread(['draft.md', '--cache', '--cache-location', 'kept']);
      expect([code, err]).toEqual([1, '']);
      expect(out).toContain('Draft says Four');
      expect(JSON.parse(text(`kept/${name}`)).format).toBe(entry.format);
    }
  });

  test('that cannot be written is said, and no more', async () => {
    here = story();
    const { code, err } = await here.backread(['draft.md', '--cache', '--cache-location', 'draft.md']);
    expect(code).toBe(1);
    expect(err).toMatch(
      /^The cache draft\.md cannot be written: .+ Checked without it; --cache-location names another\.\n$/,
    );
  });

  test('keeps no outcome of a run that could not read everything', async () => {
    here = story();
    here.write('sources/minutes.bin', NO_TEXT);
    for (let run = 0; run < 2; run++) expect((await here.backread(['draft.md', '--cache'])).code).toBe(2);
  });
});

test('--shard gives every draft to one part', async () => {
  here = folder({
    ...Object.fromEntries([...'abcdefg'].map((name) => [`${name}.md`, DRAFT])),
    'sources/police.md': SOURCE,
  });
  const seen: string[] = [];
  for (const part of [1, 2, 3]) {
    const { out } = await here.backread(['.', '--shard', `${part}/3`, '--format', 'json']);
    seen.push(...JSON.parse(out).map(({ filePath }: { filePath: string }) => filePath.slice(-4)));
  }
  expect(seen.sort()).toEqual([...'abcdefg'].map((name) => `${name}.md`));
});

test('threads give what one gives, in the same order', async () => {
  const drafts = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`d${at}.md`, at % 2 ? CLEAN : DRAFT]));
  here = folder({ ...drafts, 'sources/police.md': SOURCE, 'sources/m.bin': NO_TEXT });
  const one = await here.backread(['.', '--concurrency', '1', '--format', 'json']);
  const three = await here.backread(['.', '--concurrency', '3', '--format', 'json']);
  expect(three).toEqual(one);
  here.write('.backread.json', '{');
  expect((await here.backread(['.', '--concurrency', '3'])).err).toMatch(/^\.backread\.json:1: /);
});

test('--as-of is the date of a draft that has none', async () => {
  const draft = 'Three firefighters were hurt in the warehouse fire on March 4.\n';
  here = folder({ 'draft.md': draft, 'sources/2025-03-06.md': SOURCE });
  const place = async (...more: string[]): Promise<string> =>
    (await here.backread(['coverage', 'draft.md', '--format', 'json', ...more])).out;
  expect(await place('--as-of', '2025-03-06')).not.toBe(await place('--as-of', '2024-03-06'));
});

describe('a draft without sources', () => {
  const HOW = 'put them in sources/ beside it, name them under "sources:" in its front matter, or give --sources.\n';
  const NOTE = `draft.md has no sources and was checked against itself alone: ${HOW}`;
  const PROBLEM = `draft.md has no sources: ${HOW}`;

  test.each<[where: string, args: string[], env: Record<string, string>, code: number, said: string]>([
    ['at a terminal', [], {}, 0, NOTE],
    ['in CI', [], { CI: 'true' }, 2, PROBLEM],
    ['where CI is "false"', [], { CI: 'false' }, 0, NOTE],
    ['with --require-sources', ['--require-sources'], {}, 2, PROBLEM],
    ['in CI with --no-require-sources', ['--no-require-sources'], { CI: 'true' }, 0, NOTE],
    ['as a report', ['report', '--output', 'proof.html'], {}, 0, NOTE],
    ['as a report in CI', ['report', '--output', 'proof.html'], { CI: 'true' }, 2, PROBLEM],
    ['with --quiet', ['--quiet'], {}, 0, ''],
  ])('%s', async (_, args, env, code, said) => {
    here = folder({ 'draft.md': CLEAN });
    const ran = await here.backread([...args, 'draft.md'], '', env);
    expect([ran.code, ran.err.replace(/^(?:Wrote .*|\d+ drafts?.*)\n/gm, '')]).toEqual([code, said]);
  });

  test('is not known from the cache as one that may have none', async () => {
    here = folder({ 'draft.md': CLEAN });
    expect((await here.backread(['draft.md', '--cache'])).code).toBe(0);
    expect((await here.backread(['draft.md', '--cache', '--require-sources'])).code).toBe(2);
  });
});
