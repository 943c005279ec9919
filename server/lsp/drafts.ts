/** The drafts of a workspace that nobody has open. */

import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Host } from '../host/host.ts';
import { readDraft } from '../sources/read-file.ts';

/** Beyond these a workspace is no desk's folder of stories; what is left out is said. */
const MOST_DRAFTS = 200;
const MOST_FOLDERS = 2000;

const SKIPPED = /^(?:node_modules$|\.)/u;
const DRAFT = /\.(?:md|markdown)$/iu;

/** URIs of the Markdown files below the roots, nearest first, and whether there are more. */
export async function findDrafts(host: Host, roots: readonly string[]): Promise<{ uris: string[]; more: boolean }> {
  const uris: string[] = [];
  const folders = [...roots];
  for (let at = 0; at < folders.length; at++) {
    if (at >= MOST_FOLDERS || uris.length >= MOST_DRAFTS) return { uris, more: true };
    for (const { name, uri, kind } of await host.list(folders[at] as string)) {
      if (kind === 'directory' && !SKIPPED.test(name)) folders.push(uri);
      else if (kind === 'file' && DRAFT.test(name)) uris.push(uri);
    }
  }
  return { uris, more: false };
}

/** A draft as it is on disk, or null where it cannot be read. */
export async function draftOnDisk(host: Host, uri: string): Promise<TextDocument | null> {
  try {
    return TextDocument.create(uri, 'markdown', 0, await readDraft(host, uri));
  } catch (error) {
    host.log('warning', `${uri} is left out: ${error instanceof Error ? error.message : error}`);
    return null;
  }
}
