/** Files that the server asks for, where it has no file system of its own, or not the one that the workspace lies in. */

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type FileEntry, type FileStat, LIST_FILES, READ_FILE, STAT_FILE } from './protocol.ts';

export function giveFiles<Client extends BaseLanguageClient>(client: Client): Client {
  const { fs } = vscode.workspace;
  client.onRequest(READ_FILE, async ({ uri }: { uri: string }) => toBase64(await fs.readFile(vscode.Uri.parse(uri))));
  client.onRequest(LIST_FILES, async ({ uri }: { uri: string }): Promise<readonly FileEntry[]> => {
    const folder = vscode.Uri.parse(uri);
    // A folder that is not there holds nothing; one that cannot be looked into may hold anything.
    const found = await fs.readDirectory(folder).then(
      (entries) => entries,
      async (error: unknown) => {
        if (await stat(folder)) throw error;
        return [];
      },
    );
    return found.map(([name, type]) => ({ name, kind: kindOf(type), link: isLink(type) }));
  });
  client.onRequest(STAT_FILE, ({ uri }: { uri: string }) => stat(vscode.Uri.parse(uri)));
  return client;
}

const stat = async (uri: vscode.Uri): Promise<FileStat | null> => {
  try {
    const { type, size, mtime } = await vscode.workspace.fs.stat(uri);
    return { kind: kindOf(type), size, modified: mtime };
  } catch {
    return null;
  }
};

const kindOf = (type: vscode.FileType): FileStat['kind'] =>
  type & vscode.FileType.Directory ? 'directory' : type & vscode.FileType.File ? 'file' : 'other';

const isLink = (type: vscode.FileType): boolean => (type & vscode.FileType.SymbolicLink) !== 0;

/** More at once would be more arguments than a call can have. */
const AT_ONCE = 0x8000;

/** Messages between processes are text. */
function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE) text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return btoa(text);
}
