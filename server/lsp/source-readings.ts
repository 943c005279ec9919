/** Readings of sources, each kept until its text changes; an open source is read from its editor. */

import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentReading, Engine } from '../engine/engine.ts';
import type { Host } from '../host/host.ts';
import type { Bounds } from '../sources/bounds.ts';
import { readOpen } from '../sources/read-file.ts';
import { plainReader, type SourceReader, type SourceReading } from '../sources/source-reader.ts';
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
  reader: SourceReader = plainReader(host, engine),
): SourceReadings {
  const kept = new Map<string, { stamp: string; outcome: Promise<Outcome> }>();

  /** Versions are counted anew each time a file is opened. */
  const openings = new WeakMap<TextDocument, number>();
  let opened = 0;
  const openingOf = (document: TextDocument): number => {
    const known = openings.get(document) ?? ++opened;
    openings.set(document, known);
    return known;
  };

  const read = async (uri: string, bounds?: Bounds): Promise<Outcome> => {
    const document = open(uri);
    // With other limits more or less of it is read.
    const stamp = `${document ? `buffer ${openingOf(document)}.${document.version}` : await stampOf(host, uri)} ${JSON.stringify(bounds)}`;
    const before = kept.get(uri);
    if (before?.stamp === stamp) return before.outcome;
    const outcome = (
      document
        ? readOpen(host, uri, document.getText(), bounds).then(({ text, ...rest }) => ({
            reading: engine.read(pathOf(uri), text),
            ...rest,
          }))
        : reader.read(uri, pathOf(uri), bounds)
    )
      .then((source) => readingOf(uri, document, source))
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
  uri: string,
  open: TextDocument | undefined,
  { reading, exact, problems }: SourceReading,
): ReadSource {
  const path = pathOf(uri);
  // What was taken out of its markup has places of its own.
  const document = exact && open ? open : TextDocument.create(uri, 'plaintext', 0, reading.document.text);
  const inside = reading.document.problems.map(({ message, span }): Note => {
    const range = span && exact ? { range: rangeOf(document, span) } : {};
    return { uri, message, quiet: true, ...range };
  });
  const notes = [...problems.map((message) => ({ uri, message })), ...inside];
  return { text: { uri, path, document, exact }, reading, notes };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
