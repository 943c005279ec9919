/** Weekdays and the dates that are written with them, in whatever order and number: "Saturday and Sunday, July 5 and 6". */

import type { BlockReading } from '../claims/claim.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Span } from '../text/span.ts';
import type { CalendarDate, Weekday, When } from '../values/calendar.ts';
import type { DatedWeekday } from './calendar-year.ts';

export interface Pair extends DatedWeekday {
  /** The mention that holds the weekday. */
  readonly mention: Mention<'date'>;
  readonly weekdayAt: Span<'prose'>;
  readonly dateAt: Span<'prose'>;
}

export function pairsOf(reading: BlockReading): readonly Pair[] {
  const text = reading.block.prose.text;
  const dates = reading.mentions.filter((mention): mention is Mention<'date'> => mention.kind === 'date');
  const pairs: Pair[] = [];
  for (let at = 0; at < dates.length; ) {
    const list = listAt(dates, at, text);
    pairs.push(...(list ? list.pairs : ordinary(dates, at, text)));
    at = list ? list.end : at + 1;
  }
  return pairs;
}

const isDay = ({ stated }: When): boolean => stated.day !== null;
const isBareWeekday = ({ weekday, stated, form }: When): boolean =>
  weekday !== null && stated.day === null && form === 'weekday';

const pair = (
  mention: Mention<'date'>,
  weekday: Weekday,
  date: CalendarDate,
  resolved: CalendarDate | null,
  dateAt: Span<'prose'> = mention.span,
  weekdayAt: Span<'prose'> = mention.span,
): Pair => ({ mention, weekday, date, resolved, weekdayAt, dateAt });

// "Saturday and Sunday"   "Friday, Saturday and Sunday"   "Monday-Wednesday"   "Monday to Wednesday"
//         ^^^^^                 ^^        ^^^^^                  ^                    ^^^^
const LINK = /^(?:,? (?:and|or|to|through|until|&) |, |\s?[-–/]\s?)$/iu;
//    "Sunday, July 5"   "Sunday (July 5"   "Sunday July 5"
const BEFORE_DATES = /^(?:,? \(?| on )$/u;
//     "July 5 and 6"   "July 5-6"   "July 5, 6 and 7"
const MORE_DAYS =
  /^(?:,? (?:and|or|to|through|until) |, |\s?[-–]\s?)(\d{1,2})(?:st|nd|rd|th)?\b(?![:.,]\d|\s?[ap]\.?m)/iu;

/** Several weekdays with as many days behind them; weekdays of which the days cannot be told are passed over. */
function listAt(
  dates: readonly Mention<'date'>[],
  at: number,
  text: string,
): { readonly pairs: readonly Pair[]; readonly end: number } | null {
  const between = (a: Mention | undefined, b: Mention | undefined): string =>
    a && b ? text.slice(a.span.end, b.span.start) : '';
  const first = dates[at] as Mention<'date'>;
  const spanned = first.value.until;
  // "Saturday-Sunday, July 5-6" is read as a span of days that ends on Sunday, July 5.
  if (isBareWeekday(first.value) && spanned && spanned.weekday !== null && isDay(spanned)) {
    const more = MORE_DAYS.exec(text.slice(first.span.end));
    if (!more) return null;
    const last = { ...spanned.stated, day: Number(more[1]) };
    return { pairs: endsOf(first, spanned, last), end: at + 1 };
  }
  const weekdays: Mention<'date'>[] = [];
  let end = at;
  while (end < dates.length && isBareWeekday((dates[end] as Mention<'date'>).value) && !dates[end]?.value.until) {
    weekdays.push(dates[end] as Mention<'date'>);
    end++;
    if (!LINK.test(between(dates[end - 1], dates[end]))) break;
  }
  const head = dates[end];
  if (weekdays.length === 0 || !head || !isDay(head.value)) return null;
  const merged = head.value.weekday !== null;
  const lead = between(weekdays.at(-1), head);
  if (merged ? !LINK.test(lead) : weekdays.length < 2 || !BEFORE_DATES.test(lead)) return null;
  const named = merged ? [...weekdays, head] : weekdays;
  const days: { date: CalendarDate; resolved: CalendarDate | null; span: Span<'prose'> }[] = [];
  const add = ({ stated, resolved }: When, span: Span<'prose'>): void => {
    days.push({ date: stated, resolved: resolved?.value ?? null, span });
  };
  add(head.value, head.span);
  if (head.value.until && isDay(head.value.until)) {
    if (head.value.until.weekday !== null) return null;
    add(head.value.until, head.span);
  }
  end++;
  while (end < dates.length && isDay((dates[end] as Mention<'date'>).value) && !dates[end]?.value.weekday) {
    if (!LINK.test(between(dates[end - 1], dates[end]))) break;
    add((dates[end] as Mention<'date'>).value, (dates[end] as Mention<'date'>).span);
    end++;
  }
  // One weekday more before a single date: "on Friday and Saturday, July 5" dates the last of them.
  if (merged && days.length === 1) return null;
  if (days.length !== named.length) return { pairs: [], end };
  const year = days.find(({ date }) => date.year !== null)?.date.year ?? yearBehind(text, days.at(-1)?.span.end ?? 0);
  return {
    pairs: named.map((mention, index) => {
      const { date, resolved, span } = days[index] as (typeof days)[number];
      const weekday = mention.value.weekday as Weekday;
      return pair(mention, weekday, { ...date, year: date.year ?? year }, resolved, span);
    }),
    end,
  };
}

// ", 2025"
const YEAR_BEHIND = /^,? ((?:1[5-9]|20|21)\d\d)\b/u;
const yearBehind = (text: string, at: number): number | null => {
  const found = YEAR_BEHIND.exec(text.slice(at));
  return found ? Number(found[1]) : null;
};

const endsOf = (mention: Mention<'date'>, first: When, last: CalendarDate): readonly Pair[] => {
  const resolved = first.resolved?.value ?? null;
  return [
    pair(mention, mention.value.weekday as Weekday, first.stated, resolved),
    pair(mention, first.weekday as Weekday, last, resolved),
  ];
};

//    "March 12, 2024, fell on a "   "June 3 was a "
const FALLS_ON = /^,? (?:which )?(?:falls|fell|will fall|falling|is|was|will be|being) (?:on )?an? $/iu;
//     "Monday 16 to Friday 20 March"   "Monday 10th – "
const DAY_BEHIND = /^,? (?:the )?(\d{1,2})(?:st|nd|rd|th)?(?: (?:to|until|through|and) |\s?[-–]\s?)$/u;

/** A weekday and a date in one expression, at the end of a span, or in two expressions that a verb or a span joins. */
function ordinary(dates: readonly Mention<'date'>[], at: number, text: string): readonly Pair[] {
  const mention = dates[at] as Mention<'date'>;
  const { value, span } = mention;
  const next = dates[at + 1];
  const pairs: Pair[] = [];
  const resolved = value.resolved?.value ?? null;
  if (value.weekday !== null && isDay(value)) pairs.push(pair(mention, value.weekday, value.stated, resolved));
  const { until } = value;
  if (until && until.weekday !== null && isDay(until)) {
    const end = lastWeekday(text, span);
    if (end) pairs.push(pair(mention, until.weekday, until.stated, until.resolved?.value ?? null, end, end));
  }
  if (!next || next.sentence !== mention.sentence) return pairs;
  const between = text.slice(span.end, next.span.start);
  if (isDay(value) && value.weekday === null && !until && isBareWeekday(next.value) && FALLS_ON.test(between))
    pairs.push(pair(next, next.value.weekday as Weekday, value.stated, resolved, span));
  const day = isBareWeekday(value) && next.value.weekday !== null ? DAY_BEHIND.exec(between) : null;
  if (day && next.value.stated.month !== null && isDay(next.value)) {
    const start = span.end + between.indexOf(day[1] as string);
    const dateAt = { start, end: start + (day[1] as string).length };
    const date = { ...next.value.stated, day: Number(day[1]) };
    pairs.push(pair(mention, value.weekday as Weekday, date, next.value.resolved?.value ?? null, dateAt));
  }
  return pairs;
}

const WEEKDAY = /\b(?:sun|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat)(?:day|sday|nesday|rsday|urday)?\b/giu;

/** From the last weekday of an expression to its end. */
function lastWeekday(text: string, { start, end }: Span<'prose'>): Span<'prose'> | null {
  const last = [...text.slice(start, end).matchAll(WEEKDAY)].at(-1);
  return last ? { start: start + last.index, end } : null;
}
