/** A draft is opened, found wrong, mended and found right. */

import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { converse, endAll, until, workspaceWith } from './conversation.ts';
import { RIGHT, SOURCE, VALUE, WRONG } from './harbour.ts';

afterEach(endAll);

const story = () => workspaceWith({ 'story/sources/harbour-office.txt': SOURCE, 'story/draft.md': WRONG });

describe('a client that asks for diagnostics', () => {
  test('gets the value, the rule and its page, and the passage of the source', async () => {
    const workspace = await story();
    const talk = await converse([workspace]);
    talk.open(workspace.uri('story/draft.md'), WRONG);
    const [finding, ...others] = await talk.findings(workspace.uri('story/draft.md'));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ range: VALUE, severity: 1, code: 'count-mismatch', source: 'Backread' });
    expect(finding?.message).toContain('14');
    expect(finding?.message).toContain('52');
    expect(finding?.codeDescription?.href).toMatch(/specs\/rules\/count-mismatch\.md$/);
    expect(finding?.relatedInformation?.[0]).toMatchObject({
      location: { uri: workspace.uri('story/sources/harbour-office.txt'), range: VALUE },
    });
    expect(finding?.relatedInformation?.[0]?.message).toContain('52 boats');
  });

  test('is told that nothing changed, and what changed', async () => {
    const workspace = await story();
    const talk = await converse([workspace]);
    const uri = workspace.uri('story/draft.md');
    talk.open(uri, WRONG);
    const first = await talk.pull(uri);
    expect(first.kind).toBe('full');
    const again = await talk.pull(uri, first.resultId);
    expect(again).toEqual({ kind: 'unchanged', resultId: first.resultId });
    talk.change(uri, '52', VALUE);
    const mended = await talk.pull(uri, first.resultId);
    expect(mended).toMatchObject({ kind: 'full', items: [] });
    expect(mended.resultId).not.toBe(first.resultId);
  });

  test('gets the newest version however fast it types, and leave to withdraw', async () => {
    const workspace = await story();
    const talk = await converse([workspace]);
    const uri = workspace.uri('story/draft.md');
    talk.open(uri, WRONG);
    const { CancellationTokenSource } = await import('vscode-languageserver/node');
    const withdrawn = new CancellationTokenSource();
    const asked = talk.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }, withdrawn.token);
    withdrawn.cancel();
    await asked.catch(() => undefined);
    for (let boats = 20; boats < 53; boats++) talk.change(uri, String(boats), VALUE);
    expect(await talk.findings(uri)).toEqual([]);
  });

  test('sees drafts that nobody has open', async () => {
    const workspace = await workspaceWith({
      'a/sources/harbour-office.txt': SOURCE,
      'a/draft.md': WRONG,
      'b/sources/harbour-office.txt': SOURCE,
      'b/draft.md': RIGHT,
    });
    const talk = await converse([workspace]);
    const report = (await talk.connection.sendRequest('workspace/diagnostic', { previousResultIds: [] })) as {
      items: { uri: string; items: unknown[]; resultId: string }[];
    };
    const found = Object.fromEntries(report.items.map(({ uri, items }) => [uri, items.length]));
    expect(found).toEqual({ [workspace.uri('a/draft.md')]: 1, [workspace.uri('b/draft.md')]: 0 });
    // With nothing new the second answer waits until there is.
    const previousResultIds = report.items.map(({ uri, resultId }) => ({ uri, value: resultId }));
    let answered = false;
    const second = talk.connection.sendRequest('workspace/diagnostic', { previousResultIds }).then((answer) => {
      answered = true;
      return answer as typeof report;
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(answered).toBe(false);
    await workspace.write('a/draft.md', RIGHT);
    talk.touched(workspace.uri('a/draft.md'));
    expect((await second).items.find(({ uri }) => uri === workspace.uri('a/draft.md'))?.items).toEqual([]);
  });
});

test('a draft that was renamed or removed while it was open leaves nothing behind', async () => {
  const workspace = await workspaceWith({ 'sources/harbour-office.txt': SOURCE, 'early.md': WRONG });
  const talk = await converse([workspace]);
  const [early, late] = [workspace.uri('early.md'), workspace.uri('late.md')];
  talk.open(early, WRONG);
  expect(await talk.findings(early)).toHaveLength(1);
  await rename(join(workspace.root, 'early.md'), join(workspace.root, 'late.md'));
  talk.close(early);
  talk.open(late, WRONG);
  expect(await talk.findings(late)).toHaveLength(1);
  // The client forgets what it was told of a file that it closes, and shows it until it is told otherwise.
  const report = await talk.connection.sendRequest('workspace/diagnostic', { previousResultIds: [] });
  expect(report).toMatchObject({ items: [{ uri: early, items: [] }] });
});

describe('a client that is sent diagnostics', () => {
  test('gets them with their version, and an empty list when the draft is mended or closed', async () => {
    const workspace = await story();
    const talk = await converse([workspace], { pull: false });
    expect(talk.greeting.capabilities.diagnosticProvider).toBeUndefined();
    const uri = workspace.uri('story/draft.md');
    talk.open(uri, WRONG);
    const first = await talk.published(uri, ({ diagnostics }) => diagnostics.length > 0);
    expect(first).toMatchObject({ version: 1, diagnostics: [{ range: VALUE }] });
    talk.change(uri, '52', VALUE);
    expect(await talk.published(uri, ({ version }) => version === 2)).toMatchObject({ diagnostics: [] });
    talk.change(uri, '15', VALUE);
    await talk.published(uri, ({ diagnostics }) => diagnostics.length === 1);
    talk.close(uri);
    await talk.published(uri, ({ diagnostics }) => diagnostics.length === 0);
  });
});

test('a draft that was never saved is held against the sources of its workspace', async () => {
  const workspace = await workspaceWith({ 'sources/harbour-office.txt': SOURCE });
  const talk = await converse([workspace]);
  talk.open('untitled:Untitled-1', WRONG);
  expect(await talk.findings('untitled:Untitled-1')).toMatchObject([{ range: VALUE, code: 'count-mismatch' }]);
});

test('each folder of a workspace has its own sources', async () => {
  const north = await workspaceWith({ 'sources/harbour-office.txt': SOURCE, 'draft.md': WRONG });
  const south = await workspaceWith({ 'sources/harbour-office.txt': SOURCE.replace('52', '14'), 'draft.md': WRONG });
  const talk = await converse([north, south]);
  for (const { uri } of [north, south]) talk.open(uri('draft.md'), WRONG);
  expect(await talk.findings(north.uri('draft.md'))).toHaveLength(1);
  expect(await talk.findings(south.uri('draft.md'))).toEqual([]);
});

test('a source that is open is no draft', async () => {
  const workspace = await workspaceWith({ 'sources/notes.md': WRONG, 'sources/harbour-office.txt': SOURCE });
  const talk = await converse([workspace]);
  talk.open(workspace.uri('sources/notes.md'), WRONG);
  expect(await talk.findings(workspace.uri('sources/notes.md'))).toEqual([]);
});

test('it can be turned off', async () => {
  const workspace = await story();
  const talk = await converse([workspace], { settings: { enable: false } });
  talk.open(workspace.uri('story/draft.md'), WRONG);
  await until(async () => (await talk.findings(workspace.uri('story/draft.md'))).length === 0);
});

test('it leaves when told to', async () => {
  const talk = await converse([await story()]);
  expect(await talk.end()).toBe(0);
});
