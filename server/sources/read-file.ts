/** Reads a source or a draft; what cannot be read is told in one sentence that says what to do. */

import { URI, Utils } from 'vscode-uri';
import type { Layout } from '../engine/engine.ts';
import type { Host } from '../host/host.ts';
import { type Bounds, DEFAULT_BOUNDS, tooLarge } from './bounds.ts';
import { decodeAny, decodeDraft } from './decode.ts';
import { kindByName, kindOf } from './format.ts';
import { printable } from './printable.ts';
import { type Answer, type Job, notReadHere } from './read-job.ts';

export interface ReadText {
  /** The text as it stands in the file, or what was taken out of another format: what the engine reads. */
  readonly text: string | Layout;
  /** False where the text was taken out of another format, so that offsets do not count in the file. */
  readonly exact: boolean;
  /** What of it was not read, each one sentence. */
  readonly problems: readonly string[];
}

/** @throws Error whose message can be shown. */
export async function readSource(host: Host, uri: string, bounds: Bounds = DEFAULT_BOUNDS): Promise<ReadText> {
  const name = nameOf(uri);
  const refuse = (refused: string): never => {
    throw new Error(`${name} ${refused}.`);
  };
  const before = kindByName(name);
  if ('refused' in before) return refuse(before.refused);
  // A file far beyond the limit is not even loaded: its size is enough for the sentence.
  const size = (await host.stat(uri))?.size ?? 0;
  const most = Math.max(bounds.text, before.format === 'text' ? 0 : bounds.document);
  if (size > bounds.text && before.format !== 'text' && host.formats && !host.formats.has(before.format))
    return refuse(notReadHere(before.format));
  if (size > most) return refuse(tooLarge(size, most));
  const bytes = await host.read(uri);
  if (bytes.length > most) return refuse(tooLarge(bytes.length, most));
  const kind = kindOf(name, bytes);
  if ('refused' in kind) return refuse(kind.refused);
  if (kind.format === 'text') {
    if (bytes.length > bounds.text) return refuse(tooLarge(bytes.length, bounds.text));
    const decoded = decodeAny(bytes);
    return 'refused' in decoded ? refuse(decoded.refused) : { text: decoded.text, exact: true, problems: [] };
  }
  const answer = await answerTo(host, { format: kind.format, bytes, limits: bounds.limits }, bounds);
  if ('refused' in answer) return refuse(answer.refused);
  return { text: answer.taken.layout, exact: false, problems: answer.taken.problems };
}

/**
 * A source as an editor holds it: what is written as text and is more than that (a page, a message, data) goes through its reader.
 * @throws Error whose message can be shown.
 */
export async function readOpen(
  host: Host,
  uri: string,
  text: string,
  bounds: Bounds = DEFAULT_BOUNDS,
): Promise<ReadText> {
  const kind = kindByName(nameOf(uri));
  if ('refused' in kind || !WRITTEN.has(kind.format)) return { text, exact: true, problems: [] };
  // The mark says that these bytes are UTF-8, whatever the page says of its file.
  const bytes = new TextEncoder().encode(kind.format === 'html' ? `\ufeff${text}` : text);
  return readSource(
    { ...host, read: async () => bytes, stat: async () => ({ ...FILE, size: bytes.length }) },
    uri,
    bounds,
  );
}

const WRITTEN = new Set<string>(['html', 'mail', 'captions', 'records']);
const FILE = { kind: 'file', modified: 0 } as const;

async function answerTo(host: Host, job: Job, bounds: Bounds): Promise<Answer> {
  if (!host.apart) return { refused: notReadHere(job.format) };
  const outcome = await host.apart(job, bounds);
  switch (outcome.ended) {
    case 'well':
      return outcome.answer as Answer;
    case 'time':
      return {
        refused: `took more than ${bounds.seconds} seconds to read, and was left: split it, or save it as .txt`,
      };
    case 'memory':
      return {
        refused: `needs more than ${bounds.megabytes} MB of memory to read, and was left: split it, or save it as .txt`,
      };
    case 'crash':
      return {
        refused: `brought its reader down, and was left (${outcome.why}): open it and save it anew, or save it as .txt`,
      };
  }
}

/** @throws Error whose message can be shown. */
export async function readDraft(host: Host, uri: string): Promise<string> {
  const name = nameOf(uri);
  const size = (await host.stat(uri))?.size ?? 0;
  const decoded =
    size > DEFAULT_BOUNDS.text
      ? { refused: tooLarge(size, DEFAULT_BOUNDS.text) }
      : decodeDraft(name, await host.read(uri));
  if ('refused' in decoded) throw new Error(`${name} ${decoded.refused}.`);
  return decoded.text;
}

const nameOf = (uri: string): string => printable(Utils.basename(URI.parse(uri)));
