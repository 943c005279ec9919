/** Going from finding to finding in the draft in view. */

import * as vscode from 'vscode';

export interface FindingPlace {
  readonly range: vscode.Range;
  readonly ruleId: string;
  readonly message: string;
}

/** The findings of a document in the order of the text. */
export const findingsOf = (uri: vscode.Uri): readonly FindingPlace[] =>
  vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'Backread')
    .map(({ range, code, message }) => ({
      range,
      message,
      ruleId: String(typeof code === 'object' ? code.value : code),
    }))
    .sort((a, b) => a.range.start.compareTo(b.range.start));

export const noFinding = (): string => vscode.l10n.t('Put the cursor on a finding first; F8 goes to the next one.');

export const findingAtCursor = ({ document, selection }: vscode.TextEditor): FindingPlace | undefined =>
  findingsOf(document.uri).find(({ range }) => range.contains(selection.active));

/** Selects the next or the previous finding's value, going round at the ends. */
export function goToFinding(step: 1 | -1): void {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const findings = findingsOf(editor.document.uri);
  const at = editor.selection.active;
  const ahead =
    step > 0
      ? findings.find(({ range }) => range.start.isAfter(at))
      : findings.findLast(({ range }) => range.end.isBefore(at));
  const finding = ahead ?? findings.at(step > 0 ? 0 : -1);
  if (!finding) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('Backread: nothing to look at in this draft.'), SHORT_MS);
    return;
  }
  // The cursor goes before the value, so that the next step leads on and a keystroke does not replace it.
  editor.selection = new vscode.Selection(finding.range.start, finding.range.start);
  editor.revealRange(finding.range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  vscode.window.setStatusBarMessage(
    vscode.l10n.t('{0} of {1}: {2}', findings.indexOf(finding) + 1, findings.length, finding.message),
    LONG_MS,
  );
}

const SHORT_MS = 3000;
const LONG_MS = 8000;
