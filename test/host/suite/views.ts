/** An editor's way through the views: what is claimed, what is read, what is left. */

import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, findings, openDraft, place, revert, until, wrongCount } from './workbench.ts';

describe('the views', () => {
  afterEach(revert);

  it('list the claims by status, what is contradicted first, with the source', async () => {
    const { document } = await openDraft();
    await wrongCount(document.uri);
    const { claims } = await api();
    const rows = await until('claims', async () => {
      const shown = await claims();
      return shown.length > 0 ? shown : null;
    });
    assert.deepEqual(rows.slice(0, 2), [
      'Contradicted — 1',
      '  14 boats in the north basin on Tuesday. — harbour-office.txt:3',
    ]);
    assert.ok(rows.some((row) => row.startsWith('Supported — ')));
  });

  it('list them by paragraph, and only those with certain words', async () => {
    const { document } = await openDraft();
    await wrongCount(document.uri);
    const { claims } = await api();
    await vscode.commands.executeCommand('backread.groupClaims');
    await vscode.commands.executeCommand('backread.filterClaims', 'Fish Quay');
    try {
      assert.deepEqual(await claims(), ['Line 8 — 1', '  Nine boats lay at the fish quay. — harbour-office.txt:4']);
    } finally {
      await vscode.commands.executeCommand('backread.groupClaims');
      await vscode.commands.executeCommand('backread.clearFilter');
    }
    assert.ok((await claims()).length > 2);
  });

  it('list the sources with their facts', async () => {
    const { document } = await openDraft();
    await wrongCount(document.uri);
    const { sources } = await api();
    const rows = await until('sources', async () => {
      const shown = await sources();
      return shown.length > 0 ? shown : null;
    });
    assert.match(rows[0] ?? '', /^harbour-office\.txt — \d+ facts · 2026-03-12$/);
    assert.ok(rows.includes('  52 boats — line 3'));
  });

  it('name sources that disagree, and what of them was not read', async () => {
    // Through the editor: this runs in a browser, too.
    const { fs } = vscode.workspace;
    const [other, scan] = [place('sources/pilot.txt'), place('sources/scan.txt')];
    await fs.writeFile(other, new TextEncoder().encode('PILOT, March 12, 2026\n\nTen boats lay at the fish quay.\n'));
    await fs.writeFile(scan, new Uint8Array([0, 1, 2, 3, 0]));
    try {
      const { sources } = await api();
      await openDraft();
      const rows = await until('the dispute', async () => {
        const shown = await sources();
        return shown.some((row) => row.includes('disputed')) ? shown : null;
      });
      assert.ok(rows.includes('  Nine boats — disputed · line 4'), rows.join('\n'));
      assert.ok(rows.includes('  Ten boats — disputed · line 3'), rows.join('\n'));
      assert.match(rows.join('\n'), /scan\.txt — 0 facts, 1 problem\n {2}scan\.txt/);
    } finally {
      await fs.delete(other);
      await fs.delete(scan);
    }
    await wrongCount((await openDraft()).document.uri);
  });

  it('write no fix into a draft that was typed in since', async () => {
    const { document } = await openDraft();
    await wrongCount(document.uri);
    const before = document.getText();
    const edits = [{ range: new vscode.Range(5, 0, 5, 3), newText: 'XXX' }];
    const textDocument = { uri: document.uri.toString(), version: document.version - 1 };
    const fixes = [{ title: 'Change', safe: true, edit: { documentChanges: [{ textDocument, edits }] } }];
    await vscode.commands.executeCommand('backread.claim.fix', { finding: { fixes } });
    assert.equal(document.getText(), before);
    textDocument.version = document.version;
    await vscode.commands.executeCommand('backread.claim.fix', { finding: { fixes } });
    assert.ok(document.getText().includes('XXX'));
  });

  it('review the findings one by one', async () => {
    const { document } = await openDraft();
    await wrongCount(document.uri);
    await vscode.commands.executeCommand('backread.review');
    const { review } = await api();
    const state = await until('the panel shows a finding', () => review()?.finding && review());
    assert.deepEqual([state.at, state.total], [1, 1]);
    assert.match(state.finding?.message ?? '', /14 boats/);
    const edit = new vscode.WorkspaceEdit();
    const at = document.positionAt(document.getText().indexOf('14 boats'));
    edit.replace(document.uri, new vscode.Range(at, at.translate(0, 2)), '52');
    await vscode.workspace.applyEdit(edit);
    await until('nothing is left', () => review()?.total === 0 && findings(document.uri).length === 0);
    await vscode.commands.executeCommand('workbench.action.closeEditorsInOtherGroups');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await openDraft();
  });
});
