/** A fact sheet is written: what is wrong with it is said as one types, and what may stand in it is offered. */

import { afterEach, describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Conversation, converse, endAll, until, type Workspace, workspaceWith } from './conversation.ts';

afterEach(endAll);

const SHEET = `# Warehouse fire
The fire burned 14 homes in Salem. [source: fire chief] [as-of: 2025-03-06]
The fire burned 12 homes in Salem. [stauts: disputed]
Nobody minded at all. [as-of: March 6, 2025]
Repairs will cost $3.2 million. [supersedes: $9 million]
`;
const POLICE = 'POLICE, March 5, 2025\n\nRepairs will cost $2 million.\n';

async function openSheet(
  text = SHEET,
  manner = {},
): Promise<{ talk: Conversation; uri: string; workspace: Workspace }> {
  const workspace = await workspaceWith({ 'sources/desk.facts': text, 'sources/police.txt': POLICE });
  const talk = await converse([workspace], manner);
  const uri = workspace.uri('sources/desk.facts');
  talk.open(uri, text, 'backread-facts');
  return { talk, uri, workspace };
}

/** A place in the sheet: behind the words, or before them. */
const at = (text: string, words: string, behind = true) =>
  TextDocument.create('a:b', '', 0, text).positionAt(text.indexOf(words) + (behind ? words.length : 0));

describe('what is wrong with a fact sheet', () => {
  test('is said where it stands, with the other sentence beside it', async () => {
    const { talk, uri } = await openSheet();
    const document = TextDocument.create(uri, 'backread-facts', 1, SHEET);
    const said = (await talk.findings(uri)).map(({ range, severity, message }) => [
      document.getText(range),
      severity,
      String(message).split(/[:;,]/)[0],
    ]);
    expect(said).toEqual([
      ['stauts', 2, '[stauts'],
      ['March 6, 2025', 2, '"March 6'],
      ['12', 2, 'This says 12'],
      ['Nobody minded at all.', 3, 'Nothing in this sentence can be held against a draft'],
      ['$9 million', 2, 'No source says "$9 million"'],
    ]);
    const rival = (await talk.findings(uri)).find(({ message }) => String(message).startsWith('This says 12'));
    expect(rival?.relatedInformation).toMatchObject([{ location: { uri, range: { start: { line: 1 } } } }]);
  });

  test('is sent to a client that does not ask', async () => {
    const { talk, uri } = await openSheet(SHEET, { pull: false });
    const { diagnostics } = await talk.published(uri, (one) => one.diagnostics.length > 0);
    expect(diagnostics).toHaveLength(5);
    talk.change(uri, 'The fire burned 14 homes in Salem.\n');
    await talk.published(uri, (one) => one.diagnostics.length === 0);
  });

  test('is said once where a draft rests on it too', async () => {
    const { talk, uri, workspace } = await openSheet();
    talk.open(workspace.uri('draft.md'), 'The fire burned 14 homes in Salem.\n');
    await talk.findings(workspace.uri('draft.md'));
    const sent: unknown[] = [];
    talk.connection.onNotification(
      'textDocument/publishDiagnostics',
      (one: { uri: string; diagnostics: unknown[] }) => {
        if (one.uri === uri) sent.push(...one.diagnostics);
      },
    );
    talk.change(uri, `${SHEET}\n`);
    expect(await talk.findings(uri)).toHaveLength(5);
    await talk.findings(workspace.uri('draft.md'));
    expect(sent).toEqual([]);
    // Nobody speaks for it once it is closed.
    talk.close(uri);
    await until(async () => {
      await talk.findings(workspace.uri('draft.md'));
      return sent.length > 0;
    });
  });

  test.each([
    ['stauts', ['Change to "status"'], '12 homes in Salem. [status: disputed]'],
    ['March 6, 2025', ['Change to "2025-03-06"'], '[as-of: 2025-03-06]\nRepairs'],
    ['Nobody', ['Make it a note: "//" before it'], '\n// Nobody minded'],
    ['$9 million', ['Take out "[supersedes: $9 million]"'], 'cost $3.2 million.\n'],
    [
      '12 homes',
      [
        'Call this one disputed: "[status: disputed]"',
        'Let it take the other\'s place: "[supersedes: The fire burned 14 homes in Salem]"',
      ],
      '[stauts: disputed] [status: disputed]',
    ],
  ])('is mended by a quick fix: %s', async (words, titles, after) => {
    const { talk, uri } = await openSheet();
    const place = at(SHEET, words, false);
    const actions = await talk.actions(uri, { start: place, end: place });
    expect(actions.map(({ title }) => title)).toEqual(titles);
    const [change] = actions[0]?.edit?.documentChanges ?? [];
    const { edits, textDocument } = change as unknown as { edits: never[]; textDocument: { version: number } };
    expect(textDocument.version).toBe(1);
    const mended = TextDocument.applyEdits(TextDocument.create(uri, '', 1, SHEET), edits);
    expect(mended).toContain(after);
    const before = (await talk.findings(uri)).length;
    talk.change(uri, mended);
    expect((await talk.findings(uri)).length).toBeLessThan(before);
  });
});

describe('in a fact sheet', () => {
  const labels = async (line: string): Promise<string[]> => {
    const text = `${SHEET}${line}`;
    const { talk, uri } = await openSheet(text);
    const position = at(text, line);
    const items = (await talk.connection.sendRequest('textDocument/completion', {
      textDocument: { uri },
      position,
    })) as { label: string }[];
    return items.map(({ label }) => label);
  };

  test.each([
    ['14 homes burned. [', ['source', 'as-of', 'status', 'supersedes']],
    ['14 homes burned. [status: ', ['confirmed', 'disputed']],
    ['14 homes burned. [source: ', ['fire chief', 'police.txt']],
    ['14 homes burned. [as-of: ', ['2025-03-06', '2025-03-05']],
    ['Repairs will cost $4 million. [supersedes: ', ['$2 million']],
    ['14 homes burned. ', []],
    ['// [', []],
  ])('what may stand there is offered: %s', async (line, wanted) => {
    expect(await labels(line)).toEqual(wanted);
  });

  test('a hover says what a tag is for, and what was read in a sentence', async () => {
    const { talk, uri } = await openSheet();
    const over = async (words: string): Promise<string> => {
      const hover = await talk.connection.sendRequest('textDocument/hover', {
        textDocument: { uri },
        position: at(SHEET, words),
      });
      return (hover as { contents: { value: string } }).contents.value;
    };
    expect(await over('The fire')).toMatch(/14 homes · Salem[\s\S]*Source: fire chief[\s\S]*Confirmed/);
    expect(await over('[as-of')).toMatch(/its day/);
    expect(await over('Nobody')).toMatch(/Nothing here can be held/);
  });
});

describe('in a draft', () => {
  const DRAFT =
    '---\ndate: 2025-03-06\nsources: [sources/police.txt, so]\nother: x\n---\n\nRepairs will cost $2 million.\n';
  const ask = async (text: string, words: string, method: string): Promise<unknown> => {
    const workspace = await workspaceWith({ 'sources/police.txt': POLICE, 'draft.md': text, 'notes.txt': 'x' });
    const talk = await converse([workspace]);
    const uri = workspace.uri('draft.md');
    talk.open(uri, text);
    const params = { textDocument: { uri }, position: at(text, words), context: { triggerKind: 1 } };
    return talk.connection.sendRequest(method, params);
  };
  const labels = async (text: string, words: string): Promise<string[]> =>
    ((await ask(text, words, 'textDocument/completion')) as { label: string }[]).map(({ label }) => label);

  test.each([
    [DRAFT, ', so', ['notes.txt', 'sources/']],
    [DRAFT, '[sources/', ['sources/police.txt']],
    ['---\nsources:\n  - so\n---\n', '- so', ['notes.txt', 'sources/']],
    [DRAFT, 'other: x', []],
    [DRAFT, 'Repairs ', []],
    ['<!-- stet count-mismatch "14:30": says po -->\n\n2 boats sank.\n', 'says po', ['police.txt']],
    ['2 boats sank, says po', 'says po', []],
  ])('sources are offered where they are named (%#)', async (text, words, wanted) => {
    expect(await labels(text, words)).toEqual(wanted);
  });

  test('a hover over a source that is named says which files it stands for', async () => {
    expect(await ask(DRAFT, '[sources/pol', 'textDocument/hover')).toMatchObject({
      contents: { value: '**1 source:** police.txt' },
    });
    expect(await ask(DRAFT, ', so', 'textDocument/hover')).toMatchObject({
      contents: { value: expect.stringContaining('No source is found here') },
    });
  });
});
