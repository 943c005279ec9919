/** Writing an edit of the server's only into the version of the draft that it was made for. */

import * as vscode from 'vscode';
import type { WorkspaceEdit } from 'vscode-languageclient';
import type { LanguageClient } from '../language-client.ts';

/** False where nothing was written: there is no edit, or the draft has been typed in since. */
export async function applyEdit(client: LanguageClient, edit: WorkspaceEdit | null | undefined): Promise<boolean> {
  // The client's own conversion drops the versions, and an edit of yesterday's offsets would spoil a word.
  const stale = edit?.documentChanges?.some(
    (change) => 'textDocument' in change && !isCurrent(change.textDocument.uri, change.textDocument.version),
  );
  if (stale) return false;
  const converted = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
  return converted !== undefined && vscode.workspace.applyEdit(converted);
}

function isCurrent(uri: string, version: number | null): boolean {
  if (version === null) return true;
  const key = vscode.Uri.parse(uri).toString();
  return vscode.workspace.textDocuments.some((one) => one.uri.toString() === key && one.version === version);
}
