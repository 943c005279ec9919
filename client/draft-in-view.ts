/** Which draft the views are about: the one in the active editor, or the last that was. */

import * as vscode from 'vscode';
import { schemes } from './schemes.ts';

export interface DraftInView extends vscode.Disposable {
  readonly onDidChange: vscode.Event<vscode.Uri | undefined>;
  readonly uri: vscode.Uri | undefined;
}

export const isDraft = (document: vscode.TextDocument | undefined): document is vscode.TextDocument =>
  document?.languageId === 'markdown' && schemes().includes(document.uri.scheme);

/** @param isKnown whether a file was read as a draft: one that was not, such as a source in Markdown, leaves the view as it is. */
export function draftInView(isKnown: (uri: vscode.Uri) => boolean): DraftInView {
  const changed = new vscode.EventEmitter<vscode.Uri | undefined>();
  let uri: vscode.Uri | undefined;
  const look = (editor: vscode.TextEditor | undefined): void => {
    const document = editor?.document;
    if (!isDraft(document) || document.uri.toString() === uri?.toString()) return;
    if (uri && isOpen(uri) && !isKnown(document.uri)) return;
    uri = document.uri;
    changed.fire(uri);
  };
  const active = vscode.window.onDidChangeActiveTextEditor(look);
  const closed = vscode.workspace.onDidCloseTextDocument((document) => {
    if (document.uri.toString() !== uri?.toString()) return;
    uri = undefined;
    changed.fire(uri);
  });
  look(vscode.window.activeTextEditor);
  return {
    onDidChange: changed.event,
    get uri() {
      const active = vscode.window.activeTextEditor?.document;
      // A draft that was read only after its editor became the active one.
      if (isDraft(active) && active.uri.toString() !== uri?.toString() && isKnown(active.uri)) uri = active.uri;
      return uri;
    },
    dispose: () => {
      active.dispose();
      closed.dispose();
      changed.dispose();
    },
  };
}

const isOpen = (uri: vscode.Uri): boolean =>
  vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
