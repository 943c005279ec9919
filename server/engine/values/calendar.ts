/** Calendar values: a date or weekday as far as it was stated, what follows from it, and how days are reckoned. */

import type { Read } from './read.ts';

/** 0 is Sunday, as in JavaScript's Date. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** A date as far as it is known; month from 1. */
export interface CalendarDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export type Granularity =
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

export type PartOfDay = 'morning' | 'midday' | 'afternoon' | 'evening' | 'night' | 'overnight';

/** What a date mention says. Stated and inferred parts are apart, so that nobody compares a year that nobody wrote. */
export interface When {
  readonly granularity: Granularity;
  /** A weekday that was written ("Sunday"). One that merely follows from the date is computed when needed. */
  readonly weekday: Weekday | null;
  /** The parts that the text itself writes ("Jan. 28": month and day; "2014": year; "Sunday": none). */
  readonly stated: CalendarDate;
  /**
   * The day or period resolved by the document's date and the tense; null where it cannot be. A period that is no
   * calendar year, month or day is given by its first day ("last week": its Monday).
   */
  readonly resolved: Read<CalendarDate> | null;
  /** The last day or period of a span ("Jan. 28-30", "from Tuesday to Thursday"), else null. */
  readonly until: When | null;
  readonly part: PartOfDay | null;
  /** How it was put: 'weekday', 'date', 'relative' ("yesterday", "last week"), 'anchored' ("a decade after"). */
  readonly form: 'weekday' | 'date' | 'relative' | 'anchored';
  /**
   * ISO 8601 as TIMEX3 writes it: 2024-01-28, 2024-01, 2024-W05, 2024-W05-WE, 2024-Q1, 2024-H1, 2024-SU, 199 (the
   * 1990s), 19 (the 20th century), XXXX-01-28, XXXX-WXX-2, 2024-01-28TNI, P2Y ("the past two years"), PRESENT_REF.
   */
  readonly iso: string;
}

/** A clock time. */
export interface ClockTime {
  /** Minutes after midnight, 0 to 1439. */
  readonly minutes: number;
  /** Whether the half of the day was stated ("4 pm", "16:00", "midnight"); "half past four" alone leaves it open. */
  readonly half: boolean;
  /** "UTC", "ET", "GMT", "local", as written and upper case where an abbreviation; null where none is stated. */
  readonly zone: string | null;
  /** The end of a span of clock times, minutes after midnight. */
  readonly until: number | null;
  readonly approximate: boolean;
  /** ISO as TIMEX3: 2024-01-28T16:00 or T16:00. */
  readonly iso: string;
}

/** A length of time. */
export interface Duration {
  /** ISO 8601: PT3H, P2D, P10Y. */
  readonly iso: string;
}

/** Days since 1 March of the year 0, proleptic Gregorian: the number by which days are added and compared. */
export function dayNumber({ year, month, day }: CalendarDay): number {
  const y = month > 2 ? year : year - 1;
  const m = month > 2 ? month - 3 : month + 9;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * m + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
}

/** The day of a number that `dayNumber` gave. */
export function dayOfNumber(count: number): CalendarDay {
  const era = Math.floor(count / 146097);
  const dayOfEra = count - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1,
  };
}

export const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days of a month, from 28 to 31; 0 where there is no such month. An unknown year lets February have 29. */
export function daysInMonth(year: number | null, month: number): number {
  if (month === 2) return year === null || isLeap(year) ? 29 : 28;
  if (month < 1 || month > 12) return 0;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export const weekdayOf = (day: CalendarDay): Weekday => ((((dayNumber(day) + 3) % 7) + 7) % 7) as Weekday;

export const sameDay = (a: CalendarDay, b: CalendarDay): boolean =>
  a.year === b.year && a.month === b.month && a.day === b.day;

/** From `a` to `b`; negative where `b` is earlier. */
export const daysBetween = (a: CalendarDay, b: CalendarDay): number => dayNumber(b) - dayNumber(a);

export const addDays = (day: CalendarDay, days: number): CalendarDay => dayOfNumber(dayNumber(day) + days);

/** The same day of a month so many months on; its last day where that month is too short (31 January + 1: 29 February). */
export function addMonths({ year, month, day }: CalendarDay, months: number): CalendarDay {
  const count = year * 12 + (month - 1) + months;
  const y = Math.floor(count / 12);
  const m = count - y * 12 + 1;
  return { year: y, month: m, day: Math.min(day, daysInMonth(y, m)) };
}

export const mondayOf = (day: CalendarDay): CalendarDay => addDays(day, -((weekdayOf(day) + 6) % 7));

/** The ISO week that a day lies in, and the year that the week belongs to. */
export function isoWeek(day: CalendarDay): { readonly year: number; readonly week: number } {
  const thursday = addDays(mondayOf(day), 3);
  const first = { year: thursday.year, month: 1, day: 1 };
  return { year: thursday.year, week: Math.floor(daysBetween(first, thursday) / 7) + 1 };
}

/** Easter Sunday of a year, by the Gregorian reckoning (the anonymous algorithm of 1876). */
export function easter(year: number): CalendarDay {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return { year, month, day };
}

/** The nth (from 1, or -1 for the last) given weekday of a month. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): CalendarDay {
  if (nth < 0) {
    const last = { year, month, day: daysInMonth(year, month) };
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  const first = { year, month, day: 1 };
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
}

/** A complete day, or null. */
export const dayOf = (date: CalendarDate | null | undefined): CalendarDay | null =>
  date && date.year !== null && date.month !== null && date.day !== null
    ? { year: date.year, month: date.month, day: date.day }
    : null;

/** First and last day of a stretch of time, as day numbers. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

const MONTHS_LONG: Partial<Record<Granularity, number>> = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

/** The days that a date covers at a granularity; null where its parts do not say. */
export function stretchOf(date: CalendarDate, granularity: Granularity): Stretch | null {
  if (date.year === null) return null;
  const day = { year: date.year, month: date.month ?? 1, day: date.day ?? 1 };
  if (day.month < 1 || day.month > 12 || day.day < 1 || day.day > 31) return null;
  const first = dayNumber(day);
  if (granularity === 'day') return date.day === null ? null : { first, last: first };
  if (granularity === 'weekend') return { first, last: first + 1 };
  if (granularity === 'week') return { first, last: first + 6 };
  const start = { ...day, day: 1 };
  return { first: dayNumber(start), last: dayNumber(addMonths(start, MONTHS_LONG[granularity] ?? 1)) - 1 };
}

/** Whether it only points to the present, past or future ("now", "recently") and names no day or period. */
export const isReference = (when: When): boolean => when.iso.endsWith('_REF');

/** A day that no calendar has: June 31, 29 February 2023, a 13th month. */
export function impossible(when: When): boolean {
  const { year, month, day } = when.stated;
  if (month !== null && (month < 1 || month > 12)) return true;
  if (day !== null && (day < 1 || day > (month === null ? 31 : daysInMonth(year, month)))) return true;
  return when.until !== null && impossible(when.until);
}

/** What is firmly known of a date when it is held against another. */
interface Known {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: Weekday | null;
  /** The complete day, whether its parts were written or follow from the document's date. */
  readonly full: CalendarDay | null;
  /** The days it covers; wider than the words where the week or the year is only inferred. */
  readonly stretch: Stretch | null;
  readonly exact: boolean;
}

const WEEK = 7;
const YEAR = 366;

function known(when: When): Known {
  const { stated, weekday, granularity, form } = when;
  const value = when.resolved?.value ?? null;
  const full = granularity === 'day' ? dayOf(value) : null;
  const wroteAll = stated.year !== null;
  // A weekday is settled but for the week, "last June" but for the year; "yesterday" and "last year" are settled.
  const settled =
    wroteAll || when.resolved?.how === 'stated' || (form === 'relative' && weekday === null && stated.month === null);
  // The year of a bare "Jan. 28" is anybody's guess, and is never held against one that is written.
  const open = !settled && stated.month !== null && form === 'date';
  const own = value && !open ? stretchOf(value, granularity) : null;
  const end = when.until ? known(when.until).stretch : own;
  const slack = settled ? 0 : stated.month !== null || weekday === null ? YEAR : WEEK;
  const stretch = own && end && end.last >= own.first ? { first: own.first - slack, last: end.last + slack } : null;
  const parts = settled && value && granularity === 'day' ? value : stated;
  return { year: parts.year, month: parts.month, day: parts.day, weekday, full, stretch, exact: slack === 0 };
}

/** How two dates stand to one another. */
export type Fit = 'same' | 'compatible' | 'different' | 'incomparable';

/**
 * Whether two dates can be the same time, compared at the coarser of their granularities by what is stated or firmly
 * inferred: `same` day or period; `compatible`, one within the other or alike as far as both say; `different`, they
 * cannot both hold; `incomparable`, too little is known of one.
 */
export function fits(a: When, b: When): Fit {
  if (isReference(a) || isReference(b)) return 'incomparable';
  if (acrossMidnight(a, b) || acrossMidnight(b, a)) return 'compatible';
  const [p, q] = [known(a), known(b)];
  const spans = a.until !== null || b.until !== null;
  if (!spans) {
    const weekdays = weekdaysFit(a, b, p, q);
    if (weekdays === 'different') return 'different';
    const parts = partsFit(p, q);
    if (parts === 'different') return 'different';
    if (parts === 'same') return a.part && b.part && a.part !== b.part ? 'compatible' : 'same';
    const stretches = stretchesFit(p, q);
    if (stretches === 'different') return 'different';
    if (weekdays !== 'incomparable')
      return stretches === 'same' || (p.full && q.full && sameDay(p.full, q.full)) ? 'same' : 'compatible';
    return parts !== 'incomparable' ? (stretches === 'same' ? 'same' : 'compatible') : stretches;
  }
  return spansFit(a, b, p, q);
}

/** "Tuesday night" and "early Wednesday" may be one and the same hour. */
function acrossMidnight(a: When, b: When): boolean {
  if (a.part !== 'night' && a.part !== 'overnight') return false;
  if (b.part !== 'morning' && b.part !== 'overnight') return false;
  const [x, y] = [known(a), known(b)];
  if (x.full && y.full) return daysBetween(x.full, y.full) === 1;
  return a.weekday !== null && b.weekday !== null && (a.weekday + 1) % 7 === b.weekday;
}

function weekdaysFit(a: When, b: When, p: Known, q: Known): Fit {
  if (a.weekday === null && b.weekday === null) return 'incomparable';
  const x = a.weekday ?? (p.full && a.granularity === 'day' ? weekdayOf(p.full) : null);
  const y = b.weekday ?? (q.full && b.granularity === 'day' ? weekdayOf(q.full) : null);
  if (x === null || y === null) return 'incomparable';
  return x === y ? 'compatible' : 'different';
}

/** Year with year, month with month, day with day, as far as both have them. */
function partsFit(p: Known, q: Known): Fit {
  if (p.year !== null && q.year !== null && p.year !== q.year) return 'different';
  if (p.month !== null && q.month !== null && p.month !== q.month) return 'different';
  if (p.day !== null && q.day !== null && p.day !== q.day) return 'different';
  const shared = [
    p.year !== null && q.year !== null,
    p.month !== null && q.month !== null,
    p.day !== null && q.day !== null,
  ];
  if (!shared.some(Boolean)) return 'incomparable';
  if (shared[1] && shared[2]) return 'same';
  return 'compatible';
}

function stretchesFit(p: Known, q: Known): Fit {
  if (!p.stretch || !q.stretch) return 'incomparable';
  if (p.stretch.last < q.stretch.first || q.stretch.last < p.stretch.first) return 'different';
  if (!p.exact || !q.exact) return p.exact || q.exact ? 'compatible' : 'incomparable';
  if (p.stretch.first === q.stretch.first && p.stretch.last === q.stretch.last) return 'same';
  const within = (x: Stretch, y: Stretch): boolean => x.first >= y.first && x.last <= y.last;
  return within(p.stretch, q.stretch) || within(q.stretch, p.stretch) ? 'compatible' : 'incomparable';
}

/** Spans that end differently differ; a day within a span agrees with it; spans that overlap may both be meant. */
function spansFit(a: When, b: When, p: Known, q: Known): Fit {
  if (a.until && b.until) {
    const [start, end] = [fits({ ...a, until: null }, { ...b, until: null }), fits(a.until, b.until)];
    if (start === 'different' || end === 'different') return 'different';
    return start === 'same' && end === 'same' ? 'same' : start === 'incomparable' ? end : start;
  }
  const stretches = stretchesFit(p, q);
  if (stretches !== 'incomparable') return stretches;
  const [span, other] = a.until ? [a, b] : [b, a];
  if (span.weekday === null || span.until?.weekday == null || other.weekday === null) return 'incomparable';
  const length = (span.until.weekday - span.weekday + 7) % 7;
  return (other.weekday - span.weekday + 7) % 7 <= length ? 'compatible' : 'different';
}
