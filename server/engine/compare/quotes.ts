/** Finds the passage of a source that a quotation was taken from, and what was changed on the way. */

import type { DocumentReading } from '../facts/document-reading.ts';
import type { Block } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import { compareWords, wordsOf } from '../values/quote.ts';

/** A stretch of the quotation that the source words otherwise; offsets into the quotation's words. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly was: string;
  readonly now: string;
}

export interface QuoteMatch {
  readonly source: DocumentReading;
  readonly block: Block;
  /** The passage in that block's prose. */
  readonly passage: Span<'prose'>;
  /** Empty where the quotation is verbatim. */
  readonly changes: readonly Change[];
}

/** A shorter quotation is a scrap that stands anywhere. */
const SHORTEST = 3;

interface Shelf {
  readonly source: DocumentReading;
  readonly block: Block;
  readonly words: ReadonlySet<string>;
}

const shelves = new WeakMap<DocumentReading, readonly Shelf[]>();

function shelvesOf(source: DocumentReading): readonly Shelf[] {
  const known = shelves.get(source);
  if (known) return known;
  const made = source.blocks.map(({ block }) => ({
    source,
    block,
    words: new Set(wordsOf(block.prose.text).map(({ key }) => key)),
  }));
  shelves.set(source, made);
  return made;
}

//             passports," Odera told reporters. "The
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^
const ASIDE = /["”][^"”“]*["“]/gu;

/** The source names its speaker in mid-quotation: what stands between the marks was never said. */
function interrupted({ was, now }: Change): boolean {
  const keys = (text: string): string =>
    wordsOf(text)
      .map(({ key }) => key)
      .join(' ');
  return /["”]/u.test(was) && keys(was.replaceAll(ASIDE, ' ')) === keys(now);
}

/** Where the quotation stands in the sources, verbatim before changed; null where it stands nowhere. */
export function matchQuote(words: string, sources: readonly DocumentReading[]): QuoteMatch | null {
  const keys = [...new Set(wordsOf(words).map(({ key }) => key))];
  if (keys.length < SHORTEST) return null;
  // At least half of the words must be there for the rest to count as changed.
  const needed = Math.ceil(keys.length / 2);
  const candidates = sources
    .flatMap((source) => shelvesOf(source))
    .map((shelf) => ({ shelf, shared: keys.filter((key) => shelf.words.has(key)).length }))
    .filter(({ shared }) => shared >= needed)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, 6);
  let best: QuoteMatch | null = null;
  for (const { shelf } of candidates) {
    const compared = compareWords(words, shelf.block.prose.text);
    if (compared.how === 'absent') continue;
    const match = {
      source: shelf.source,
      block: shelf.block,
      passage: compared.passage,
      changes: compared.changes.filter((change) => !interrupted(change)),
    };
    if (match.changes.length === 0) return match;
    if (!best || match.changes.length < best.changes.length) best = match;
  }
  return best;
}
