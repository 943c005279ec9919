/** From a source's file to its reading. */

import type { DocumentReading, Engine } from '../engine/engine.ts';
import type { Host } from '../host/host.ts';
import type { Bounds } from './bounds.ts';
import { readSource } from './read-file.ts';

export interface SourceReading {
  readonly reading: DocumentReading;
  /** False where the text was taken out of another format, so that offsets do not count in the file. */
  readonly exact: boolean;
  /** What of it was not read, each one sentence. */
  readonly problems: readonly string[];
}

export interface SourceReader {
  /** @param path how evidence names it. @throws Error whose message can be shown. */
  read(uri: string, path: string, bounds?: Bounds): Promise<SourceReading>;
}

/** Reads every time. */
export const plainReader = (host: Host, engine: Engine): SourceReader => ({
  read: async (uri, path, bounds) => {
    const { text, exact, problems } = await readSource(host, uri, bounds);
    return { reading: engine.read(path, text), exact, problems };
  },
});
