/** A reporter's way: open, see, mend. */

import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, apply, findings, openDraft, place, quickFix, revert, until, WRONG, wrongCount } from './workbench.ts';

describe('a draft that disagrees with its source', () => {
  afterEach(revert);

  it('is flagged on the value, with the passage of the source beside it', async () => {
    const { document } = await openDraft();
    const finding = await wrongCount(document.uri);
    assert.equal(document.getText(finding.range), '14');
    assert.equal(finding.severity, vscode.DiagnosticSeverity.Error);
    assert.match(finding.message, /14.*52/);
    const [related] = finding.relatedInformation ?? [];
    assert.ok(related, 'there is related information');
    assert.equal(related.location.uri.toString(), place('sources/harbour-office.txt').toString());
    assert.equal(related.location.range.start.line, 2);
    assert.match(related.message, /52 boats/);
  });

  it('is mended by the quick fix, and the finding goes', async () => {
    const { document } = await openDraft();
    const finding = await wrongCount(document.uri);
    const fix = await quickFix(document, finding.range, /^Change to "52"$/);
    assert.equal(fix.isPreferred, true);
    await apply(fix);
    assert.ok(document.getText().includes('counted 52 boats'));
    await until('the finding goes', () => findings(document.uri).length === 0);
    const { status } = await api();
    await until('the status bar says so', () => status()?.text.startsWith('$(check)'));
  });

  it('says in the status bar how it stands', async () => {
    const { document } = await openDraft();
    await wrongCount(document.uri);
    const { status } = await api();
    await until('one is contradicted', () =>
      /^\$\(error\) 1 contradicted · \d+ of \d+ sourced$/.test(status()?.text ?? ''),
    );
    assert.match(status()?.tooltip ?? '', /1 source read/);
    assert.match(status()?.tooltip ?? '', /^3 claims · 2 supported · 1 contradicted$/m);
  });

  it('shows the passage over the value', async () => {
    const { document } = await openDraft();
    const { range } = await wrongCount(document.uri);
    const words = await until('a hover', async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        range.start,
      );
      const shown = hovers
        .flatMap(({ contents }) => contents.map((one) => (one as vscode.MarkdownString).value))
        .join('\n');
      return shown.includes('Contradicted') ? shown : null;
    });
    assert.match(words, /harbour\\?-office\.txt:3/);
    assert.match(words, /draft “14”, source “52”/);
  });

  it('is stepped through from finding to finding', async () => {
    const editor = await openDraft();
    const { range } = await wrongCount(editor.document.uri);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand('backread.nextFinding');
    assert.ok(editor.selection.active.isEqual(range.start));
    // With one finding the way back leads to it, too.
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand('backread.previousFinding');
    assert.ok(editor.selection.active.isEqual(range.start));
  });
});

describe('a draft that is renamed', () => {
  it('takes its findings along', async () => {
    const [before, after] = [place('early.md'), place('late.md')];
    await vscode.workspace.fs.copy(place('draft.md'), before);
    await vscode.window.showTextDocument(before);
    await wrongCount(before);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(before, after);
    assert.ok(await vscode.workspace.applyEdit(edit));
    try {
      await wrongCount(after);
      await until('nothing is said of the old name', () => findings(before).length === 0);
    } finally {
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await vscode.workspace.fs.delete(after);
    }
  });
});

describe('a weekday that does not fall on its date', () => {
  it('is mended on either side, and neither fix is the preferred one', async () => {
    const content = 'The council met in Tarn Bridge on Thursday, March 11, 2026.\n';
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
    await vscode.window.showTextDocument(document);
    const finding = await until('it is flagged', () => findings(document.uri)[0]);
    const weekday = await quickFix(document, finding.range, /^Change to "Wednesday, March 11, 2026"$/);
    const date = await quickFix(document, finding.range, /^Change the date to "Thursday, March 12, 2026"$/);
    assert.deepEqual([weekday.isPreferred ?? false, date.isPreferred ?? false], [false, false]);
    await apply(date);
    assert.ok(document.getText().includes('Thursday, March 12, 2026'));
    await until('it is well', () => findings(document.uri).length === 0);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});

describe('a draft that was never saved', () => {
  it('is held against the sources of the workspace', async () => {
    const content = `The harbour office ${WRONG} in the north basin on Tuesday.\n`;
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
    await vscode.window.showTextDocument(document);
    const finding = await wrongCount(document.uri);
    assert.equal(document.getText(finding.range), '14');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
