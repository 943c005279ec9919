/** Which file systems drafts and sources may lie in; what else opens as a document, such as one side of a comparison, is left alone. */

import * as vscode from 'vscode';

/** In a browser the sample story lies here, with all that is a user's own. */
const USER_DATA = 'vscode-userdata';

export const schemes = (): readonly string[] => {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return [...new Set(['file', 'untitled', USER_DATA, ...folders.map(({ uri }) => uri.scheme)])];
};
