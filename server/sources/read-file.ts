/** Reads a source or a draft; what cannot be read is told in one sentence that says what to do. */

import { URI, Utils } from 'vscode-uri';
import type { Host } from '../host/host.ts';
import { type Decoded, decodeDraft, decodeSource, refusalOf } from './decode.ts';

export interface ReadText {
  readonly text: string;
  /** False where the text was taken out of another format, so that offsets do not count in the file. */
  readonly exact: boolean;
  /** What of it was not read, each one sentence. */
  readonly problems: readonly string[];
}

/** @throws Error whose message can be shown. */
export async function readSource(host: Host, uri: string): Promise<ReadText> {
  return { text: await read(host, uri, decodeSource), exact: true, problems: [] };
}

/** @throws Error whose message can be shown. */
export const readDraft = (host: Host, uri: string): Promise<string> => read(host, uri, decodeDraft);

async function read(host: Host, uri: string, decode: (name: string, bytes: Uint8Array) => Decoded): Promise<string> {
  const name = Utils.basename(URI.parse(uri));
  // A file far beyond the limit is not even loaded: its size is enough for the sentence.
  const refused = refusalOf(name, (await host.stat(uri))?.size ?? 0);
  const decoded = refused ? { refused } : decode(name, await host.read(uri));
  if ('refused' in decoded) throw new Error(`${name} ${decoded.refused}.`);
  return decoded.text;
}
