/** The other commands: facts, coverage, explain, rules, lsp, help. */

import { afterEach, expect, test } from 'vitest';
import { DRAFT, type Folder, folder, SOURCE } from './desk.ts';

let here: Folder;
afterEach(() => here?.remove());

const story = (): Folder => folder({ 'draft.md': DRAFT, 'sources/police.md': SOURCE });

test('facts lists what was read, by source and line', async () => {
  here = story();
  const { code, out } = await here.backread(['facts']);
  expect(code).toBe(0);
  expect(out).toMatch(/^sources\/police\.md {2}\d+ facts?\n +1 {2}count +.*Three firefighters/m);
  const [source] = JSON.parse((await here.backread(['facts', '--format', 'json'])).out);
  const fact = source.facts.find(({ kind }: { kind: string }) => kind === 'count');
  expect(SOURCE.slice(fact.start, fact.end)).toBe(fact.text);
});

test('facts says so where there are no sources', async () => {
  here = folder({});
  const { code, out, err } = await here.backread(['facts']);
  expect([code, out]).toEqual([2, '']);
  expect(err).toBe('No sources are found here: put them in sources/, or give --sources.\n');
});

test('coverage lists every claim with its status in words, and the share', async () => {
  here = story();
  const { code, out } = await here.backread(['coverage', 'draft.md']);
  expect(code).toBe(0);
  expect(out).toMatch(/5:1 +✗ contradicted +Four.*sources\/police\.md:1/);
  expect(out).toMatch(/\d+ of \d+ sourced \(\d+ %\)\n$/);
  const [{ coverage, claims }] = JSON.parse((await here.backread(['coverage', 'draft.md', '--format', 'json'])).out);
  expect(claims).toHaveLength(coverage.claims);
});

test('explain gives status, reason, passage and signals of the value at a place', async () => {
  here = story();
  const { code, out } = await here.backread(['explain', 'draft.md:5:2']);
  expect(code).toBe(0);
  expect(out).toMatch(/^draft\.md:5:1 {2}Four.*contradicted\n/);
  expect(out).toContain('sources/police.md:1');
  expect(out).toMatch(/count-mismatch \(error\)/);
  expect(out).toMatch(/ -?\d\.\d\d {2}\w+/);
});

test('explain says where nothing was read', async () => {
  here = story();
  const { code, err } = await here.backread(['explain', 'draft.md:5:20']);
  expect(code).toBe(2);
  expect(err).toBe('No claim was read at draft.md:5:20; `backread coverage draft.md` lists those that were.\n');
});

test('rules lists each rule once with a sentence', async () => {
  here = folder({});
  const rules = JSON.parse((await here.backread(['rules', '--format', 'json'])).out);
  expect(rules.length).toBeGreaterThanOrEqual(13);
  expect(new Set(rules.map(({ id }: { id: string }) => id)).size).toBe(rules.length);
  for (const { says } of rules) expect(says).toMatch(/^[A-Z].+\.$/);
});

test('help is on standard output with examples, and exits 0', async () => {
  here = folder({});
  const { code, out, err } = await here.backread(['--help']);
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('Examples:');
});

test('lsp goes on by itself', async () => {
  here = folder({});
  expect((await here.backread(['lsp', '--stdio'])).code).toBeNull();
});
