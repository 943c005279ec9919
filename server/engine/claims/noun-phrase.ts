/** Noun phrases, read from where they begin: which word is the head, and what stands with it. */

import { isOutcome } from '../lexicon/event-words.ts';
import { unitOfSymbol, unitOfWords } from '../lexicon/units.ts';
import type { Token } from '../text/sentence.ts';
import type { Clauses } from './clauses.ts';

export interface NounPhrase {
  readonly first: number;
  /** One past its last token. */
  readonly end: number;
  readonly head: number;
  readonly modifiers: readonly number[];
}

const SKIPPED = new Set(
  "the a an its his her their our my your this that these those some all any both no such '".split(' '),
);
const QUOTES = new Set(['"', '“', '”', "'", '‘', '’', '«', '»']);
const WEEKDAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today|tomorrow|tonight|overnight)$/;
/** Words that stand behind a number like a noun's adjective and count nothing themselves. */
const NO_HEADS = new Set(
  'more other others further additional extra such same dozen hundred thousand million billion per cent percent least most aboard each apiece alone left'.split(
    ' ',
  ),
);

/** "gunmen", "policewomen"; but "specimen", "regimen", "abdomen". */
const MEN =
  /^(?!speci|regi|abdo|acu|sta|hy|o|a|se|ra|ye|do|bitu|cycla|ceru|cateche|albu|ger|lu|fora|ru|cri)\p{L}*(?:men|women)$/u;

export const isPluralNoun = (token: Token): boolean =>
  (token.lower.endsWith('men') && MEN.test(token.lower)) ||
  /^(?:people|men|women|children|police|mice|feet|teeth|geese|oxen|cattle|youths|staff|crew|personnel|troops)$/.test(
    token.lower,
  ) ||
  (token.lower.endsWith('s') && !/(?:ss|us|is)$/.test(token.lower) && token.lower.length > 3);

/** Nouns that are one and many in the same form. */
const UNCHANGED = new Set(
  'species series means headquarters barracks crossroads gallows corps chassis innings premises news politics mathematics economics athletics gymnastics works'.split(
    ' ',
  ),
);

/** The dictionary form of a noun as it stands: wink's lemma, or for names and misread words the plain singular. */
export function nounLemma(token: Token): string {
  const { lower } = token;
  if (!isPluralNoun(token) || UNCHANGED.has(lower)) return lower;
  // The tagger's lemmas are American and rough: "tonnes" is no ton, "gauges" no gage.
  const plain = lower.slice(0, -1);
  const { lemma } = token;
  const derived = lemma === plain || `${lemma}es` === lower || /(?:ie|ve|oe)s$/.test(lower) || !lower.endsWith('s');
  if (token.pos === 'NOUN' && lemma !== lower) return derived || /(?:ses|ices|xes)$/.test(lower) ? lemma : plain;
  if (lower.endsWith('men') && MEN.test(lower)) return lower.replace(/men$/, 'man');
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|zz)es$/.test(lower)) return lower.slice(0, -2);
  if (isPluralNoun(token) && lower.endsWith('s')) return lower.slice(0, -1);
  return lower;
}

/**
 * The noun phrase that begins at `from`, its determiners and numerals passed over. `many` says that a plural is counted, so
 * that the phrase ends with its plural noun ("12 people Sunday", "26 reports overheating").
 */
export function nounPhraseAt(clauses: Clauses, from: number, many: boolean): NounPhrase | null {
  const { tokens, tags, timed } = clauses;
  let at = from;
  while (at < tokens.length && (SKIPPED.has((tokens[at] as Token).lower) || QUOTES.has((tokens[at] as Token).text)))
    at++;
  // "the Tuesday vote", but nothing in "On Tuesday police" or "eleven last year".
  if (timed[at] && at === from) return null;
  while (timed[at]) at++;
  const first = at;
  let nouns: number[] = [];
  const modifiers: number[] = [];
  for (; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const tag = tags[at];
    if (timed[at] && nouns.length > 0) break;
    const compound = compoundEnd(clauses, at);
    if (
      compound > at &&
      (nouns.length === 0 || !many || !isPluralNoun(tokens[nouns[nouns.length - 1] as number] as Token))
    ) {
      // "three out-of-state owners", "12 precision-guided munitions"; but "four hat-tricks" are counted themselves.
      if (nounFollows(clauses, compound)) {
        for (let part = at; part <= compound; part += 2) modifiers.push(part);
      } else if (tags[compound] === 'NOUN' || tags[compound] === 'PROPN') nouns.push(compound);
      else break;
      at = compound;
      continue;
    }
    if (QUOTES.has(token.text) && token.lower !== "'") {
      if (nouns.length > 0) break;
      continue;
    }
    if ((tag === 'NOUN' || tag === 'PROPN') && token.kind === 'word') {
      if (NO_HEADS.has(token.lower) || (nouns.length > 0 && WEEKDAYS.test(token.lower))) {
        if (nouns.length > 0 || !nounFollows(clauses, at)) break;
        continue;
      }
      nouns.push(at);
    } else if (tag === 'ADJ' || (tag === 'ADV' && tags[at + 1] === 'ADJ' && nouns.length === 0)) {
      if (nouns.length > 0 && !nounFollows(clauses, at)) break;
      if (nouns.length > 0 && many && isPluralNoun(tokens[nouns[nouns.length - 1] as number] as Token)) break;
      if (NO_HEADS.has(token.lower) && !nounFollows(clauses, at)) break;
      modifiers.push(at);
    } else if (tag === 'PART' && /^['’]s?$/.test(token.text) && nouns.length > 0) {
      // "four people's lives": the owner is not the head.
      modifiers.push(...nouns);
      nouns = [];
    } else if (token.lower === 'and' && nouns.length === 0 && modifiers.length > 0 && tags[at + 1] === 'ADJ') {
    } else if (
      tag === 'VERB' &&
      nouns.length === 0 &&
      /(?:ed|ing|en)$/.test(token.lower) &&
      tags[at + 1] === 'NOUN' &&
      isPluralNoun(tokens[at + 1] as Token)
    ) {
      modifiers.push(at);
    } else if (tag === 'NUM' && nouns.length === 0 && modifiers.length > 0) {
      // "the town's 3,000 residents"
    } else if (tag === 'NUM' && nouns.length > 0 && token.kind === 'word') break;
    else break;
  }
  if (nouns.length === 0) return null;
  const head = headOf(tokens, nouns, many);
  const cut = nouns.indexOf(head);
  return {
    first,
    end: head + 1,
    head,
    modifiers: [...modifiers.filter((m) => m < head), ...nouns.slice(0, cut)].sort((a, b) => a - b),
  };
}

/** The last token of words joined by hyphens without a space, or `at` itself. */
function compoundEnd({ tokens }: Clauses, at: number): number {
  let end = at;
  for (;;) {
    const [word, hyphen, next] = [tokens[end], tokens[end + 1], tokens[end + 2]];
    if (word?.kind !== 'word' || hyphen?.text !== '-' || next?.kind !== 'word') return end;
    if (hyphen.start !== word.end || next.start !== hyphen.end) return end;
    end += 2;
  }
}

/** The counted noun as a lemma; a noun joined by a hyphen whole ("hat-trick"). */
export function headLemma(clauses: Clauses, at: number): string {
  const { tokens } = clauses;
  const lemma = nounLemma(tokens[at] as Token);
  const [word, hyphen] = [tokens[at - 2], tokens[at - 1]];
  if (word?.kind !== 'word' || hyphen?.text !== '-' || hyphen.start !== word.end) return lemma;
  if ((tokens[at] as Token).start !== hyphen.end) return lemma;
  return clauses.tags[at] === 'PROPN' ? lemma : `${word.lower}-${lemma}`;
}

const nounFollows = (clauses: Clauses, at: number): boolean => {
  const next = clauses.tokens[at + 1];
  const tag = clauses.tags[at + 1];
  if (!next || clauses.timed[at + 1]) return false;
  if (tag === 'NOUN' || tag === 'PROPN') return next.kind === 'word';
  return (tag === 'ADJ' || next.text === '-') && at + 2 < clauses.tokens.length && nounFollows(clauses, at + 1);
};

function headOf(tokens: readonly Token[], nouns: readonly number[], many: boolean): number {
  const last = nouns[nouns.length - 1] as number;
  if (!many) return last;
  for (let index = nouns.length - 1; index >= 0; index--) {
    const at = nouns[index] as number;
    if (!isPluralNoun(tokens[at] as Token)) continue;
    // "12 sales staff", "200 police officers": the plural that ends the run, or the first with only names behind it.
    if (at === last) return at;
    const rest = nouns.slice(index + 1).map((n) => tokens[n] as Token);
    return rest.every((token) => token.pos === 'PROPN') ? at : last;
  }
  return last;
}

const POSSESSIVES = new Set('its his her their our my your'.split(' '));

/** The head of the first noun phrase between two tokens that no preposition governs, or -1. */
export function firstHead(clauses: Clauses, from: number, to: number): number {
  const { tokens, tags, timed } = clauses;
  for (let at = from; at < to; at++) {
    const tag = tags[at];
    if (tag === 'ADP' && (tokens[at] as Token).lower !== 'of') {
      // Skip the whole prepositional phrase: "In ward three, the council".
      const inner = nounPhraseAt(clauses, at + 1, false);
      if (inner && inner.end <= to) at = inner.end - 1;
      continue;
    }
    if (timed[at] || clauses.lasting[at] || POSSESSIVES.has((tokens[at] as Token).lower)) continue;
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ' || tag === 'DET') {
      const phrase = beyondShare(clauses, nounPhraseAt(clauses, at, false), to);
      if (phrase && phrase.end <= to) return phrase.head;
    }
    if (tag === 'PRON' && !/^(?:there|here)$/.test((tokens[at] as Token).lower)) return at;
  }
  return -1;
}

const SHARES = new Set(
  'third quarter half fifth tenth percent cent number total majority record series string spate group handful couple'.split(
    ' ',
  ),
);

/** "A record 2.3 million people", "two thirds of patients": on from the share to what it is a share of. */
function beyondShare(clauses: Clauses, phrase: NounPhrase | null, to: number): NounPhrase | null {
  const { tokens, tags } = clauses;
  if (!phrase) return null;
  let at = phrase.end;
  if (tags[at] === 'NUM') {
    while (tags[at] === 'NUM') at++;
  } else if (tokens[at]?.lower === 'of' && SHARES.has(nounLemma(tokens[phrase.head] as Token))) at++;
  else return phrase;
  const inner = nounPhraseAt(clauses, at, true);
  return inner && inner.end <= to && inner.first <= at + 2 && !isUnit(clauses, inner.head) ? inner : phrase;
}

/** A unit right behind its figure. */
const isUnit = ({ tokens, tags }: Clauses, at: number): boolean => {
  const { lower = '', text = '' } = tokens[at] ?? {};
  return tags[at - 1] === 'NUM' && (unitOfWords(lower) ?? unitOfSymbol(text)) !== null;
};

/** The head of the noun phrase that ends right before a token, or -1. */
export function headBefore(clauses: Clauses, at: number): number {
  let index = at - 1;
  // "WIND 90 KMPH GUSTING": past a measure to what has it.
  while (isUnit(clauses, index)) index -= 2;
  while (
    index >= 0 &&
    (clauses.timed[index] ||
      QUOTES.has((clauses.tokens[index] as Token).text) ||
      /^(?:up|down|back|out|over)$/.test((clauses.tokens[index] as Token).lower))
  )
    index--;
  const tag = clauses.tags[index];
  const outcome = index > 0 && isOutcome((clauses.tokens[index] as Token).lower);
  if (outcome && (clauses.tokens[index - 1] as Token).lower === 'the') return index;
  return index >= 0 && (tag === 'NOUN' || tag === 'PROPN') && (clauses.tokens[index] as Token).kind === 'word'
    ? index
    : -1;
}
