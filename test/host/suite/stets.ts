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

describe('a stet of somebody with initials', () => {
  afterEach(revert);

  it('is signed with them, and says over itself what it lets stand', async () => {
    const { document } = await openDraft();
    const { range } = await wrongCount(document.uri);
    const settings = vscode.workspace.getConfiguration('backread');
    await settings.update('initials', 'JD', vscode.ConfigurationTarget.Workspace);
    try {
      const action = await quickFix(document, range, /^Stet: let "14" stand…$/);
      await vscode.commands.executeCommand('backread.stet', action.command?.arguments?.[0], 'counted twice');
      await until('it is signed', () => /: counted twice, .*, JD -->/.test(document.getText()));
      await until('nothing is flagged', () => findings(document.uri).length === 0);
      const at = document.positionAt(document.getText().indexOf('<!-- stet') + 6);
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        at,
      );
      const words = hovers
        .flatMap(({ contents }) => contents.map((one) => (one as vscode.MarkdownString).value))
        .join();
      assert.match(words, /lets counts stand/);
    } finally {
      await settings.update('initials', undefined, vscode.ConfigurationTarget.Workspace);
    }
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

describe('writing a stet by hand', () => {
  afterEach(revert);

  it('is helped by completion, and one that lets nothing stand is removed by a fix', async () => {
    const { document } = await openDraft();
    await wrongCount(document.uri);
    const comment = '<!-- stet cou -->\n';
    const line = document
      .getText()
      .split('\n')
      .findIndex((one) => one.includes('14 boats'));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(line, 0), comment);
    await vscode.workspace.applyEdit(edit);
    const label = await until('a completion', async () => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        new vscode.Position(line, '<!-- stet cou'.length),
      );
      const labels = items.map((item) => (typeof item.label === 'string' ? item.label : item.label.label));
      return labels.find((one) => one.startsWith('count-mismatch "'));
    });
    assert.equal(label, 'count-mismatch "14" against "52"');
    const unused = await until('the stet is flagged', () =>
      findings(document.uri).find(({ message }) => message.includes('stet')),
    );
    const fix = await quickFix(document, unused.range, /^Remove this stet$/);
    assert.ok(fix.edit && (await vscode.workspace.applyEdit(fix.edit)));
    assert.ok(!document.getText().includes('stet'));
  });
});
