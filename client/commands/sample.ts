/** The sample story: a short draft with three errors in it and its two sources, to try things out on. */

import * as vscode from 'vscode';

/** By name, because what an extension brings along cannot be listed where it comes from a web address. */
const SAMPLE_FILES = ['draft.md', 'sources/coast-guard.txt', 'sources/ferry-company.md'];

/** Copies the story to where it may be changed, fresh each time, and opens its draft. */
export async function openSample(context: vscode.ExtensionContext): Promise<void> {
  const story = vscode.Uri.joinPath(context.globalStorageUri, 'sample', 'ferry');
  const draft = vscode.Uri.joinPath(story, 'draft.md');
  // A draft that is open keeps what was typed into it, so that it is put back by hand.
  const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === draft.toString());
  if (!open?.isDirty) {
    for (const name of SAMPLE_FILES) {
      const from = vscode.Uri.joinPath(context.extensionUri, 'samples', 'ferry', name);
      await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(story, name), await vscode.workspace.fs.readFile(from));
    }
  }
  await vscode.window.showTextDocument(draft);
}
