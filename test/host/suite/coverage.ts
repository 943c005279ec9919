/** Coverage in the margins, for who turns it on, and going to what has no source. */

import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, openDraft, revert, until, wrongCount } from './workbench.ts';

const set = (name: string, value: unknown): Thenable<void> =>
  vscode.workspace.getConfiguration('backread').update(name, value, vscode.ConfigurationTarget.Global);

describe('coverage', () => {
  afterEach(revert);

  it('marks nothing unasked, and on demand each value with its status', async () => {
    const { document } = await openDraft();
    await wrongCount(document.uri);
    const { marks } = await api();
    assert.deepEqual(marks(), []);
    await vscode.commands.executeCommand('backread.toggleMarks');
    try {
      const shown = await until('marks', () => (marks().length > 1 ? marks() : null));
      const { line, character } = document.positionAt(document.getText().indexOf('14 boats'));
      const mark = shown.find(({ range: { start } }) => start.line === line && start.character === character);
      assert.equal(mark?.shown, 'contradicted');
      assert.ok(shown.some((one) => one.words === 'Supported'));
    } finally {
      await vscode.commands.executeCommand('backread.toggleMarks');
    }
    await until('no marks', () => marks().length === 0);
  });

  it('counts over each paragraph on demand', async () => {
    const { document } = await openDraft();
    await wrongCount(document.uri);
    const lenses = (): Thenable<vscode.CodeLens[]> =>
      vscode.commands.executeCommand('vscode.executeCodeLensProvider', document.uri, 10);
    assert.deepEqual(await lenses(), []);
    await set('codeLens', true);
    try {
      const titles = await until('lenses', async () => {
        const shown = (await lenses()).map(({ command }) => command?.title ?? '');
        return shown.length > 0 ? shown : null;
      });
      assert.match(titles[0] ?? '', /^\d+ values · .*1 contradicted/);
    } finally {
      await set('codeLens', undefined);
    }
  });

  it('signs each value on demand', async () => {
    const { document } = await openDraft();
    await wrongCount(document.uri);
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = (): Thenable<vscode.InlayHint[]> =>
      vscode.commands.executeCommand('vscode.executeInlayHintProvider', document.uri, whole);
    assert.deepEqual(await hints(), []);
    await set('inlayHints', true);
    try {
      const labels = await until('hints', async () => {
        const shown = (await hints()).map(({ label }) => String(label));
        return shown.length > 0 ? shown : null;
      });
      assert.ok(labels.includes('✗ harbour-office.txt:3'), labels.join());
      assert.ok(labels.includes('✓ harbour-office.txt:4'), labels.join());
    } finally {
      await set('inlayHints', undefined);
    }
  });

  it('leads to the next claim that no source speaks of', async () => {
    const editor = await openDraft();
    const { document } = editor;
    await wrongCount(document.uri);
    const words = '\nTwenty-three herons stood on the roof of the library.\n';
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.lineAt(document.lineCount - 1).range.end, words);
    await vscode.workspace.applyEdit(edit);
    const start = document.positionAt(document.getText().indexOf('Twenty-three'));
    await until('the cursor is on it', async () => {
      await vscode.commands.executeCommand('backread.nextUnsourced');
      return editor.selection.active.isEqual(start);
    });
  });
});
