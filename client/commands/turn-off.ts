/** Stopping one kind of check: the configuration is written and saved, so that it holds at once. */

import * as vscode from 'vscode';
import type { WorkspaceEdit } from 'vscode-languageclient';
import type { LanguageClient } from '../language-client.ts';
import { TURN_OFF, type TurnOff } from '../protocol.ts';
import { findingAtCursor, noFinding } from './findings.ts';

export async function turnOff(client: LanguageClient, given?: TurnOff): Promise<void> {
  const wanted = given ?? atCursor();
  if (!wanted) {
    void vscode.window.showInformationMessage(noFinding());
    return;
  }
  let answer: WorkspaceEdit | null;
  try {
    answer = await client.sendRequest<WorkspaceEdit | null>(TURN_OFF, wanted);
  } catch (error) {
    void vscode.window.showWarningMessage(error instanceof Error ? error.message : String(error));
    return;
  }
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(answer);
  const [uri] = edit?.entries()[0] ?? [];
  if (!edit || !uri || !(await vscode.workspace.applyEdit(edit))) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('Nothing was written: open the folder that holds the draft first.'),
    );
    return;
  }
  // Configuration is read from disk: unsaved, the choice would seem to have no effect.
  const document = await vscode.workspace.openTextDocument(uri);
  await document.save();
  const name = vscode.workspace.asRelativePath(uri);
  void vscode.window
    .showInformationMessage(vscode.l10n.t('{0} now says that this is not checked.', name), vscode.l10n.t('Open It'))
    .then((chosen) => (chosen ? vscode.window.showTextDocument(document) : undefined));
}

function atCursor(): TurnOff | undefined {
  const editor = vscode.window.activeTextEditor;
  const finding = editor && findingAtCursor(editor);
  return finding && { uri: editor.document.uri.toString(), ruleId: finding.ruleId, scope: 'workspace' };
}
