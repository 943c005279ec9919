/** What could not be read, said aloud: once as a message, and on the file itself for as long as it lasts. */

import {
  type Connection,
  type Diagnostic,
  MessageType,
  ShowMessageNotification,
  type ShowMessageParams,
} from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import { sameUri } from './convert.ts';
import { note as asDiagnostic } from './diagnostics.ts';
import type { Note } from './snapshot.ts';

export interface Notices {
  /** The notes of one draft as they are now. */
  update(draft: string, notes: readonly Note[]): void;
}

interface Manner {
  /** Whether a file's own diagnostics say the same, as those of an open fact sheet do. */
  speaksForItself(uri: string): boolean;
  /** Whether the client asks for those, and keeps them apart from what it is sent. */
  pulls(): boolean;
}

export function createNotices(
  connection: Pick<Connection, 'sendDiagnostics' | 'sendNotification'>,
  { speaksForItself, pulls }: Manner,
): Notices {
  const byDraft = new Map<string, readonly Note[]>();
  let shown = new Set<string>();
  /** What was last said of each file. */
  let marked = new Map<string, string>();
  return {
    update: (draft, notes) => {
      // Those about the draft itself are among its own diagnostics, and are often but half typed.
      byDraft.set(
        draft,
        notes.filter(({ uri }) => uri !== sameUri(draft)),
      );
      const all = [...byDraft.values()].flat();
      const now = new Map(all.map((note) => [`${note.uri}\n${note.message}`, note]));
      for (const [key, note] of now) {
        if (!shown.has(key) && !note.quiet)
          void connection.sendNotification(ShowMessageNotification.type, warning(note));
      }
      const byFile = new Map<string, Diagnostic[]>();
      for (const note of now.values()) {
        if (!speaksForItself(note.uri))
          byFile.set(note.uri, [...(byFile.get(note.uri) ?? []), asDiagnostic(note.message, note.range)]);
      }
      for (const [uri, diagnostics] of byFile)
        if (marked.get(uri) !== JSON.stringify(diagnostics)) void connection.sendDiagnostics({ uri, diagnostics });
      for (const uri of marked.keys())
        if (!byFile.has(uri) && (pulls() || !speaksForItself(uri)))
          void connection.sendDiagnostics({ uri, diagnostics: [] });
      shown = new Set(now.keys());
      marked = new Map([...byFile].map(([uri, diagnostics]) => [uri, JSON.stringify(diagnostics)]));
    },
  };
}

/** A notification, not the request that `showWarningMessage` makes: nobody has to answer. */
function warning({ uri, message }: Note): ShowMessageParams {
  const name = Utils.basename(URI.parse(uri));
  const said = message.startsWith(name) ? message : `${name}: ${message}`;
  return { type: MessageType.Warning, message: `Backread: ${said}` };
}
