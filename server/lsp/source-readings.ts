/** Readings of sources, each kept until its text changes; an open source is read from its editor. */

import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentReading, Engine } from '../engine/engine.ts';
import type { Host } from '../host/host.ts';
import type { Bounds } from '../sources/bounds.ts';
import { type ReadText, readSource } from '../sources/read-file.ts';
import { pathOf, rangeOf } from './convert.ts';
import type { Note, SourceText } from './snapshot.ts';

export interface ReadSource {
  readonly text: SourceText;
  readonly reading: DocumentReading;
  readonly notes: readonly Note[];
}

type Outcome = ReadSource | { readonly text: null; readonly notes: readonly Note[] };

export interface SourceReadings {
  /** Reads what changed; the same object comes back for a source that did not. */
  readAll(uris: readonly string[], bounds?: Bounds): Promise<readonly Outcome[]>;
  /** The next reading looks at the file again. */
  changed(uri: string): void;
  forgetAll(): void;
}

export function sourceReadings(
  host: Host,
  engine: Engine,
  open: (uri: string) => TextDocument | undefined,
): SourceReadings {
  const kept = new Map<string, { stamp: string; outcome: Promise<Outcome> }>();

  const read = async (uri: string, bounds?: Bounds): Promise<Outcome> => {
    const document = open(uri);
    const stamp = document ? `buffer ${document.version}` : await stampOf(host, uri);
    const before = kept.get(uri);
    if (before?.stamp === stamp) return before.outcome;
    const outcome = (
      document
        ? Promise.resolve({ text: document.getText(), exact: true, problems: [] })
        : readSource(host, uri, bounds)
    )
      .then((source) => readingOf(engine, uri, document, source))
      .catch((error: unknown): Outcome => ({ text: null, notes: [{ uri, message: messageOf(error) }] }));
    kept.set(uri, { stamp, outcome });
    return outcome;
  };

  return {
    readAll: (uris, bounds) => Promise.all(uris.map((uri) => read(uri, bounds))),
    changed: (uri) => void kept.delete(uri),
    forgetAll: () => kept.clear(),
  };
}

async function stampOf(host: Host, uri: string): Promise<string> {
  const found = await host.stat(uri);
  return found ? `file ${found.modified} ${found.size}` : 'nothing';
}

function readingOf(
  engine: Engine,
  uri: string,
  open: TextDocument | undefined,
  { text, exact, problems }: ReadText,
): ReadSource {
  const path = pathOf(uri);
  const reading = engine.read(path, text);
  const document = open ?? TextDocument.create(uri, 'plaintext', 0, reading.document.text);
  const inside = reading.document.problems.map(({ message, span }): Note => {
    const range = span && exact ? { range: rangeOf(document, span) } : {};
    return { uri, message, quiet: true, ...range };
  });
  const notes = [...problems.map((message) => ({ uri, message })), ...inside];
  return { text: { uri, path, document, exact }, reading, notes };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
