/** The host behind an editor: files as it gives them, wherever it has them from. */

import { URI, Utils } from 'vscode-uri';
import type { Entry, Host, Level, Stat } from './host.ts';

/** The requests, which the editor's side answers: `client/workspace-files.ts`. Each takes `{ uri }`. */
const READ_FILE = 'backread/readFile';
const LIST_FILES = 'backread/listFiles';
const STAT_FILE = 'backread/statFile';

/** Asks the editor. Rejects with an Error. */
export type Ask = <T>(method: string, params: { readonly uri: string }) => Promise<T>;

interface Listed {
  readonly name: string;
  readonly kind: Stat['kind'] | 'other';
  readonly link: boolean;
}

export function editorHost(ask: Ask, log: (level: Level, message: string) => void): Host {
  return {
    read: async (uri) => {
      try {
        return fromBase64(await ask<string>(READ_FILE, { uri }));
      } catch (error) {
        throw new Error(`${shown(uri)} cannot be read: ${why(error)}`, { cause: error });
      }
    },
    list: async (directory) => {
      const listed = await ask<readonly Listed[]>(LIST_FILES, { uri: directory }).catch((error: unknown) => {
        log('error', `${shown(directory)} cannot be read: ${why(error)}.`);
        return [];
      });
      const folder = URI.parse(directory);
      const entries = listed.flatMap(({ name, kind, link }): Entry[] => {
        const uri = Utils.joinPath(folder, name).toString();
        // Where a link leads is not said here, and one that leads back up would never end.
        if (kind === 'directory' && link)
          log('warning', `${shown(uri)} is a link to a folder and is not followed here.`);
        return kind === 'other' || (kind === 'directory' && link) ? [] : [{ name, uri, kind }];
      });
      return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    stat: async (uri) => {
      const found = await ask<(Omit<Stat, 'kind'> & Pick<Listed, 'kind'>) | null>(STAT_FILE, { uri }).catch(() => null);
      return found && found.kind !== 'other' ? { ...found, kind: found.kind } : null;
    },
    log,
  };
}

/** What is not a file of this machine is asked of the editor: a workspace may lie in a file system that only it knows. */
export function hostByScheme(local: Host, editor: Host): Host {
  const of = (uri: string): Host => (uri.startsWith('file:') ? local : editor);
  return {
    ...local,
    read: (uri) => of(uri).read(uri),
    list: (directory) => of(directory).list(directory),
    stat: (uri) => of(uri).stat(uri),
    real: (uri) => of(uri).real?.(uri) ?? Promise.resolve(uri),
    watch: (directory, changed) => of(directory).watch?.(directory, changed) ?? { dispose: () => {} },
  };
}

const shown = (uri: string): string => URI.parse(uri).path;

const why = (error: unknown): string => (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');

const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (one) => one.charCodeAt(0));
