/** What a quick fix offers beside the fix: all of a kind, an explanation, a page, and an end of it. */

import * as assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import * as vscode from 'vscode';
import { findings, openDraft, place, quickFix, revert, until, wrongCount } from './workbench.ts';

const run = (action: vscode.CodeAction, ...more: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(action.command?.command ?? '', ...(action.command?.arguments ?? []), ...more);

const shownTabs = (): string[] =>
  vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.filter(({ isActive }) => isActive).map(({ label }) => label));

describe('beside the fix', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeEditorsInOtherGroups');
    await revert();
  });

  it('all findings of a kind are stetted with one reason, which one undo takes back', async () => {
    const { document } = await openDraft();
    const before = document.getText();
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(document.lineCount, 0), '\nSeven boats lay at the fish quay.\n');
    await vscode.workspace.applyEdit(edit);
    const { range } = await wrongCount(document.uri);
    await until('two are flagged', () => findings(document.uri).length === 2);
    await run(await quickFix(document, range, /^Stet: let all 2 flagged counts/), 'counted twice');
    await until('both stand', () => document.getText().split(': counted twice').length === 3);
    await until('nothing is flagged', () => findings(document.uri).length === 0);
    await vscode.commands.executeCommand('undo');
    await until('both are flagged again', () => findings(document.uri).length === 2);
    assert.ok(document.getText().startsWith(before.trimEnd()));
  });

  it('a check is stopped by writing the configuration, which holds at once', async () => {
    const { document } = await openDraft();
    const { range } = await wrongCount(document.uri);
    const config = place('.backread.jsonc').fsPath;
    try {
      await run(await quickFix(document, range, /^Stop checking counts in this draft \(\.backread\.jsonc\)$/));
      await until('nothing is flagged', () => existsSync(config) && findings(document.uri).length === 0);
      assert.deepEqual(JSON.parse(readFileSync(config, 'utf8')), {
        overrides: [{ files: ['draft.md'], rules: { 'count-mismatch': 'off' } }],
      });
    } finally {
      rmSync(config, { force: true });
    }
    await wrongCount(document.uri);
  });

  it('and in every draft of the workspace', async () => {
    const { document } = await openDraft();
    const { range } = await wrongCount(document.uri);
    const config = place('.backread.jsonc').fsPath;
    try {
      await run(await quickFix(document, range, /^Stop checking counts in every draft \(\.backread\.jsonc\)$/));
      await until('nothing is flagged', () => existsSync(config) && findings(document.uri).length === 0);
      assert.deepEqual(JSON.parse(readFileSync(config, 'utf8')), { rules: { 'count-mismatch': 'off' } });
    } finally {
      rmSync(config, { force: true });
    }
    await wrongCount(document.uri);
  });

  it('a finding is explained on a page beside the draft', async () => {
    const { document } = await openDraft();
    const { range } = await wrongCount(document.uri);
    await run(await quickFix(document, range, /^Explain why "14" is flagged$/));
    await until('the page is in view', () => shownTabs().some((label) => label.includes('Explanation.md')));
    await until('the page says why', () =>
      vscode.workspace.textDocuments.some(
        (page) => page.uri.scheme === 'backread-page' && page.getText().includes('Draft says 14 boats'),
      ),
    );
  });

  it("the rule's page comes with the extension", async () => {
    const { document } = await openDraft();
    const { range } = await wrongCount(document.uri);
    await run(await quickFix(document, range, /^Open the page about counts$/));
    await until('the page is in view', () => shownTabs().some((label) => label.includes('count-mismatch.md')));
  });

  it('all safe fixes are one source action', async () => {
    const { document } = await openDraft();
    await wrongCount(document.uri);
    const all = await until('fix all', async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(0, 0, 0, 0),
        'source.fixAll.backread',
      );
      return actions.find(({ kind }) => kind?.value === 'source.fixAll.backread');
    });
    assert.ok(all.edit && (await vscode.workspace.applyEdit(all.edit)));
    assert.ok(document.getText().includes('counted 52 boats'));
  });
});
