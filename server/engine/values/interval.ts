/** Quantities as intervals: what a stated number leaves room for, and whether two of them can both be true. */

import { convert, dimension } from '../lexicon/units.ts';
import type { Quantity } from './quantity.ts';

export interface Interval {
  readonly low: number;
  readonly high: number;
  /** Whether the bound itself is meant. */
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** Tolerances, as shares of the number. Each is the widest use that a copy editor would let stand. */
/** "about 125": figures given to the last digit. */
const ABOUT_EXACT = 0.05;
/** "about 300", "nearly 300": round figures. */
const ABOUT_ROUND = 0.1;
/** A small number blurs by more: "about 10" for 12. */
const ABOUT_SMALL = 0.2;
const SMALL = 20;
/** Unhedged rounding of a whole number written out: 2,000 for 1,987, not 120 for 123. */
const ROUNDING = 0.01;
/** Unhedged rounding with a scale word or decimals: "1.2 million" for 1,234,567. */
const SCALED_ROUNDING = 0.1;
/** Cutting off instead of rounding: 79 for 79.6. */
const TRUNCATION = 0.01;
/** "More than 80" fits 85 and 150, not 850: who means twice as much says so. */
const BEYOND = 2;
/** Parts in words are coarse: "a third" for 34 %, "half" for 48.6 %. */
const PART = 0.015;

/** What the words leave room for, without any rounding: "more than 125" lies above 125 and below 250. */
export function intervalOf(q: Quantity): Interval {
  const { min, max } = q;
  const closed = { lowOpen: false, highOpen: false };
  if (q.vague) return { low: min / 1.25, high: max * 1.25, ...closed };
  const low = Math.min(min, max);
  const high = q.pair ? low : Math.max(min, max);
  if (q.pair) return { low: q.number, high: q.number, ...closed };
  const blur = blurOf(q);
  switch (q.relation) {
    case '~':
      if (q.lean === 'below') return { low: low - blur, high, lowOpen: false, highOpen: true };
      if (q.lean === 'above') return { low: low - blur / 2, high: high + blur, ...closed };
      return { low: low - blur, high: high + blur, ...closed };
    case '>':
      return {
        low,
        high: q.lean === 'above' ? high + blur : far(high, q.inclusive),
        lowOpen: !q.inclusive,
        highOpen: false,
      };
    case '<':
      if (q.lean === 'below') return { low: low - blur, high, lowOpen: false, highOpen: true };
      return {
        low: q.inclusive ? Math.min(0, low) : Math.min(low / BEYOND, low),
        high,
        lowOpen: false,
        highOpen: !q.inclusive,
      };
    default:
      return { low, high, ...closed };
  }
}

/** How far above a lower bound is still well said; small bounds ("at least one") reach further. */
const far = (bound: number, inclusive: boolean): number =>
  bound < 0 ? 0 : Math.max(bound * BEYOND * (inclusive ? 1.5 : 1), bound <= SMALL ? bound + 5 : 0);

function blurOf(q: Quantity): number {
  const size = Math.abs(q.number);
  if (q.measure === 'share') return 0.05;
  if (size <= SMALL && Number.isInteger(q.number)) return Math.max(1, size * ABOUT_SMALL);
  return Math.max(size * ABOUT_EXACT, Math.min(q.precision, size * ABOUT_ROUND));
}

/** What a plain number may stand for by rounding: half its last digit, within the shares above. */
function rounding(q: Quantity): number {
  if (q.vague || q.measure === 'rank' || q.measure === 'score' || q.measure === 'age') return 0;
  if (q.measure === 'share') return q.form === 'figure' ? 0 : PART;
  const size = Math.abs(q.number);
  const coarse = q.precision < 1 || (q.precision >= 1000 && q.form !== 'figure');
  if (coarse) return Math.min(q.precision / 2, Math.max(size * SCALED_ROUNDING, q.precision < 1 ? q.precision / 2 : 0));
  const half = q.precision > 1 ? Math.min(q.precision / 2, size * ROUNDING) : 0;
  return Math.max(half, q.measure === 'count' ? 0 : 0.5);
}

/**
 * Whether both can be true of one thing. Units of one dimension are converted, shares and percentages set side by side.
 * False where the units do not measure the same.
 *   more than 125 ~ 125, about 80 ~ 79.6, over 80 ~ 85, dozens ~ 40          yes: wording, fair rounding, a bound kept
 *   nearly 300 ~ 312, over 80 ~ 850, 120 ~ 123, more than 80 ~ fewer than 80  no
 */
export function compatible(a: Quantity, b: Quantity): boolean {
  if (a.pair && b.pair) return samePair(a, b);
  const other = inUnitOf(b, a);
  if (!other) return false;
  if (same(a.number, other.number) && same(a.max, other.max)) return !opposed(a, other);
  const [x, y] = [intervalOf(a), intervalOf(other)];
  if (meet(x, y)) return true;
  return meet(widened(x, a, other), y) || meet(x, widened(y, other, a));
}

const opposed = (a: Quantity, b: Quantity): boolean => {
  const strict = (q: Quantity): string => (q.inclusive ? '' : q.relation);
  const pair = strict(a) + strict(b);
  return pair === '<>' || pair === '><';
};

const meet = (x: Interval, y: Interval): boolean => {
  const below = (high: number, highOpen: boolean, low: number, lowOpen: boolean): boolean =>
    high < low - slack(high, low) || (high <= low + slack(high, low) && (highOpen || lowOpen));
  return !below(x.high, x.highOpen, y.low, y.lowOpen) && !below(y.high, y.highOpen, x.low, x.lowOpen);
};
const slack = (a: number, b: number): number => 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
const same = (a: number, b: number): boolean => Math.abs(a - b) <= slack(a, b);

/** An interval with room for rounding, and for cutting off where the other number is the finer one. */
function widened(x: Interval, q: Quantity, finer: Quantity): Interval {
  const room = q.relation === '<' || q.relation === '>' ? 0 : rounding(q);
  const finest = finer.precision < q.precision;
  const cut =
    q.relation === '=' && finest && q.measure !== 'count' ? Math.min(q.precision, Math.abs(q.number) * TRUNCATION) : 0;
  return { low: x.low - room, high: x.high + Math.max(room, cut), lowOpen: x.lowOpen, highOpen: x.highOpen };
}

function samePair(a: Quantity, b: Quantity): boolean {
  const [p, q] = [a.pair, b.pair];
  if (!p || !q) return false;
  if (a.measure === 'ratio') return same(p[0] * q[1], q[0] * p[1]);
  // A score may be given from either side.
  return (p[0] === q[0] && p[1] === q[1]) || (p[0] === q[1] && p[1] === q[0]);
}

/** A quantity restated in the unit of another, or null. */
function inUnitOf(q: Quantity, like: Quantity): Quantity | null {
  if (q.unit === like.unit && (q.measure === 'share') === (like.measure === 'share')) return q;
  if (q.measure === 'share' && like.unit === '%')
    return restated(q, (value) => value * 100, '%', q.form === 'figure' ? 1 : PART * 200);
  if (q.unit === '%' && like.measure === 'share')
    return restated(q, (value) => value / 100, like.unit, q.precision / 100);
  if (q.unit === like.unit) return q;
  const from = dimension(q.unit);
  if (from === null || from !== dimension(like.unit)) return null;
  const one = (value: number): number => convert(value, q.unit, like.unit) ?? Number.NaN;
  if (Number.isNaN(one(1))) return null;
  const step = Math.abs(one(q.number + q.precision) - one(q.number));
  // What was converted was rounded before, and mostly again after: 7 miles and 11 km.
  const fair = Math.max(step, Math.abs(one(q.number)) * 0.03);
  const value = restated(q, one, like.unit, fair);
  return value.relation === '=' ? { ...value, relation: '~', lean: 'either' } : value;
}

const restated = (q: Quantity, of: (value: number) => number, unit: string, precision: number): Quantity => ({
  ...q,
  number: of(q.number),
  min: of(q.min),
  max: of(q.max),
  unit,
  precision,
  form: 'mixed',
  measure: unit === '%' ? 'percent' : q.measure,
});

export type DigitSlip = 'transposed' | 'one-digit' | 'decimal-shift' | null;

/**
 * The slip of the hand that would turn one number into the other: two neighbouring digits changed places (15,236 for
 * 15,326), one digit is another (1,945 for 1,845; three digits at least), or the point moved (1.2 for 12).
 */
export function digitSlip(a: number, b: number): DigitSlip {
  if (a === b || !Number.isFinite(a) || !Number.isFinite(b) || a === 0 || b === 0) return null;
  const power = Math.log10(Math.abs(a / b));
  if (Math.abs(power - Math.round(power)) < 1e-9) return 'decimal-shift';
  // Ten times as much has a digit more: most pairs of figures end here.
  if (Math.abs(power) > 1 && Number.isInteger(a) && Number.isInteger(b)) return null;
  const [p, q] = aligned(a, b);
  if (p.length !== q.length) return null;
  const differing: number[] = [];
  for (let at = 0; at < p.length; at++) if (p[at] !== q[at]) differing.push(at);
  const [first = 0, second = 0] = differing;
  if (differing.length === 2 && second === first + 1 && p[first] === q[second] && p[second] === q[first])
    return 'transposed';
  return differing.length === 1 && p.length >= 3 ? 'one-digit' : null;
}

/** The digits of two numbers with as many decimals, and with the zeros that both end in left out. */
function aligned(a: number, b: number): readonly [string, string] {
  const decimals = (value: number): number => String(value).split('.')[1]?.length ?? 0;
  const places = Math.min(6, Math.max(decimals(a), decimals(b)));
  let [p, q] = [Math.abs(a).toFixed(places).replace('.', ''), Math.abs(b).toFixed(places).replace('.', '')];
  while (p.length > 1 && q.length > 1 && p.endsWith('0') && q.endsWith('0')) [p, q] = [p.slice(0, -1), q.slice(0, -1)];
  return [p.replace(/^0+/u, ''), q.replace(/^0+/u, '')];
}
