/** Quoted words beside the words of a source: what was changed on the way. */

import type { Span } from '../text/span.ts';

/** A word and where it stands. `key` is what is compared: no case, no marks, "&" and "and" alike. */
export interface Word extends Span<'prose'> {
  readonly key: string;
}

export interface WordChange {
  /** In the draft's words. */
  readonly start: number;
  readonly end: number;
  /** The source's words there; words that the draft left out are shown with their neighbours. '' where the draft added some. */
  readonly was: string;
  readonly now: string;
}

/** `found` without changes: verbatim. */
export type Compared =
  | { readonly how: 'absent' }
  | { readonly how: 'found'; readonly passage: Span<'prose'>; readonly changes: readonly WordChange[] };

// "don't" "F-16s" "3.5" "1,200" "[they]" "U.S." "…" "..."
//  ^^^^^   ^^^^^   ^^^   ^^^^^    ^^^^    ^^^^   ^   ^^^
const WORD =
  /\[[^\]]{0,60}\]|…|\.{3,}|\. \. \.|(?:\p{L}\.){2,}|[\p{L}\p{N}\p{M}]+(?:[.,:]\p{N}+|['’]\p{L}+)*|[%$€£&]/gu;

/** The words of a text. An ellipsis has the key "…"; an editor's bracket "[…]". */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    words.push({ start, end: start + match[0].length, key: keyOf(match[0]) });
  }
  return words;
}

function keyOf(word: string): string {
  if (word.startsWith('[')) return BRACKET;
  if (/^(?:…|\.{3,}|\. \. \.)$/.test(word)) return GAP;
  if (word === '&') return 'and';
  return word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/(?<=\p{L})\./gu, '')
    .normalize('NFC');
}

const GAP = '…';
const BRACKET = '[]';

/** Whether a word was said: no ellipsis and no editor's bracket. */
export const isTelling = ({ key }: Word): boolean => key !== GAP && key !== BRACKET;
/** Of the draft's words this share must stand in the passage for it to be what was quoted. */
const ENOUGH = 0.6;
/** More changes than this, or than this share of the words: another sentence, or a paraphrase. */
const MOST_CHANGES = 3;
const TOO_OTHER = 0.35;
/** A quotation of fewer words matches too easily to be called changed. */
const SHORTEST_CHANGED = 5;

/**
 * Finds where the draft's words stand in the source, and what differs. Case, marks, ellipses and editor's brackets are no
 * difference: words that an ellipsis leaves out, and any words that a bracket stands for, are passed over.
 * Time grows with the source's length and, for the passage found, with the square of the quotation's.
 */
export function compareWords(draft: string, source: string): Compared {
  const mine = wordsOf(draft);
  const theirs = wordsOf(source);
  const telling = mine.filter(isTelling);
  if (telling.length === 0 || theirs.length === 0) return { how: 'absent' };
  const exact = verbatim(mine, theirs);
  if (exact) return { how: 'found', passage: spanOf(theirs, exact.from, exact.to), changes: [] };
  const spoken = spokenOf(source, theirs);
  const halves = spoken.length < theirs.length ? verbatim(mine, spoken) : null;
  if (halves) return { how: 'found', passage: spanOf(spoken, halves.from, halves.to), changes: [] };
  const window = likeliest(telling, theirs, mine.length);
  if (!window) return { how: 'absent' };
  return align(draft, source, mine, theirs, window);
}

/** The words between the source's own double marks: `"The bridge is sound," Moss said. "It has held."` without Moss. */
function spokenOf(source: string, theirs: readonly Word[]): readonly Word[] {
  let open = false;
  let at = 0;
  return theirs.filter(({ start, end }) => {
    for (; at < start; at++) {
      const mark = source[at];
      if (mark === '“') open = true;
      else if (mark === '”') open = false;
      else if (mark === '"') open = !open;
    }
    at = end;
    return open;
  });
}

interface Window {
  readonly from: number;
  readonly to: number;
}

const spanOf = (words: readonly Word[], from: number, to: number): Span<'prose'> => ({
  start: words[from]?.start ?? 0,
  end: words[to - 1]?.end ?? 0,
});

/** How many words of the source a bracket may stand for, and an ellipsis leave out. */
const BRACKETED = 6;
const LEFT_OUT = 120;

function verbatim(mine: readonly Word[], theirs: readonly Word[]): Window | null {
  const parts = partsOf(mine);
  const first = parts[0];
  if (!first) return null;
  for (let from = 0; from + first.keys.length <= theirs.length; from++) {
    if (!standsAt(first.keys, theirs, from)) continue;
    let to = from + first.keys.length;
    let held = true;
    for (const part of parts.slice(1)) {
      let next = to;
      const limit = Math.min(theirs.length, to + part.slack);
      while (next <= limit && !standsAt(part.keys, theirs, next)) next++;
      if (next > limit) {
        held = false;
        break;
      }
      to = next + part.keys.length;
    }
    if (held) return { from, to };
  }
  return null;
}

/** The stretches between ellipses and brackets, each with how many words may be passed over before it. */
function partsOf(mine: readonly Word[]): { keys: string[]; slack: number }[] {
  const parts: { keys: string[]; slack: number }[] = [];
  let slack = 0;
  let fresh = true;
  for (const { key } of mine) {
    if (key === GAP || key === BRACKET) {
      slack += key === GAP ? LEFT_OUT : BRACKETED;
      fresh = true;
      continue;
    }
    if (fresh) parts.push({ keys: [], slack });
    fresh = false;
    slack = 0;
    (parts.at(-1) as { keys: string[] }).keys.push(key);
  }
  return parts;
}

function standsAt(keys: readonly string[], words: readonly Word[], at: number): boolean {
  for (let index = 0; index < keys.length; index++) if (words[at + index]?.key !== keys[index]) return false;
  return true;
}

/** The stretch of the source with most of the quotation's words in it, or null where no stretch has enough. */
function likeliest(telling: readonly Word[], theirs: readonly Word[], length: number): Window | null {
  const wanted = new Map<string, number>();
  for (const { key } of telling) wanted.set(key, (wanted.get(key) ?? 0) + 1);
  const width = Math.ceil(length * 1.3) + 2;
  const have = new Map<string, number>();
  let shared = 0;
  let best = 0;
  let end = 0;
  for (let to = 1; to <= theirs.length; to++) {
    const key = (theirs[to - 1] as Word).key;
    const now = (have.get(key) ?? 0) + 1;
    have.set(key, now);
    if (now <= (wanted.get(key) ?? 0)) shared++;
    if (to > width) {
      const gone = (theirs[to - 1 - width] as Word).key;
      const left = (have.get(gone) ?? 0) - 1;
      have.set(gone, left);
      if (left < (wanted.get(gone) ?? 0)) shared--;
    }
    if (shared > best) {
      best = shared;
      end = to;
    }
  }
  if (best < Math.ceil(telling.length * ENOUGH) || best < 2) return null;
  return { from: Math.max(0, end - width - 2), to: Math.min(theirs.length, end + 3) };
}

/** A longer quotation is compared in its first words only: nobody quotes more in one breath. */
const LONGEST = 600;

/** Word by word, the quotation against the window, whose ends are free. */
function align(draft: string, source: string, all: readonly Word[], theirs: readonly Word[], window: Window): Compared {
  const mine = all.slice(0, LONGEST);
  const columns = window.to - window.from;
  const width = columns + 1;
  const cost = new Uint16Array((mine.length + 1) * width);
  for (let row = 1; row <= mine.length; row++) {
    const key = (mine[row - 1] as Word).key;
    const free = key === GAP || key === BRACKET;
    cost[row * width] = (cost[(row - 1) * width] as number) + (free ? 0 : 2);
    for (let column = 1; column <= columns; column++) {
      const other = (theirs[window.from + column - 1] as Word).key;
      const diagonal = (cost[(row - 1) * width + column - 1] as number) + (key === other || free ? 0 : 2);
      const extra = (cost[(row - 1) * width + column] as number) + (free ? 0 : 2);
      const missing = (cost[row * width + column - 1] as number) + (free ? 0 : 2);
      cost[row * width + column] = Math.min(diagonal, extra, missing);
    }
  }
  let column = 0;
  for (let end = 1; end <= columns; end++) {
    // Of ends that cost the same the later: a word left out is likelier than one put in.
    if ((cost[mine.length * width + end] as number) <= (cost[mine.length * width + column] as number)) column = end;
  }
  const last = column;
  const steps: { row: number; column: number; kind: 'same' | 'other' | 'extra' | 'missing' }[] = [];
  let row = mine.length;
  while (row > 0) {
    const key = (mine[row - 1] as Word).key;
    const free = key === GAP || key === BRACKET;
    const here = cost[row * width + column] as number;
    const same = column > 0 && (key === theirs[window.from + column - 1]?.key || free);
    if (column > 0 && here === (cost[(row - 1) * width + column - 1] as number) + (same ? 0 : 2)) {
      steps.push({ row: row - 1, column: column - 1, kind: same ? 'same' : 'other' });
      row--;
      column--;
    } else if (column > 0 && here === (cost[row * width + column - 1] as number) + (free ? 0 : 2)) {
      steps.push({ row, column: column - 1, kind: free ? 'same' : 'missing' });
      column--;
    } else {
      steps.push({ row: row - 1, column, kind: free ? 'same' : 'extra' });
      row--;
    }
  }
  const changes = changesOf(steps.reverse(), draft, source, mine, theirs, window.from);
  const changed = steps.filter(({ kind }) => kind !== 'same').length;
  if (
    changes.length > 0 &&
    (mine.length < SHORTEST_CHANGED || changes.length > MOST_CHANGES || changed > mine.length * TOO_OTHER)
  )
    return { how: 'absent' };
  const passage = spanOf(theirs, window.from + column, window.from + last);
  return { how: 'found', passage, changes };
}

type Step = { readonly row: number; readonly column: number; readonly kind: 'same' | 'other' | 'extra' | 'missing' };

/** Neighbouring steps that differ are one change. */
function changesOf(
  steps: readonly Step[],
  draft: string,
  source: string,
  mine: readonly Word[],
  theirs: readonly Word[],
  offset: number,
): WordChange[] {
  const changes: WordChange[] = [];
  for (let at = 0; at < steps.length; ) {
    if ((steps[at] as Step).kind === 'same') {
      at++;
      continue;
    }
    let to = at;
    while (to < steps.length && (steps[to] as Step).kind !== 'same') to++;
    const group = steps.slice(at, to);
    const rows = group.filter(({ kind }) => kind !== 'missing').map((step) => step.row);
    const columns = group.filter(({ kind }) => kind !== 'extra').map((step) => step.column + offset);
    if (rows.length === 0) {
      // Nothing stands in the draft to point at: the words on either side do.
      const [before, after] = [steps[at - 1], steps[to]];
      if (before) {
        rows.unshift(before.row);
        columns.unshift(before.column + offset);
      }
      if (after) {
        rows.push(after.row);
        columns.push(after.column + offset);
      }
    }
    const [head, tail] = [mine[rows[0] ?? 0] as Word, mine[rows.at(-1) ?? 0] as Word];
    const [start, end] = [head.start, tail.end];
    const was =
      columns.length > 0
        ? source.slice((theirs[columns[0] as number] as Word).start, (theirs[columns.at(-1) as number] as Word).end)
        : '';
    changes.push({ start, end, was, now: draft.slice(start, end) });
    at = to;
  }
  return changes;
}
