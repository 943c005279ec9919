/** Finds the passage of a source that a quotation was taken from, and what was changed on the way. */

import type { BlockReading } from '../claims/claim.ts';
import type { DocumentReading } from '../facts/document-reading.ts';
import type { Span } from '../text/span.ts';
import { compareWords, type Word, wordsOf } from '../values/quote.ts';

/** A stretch of the quotation that the source words otherwise; offsets into the quotation's words. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly was: string;
  readonly now: string;
}

export interface QuoteMatch {
  readonly source: DocumentReading;
  readonly reading: BlockReading;
  /** The passage in that block's prose. */
  readonly passage: Span<'prose'>;
  /** Empty where the quotation is verbatim. */
  readonly changes: readonly Change[];
}

/** A shorter quotation is a scrap that stands anywhere. */
const SHORTEST = 3;

export interface Shelf {
  readonly source: DocumentReading;
  readonly reading: BlockReading;
  readonly words: readonly Word[];
  readonly keys: ReadonlySet<string>;
}

const shelves = new WeakMap<DocumentReading, readonly Shelf[]>();

export function shelvesOf(source: DocumentReading): readonly Shelf[] {
  const known = shelves.get(source);
  if (known) return known;
  const made = source.blocks.map((reading): Shelf => {
    const words = wordsOf(reading.block.prose.text);
    return { source, reading, words, keys: new Set(words.map(({ key }) => key)) };
  });
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

const found = new WeakMap<readonly DocumentReading[], Map<string, QuoteMatch | null>>();

/** Where the quotation stands in the sources, verbatim before changed; null where it stands nowhere. */
export function matchQuote(words: string, sources: readonly DocumentReading[]): QuoteMatch | null {
  const known = found.get(sources) ?? new Map<string, QuoteMatch | null>();
  found.set(sources, known);
  let match = known.get(words);
  if (match === undefined) {
    match = search(words, sources);
    known.set(words, match);
  }
  return match;
}

function search(words: string, sources: readonly DocumentReading[]): QuoteMatch | null {
  const keys = [...new Set(wordsOf(words).map(({ key }) => key))];
  if (keys.length < SHORTEST || isTitle(words)) return null;
  // At least half of the words must be there for the rest to count as changed.
  const needed = Math.ceil(keys.length / 2);
  const candidates = sources
    .flatMap((source) => shelvesOf(source))
    .map((shelf) => ({ shelf, shared: sharedKeys(keys, shelf, needed) }))
    .filter(({ shared }) => shared >= needed)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, 6);
  let best: QuoteMatch | null = null;
  for (const { shelf } of candidates) {
    const compared = compareWords(words, shelf.reading.block.prose.text);
    if (compared.how === 'absent') continue;
    const match = {
      source: shelf.source,
      reading: shelf.reading,
      passage: compared.passage,
      changes: compared.changes.filter((change) => !interrupted(change)),
    };
    if (match.changes.length === 0) return match;
    if (!best || match.changes.length < best.changes.length) best = match;
  }
  return best;
}

/** How many of the words stand on the shelf; it stops where `needed` cannot be reached any more. */
function sharedKeys(keys: readonly string[], shelf: Shelf, needed: number): number {
  let shared = 0;
  let missing = 0;
  for (const key of keys) {
    if (shelf.keys.has(key)) shared += 1;
    else if (++missing > keys.length - needed) return 0;
  }
  return shared;
}

//  "The Weavers of the Mill"   "A Song for Rosa"
const SMALL_WORD = /^(?:\p{Ll}{1,4}|with|from)$/u;

/** A work's title has its capitals; a sentence has not. */
function isTitle(words: string): boolean {
  const telling = words.split(/\s+/u).filter((word) => /\p{L}/u.test(word) && !SMALL_WORD.test(word));
  return telling.length > 1 && telling.every((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
}
