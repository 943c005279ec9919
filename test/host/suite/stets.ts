/** An editor's way: let it stand, and look at the source. */

import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findings, openDraft, place, quickFix, revert, until, wrongCount } from './workbench.ts';

describe('a stet', () => {
  afterEach(revert);

  it('is offered by name and runs the command', async () => {
    const { document } = await openDraft();
    const { range } = await wrongCount(document.uri);
    const action = await quickFix(document, range, /^Stet: let "14" stand…$/);
    assert.equal(action.command?.command, 'backread.stet');
    // The reason is given here as the second argument; a person is asked for it.
    await vscode.commands.executeCommand(
      'backread.stet',
      action.command?.arguments?.[0],
      'confirmed with the harbour master',
    );
    await until('the comment stands before the paragraph', () =>
      /\n<!-- stet count-mismatch .*: confirmed with the harbour master, .*-->\nThe harbour office counted 14/.test(
        document.getText(),
      ),
    );
    await until('the finding goes', () =>
      findings(document.uri).every(({ severity }) => severity !== vscode.DiagnosticSeverity.Error),
    );
  });

  it('asks for a reason, and writes nothing without one', async () => {
    const { document } = await openDraft();
    const before = document.getText();
    const { range } = await wrongCount(document.uri);
    const action = await quickFix(document, range, /^Stet/);
    const asked = vscode.commands.executeCommand('backread.stet', action.command?.arguments?.[0]);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await asked;
    assert.equal(document.getText(), before);
  });
});

describe('the source', () => {
  it('opens beside the draft, at the passage', async () => {
    const { document } = await openDraft();
    const { range } = await wrongCount(document.uri);
    const action = await quickFix(document, range, /^Open harbour-office\.txt:3 to the side$/);
    await vscode.commands.executeCommand(action.command?.command ?? '', ...(action.command?.arguments ?? []));
    const source = place('sources/harbour-office.txt').toString();
    const beside = await until('the source is in view', () =>
      vscode.window.visibleTextEditors.find((editor) => editor.document.uri.toString() === source),
    );
    assert.equal(beside.selection.start.line, 2);
    await vscode.commands.executeCommand('workbench.action.closeEditorsInOtherGroups');
  });

  it('is where a definition leads', async () => {
    const { document } = await openDraft();
    const { range } = await wrongCount(document.uri);
    const links = await until('a definition', async () => {
      const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        range.start,
      );
      return found.length > 0 ? found : null;
    });
    const [link] = links;
    const uri = link && ('targetUri' in link ? link.targetUri : link.uri);
    assert.equal(uri?.toString(), place('sources/harbour-office.txt').toString());
  });
});
