/** Readings on disk: they change no answer, two processes may share them, and damage costs no more than time. */

import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createEngine } from '../../server/engine/engine.ts';
import { nodeHost, uriOf } from '../../server/host/node.ts';
import { sourceReader } from '../../server/store/read-through.ts';
import { readingFiles } from '../../server/store/reading-files.ts';
import { type Folder, folder } from '../cli/desk.ts';

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
  const files = readingFiles(join(here.path, 'cache'), () => {}, 1000);
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
