/** What could not be read, said aloud: once as a message, and on the file itself for as long as it lasts. */

import {
  type Connection,
  type Diagnostic,
  MessageType,
  ShowMessageNotification,
  type ShowMessageParams,
} from 'vscode-languageserver';
import { SOURCE } from './diagnostics.ts';
import type { Note } from './snapshot.ts';

export interface Notices {
  /** The notes of one draft as they are now. */
  update(draft: string, notes: readonly Note[]): void;
}

export function createNotices(connection: Pick<Connection, 'sendDiagnostics' | 'sendNotification'>): Notices {
  const byDraft = new Map<string, readonly Note[]>();
  let shown = new Set<string>();
  let marked = new Set<string>();
  return {
    update: (draft, notes) => {
      byDraft.set(draft, notes);
      const all = [...byDraft.values()].flat();
      const now = new Map(all.map((note) => [`${note.uri}\n${note.message}`, note]));
      for (const [key, note] of now) {
        if (!shown.has(key)) void connection.sendNotification(ShowMessageNotification.type, warning(note));
      }
      const byFile = new Map<string, Diagnostic[]>();
      for (const note of now.values()) byFile.set(note.uri, [...(byFile.get(note.uri) ?? []), diagnosticOf(note)]);
      const changed = shown.size !== now.size || [...now.keys()].some((key) => !shown.has(key));
      if (changed) {
        for (const [uri, diagnostics] of byFile) void connection.sendDiagnostics({ uri, diagnostics });
        for (const uri of marked) if (!byFile.has(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
      }
      shown = new Set(now.keys());
      marked = new Set(byFile.keys());
    },
  };
}

/** A notification, not the request that `showWarningMessage` makes: nobody has to answer. */
const warning = ({ message }: Note): ShowMessageParams => ({
  type: MessageType.Warning,
  message: `Backread: ${message}`,
});

const START = { line: 0, character: 0 };

const diagnosticOf = ({ message, range }: Note): Diagnostic => ({
  range: range ?? { start: START, end: START },
  severity: 2,
  source: SOURCE,
  message,
});
