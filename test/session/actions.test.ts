/** What can be done about a finding, and what can be asked about a claim. */

import { afterEach, expect, test } from 'vitest';
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { converse, endAll, workspaceWith } from './conversation.ts';
import { RIGHT, SOURCE, VALUE, WRONG } from './harbour.ts';

afterEach(endAll);

async function opened(commands: readonly string[] = []) {
  const workspace = await workspaceWith({ 'sources/harbour-office.txt': SOURCE, 'draft.md': WRONG });
  const talk = await converse([workspace], { commands });
  const uri = workspace.uri('draft.md');
  talk.open(uri, WRONG);
  return { workspace, talk, uri };
}

const editOf = (action: CodeAction | undefined): TextDocumentEdit =>
  action?.edit?.documentChanges?.[0] as TextDocumentEdit;

const applied = (text: string, { edits }: TextDocumentEdit): string =>
  TextDocument.applyEdits(
    TextDocument.create('x', 'markdown', 1, text),
    edits as { range: typeof VALUE; newText: string }[],
  );

test('the fix writes the value of the source into the version it was made for', async () => {
  const { talk, uri } = await opened();
  talk.change(uri, 'The ', { start: { line: 2, character: 0 }, end: { line: 2, character: 4 } });
  const [fix] = await talk.actions(uri, VALUE);
  expect(fix).toMatchObject({ title: 'Change to "52"', kind: 'quickfix', isPreferred: true });
  expect(fix?.diagnostics?.[0]).toMatchObject({ code: 'count-mismatch' });
  expect(editOf(fix).textDocument).toEqual({ uri, version: 2 });
  expect(applied(WRONG, editOf(fix))).toBe(RIGHT);
  talk.change(uri, applied(WRONG, editOf(fix)));
  expect(await talk.findings(uri)).toEqual([]);
});

test('there is nothing to do about a word that is right', async () => {
  const { talk, uri } = await opened();
  const elsewhere = { line: 2, character: 2 };
  expect(await talk.actions(uri, { start: elsewhere, end: elsewhere })).toEqual([]);
});

test('all safe fixes at once, when asked for by name', async () => {
  const { talk, uri } = await opened();
  const [all, ...others] = await talk.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    context: { diagnostics: [], only: ['source.fixAll'] },
  });
  expect(others).toEqual([]);
  expect(applied(WRONG, editOf(all))).toBe(RIGHT);
});

test('any editor can stet: the comment stands before the paragraph and clears the finding', async () => {
  const { talk, uri } = await opened();
  const stet = (await talk.actions(uri, VALUE)).find(({ title }) => title === 'Stet: let "14" stand…');
  const text = applied(WRONG, editOf(stet));
  expect(text).toMatch(/^# Boats\n\n<!-- stet count-mismatch "14" against "52": reason, initials -->\nThe harbour/);
  talk.change(uri, text);
  expect(await talk.findings(uri)).toEqual([]);
});

test('an editor with our client is handed the commands', async () => {
  const names = ['stet', 'stetAll', 'openSource', 'explain', 'openRule', 'turnOff'];
  const { workspace, talk, uri } = await opened(names.map((name) => `backread.${name}`));
  const actions = await talk.actions(uri, VALUE);
  expect(actions.map(({ title }) => title)).toEqual([
    'Change to "52"',
    'Stet: let "14" stand…',
    'Open harbour-office.txt:3 to the side',
    'Explain why "14" is flagged',
    'Open the page about counts',
    'Stop checking counts in this draft (.backread.jsonc)',
    'Stop checking counts in every draft (.backread.jsonc)',
  ]);
  expect(actions[2]?.command?.arguments?.[0]).toEqual({
    uri: workspace.uri('sources/harbour-office.txt'),
    range: VALUE,
  });
  const target = actions[1]?.command?.arguments?.[0] as object;
  const words = { reason: 'counted --> twice\nby us', date: '4 March', initials: 'JD' };
  const edit = await talk.connection.sendRequest<CodeAction['edit']>('backread/stet', { ...target, ...words });
  expect(applied(WRONG, edit?.documentChanges?.[0] as TextDocumentEdit)).toContain(
    '<!-- stet count-mismatch "14" against "52": counted – twice by us, 4 March, JD -->\nThe harbour',
  );
  expect(await talk.connection.sendRequest('backread/stet', { ...target, ...words, words: '99' })).toBeNull();
});

test('a hover shows status, passage and place', async () => {
  const { talk, uri } = await opened();
  const hover = await talk.connection.sendRequest<{ contents: { value: string }; range: unknown }>(
    'textDocument/hover',
    {
      textDocument: { uri },
      position: VALUE.start,
    },
  );
  expect(hover.contents.value).toContain('✗ Contradicted');
  expect(hover.contents.value).toMatch(/counted \*\*52( boats)?\*\*/);
  expect(hover.contents.value).toContain('sources/harbour-office.txt#L3)');
});

test('a definition leads to the fact, references lead back', async () => {
  const { workspace, talk, uri } = await opened();
  const links = await talk.connection.sendRequest<unknown[]>('textDocument/definition', {
    textDocument: { uri },
    position: VALUE.start,
  });
  expect(links).toMatchObject([
    {
      originSelectionRange: VALUE,
      targetUri: workspace.uri('sources/harbour-office.txt'),
      targetSelectionRange: VALUE,
    },
  ]);
  const back = await talk.connection.sendRequest('textDocument/references', {
    textDocument: { uri: workspace.uri('sources/harbour-office.txt') },
    position: VALUE.start,
    context: { includeDeclaration: false },
  });
  expect(back).toEqual([{ uri, range: VALUE }]);
  await workspace.write('later.md', RIGHT);
  const all = await talk.connection.sendRequest('textDocument/references', {
    textDocument: { uri: workspace.uri('sources/harbour-office.txt') },
    position: VALUE.start,
    context: { includeDeclaration: false },
  });
  expect(all).toEqual([
    { uri, range: VALUE },
    { uri: workspace.uri('later.md'), range: VALUE },
  ]);
});

test('coverage counts every claim', async () => {
  const { talk, uri } = await opened();
  const result = await talk.connection.sendRequest<{
    coverage: { claims: number; contradicted: number };
    claims: { text: string; status: string; evidence: { place: string }[] }[];
    sources: number;
    version: number;
  }>('backread/coverage', { uri });
  expect(result).toMatchObject({ version: 1, sources: 1, coverage: { contradicted: 1 } });
  expect(result.claims).toHaveLength(result.coverage.claims);
  const claim = result.claims.find(({ status }) => status === 'contradicted');
  expect(claim).toMatchObject({ text: expect.stringContaining('14'), evidence: [{ place: 'harbour-office.txt:3' }] });
  expect(await talk.connection.sendRequest('backread/facts', { uri })).toMatchObject([{ name: 'harbour-office.txt' }]);
});

test('one reason lets all of a kind stand, in one comment where they share a place', async () => {
  const second = 'The harbour office counted 19 rafts there.';
  const source = SOURCE.replace('Tuesday.', 'Tuesday. The harbour office counted 91 rafts there.');
  const workspace = await workspaceWith({ 'sources/harbour-office.txt': source });
  const talk = await converse([workspace], { commands: ['backread.stetAll'] });
  const uri = workspace.uri('draft.md');
  const text = `${WRONG.trimEnd()} ${second}\n`;
  talk.open(uri, text);
  expect(await talk.findings(uri)).toHaveLength(2);
  const all = (await talk.actions(uri, VALUE)).find(({ title }) => title.includes('all'));
  expect(all?.title).toBe('Stet: let all 2 flagged counts of this draft stand…');
  const target = all?.command?.arguments?.[0] as object;
  const edit = await talk.connection.sendRequest<CodeAction['edit']>('backread/stet', {
    ...target,
    all: true,
    reason: 'a new count',
  });
  const after = applied(text, edit?.documentChanges?.[0] as TextDocumentEdit);
  expect(after).toContain(
    '<!-- stet count-mismatch "14" against "52", count-mismatch "19" against "91": a new count -->\nThe harbour',
  );
  talk.change(uri, after);
  expect(await talk.findings(uri)).toEqual([]);
});

test('any editor can stop a check: the configuration is made when that is chosen', async () => {
  const { workspace, talk, uri } = await opened();
  const chosen = (await talk.actions(uri, VALUE)).find(({ title }) => title.includes('this draft ('));
  const { edit } = await talk.connection.sendRequest<CodeAction>('codeAction/resolve', chosen);
  expect(edit?.documentChanges?.[0]).toMatchObject({ kind: 'create', uri: workspace.uri('.backread.jsonc') });
  const written = edit?.documentChanges?.[1] as TextDocumentEdit;
  const { newText } = written.edits[0] as { newText: string };
  expect(JSON.parse(newText)).toEqual({ overrides: [{ files: ['draft.md'], rules: { 'count-mismatch': 'off' } }] });
  await workspace.write('.backread.jsonc', newText);
  talk.touched(workspace.uri('.backread.jsonc'));
  expect(await talk.findings(uri)).toEqual([]);
  const other = workspace.uri('other.md');
  talk.open(other, WRONG);
  expect(await talk.findings(other)).toHaveLength(1);
});

test('what is thought of a value is explained in words', async () => {
  const { talk, uri } = await opened();
  const said = await talk.connection.sendRequest<string>('backread/explain', { uri, position: VALUE.start });
  expect(said).toContain('✗ Contradicted');
  expect(said).toContain('Draft says 14 boats');
  expect(said).toContain('- Change to "52"');
  // A page shows no links to files.
  expect(said).toContain('\n\nharbour-office.txt:3\n');
  expect(said).toContain('## Why the two passages belong together');
  const nowhere = { line: 0, character: 0 };
  expect(await talk.connection.sendRequest('backread/explain', { uri, position: nowhere })).toBeNull();
});

const STETTED = WRONG.replace('The', '<!-- stet count-mismatch "14": counted twice -->\nThe');

test('a stet says what it lets stand, and when it no longer does', async () => {
  const { talk, uri } = await opened();
  talk.change(uri, STETTED);
  const asked = { textDocument: { uri }, position: { line: 2, character: 8 } };
  const hover = await talk.connection.sendRequest('textDocument/hover', asked);
  expect(hover).toMatchObject({ contents: { value: '**⋯ Stet** lets counts stand.\n\n_counted twice_' } });
  talk.change(uri, STETTED.replace('counted 14', 'counted 52'));
  const after = await talk.connection.sendRequest<{ contents: { value: string } }>('textDocument/hover', asked);
  expect(after.contents.value).toContain('no longer lets anything stand');
});

test('inside a stet, what can be let stand is completed, the finding ahead first', async () => {
  const { talk, uri } = await opened();
  const complete = async (comment: string) => {
    const text = WRONG.replace('The', `<!-- ${comment} -->\nThe`);
    talk.change(uri, text);
    const items = await talk.connection.sendRequest<
      { label: string; sortText: string; textEdit: { range: typeof VALUE; newText: string } }[]
    >('textDocument/completion', { textDocument: { uri }, position: { line: 2, character: 5 + comment.length } });
    return { text, items: items.toSorted((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1)) };
  };
  expect((await complete('st')).items.map(({ label }) => label)).toEqual(['stet']);
  const { text, items } = await complete('stet cou');
  expect(items[0]?.label).toBe('count-mismatch "14" against "52"');
  expect(items.map(({ label }) => label)).toContain('day-mismatch');
  const document = TextDocument.create('x', 'markdown', 1, text);
  const [first] = items;
  expect(first && TextDocument.applyEdits(document, [first.textEdit])).toContain(
    '<!-- stet count-mismatch "14" against "52" -->',
  );
  expect((await complete('stet count-mismatch: be')).items).toEqual([]);
  expect((await complete('a note')).items).toEqual([]);
});
