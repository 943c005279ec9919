/** Readings on disk: they change no answer, two processes may share them, and damage costs no more than time. */

import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createEngine } from '../../server/engine/engine.ts';
import { nodeHost, uriOf } from '../../server/host/node.ts';
import { sourceReader } from '../../server/store/read-through.ts';
import { readingFiles } from '../../server/store/reading-files.ts';
import { CLEAN, type Folder, folder, SOURCE } from '../cli/desk.ts';

let here: Folder;
beforeEach(() => {
  here = folder();
  process.env['BACKREAD_CACHE'] = join(here.path, 'cache');
});
afterEach(() => {
  delete process.env['BACKREAD_CACHE'];
  here.remove();
});

const ROOT = join(import.meta.dirname, '../..');
const kept = (): readonly string[] => readdirSync(join(here.path, 'cache')).filter((name) => name.endsWith('.reading'));

describe.each(readdirSync(join(ROOT, 'seeds')))('the story %s', (story) => {
  test('gets the same report from readings that were kept', async () => {
    const sources = join(ROOT, 'seeds', story, 'sources');
    const draft = readFileSync(join(ROOT, 'seeds', story, 'draft.md'), 'utf8');
    const report = async (version: string): Promise<unknown> => {
      const engine = createEngine();
      const reader = sourceReader(nodeHost(), engine, version);
      const names = readdirSync(sources);
      // Small files are not kept, so each is made large by what says nothing.
      const uris = names.map((name) => {
        const padded = `${readFileSync(join(sources, name), 'utf8')}\n${'\n'.repeat(5000)}`;
        return uriOf(here.write(`${story}/${name}`, padded));
      });
      const readings = await Promise.all(uris.map((uri) => reader.read(uri, uri)));
      const { findings, claims } = engine.check(
        engine.read('draft.md', draft),
        engine.base(readings.map(({ reading }) => reading)),
      );
      return { findings, claims };
    };
    const plain = await report('');
    expect(await report('one')).toEqual(plain);
    expect(kept().length).toBeGreaterThan(0);
    expect(await report('one')).toEqual(plain);
  });
});

test('a reading is found again by what is in the file, and no longer by another engine', async () => {
  const uri = uriOf(here.write('a.txt', 'Three lamps burned.\n'.repeat(400)));
  const read = (version: string) => sourceReader(nodeHost(), createEngine(), version).read(uri, 'a.txt');
  await read('one');
  await read('one');
  expect(kept()).toHaveLength(1);
  await read('two');
  expect(kept()).toHaveLength(2);
  here.write('a.txt', 'Four lamps burned.\n'.repeat(400));
  expect((await read('two')).reading.document.text).toContain('Four lamps');
  expect(kept()).toHaveLength(3);
});

test('a damaged one is made anew, and said', async () => {
  const uri = uriOf(here.write('a.txt', 'Three lamps burned.\n'.repeat(400)));
  const said: string[] = [];
  const host = nodeHost((_, message) => void said.push(message));
  await sourceReader(host, createEngine(), 'one').read(uri, 'a.txt');
  const [name = ''] = kept();
  const path = join(here.path, 'cache', name);
  writeFileSync(path, readFileSync(path).subarray(0, 100));
  const { reading } = await sourceReader(host, createEngine(), 'one').read(uri, 'a.txt');
  expect(reading.document.text).toContain('Three lamps');
  expect(said).toEqual(['A kept reading was damaged and is made anew.']);
  expect(statSync(path).size).toBeGreaterThan(100);
});

test('readings of another engine are said once, and the file is read anew', async () => {
  const uri = uriOf(here.write('a.txt', 'Three lamps burned.\n'.repeat(400)));
  const said: string[] = [];
  const host = nodeHost((_, message) => void said.push(message));
  const read = (version: string) => sourceReader(host, createEngine(), version).read(uri, 'a.txt');
  await read('one');
  expect(said).toEqual([]);
  for (const version of ['two', 'two', 'one']) await read(version);
  expect(said).toEqual(['Backread has changed since sources were last read: they are read anew.']);
});

test('the command says a line where a kept reading was damaged, and goes on', async () => {
  here.write('draft.md', CLEAN);
  here.write('sources/police.md', `${SOURCE}${'\n'.repeat(5000)}`);
  process.env['BACKREAD_ENGINE'] = 'one';
  try {
    await here.backread(['draft.md']);
    const [name = ''] = kept();
    writeFileSync(join(here.path, 'cache', name), 'no reading');
    const { code, err } = await here.backread(['draft.md']);
    expect([code, err]).toEqual([0, 'A kept reading was damaged and is made anew.\n']);
    expect((await here.backread(['draft.md'])).err).toBe('');
  } finally {
    delete process.env['BACKREAD_ENGINE'];
  }
});

test('two processes that read the same files at once get whole readings', async () => {
  const names = Array.from({ length: 30 }, (_, at) => {
    here.write(`sources/${at}.txt`, `Ward ${at} has ${at + 20} lamps.\n`.repeat(300));
    return `sources/${at}.txt`;
  });
  const script = join(import.meta.dirname, 'read-all.ts');
  const env = { ...process.env, BACKREAD_CACHE: join(here.path, 'cache') };
  const run = (): Promise<string> =>
    new Promise((resolve, reject) =>
      execFile(process.execPath, [script, ...names], { cwd: here.path, env }, (error, out, err) =>
        error ? reject(error) : resolve(`${out}${err}`),
      ),
    );
  const [first, second, third] = [...(await Promise.all([run(), run(), run()])), await run()];
  expect(first).toMatch(/^30 sources, \d+ facts\n$/);
  expect([second, third]).toEqual([first, first]);
  expect(kept()).toHaveLength(30);
  expect(readdirSync(join(here.path, 'cache')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
}, 60_000);

test('many who write and read at once get whole readings', async () => {
  const files = [1, 2, 3, 4].map(() => readingFiles(join(here.path, 'cache'), () => expect.fail('damaged')));
  const value = { words: 'lamp '.repeat(50_000) };
  await Promise.all(
    Array.from({ length: 40 }, async (_, at) => {
      const one = files[at % files.length];
      await one?.keep('same', value);
      expect(await one?.find('same')).toEqual(value);
    }),
  );
  expect(readdirSync(join(here.path, 'cache'))).toEqual(['same.reading']);
});

test('there are never more than may be, and what was used last stays', async () => {
  const files = readingFiles(join(here.path, 'cache'), () => {}, { most: 1000 });
  for (let at = 0; at < 102; at++) await files.keep(`k${at}`, { at, noise: `${at}`.repeat(20) });
  const size = kept().reduce((sum, name) => sum + statSync(join(here.path, 'cache', name)).size, 0);
  expect(size).toBeLessThan(1300);
  expect(await files.find('k101')).toMatchObject({ at: 101 });
});

test('a folder that cannot be written costs nothing but time', async () => {
  mkdirSync(join(here.path, 'cache'), { recursive: true });
  process.env['BACKREAD_CACHE'] = join(here.write('file', 'x'), 'below');
  const uri = uriOf(here.write('a.txt', 'Three lamps burned.\n'.repeat(400)));
  const { reading } = await sourceReader(nodeHost(), createEngine(), 'one').read(uri, 'a.txt');
  expect(reading.document.text).toContain('Three lamps');
});
