/** `backread facts ingest`: writes folders of documents into the newsroom's fact base. */

import { createHash } from 'node:crypto';
import { dirname, relative, resolve } from 'node:path';
import { loadConfig } from '../config/load.ts';
import { createEngine } from '../engine/engine.ts';
import { nodeHost, pathOf, uriOf } from '../host/node.ts';
import { boundsOf } from '../sources/bounds.ts';
import { filesBelow } from '../sources/find-files.ts';
import { readSource } from '../sources/read-file.ts';
import { addressOf } from '../store/address.ts';
import { connect, whyOf } from '../store/connect.ts';
import { type Incoming, openArchive } from '../store/ingest.ts';
import { createProgress } from './progress.ts';
import { Refusal } from './refusal.ts';
import type { Terminal } from './terminal.ts';

export interface IngestOptions {
  readonly store?: string;
  readonly quiet?: boolean;
}

/** Documents that are looked up, read and written together. */
const TOGETHER = 64;
/** Batches on their way to the database; while there are more, nothing is read. */
const UNDER_WAY = 3;

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
  const sql = connect(address, { most: UNDER_WAY + 1, write: true });
  const progress = createProgress(terminal, options.quiet === true, 0);
  const problems: string[] = [];
  const faults: unknown[] = [];
  const done = { facts: 0, written: 0, kept: 0 };
  try {
    const archive = await openArchive(sql, address.shelf);
    const writing = new Set<Promise<void>>();
    for (const folder of folders) {
      const path = resolve(terminal.cwd, folder);
      if ((await host.stat(uriOf(path)))?.kind !== 'directory')
        throw new Refusal(`${folder} is no folder: give one that holds documents.`);
      const uris = await filesBelow(host, uriOf(path), {
        within: [(await host.real?.(uriOf(path))) ?? uriOf(path)],
        leaves: (uri) => void problems.push(`${pathOf(uri)} is a link that leads elsewhere and was not followed.`),
      });
      for (let at = 0; at < uris.length; at += TOGETHER) {
        const batch = await changedOf(uris.slice(at, at + TOGETHER), path);
        await progress.step(`${at} of ${uris.length} documents, ${done.facts} facts`);
        while (writing.size >= UNDER_WAY) await Promise.race(writing);
        const one: Promise<void> = archive
          .write(batch)
          .then((facts) => {
            done.facts += facts;
            done.written += batch.length;
          })
          // A fault that comes while the next documents are read is not lost.
          .catch((error: unknown) => void faults.push(error))
          .finally(() => writing.delete(one));
        writing.add(one);
        if (faults.length > 0) break;
      }
    }
    await Promise.all(writing);
    if (faults.length > 0) throw faults[0];

    async function changedOf(uris: readonly string[], root: string): Promise<readonly Incoming[]> {
      const read = await Promise.all(uris.map((uri) => fileOf(uri, root)));
      const files = read.filter((file) => file !== null);
      const known = await archive.known(files);
      done.kept += known.size;
      const engine = createEngine();
      const incoming: Incoming[] = [];
      for (const { uri, path, hash } of files) {
        if (known.has(path)) continue;
        try {
          const { text, problems: inside } = await readSource(host, uri, bounds);
          for (const problem of inside) problems.push(`${path}: ${problem}`);
          incoming.push({ path, hash, reading: engine.read(path, text) });
        } catch (error) {
          problems.push(error instanceof Error ? error.message : String(error));
        }
      }
      return incoming;
    }

    async function fileOf(uri: string, root: string): Promise<{ uri: string; path: string; hash: string } | null> {
      try {
        // What is too large to be read is told before it is loaded.
        if (((await host.stat(uri))?.size ?? 0) > bounds.document) await readSource(host, uri, bounds);
        const hash = createHash('sha256')
          .update(await host.read(uri))
          .update(process.env['BACKREAD_VERSION'] ?? '');
        return { uri, path: relative(dirname(root), pathOf(uri)).replaceAll('\\', '/'), hash: hash.digest('hex') };
      } catch (error) {
        problems.push(error instanceof Error ? error.message : String(error));
        return null;
      }
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(
      `The fact base (${address.shown}) cannot be written: ${whyOf(error)}. ${done.written} documents were written; run the same command again to go on from there.`,
    );
  } finally {
    progress.end();
    await sql.end({ timeout: 5 });
  }
  terminal.out(`${done.written} documents written with ${done.facts} facts; ${done.kept} were there already.\n`);
  for (const problem of problems) terminal.err(`${problem}\n`);
  return problems.length > 0 ? 2 : 0;
}

/** What is wrong with a setting stops the command. */
function refusing<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error));
  }
}
