/** `backread/text`: the text that was taken out of a document which is none, so that a passage of it can be shown. */

import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import type { DocumentReading } from '../engine/engine.ts';
import type { Snapshot, SourceText } from './snapshot.ts';

export const TEXT = 'backread/text';

const SCHEME = 'backread-text';

/** The file itself stands in the query, and its name in the path, for a tab: backread-text:/budget.pdf.txt?file:///desk/budget.pdf */
export function withTextUri(source: SourceText): SourceText {
  if (source.exact) return source;
  const path = `${URI.parse(source.uri).path}.txt`;
  return { ...source, textUri: URI.from({ scheme: SCHEME, path, query: source.uri }).toString() };
}

/** Passages of a document in the newsroom's fact base: they stand in no file, and can be shown only as text. */
export function archivedText({ document: { path, text } }: DocumentReading, shows: boolean): SourceText {
  const uri = URI.from({ scheme: 'backread-archive', path: `/${path}` }).toString();
  const source = { uri, path, document: TextDocument.create(uri, 'plaintext', 0, text), exact: false };
  return shows ? withTextUri(source) : source;
}

/** @param file URI of the document, as the query of its text gives it. Null where no draft that is open rests on it. */
export function textOf(snapshots: readonly Snapshot[], file: string): string | null {
  for (const { sources, archived } of snapshots)
    for (const source of [...sources.values(), ...archived.values()])
      if (source.uri === file) return source.document.getText();
  return null;
}
