/** Which values of a draft get a note, and what stands in it. Values that rest on one passage share its note. */

import { type ClaimedBlock, claimsInBlocks, type PlacedClaim } from '../claims-in-blocks.ts';
import type { WholeDraft } from '../desk.ts';
import { evidencePlaceWords } from '../places.ts';
import type { Reviewed } from '../review.ts';

export interface Footnote {
  /** From 1, in the order in which the draft first needs it. */
  readonly number: number;
  /** "sources/police.md, line 3"; null where the source is withheld. */
  readonly place: string | null;
  /** The sentence of the source; '' where it is withheld. */
  readonly passage: string;
  /** What is said instead of a passage. */
  readonly says: string;
}

export interface Footnoted {
  readonly name: string;
  readonly text: string;
  readonly blocks: readonly ClaimedBlock[];
  readonly notes: readonly Footnote[];
  /** The notes of a value by its number among the draft's values. */
  readonly noteOf: ReadonlyMap<number, Footnote>;
}

export function footnotesOf({ draft, findings }: Reviewed<WholeDraft>): Footnoted {
  const blocks = claimsInBlocks(draft, findings);
  const notes = new Map<string, Footnote>();
  const noteOf = new Map<number, Footnote>();
  for (const { claims } of blocks) {
    // A value in a quotation comes before the quotation's own note.
    for (const one of [...claims].sort((a, b) => a.span.end - b.span.end)) {
      const note = one.status === 'supported' ? noteFor(one, draft.name) : null;
      if (!note) continue;
      const key = `${note.place} ${note.passage} ${note.passage === '' ? note.says : ''}`;
      const known = notes.get(key) ?? { ...note, number: notes.size + 1 };
      notes.set(key, known);
      noteOf.set(one.number, known);
    }
  }
  return { name: draft.name, text: draft.text, blocks, notes: [...notes.values()], noteOf };
}

/** Null where nothing but the draft itself stands behind the value. */
function noteFor({ claim }: PlacedClaim, draft: string): Omit<Footnote, 'number'> | null {
  const first = claim.evidence.find(({ path }) => path !== draft);
  const flat = (words: string): string => words.replace(/\s+/g, ' ').trim();
  if (first) return { place: evidencePlaceWords(first), passage: flat(first.passage), says: claim.reason };
  return claim.evidence.length > 0 ? null : { place: null, passage: '', says: claim.reason };
}

/** "sources/police.md, line 3: “Three firefighters were hurt.”" */
export const noteWords = ({ place, passage, says }: Footnote): string =>
  place === null ? says : passage === '' ? `${place}.` : `${place}: “${passage}”`;
