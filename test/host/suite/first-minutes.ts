/** The first minutes: the sample story, a folder that is set up, a configuration that is checked while it is written. */

import * as assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { findings, openDraft, place, until, wrongCount } from './workbench.ts';

const close = (): Thenable<unknown> => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');

describe('in the first minutes', () => {
  it('the sample story opens with three findings, and fresh each time', async () => {
    await vscode.commands.executeCommand('backread.openSample');
    const uri = vscode.window.activeTextEditor?.document.uri as vscode.Uri;
    assert.match(uri.path, /\/sample\/ferry\/draft\.md$/);
    await until('three are flagged', () => findings(uri).length === 3);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, new vscode.Position(20, 0), '\nA line of mine.\n');
    await vscode.workspace.applyEdit(edit);
    await vscode.workspace.save(uri);
    await vscode.commands.executeCommand('backread.openSample');
    await until('it is as it was', () => !vscode.window.activeTextEditor?.document.getText().includes('of mine'));
    await close();
  });

  it('a folder is set up with its sources and its style, once', async () => {
    const config = place('.backread.jsonc').fsPath;
    try {
      await vscode.commands.executeCommand('backread.setUp', { sources: ['sources'], style: 'guardian' });
      const text = readFileSync(config, 'utf8');
      assert.match(text, /"sources": \["sources"\]/);
      assert.match(text, /"style": "guardian"/);
      assert.equal(vscode.window.activeTextEditor?.document.uri.path.endsWith('.backread.jsonc'), true);
      assert.deepEqual(
        findings(place('.backread.jsonc')).map(({ message }) => message),
        [],
      );
      await vscode.commands.executeCommand('backread.setUp', { sources: ['elsewhere'], style: 'ap' });
      assert.equal(readFileSync(config, 'utf8'), text);
      await close();
      await wrongCount((await openDraft()).document.uri);
    } finally {
      if (existsSync(config)) rmSync(config);
    }
  });

  it('a configuration is checked against its schema as it is written', async () => {
    const config = place('.backread.jsonc');
    writeFileSync(config.fsPath, '{ "rules": { "count-mismatch": "loud" } }\n');
    try {
      await vscode.window.showTextDocument(config);
      await until('the editor says what may stand there', () =>
        vscode.languages
          .getDiagnostics(config)
          .some(({ source, message }) => source !== 'Backread' && message.includes('"warning"')),
      );
      await close();
    } finally {
      rmSync(config.fsPath);
    }
    await wrongCount((await openDraft()).document.uri);
  });

  it('every command of the walkthrough is there, in at most five steps', async () => {
    const extension = vscode.extensions.getExtension('backread.backread');
    assert.ok(extension);
    const { walkthroughs } = extension.packageJSON.contributes;
    const commands = await vscode.commands.getCommands();
    for (const { steps } of walkthroughs as { steps: { description: string }[] }[]) {
      assert.ok(steps.length <= 5);
      for (const { description } of steps)
        for (const [, name = ''] of description.matchAll(/\(command:([\w.]+)\)/g))
          assert.ok(commands.includes(name), name);
    }
  });
});
