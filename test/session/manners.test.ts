/** What the server does with odd requests, odd texts and clients that leave. */

import { afterEach, expect, test } from 'vitest';
import { converse, endAll, until, workspaceWith } from './conversation.ts';
import { SOURCE, VALUE, WRONG } from './harbour.ts';

afterEach(endAll);

const story = () => workspaceWith({ 'sources/harbour-office.txt': SOURCE, 'draft.md': WRONG });

test('places count as the protocol counts them: in UTF-16 units, whatever stands before and however lines end', async () => {
  const workspace = await story();
  const talk = await converse([workspace]);
  const uri = workspace.uri('draft.md');
  talk.open(uri, WRONG.replaceAll('\n', '\r\n').replace('The harbour', '🚢 The harbour'));
  const moved = { start: { line: 2, character: 30 }, end: { line: 2, character: 32 } };
  expect(await talk.findings(uri)).toMatchObject([{ range: moved }]);
});

test('a document that nobody opened has nothing to say', async () => {
  const workspace = await story();
  const talk = await converse([workspace]);
  const textDocument = { uri: workspace.uri('nowhere.md') };
  const asked = { textDocument, position: VALUE.start };
  expect(await talk.findings(textDocument.uri)).toEqual([]);
  expect(await talk.connection.sendRequest('textDocument/hover', asked)).toBeNull();
  expect(await talk.connection.sendRequest('textDocument/definition', asked)).toEqual([]);
  expect(await talk.connection.sendRequest('backread/coverage', { uri: textDocument.uri })).toBeNull();
});

test('an empty draft, and one of nothing but marks, are read like any other', async () => {
  const workspace = await story();
  const talk = await converse([workspace]);
  const uri = workspace.uri('draft.md');
  talk.open(uri, '');
  expect(await talk.findings(uri)).toEqual([]);
  for (const text of ['\u0000', '---', '<!-- stet', '| |\n|', '> '.repeat(500), '"'.repeat(5000), '\ud800']) {
    talk.change(uri, text);
    expect(
      (await talk.findings(uri)).filter(({ message }) => String(message).includes('could not be checked')),
    ).toEqual([]);
  }
  talk.change(uri, WRONG);
  expect(await talk.findings(uri)).toHaveLength(1);
});

test('without a workspace a draft is held against itself and what stands beside it', async () => {
  const workspace = await story();
  const talk = await converse([]);
  talk.open(workspace.uri('draft.md'), WRONG);
  expect(await talk.findings(workspace.uri('draft.md'))).toHaveLength(1);
});

test('it does not outlive a client that leaves without a word', async () => {
  const talk = await converse([await story()]);
  const left = new Promise((resolve) => talk.server.on('exit', resolve));
  talk.server.stdin?.end();
  await left;
  talk.connection.dispose();
  talk.end = async () => null;
});

test('sources are watched on disk for a client that does not watch', async () => {
  const workspace = await story();
  const talk = await converse([workspace], { watches: false, pull: false });
  const draft = workspace.uri('draft.md');
  talk.open(draft, WRONG);
  await talk.published(draft, ({ diagnostics }) => diagnostics.length === 1);
  await until(async () => {
    await workspace.write('sources/harbour-office.txt', SOURCE.replace('52', '14'));
    const { diagnostics } = await talk.published(draft, () => true);
    return diagnostics.length === 0;
  });
});

test('a draft of two megabytes, and a line of 200,000 characters, are named as not checked at once', async () => {
  const workspace = await story();
  const talk = await converse([workspace]);
  const uri = workspace.uri('draft.md');
  talk.open(uri, WRONG);
  expect(await talk.findings(uri)).toHaveLength(1);
  const paragraph = 'The harbour office counted 14 boats in the north basin on Tuesday.';
  for (const text of [`${paragraph}\n\n`.repeat(30_000), `${paragraph} `.repeat(3_000)]) {
    talk.change(uri, text);
    const started = performance.now();
    expect(await talk.findings(uri)).toMatchObject([
      { message: expect.stringContaining('more than 150,000 characters') },
    ]);
    expect(performance.now() - started).toBeLessThan(5_000);
  }
  talk.change(uri, WRONG);
  expect(await talk.findings(uri)).toMatchObject([{ code: 'count-mismatch' }]);
});
