/** Report formats: each as its readers want it, and none that gives line numbers away as identity. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import * as addFormats from 'ajv-formats';
import { SaxesParser } from 'saxes';
import { afterEach, describe, expect, test } from 'vitest';
import { DRAFT, type Folder, folder, NO_TEXT, SOURCE } from './desk.ts';

let here: Folder;
afterEach(() => here?.remove());

const ODD = 'Zürich & <friends> “brief” é.md';
const story = (): Folder => folder({ 'draft.md': DRAFT, 'sources/police.md': SOURCE });
const outputOf = async (format: string, args: readonly string[] = ['draft.md']): Promise<string> =>
  (await here.backread([...args, '--format', format])).out;

/** Parses XML strictly; gives each element with its attributes. */
function elements(xml: string): readonly { name: string; attributes: Record<string, string> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) =>
    found.push({ name, attributes: attributes as Record<string, string> }),
  );
  parser.write(xml).close();
  return found;
}

describe('sarif', () => {
  const valid = (): ((log: unknown) => unknown) => {
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
    (addFormats as unknown as { default: (ajv: Ajv) => void }).default(ajv);
    // The schema calls itself draft 4 by the older of its two names; what it says is the same in draft 7.
    const { $schema: _, id: __, ...rest } = sarifSchema;
    const validate = ajv.compile(rest);
    return (log) => (validate(log) ? null : validate.errors);
  };

  test('is valid against the schema, with findings, without, and with what could not be read', async () => {
    const check = valid();
    here = folder({ 'draft.md': DRAFT, [ODD]: DRAFT, 'sources/police.md': SOURCE, 'sources/minutes.bin': NO_TEXT });
    const log = JSON.parse(await outputOf('sarif', ['.']));
    expect(check(log)).toBeNull();
    expect(log.runs[0].results).toHaveLength(2);
    expect(log.runs[0].invocations[0].executionSuccessful).toBe(false);
    here.remove();
    here = folder({ 'draft.md': DRAFT.replace('Four', 'Three'), 'sources/police.md': SOURCE });
    const clean = JSON.parse(await outputOf('sarif'));
    expect(check(clean)).toBeNull();
    expect(clean.runs[0].invocations[0].executionSuccessful).toBe(true);
  });

  test('names the rule, the place, the source and the safe fix', async () => {
    here = story();
    const [run] = JSON.parse(await outputOf('sarif')).runs;
    const [result] = run.results;
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe('count-mismatch');
    expect(result).toMatchObject({ ruleId: 'count-mismatch', level: 'error' });
    const { physicalLocation } = result.locations[0];
    expect(physicalLocation.artifactLocation).toEqual({ uri: 'draft.md', uriBaseId: 'SRCROOT' });
    expect(physicalLocation.region).toMatchObject({ startLine: 5, startColumn: 1, endColumn: 5 });
    expect(result.relatedLocations[0].physicalLocation.artifactLocation.uri).toBe('sources/police.md');
    const [{ deletedRegion, insertedContent }] = result.fixes[0].artifactChanges[0].replacements;
    expect(DRAFT.substr(deletedRegion.charOffset, deletedRegion.charLength)).toBe('Four');
    expect(insertedContent.text).toBe('Three');
  });

  test('writes names as URIs', async () => {
    here = folder({ [ODD]: DRAFT, 'sources/police.md': SOURCE });
    const [run] = JSON.parse(await outputOf('sarif', ['.'])).runs;
    const { uri } = run.results[0].locations[0].physicalLocation.artifactLocation;
    expect(decodeURIComponent(uri)).toBe(ODD);
    expect(uri).not.toMatch(/[ <>“]/);
  });
});

interface Printed {
  readonly fingerprint?: string;
  readonly partialFingerprints?: Readonly<Record<string, string>>;
}

test.each(['sarif', 'gitlab'])(
  '%s knows a finding again when it moves, and tells two of one kind apart',
  async (format) => {
    const prints = async (draft: string): Promise<string[]> => {
      here = folder({ 'draft.md': draft, 'sources/police.md': SOURCE });
      const data = JSON.parse(await outputOf(format));
      here.remove();
      const found = format === 'gitlab' ? data : data.runs[0].results;
      return found.map((one: Printed) => one.fingerprint ?? one.partialFingerprints?.['backreadWords/v1']);
    };
    const once = await prints(DRAFT);
    const moved = await prints(DRAFT.replace('---\n\n', '---\n\nThe museum is open.\n\n'));
    expect(moved).toEqual(once);
    const twice = await prints(`${DRAFT}\n${DRAFT.split('\n')[4]}\n`);
    expect(twice).toHaveLength(2);
    expect(new Set(twice).size).toBe(2);
    expect(twice[0]).toBe(once[0]);
  },
);

describe('github', () => {
  test('annotates, with what GitHub reads as syntax written in another way', async () => {
    here = folder({ 'a,b:c 100%.md': DRAFT, 'sources/police.md': SOURCE });
    const [line, summary] = (await outputOf('github', ['.'])).split('\n');
    expect(line).toMatch(
      /^::error file=a%2Cb%3Ac 100%25\.md,line=5,endLine=5,col=1,endColumn=5,title=count-mismatch::Draft says Four/,
    );
    expect(summary).toBe('Backread: 1 error.');
  });

  test('beyond ten of a kind counts the rest, and has all of them in the job summary', async () => {
    const drafts = Object.fromEntries(Array.from({ length: 13 }, (_, at) => [`story-${at + 10}.md`, DRAFT]));
    here = folder({ ...drafts, 'sources/police.md': SOURCE, 'summary.md': 'before\n' });
    const env = { CI: 'true', GITHUB_STEP_SUMMARY: join(here.path, 'summary.md') };
    const { out } = await here.backread(['story-*.md', '--format', 'github'], '', env);
    expect(out.match(/^::error /gm)).toHaveLength(10);
    expect(out).toContain('Backread: 13 errors, 3 of them only in the job summary: GitHub shows 10 of a kind.');
    const summary = readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8');
    expect(summary).toMatch(/^before\n# Backread\n\n13 errors in 13 drafts\.\n/);
    expect(summary.match(/✗ error/g)).toHaveLength(13);
  });
});

test('gitlab gives the fields that the merge request shows', async () => {
  here = story();
  expect(JSON.parse(await outputOf('gitlab'))).toEqual([
    {
      description: expect.stringMatching(/^Draft says Four/),
      check_name: 'count-mismatch',
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      severity: 'major',
      location: { path: 'draft.md', lines: { begin: 5, end: 5 } },
    },
  ]);
});

test('junit is well-formed: findings fail, what agrees passes, what was not read is an error', async () => {
  here = folder({
    'a.md': DRAFT,
    [ODD]: DRAFT.replace('Four', 'Three'),
    'sources/p.md': SOURCE,
    'sources/m.bin': NO_TEXT,
  });
  const found = elements(await outputOf('junit', ['.']));
  expect(found[0]).toEqual({
    name: 'testsuites',
    attributes: { name: 'backread', tests: '3', failures: '1', errors: '1', time: '0' },
  });
  expect(found.filter(({ name }) => name === 'testsuite').map(({ attributes }) => attributes['name'])).toEqual([
    ODD,
    'a.md',
    'backread',
  ]);
  expect(found.find(({ name }) => name === 'failure')?.attributes['message']).toMatch(/^Draft says Four/);
  expect(found.find(({ name }) => name === 'error')?.attributes['message']).toMatch(/m\.bin is not text/);
});

test('checkstyle is well-formed, and names files as they are', async () => {
  here = folder({ [ODD]: DRAFT, 'sources/police.md': SOURCE });
  const [root, file, error] = elements(await outputOf('checkstyle', ['.']));
  expect(root?.name).toBe('checkstyle');
  expect(file?.attributes['name']).toBe(ODD);
  expect(error?.attributes).toMatchObject({
    line: '5',
    column: '1',
    severity: 'error',
    source: 'backread.count-mismatch',
  });
});

test('rdjson counts columns in bytes', async () => {
  here = folder({ 'draft.md': DRAFT.replace('Four', 'Café: four'), 'sources/police.md': SOURCE });
  const { source, diagnostics } = JSON.parse(await outputOf('rdjson'));
  expect(source).toEqual({ name: 'backread' });
  const [{ location, severity, code, suggestions }] = diagnostics;
  // "Café: four" has a letter of two bytes before the value.
  expect(location.range).toEqual({ start: { line: 5, column: 8 }, end: { line: 5, column: 12 } });
  expect([severity, code.value]).toEqual(['ERROR', 'count-mismatch']);
  expect(suggestions).toEqual([{ range: location.range, text: 'three' }]);
});

test('jsonl is one finding a line with its evidence', async () => {
  here = story();
  const out = await outputOf('jsonl');
  expect(out).toMatch(/^[^\n]+\n$/);
  expect(JSON.parse(out)).toMatchObject({
    path: 'draft.md',
    ruleId: 'count-mismatch',
    severity: 'error',
    line: 5,
    text: 'Four',
    evidence: [{ path: 'sources/police.md', line: 1, text: 'Three' }],
    fixes: [{ title: 'Change to "Three"', safe: true }],
  });
});

test('compact is one line a finding, and a count', async () => {
  here = story();
  expect(await outputOf('compact')).toMatch(
    /^draft\.md: line 5, col 1, Error - Draft says Four .* \(count-mismatch\)\n\n1 error\n$/,
  );
});

test('markdown is a page with tables, and names cannot break it', async () => {
  here = folder({ 'a|b.md': DRAFT, 'sources/police.md': SOURCE });
  const out = await outputOf('markdown', ['.']);
  expect(out).toContain('1 error in 1 draft.');
  expect(out).toContain('## a\\|b.md');
  expect(out).toMatch(/\| 5:1 \| ✗ error \| Draft says Four .* `count-mismatch` \|/);
});

describe('several formats', () => {
  test('go each to its file, one to standard output', async () => {
    here = story();
    const { code, out, err } = await here.backread([
      'draft.md',
      '--format',
      'compact',
      '--format',
      'sarif=out/b.sarif',
      '--format',
      'junit=out/b.xml',
    ]);
    expect(code).toBe(1);
    expect(out).toMatch(/^draft\.md: line 5/);
    expect(err).toBe('Wrote out/b.sarif.\nWrote out/b.xml.\n');
    expect(JSON.parse(readFileSync(join(here.path, 'out/b.sarif'), 'utf8')).version).toBe('2.1.0');
    expect(elements(readFileSync(join(here.path, 'out/b.xml'), 'utf8')).length).toBeGreaterThan(2);
  });

  test('never share standard output', async () => {
    here = story();
    const { code, err } = await here.backread(['draft.md', '--format', 'json', '--format', 'sarif']);
    expect(code).toBe(2);
    expect(err).toContain('give one of them a file, as in --format sarif=report.sarif');
  });

  test('a file that cannot be written is one sentence, and 2', async () => {
    here = story();
    const { code, err } = await here.backread(['draft.md', '--format', 'json=draft.md/x.json']);
    expect(code).toBe(2);
    expect(err).toBe('draft.md/x.json cannot be written: a part of its path is a file, not a folder.\n');
  });
});
