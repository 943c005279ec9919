/** The readers, one format a file, each loaded when the first file of its kind is met. */

import type { Format } from './format.ts';
import { type Reader, type ReadLimits, type Taken, Unreadable } from './reader.ts';

const READERS: Readonly<Record<Format, () => Promise<{ readonly read: Reader }>>> = {
  docx: () => import('./readers/docx.ts'),
  xlsx: () => import('./readers/xlsx.ts'),
  pdf: () => import('./readers/pdf.ts'),
  html: () => import('./readers/html.ts'),
  mail: () => import('./readers/mail.ts'),
  captions: () => import('./readers/captions.ts'),
  records: () => import('./readers/records.ts'),
};

export interface Job {
  readonly format: Format;
  readonly bytes: Uint8Array;
  readonly limits: ReadLimits;
}

/** Plain data, as it may come from another thread. `refused` is how the sentence about the file goes on. */
export type Answer = { readonly taken: Taken } | { readonly refused: string };

/** Never throws: a file that a reader stumbles over is a damaged one. */
export async function readJob({ format, bytes, limits }: Job): Promise<Answer> {
  try {
    const { read } = await READERS[format]();
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
