/** Reads a source, or takes the reading that was kept of the very same bytes by the very same engine. */

import { createHash } from 'node:crypto';
import type { DocumentReading, Engine } from '../engine/engine.ts';
import { lineIndex } from '../engine/text/lines.ts';
import type { Host } from '../host/host.ts';
import { DEFAULT_BOUNDS } from '../sources/bounds.ts';
import { plainReader, type SourceReader, type SourceReading } from '../sources/source-reader.ts';
import { cacheFolder, type ReadingFiles, readingFiles } from './reading-files.ts';

type Kept = Omit<SourceReading, 'reading'> & { readonly reading: Omit<DocumentReading, 'lines'> };

/** Below this a file is read as quickly as it would be found. */
const WORTH_KEEPING = 4096;

/** @param version of the engine and readers; '' where it is not known, as in a source tree: then nothing is kept. */
export function sourceReader(host: Host, engine: Engine, version = process.env['BACKREAD_ENGINE'] ?? ''): SourceReader {
  const folder = version === '' ? null : cacheFolder();
  const files =
    folder === null ? null : readingFiles(folder, (message) => host.log('info', message), { engine: version });
  const plain = plainReader(host, engine);
  if (!files) return plain;
  return {
    read: async (uri, path, bounds = DEFAULT_BOUNDS) => {
      const size = (await host.stat(uri))?.size ?? 0;
      if (size < WORTH_KEEPING || size > bounds.document) return plain.read(uri, path, bounds);
      const bytes = await host.read(uri);
      const key = keyOf(bytes, [version, process.versions.v8, uri.slice(uri.lastIndexOf('/')), JSON.stringify(bounds)]);
      const kept = await keptIn(files, key, path);
      if (kept) return kept;
      // What was read for the key is what is read for the reading, though the file may change meanwhile.
      const same: Host = { ...host, read: async (asked) => (asked === uri ? bytes : host.read(asked)) };
      const read = await plainReader(same, engine).read(uri, path, bounds);
      const { lines: _, ...reading } = read.reading;
      await files.keep(key, { ...read, reading } satisfies Kept);
      return read;
    },
  };
}

/** A reading depends on the file's own name, which is in the key, and not on the folders that it is named by. */
async function keptIn(files: ReadingFiles, key: string, path: string): Promise<SourceReading | null> {
  const kept = (await files.find(key)) as Kept | null;
  if (!kept) return null;
  const document = { ...kept.reading.document, path };
  return { ...kept, reading: { ...kept.reading, document, lines: lineIndex(document.text) } };
}

function keyOf(bytes: Uint8Array, parts: readonly string[]): string {
  const hash = createHash('sha256').update(bytes);
  for (const part of parts) hash.update('\0').update(part);
  return hash.digest('hex');
}
