/** Ages in the forms of the press: "Rivers, 46,", "a 46-year-old", "aged 46", "a grandmother of 71", "she is 22", "under-16s". */

import { isGivenName } from '../../../lexicon/given-names.ts';
import { isPersonNoun as isPerson } from '../../../lexicon/meaning.ts';
import { isPersonNoun } from '../../../lexicon/numbers-people.ts';
import { unitOfWords } from '../../../lexicon/units.ts';
import type { Token } from '../../../text/sentence.ts';
import { afterHyphen, type Expression, glued, isHyphen, type Tokens } from './expression.ts';

export interface AgeFound {
  /** Index of the last token that belongs to it: "old" in "46-year-old". */
  readonly edge: number;
  readonly unit: string;
}

const lower = (tokens: Tokens, at: number): string => tokens[at]?.lower ?? '';

/** Whether the number is an age, and where the expression ends. `thing` ages ("42,000 years old") count too. */
export function ageOf(tokens: Tokens, number: Expression, hedgedBy: string): AgeFound | null {
  if (number.kind !== 'plain' || (number.scale && number.number > 1e6)) return null;
  const stated = ofYears(tokens, number);
  if (stated) return stated;
  if (!isLife(number)) return null;
  const year: AgeFound = { edge: number.last, unit: 'year' };
  const before = lower(tokens, number.first - 1);
  const next = tokens[number.last + 1];
  if (
    before === 'aged' ||
    before === 'ages' ||
    before === 'age' ||
    (before === ':' && /^aged?$/u.test(lower(tokens, number.first - 2))) ||
    (isHyphen(tokens[number.first - 1]) && lower(tokens, number.first - 2) === 'aged')
  )
    return withUnit(tokens, number) ?? year;
  if (before === 'of' && /^ages?$/u.test(lower(tokens, number.first - 2))) return withUnit(tokens, number) ?? year;
  if (
    /^(?:between|from|over|under|above|below|about|around)$/u.test(before) &&
    /^aged?s?$/u.test(lower(tokens, number.first - 2))
  )
    return year;
  if (inCommas(tokens, number, next)) return year;
  if (ofPerson(tokens, number, next)) return year;
  if (atAge(tokens, number, next)) return year;
  if (isBeing(tokens, number, next)) return year;
  if (bounded(tokens, number, hedgedBy, next)) return year;
  if (/^(?:under|over)$/u.test(hedgedBy) && next?.lower === 's' && glued(tokens, number.last + 1))
    return { edge: number.last + 1, unit: 'year' };
  return null;
}

const isLife = ({ number, min, max, scale, form }: Expression): boolean =>
  Number.isInteger(number) && min >= 0 && max <= 119 && !scale && form !== 'ordinal';

/** "46-year-old", "46 years old", "nine months of age", "a 12-year-old's". */
function ofYears(tokens: Tokens, number: Expression): AgeFound | null {
  const at = afterHyphen(tokens, number.last + 1);
  const unit = unitOfWords(lower(tokens, at));
  if (unit?.dimension !== 'time') return null;
  const old = afterHyphen(tokens, at + 1);
  if (/^olds?$/u.test(lower(tokens, old))) return { edge: old, unit: unit.name };
  if (lower(tokens, at + 1) === 'of' && lower(tokens, at + 2) === 'age') return { edge: at + 2, unit: unit.name };
  return null;
}

function withUnit(tokens: Tokens, number: Expression): AgeFound | null {
  const unit = unitOfWords(lower(tokens, number.last + 1));
  return unit?.dimension === 'time' ? { edge: number.last + 1, unit: unit.name } : null;
}

// "Dale Rivers, 46, of Ely", "her grandson, seven, was", "Rivers, 46." "(Rivers, 46)"
function inCommas(tokens: Tokens, { first, last, number }: Expression, next: Token | undefined): boolean {
  let comma = first - 1;
  // "Rivers, then 46,"
  if (/^(?:now|then|just|only|both)$/u.test(lower(tokens, comma))) comma--;
  if (tokens[comma]?.text !== ',') return opensBracket(tokens, first, next) && number > 0;
  const ending =
    next === undefined ||
    next.text === ',' ||
    next.text === ')' ||
    next.text === ';' ||
    next.text === '.' ||
    next.text === '—' ||
    next.text === '–' ||
    next.text === ':' ||
    isDash(tokens, last + 1) ||
    next.lower === 'and' ||
    next.lower === 'who' ||
    next.lower === 'both';
  if (!ending || number === 0) return false;
  const name = tokens[comma - 1];
  if (name?.kind !== 'word') return false;
  if (isPersonNoun(name.lower)) return true;
  if (/^(?:jr|sr|ii|iii)\.?$/u.test(name.lower)) return true;
  if (
    !/^\p{Lu}/u.test(name.text) ||
    /^(?:MONDAY|January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/u.test(
      name.text,
    )
  )
    return false;
  if (next?.text === '.' && !tokens[comma - 2]) return false;
  return !listsNumbers(tokens, first, last);
}

/** "Rivers, 46 - knee": a hyphen that stands for a dash. */
const isDash = (tokens: Tokens, at: number): boolean =>
  isHyphen(tokens[at]) && !glued(tokens, at) && tokens[at + 1] !== undefined && !glued(tokens, at + 1);

/** "Bogo, 30, Ely, 22, and": numbers after names all along the sentence are as well ages; figures after a colon are not. */
const listsNumbers = (tokens: Tokens, first: number, last: number): boolean =>
  tokens[first - 3]?.kind === 'number' || (tokens[last + 1]?.text === ',' && tokens[last + 2]?.kind === 'number');

// "Dale Rivers (46)"
function opensBracket(tokens: Tokens, first: number, next: Token | undefined): boolean {
  const name = tokens[first - 2];
  return (
    tokens[first - 1]?.text === '(' &&
    next !== undefined &&
    (next.text === ')' || next.text === ',') &&
    name?.kind === 'word' &&
    (tokens[first]?.text.length ?? 0) === 2 &&
    /^\p{Lu}/u.test(tokens[first - 3]?.text ?? '') &&
    // Where all is in capitals only a given name tells a person's: "DRIVER DALE RIVERS (46)".
    (/^\p{Lu}\p{Ll}/u.test(name.text)
      ? name.pos === 'PROPN'
      : /^\p{Lu}+$/u.test(name.text) && isGivenName(tokens[first - 3]?.text ?? ''))
  );
}

// "a grandmother of 71", "father of three" is a count
function ofPerson(tokens: Tokens, { first, number }: Expression, next: Token | undefined): boolean {
  let of = first - 1;
  while (/^(?:about|around|only|just|some|nearly|almost|barely)$/u.test(lower(tokens, of))) of--;
  if (lower(tokens, of) !== 'of' || (number < 10 && of === first - 1)) return false;
  const noun = lower(tokens, of - 1);
  if (!(isPersonNoun(noun) || isPerson(noun)) || /^(?:family|crew|group|team|jury)$/u.test(noun)) return false;
  if (next === undefined || next.kind !== 'word' || !(next.pos === 'NOUN' || next.pos === 'ADJ')) return true;
  // "a woman of 73 drowned" tells of her; "a father of 12 adopted children" counts.
  const behind = tokens[tokens.indexOf(next) + 1];
  return next.lower.endsWith('ed') && !(behind?.pos === 'NOUN' || behind?.pos === 'ADJ');
}

// "At 79, she is the oldest"
const atAge = (tokens: Tokens, { first, number }: Expression, next: Token | undefined): boolean =>
  first === 1 &&
  lower(tokens, 0) === 'at' &&
  number > 9 &&
  next?.text === ',' &&
  /^(?:he|she|i|his|her)$/u.test(lower(tokens, first + 2));

const SUBJECTS = /^(?:he|she|i|who|you|'s|'m|'re)$/u;
const WAS = /^(?:is|was|am|'s|'m|be|turned|turns|turn|turning|being|were|are)$/u;
const AFTER_AGE = /^(?:when|and|but|at|in|on|by|or|now|then|as|this|last|next|today|tomorrow|years|year|yesterday)$/u;

// "She was 93.", "who is 22 and", "turns 40", "will be 35 by", "died at 68"
function isBeing(tokens: Tokens, { first, form, number }: Expression, next: Token | undefined): boolean {
  let at = first - 1;
  while (
    /^(?:just|only|now|then|not|still|both|all|about|nearly|almost|already|over|under|around|barely|yet|at|least|more|less|than)$/u.test(
      lower(tokens, at),
    )
  )
    at--;
  const verb = lower(tokens, at);
  if (next && next.kind === 'word' && !AFTER_AGE.test(next.lower)) return false;
  if (next && /^[-–%:/]$/u.test(next.text)) return false;
  if (/^(?:died|dies|married|retired|retires|retire|debuted|widowed|orphaned|passed)$/u.test(verb))
    return lower(tokens, first - 1) === 'at' && number > 5;
  if (/^turn(?:s|ed|ing)?$/u.test(verb))
    return number > 0 && (next === undefined || next.lower !== 'by') && isOne(tokens, at - 1);
  if (!WAS.test(verb)) return false;
  let who = at - 1;
  while (
    /^(?:will|would|may|might|could|must|should|have|has|had|been|'ll|'d|that|not)$/u.test(lower(tokens, who)) ||
    (verb === 'be' && lower(tokens, who) === 'be')
  )
    who--;
  if (number < 3 && form === 'word') return false;
  if (SUBJECTS.test(lower(tokens, who)) || verb === "'m") return true;
  const subject = tokens[who];
  const closes =
    next === undefined ||
    (next.kind === 'punctuation' && next.text !== '-') ||
    next.lower === 'when' ||
    next.lower === 'and';
  return (
    closes &&
    number > 9 &&
    form === 'figure' &&
    subject !== undefined &&
    /^(?:is|was|turned|turns)$/u.test(verb) &&
    isPersonNoun(subject.lower)
  );
}

const isOne = (tokens: Tokens, at: number): boolean => {
  const token = tokens[at];
  return (
    token !== undefined &&
    (SUBJECTS.test(token.lower) ||
      token.pos === 'PROPN' ||
      token.pos === 'AUX' ||
      token.pos === 'PRON' ||
      token.pos === 'PART' ||
      isPersonNoun(token.lower) ||
      token.lower === 'just')
  );
};

const GROUPS =
  /^(?:children|child|kids|pupils|adults|people|anyone|everyone|those|youngsters|teenagers|players|men|women|boys|girls|voters|drivers|person|persons|students|infants|residents|patients|workers|viewers|toddlers|babies|minors)$/u;

/** "users", "drivers": persons in the plural. */
const isPeople = ({ lower: word }: Token): boolean => word.endsWith('s') && isPerson(word.slice(0, -1));

/** A figure that is an adult's age, not a count of persons: "were over 55". */
const isYears = (tokens: Tokens, first: number): boolean => /^[1-9]\d$/u.test(tokens[first]?.text ?? '');

// "children under five", "under-16s", "the over-75s", "anyone over 18"
function bounded(tokens: Tokens, { first }: Expression, hedgedBy: string, next: Token | undefined): boolean {
  if (!/^(?:under|over|above|below)$/u.test(hedgedBy)) return false;
  const at = isHyphen(tokens[first - 1]) ? first - 3 : first - 2;
  if (next && (next.pos === 'NOUN' || next.pos === 'NUM' || next.text === '%') && next.kind !== 'punctuation')
    return false;
  const group = tokens[at];
  if (group === undefined) return false;
  // "are over 55": of whom it is said stands before the verb.
  const who = /^(?:is|are|was|were)$/u.test(group.lower) ? tokens[at - 1] : group;
  if (who === undefined || (who !== group && !isYears(tokens, first))) return false;
  return GROUPS.test(who.lower) || /^(?:aged?|ages)$/u.test(who.lower) || isPeople(who);
}

//            "20s" "’90s" "60s"
const DECADE = /^(\d0)s$/u;
const POSSESSIVE = /^(?:his|her|their|my|our|your|its)$/u;

/** "in his 60s", "in her late thirties": the age as a range, from the decade's word. */
export function decadeAge(
  tokens: Tokens,
  at: number,
  words: ReadonlyMap<string, number>,
): { readonly low: number; readonly high: number } | null {
  const token = tokens[at] as Token;
  const decade = words.get(token.lower) ?? (DECADE.test(token.lower) ? Number(token.lower.slice(0, 2)) : undefined);
  if (decade === undefined) return null;
  let before = at - 1;
  let part = '';
  while (isHyphen(tokens[before])) before--;
  if (/^(?:early|mid|middle|late|mid-to-late)$/u.test(lower(tokens, before))) {
    part = lower(tokens, before);
    before--;
  }
  if (
    !POSSESSIVE.test(lower(tokens, before)) ||
    !/^(?:in|into|to|of|reached|entering|well)$/u.test(lower(tokens, before - 1))
  )
    return null;
  const end = decade === 13 ? 19 : decade + 9;
  if (part === 'early') return { low: decade, high: decade + 3 };
  if (part === 'late') return { low: decade + 6 > end ? decade : decade + 6, high: end };
  if (part) return { low: decade + 3, high: Math.min(decade + 7, end) };
  return { low: decade, high: end };
}
