/** Stet: a reason is asked for, once, and the comment is written by the server. */

import * as vscode from 'vscode';
import type { WorkspaceEdit } from 'vscode-languageclient';
import type { LanguageClient } from '../language-client.ts';
import { STET, type StetTarget } from '../protocol.ts';
import { applyEdit } from './apply-edit.ts';
import { findingAtCursor, noFinding } from './findings.ts';

/**
 * True where the comment was written.
 * @param reason given by a caller that has asked already; without it the person is asked.
 * @param all one reason for every finding of that kind in the draft.
 */
export async function stet(
  client: LanguageClient,
  target?: StetTarget,
  reason?: string,
  all = false,
): Promise<boolean> {
  const wanted = target ?? targetAtCursor();
  if (!wanted) {
    void vscode.window.showInformationMessage(noFinding());
    return false;
  }
  const said = reason ?? (await askReason(wanted.words, all));
  if (said === undefined) return false;
  const settings = vscode.workspace.getConfiguration('backread', vscode.Uri.parse(wanted.uri));
  const answer = await client.sendRequest<WorkspaceEdit | null>(STET, {
    ...wanted,
    all,
    reason: said,
    initials: settings.get<string>('initials', ''),
    ...(settings.get('stet.date', true) ? { date: today() } : {}),
  });
  if (!(await applyEdit(client, answer))) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('Nothing was written: "{0}" has changed, or no comment can stand there.', wanted.words),
    );
    return false;
  }
  return true;
}

const askReason = (words: string, all: boolean): Thenable<string | undefined> =>
  vscode.window.showInputBox({
    title: all
      ? vscode.l10n.t('Stet: let "{0}" and all of its kind stand', words)
      : vscode.l10n.t('Stet: let "{0}" stand', words),
    prompt: all
      ? vscode.l10n.t('Why may they stand? This is written into the draft as a comment.')
      : vscode.l10n.t('Why may it stand? This is written into the draft as a comment.'),
    placeHolder: vscode.l10n.t('confirmed with the clerk'),
    // A reason half written is not lost by a look at the source.
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === '' ? vscode.l10n.t('A stet needs a reason.') : undefined),
  });

function targetAtCursor(): StetTarget | undefined {
  const editor = vscode.window.activeTextEditor;
  const finding = editor && findingAtCursor(editor);
  if (!editor || !finding) return undefined;
  const { document } = editor;
  return {
    uri: document.uri.toString(),
    version: document.version,
    ruleId: finding.ruleId,
    start: document.offsetAt(finding.range.start),
    words: document.getText(finding.range),
  };
}

const today = (): string => new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
