/** The sample story: a short draft with three errors in it and its two sources, to try things out on. */

import * as vscode from 'vscode';

/** Copies the story to where it may be changed, fresh each time, and opens its draft. */
export async function openSample(context: vscode.ExtensionContext): Promise<void> {
  const story = vscode.Uri.joinPath(context.globalStorageUri, 'sample', 'ferry');
  const draft = vscode.Uri.joinPath(story, 'draft.md');
  // A draft that is open keeps what was typed into it, so that it is put back by hand.
  const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === draft.toString());
  if (!open?.isDirty) {
    await vscode.workspace.fs.copy(vscode.Uri.joinPath(context.extensionUri, 'samples', 'ferry'), story, {
      overwrite: true,
    });
  }
  await vscode.window.showTextDocument(draft);
}
