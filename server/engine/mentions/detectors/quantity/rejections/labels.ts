/** Numbers that tell which one: of sections, flights, houses, telephones, models and lists. */

import { LABELS, SOFT_LABELS } from '../../../../lexicon/number-idioms.ts';
import { glued, isHyphen, isPlural } from '../expression.ts';
import { at, bare, isInteger, isMonth, type Rule, written } from './candidate.ts';

// "Section 427", "No. 10", "ward three", "Item 7", "Flight 2208", "day one"
//          ^^^
export const label: Rule = ({ tokens, number, unit, hedged }) => {
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

// "the 90210 ZIP code", "ZIP code 90210", "the postal code 2000"
//      ^^^^^                    ^^^^^                       ^^^^
export const postal: Rule = (candidate) => {
  const { tokens, number } = candidate;
  if (!bare(candidate) || number.form !== 'figure') return false;
  const code = (from: number): boolean =>
    at(tokens, from) === 'postcode' ||
    (/^(?:zip|postal|area|dialling|dialing|country)$/u.test(at(tokens, from)) &&
      /^codes?$/u.test(at(tokens, from + 1)));
  return code(number.last + 1) || code(number.first - 1) || code(number.first - 2);
};

// "a 1-in-100-year flood": how often, not how many
export const recurrence: Rule = ({ tokens, number }) =>
  number.kind === 'plain' && isHyphen(tokens[number.last + 1]) && at(tokens, number.last + 2) === 'in';

const FIGURE = /^\d{1,4}\p{L}?$/u;
// "Years 7 and 8", "Sluices 3 and 8", "Rooms 12, 14 and 16": which of them, not how many
export const named: Rule = (candidate) => {
  const { tokens, number } = candidate;
  if (!bare(candidate) || number.form !== 'figure' || isPlural(tokens[number.last + 1])) return false;
  let first = number.first;
  for (let before = first - 1; /^(?:and|or|to|&|,|-|–)$/u.test(at(tokens, before)); before = first - 1) {
    let earlier = before - 1;
    if (at(tokens, before) === 'and' && at(tokens, earlier) === ',') earlier--;
    if (!FIGURE.test(written(tokens, earlier))) return false;
    first = earlier;
  }
  const more =
    /^(?:and|or|to|&|,|-|–)$/u.test(at(tokens, number.last + 1)) && FIGURE.test(written(tokens, number.last + 2));
  return (first < number.first || more) && /^\p{Lu}\p{Ll}+s$/u.test(written(tokens, first - 1));
};

// "#4", "№ 3"
export const numbered: Rule = ({ tokens, number }) => /^(?:#|№|§|@)$/u.test(at(tokens, number.first - 1));

// "A1058 and A19", "P-8", "5G", "10K run", "4x4", "3D", "24/7": letters or signs written on to the figure
export const fused: Rule = ({ tokens, number, unit }) => {
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

// "0800 123", "020 7946 0018", "007"; "incident 26-0417"
export const zeroLed: Rule = ({ tokens, number }) => {
  const led = (place: number): boolean => /^0\d/u.test(tokens[place]?.text ?? '');
  const joined =
    isHyphen(tokens[number.first + 1]) && glued(tokens, number.first + 1) && glued(tokens, number.first + 2);
  return led(number.first) || (joined && led(number.first + 2));
};

// "notice 25-031": the number of a paper, which no range is
export const serial: Rule = ({ tokens, number }) =>
  /^0\d/u.test(tokens[number.last]?.text ?? '') ||
  (isHyphen(tokens[number.last + 1]) && glued(tokens, number.last + 1) && /^0\d+$/u.test(at(tokens, number.last + 2)));

const DIALS =
  /^(?:call|calls|called|calling|dial|dials|dialled|dialed|ring|rang|phone|phoned|text|texted|tel|tel\.|helpline|hotline|telephone|fax)$/u;
// "dial 999", "a 911 call", "call 555 0134"
export const telephone: Rule = (candidate) => {
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
export const airliner: Rule = (candidate) =>
  bare(candidate) &&
  /^7[0-8]7s?$/u.test(at(candidate.tokens, candidate.number.first)) &&
  (/^\p{Lu}/u.test(written(candidate.tokens, candidate.number.last + 1)) ||
    /^(?:jets?|planes?|airliners?|aircraft|fleet)$/u.test(at(candidate.tokens, candidate.number.last + 1)));

const STREETS =
  /^(?:street|st\.?|road|rd\.?|avenue|ave\.?|lane|drive|boulevard|blvd\.?|square|terrace|close|crescent|court|way|place|gardens|row|hill|parkway|highway|quay|mews|walk|park|plaza)$/u;
// "14 High Street", "10 Downing Street", "221B Baker Street"
export const address: Rule = (candidate) => {
  const { tokens, number, hedged } = candidate;
  if (!isInteger(number) || number.scale || hedged) return false;
  for (let i = number.last + 1; i <= number.last + 4; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || !/^\p{Lu}/u.test(token.text)) return false;
    if (STREETS.test(token.lower)) return i > number.last + 1;
  }
  return false;
};

// "Boeing 737", "iPhone 11 Pro", "Windows 10": a name before, and nothing counted behind
export const model: Rule = (candidate) => {
  const { tokens, number, titled } = candidate;
  if (!bare(candidate) || number.form !== 'figure' || titled || !isInteger(number) || number.number >= 10000)
    return false;
  const before = tokens[number.first - 1];
  if (before?.kind !== 'word' || !/^\p{Lu}/u.test(before.text) || (number.first < 2 && before.pos !== 'PROPN'))
    return false;
  if (before.pos !== 'PROPN' && before.pos !== 'NOUN') return false;
  // "PERSONS RESCUED 40", "BOATS 12": where all is in capitals they make no name.
  if ((isPlural(before) || before.lower.endsWith('ed')) && tokens.every(({ text }) => text === text.toUpperCase()))
    return false;
  if (/,/u.test(tokens[number.first]?.text ?? '')) return false;
  // "Liberals 130, Greens 31"
  if (at(tokens, number.first - 2) === ',' && tokens[number.first - 3]?.kind === 'number') return false;
  if (at(tokens, number.last + 1) === ',' && tokens[number.last + 3]?.kind === 'number') return false;
  const next = tokens[number.last + 1];
  if (!next) return number.first > 1;
  if (isPlural(next) && /^\p{Ll}/u.test(next.text))
    return (
      /^\p{Lu}/u.test(written(tokens, number.first - 1)) &&
      number.number > 100 &&
      /^\d+$/u.test(at(tokens, number.first)) &&
      next.pos !== 'NOUN'
    );
  if (next.pos === 'ADJ' || (next.pos === 'NOUN' && /^\p{Ll}/u.test(next.text) && isPlural(tokens[number.last + 2])))
    return false;
  return next.kind !== 'word' ? next.text !== '-' && next.text !== '–' && next.text !== ',' : true;
};

// "1. Open the gate", "(2) …": the number of a list
export const enumerator: Rule = (candidate) => {
  const { tokens, number } = candidate;
  if (!bare(candidate) || number.form !== 'figure' || number.first > 1 || number.number > 99) return false;
  const next = tokens[number.last + 1];
  if (!next || !glued(tokens, number.last + 1)) return false;
  return next.text === ')' ? true : number.first === 0 && next.text === '.' && tokens.length > 2;
};

const AVERAGES = /^(?:record|average|averages|mark|clip|hitter|hitters|winning|ball|baseball|pace)$/u;
// ".38", "a .45": a calibre; "a .500 record" is a share of games
export const calibre: Rule = ({ tokens, number, unit }) =>
  !unit &&
  !AVERAGES.test(at(tokens, number.last + 1)) &&
  /^\.\d+$/u.test(written(tokens, number.first)) &&
  /^(?:a|his|her|the|their)$/u.test(at(tokens, number.first - 1));

// "were graded 4 or better": a place on a scale
export const grade: Rule = ({ tokens, number, unit }) => !unit && /^grade[ds]?$/u.test(at(tokens, number.first - 1));
