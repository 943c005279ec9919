/** Files that are locked, cut short, packed too tightly, too long or not what their name says: each costs itself alone, and is said. */

import { appendFileSync, readFileSync, statSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { nodeHost, uriOf } from '../../server/host/node.ts';
import { DEFAULT_BOUNDS } from '../../server/sources/bounds.ts';
import { readSource } from '../../server/sources/read-file.ts';
import { CLEAN, type Folder, folder, SOURCE } from '../cli/desk.ts';
import { bomb, lockedOffice, longPdf, longSheet, scan } from './documents.ts';

const corpus = (name: string): Uint8Array => new Uint8Array(readFileSync(join(import.meta.dirname, 'corpus', name)));

let here: Folder;
afterEach(() => here?.remove());

describe.each<[what: string, name: string, content: () => string | Uint8Array, sentence: string | RegExp]>([
  ['a scan', 'deed.pdf', () => scan(2), /^deed\.pdf has no text layer, as a scan has none: run text recognition/],
  [
    'a locked PDF',
    'deed.pdf',
    () => corpus('locked.pdf'),
    'deed.pdf is locked with a password: save a copy without one.',
  ],
  ['a locked workbook', 'pay.xlsx', lockedOffice, 'pay.xlsx is locked with a password: save a copy without one.'],
  [
    'an old Word file',
    'memo.doc',
    () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0),
    /^memo\.doc is an office document of a kind that is not read: save it as \.docx/,
  ],
  [
    'half a Word file',
    'memo.docx',
    () => corpus('story.docx').subarray(0, 4000),
    /^memo\.docx is .*(?:damaged|archive)/,
  ],
  [
    'half a PDF',
    'deed.pdf',
    () => corpus('report.pdf').subarray(0, 9000),
    /^deed\.pdf is damaged and could not be read/,
  ],
  [
    'half a workbook',
    'pay.xlsx',
    () => corpus('figures.xlsx').subarray(0, 3000),
    /^pay\.xlsx is .*(?:damaged|archive)/,
  ],
  [
    'a text that is called PDF',
    'deed.pdf',
    () => 'Not found',
    /^deed\.pdf is named \.pdf, but is none, or is damaged: fetch it again/,
  ],
  [
    'a packed bomb',
    'pay.xlsx',
    () => bomb(400),
    'pay.xlsx unpacks to more than 256 MB, and was not read: save what the story needs by itself.',
  ],
  ['an empty file', 'memo.docx', () => '', 'memo.docx is empty: fetch it again, or take it away.'],
  [
    'a page that a script fills',
    'page.html',
    () => '<!doctype html><div id="app"></div><script>go()</script>',
    /^page\.html has no text: it may be put together by a script/,
  ],
  ['captions without times', 'talk.srt', () => 'Hello.', /^talk\.srt has no line with a time/],
  ['data that is none', 'rows.json', () => '{"a": [1, 2', /^rows\.json is neither JSON nor YAML: line \d+/],
])('%s', (_, name, content, sentence) => {
  test('is said, and the other sources still count', async () => {
    here = folder({ 'draft.md': CLEAN, 'sources/police.md': SOURCE, [`sources/${name}`]: content() });
    const { code, out, err } = await here.backread(['coverage', 'draft.md']);
    const said = err.trim();
    if (typeof sentence === 'string') expect(said).toBe(sentence);
    else expect(said).toMatch(sentence);
    expect(said.split('\n')).toHaveLength(1);
    expect(said).not.toMatch(/\bat .*:\d+:\d+|undefined/);
    expect(out).toContain('✓ supported');
    expect(code).toBe(2);
  });
});

test('what a file is called does not matter where its bytes tell', async () => {
  here = folder({
    'a.txt': corpus('story.docx'),
    'b.docx': corpus('story.pdf'),
    'c.pdf': corpus('story.html'),
    'd.xlsx': corpus('story.docx'),
  });
  for (const name of ['a.txt', 'b.docx', 'c.pdf', 'd.xlsx']) {
    const { text } = await readSource(nodeHost(), uriOf(join(here.path, name)));
    expect(JSON.stringify(text)).toContain('Floodwater reached 214 homes');
  }
});

test('a report of 2,100 pages is read up to the limit, which is said', async () => {
  here = folder({ 'long.pdf': longPdf(2100) });
  const { text, problems } = await readSource(nodeHost(), uriOf(join(here.path, 'long.pdf')));
  expect(problems).toEqual(['Only its first 2000 pages of 2100 were read.']);
  expect(JSON.stringify(text)).toContain('3000 lamps');
});

test('a sheet of a million rows is read up to the limit, which is said', async () => {
  here = folder({ 'long.xlsx': longSheet(1_000_000) });
  const { problems } = await readSource(nodeHost(), uriOf(join(here.path, 'long.xlsx')));
  expect(problems).toEqual(['Only its first 50000 rows were read, up to row 50000 of the sheet Sheet1.']);
});

test('a page of 20 MB is read, up to 5 MB of text', async () => {
  const line = '<p>The council of Ward 12 counted 4,031 lamps along the river.</p>\n';
  here = folder({ 'long.html': `<!doctype html><main>${line.repeat(300_000)}</main>` });
  const { problems } = await readSource(nodeHost(), uriOf(join(here.path, 'long.html')));
  expect(problems).toEqual([
    'Only the first 5 MB of its text were read: split it, or keep the part that the story needs.',
  ]);
});

test('a file of 500 MB is told by its size, and is not loaded', async () => {
  here = folder({ 'draft.md': CLEAN, 'sources/police.md': SOURCE });
  for (const name of ['huge.pdf', 'huge.txt']) {
    here.write(`sources/${name}`, '');
    truncateSync(join(here.path, 'sources', name), 500 * 1024 * 1024);
  }
  const before = process.memoryUsage().arrayBuffers;
  const { code, err, out } = await here.backread(['coverage', 'draft.md']);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
  expect(err.trim().split('\n')).toEqual([
    'huge.pdf is 500.0 MB, over the limit of 100 MB, and was not read: split it, or keep the part that the story needs.',
    'huge.txt is 500.0 MB, over the limit of 5 MB, and was not read: split it, or keep the part that the story needs.',
  ]);
  expect(out).toContain('✓ supported');
  expect(code).toBe(2);
});

test('a file that grows while it is read is read as it was when it was opened', async () => {
  here = folder({ 'log.txt': 'Ward 12 has 40 lamps.\n' });
  const path = join(here.path, 'log.txt');
  let growing = true;
  const grow = async (): Promise<void> => {
    while (growing) {
      appendFileSync(path, 'Ward 13 has 41 lamps.\n'.repeat(500));
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  const grown = grow();
  const host = nodeHost();
  try {
    const { text } = await readSource(host, uriOf(path));
    // It may be opened in the middle of a line that is being written; whatever was there is read, and nothing else.
    expect(String(text)).toMatch(/^Ward 12 has 40 lamps\.\n/);
    expect(readFileSync(path, 'utf8').startsWith(String(text))).toBe(true);
    for (let time = 0; time < 50; time++) {
      const before = statSync(path).size;
      const bytes = await host.read(uriOf(path));
      const after = statSync(path).size;
      expect(bytes.length).toBeGreaterThanOrEqual(before);
      expect(bytes.length).toBeLessThanOrEqual(after);
      expect(new TextDecoder().decode(bytes.subarray(0, 5))).toBe('Ward ');
      if (after > 4_000_000) break;
    }
  } finally {
    growing = false;
    await grown;
  }
});

test('a message whose names were written to do harm says nothing that it should not', async () => {
  const evil = '\u001b[2J\u202egnp.\u0007';
  const word = (text: string): string => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;
  const message = [
    `From: ${word(`Chief${evil}\r\nBcc: all@desk.example ${'x'.repeat(5000)}`)} <chief@county.example>`,
    `Subject: ${word(`Fire${evil}\nNote`)}`,
    'Date: Thu, 6 Mar 2025 07:10:00 +0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    SOURCE,
    '--b',
    `Content-Type: application/pdf; name="${word(`../../etc/${evil}passwd`)}"`,
    'Content-Disposition: attachment',
    '',
    'x',
    '--b--',
    '',
  ].join('\r\n');
  here = folder({ 'draft.md': CLEAN, [`sources/${evil}\n.eml`]: message });
  const said = await Promise.all(
    [
      ['check', 'draft.md'],
      ['facts', 'draft.md'],
      ['facts', 'export', 'draft.md'],
      ['doctor', 'draft.md'],
    ].map((args) => here.backread(args)),
  );
  for (const { out, err } of said) {
    expect(`${out}${err}`.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(`${out}${err}`.split('\n').every((line) => line.length < 500)).toBe(true);
    expect(`${out}${err}`).toContain('What is attached to it was not read');
  }
  expect(said[1]?.out).toMatch(/Three firefighters/);
});

test('a file that takes too long is left, and the next one is read', async () => {
  here = folder({ 'long.pdf': longPdf(2000), 'short.docx': corpus('story.docx') });
  const read = (name: string, seconds: number) =>
    readSource(nodeHost(), uriOf(join(here.path, name)), { ...DEFAULT_BOUNDS, seconds });
  await expect(read('long.pdf', 0.05)).rejects.toThrow(
    'long.pdf took more than 0.05 seconds to read, and was left: split it, or save it as .txt.',
  );
  expect((await read('short.docx', 60)).exact).toBe(false);
});

test('a file that needs too much memory is left, and the next one is read', async () => {
  // Deeper and wider than a small heap has room for.
  const deep = `<!doctype html><main>${'<p>a <b>b</b> <i>c</i></p>'.repeat(400_000)}</main>`;
  here = folder({ 'deep.html': deep, 'short.docx': corpus('story.docx') });
  const { apart } = await import('../../server/host/apart.ts');
  const job = { format: 'html', bytes: new TextEncoder().encode(deep), limits: DEFAULT_BOUNDS.limits };
  // Threads that are kept have the limit that they were started with, so this one has to be new.
  const outcomes = await Promise.all([1, 2, 3].map(() => apart(job, { seconds: 60, megabytes: 48 })));
  expect(outcomes.some(({ ended }) => ended === 'memory')).toBe(true);
  expect((await readSource(nodeHost(), uriOf(join(here.path, 'short.docx')))).exact).toBe(false);
});

test('a file that nests too deeply is said to be damaged', async () => {
  here = folder({ 'deep.json': '['.repeat(200_000), 'deep.html': `<!doctype html>${'<div>'.repeat(200_000)}x` });
  for (const name of ['deep.json', 'deep.html'])
    await expect(readSource(nodeHost(), uriOf(join(here.path, name)))).rejects.toThrow(/^deep\.\w+ (?:is|brought|has)/);
});

test('a YAML file whose names stand for billions is read without them', async () => {
  const lines = ['a: &a [x, x, x, x, x, x, x, x, x]'];
  for (let at = 1; at < 12; at++) lines.push(`k${at}: &k${at} [${'*a, '.repeat(9)}*a]`);
  here = folder({ 'bomb.yaml': `${lines.join('\n')}\ntown: Tarn Bridge\n` });
  const { text } = await readSource(nodeHost(), uriOf(join(here.path, 'bomb.yaml')));
  expect(JSON.stringify(text)).toContain('Tarn Bridge');
});

test('a link that leads out of the sources is not followed, and is said', async () => {
  const outside = folder({ 'secret.txt': 'Nobody was hurt.' });
  try {
    here = folder({ 'draft.md': CLEAN, 'sources/police.md': SOURCE });
    symlinkSync(join(outside.path, 'secret.txt'), join(here.path, 'sources/secret.txt'));
    symlinkSync(outside.path, join(here.path, 'sources/more'));
    const { err, out } = await here.backread(['facts', 'draft.md']);
    expect(out).not.toContain('secret');
    expect(err).toContain('sources/secret.txt');
    expect(err).toContain('leads out of');
  } finally {
    outside.remove();
  }
});

test('the configuration sets the limits', async () => {
  here = folder({
    'draft.md': CLEAN,
    'sources/police.md': SOURCE,
    'sources/long.pdf': longPdf(5),
    '.backread.json': '{ "limits": { "pages": 3 } }',
  });
  const { err } = await here.backread(['facts', 'draft.md']);
  expect(err).toBe('sources/long.pdf: Only its first 3 pages of 5 were read.\n');
});

test('an archive that lies about what is in it gets no more room than it asked for', async () => {
  const packed = bomb(300);
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  // The list of members at the end: signature, and the size at 24 bytes from it.
  for (let at = 0; at < packed.length - 46; at++)
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000)
      view.setUint32(at + 24, 1000, true);
  here = folder({ 'pay.xlsx': packed });
  const before = process.memoryUsage().arrayBuffers;
  await expect(readSource(nodeHost(), uriOf(join(here.path, 'pay.xlsx')))).rejects.toThrow(
    /^pay\.xlsx (?:has no filled cell|is damaged)/,
  );
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
});
