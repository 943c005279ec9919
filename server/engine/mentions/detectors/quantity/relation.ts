/** What the words around a number make of it: a bound, a blur, or a change up or down. */

import {
  COMPARATIVES,
  HEDGES_AFTER,
  HEDGES_BEFORE,
  type Hedge,
  LONGEST_HEDGE,
  MOVES,
  MOVES_OBJECT,
} from '../../../lexicon/hedges.ts'; // prettier-ignore
import { dimension, unitOfWords } from '../../../lexicon/units.ts';
import { afterHyphen, glued, isHyphen, type Tokens } from './expression.ts';

export interface HedgeFound {
  readonly hedge: Hedge;
  /** Its first token where it stands before the number, its last behind it. */
  readonly edge: number;
}

const SKIPPED = new Set('another further additional extra record combined total whopping staggering mere'.split(' '));
/** "the past five years", "half past five", "the above three": no bounds. */
const NO_BOUND = new Set('the this these those over half'.split(' '));

/** The hedge that ends right before a token. */
export function hedgeBefore(tokens: Tokens, at: number): HedgeFound | null {
  let end = at - 1;
  while (end > 0 && SKIPPED.has(tokens[end]?.lower ?? '')) end--;
  // "more than a third", "about the 12" is none
  const found = longestBefore(tokens, end);
  if (found) return found;
  return end >= 1 && /^an?$/u.test(tokens[end]?.lower ?? '') && end < at - 1 ? longestBefore(tokens, end - 1) : null;
}

function longestBefore(tokens: Tokens, end: number): HedgeFound | null {
  let phrase = '';
  let best: HedgeFound | null = null;
  for (let at = end; at >= 0 && at > end - LONGEST_HEDGE; at--) {
    const token = tokens[at];
    if (!token || token.kind === 'number') break;
    phrase = phrase === '' ? token.lower : `${token.lower} ${phrase}`;
    const hedge = HEDGES_BEFORE.get(phrase);
    if (hedge) best = { hedge, edge: at };
  }
  if (
    best &&
    best.edge === end &&
    (tokens[end]?.lower === 'past' || tokens[end]?.lower === 'above') &&
    NO_BOUND.has(tokens[end - 1]?.lower ?? '')
  )
    return null;
  if (best?.edge === end && /^(?:under|below|beneath)$/u.test(tokens[end]?.lower ?? '') && isBuried(tokens, end + 1))
    return null;
  return best;
}

/** "under two metres of snow": where it is, not how much. */
function isBuried(tokens: Tokens, first: number): boolean {
  for (let at = first; at < first + 4; at++) {
    const unit = tokens[at]?.kind === 'word' ? unitOfWords(tokens[at]?.lower ?? '') : null;
    if (unit) return unit.dimension === 'length' && tokens[at + 1]?.lower === 'of';
  }
  return false;
}

/** The hedge that stands behind the token `last`, a noun let past: "40 people or more". */
export function hedgeAfter(tokens: Tokens, last: number): HedgeFound | null {
  const direct = longestAfter(tokens, last + 1);
  if (direct) return direct;
  const next = tokens[last + 1];
  if (next?.pos === 'NOUN' && next.kind === 'word') {
    const later = longestAfter(tokens, last + 2);
    if (later && (tokens[last + 2]?.lower === 'or' || tokens[last + 2]?.text === ',')) return later;
  }
  return null;
}

const AFTER_COMMA = new Set([
  'give or take',
  'or thereabouts',
  'at least',
  'if not more',
  'and counting',
  'and rising',
  'more or less',
]);
const ONLY_AT_END = new Set([
  'at least',
  'at most',
  'at best',
  'approximately',
  'roughly',
  'minimum',
  'maximum',
  'max',
  'tops',
  'at a minimum',
  'plus',
]);

function longestAfter(tokens: Tokens, from: number): HedgeFound | null {
  const comma = tokens[from]?.text === ',';
  const start = comma ? from + 1 : afterHyphen(tokens, from);
  const hyphened = !comma && start !== from;
  let phrase = '';
  let best: HedgeFound | null = null;
  for (let at = start; at < Math.min(start + 4, tokens.length); at++) {
    phrase = phrase === '' ? (tokens[at]?.lower ?? '') : `${phrase} ${tokens[at]?.lower}`;
    const hedge = HEDGES_AFTER.get(phrase);
    if (!hedge || (comma && !AFTER_COMMA.has(phrase))) continue;
    if ((phrase === 'odd' || phrase === 'ish' || phrase === 'plus') && !hyphened) continue;
    if (phrase === '+' && !glued(tokens, at)) continue;
    const next = tokens[at + 1];
    if (
      ONLY_AT_END.has(phrase) &&
      !hyphened &&
      next &&
      (next.kind === 'number' || (next.kind === 'word' && next.pos !== 'ADP' && next.pos !== 'CCONJ'))
    )
      continue;
    best = { hedge, edge: at };
  }
  return best;
}

const BE = new Set(
  'be is are was were been being go goes went gone going trade trades traded trading close closes closed closing end ends ended ending finish finished open opened opens stay stayed remain remained settle settled stand stood now still'.split(
    ' ',
  ),
);
/** Units of shares, levels and small money, in which values move. */
const MOVING = new Set(['%', 'pp', 'basis point', 'point', 'cent', 'penny', 'paisa', 'kopek', 'sen', 'ore']);

/**
 * Whether the number says by how much something moved. `first` is the first token of the number with its currency, `start`
 * of the hedge before it, `last` the last token with the unit.
 */
export function changeOf(
  tokens: Tokens,
  first: number,
  start: number,
  last: number,
  unit: string,
  kind: string,
): 'up' | 'down' | null {
  if (kind === 'score' || kind === 'ratio' || kind === 'repeat' || unit === 'times' || unit === 'rank') return null;
  return behind(tokens, last, unit, kind) ?? ahead(tokens, first, start, unit);
}

function ahead(tokens: Tokens, first: number, start: number, unit: string): 'up' | 'down' | null {
  let at = Math.min(first, start) - 1;
  let by = false;
  let level = false;
  for (let steps = 0; at >= 0 && steps < 4; steps++, at--) {
    const word = tokens[at]?.lower ?? '';
    if (word === 'by') by = true;
    else if (word === 'to') level = true;
    else if (
      !(
        word === 'a' ||
        word === 'an' ||
        word === 'another' ||
        word === 'further' ||
        word === 'just' ||
        word === 'only' ||
        word === 'additional' ||
        /ly$/u.test(word)
      )
    )
      break;
    if (level) return null;
  }
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const word = token.lower;
  const noun = word === 'of' ? (tokens[at - 1]?.lower ?? '') : '';
  if (noun) return MOVING.has(unit) || /^[A-Z]{3}$/u.test(unit) ? (MOVES.get(noun) ?? null) : null;
  if (word === 'up' || word === 'down') {
    const before = tokens[at - 1];
    const way = word;
    if (before && OBJECT_UP.test(before.lower)) return null;
    if (MOVING.has(unit) || by) return way;
    if (before?.kind !== 'word')
      return before && unit === '' && before.text === ',' && isCounted(tokens, first) ? null : way;
    return BE.has(before.lower) || (unit !== '' && before.pos === 'NOUN') ? way : null;
  }
  if (by && CONTESTED.test(word)) return null;
  if (by && !MOVES.has(word) && !MOVES_OBJECT.has(word)) return farAhead(tokens, at);
  const object = MOVES_OBJECT.get(word);
  if (object) return by || MOVING.has(unit) ? object : null;
  const way = MOVES.get(word) ?? null;
  if (!way) return null;
  // "fell 30 feet", "climbed 900 metres": a way that was gone
  if (!by && TRAVELLED.test(word) && dimension(unit) === 'length') return null;
  // "the slide within six weeks": nouns and adjectives move only by shares and points
  return (token.pos === 'ADJ' || token.pos === 'NOUN') && !by && !MOVING.has(unit) && unit !== '' ? null : way;
}

/** "make up 40 per cent", "snapped up 12%": what the verb takes, not how much it rose. */
const OBJECT_UP =
  /^(?:mak(?:e|es|ing)|made|tak(?:e|es|en|ing)|took|us(?:e|es|ed|ing)|eat(?:s|en|ing)?|ate|buy(?:s|ing)?|bought|snap\p{L}*|soak\p{L}*|giv(?:e|es|en|ing)|gave|free[sd]?|freeing|sign(?:s|ed|ing)?|mop\p{L}*|gobbl\p{L}*|hoover\p{L}*|swallow\p{L}*|add(?:s|ed|ing)?|divid\p{L}*|split\p{L}*)$/u;

/** "lost by one vote", "won by 12 points": a margin between two, not a change. */
const CONTESTED = /^(?:lose|loses|lost|losing)$/u;

/** "raised its base rate by half a point": the verb stands before its object. */
function farAhead(tokens: Tokens, from: number): 'up' | 'down' | null {
  for (let at = from; at > from - 6; at--) {
    const token = tokens[at];
    if (!token || token.kind === 'punctuation') return null;
    const way = token.pos === 'NOUN' ? null : (MOVES.get(token.lower) ?? MOVES_OBJECT.get(token.lower));
    if (way) return way;
  }
  return null;
}

const TRAVELLED =
  /^(?:fall|falls|fell|falling|plung\p{L}+|jump\p{L}*|leap\p{L}*|climb\p{L}*|slid\p{L}*|tumbl\p{L}+|crash\p{L}*|advanc\p{L}+|retreat\p{L}*)$/u;

const isCounted = (tokens: Tokens, at: number): boolean =>
  tokens[at + 1]?.pos === 'NOUN' && !/^(?:on|from)$/u.test(tokens[at + 2]?.lower ?? '');

const LATER = new Set('later earlier older younger longer further farther deeper better'.split(' '));

function behind(tokens: Tokens, last: number, unit: string, kind: string): 'up' | 'down' | null {
  const next = tokens[last + 1];
  if (next?.kind !== 'word') return null;
  const way = COMPARATIVES.get(next.lower);
  const after = tokens[last + 2];
  if (way && !isHyphen(after)) {
    const than = after?.lower === 'than';
    if (LATER.has(next.lower)) return than && next.lower !== 'later' && next.lower !== 'earlier' ? way : null;
    if (than || isCompared(tokens, last + 2, next.lower)) return way;
    if (unit === '' && kind !== 'part')
      return next.lower === 'higher' || next.lower === 'lower' ? closed(after?.pos, way) : null;
    return LEVELS.test(next.lower) ? closed(after?.pos, way) : null;
  }
  if (
    (next.lower === 'up' || next.lower === 'down') &&
    (MOVING.has(unit) || /^(?:on|from)$/u.test(after?.lower ?? ''))
  ) {
    return after?.kind !== 'word' || /^(?:on|from|at|in|for|and|compared|year|over)$/u.test(after.lower)
      ? next.lower
      : null;
  }
  return null;
}

const LEVELS = /^(?:more|less|fewer|higher|lower|greater|dearer|cheaper)$/u;

/** "30 more people than last year": a difference, as against "five more people". */
function isCompared(tokens: Tokens, from: number, comparative: string): boolean {
  if (!/^(?:more|fewer|less)$/u.test(comparative)) return false;
  for (let at = from; at < from + 3; at++) {
    const token = tokens[at];
    if (token?.lower === 'than') return at > from;
    if (!token || (token.pos !== 'NOUN' && token.pos !== 'ADJ')) return false;
  }
  return tokens[from + 3]?.lower === 'than';
}

const closed = (pos: string | undefined, way: 'up' | 'down'): 'up' | 'down' | null =>
  pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN' ? null : way;

/** "rose 3 per cent in May, or $96": whether a value says the one before it again. `from` and `to` bound the tokens between. */
export function restates(tokens: Tokens, from: number, to: number): boolean {
  const word = tokens[to - 1]?.lower;
  if (word === '(') return to - from === 1;
  return word === 'or' && (tokens[to - 2]?.text === ',' || to - from === 1);
}
