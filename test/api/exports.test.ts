/** The package's exports: what they give, and that their types hold for whoever imports them. */

import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { checkText, readText } from '../../server/index.ts';

const ROOT = join(import.meta.dirname, '../..');

describe('readText', () => {
  test('gives each value with its place in the text, quantities without comparator and noun', () => {
    const text = '# Storm\n\nMore than **1,200** homes lost power on Friday, the utility said.\n';
    const mentions = readText(text, { date: '2025-03-08' });
    for (const { start, end, text: words } of mentions) expect(text.slice(start, end)).toBe(words);
    const homes = mentions.find(({ kind }) => kind === 'quantity');
    expect(homes).toMatchObject({ text: '1,200', value: { number: 1200, relation: '>', unit: '', counted: 'home' } });
    expect(mentions.find(({ kind }) => kind === 'date')).toMatchObject({
      text: 'Friday',
      value: { iso: '2025-03-07' },
    });
  });

  test('gives them in the order of the text', () => {
    const starts = readText('On Monday 12 of 40 seats were empty; by 6 p.m. Ana Ruiz had counted 9.').map(
      ({ start }) => start,
    );
    expect(starts.length).toBeGreaterThan(3);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  test('throws a RangeError for a date that is in no calendar', () => {
    expect(() => readText('x', { date: '2025-02-30' })).toThrow(RangeError);
  });
});

describe('checkText', () => {
  const draft = { path: 'draft.md', text: 'Four firefighters were hurt in the warehouse fire on Tuesday.' };
  const sources = [{ path: 'agency.md', text: 'Three firefighters were hurt in the warehouse fire on Tuesday.' }];

  test('gives findings and claims with offsets, evidence and fixes', async () => {
    const { findings, claims } = await checkText({ draft, sources, storyDate: '2025-03-06' });
    expect(findings).toMatchObject([
      {
        ruleId: 'count-mismatch',
        severity: 'error',
        start: 0,
        evidence: [{ path: 'agency.md', start: 0, text: 'Three' }],
      },
    ]);
    const [edit] = findings[0]?.fixes[0]?.edits ?? [];
    expect(edit).toEqual({ start: 0, end: 4, text: 'Three' });
    expect(claims.find(({ start }) => start === 0)?.status).toBe('contradicted');
  });

  test('heeds rules, and rejects what is none', async () => {
    expect((await checkText({ draft, sources, config: { rules: { 'count-mismatch': 'off' } } })).findings).toEqual([]);
    await expect(checkText({ draft, sources, config: { rules: { 'count-mistmatch': 'off' } } })).rejects.toThrow(
      RangeError,
    );
  });
});

describe.skipIf(!existsSync(join(ROOT, 'dist/index.d.ts')))('the built package', () => {
  test.each(['nodenext', 'bundler'])('has types for a consumer with moduleResolution %s', async (resolution) => {
    const home = mkdtempSync(join(tmpdir(), 'backread-consumer-'));
    try {
      mkdirSync(join(home, 'node_modules'));
      symlinkSync(ROOT, join(home, 'node_modules/backread'));
      writeFileSync(join(home, 'package.json'), '{"type": "module"}');
      writeFileSync(join(home, 'use.ts'), CONSUMER);
      const flags = ['--noEmit', '--strict', '--lib', 'es2023', '--types', '', '--moduleResolution', resolution];
      const module = resolution === 'nodenext' ? 'nodenext' : 'esnext';
      const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
      await promisify(execFile)(process.execPath, [compiler, ...flags, '--module', module, 'use.ts'], {
        cwd: home,
      }).catch((error: { stdout: string }) => expect.fail(error.stdout));
    } finally {
      rmSync(home, { recursive: true });
    }
  });

  test('exports the two functions', async () => {
    const built = await import(join(ROOT, 'dist/index.js'));
    expect(Object.keys(built).sort()).toEqual(['checkText', 'readText']);
    expect(built.readText('12 ships sailed.')).toEqual(readText('12 ships sailed.'));
  });
});

const CONSUMER = `
import { type CheckResult, checkText, type Mention, readText } from 'backread';
const mentions: Mention[] = readText('12 ships sailed.', { date: '2025-03-06' });
for (const mention of mentions) if (mention.kind === 'quantity') { const n: number = mention.value.number; void n; }
const result: Promise<CheckResult> = checkText({ draft: { path: 'a.md', text: '' }, sources: [] });
void result.then(({ findings }) => findings.map(({ severity }): 'error' | 'warning' | 'info' => severity));
// @ts-expect-error a draft is not a bare text
void checkText({ draft: '', sources: [] });
`;
