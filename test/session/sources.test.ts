/** Sources change while a draft is open; some cannot be read. */

import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { converse, endAll, until, workspaceWith } from './conversation.ts';
import { SOURCE, VALUE, WRONG } from './harbour.ts';

afterEach(endAll);

const story = () => workspaceWith({ 'sources/harbour-office.txt': SOURCE, 'draft.md': WRONG });

test('a source that changes on disk has its drafts read anew', async () => {
  const workspace = await story();
  const talk = await converse([workspace]);
  talk.open(workspace.uri('draft.md'), WRONG);
  expect(await talk.findings(workspace.uri('draft.md'))).toHaveLength(1);
  const before = talk.refreshes();
  await workspace.write('sources/harbour-office.txt', SOURCE.replace('52', '14'));
  talk.touched(workspace.uri('sources/harbour-office.txt'));
  await until(() => talk.refreshes() > before);
  expect(await talk.findings(workspace.uri('draft.md'))).toEqual([]);
});

test('a client that is sent diagnostics is sent them anew', async () => {
  const workspace = await story();
  const talk = await converse([workspace], { pull: false });
  talk.open(workspace.uri('draft.md'), WRONG);
  await talk.published(workspace.uri('draft.md'), ({ diagnostics }) => diagnostics.length === 1);
  await workspace.write('sources/harbour-office.txt', SOURCE.replace('52', '14'));
  talk.touched(workspace.uri('sources/harbour-office.txt'));
  await talk.published(workspace.uri('draft.md'), ({ diagnostics }) => diagnostics.length === 0);
});

test('a source that is open is read from its editor, and from disk once it is closed', async () => {
  const workspace = await story();
  const talk = await converse([workspace]);
  const [draft, source] = [workspace.uri('draft.md'), workspace.uri('sources/harbour-office.txt')];
  talk.open(draft, WRONG);
  expect(await talk.findings(draft)).toHaveLength(1);
  talk.open(source, SOURCE, 'plaintext');
  talk.change(source, '14', VALUE);
  expect(await talk.findings(draft)).toEqual([]);
  talk.close(source);
  expect(await talk.findings(draft)).toHaveLength(1);
});

test('a source that is removed while it is open stands behind nothing', async () => {
  const workspace = await story();
  const talk = await converse([workspace]);
  const [draft, source] = [workspace.uri('draft.md'), workspace.uri('sources/harbour-office.txt')];
  talk.open(draft, WRONG);
  talk.open(source, SOURCE, 'plaintext');
  expect(await talk.findings(draft)).toHaveLength(1);
  await rm(join(workspace.root, 'sources/harbour-office.txt'));
  talk.removed(source);
  expect(await talk.findings(draft)).toEqual([]);
});

test('a source that comes and goes', async () => {
  const workspace = await workspaceWith({ 'draft.md': WRONG });
  const talk = await converse([workspace]);
  talk.open(workspace.uri('draft.md'), WRONG);
  expect(await talk.findings(workspace.uri('draft.md'))).toEqual([]);
  await workspace.write('sources/harbour-office.txt', SOURCE);
  talk.touched(workspace.uri('sources/harbour-office.txt'));
  await until(async () => (await talk.findings(workspace.uri('draft.md'))).length === 1);
});

test('a source that is no text is said, once and on the file, and the others still count', async () => {
  const workspace = await story();
  await workspace.write('sources/scan.txt', new Uint8Array([0, 1, 2, 255, 0]));
  const talk = await converse([workspace]);
  talk.open(workspace.uri('draft.md'), WRONG);
  expect(await talk.findings(workspace.uri('draft.md'))).toHaveLength(1);
  await talk.published(workspace.uri('sources/scan.txt'), ({ diagnostics }) => diagnostics.length === 1);
  await until(() => talk.messages.some((message) => message.includes('scan.txt')));
  talk.change(workspace.uri('draft.md'), '15', VALUE);
  await talk.findings(workspace.uri('draft.md'));
  expect(talk.messages.filter((message) => message.includes('scan.txt'))).toHaveLength(1);
  await workspace.write('sources/scan.txt', 'Nothing more.\n');
  talk.touched(workspace.uri('sources/scan.txt'));
  await talk.findings(workspace.uri('draft.md'));
  await talk.published(workspace.uri('sources/scan.txt'), ({ diagnostics }) => diagnostics.length === 0);
});

test('a PDF is a source like any other, and findings name its page', async () => {
  const workspace = await workspaceWith({ 'draft.md': 'Floodwater reached 241 homes in Tarn Bridge.\n' });
  await workspace.write(
    'sources/report.pdf',
    await readFile(join(import.meta.dirname, '../sources/corpus/report.pdf')),
  );
  const talk = await converse([workspace]);
  talk.open(workspace.uri('draft.md'), 'Floodwater reached 241 homes in Tarn Bridge.\n');
  const [finding] = await talk.findings(workspace.uri('draft.md'));
  expect(finding?.message).toBe('Draft says 241 homes; the report says 214 (report.pdf, page 1).');
});
