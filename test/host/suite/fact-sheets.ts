/** A fact sheet in its editor: what is wrong with it, how it is mended, what may stand in it. */

import * as assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { apply, findings, place, quickFix, until } from './workbench.ts';

const SHEET = `The harbour office counted 52 boats in the north basin. [stauts: disputed]
Gulls sat on the quay.
The pilot boat has 3 crew. [status: confirmed] [as-of: 2026-03-12]
`;

describe('a fact sheet', () => {
  const path = 'sources/desk.facts';
  let document: vscode.TextDocument;
  before(async () => {
    writeFileSync(place(path).fsPath, SHEET);
    document = await vscode.workspace.openTextDocument(place(path));
    await vscode.window.showTextDocument(document);
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    rmSync(place(path).fsPath);
  });

  it('is a language of its own, with its faults where they stand', async () => {
    assert.equal(document.languageId, 'backread-facts');
    const said = await until('two faults', () => (findings(document.uri).length === 2 ? findings(document.uri) : null));
    assert.deepEqual(
      said.map(({ range }) => document.getText(range)),
      ['stauts', 'Gulls sat on the quay.'],
    );
    assert.match(said[0]?.message ?? '', /Did you mean status\?/);
  });

  it('is mended by a quick fix', async () => {
    const at = document.positionAt(SHEET.indexOf('stauts'));
    await apply(await quickFix(document, new vscode.Range(at, at), /^Change to "status"$/));
    await until('it is clear', () => findings(document.uri).length === 1);
    assert.ok(document.getText().includes('[status: disputed]'));
  });

  it('offers what may stand in a tag, and says what was read', async () => {
    const at = document.positionAt(document.getText().indexOf('confirmed'));
    const labels = await until('completions', async () => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        at,
      );
      const shown = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      return shown.includes('disputed') ? shown : null;
    });
    assert.ok(labels.includes('confirmed'));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      new vscode.Position(2, 5),
    );
    const words = hovers.flatMap(({ contents }) => contents.map((one) => (one as vscode.MarkdownString).value)).join();
    assert.match(words, /3 crew/);
  });
});
