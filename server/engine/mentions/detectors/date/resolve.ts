/** Resolves what the grammar read against the document's date and the tense of the sentence. */

import type { TimeUnit } from '../../../lexicon/time-words.ts';
import {
  addDays,
  addMonths,
  type CalendarDate,
  type CalendarDay,
  dayNumber,
  daysInMonth,
  type Granularity,
  mondayOf,
  type PartOfDay,
  type Weekday,
  type When,
  weekdayOf,
} from '../../../values/calendar.ts';
import { inferred, type Read, stated } from '../../../values/read.ts';
import type { Base, CalendarBase, Move, Seen } from './expression.ts';
import { feast } from './feast.ts';
import { four, GRAIN, isoOf, lengthIso, shifted, weekIso } from './shift.ts';
import type { Tense } from './tense.ts';

export interface Clock {
  /** The document's date, or null. */
  readonly today: CalendarDay | null;
  readonly tense: Tense;
  /** The day last spoken of in the sentence, from which "two days later" is reckoned. */
  readonly anchor: CalendarDay | null;
}

const NOTHING: CalendarDate = { year: null, month: null, day: null };
const FROM_DATE = "the document's date";
const FROM_ANCHOR = 'the day named before';

const PARTS: Record<PartOfDay, string> = {
  morning: 'TMO',
  midday: 'TMI',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
  overnight: 'TNI',
};
interface Found {
  readonly granularity: Granularity;
  readonly weekday?: Weekday | null;
  readonly stated?: CalendarDate;
  readonly resolved: Read<CalendarDate> | null;
  readonly form: When['form'];
  readonly iso: string;
}

/** The value of an expression. */
export function resolve(seen: Seen, clock: Clock): When {
  const found = resolveBase(seen.base, clock);
  const start = found.resolved?.value;
  const first =
    start && start.year !== null && start.month !== null && start.day !== null
      ? { year: start.year, month: start.month, day: start.day }
      : null;
  const until = seen.until ? resolveUntil(seen.until, clock, first) : null;
  // "early" and "late" narrow a day, but TIMEX3 keeps the plain date for them; parts that are named it writes.
  const iso =
    seen.part && found.granularity === 'day' && !found.iso.includes('T') && named(seen)
      ? `${found.iso}${PARTS[seen.part]}`
      : found.iso;
  return {
    granularity: found.granularity,
    weekday: found.weekday ?? null,
    stated: found.stated ?? NOTHING,
    resolved: found.resolved,
    until,
    part: seen.part,
    form: found.form,
    iso,
  };
}

const named = (seen: Seen): boolean => seen.base.type !== 'reference' && seen.partNamed !== false;

/** The end of a span never lies before its start. */
function resolveUntil(seen: Seen, clock: Clock, start: CalendarDay | null): When {
  if (!start) return resolve(seen, clock);
  const { base } = seen;
  if (base.type === 'weekday') {
    const days = (base.weekday - weekdayOf(start) + 7) % 7;
    const value = addDays(start, days);
    return { ...resolve(seen, clock), resolved: inferred(value, FROM_DATE), iso: isoOf(value) };
  }
  if (base.type === 'calendar' && base.year === null && base.month !== null) {
    const value = { year: start.year, month: base.month, day: base.day };
    const earlier = base.month < start.month || (base.month === start.month && (base.day ?? 31) < start.day);
    const year = earlier ? start.year + 1 : start.year;
    return {
      ...resolve(seen, clock),
      resolved: inferred({ ...value, year }, FROM_DATE),
      iso: isoOf({ ...value, year }),
    };
  }
  return resolve(seen, clock);
}

function resolveBase(base: Base, clock: Clock): Found {
  switch (base.type) {
    case 'calendar':
      return resolveCalendar(base, clock);
    case 'weekday':
      return resolveWeekday(base, clock);
    case 'shift':
      return base.from === 'now' ? resolveShift(base, clock) : resolveAnchored(base, clock);
    case 'length':
      return resolveLength(base, clock);
    case 'period':
      return resolvePeriod(base, clock);
    case 'holiday':
      return resolveHoliday(base, clock);
    case 'reference':
      return { granularity: 'day', resolved: null, form: 'relative', iso: base.reference };
  }
}

function resolveCalendar(base: CalendarBase, { today, tense }: Clock): Found {
  const { year, month, day, weekday } = base;
  const granularity: Granularity = base.week ? 'week' : day !== null ? 'day' : month !== null ? 'month' : 'year';
  const parts = { year, month, day };
  const form = base.move === null ? 'date' : 'relative';
  const made = (resolved: Read<CalendarDate> | null): Found => {
    const value = resolved?.value ?? parts;
    const whole =
      value.year !== null && value.month !== null && value.day !== null
        ? { year: value.year, month: value.month, day: value.day }
        : null;
    if (!base.week) return { granularity, weekday, stated: parts, resolved, form, iso: isoOf(value) };
    const monday = whole && mondayOf(whole);
    return {
      granularity,
      weekday,
      stated: parts,
      resolved: monday && inferred(monday, FROM_DATE),
      form,
      iso: monday ? weekIso(monday) : 'XXXX-WXX',
    };
  };
  if (year !== null) return made(stated(parts));
  if (!today) return made(null);
  if (base.ofYear !== undefined) return made(inferred({ year: today.year + base.ofYear, month, day }, FROM_DATE));
  if (month === null) {
    if (day === null) return made(null);
    const chosen = monthOfDay(day, today, tense);
    return made(chosen && inferred(chosen, FROM_DATE));
  }
  return made(inferred({ year: yearFor(month, day, today, tense, base.move), month, day }, FROM_DATE));
}

/** The year of a month or a day of it: the latest past one, the next one, or the nearest. */
function yearFor(month: number, day: number | null, today: CalendarDay, tense: Tense, move: Move): number {
  if (month === 2 && day === 29) return leapYearFor(today, tense, move);
  const start = (year: number): number => dayNumber({ year, month, day: day ?? 1 });
  const last = (year: number): number => dayNumber({ year, month, day: day ?? daysInMonth(year, month) });
  const now = dayNumber(today);
  const before = start(today.year) <= now ? today.year : today.year - 1;
  const after = last(today.year) >= now ? today.year : today.year + 1;
  if (move === -1) return month === today.month && day === null ? today.year - 1 : before;
  if (move === 1) return month === today.month && day === null ? today.year + 1 : after;
  if (move === 0) return today.year;
  if (tense === 'past') return before;
  if (tense === 'future') return after;
  return Math.abs(start(before) - now) <= Math.abs(start(after) - now) ? before : after;
}

/** Of "Feb. 29": only every fourth year has one. */
function leapYearFor(today: CalendarDay, tense: Tense, move: Move): number {
  const late = today.month > 2;
  const has = (year: number): boolean => daysInMonth(year, 2) === 29;
  let before = late ? today.year : today.year - 1;
  while (!has(before)) before--;
  let after = late ? today.year + 1 : today.year;
  while (!has(after)) after++;
  return move === 1 || (move === null && tense === 'future') ? after : before;
}

/** "the 28th": of this month, or of the one before or after it that the tense asks for. */
function monthOfDay(day: number, today: CalendarDay, tense: Tense): CalendarDate | null {
  const shift = tense === 'future' ? (day >= today.day ? 0 : 1) : day <= today.day ? 0 : tense === 'past' ? -1 : 0;
  const { year, month } = addMonths({ ...today, day: 1 }, shift);
  return day <= daysInMonth(year, month) ? { year, month, day } : null;
}

function resolveWeekday(base: Extract<Base, { type: 'weekday' }>, { today, tense }: Clock): Found {
  const { weekday, plural, move, weeks, ofWeek } = base;
  const iso = `XXXX-WXX-${weekday === 0 ? 7 : weekday}`;
  if (!today || plural) return { granularity: 'day', weekday, resolved: null, form: 'weekday', iso };
  if (ofWeek !== undefined) {
    const value = addDays(mondayOf(today), 7 * ofWeek + ((weekday + 6) % 7));
    return { granularity: 'day', weekday, resolved: inferred(value, FROM_DATE), form: 'weekday', iso: isoOf(value) };
  }
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  let days: number;
  if (weeks !== 0) days = (weeks < 0 ? -back : ahead) + weeks * 7;
  else if (move === -1) days = back === 0 ? -7 : -back;
  else if (move === 1) days = ahead === 0 ? 7 : ahead;
  else if (move === 0) days = tense === 'past' ? -back : ahead;
  else days = tense === 'future' || tense === 'open' ? ahead : -back;
  const value = addDays(today, days);
  return { granularity: 'day', weekday, resolved: inferred(value, FROM_DATE), form: 'weekday', iso: isoOf(value) };
}

type Shift = Extract<Base, { type: 'shift' }>;

function resolveShift(base: Shift, { today, tense }: Clock): Found {
  const { unit, side, count } = base;
  const granularity = GRAIN[unit];
  const vague = side < 0 ? 'PAST_REF' : side > 0 ? 'FUTURE_REF' : 'PRESENT_REF';
  if (count === null && unit !== 'weekend') return { granularity, resolved: null, form: 'relative', iso: vague };
  if (!today) return { granularity, resolved: null, form: 'relative', iso: UNKNOWN[unit] };
  // "over the weekend" is the last one until its Saturday comes, unless the sentence looks ahead.
  const weekend = tense === 'future' || weekdayOf(today) === 6 || weekdayOf(today) === 0 ? 0 : -1;
  const counted = precise(base, count ?? 0, unit);
  const { value, iso } =
    count === null ? shifted(today, unit, weekend) : shifted(today, counted.unit, side * counted.count);
  // "two years ago" is no calendar year for sure, but "last year" is.
  return { granularity: GRAIN[counted.unit], resolved: inferred(value, FROM_DATE), form: 'relative', iso };
}

/** "half a century ago" is reckoned in years, "a decade ago" too: ten years, not the decade before. */
function precise(base: Shift, count: number, unit: TimeUnit): { readonly unit: TimeUnit; readonly count: number } {
  if (!base.counted) return { unit, count };
  if (unit === 'decade') return { unit: 'year', count: Math.round(count * 10) };
  if (unit === 'century') return { unit: 'year', count: Math.round(count * 100) };
  if (unit === 'year' && count % 1 !== 0) return { unit: 'month', count: Math.round(count * 12) };
  if (unit === 'fortnight') return { unit: 'week', count: count * 2 };
  return { unit, count: Math.round(count) };
}

const UNKNOWN: Record<TimeUnit, string> = {
  day: 'XXXX-XX-XX',
  weekend: 'XXXX-WXX-WE',
  week: 'XXXX-WXX',
  fortnight: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'P1DE',
  century: 'P1CE',
};

function resolveAnchored(base: Shift, clock: Clock): Found {
  const { unit, count, side, counted } = base;
  const anchor = base.from === 'event' ? null : clock.anchor;
  const granularity = GRAIN[unit];
  if (anchor && count !== null) {
    const exact = precise(base, count, unit);
    const { value, iso } = shifted(anchor, exact.unit, side * exact.count);
    return { granularity: GRAIN[exact.unit], resolved: inferred(value, FROM_ANCHOR), form: 'anchored', iso };
  }
  return { granularity, resolved: null, form: 'anchored', iso: counted ? lengthIso(unit, count) : UNKNOWN[unit] };
}

function resolveLength({ unit, count, side }: Extract<Base, { type: 'length' }>, { today }: Clock): Found {
  const iso = lengthIso(unit, count);
  if (!today || count === null) return { granularity: GRAIN[unit], resolved: null, form: 'relative', iso };
  const { value } = shifted(today, unit, side * Math.round(count));
  return { granularity: GRAIN[unit], resolved: inferred(value, FROM_DATE), form: 'relative', iso };
}

function resolvePeriod(base: Extract<Base, { type: 'period' }>, { today, tense }: Clock): Found {
  const { period, number, code, move } = base;
  if (period === 'decade' || period === 'century') {
    const value = { year: number, month: null, day: null };
    return {
      granularity: period,
      stated: value,
      resolved: stated(value),
      form: 'date',
      iso: String(period === 'decade' ? number / 10 : number / 100),
    };
  }
  const month = period === 'season' ? number : period === 'quarter' ? number * 3 - 2 : number * 6 - 5;
  const tail = period === 'season' ? code : period === 'quarter' ? `Q${number}` : `H${number}`;
  const written = { year: base.year, month: null, day: null };
  const form = move === null ? 'date' : 'relative';
  if (base.year !== null) {
    const value = { year: base.year, month, day: null };
    return { granularity: period, stated: written, resolved: stated(value), form, iso: `${four(base.year)}-${tail}` };
  }
  if (!today) return { granularity: period, stated: written, resolved: null, form, iso: `XXXX-${tail}` };
  const length = period === 'half' ? 6 : 3;
  const year = periodYear(
    month,
    length,
    today,
    tense,
    period === 'season' ? move : null,
    period !== 'season' ? move : null,
  );
  return {
    granularity: period,
    stated: written,
    resolved: inferred({ year, month, day: null }, FROM_DATE),
    form,
    iso: `${four(year)}-${tail}`,
  };
}

function periodYear(month: number, length: number, today: CalendarDay, tense: Tense, move: Move, ofYear: Move): number {
  if (ofYear !== null) return today.year + ofYear;
  const now = today.year * 12 + today.month;
  const start = (year: number): number => year * 12 + month;
  const begun = start(today.year) <= now ? today.year : today.year - 1;
  const over = start(begun) + length <= now;
  if (move === -1) return over ? begun : begun - 1;
  if (move === 1) return begun + 1;
  if (move === 0) return over && tense !== 'past' ? begun + 1 : begun;
  if (tense === 'future') return over ? begun + 1 : begun;
  return begun;
}

function resolveHoliday(base: Extract<Base, { type: 'holiday' }>, { today, tense }: Clock): Found {
  const { rule, move } = base;
  const written = { year: base.year, month: null, day: null };
  const form = move === null ? 'date' : 'relative';
  if (base.year !== null) {
    const value = feast(rule, base.year);
    return { granularity: 'day', stated: written, resolved: stated(value), form, iso: isoOf(value) };
  }
  if (!today) {
    const fixed = rule.on === 'fixed' ? { year: null, month: rule.month, day: rule.day } : NOTHING;
    return {
      granularity: 'day',
      stated: written,
      resolved: null,
      form,
      iso: rule.on === 'fixed' ? isoOf(fixed) : 'XXXX-XX-XX',
    };
  }
  const now = dayNumber(today);
  const own = feast(rule, today.year);
  const before = dayNumber(own) <= now ? own : feast(rule, today.year - 1);
  const after = dayNumber(own) >= now ? own : feast(rule, today.year + 1);
  const nearest = now - dayNumber(before) <= dayNumber(after) - now ? before : after;
  const value =
    move === -1 || (move === null && tense === 'past')
      ? before
      : move === 1 || (move === null && tense === 'future')
        ? after
        : nearest;
  return { granularity: 'day', stated: written, resolved: inferred(value, FROM_DATE), form, iso: isoOf(value) };
}
