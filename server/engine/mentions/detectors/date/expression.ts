/** What the date grammar reads, before a document's date and the tense of the sentence resolve it. */

import type { HolidayRule } from '../../../lexicon/holidays.ts';
import type { TimeUnit } from '../../../lexicon/time-words.ts';
import type { Token } from '../../../text/sentence.ts';
import type { PartOfDay, Weekday } from '../../../values/calendar.ts';
import type { Conventions } from '../../detector.ts';

/** -1 for "last", 0 for "this", 1 for "next"; null where no such word stands. */
export type Move = -1 | 0 | 1 | null;

export type Base =
  | {
      readonly type: 'calendar';
      readonly weekday: Weekday | null;
      readonly year: number | null;
      readonly month: number | null;
      readonly day: number | null;
      readonly move: Move;
      /** "9 November last year" */
      readonly ofYear?: -1 | 0 | 1;
      /** "the week of Jan. 28" */
      readonly week?: boolean;
    }
  /** `weeks` on top of what the word says: "a week ago Tuesday" -1, "Tuesday week" 1. */
  | {
      readonly type: 'weekday';
      readonly weekday: Weekday;
      readonly plural: boolean;
      readonly move: Move;
      readonly weeks: number;
      /** "Tuesday of last week" */
      readonly ofWeek?: -1 | 0 | 1;
    }
  /** "two years ago", "last week", "the next day". A null count is vague: "several years ago", of which `side` is the direction. */
  | {
      readonly type: 'shift';
      readonly unit: TimeUnit;
      readonly count: number | null;
      readonly side: -1 | 0 | 1;
      /** An event is one that the words behind tell, and that no calendar knows: "two days after the vote". */
      readonly from: 'now' | 'anchor' | 'event';
      /** Whether a number was counted ("two days later"), not a neighbour named ("the next day"). */
      readonly counted: boolean;
    }
  /** "the past two years" */
  | { readonly type: 'length'; readonly unit: TimeUnit; readonly count: number | null; readonly side: -1 | 1 }
  | {
      readonly type: 'period';
      readonly period: 'quarter' | 'half' | 'season' | 'decade' | 'century';
      /** Quarter or half from 1; first month of a season; first year of a decade or century. */
      readonly number: number;
      readonly code: string;
      readonly year: number | null;
      readonly move: Move;
    }
  | { readonly type: 'holiday'; readonly rule: HolidayRule; readonly year: number | null; readonly move: Move }
  | { readonly type: 'reference'; readonly reference: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' };

/** An expression and the tokens it covers, the last one excluded. */
export interface Seen<B extends Base = Base> {
  readonly first: number;
  readonly end: number;
  readonly base: B;
  readonly part: PartOfDay | null;
  readonly until: Seen | null;
  /** False where "early" or "late" only suggests the part of the day. */
  readonly partNamed?: boolean;
}

export type CalendarBase = Extract<Base, { type: 'calendar' }>;

/** What a form reader sees. */
export interface Text {
  readonly tokens: readonly Token[];
  readonly conventions: Conventions;
  /** The year of the document, for years of two digits; null where unknown. */
  readonly year: number | null;
  /** Whether the sentence is all that its block holds: a cell, a short item, a label. */
  readonly alone: boolean;
}

/** Reads an expression that begins at a token, or null. */
export type Form = (text: Text, at: number) => Seen | null;

export const seen = (first: number, end: number, base: Base, part: PartOfDay | null = null): Seen => ({
  first,
  end,
  base,
  part,
  until: null,
});

export const calendar = (
  parts: Partial<Pick<CalendarBase, 'weekday' | 'year' | 'month' | 'day' | 'move' | 'week'>>,
): CalendarBase => ({ type: 'calendar', weekday: null, year: null, month: null, day: null, move: null, ...parts });

/** The word at a place in lower case; '' beyond the ends. */
export const wordAt = (text: Text, at: number): string => text.tokens[at]?.lower ?? '';

/** Whether two tokens stand next to one another without a space. */
export function glued(text: Text, at: number): boolean {
  const [left, right] = [text.tokens[at], text.tokens[at + 1]];
  return left !== undefined && right !== undefined && left.end === right.start;
}

export const isDash = (word: string): boolean => word === '-' || word === '–' || word === '—' || word === '‑';

/** A year with four digits, from 1000 to 2199. */
export function yearAt(text: Text, at: number): number | null {
  const word = text.tokens[at]?.text ?? '';
  return /^(?:1\d|2[01])\d\d$/.test(word) ? Number(word) : null;
}

/** "'84" is the last such year that is not far ahead of the document. */
export function fullYear(twoDigits: number, now: number | null): number {
  const century = Math.floor((now ?? 2000) / 100) * 100;
  const year = century + twoDigits;
  return year > (now ?? 2030) + 20 ? year - 100 : year;
}

/** The day of the month at a place, as "28" or "28th", else null. */
export function dayAt(text: Text, at: number): number | null {
  const word = wordAt(text, at);
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word);
  const day = match ? Number(match[1]) : 0;
  return day >= 1 && day <= 31 ? day : null;
}
