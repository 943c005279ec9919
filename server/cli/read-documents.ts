/** Reads documents for an archive: in this thread where they are few, in threads where they are many. */

import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { parentPort, Worker } from 'node:worker_threads';
import { createEngine } from '../engine/engine.ts';
import { nodeHost } from '../host/node.ts';
import type { Bounds } from '../sources/bounds.ts';
import { readSource } from '../sources/read-file.ts';
import { type Incoming, incoming } from '../store/ingest.ts';
import { saysSo } from './confidential.ts';

export interface Batch {
  readonly files: readonly { readonly uri: string; readonly path: string }[];
  readonly bounds: Bounds;
}

export interface ReadBatch {
  readonly documents: readonly Incoming[];
  /** What of them was not read, each a sentence. */
  readonly problems: readonly string[];
  /** Paths of those that say of themselves that they are confidential: no archive that others read may have them. */
  readonly confidential: readonly string[];
}

/** Reads one batch after the other. */
export interface Lane {
  read(batch: Batch): Promise<ReadBatch>;
  close(): Promise<unknown>;
}

/** A thread takes about as long to start as so many documents to read. */
const WORTH_A_THREAD = 100;
/** Beyond this many threads they cost more memory than they give time. */
const MOST_THREADS = 8;

/** @param script the threads' entry; null where there is none. @param most undefined for as many as the machine has use for. */
export function lanesFor(documents: number, script: URL | null, most?: number): readonly Lane[] {
  const worth = Math.ceil(documents / WORTH_A_THREAD);
  const count = most ?? Math.min(availableParallelism(), MOST_THREADS, worth);
  if (script === null || count < 2 || documents < 2) return [{ read: readBatch, close: async () => {} }];
  return Array.from({ length: count }, () => laneOf(new Worker(script, { workerData: { work: 'documents' } })));
}

function laneOf(worker: Worker): Lane {
  return {
    read: (batch) =>
      new Promise((resolve, reject) => {
        const settle = (): void => {
          worker.off('message', answered);
          worker.off('error', failed);
        };
        const answered = (answer: ReadBatch): void => {
          settle();
          resolve(answer);
        };
        const failed = (error: Error): void => {
          settle();
          reject(error);
        };
        worker.on('message', answered);
        worker.on('error', failed);
        worker.postMessage(batch);
      }),
    close: () => worker.terminate(),
  };
}

/** Listens for batches; to be called once, in a thread. */
export function serveDocuments(): void {
  parentPort?.on('message', async (batch: Batch) => parentPort?.postMessage(await readBatch(batch)));
}

async function readBatch({ files, bounds }: Batch): Promise<ReadBatch> {
  const host = nodeHost(() => {});
  const engine = createEngine();
  const documents: Incoming[] = [];
  const problems: string[] = [];
  const confidential: string[] = [];
  for (const { uri, path } of files) {
    try {
      let hash = '';
      // What is read is what the hash is of, though the file may change meanwhile.
      const read = async (asked: string): Promise<Uint8Array> => {
        const bytes = await host.read(asked);
        if (asked === uri) hash = hashOf(bytes);
        return bytes;
      };
      const { text, problems: inside } = await readSource({ ...host, read }, uri, bounds);
      const reading = engine.read(path, text);
      if (saysSo(reading.document)) {
        confidential.push(path);
        continue;
      }
      for (const problem of inside) problems.push(`${path}: ${problem}`);
      documents.push(incoming(path, hash, reading));
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
    }
  }
  return { documents, problems, confidential };
}

/** Of a document's bytes and of what reads them. */
export const hashOf = (bytes: Uint8Array): string =>
  createHash('sha256')
    .update(bytes)
    .update(process.env['BACKREAD_VERSION'] ?? '')
    .digest('hex');
