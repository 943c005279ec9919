/** Numbers that are no quantities: names, labels, dates, clock times, pronouns. Each rule says why, with sample text. */

import { IDIOMS, LABELS, ONE_AFTER, ONE_BEFORE, SOFT_LABELS } from '../../../lexicon/number-idioms.ts';
import { unitOfWords } from '../../../lexicon/units.ts';
import type { Token } from '../../../text/sentence.ts';
import { afterHyphen, type Expression, glued, isHyphen, isNumberToken, isPlural, type Tokens } from './expression.ts';

export interface Candidate {
  readonly tokens: Tokens;
  readonly number: Expression;
  /** Whether a unit, a currency or a comparator stands with it. */
  readonly unit: boolean;
  readonly time: boolean;
  readonly hedged: boolean;
  /** Most words of the sentence are capitalised: capitals tell nothing. */
  readonly titled: boolean;
}

type Rule = (candidate: Candidate) => boolean;

const at = (tokens: Tokens, index: number): string => tokens[index]?.lower ?? '';
const isInteger = (number: Expression): boolean => Number.isInteger(number.number) && number.min === number.max;
const bare = ({ number, unit, hedged }: Candidate): boolean =>
  !unit && !hedged && !number.scale && number.kind === 'plain' && number.per === null;

const MONTHS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\.?|feb\.?|mar\.?|apr\.?|jun\.?|jul\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?)$/u;
const isMonth = (token: Token | undefined): boolean =>
  token !== undefined && MONTHS.test(token.lower) && /^\p{Lu}/u.test(token.text);

// "June 9", "9 June", "9 to 12 June", "June 9 and 10", "8 and 9 June"
//       ^    ^
const date: Rule = ({ tokens, number, unit }) => {
  if (!isInteger(number) && number.kind !== 'plain') return false;
  if (unit || number.scale) return false;
  const { first, last } = number;
  if (isMonth(tokens[first - 1]) || (at(tokens, first - 1) === ',' && isMonth(tokens[first - 3])))
    return number.number <= 31 || number.number > 1000;
  const next = at(tokens, last + 1) === 'of' ? last + 2 : last + 1;
  if (isMonth(tokens[next])) return number.number <= 31;
  if (
    (at(tokens, last + 1) === 'and' || at(tokens, last + 1) === 'or' || at(tokens, last + 1) === ',') &&
    isMonth(tokens[last + 3])
  )
    return number.number <= 31;
  return (
    isMonth(tokens[first - 3]) &&
    /^(?:and|to|-|–|,|&)$/u.test(at(tokens, first - 1)) &&
    number.number <= 31 &&
    /^\d+$/u.test(at(tokens, first - 2))
  );
};

const YEAR = /^(?:1[5-9]\d\d|20\d\d|2100)$/u;

/** Plurals that years are put before: "2018 sales". */
const YEARLY =
  /^(?:elections|games|olympics|results|figures|protests|riots|floods|fires|wildfires|accounts|talks|sales|prices|levels|earnings|revenues|profits|losses|exports|imports|targets|budgets|standards|models|championships|awards|playoffs|finals|midterms|primaries|attacks|bombings|estimates|forecasts|data|rules|reforms|taxes|rates|terms|goals|plans)$/u;
// "in 2004", "(2024: nine)", "the 2020 election", "Housing Act 2004"
//     ^^^^
const year: Rule = ({ tokens, number, unit }) => {
  if (unit || number.form !== 'figure' || !YEAR.test(tokens[number.first]?.text ?? '')) return false;
  const next = tokens[number.last + 1];
  const before = at(tokens, number.first - 1);
  const owner = tokens[number.first - 1];
  const counted = isPlural(next) && next?.pos === 'NOUN' && /^\p{Ll}/u.test(next.text) && !YEARLY.test(next.lower);
  return (
    !counted ||
    /^(?:in|the|since|'s|'|-|until|from)$/u.test(before) ||
    owner?.pos === 'PROPN' ||
    (owner?.pos === 'NOUN' && before !== 'of')
  );
};

const CLOCK = /^(?:am|pm|a\.m\.?|p\.m\.?|o'clock|noon|midnight|gmt|bst|utc|cet|edt|est|pdt|pst|hrs|a\.m|p\.m)$/u;

// "4 pm", "8.30 a.m.", "0900 GMT", "11.20 on Saturday", "half past nine", "nine o'clock"
const clock: Rule = ({ tokens, number, unit }) => {
  const next = at(tokens, number.last + 1);
  if (CLOCK.test(next) && next !== 'est' && !(next === 'hrs')) return true;
  if (
    /^(?:past|to)$/u.test(at(tokens, number.first - 1)) &&
    /^(?:half|quarter|minutes)$/u.test(at(tokens, number.first - 2)) &&
    !unit &&
    number.number <= 12
  )
    return true;
  const text = tokens[number.first]?.text ?? '';
  if (/^\d{1,2}$/u.test(text) && /^(?:to|-|–|until|and)$/u.test(next) && CLOCK.test(at(tokens, number.last + 3)))
    return number.number <= 12;
  if (
    !unit &&
    /^(?:at|from|until|till|by|before|after|the)$/u.test(at(tokens, number.first - 1)) &&
    /^(?:[01]?\d|2[0-3])\.[0-5]\d$/u.test(text)
  ) {
    return at(tokens, number.first - 1) !== 'the' || !isPlural(tokens[number.last + 1]);
  }
  return false;
};

// "Section 427", "No. 10", "ward three", "Item 7", "Flight 2208", "day one"
//          ^^^
const label: Rule = ({ tokens, number, unit, hedged }) => {
  const before = at(tokens, number.first - 1);
  if (!LABELS.has(before) || hedged || number.kind === 'part') return false;
  if (unit && !number.scale && before !== 'no.' && before !== '#') return false;
  if (number.form === 'mixed') return false;
  const next = tokens[number.last + 1];
  if (at(tokens, number.first - 2) === 'to' && tokens[number.first - 1]?.pos === 'VERB') return false;
  if (SOFT_LABELS.has(before) && (isPlural(next) || (tokens[number.first - 1]?.pos === 'VERB' && next?.pos === 'NOUN')))
    return false;
  return true;
};

// "a 1-in-100-year flood": how often, not how many
const recurrence: Rule = ({ tokens, number }) =>
  number.kind === 'plain' && isHyphen(tokens[number.last + 1]) && at(tokens, number.last + 2) === 'in';

// "Years 7 and 8": classes of a school
const schoolYear: Rule = ({ tokens, number, unit }) => {
  const before = at(tokens, number.first - 1);
  const label = /^(?:and|to|-|–)$/u.test(before) ? number.first - 3 : number.first - 1;
  return !unit && at2(tokens, label) === 'Years' && /^\d{1,2}$/u.test(at2(tokens, number.first));
};

// "#4", "№ 3"
const numbered: Rule = ({ tokens, number }) => /^(?:#|№|§|@)$/u.test(at(tokens, number.first - 1));

// "A1058 and A19", "P-8", "5G", "10K run", "4x4", "3D", "24/7": letters or signs written on to the figure
const fused: Rule = ({ tokens, number, unit }) => {
  const before = tokens[number.first - 1];
  if (number.form !== 'word' && before && glued(tokens, number.first)) {
    if (before.kind === 'word' && !unit) return true;
    if (isHyphen(before) && glued(tokens, number.first - 1) && tokens[number.first - 2]?.kind === 'word') {
      return !/^(?:sub|mid|pre|post|over|under|plus|minus|to|near|top|all|non|mega|a|and|or)$/u.test(
        at(tokens, number.first - 2),
      );
    }
    if (/^[/_:=\\@&]$/u.test(before.text) && !unit) return true;
    if (/^[.,]$/u.test(before.text) && glued(tokens, number.first - 1)) return true;
  }
  const next = tokens[number.last + 1];
  if (!next || unit || !glued(tokens, number.last + 1)) return false;
  if (next.kind === 'word') return number.form !== 'word';
  return number.form === 'figure' && /^[/_=\\@×:]$/u.test(next.text) && next.text !== ':';
};

// "0800 123", "020 7946 0018", "007"
const zeroLed: Rule = ({ tokens, number }) => /^0\d/u.test(tokens[number.first]?.text ?? '');

const DIALS =
  /^(?:call|calls|called|calling|dial|dials|dialled|dialed|ring|rang|phone|phoned|text|texted|tel|tel\.|helpline|hotline|telephone|fax)$/u;
// "dial 999", "a 911 call", "call 555 0134"
const telephone: Rule = (candidate) => {
  const { tokens, number } = candidate;
  if (number.form !== 'figure' || candidate.unit) return false;
  const text = tokens[number.first]?.text ?? '';
  const next = tokens[number.last + 1];
  if (/^\d{3,}$/u.test(text) && DIALS.test(at(tokens, number.first - 1))) return !isPlural(next);
  if (
    /^(?:911|999|112|101|111|000|211|311)$/u.test(text) &&
    /^(?:call|calls|caller|callers|emergency|dispatcher|dispatchers|operator|operators|line|number|service)$/u.test(
      next?.lower ?? '',
    )
  )
    return true;
  // "555-0142"
  if (
    isHyphen(next) &&
    glued(tokens, number.last + 1) &&
    /^(?:0\d+|\d{4})$/u.test(at(tokens, number.last + 2)) &&
    /^\d{3}$/u.test(text)
  )
    return true;
  // "+44 20 7946 0018"
  const digits = (i: number): boolean => /^\d+$/u.test(tokens[i]?.text ?? '');
  if (tokens[number.first - 1]?.text === '+' && digits(number.last + 1)) return true;
  if (
    (digits(number.first - 1) && (digits(number.first - 2) || digits(number.last + 1))) ||
    (digits(number.last + 1) && digits(number.last + 2))
  )
    return true;
  const group = (i: number): boolean => /^\d{3,4}$/u.test(tokens[i]?.text ?? '');
  return (
    group(number.first) &&
    ((group(number.first + 1) && !isMonth(tokens[number.first - 1])) ||
      (group(number.first - 1) && !/[,.]/u.test(text)))
  );
};

// "two new 737 Max jets", "a 787": airliners that are known by the bare figure
const airliner: Rule = (candidate) =>
  bare(candidate) &&
  /^7[0-8]7s?$/u.test(at(candidate.tokens, candidate.number.first)) &&
  (/^\p{Lu}/u.test(at2(candidate.tokens, candidate.number.last + 1)) ||
    /^(?:jets?|planes?|airliners?|aircraft|fleet)$/u.test(at(candidate.tokens, candidate.number.last + 1)));

const STREETS =
  /^(?:street|st\.?|road|rd\.?|avenue|ave\.?|lane|drive|boulevard|blvd\.?|square|terrace|close|crescent|court|way|place|gardens|row|hill|parkway|highway|quay|mews|walk|park|plaza)$/u;
// "14 High Street", "10 Downing Street", "221B Baker Street"
const address: Rule = (candidate) => {
  const { tokens, number, hedged } = candidate;
  if (!isInteger(number) || number.scale || hedged) return false;
  for (let i = number.last + 1; i <= number.last + 4; i++) {
    const token = tokens[i];
    if (!token || token.kind !== 'word' || !/^\p{Lu}/u.test(token.text)) return false;
    if (STREETS.test(token.lower)) return i > number.last + 1;
  }
  return false;
};

// "Boeing 737", "iPhone 11 Pro", "Windows 10": a name before, and nothing counted behind
const model: Rule = (candidate) => {
  const { tokens, number, titled } = candidate;
  if (!bare(candidate) || number.form !== 'figure' || titled || !isInteger(number) || number.number >= 10000)
    return false;
  const before = tokens[number.first - 1];
  if (
    !before ||
    before.kind !== 'word' ||
    !/^\p{Lu}/u.test(before.text) ||
    (number.first < 2 && before.pos !== 'PROPN')
  )
    return false;
  if (before.pos !== 'PROPN' && before.pos !== 'NOUN') return false;
  if (/,/u.test(tokens[number.first]?.text ?? '')) return false;
  // "Liberals 130, Greens 31"
  if (at(tokens, number.first - 2) === ',' && tokens[number.first - 3]?.kind === 'number') return false;
  if (at(tokens, number.last + 1) === ',' && tokens[number.last + 3]?.kind === 'number') return false;
  const next = tokens[number.last + 1];
  if (!next) return number.first > 1;
  if (isPlural(next) && /^\p{Ll}/u.test(next.text))
    return (
      /^\p{Lu}/u.test(at2(tokens, number.first - 1)) &&
      number.number > 100 &&
      /^\d+$/u.test(at(tokens, number.first)) &&
      next.pos !== 'NOUN'
    );
  if (next.pos === 'ADJ' || (next.pos === 'NOUN' && /^\p{Ll}/u.test(next.text) && isPlural(tokens[number.last + 2])))
    return false;
  return next.kind !== 'word' ? next.text !== '-' && next.text !== '–' && next.text !== ',' : true;
};
const at2 = (tokens: Tokens, index: number): string => tokens[index]?.text ?? '';

// "Group of Seven", "Channel Four", "Big Ten", "Seven Sisters": a number word with a capital in the middle of a sentence
const capitalWord: Rule = ({ tokens, number, titled, unit }) => {
  if (number.form !== 'word' || titled || unit || number.first === 0) return false;
  const token = tokens[number.first] as Token;
  if (!/^\p{Lu}\p{Ll}/u.test(token.text)) return false;
  const before = tokens[number.first - 1] as Token;
  return before.kind === 'word' || before.kind === 'number';
};

const NAMED_AFTER = /^(?:Series|Cup|Nations|Sisters|Dwarfs|Dials|Oaks|Kings|Eyed)$/u;
// "the Six Nations", "Three Kings": a capital word behind that makes a name of both
const capitalName: Rule = ({ tokens, number, titled }) =>
  number.form === 'word' &&
  !titled &&
  /^\p{Lu}/u.test(at2(tokens, number.first)) &&
  NAMED_AFTER.test(at2(tokens, number.last + 1));

// "two years ago", "three days earlier this week" is no date; "in two weeks' time"
const ago: Rule = ({ tokens, number, time }) => {
  if (!time) return false;
  const next = afterHyphen(tokens, number.last + 1);
  const after = at(tokens, next + 1);
  return (
    after === 'ago' ||
    (after === "'" && at(tokens, next + 2) === 'time') ||
    (after === 'from' && at(tokens, next + 2) === 'now')
  );
};

const DONE =
  /^(?:dead|wounded|injured|hurt|missing|killed|arrested|detained|seriously|critically|fatally|lightly|badly|severely)$/u;

// "one of them", "no one", "every one", "one another", "one day", "the right one": not "one family", "one dead"
const pronounOne: Rule = (candidate) => {
  const { tokens, number, unit, hedged } = candidate;
  if (number.form !== 'word' || number.number !== 1 || number.kind !== 'plain' || number.per !== null || number.scale)
    return false;
  if (at(tokens, number.last) !== 'one') return false;
  const before = at(tokens, number.first - 1);
  const next = tokens[number.last + 1];
  const nextWord = next?.lower ?? '';
  if (nextWord === 'of') return true;
  if (unit)
    return nextWord === 'day' && !isHyphen(next) && (number.first === 0 || tokens[number.first - 1]?.text === ',');
  if (number.first === 0 && next?.pos === 'VERB' && /ed$/u.test(nextWord) && tokens.slice(2).some(isNumberToken))
    return false;
  if (DONE.test(nextWord)) return before === 'the' || before === 'every';
  if (ONE_BEFORE.has(before) || (tokens[number.first - 1]?.pos === 'ADJ' && !hedged))
    return !(before === 'only' || before === 'the') || next?.pos !== 'NOUN';
  if (hedged) return false;
  if (!next || ONE_AFTER.has(nextWord) || isHyphen(next))
    return !isHyphen(next) || /^(?:off|time|on|sided|man's)$/u.test(at(tokens, number.last + 2));
  return (
    next.pos !== 'NOUN' &&
    next.pos !== 'ADJ' &&
    next.pos !== 'PROPN' &&
    next.pos !== 'NUM' &&
    !(next.pos === 'VERB' && /(?:ed|ing)$/u.test(nextWord) && tokens[number.last + 2]?.pos === 'NOUN')
  );
};

const ONCE_BEFORE = /^(?:least|than|only|just|not|even|exactly|twice|or)$/u;
// "once a port", "without once": only a counted time where it is held against a number ("at least once", "once a week")
const onceUponATime: Rule = ({ tokens, number }) => {
  if (number.kind !== 'repeat' || number.number !== 1) return false;
  if (at(tokens, number.first - 1) === 'without' || at(tokens, number.first - 1) === 'at') return true;
  if (ONCE_BEFORE.test(at(tokens, number.first - 1))) return /^(?:again|the|more)$/u.test(at(tokens, number.last + 1));
  const next = at(tokens, number.last + 1);
  return !(
    (next === 'a' || next === 'every' || next === 'per') &&
    unitOfWords(at(tokens, number.last + 2))?.dimension === 'time'
  );
};

const HALF_AFTER =
  /^(?:time|term|year|brother|sister|siblings?|hearted|hour's|century|back|mast|staff|naked|empty|full|baked|day|price|open|finished|term's|life|marathon|hourly|yearly|way|timers?)$/u;
// "half-year profit", "half-time", "the second half", "first half", "half empty"
const namedHalf: Rule = ({ tokens, number, unit }) => {
  if (number.kind !== 'part' || number.number !== 0.5 || at(tokens, number.first) !== 'half') return false;
  const before = at(tokens, number.first - 1);
  if (
    /^(?:first|second|other|latter|top|bottom|better|opening|final|upper|lower|each|either|this|that|the|and|eastern|western|northern|southern|back|front|half|his|her|their|a)$/u.test(
      before,
    )
  )
    return !unit;
  const next = tokens[number.last + 1];
  if (
    isHyphen(next) &&
    glued(tokens, number.last + 1) &&
    /^(?:year|term|time|day|price|century)/u.test(at(tokens, number.last + 2))
  )
    return true;
  if (unit) return false;
  if (isHyphen(next) && glued(tokens, number.last + 1)) return true;
  return HALF_AFTER.test(next?.lower ?? '') || next?.pos === 'ADJ' || (next?.pos === 'VERB' && number.first > 0);
};

// "one by one", "ground zero", "day one"
const idiom: Rule = ({ tokens, number }) => {
  for (let from = Math.max(0, number.first - 3); from <= number.first; from++) {
    let phrase = '';
    for (let to = from; to < Math.min(from + 5, tokens.length); to++) {
      phrase = phrase === '' ? at(tokens, to) : `${phrase} ${at(tokens, to)}`;
      if (to >= number.last && IDIOMS.has(phrase)) return true;
    }
  }
  return /^(?:zero)$/u.test(at(tokens, number.first)) && isHyphen(tokens[number.last + 1]);
};

// "1. Open the gate", "(2) …": the number of a list
const enumerator: Rule = (candidate) => {
  const { tokens, number } = candidate;
  if (!bare(candidate) || number.form !== 'figure' || number.first > 1 || number.number > 99) return false;
  const next = tokens[number.last + 1];
  if (!next || !glued(tokens, number.last + 1)) return false;
  return next.text === ')' ? true : number.first === 0 && next.text === '.' && tokens.length > 2;
};

// ".38", "a .45": a calibre
const calibre: Rule = ({ tokens, number, unit }) =>
  !unit &&
  /^\.\d+$/u.test(at2(tokens, number.first)) &&
  /^(?:a|his|her|the|their)$/u.test(at(tokens, number.first - 1));

// "were graded 4 or better": a place on a scale
const grade: Rule = ({ tokens, number, unit }) => !unit && /^grade[ds]?$/u.test(at(tokens, number.first - 1));

const RULES: readonly Rule[] = [
  date,
  year,
  clock,
  label,
  schoolYear,
  recurrence,
  numbered,
  fused,
  zeroLed,
  telephone,
  address,
  model,
  airliner,
  capitalWord,
  capitalName,
  ago,
  pronounOne,
  onceUponATime,
  namedHalf,
  idiom,
  enumerator,
  calibre,
  grade,
]; // prettier-ignore

/** Whether a number is none of what this detector reads. */
export const isRejected = (candidate: Candidate): boolean => RULES.some((rule) => rule(candidate));
