/** Numbers that tell when: days of the month, years, clock times, "two years ago". */

import { afterHyphen, isPlural } from '../expression.ts';
import { at, isInteger, isMonth, type Rule } from './candidate.ts';

// "June 9", "9 June", "9 to 12 June", "June 9 and 10", "8 and 9 June"
//       ^    ^
export const date: Rule = ({ tokens, number, unit }) => {
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
// "by 2120", "until 2150": years that are far off, told from counts by the word before and by nothing being counted
const FAR_YEAR = /^2[12]\d\d$/u;
export const farYear: Rule = ({ tokens, number, unit, hedged }) => {
  if (unit || hedged || !FAR_YEAR.test(tokens[number.first]?.text ?? '')) return false;
  const next = tokens[number.last + 1];
  return (
    /^(?:by|in|until|till|before|after|year|through)$/u.test(at(tokens, number.first - 1)) &&
    !(next?.kind === 'word' && /^(?:NOUN|PROPN|ADJ|NUM)$/u.test(next.pos))
  );
};

// "in 2004", "(2024: nine)", "the 2020 election", "Housing Act 2004"
//     ^^^^
export const year: Rule = ({ tokens, number, unit }) => {
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
export const clock: Rule = ({ tokens, number, unit }) => {
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

// "two years ago", "three days earlier this week" is no date; "in two weeks' time"
export const ago: Rule = ({ tokens, number, time }) => {
  if (!time) return false;
  const next = afterHyphen(tokens, number.last + 1);
  const after = at(tokens, next + 1);
  return (
    after === 'ago' ||
    (after === "'" && at(tokens, next + 2) === 'time') ||
    (after === 'from' && at(tokens, next + 2) === 'now')
  );
};
