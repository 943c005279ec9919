/** Two numbers that are one range: "20 to 25", "between $140m and $155m", "20–25", "five or six". */

import type { Token } from '../../../text/sentence.ts';
import { type Expression, glued, isHyphen, numberAt, type Tokens } from './expression.ts';
import { isDash, scoreAt } from './joins.ts';
import { currencyBefore, type UnitFound, unitAfter } from './unit.ts';

export interface Joined {
  readonly number: Expression;
  /** The unit that stood with the first number, where there was one. */
  readonly unit: UnitFound | null;
}

/** The range or score that begins with a number, or null. `home` is the block's text, for whose dollars they are. */
export function rangeAt(
  tokens: Tokens,
  one: Expression,
  ownUnit: UnitFound | null,
  decimal: '.' | ',',
  home: string,
  moneyFirst: boolean,
): Joined | null {
  if (one.vague || (one.kind !== 'plain' && one.kind !== 'part')) return null;
  const direct = joiner(tokens, one.last + 1);
  const behind = ownUnit ? joiner(tokens, ownUnit.edge + 1) : null;
  const found = direct ?? behind;
  if (!found) return null;
  const { next, how } = found;
  const between = betweenBefore(tokens, one.first, moneyFirst);
  if (how === 'and' && between !== 'between') return null;
  const sign = currencyBefore(tokens, next + 1, home) && !numberAt(tokens, next, decimal, false) ? 1 : 0;
  const skip = sign && tokens[next + 1]?.kind === 'symbol' && tokens[next]?.kind === 'word' ? 2 : sign;
  const two = numberAt(tokens, next + skip, decimal, moneyFirst || skip > 0);
  if (!two || two.vague || two.kind !== one.kind) return null;
  // "rose in 2018 to 3.9 million": a year and a level
  if (
    !ownUnit &&
    !moneyFirst &&
    isYear(tokens, one) &&
    !isYear(tokens, two) &&
    /^(?:in|since|from|of|by)$/u.test(tokens[one.first - 1]?.lower ?? '')
  )
    return null;
  if (how === 'or') return orRange(one, two, tokens);
  if (how === 'dash' && direct && isHyphenJoin(tokens, one.last + 1)) {
    const score = scoreAt(tokens, one, two);
    if (score) return { number: score, unit: null };
  }
  if (skip > 0 && !moneyFirst) return null;
  const unit = unitAfter(tokens, two.last, two.number, two.scale, home);
  if (!direct && (!unit || !ownUnit || unit.unit !== ownUnit.unit)) return null;
  if (how === 'to' && (between === 'from' || moved(tokens, one.first, moneyFirst, !direct))) return null;
  // "rose by seven to 45": by how much, and to what
  if (how === 'to' && !unit && !ownUnit && !moneyFirst && moved(tokens, one.first, moneyFirst, true)) return null;
  if (direct && ownUnit && ownUnit.edge > one.last && how !== 'dash') return null;
  return span(one, two, ownUnit);
}

const isYear = (tokens: Tokens, { first, last }: Expression): boolean =>
  first === last && /^(?:19|20)\d\d$/u.test(tokens[first]?.text ?? '');

function span(one: Expression, two: Expression, unit: UnitFound | null): Joined | null {
  let low = one.number;
  let scale = one.scale;
  if (two.scale && !one.scale && one.number < 1000) {
    // "2.2 and 2.6 million": the scale is meant for both
    const power = scaleOf(two);
    if (power > 1 && low * power <= two.number) {
      low = Number((low * power).toPrecision(15));
      scale = true;
    }
  }
  if (low >= two.number) return null;
  return {
    number: {
      ...one,
      last: two.last,
      perLast: two.last,
      number: low,
      min: low,
      max: two.number,
      precision: Math.min(one.precision, two.precision),
      form: one.form === two.form ? one.form : 'mixed',
      scale: scale || two.scale,
    },
    unit,
  }; // prettier-ignore
}

/** The scale of "2.6 million": the largest of the usual ones that leaves a number of one and more, or a tenth. */
function scaleOf({ number }: Expression): number {
  for (const power of [1e12, 1e9, 1e6, 1e3]) if (number >= power * 0.1 && number >= power) return power;
  return number >= 100 ? 100 : 1;
}

const MAYBE = /^(?:maybe|perhaps|possibly)$/u;

const orRange = (one: Expression, two: Expression, tokens: Tokens): Joined | null =>
  one.kind === 'plain' &&
  !one.scale &&
  one.number > 1 &&
  two.number > one.number &&
  (two.number <= one.number + 2 || (one.number % 10 === 0 && two.number === one.number + 10)) &&
  ((tokens[two.last + 1]?.kind ?? '') === 'word' || MAYBE.test(tokens[two.first - 1]?.lower ?? ''))
    ? span(one, two, null)
    : null;

const isHyphenJoin = (tokens: Tokens, at: number): boolean =>
  isDash(tokens[at]) && glued(tokens, at) === glued(tokens, at + 1);

function joiner(tokens: Tokens, at: number): { next: number; how: 'to' | 'and' | 'or' | 'dash' } | null {
  const token = tokens[at] as Token | undefined;
  if (!token) return null;
  if (isDash(token)) {
    if (isHyphen(token) && glued(tokens, at) !== glued(tokens, at + 1)) return null;
    if (token.text === '—' && !glued(tokens, at)) return null;
    const next = tokens[at + 1];
    // "five-to-ten-year"
    if (next?.lower === 'to' && glued(tokens, at) && isHyphen(tokens[at + 2])) return { next: at + 3, how: 'dash' };
    return { next: at + 1, how: 'dash' };
  }
  const word = token.lower;
  if (word === 'to' || word === 'and' || word === 'or') return { next: at + 1, how: word };
  // "eight, maybe nine"
  if (word === ',' && MAYBE.test(tokens[at + 1]?.lower ?? '')) return { next: at + 2, how: 'or' };
  return null;
}

/** The word that opens the pair: "between 5 and 10" is a range, "from 12 to 15" two levels. */
function betweenBefore(tokens: Tokens, first: number, moneyFirst: boolean): 'between' | 'from' | null {
  for (let at = first - 1; at >= Math.max(0, first - (moneyFirst ? 5 : 4)); at--) {
    const word = tokens[at]?.lower ?? '';
    if (word === 'between' || word === 'anywhere' || word === 'somewhere') return 'between';
    if (word === 'from')
      return /^(?:anywhere|range[sd]?|ranging|somewhere|last(?:s|ed|ing)?)$/u.test(tokens[at - 1]?.lower ?? '')
        ? 'between'
        : 'from';
    if (
      !/^(?:about|around|some|roughly|nearly|almost|just|over|under|an|a|estimated|as|low|little|few|of|up|us|\$|£|€)$/u.test(
        word,
      )
    )
      return null;
  }
  return null;
}

const MOVED =
  /^(?:rise|rises|rose|risen|rising|fall|falls|fell|fallen|falling|grew|grow|grown|drop|drops|dropped|climbed|climbs|jumped|slid|slipped|gained|lost|advanced|declined|up|down|increased|decreased|added|shed|surged|soared|sank|plunged|tumbled|dipped|eased|raised|cut|lowered|reduced|won|beat|weakened|strengthened|lower|higher|voted|vote)$/u;

/** "rose 5 percent to 20", "fell 3 points to 81": the second is the level that was reached. */
function moved(tokens: Tokens, first: number, moneyFirst: boolean, unitBetween: boolean): boolean {
  if (!unitBetween && !moneyFirst) return false;
  for (let at = first - 1; at >= Math.max(0, first - 5); at--) if (MOVED.test(tokens[at]?.lower ?? '')) return true;
  return false;
}
