/** `backread facts ingest`: writes folders of documents into the newsroom's fact base. */

import { dirname, relative, resolve } from 'node:path';
import { loadConfig } from '../config/load.ts';
import type { Host } from '../host/host.ts';
import { nodeHost, pathOf, uriOf } from '../host/node.ts';
import { boundsOf } from '../sources/bounds.ts';
import { filesBelow, fileTest } from '../sources/find-files.ts';
import { addressOf } from '../store/address.ts';
import { connect, whyOf } from '../store/connect.ts';
import { type Archive, openArchive } from '../store/ingest.ts';
import { createProgress } from './progress.ts';
import { hashOf, type Lane, lanesFor } from './read-documents.ts';
import { Refusal } from './refusal.ts';
import type { Terminal } from './terminal.ts';

export interface IngestOptions {
  readonly store?: string;
  readonly quiet?: boolean;
  /** Threads at most; undefined for as many as the machine has use for. */
  readonly concurrency?: number;
}

/** Documents that are looked up, read and written together. */
const TOGETHER = 64;

export async function ingest(folders: readonly string[], options: IngestOptions, terminal: Terminal): Promise<number> {
  const host = nodeHost(() => {});
  const { config } = await loadConfig(host, uriOf(terminal.cwd), null);
  const setting = options.store ?? config.store;
  if (!setting)
    throw new Refusal(
      'No fact base is named: give --store postgres://user@host/database, or write "store" into the configuration.',
    );
  const bounds = boundsOf(config.limits);
  const address = refusing(() => addressOf(setting));
  const problems: string[] = [];
  const files: File[] = [];
  const confidential: string[] = [];
  const [isConfidential, isExcluded] = [fileTest(config.confidential), fileTest(config.exclude)];
  for (const folder of folders) {
    for (const file of await filesIn(folder, host, terminal.cwd, problems)) {
      if (isConfidential(file.uri)) confidential.push(file.path);
      else if (!isExcluded(file.uri)) files.push(file);
    }
  }
  const lanes = lanesFor(files.length, terminal.worker, options.concurrency);
  // A lane writes one batch while it reads the next, and reads no further while the database is behind.
  const sql = refusing(() => connect(address, { most: lanes.length + 1, write: true }));
  const progress = createProgress(terminal, options.quiet === true, 0);
  const done = { looked: 0, facts: 0, written: 0, kept: 0 };
  let fault: unknown = null;
  let removed: ReadonlySet<string> = new Set();
  const wrong = (error: unknown): void => {
    fault ??= error;
  };
  try {
    const archive = await openArchive(sql, address.shelf);
    let next = 0;
    const take = async (lane: Lane): Promise<void> => {
      let writing: Promise<void> = Promise.resolve();
      while (next < files.length && fault === null) {
        const batch = files.slice(next, next + TOGETHER);
        next += TOGETHER;
        const changed = await changedOf(batch, archive);
        const read = await lane.read({ files: changed, bounds });
        problems.push(...read.problems);
        confidential.push(...read.confidential);
        done.looked += batch.length;
        await progress.step(`${done.looked} of ${files.length} documents, ${done.facts} facts`);
        await writing;
        if (read.documents.length === 0 || fault !== null) continue;
        writing = archive.write(read.documents).then((facts) => {
          done.facts += facts;
          done.written += read.documents.length;
        }, wrong);
      }
      await writing;
    };
    await Promise.all(lanes.map((lane) => take(lane).catch(wrong)));
    if (fault !== null) throw fault;
    // What became confidential since it was written is taken out again.
    removed = await archive.remove(confidential);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(
      `The fact base (${address.shown}) cannot be written: ${whyOf(error)}. ${done.written} documents were written; run the same command again to go on from there.`,
    );
  } finally {
    progress.end();
    await Promise.all(lanes.map((lane) => lane.close()));
    await sql.end();
  }
  terminal.out(`${done.written} documents written with ${done.facts} facts; ${done.kept} were there already.\n`);
  for (const path of confidential)
    terminal.err(
      `${path} is confidential and was ${removed.has(path) ? 'taken out' : 'not written'}: others read the fact base.\n`,
    );
  for (const problem of problems) terminal.err(`${problem}\n`);
  return problems.length > 0 ? 2 : 0;

  /** Those of a batch that are not there just as they are. */
  async function changedOf(batch: readonly File[], archive: Archive): Promise<readonly File[]> {
    const hashed = await Promise.all(
      batch.map(async (file) => {
        // What is too large to be read is told by its reader, before it is loaded.
        if (((await host.stat(file.uri))?.size ?? 0) > bounds.document) return { ...file, hash: '' };
        const bytes = await host.read(file.uri).catch(() => null);
        return { ...file, hash: bytes === null ? '' : hashOf(bytes) };
      }),
    );
    const known = await archive.known(hashed);
    done.kept += known.size;
    return hashed.filter(({ path }) => !known.has(path));
  }
}

interface File {
  readonly uri: string;
  /** As the archive names it: from the folder on that was given. */
  readonly path: string;
}

async function filesIn(folder: string, host: Host, cwd: string, problems: string[]): Promise<readonly File[]> {
  const path = resolve(cwd, folder);
  if ((await host.stat(uriOf(path)))?.kind !== 'directory')
    throw new Refusal(`${folder} is no folder: give one that holds documents.`);
  const uris = await filesBelow(host, uriOf(path), {
    within: [(await host.real?.(uriOf(path))) ?? uriOf(path)],
    leaves: (uri) => void problems.push(`${pathOf(uri)} is a link that leads elsewhere and was not followed.`),
  });
  return uris.map((uri) => ({ uri, path: relative(dirname(path), pathOf(uri)).replaceAll('\\', '/') }));
}

/** What is wrong with a setting stops the command. */
function refusing<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error));
  }
}
