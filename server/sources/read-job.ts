/** Reading a file that is not plain text: the reader for its format, and what is said where there is none or it fails. */

import type { Format } from './format.ts';
import { type Reader, type ReadLimits, type Taken, Unreadable } from './reader.ts';

/** Readers of the formats that are read at a place, each loaded when the first file of its kind is met. */
export type Readers = Readonly<Partial<Record<Format, () => Promise<{ readonly read: Reader }>>>>;

export interface Job {
  readonly format: Format;
  readonly bytes: Uint8Array;
  readonly limits: ReadLimits;
}

/** Plain data, as it may come from another thread. `refused` is how the sentence about the file goes on. */
export type Answer = { readonly taken: Taken } | { readonly refused: string };

/** Never throws: a file that a reader stumbles over is a damaged one. */
export async function readJob(readers: Readers, { format, bytes, limits }: Job): Promise<Answer> {
  const load = readers[format];
  if (!load) return { refused: notReadHere(format) };
  try {
    const { read } = await load();
    return { taken: cut(await read(bytes, limits), limits.characters) };
  } catch (error) {
    if (error instanceof Unreadable) return { refused: error.message };
    if (error instanceof RangeError && /call stack/i.test(error.message))
      return { refused: 'is nested too deeply to be read: save it as .txt' };
    const why = (error instanceof Error ? error.message : String(error)).split('\n')[0]?.slice(0, 160) ?? '';
    // What a library says is for programmers: it is kept where it is short and plain.
    const plain = /^[\w ,'"-]{4,80}$/.test(why.replace(/[.\s]+$/, '')) ? ` (${why.replace(/[.\s]+$/, '')})` : '';
    return { refused: `is damaged and could not be read${plain}: open it and save it anew` };
  }
}

/** What is over the limit is left, and said. */
function cut({ layout, problems }: Taken, most: number): Taken {
  let length = 0;
  const sizeOf = (part: Taken['layout']['parts'][number]): number =>
    part.kind === 'table' ? part.rows.flat().reduce((sum, { text }) => sum + text.length + 1, 0) : part.text.length;
  const end = layout.parts.findIndex((part) => {
    length += sizeOf(part);
    return length > most;
  });
  if (end < 0) return { layout, problems };
  const said = `Only the first ${Math.round(most / 1024 / 1024)} MB of its text were read: split it, or keep the part that the story needs.`;
  return { layout: { ...layout, parts: layout.parts.slice(0, end) }, problems: [...problems, said] };
}

const NAMES: Readonly<Partial<Record<Format, string>>> = {
  pdf: 'a PDF',
  docx: 'a Word document',
  xlsx: 'an Excel workbook',
};

/** How the sentence about a file goes on whose format needs more than there is at this place. */
export const notReadHere = (format: Format): string =>
  `is ${NAMES[format] ?? 'of a format that is no plain text'}, and is not read here: open the folder in VS Code on a computer, or save the file as .txt`;
