/** What the tests do in VS Code: open, wait, look, choose. */

import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** What the extension exports, as far as it is looked at. */
export interface Api {
  status(): { readonly text: string; readonly tooltip: string } | null;
  claims(): Promise<readonly string[]>;
  sources(): Promise<readonly string[]>;
  marks(): readonly { readonly range: vscode.Range; readonly shown: string; readonly words: string }[];
  review(): {
    readonly at: number;
    readonly total: number;
    readonly finding: { readonly message: string } | null;
  } | null;
}

export const place = (path: string): vscode.Uri => {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'a workspace is open');
  return vscode.Uri.joinPath(folder.uri, path);
};

export async function api(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>('backread.backread');
  assert.ok(extension, 'the extension is installed');
  return extension.activate();
}

/** Waits for what must come to pass; VS Code tells of much of it only when asked. */
export async function until<T>(
  what: string,
  find: () => T | Promise<T>,
  milliseconds = 20_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const found = await Promise.resolve()
      .then(find)
      .catch(() => null);
    if (found) return found;
    if (Date.now() > end) throw new Error(`Not within ${milliseconds} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

export const findings = (uri: vscode.Uri): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Backread');

/** The value that every test is about. */
export const WRONG = 'counted 14 boats';

/** Opens the draft as it is in the workspace, whatever another test made of it. */
export async function openDraft(): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(place('draft.md'));
  return vscode.window.showTextDocument(document);
}

/** The one finding on the wrong count. One that was found before the text was put back stands elsewhere, and is waited out. */
export const wrongCount = (uri: vscode.Uri): Promise<vscode.Diagnostic> => {
  const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
  return until('the count is flagged', () =>
    findings(uri).find(
      ({ code, range }) => ruleOf(code) === 'count-mismatch' && (document?.getText(range) ?? '14') === '14',
    ),
  );
};

export const ruleOf = (code: vscode.Diagnostic['code']): string => String(typeof code === 'object' ? code.value : code);

/** The quick fix with this title. Soon after opening VS Code may cancel or come back with none, so it is asked again. */
export const quickFix = (
  document: vscode.TextDocument,
  range: vscode.Range,
  title: RegExp,
): Promise<vscode.CodeAction> =>
  until(`a quick fix ${title}`, async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
    );
    return actions.find((action) => title.test(action.title));
  });

export async function apply(action: vscode.CodeAction): Promise<void> {
  assert.ok(action.edit, `"${action.title}" has an edit`);
  assert.ok(await vscode.workspace.applyEdit(action.edit), `"${action.title}" applies`);
}

/** Puts the draft back as it is on disk. */
export const revert = (): Thenable<unknown> => vscode.commands.executeCommand('workbench.action.files.revert');
