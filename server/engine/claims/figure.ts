/** A number in its sentence: the tokens it takes, and the noun phrase that goes on from it. */

import type { Mention } from '../mentions/mention.ts';
import { type Token, tokenAt } from '../text/sentence.ts';
import type { Quantity } from '../values/quantity.ts';
import type { Clauses } from './clauses.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';

export interface Figure {
  readonly quantity: Quantity;
  /** First token of the number, and one past the last token of number and unit. */
  readonly first: number;
  readonly end: number;
  /** First token of hedges and determiners before it. */
  readonly outer: number;
  /** The noun phrase behind it ("12 wooden boats"), or null. */
  readonly phrase: NounPhrase | null;
  /** The noun phrase behind a word that only says how things are counted ("40 head of cattle"), or null. */
  readonly kind: NounPhrase | null;
  /** The noun phrase behind "of" ("12 of the 85 targets"), or null. */
  readonly partitive: NounPhrase | null;
  /** Index of the preposition right before the whole phrase, or -1. */
  readonly preposition: number;
  /** "a 12-member panel", "a 199-metre wall": the joined word; else -1. */
  readonly joined: number;
}

export const quantityOf = (mention: Mention): Quantity | null =>
  mention.kind === 'quantity' ? mention.value : mention.kind === 'duration' ? mention.value.quantity : null;

const HEDGES = new Set(
  'the a an another other its his her their our my these those all every each first last next further final remaining only just some estimated additional extra mere record'.split(
    ' ',
  ),
);

const COUNTERS = /^(?:head|pairs?|pieces?|items?|kinds?|types?|sorts?)$/;

export function figureOf(clauses: Clauses, mention: Mention, quantity: Quantity): Figure {
  const { tokens, tags } = clauses;
  const first = Math.max(0, tokenAt(tokens, mention.span.start));
  let end = first;
  while (end < tokens.length && (tokens[end] as Token).start < Math.max(mention.whole.end, mention.span.end)) end++;
  // "30,000 hands, give or take": the hedge behind the noun is no part of what the noun follows.
  const behind = tokens.findIndex((token) => token.start >= mention.span.end);
  if (quantity.unit === '' && behind > first && tags.slice(behind, end).includes('NOUN')) end = behind;
  let outer = tokenAt(tokens, mention.whole.start);
  if (outer < 0 || outer > first) outer = first;
  while (outer > 0) {
    const before = tokens[outer - 1] as Token;
    if (
      before.lower === 'to' ||
      before.lower === 'of' ||
      before.lower === 'over' ||
      before.lower === 'under' ||
      before.lower === 'around'
    )
      break;
    if (
      before.kind !== 'symbol' &&
      !HEDGES.has(before.lower) &&
      !(tags[outer - 1] === 'ADJ' && HEDGES.has(tokens[outer - 2]?.lower ?? ''))
    )
      break;
    outer--;
  }
  const before = tokens[outer - 1];
  const preposition =
    before && (tags[outer - 1] === 'ADP' || tags[outer - 1] === 'SCONJ' || before.lower === 'to') ? outer - 1 : -1;
  const many = quantity.number !== 1 && quantity.measure !== 'rank';
  let at = end;
  let joined = -1;
  while (tokens[at]?.lower === 'or' && tokens[at + 1]?.lower === 'so') at += 2;
  if (
    tokens[at]?.text === '-' &&
    tokens[at + 1]?.kind === 'word' &&
    (tokens[at] as Token).start === (tokens[at - 1] as Token | undefined)?.end
  ) {
    joined = at + 1;
    at += 2;
    if (tokens[at]?.text === '-' && tokens[at + 1]) at += 2;
  } else if (
    end - 1 > first &&
    tokens[end - 1]?.kind === 'word' &&
    tokens[end - 2]?.text === '-' &&
    (tokens[end - 1] as Token).start >= mention.span.end
  ) {
    joined = end - 1;
  }
  const unitless = quantity.unit === '' || quantity.unit === '%' || quantity.measure === 'rank';
  const attributive =
    joined >= 0 || quantity.measure === 'money' || quantity.unit === '%' || quantity.measure === 'rank';
  // "the nine that lose most": a relative clause, and no noun.
  const relative = /^(?:that|which|who|whose|whom)$/.test(tokens[at]?.lower ?? '');
  const phrase =
    !relative && (unitless || attributive)
      ? nounPhraseAt(clauses, at, many && joined < 0 && quantity.unit === '')
      : null;
  const counter =
    phrase &&
    phrase.first === at &&
    COUNTERS.test((tokens[phrase.head] as Token).lower) &&
    tokens[phrase.end]?.lower === 'of';
  const kind = counter ? nounPhraseAt(clauses, phrase.end + 1, false) : null;
  let partitive: NounPhrase | null = null;
  if (!phrase || phrase.first > at) {
    let of = at;
    while (
      of < tokens.length &&
      of < at + 2 &&
      (tags[of] === 'ADJ' || tokens[of]?.lower === 'out') &&
      !/(?:north|south|east|west|ern|inland|offshore)$/.test(tokens[of]?.lower ?? '') &&
      tokens[of]?.lower !== 'of'
    )
      of++;
    if (tokens[of]?.lower === 'of' || (tokens[of]?.lower === 'in' && quantity.measure === 'money')) {
      let start = of + 1;
      const glued = (at: number): boolean => at > of + 1 && tokens[at - 1]?.end === tokens[at]?.start;
      while (
        start < tokens.length &&
        (tags[start] === 'NUM' ||
          (glued(start) && tokens[start]?.text !== '-') ||
          tags[start] === 'SYM' ||
          HEDGES.has((tokens[start] as Token).lower))
      )
        start++;
      // "of the 9,300 or so satellites"
      if (tokens[start]?.lower === 'or' && /^(?:so|more|fewer|less)$/.test(tokens[start + 1]?.lower ?? '')) start += 2;
      // "$1.2m in aid", but not "$1.2m in May".
      partitive = clauses.timed[start] ? null : nounPhraseAt(clauses, start, quantity.unit === '');
    }
  }
  return {
    quantity,
    first,
    end: at,
    outer,
    phrase: partitive && !phrase ? null : phrase,
    kind,
    partitive,
    preposition,
    joined,
  };
}
