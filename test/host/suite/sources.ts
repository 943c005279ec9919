/** Sources change under an open draft. */

import * as assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { findings, openDraft, place, until, wrongCount } from './workbench.ts';

describe('a source that changes', () => {
  it('in its editor, has the draft read anew', async () => {
    const { document } = await openDraft();
    await wrongCount(document.uri);
    const source = await vscode.workspace.openTextDocument(place('sources/harbour-office.txt'));
    const edit = new vscode.WorkspaceEdit();
    const at = source.positionAt(source.getText().indexOf('52'));
    edit.replace(source.uri, new vscode.Range(at, at.translate(0, 2)), '14');
    assert.ok(await vscode.workspace.applyEdit(edit));
    await until('the finding goes', () => findings(document.uri).length === 0);
    await vscode.window.showTextDocument(source);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await openDraft();
    await wrongCount(document.uri);
  });

  it('on disk, has the draft read anew', async () => {
    const { document } = await openDraft();
    await wrongCount(document.uri);
    const path = place('sources/harbour-office.txt').fsPath;
    const before = readFileSync(path, 'utf8');
    try {
      // VS Code starts to watch late, so it is written again until somebody sees it.
      await until('the finding goes', () => {
        writeFileSync(path, before.replace('52', '14'));
        return findings(document.uri).length === 0;
      });
    } finally {
      writeFileSync(path, before);
    }
    await wrongCount(document.uri);
  });

  it('and cannot be read, is said on the file', async () => {
    const path = place('sources/scan.txt').fsPath;
    writeFileSync(path, new Uint8Array([0, 1, 2, 3, 0]));
    await until('a note on the file', () => findings(place('sources/scan.txt')).length > 0);
    await wrongCount((await openDraft()).document.uri);
  });
});

describe('a fact of a source', () => {
  it('leads to the drafts that use it', async () => {
    const { document } = await openDraft();
    const { range } = await wrongCount(document.uri);
    const source = await vscode.workspace.openTextDocument(place('sources/harbour-office.txt'));
    const at = source.positionAt(source.getText().indexOf('52'));
    const found = await until('references', async () => {
      const places = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        source.uri,
        at,
      );
      return places.length > 0 ? places : null;
    });
    assert.deepEqual(
      found.map(({ uri, range: { start } }) => [uri.toString(), start.line, start.character]),
      [[document.uri.toString(), range.start.line, range.start.character]],
    );
  });
});
