/** A block of the draft cut where notes stand. */

import type { ClaimedBlock } from '../claims-in-blocks.ts';
import type { Footnote } from './footnotes.ts';

export type Piece = { readonly text: string } | { readonly note: Footnote };

export function pieces({ block, claims }: ClaimedBlock, noteOf: ReadonlyMap<number, Footnote>): readonly Piece[] {
  const { text } = block.prose;
  const found: Piece[] = [];
  let at = 0;
  for (const { number, span } of [...claims].sort((a, b) => a.span.end - b.span.end)) {
    const note = noteOf.get(number);
    if (!note) continue;
    if (span.end > at) found.push({ text: text.slice(at, span.end) });
    const last = found.at(-1);
    // Two values that end at one place and rest on one passage need its note once.
    if (!last || !('note' in last) || last.note !== note) found.push({ note });
    at = Math.max(at, span.end);
  }
  if (at < text.length) found.push({ text: text.slice(at) });
  return found;
}
