/** Calendar values: a date or weekday as far as it was stated, and what follows from it. */

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

export type Granularity = 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'season' | 'half' | 'year' | 'decade' | 'century';

export type PartOfDay = 'morning' | 'midday' | 'afternoon' | 'evening' | 'night' | 'overnight';

/** What a date mention says. Stated and inferred parts are apart, so that nobody compares a year that nobody wrote. */
export interface When {
  readonly granularity: Granularity;
  /** A weekday that was written ("Sunday"). One that merely follows from the date is computed when needed. */
  readonly weekday: Weekday | null;
  /** The parts that the text itself writes ("Jan. 28": month and day; "2014": year; "Sunday": none). */
  readonly stated: CalendarDate;
  /** The day or period resolved by the document's date and the tense; null where it cannot be. */
  readonly resolved: Read<CalendarDate> | null;
  /** The last day or period of a span ("Jan. 28-30", "from Tuesday to Thursday"), else null. */
  readonly until: When | null;
  readonly part: PartOfDay | null;
  /** How it was put: 'weekday', 'date', 'relative' ("yesterday", "last week"), 'anchored' ("a decade after"). */
  readonly form: 'weekday' | 'date' | 'relative' | 'anchored';
  /** ISO 8601 as TIMEX3 writes it: 2024-01-28, 2024-01, 2024-W05, 2024-Q1, 2024-SU, 199X. */
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
