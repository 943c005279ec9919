/** What a number is of: the unit, currency or percentage written before or behind it. */

import {
  CURRENCY_CODES,
  CURRENCY_PREFIXES,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  DOLLAR_PREFIXES,
  HOME_MONEY,
  OWN_MONEY,
} from '../../../lexicon/currencies.ts'; // prettier-ignore
import { unitOfSymbol, unitOfWords } from '../../../lexicon/units.ts';
import type { Token } from '../../../text/sentence.ts';
import { afterHyphen, glued, isHyphen, isPlural, type Tokens } from './expression.ts';

export interface UnitFound {
  readonly unit: string;
  readonly dimension: string;
  /** Index of its last token (behind the number) or its first (before it). */
  readonly edge: number;
}

/** A currency sign, code or short word right before a token: "$", "US $", "Rs", "EUR". `edge` is its first token. */
export function currencyBefore(tokens: Tokens, at: number, home: string): UnitFound | null {
  const token = tokens[at - 1];
  if (!token) return null;
  const sign = CURRENCY_SIGNS.get(token.lower);
  if (sign !== undefined) {
    const before = tokens[at - 2];
    const prefix = token.text === '$' && before ? DOLLAR_PREFIXES.get(before.lower) : undefined;
    if (
      prefix &&
      /^\p{Lu}/u.test((before as Token).text) &&
      (glued(tokens, at - 1) || (before as Token).text !== 'A')
    ) {
      return money(prefix, at - 2);
    }
    return money(token.text === '$' || token.text === '£' ? ownMoney(sign, home, token.start) : sign, at - 1);
  }
  if (CURRENCY_CODES.has(token.text)) return money(token.text, at - 1);
  const short = CURRENCY_PREFIXES.get(token.text);
  if (short === undefined) return null;
  if (token.text === 'R' && !glued(tokens, at)) return null;
  return money(ownMoney(short, home, token.start), at - 1);
}

const money = (unit: string, edge: number): UnitFound => ({ unit, dimension: 'money', edge });

const CAPITALISED = /\p{Lu}[\p{L}\p{M}]*/gu;

/** Of dollars, pounds, kroner and the like: whose, by the country that the block names nearest to the offset `near`. */
function ownMoney(code: string, home: string, near: number): string {
  const countries = HOME_MONEY.get(code);
  if (!countries) return code;
  let best = code;
  let distance = Number.POSITIVE_INFINITY;
  for (const match of home.matchAll(CAPITALISED)) {
    const own = countries.get(match[0].toLowerCase());
    const away = Math.abs(match.index - near);
    if (own === undefined || away >= distance) continue;
    best = own;
    distance = away;
  }
  return best;
}

/** A unit behind the token `last`; null where the next words are none. */
export function unitAfter(tokens: Tokens, last: number, number: number, big: boolean, home: string): UnitFound | null {
  const next = afterHyphen(tokens, last + 1);
  const token = tokens[next];
  if (!token) return null;
  const hyphened = next !== last + 1;
  const sign = CURRENCY_SIGNS.get(token.lower);
  if (sign !== undefined && !/^\d/u.test(tokens[next + 1]?.text ?? '')) return money(sign, next);
  for (let count = 4; count >= 1; count--) {
    const edge = next + count - 1;
    if (edge >= tokens.length) continue;
    const words = joined(tokens, next, edge);
    const unit = unitOfWords(words.toLowerCase()) ?? (count === 1 ? null : unitOfSymbol(words));
    if (!unit) continue;
    if (count === 1 && refused(tokens, token, number, hyphened)) continue;
    if (unit.name === 'pound' && !isWeight(tokens, last, next, big))
      return money(ownMoney('GBP', home, token.start), edge);
    return { unit: unit.name, dimension: unit.dimension, edge };
  }
  const symbol = symbolAt(tokens, next, last, hyphened);
  if (symbol) return symbol;
  return moneyWords(tokens, next, big, number, home);
}

/** Tokens as one string: spaces only where the text has them. */
function joined(tokens: Tokens, from: number, to: number): string {
  let text = (tokens[from] as Token).text;
  for (let at = from + 1; at <= to; at++) {
    const token = tokens[at] as Token;
    const hyphen = isHyphen(token) || isHyphen(tokens[at - 1]);
    text += hyphen
      ? (isHyphen(token) && at < to ? ' ' : '') + (isHyphen(token) ? '' : token.text)
      : (glued(tokens, at) ? '' : ' ') + token.text;
  }
  return text;
}

const LONE_ON = new Set('m g l L h s W V A N J K'.split(' '));
const LONE_SPACED = new Set('m g l L W V N'.split(' '));
/** Short forms that are ordinary words or abbreviations: only where they stand on the figure. */
const WORDLIKE = new Set('st pt ct ha mi ac in ly cc kn lm ms px MP AU AC EB PT ha ps PS'.split(' '));
const PER_TIME = /^(?:h|hr|hour|s|sec|second)$/iu;

function symbolAt(tokens: Tokens, next: number, last: number, hyphened: boolean): UnitFound | null {
  const token = tokens[next] as Token;
  const on = next === last + 1 && glued(tokens, next);
  // "183 km/h" "6 m/s": a slash between
  if (
    tokens[next + 1]?.text === '/' &&
    glued(tokens, next + 1) &&
    tokens[next + 2] &&
    PER_TIME.test((tokens[next + 2] as Token).text)
  ) {
    const rate = unitOfSymbol(joined(tokens, next, next + 2));
    if (rate) return { unit: rate.name, dimension: rate.dimension, edge: next + 2 };
  }
  if (token.text === '%' || token.text === '‰' || token.text === '°' || token.text === 'º') {
    const letter = tokens[next + 1];
    if ((token.text === '°' || token.text === 'º') && letter && /^[CF]$/u.test(letter.text))
      return degree(letter.text, next + 1);
    const unit = unitOfSymbol(token.text);
    if (token.text === '%' && /^points?$/u.test(letter?.lower ?? ''))
      return { unit: 'pp', dimension: 'points of a percentage', edge: next + 1 };
    return unit && { unit: unit.name, dimension: unit.dimension, edge: next };
  }
  if (token.kind !== 'word' && token.kind !== 'symbol') return null;
  const text = token.text.replace(/\.$/u, '');
  if (text.length === 1) {
    if (/^[CF]$/u.test(text) && on) return degree(text, next);
    if (text === 's' && /^(?:under|over)$/u.test(before(tokens, last))) return null;
    // "Boeing 737s", "100s of them": a plural
    if (text === 's' && on && (namesModel(tokens, last) || tokens[next + 1]?.lower === 'of')) return null;
    if (text === 'p' && on) return money('penny', next);
    if (text === 'c' && on) return money('cent', next);
    if (!(on ? LONE_ON : LONE_SPACED).has(text) || hyphened) return null;
  } else if (WORDLIKE.has(text) && !on && !(text === 'PS' || text === 'st' || text === 'ha' || text === 'cc'))
    return null;
  if ((text === 'in' || text === 'ins') && (!on || text !== token.text)) return null;
  const unit = unitOfSymbol(text);
  if (!unit || (text.length > 2 && text !== text.toLowerCase() && /s$/u.test(text))) return null;
  return { unit: unit.name, dimension: unit.dimension, edge: next };
}

const namesModel = (tokens: Tokens, last: number): boolean =>
  tokens[last - 1]?.pos === 'PROPN' && /^\p{Lu}/u.test(tokens[last - 1]?.text ?? '');

/** The word that bounds the number, a hyphen let past: "under-18s". */
const before = (tokens: Tokens, last: number): string =>
  (isHyphen(tokens[last - 1]) ? tokens[last - 2] : tokens[last - 1])?.lower ?? '';

const degree = (letter: string, edge: number): UnitFound => ({
  unit: letter === 'C' ? 'degree Celsius' : 'degree Fahrenheit',
  dimension: 'temperature',
  edge,
});

/** "the second", "5 second-half goals", "a 3 yard line": words of units that are something else here. */
function refused(tokens: Tokens, token: Token, number: number, hyphened: boolean): boolean {
  const after = tokens[tokens.indexOf(token) + 1];
  if (token.lower === 'second' && number !== 1 && !hyphened && Number.isInteger(number)) return true;
  if (token.lower === 'second' && isHyphen(after)) return true;
  if (token.lower === 'stone' && number !== 1 && !hyphened && (number > 60 || isPlural(after))) return true;
  if (token.lower === 'degree' && number === 1) return true;
  if ((token.lower === 'weekly' || token.lower === 'monthly' || token.lower === 'yearly') && !hyphened) return true;
  return (
    /^\p{Lu}\p{Ll}/u.test(token.text) &&
    token.pos === 'PROPN' &&
    /^\p{Lu}/u.test(after?.text ?? '') &&
    !hyphened &&
    token.lower !== 'celsius'
  );
}

const WEIGHS =
  /^(?:weigh\p{L}*|weight|heavy|lift\p{L}*|heavier|lighter|lost|lose|losing|gain\p{L}*|drop\p{L}*|scales?|newborn|baby|body|bodyweight)$/u;

/** Pounds by weight: "20 pounds of flour", "a 200-pound bull", "weighing 20 pounds". Else money. */
function isWeight(tokens: Tokens, last: number, next: number, big: boolean): boolean {
  const after = tokens[next + 1];
  if (big) return false;
  if (next !== last + 1) return true;
  if (
    after?.lower === 'of' &&
    !/^(?:the|public|our|their|his|her|taxpayers?|debt|damage|savings|aid|funding)$/u.test(
      tokens[next + 2]?.lower ?? '',
    )
  )
    return true;
  if (after && /^(?:heavier|lighter|overweight)$/u.test(after.lower)) return true;
  for (let at = Math.max(0, last - 7); at < last; at++) if (WEIGHS.test((tokens[at] as Token).lower)) return true;
  return (
    /^(?:ounces?|oz)$/u.test(tokens[next + 2]?.lower ?? '') || /^(?:ounces?|oz)$/u.test(tokens[next + 3]?.lower ?? '')
  );
}

/** Money words that are also English words or names: only after an amount that is plainly money. */
const ORDINARY = new Set([
  'won',
  'real',
  'som',
  'sol',
  'lei',
  'dong',
  'kip',
  'rand',
  'sen',
  'buck',
  'dram',
  'lev',
  'sterling',
  'colon',
  'pula',
]);

function moneyWords(tokens: Tokens, next: number, big: boolean, number: number, home: string): UnitFound | null {
  for (let skip = 0; skip <= 2; skip++) {
    const token = tokens[next + skip];
    if (!token || (token.kind !== 'word' && token.kind !== 'symbol')) return null;
    const code = CURRENCY_WORDS.get(token.lower) ?? (token.lower === '$' && skip > 0 ? 'USD' : undefined);
    if (code) {
      if (ORDINARY.has(token.lower) && !big && number < 100) return null;
      const whose = skip > 0 ? (tokens[next + skip - 1] as Token).lower : '';
      if (skip > 0 && !OWN_MONEY.has(whose) && !HOME_MONEY.get(code)?.has(whose)) return null;
      const own =
        skip > 0
          ? (HOME_MONEY.get(code)?.get(whose) ?? OWN_MONEY.get(whose) ?? code)
          : ownMoney(code, home, token.start);
      const sterling = tokens[next + skip + 1]?.lower === 'sterling' ? 1 : 0;
      return money(code.length === 3 && code === code.toUpperCase() ? own : code, next + skip + sterling);
    }
    if (skip === 0 && CURRENCY_CODES.has(token.text)) return money(token.text, next);
    if (
      skip === 0 &&
      /^[a-z]{3}$/u.test(token.text) &&
      CURRENCY_CODES.has(token.text.toUpperCase()) &&
      /^(?:usd|gbp|eur|aud|cad|nzd|hkd|sgd|inr|jpy|cny|chf|zar|sek|nok|dkk|pkr|myr|aed)$/u.test(token.text)
    ) {
      return money(token.text.toUpperCase(), next);
    }
    if (skip === 0 && CURRENCY_PREFIXES.has(token.text) && /^(?:kr|Kr|RM|Rs|zł|Kč|Ft|lei)$/u.test(token.text))
      return money(ownMoney(CURRENCY_PREFIXES.get(token.text) as string, home, token.start), next);
  }
  return null;
}

/** A unit behind "of a" or "a", as fractions have it: "half an hour", "0.6 of a percentage point". */
export function unitOfPart(tokens: Tokens, last: number): UnitFound | null {
  let next = last + 1;
  if (tokens[next]?.lower === 'of') next++;
  if (!/^(?:an?|one)$/u.test(tokens[next]?.lower ?? '')) return null;
  next++;
  for (let count = 3; count >= 1; count--) {
    const edge = next + count - 1;
    if (edge >= tokens.length) continue;
    const words = joined(tokens, next, edge).toLowerCase();
    const unit = unitOfWords(words);
    if (unit && unit.dimension !== 'fraction') return { unit: unit.name, dimension: unit.dimension, edge };
    if (count === 1 && CURRENCY_WORDS.has(words)) return money(CURRENCY_WORDS.get(words) as string, edge);
    if (words === 'point') return { unit: 'pp', dimension: 'points of a percentage', edge };
  }
  return null;
}
