/** Edits of one draft that apply only to the version they were made for, where the client knows of versions. */

import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Snapshot } from './snapshot.ts';

export const workspaceEdit = (snapshot: Snapshot, edits: TextEdit[], versioned: boolean): WorkspaceEdit =>
  versioned
    ? { documentChanges: [{ textDocument: { uri: snapshot.uri, version: snapshot.version }, edits }] }
    : { changes: { [snapshot.uri]: edits } };
