/** What a file system can do to a run: each is a clear line, an exit code as documented, and nothing lost. */

import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { openDesk } from '../../server/cli/desk.ts';
import { FORMATS } from '../../server/cli/options.ts';
import { createProgress } from '../../server/cli/progress.ts';
import type { Terminal } from '../../server/cli/terminal.ts';
import { nodeHost, uriOf } from '../../server/host/node.ts';
import { readSource } from '../../server/sources/read-file.ts';
import { CLEAN, DRAFT, type Folder, folder, SOURCE } from './desk.ts';

let here: Folder;
afterEach(() => here?.remove());

test('a source that went away since it was listed is said by name', async () => {
  here = folder();
  await expect(readSource(nodeHost(), uriOf(join(here.path, 'police.md')))).rejects.toThrow(
    /police\.md cannot be read: it is not there/,
  );
});

test('a draft that went away since it was listed is said by name, and the others are checked', async () => {
  here = folder({ 'a.md': DRAFT, 'sources/police.md': SOURCE });
  const desk = await openDesk({ config: true }, here.path);
  const [gone, there] = await Promise.all(
    ['gone.md', 'a.md'].map((name) => desk.check({ path: join(here.path, name), name })),
  );
  expect(gone?.checked).toBeNull();
  expect(gone?.problems).toEqual([expect.stringMatching(/gone\.md cannot be read: it is not there$/)]);
  expect(there?.checked?.report.findings).toHaveLength(1);
});

test('Windows line ends and byte order marks, on either side, move no finding', async () => {
  const places = async (draft: string, source: string): Promise<string> => {
    here = folder({ 'draft.md': draft, 'sources/police.md': source });
    const { code, out, err } = await here.backread(['draft.md', '--format', 'compact']);
    expect([code, err]).toEqual([1, '']);
    here.remove();
    return out;
  };
  const plain = await places(DRAFT, SOURCE);
  const windows = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
  expect(plain).toMatch(/^draft\.md: line 5, col 1, /);
  expect(await places(windows(DRAFT), SOURCE)).toBe(plain);
  expect(await places(DRAFT, windows(SOURCE))).toBe(plain);
  expect(await places(windows(DRAFT), windows(SOURCE))).toBe(plain);
});

describe('names with spaces and letters of other scripts', () => {
  const [NAME, WIRE] = ['Пожар 2025/der Größe nach/火災 (2).md', 'sources/police d’Été & 警察.md'];

  test.each(FORMATS)('are whole in %s', async (format) => {
    here = folder({ [NAME]: DRAFT, [WIRE]: SOURCE });
    const { code, out, err } = await here.backread(['.', '--format', format, '--redact', 'none']);
    expect([code, err]).toEqual([1, '']);
    const plain = (text: string): string =>
      decodeURIComponent(text.replace(/%(?![\dA-F]{2})/g, '%25'))
        .replaceAll('&amp;', '&')
        .replaceAll('\\', '');
    expect(plain(out)).toContain('火災 (2).md');
    expect(plain(out)).toContain('Größe');
    if (format !== 'checkstyle' && format !== 'gitlab') expect(plain(out)).toContain('警察.md');
  });

  test('are found by folder, by glob and outright, with a cache, a baseline and a fix', async () => {
    here = folder({ [NAME]: DRAFT, [WIRE]: SOURCE });
    for (const args of [['Пожар 2025'], ['**/*(2).md'], [NAME], [NAME, '--cache'], [NAME, '--cache']])
      expect((await here.backread([...args, '--quiet'])).code).toBe(1);
    expect((await here.backread([NAME, '--baseline', 'известно.json', '--update-baseline'])).code).toBe(0);
    expect((await here.backread([NAME, '--baseline', 'известно.json'])).code).toBe(0);
    expect((await here.backread([NAME, '--fix'])).code).toBe(0);
    expect((await here.backread([NAME])).code).toBe(0);
  });
});

test('a folder that cannot be looked into is said, and one that is not there is not', async () => {
  here = folder();
  const heard: string[] = [];
  const host = nodeHost((level, message) => heard.push(`${level}: ${message}`));
  expect(await host.list(uriOf(join(here.path, 'nothing')))).toEqual([]);
  expect(heard).toEqual([]);
  expect(await host.list(uriOf(join(here.path, 'x'.repeat(300))))).toEqual([]);
  expect(heard).toHaveLength(1);
  expect(heard[0]).toMatch(/^error: .+ cannot be read: /);
});

// Nothing is forbidden to root, so that the command is run as nobody there.
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
const reachable =
  spawnSync(
    process.execPath,
    ['-e', `require('fs').readdirSync(${JSON.stringify(join(import.meta.dirname, '../../server'))})`],
    nobody,
  ).status === 0;

describe.runIf(reachable)('without permission', () => {
  const backread = (...args: string[]) =>
    spawnSync(process.execPath, [join(import.meta.dirname, '../../server/main-cli.ts'), ...args], {
      ...nobody,
      cwd: here.path,
      encoding: 'utf8',
      env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'backread-nobody') },
    });

  test('a folder of sources is one sentence, and 2', () => {
    here = folder({ 'draft.md': CLEAN, 'sources/police.md': SOURCE, 'sources/closed/more.md': SOURCE });
    chmodSync(here.path, 0o755);
    chmodSync(join(here.path, 'sources/closed'), 0o700);
    const { status, stderr } = backread('draft.md');
    expect([status, stderr.trim().split('\n').length]).toEqual([2, 1]);
    expect(stderr).toMatch(/sources\/closed cannot be read: permission is denied\.\n$/);
  });

  test('a source is one sentence, and 2, and the rest is checked', () => {
    here = folder({ 'draft.md': DRAFT, 'sources/police.md': SOURCE, 'sources/closed.md': SOURCE });
    chmodSync(here.path, 0o755);
    chmodSync(join(here.path, 'sources/closed.md'), 0o600);
    const { status, stdout, stderr } = backread('draft.md');
    expect(status).toBe(2);
    expect(stdout).toContain('Draft says Four');
    expect(stderr).toMatch(/^\S+closed\.md cannot be read: permission is denied\.?\n$/);
  });

  test('a cache is done without', () => {
    here = folder({ 'draft.md': CLEAN, 'sources/police.md': SOURCE });
    chmodSync(here.path, 0o755);
    const { status, stderr } = backread('draft.md', '--cache');
    expect(status).toBe(0);
    expect(stderr).toBe(
      'The cache .backread-cache cannot be written: permission is denied. Checked without it; --cache-location names another.\n',
    );
  });

  test('a draft is not fixed, and stays as it is', () => {
    here = folder({ 'draft.md': DRAFT, 'sources/police.md': SOURCE });
    chmodSync(here.path, 0o755);
    const { status, stderr } = backread('draft.md', '--fix');
    expect([status, stderr]).toEqual([2, 'draft.md cannot be written: permission is denied.\n']);
    expect(readdirSync(here.path).sort()).toEqual(['.git', 'draft.md', 'sources']);
  });
});

test('a stet that cannot be read is said, and lets nothing stand', async () => {
  here = folder({
    'draft.md': `${DRAFT.trimEnd()} <!-- stet cuont-mismatch: with the clerk -->\n`,
    'sources/police.md': SOURCE,
  });
  const { code, out } = await here.backread(['draft.md']);
  expect(code).toBe(1);
  expect(out).toContain('Draft says Four');
  expect(out).toContain('This stet names no known rule: "cuont-mismatch"');
});

test('ten thousand files are found in no time, and those that are drafts are told from the rest', async () => {
  here = folder({ 'sources/police.md': SOURCE });
  for (let at = 0; at < 100; at++) {
    mkdirSync(join(here.path, `day-${at}`));
    for (let file = 0; file < 100; file++) here.write(`day-${at}/${file}.txt`, 'x');
  }
  here.write('day-7/draft.md', DRAFT);
  const started = performance.now();
  const { code, out } = await here.backread(['.', '--format', 'compact', '--quiet']);
  expect(code).toBe(1);
  expect(out).toMatch(/^day-7\/draft\.md: line 5[^\n]+\n$/);
  expect(performance.now() - started).toBeLessThan(30_000);
});

describe('progress', () => {
  const terminalThat = (over: Partial<Terminal>): { terminal: Terminal; said: () => string } => {
    let said = '';
    const terminal: Terminal = {
      out: () => {},
      err: (text) => {
        said += text;
      },
      colour: { out: false, err: false },
      live: false,
      cwd: '/',
      env: {},
      worker: null,
      stdin: async () => new Uint8Array(),
      serve: async () => {},
      ...over,
    };
    return { terminal, said: () => said };
  };

  test('on a terminal is one line with counts and the time that is left, gone at the end', async () => {
    let now = 0;
    const { terminal, said } = terminalThat({ live: true });
    const progress = createProgress(terminal, false, 1000, () => now);
    await progress.step('reading a.md');
    expect(said()).toBe('');
    now = 2000;
    for (let done = 0; done < 100; done++) progress.done();
    expect(said()).toContain('\r\x1b[K100 of 1,000 drafts, about 18 s left');
    await progress.step('checking b.md');
    expect(said()).toContain('\r\x1b[K100 of 1,000 drafts, about 18 s left · checking b.md…');
    progress.end();
    expect(said().endsWith('\r\x1b[K')).toBe(true);
  });

  test('in CI is a plain line now and then; elsewhere, and with --quiet, nothing', () => {
    for (const [env, quiet, lines] of [
      [{ CI: 'true' }, false, 2],
      [{ CI: 'true' }, true, 0],
      [{}, false, 0],
    ] as const) {
      let now = 0;
      const { terminal, said } = terminalThat({ env });
      const progress = createProgress(terminal, quiet, 300, () => now);
      for (let done = 0; done < 300; done++) {
        now += 90;
        progress.done();
      }
      progress.end();
      expect(said()).not.toContain('\x1b');
      expect(said().split('\n').length - 1).toBe(lines);
      if (lines > 0) expect(said()).toMatch(/^112 of 300 drafts, about 17 s left\n/);
    }
  });
});
