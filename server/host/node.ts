/** The host on a desktop or a build machine: Node's file system. */

import { type Dirent, watch } from 'node:fs';
import { open, readdir, realpath, stat } from 'node:fs/promises';
import { URI, Utils } from 'vscode-uri';
import { apart } from './apart.ts';
import type { Entry, Host, Level, Stat } from './host.ts';

export const uriOf = (path: string): string => URI.file(path).toString();

export const pathOf = (uri: string): string => URI.parse(uri).fsPath;

/** @param log where messages go; standard output is never a place for them: the language server may speak there. */
export function nodeHost(log: (level: Level, message: string) => void = toStandardError): Host {
  return {
    read: async (uri) => {
      try {
        return await bytesOf(pathOf(uri));
      } catch (error) {
        throw new Error(`${pathOf(uri)} cannot be read: ${why(error)}`, { cause: error });
      }
    },
    list: async (directory) => {
      const found = await readdir(pathOf(directory), { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
        // A folder that is not there holds nothing; one that cannot be looked into may hold anything.
        if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR')
          log('error', `${pathOf(directory)} cannot be read: ${why(error)}.`);
        return [];
      });
      const entries = await Promise.all(
        found.sort((a, b) => (a.name < b.name ? -1 : 1)).map((one) => entryOf(directory, one)),
      );
      return entries.filter((entry) => entry !== null);
    },
    real: realOf,
    stat: (uri) => statOf(pathOf(uri)),
    watch: (directory, changed) => {
      const watcher = watch(pathOf(directory), { recursive: true }, (_, name) => {
        if (name) changed(Utils.joinPath(URI.parse(directory), ...name.split(/[\\/]/)).toString());
      });
      watcher.on('error', (error) => log('warning', `Changes below ${pathOf(directory)} are not seen: ${why(error)}`));
      return { dispose: () => watcher.close() };
    },
    apart,
    log,
  };
}

/** The bytes that a file has as it is opened: what is written behind them meanwhile is the next reading's. */
async function bytesOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const bytes = new Uint8Array((await file.stat()).size);
    let filled = 0;
    while (filled < bytes.length) {
      const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, filled);
      // It has become shorter.
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return bytes.subarray(0, filled);
  } finally {
    await file.close();
  }
}

/** Only of a link it is asked where it leads: with thousands of files every question to the disk counts. */
async function entryOf(directory: string, found: Dirent): Promise<Entry | null> {
  const { name } = found;
  const uri = Utils.joinPath(URI.parse(directory), name).toString();
  if (found.isFile()) return { name, uri, kind: 'file' };
  if (found.isDirectory()) return { name, uri, kind: 'directory' };
  const meant = found.isSymbolicLink() ? await statOf(pathOf(uri)) : null;
  return meant && { name, uri, kind: meant.kind, link: await realOf(uri) };
}

const realOf = (uri: string): Promise<string> => realpath(pathOf(uri)).then(uriOf, () => uri);

async function statOf(path: string): Promise<Stat | null> {
  try {
    const found = await stat(path);
    if (!found.isFile() && !found.isDirectory()) return null;
    return { kind: found.isDirectory() ? 'directory' : 'file', size: found.size, modified: found.mtimeMs };
  } catch {
    return null;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it is not there',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EISDIR: 'it is a folder',
};

const why = (error: unknown): string => {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
};

function toStandardError(level: Level, message: string): void {
  if (level !== 'debug') process.stderr.write(`backread: ${message}\n`);
}
