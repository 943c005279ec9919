/** One quotation made of two that stand apart in the source, without an ellipsis to say so. */

import type { DocumentReading } from '../facts/document-reading.ts';
import type { Span } from '../text/span.ts';
import { isTelling, type Word, wordsOf } from '../values/quote.ts';
import { type Shelf, shelvesOf } from './quotes.ts';
import type { Passage } from './roll.ts';

export interface Joint {
  /** From the last word of the one passage to the first of the other, offsets into the quotation's words. */
  readonly start: number;
  readonly end: number;
  readonly first: Passage;
  readonly second: Passage;
}

/** Shorter parts stand anywhere. */
const SHORTEST_PART = 4;

interface Found {
  readonly shelf: Shelf;
  readonly from: number;
  readonly to: number;
}

/** `follows`: the second part stands right behind the first, in the next paragraph; then nothing was joined. */
export type Joined =
  | { readonly how: 'follows'; readonly first: Passage }
  | { readonly how: 'joined'; readonly joint: Joint };

/** How the quotation is made of two passages of one source; null where it is not. */
export function joinedQuote(words: string, sources: readonly DocumentReading[]): Joined | null {
  const mine = wordsOf(words);
  if (mine.length < 2 * SHORTEST_PART || !mine.every(isTelling)) return null;
  const keys = mine.map(({ key }) => key);
  for (const source of sources) {
    const shelves = shelvesOf(source);
    const first = longestStart(keys, shelves);
    if (!first) continue;
    const length = first.to - first.from;
    const rest = keys.slice(length);
    if (rest.length < SHORTEST_PART) continue;
    const second = whole(rest, shelves);
    if (!second) continue;
    const next = shelves[shelves.indexOf(first.shelf) + 1];
    if (next === second.shelf && first.to === first.shelf.words.length && second.from === 0)
      return { how: 'follows', first: passageOf(first) };
    const joint = {
      start: (mine[length - 1] as Word).start,
      end: (mine[length] as Word).end,
      first: passageOf(first),
      second: passageOf(second),
    };
    return { how: 'joined', joint };
  }
  return null;
}

/** Where the first part of a quotation stands, if all of its parts between ellipses and brackets stand in one source. */
export function quotedInParts(words: string, sources: readonly DocumentReading[]): Passage | null {
  const parts: string[][] = [[]];
  for (const word of wordsOf(words)) {
    if (isTelling(word)) parts.at(-1)?.push(word.key);
    else parts.push([]);
  }
  const spoken = parts.filter((part) => part.length > 0);
  if (spoken.length < 2 || spoken.some((part) => part.length < SHORTEST_PART)) return null;
  for (const source of sources) {
    const found = spoken.map((part) => whole(part, shelvesOf(source)));
    if (found[0] && found.every((part) => part !== null)) return passageOf(found[0]);
  }
  return null;
}

function passageOf({ shelf: { source, reading, words }, from, to }: Found): Passage {
  const span: Span<'prose'> = { start: (words[from] as Word).start, end: (words[to - 1] as Word).end };
  const sentence = Math.max(
    0,
    reading.sentences.findIndex((one) => one.end > span.start),
  );
  return { source, reading, sentence, span };
}

/** The longest beginning of the quotation that stands anywhere, of some words at least. */
function longestStart(keys: readonly string[], shelves: readonly Shelf[]): Found | null {
  let best: Found | null = null;
  for (const shelf of shelves) {
    if (!keys.slice(0, SHORTEST_PART).every((key) => shelf.keys.has(key))) continue;
    for (let from = 0; from < shelf.words.length; from++) {
      let to = from;
      while (to < shelf.words.length && to - from < keys.length && shelf.words[to]?.key === keys[to - from]) to++;
      if (to - from >= SHORTEST_PART && (!best || to - from > best.to - best.from)) best = { shelf, from, to };
    }
  }
  return best;
}

function whole(keys: readonly string[], shelves: readonly Shelf[]): Found | null {
  for (const shelf of shelves) {
    if (!keys.every((key) => shelf.keys.has(key))) continue;
    for (let from = 0; from + keys.length <= shelf.words.length; from++) {
      if (keys.every((key, at) => shelf.words[from + at]?.key === key)) return { shelf, from, to: from + keys.length };
    }
  }
  return null;
}
