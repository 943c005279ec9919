/** Quotations beside their source: the same words but for what a quoter may do, or what was changed. */

import type { Span } from '../text/span.ts';

/** A word with its place and the key under which equal words meet. */
export interface QuoteWord extends Span<'prose'> {
  readonly key: string;
}

export interface WordChange {
  /** In the draft's words. */
  readonly start: number;
  readonly end: number;
  /** The source's words there; '' where the draft added some. */
  readonly was: string;
  readonly now: string;
}

export type Compared =
  | { readonly how: 'absent' }
  | { readonly how: 'found'; readonly passage: Span<'prose'>; readonly changes: readonly WordChange[] };

//             "don't"  "al-Sudani"  "4.5"  "£1,200"
const WORD = /[\p{L}\p{N}]+(?:['’.,-](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*/gu;
//             "[ISIL]"  "(sic)"  "..."  "…"
const FREE = /\[[^\]]*\]|\(sic\)|\.{3,}|…/gu;

/** Words without case and typographic marks. What stands in brackets is the quoter's own and no word of the quotation. */
export function wordsOf(text: string): readonly QuoteWord[] {
  const free = [...text.matchAll(FREE)].map((found) => ({ start: found.index, end: found.index + found[0].length }));
  return [...text.matchAll(WORD)].flatMap((found) => {
    const [start, end] = [found.index, found.index + found[0].length];
    if (free.some((gap) => gap.start <= start && end <= gap.end)) return [];
    return [{ start, end, key: found[0].toLowerCase().replaceAll('’', "'").replaceAll(/[-,]/gu, '') }];
  });
}

/** A quotation of fewer words matches too easily to be called changed. */
const SHORTEST_CHANGED = 5;
/** At least so much of it must be verbatim for the rest to be a change of it. */
const VERBATIM = 0.7;
/** More separate changes than this are another sentence. */
const MOST_CHANGES = 3;

/**
 * Compares a quotation with a passage. Left-out stretches are fair where the draft has an ellipsis or brackets at that
 * place, and at either end. Time grows with the product of the two lengths; both are a paragraph at most.
 */
export function compareWords(draft: string, source: string): Compared {
  const [a, b] = [wordsOf(draft), wordsOf(source)];
  if (a.length === 0 || b.length === 0) return { how: 'absent' };
  const at = verbatimAt(a, b);
  if (at >= 0) return { how: 'found', passage: spanOver(b, at, at + a.length - 1), changes: [] };
  const pairs = longestCommon(a, b);
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (!first || !last || pairs.length < VERBATIM * a.length) return { how: 'absent' };
  const changes = changesBetween(a, b, pairs, draft, source);
  if (changes.length === 0) return { how: 'found', passage: spanOver(b, first[1], last[1]), changes };
  const spread = last[1] - first[1] + 1;
  if (a.length < SHORTEST_CHANGED || changes.length > MOST_CHANGES || spread > 2 * a.length) return { how: 'absent' };
  return { how: 'found', passage: spanOver(b, first[1], last[1]), changes };
}

const spanOver = (words: readonly QuoteWord[], from: number, to: number): Span<'prose'> => ({
  start: words[from]?.start ?? 0,
  end: words[to]?.end ?? 0,
});

function verbatimAt(a: readonly QuoteWord[], b: readonly QuoteWord[]): number {
  for (let at = 0; at + a.length <= b.length; at++) {
    let same = 0;
    while (same < a.length && a[same]?.key === b[at + same]?.key) same++;
    if (same === a.length) return at;
  }
  return -1;
}

/** Index pairs of the longest common subsequence of words, kept close together in the source. */
function longestCommon(a: readonly QuoteWord[], b: readonly QuoteWord[]): readonly (readonly [number, number])[] {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i * width + j] =
        a[i]?.key === b[j]?.key
          ? (table[(i + 1) * width + j + 1] as number) + 1
          : Math.max(table[(i + 1) * width + j] as number, table[i * width + j + 1] as number);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const best = table[i * width + j] as number;
    if (a[i]?.key === b[j]?.key && (table[(i + 1) * width + j + 1] as number) + 1 === best) {
      // The same word farther on may sit closer to the next match: take the later one where nothing is lost.
      const later = pairs.length === 0 ? laterStart(a, b, table, width, i, j, best) : j;
      pairs.push([i, later]);
      i += 1;
      j = later + 1;
    } else if ((table[(i + 1) * width + j] as number) === best) i += 1;
    else j += 1;
  }
  return pairs;
}

function laterStart(a: readonly QuoteWord[], b: readonly QuoteWord[], table: Uint16Array, width: number, i: number, j: number, best: number): number {
  for (let later = b.length - 1; later > j; later--) {
    if (a[i]?.key === b[later]?.key && (table[(i + 1) * width + later + 1] as number) + 1 === best) return later;
  }
  return j;
}

const ELLIPSIS = /\.{3,}|…|\[/u;

function changesBetween(
  a: readonly QuoteWord[],
  b: readonly QuoteWord[],
  pairs: readonly (readonly [number, number])[],
  draft: string,
  source: string,
): readonly WordChange[] {
  const changes: WordChange[] = [];
  let [i, j] = [0, (pairs[0] as readonly [number, number])[1]];
  for (const [p, q] of [...pairs, [a.length, -1] as const]) {
    const end = q < 0 ? j : q;
    const [fromA, toA] = [i, p];
    if (toA > fromA || end > j) {
      const before = fromA > 0 ? (a[fromA - 1] as QuoteWord).end : 0;
      const after = toA < a.length ? (a[toA] as QuoteWord).start : draft.length;
      const elided = ELLIPSIS.test(draft.slice(before, after));
      if (toA > fromA) {
        const [start, stop] = [(a[fromA] as QuoteWord).start, (a[toA - 1] as QuoteWord).end];
        // Words at either end that the source does not have are weighed against as many of the source's.
        const [k, l] = q < 0 ? [j, Math.min(b.length, j + toA - fromA)] : fromA === 0 ? [Math.max(0, end - (toA - fromA)), end] : [j, end];
        const was = l > k ? source.slice((b[k] as QuoteWord).start, (b[l - 1] as QuoteWord).end) : '';
        changes.push({ start, end: stop, was, now: draft.slice(start, stop) });
      } else if (!elided && end > j) {
        // Words left out in silence: the two that now stand together are shown.
        const start = (a[fromA - 1] ?? (a[0] as QuoteWord)).start;
        const stop = (a[fromA] ?? (a.at(-1) as QuoteWord)).end;
        changes.push({ start, end: stop, was: source.slice((b[j - 1] ?? (b[j] as QuoteWord)).start, (b[end] ?? (b[end - 1] as QuoteWord)).end), now: draft.slice(start, stop) });
      }
    }
    i = p + 1;
    j = end + 1;
  }
  return changes;
}
