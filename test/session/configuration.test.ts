/** Configuration and front matter: used, changed, and wrong. */

import { afterEach, expect, test } from 'vitest';
import { converse, endAll, until, workspaceWith } from './conversation.ts';
import { SOURCE, WRONG } from './harbour.ts';

afterEach(endAll);

test('a configuration names the sources, and may change while the draft is open', async () => {
  const workspace = await workspaceWith({
    '.backread.jsonc': '{ "sources": ["wire"] }',
    'wire/harbour-office.txt': SOURCE,
    'draft.md': WRONG,
  });
  const talk = await converse([workspace]);
  const draft = workspace.uri('draft.md');
  talk.open(draft, WRONG);
  expect(await talk.findings(draft)).toMatchObject([{ severity: 1 }]);
  await workspace.write('.backread.jsonc', '{ "sources": ["wire"], "rules": { "count-mismatch": "off" } }');
  talk.touched(workspace.uri('.backread.jsonc'));
  await until(async () => (await talk.findings(draft)).length === 0);
});

test('a configuration that cannot be used is said once, with the place in it, until it is mended', async () => {
  const workspace = await workspaceWith({
    '.backread.jsonc': '{\n  "sources": "wire"\n}',
    'sources/harbour-office.txt': SOURCE,
    'draft.md': WRONG,
  });
  const talk = await converse([workspace]);
  const [draft, config] = [workspace.uri('draft.md'), workspace.uri('.backread.jsonc')];
  talk.open(draft, WRONG);
  await talk.findings(draft);
  const { diagnostics } = await talk.published(config, (params) => params.diagnostics.length > 0);
  expect(diagnostics).toMatchObject([{ source: 'Backread', range: { start: { line: 1 } } }]);
  await until(() => talk.messages.length > 0);
  await talk.findings(draft);
  expect(talk.messages).toHaveLength(1);
  expect(talk.messages[0]).toContain('.backread.jsonc');
  await workspace.write('.backread.jsonc', '{ "sources": ["sources"] }');
  talk.touched(config);
  await talk.findings(draft);
  await talk.published(config, (params) => params.diagnostics.length === 0);
  expect(await talk.findings(draft)).toHaveLength(1);
});

test('a draft names its own sources; one that is not there is said on the draft, without a message', async () => {
  const workspace = await workspaceWith({ 'wire/harbour-office.txt': SOURCE, 'draft.md': WRONG });
  const talk = await converse([workspace]);
  const draft = workspace.uri('draft.md');
  talk.open(draft, `---\nsources: [wire/*.txt]\n---\n\n${WRONG}`);
  expect(await talk.findings(draft)).toMatchObject([{ code: 'count-mismatch' }]);
  talk.change(draft, `---\nsources: [wires/*.txt]\n---\n\n${WRONG}`);
  const [note, ...others] = await talk.findings(draft);
  expect(others).toEqual([]);
  expect(note?.message).toContain('wires/*.txt');
  expect(talk.messages).toEqual([]);
});

test('what a configuration leaves out is neither checked nor read', async () => {
  const workspace = await workspaceWith({
    '.backread.yaml': 'exclude:\n  - notes/**\n',
    'sources/harbour-office.txt': SOURCE,
    'notes/draft.md': WRONG,
  });
  const talk = await converse([workspace]);
  talk.open(workspace.uri('notes/draft.md'), WRONG);
  expect(await talk.findings(workspace.uri('notes/draft.md'))).toEqual([]);
});
