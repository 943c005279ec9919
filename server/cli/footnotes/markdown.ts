/** The draft's own Markdown with footnotes put in; nothing else of it is changed. */

import { type Footnoted, noteWords } from './footnotes.ts';

/** No draft is likely to name its own notes so. */
const label = (number: number): string => `[^source-${number}]`;

export function asMarkdown({ text, blocks, notes, noteOf }: Footnoted): string {
  const marks = new Map<number, string>();
  for (const { block, claims } of blocks) {
    // A title in front matter is data: a mark in it would be printed as it stands.
    if (block.kind === 'headline') continue;
    for (const { number, claim } of claims) {
      const note = noteOf.get(number);
      const at = claim.span.end;
      if (note && !marks.get(at)?.includes(label(note.number)))
        marks.set(at, `${marks.get(at) ?? ''}${label(note.number)}`);
    }
  }
  const body = [...marks]
    .sort(([a], [b]) => b - a)
    .reduce((before, [at, mark]) => before.slice(0, at) + mark + before.slice(at), text);
  if (notes.length === 0) return body;
  const end = /\r\n/.test(text) ? '\r\n' : '\n';
  const list = notes.map((note) => `${label(note.number)}: ${noteWords(note).replace(/([\\`*_[\]<])/g, '\\$1')}`);
  return `${body.replace(/\s*$/, '')}${end}${end}${list.join(end)}${end}`;
}
