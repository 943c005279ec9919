/** Whether two values of one kind can both be true, whatever they are said of. */

import type { Claim } from '../claims/claim.ts';
import { CURRENCY_SIGNS, DOLLAR_PREFIXES, HUNDREDTHS } from '../lexicon/currencies.ts';
import { dimension as dimensionOf } from '../lexicon/units.ts';
import type { Mention } from '../mentions/mention.ts';
import { type ClockTime, dayOf, daysBetween, fits, type When, weekdayOf } from '../values/calendar.ts';
import { sameTime } from '../values/clock.ts';
import { compatible, digitSlip, intervalOf } from '../values/interval.ts';
import { contains, mayRival } from '../values/place.ts';
import type { Quantity } from '../values/quantity.ts';

/** `unknown`: the values cannot be compared (another unit, too little stated). */
export type Agreement = 'agree' | 'differ' | 'unknown';

export const quantityOf = (mention: Mention): Quantity | null =>
  mention.kind === 'quantity' ? mention.value : mention.kind === 'duration' ? mention.value.quantity : null;

export function agreement(a: Claim, b: Claim): Agreement {
  const [x, y] = [a.mention, b.mention];
  const [p, q] = inOneMoney(quantityOf(x), quantityOf(y));
  if (p && q) {
    if (otherUnit(p, q)) return 'differ';
    return comparable(p, q) ? (mayBothBeTrue(...asPoints(p, q)) ? 'agree' : 'differ') : 'unknown';
  }
  if (x.kind === 'date' && y.kind === 'date') {
    // The draft's own weekday may be what is wrong; its date is its story's.
    const [here, there] = [x.value, asFarAsKnown(y.value)];
    const fit = a.kind === 'day' ? weekdaysFit(here, there) : fits(withoutWeekday(here), withoutWeekday(there));
    return fit === 'incomparable' ? 'unknown' : fit === 'different' ? 'differ' : 'agree';
  }
  if (x.kind === 'time' && y.kind === 'time')
    return sameTime(x.value, y.value) || roundedTime(x.value, y.value) ? 'agree' : 'differ';
  if (x.kind === 'place' && y.kind === 'place') {
    const relation = contains(x.value, y.value);
    if (relation === 'unknown') return mayRival(x.value, y.value) ? 'differ' : 'unknown';
    return relation === 'outside' ? 'differ' : 'agree';
  }
  return 'unknown';
}

/** Currencies of a hundred cents besides the dollar, by whose name "cent" is read. */
const OF_CENTS = new Set(['USD', 'EUR', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'ZAR', 'KES', 'JMD', 'TTD', 'LKR']);

/** "85 cents" beside "$0.85", "20p" beside "£0.20": the small coin is written as a part of the large one. */
function inOneMoney(a: Quantity | null, b: Quantity | null): readonly [Quantity | null, Quantity | null] {
  if (!a || !b || a.unit === b.unit) return [a, b];
  return [ofWhole(a, b.unit), ofWhole(b, a.unit)];
}

function ofWhole(q: Quantity, currency: string): Quantity {
  const own = HUNDREDTHS.get(q.unit);
  if (own === undefined || !(currency === own || (q.unit === 'cent' && OF_CENTS.has(currency)))) return q;
  return {
    ...q,
    number: q.number / 100,
    min: q.min / 100,
    max: q.max / 100,
    precision: q.precision / 100,
    unit: currency,
  };
}

const PERCENTAGES: readonly string[] = ['%', 'pp'];
/** Currencies with a sign of their own: what "pounds" or "rupees" without one may be is left open. */
const SIGNED = new Set(CURRENCY_SIGNS.values());
const DOLLARS = new Set(['USD', ...DOLLAR_PREFIXES.values()]);

/**
 * The same figure in another unit of its kind, "£4.20" and "$4.20", "up 3.5 per cent" and "up 3.5 points": the unit was
 * miswritten. A bare "$" may be any dollar.
 */
function otherUnit(a: Quantity, b: Quantity): boolean {
  if (a.unit === b.unit || a.number !== b.number || a.max !== b.max || a.vague) return false;
  if (a.measure === 'money' && b.measure === 'money')
    return SIGNED.has(a.unit) && SIGNED.has(b.unit) && !(DOLLARS.has(a.unit) && DOLLARS.has(b.unit));
  return PERCENTAGES.includes(a.unit) && PERCENTAGES.includes(b.unit) && isChange(a) && isChange(b);
}

/** Two hedged figures: "about six" and "about eight" leave room for seven, and still one of them is not what the other says. */
function mayBothBeTrue(a: Quantity, b: Quantity): boolean {
  if (a.relation !== '~' || b.relation !== '~' || a.vague || b.vague || a.unit !== b.unit) return compatible(a, b);
  const within = ({ number }: Quantity, q: Quantity): boolean => {
    const { low, high } = intervalOf({ ...q, lean: 'either' });
    return low <= number && number <= high;
  };
  return compatible(a, b) && (within(a, b) || within(b, a));
}

export const isBound = ({ relation }: Quantity): boolean => relation === '>' || relation === '<';

/** "At least 28" against "at least 18": both bounds are open upwards, and still the reporter wrote another number. */
function asPoints(first: Quantity, second: Quantity): readonly [Quantity, Quantity] {
  const [a, b] = isChange(first) || isChange(second) ? [asChange(first), asChange(second)] : [first, second];
  if (!isBound(a) || a.relation !== b.relation || a.unit !== b.unit) return [a, b];
  return [
    { ...a, relation: '=' },
    { ...b, relation: '=' },
  ];
}

const isChange = ({ relation }: Quantity): boolean => relation === 'up' || relation === 'down';

/** "Down 4.5 per cent" and "-4.5%": beside a change a signed figure is one too. */
function asChange(q: Quantity): Quantity {
  return q.number < 0 && q.relation === '='
    ? { ...q, number: -q.number, min: -q.max, max: -q.min, relation: 'down' }
    : q;
}

/** A quantity like another, of exactly this number: what a reckoning gives. */
export const exactly = (like: Quantity, number: number): Quantity => ({
  ...like,
  number,
  min: number,
  max: number,
  relation: '=',
  vague: false,
  pair: null,
});

export const sameMeasure = (a: Quantity, b: Quantity): boolean => a.unit === b.unit && a.measure === b.measure;

const DIMENSIONED = new Set(['measure', 'duration', 'age']);

/** "A quarter past five" for 05:14: a time that is told in words of a quarter or half is rounded by up to this many minutes. */
const ROUNDED = 4;
const QUARTER = 15;

function roundedTime(a: ClockTime, b: ClockTime): boolean {
  const gap = Math.abs(a.minutes - b.minutes) % 720;
  return gap <= ROUNDED && (a.approximate || (a.minutes % QUARTER === 0 && !a.half));
}

/** "Friday, January 23" in a text whose date was taken for one of another year: which year is meant is not known then. */
function asFarAsKnown(when: When): When {
  if (when.weekday === null || when.stated.day === null || when.stated.year !== null) return when;
  const day = dayOf(when.resolved?.value);
  return day && weekdayOf(day) !== when.weekday ? { ...when, resolved: null } : when;
}

/** The calendar date of a mention that also names its weekday: each is judged by itself. */
const withoutWeekday = (when: When): When =>
  when.stated.day !== null && when.stated.month !== null ? { ...when, weekday: null } : when;

/** The weekday of a mention that also gives its date, against the other's weekday or that of its date. */
function weekdaysFit(a: When, b: When): ReturnType<typeof fits> {
  if (farApart(a, b)) return 'incomparable';
  if (a.stated.day === null || b.stated.day === null || a.weekday === null) return fits(a, b);
  // Where the other side only gives the same date, the calendar is the judge of the weekday, not the source.
  const sameDate = a.stated.day === b.stated.day && a.stated.month === b.stated.month;
  const other = b.weekday ?? (sameDate ? null : weekdayOfDate(b));
  return other === null ? 'incomparable' : other === a.weekday ? 'same' : 'different';
}

/** A bare weekday speaks of the days about its story: a date of another month is another day, not the wrong weekday. */
const ABOUT = 10;

function farApart(a: When, b: When): boolean {
  const [x, y] = [dayOf(a.resolved?.value), dayOf(b.resolved?.value)];
  return x !== null && y !== null && Math.abs(daysBetween(x, y)) > ABOUT;
}

function weekdayOfDate({ resolved }: When): number | null {
  const day = dayOf(resolved?.value);
  return day ? weekdayOf(day) : null;
}

/** Like with like: counts with counts, one currency with the same, a length with a length. */
export function comparable(a: Quantity, b: Quantity): boolean {
  if (a.vague && b.vague) return false;
  if (fractionOfThings(a) || fractionOfThings(b)) return false;
  if (DIMENSIONED.has(a.measure) && DIMENSIONED.has(b.measure)) {
    return (a.measure === 'age') === (b.measure === 'age') && sameDimension(a.unit, b.unit);
  }
  if (isShare(a) && isShare(b)) return true;
  return a.measure === b.measure && a.unit === b.unit;
}

/** Things are counted in whole numbers: "18.00" and "3.5" without a scale or unit are something else. */
const fractionOfThings = (q: Quantity): boolean =>
  q.measure === 'count' && q.unit === '' && !Number.isInteger(q.number);

const isShare = (q: Quantity): boolean => q.measure === 'percent' || q.measure === 'share';

/** A typing or reading slip that turns one number into the other, or null. */
export function slip(a: Mention, b: Mention): ReturnType<typeof digitSlip> {
  const [p, q] = [quantityOf(a), quantityOf(b)];
  if (!p || !q) return null;
  const found = digitSlip(p.number, q.number) ?? slipAfterRounding(p, q);
  // A point moves by one place, or a scale word is another; two places are two other numbers.
  const places = Math.abs(Math.round(Math.log10(Math.abs(p.number / q.number))));
  return found === 'decimal-shift' && places % 3 !== 0 && places !== 1 ? null : found;
}

/** Figures of fewer digits are rounded into one another by chance. */
const TELLING_DIGITS = 3;

/** Who writes "1.84 million" for 1,482,600 has rounded it first, and then exchanged two digits. */
function slipAfterRounding({ number, precision }: Quantity, finer: Quantity): 'transposed' | null {
  if (precision <= finer.precision || precision <= 0) return null;
  const rounded = Number((Math.round(finer.number / precision) * precision).toPrecision(12));
  const telling = String(Math.round(number / precision)).length >= TELLING_DIGITS;
  return telling && digitSlip(number, rounded) === 'transposed' ? 'transposed' : null;
}

function sameDimension(a: string, b: string): boolean {
  if (a === b) return true;
  const dimension = dimensionOf(a);
  return dimension !== null && dimension === dimensionOf(b);
}
