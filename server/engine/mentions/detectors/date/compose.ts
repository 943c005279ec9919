/** Puts the forms together: weekday and date, part of the day, early and late, spans from one date to another. */

import { DAY_PARTS, type DayPart, DIRECTIONS } from '../../../lexicon/time-words.ts';
import { dayFirst, figures, marked, monthFirst, slashed, years } from './calendar-forms.ts';
import {
  type CalendarBase,
  calendar,
  dayAt,
  type Form,
  glued,
  isDash,
  type Seen,
  seen,
  type Text,
  wordAt,
  yearAt,
} from './expression.ts';
import { holidays, periods } from './period-forms.ts';
import { counted, moved, others, relativeDay, weekday } from './relative-forms.ts';

/** In order: the first form that reads something wins, so the longer ones stand first. */
const FORMS: readonly Form[] = [
  figures,
  marked,
  monthFirst,
  holidays,
  (text, at) => weekday(text, at),
  relativeDay,
  moved,
  counted,
  dayFirst,
  (text, at) => periods(text, at),
  years,
  others,
];

function core(text: Text, at: number): Seen | null {
  for (const form of FORMS) {
    const found = form(text, at);
    if (found) return found;
  }
  return null;
}

const isDay = ({ base, until }: Seen): boolean =>
  until === null &&
  (base.type === 'weekday' ||
    (base.type === 'calendar' && base.day !== null) ||
    (base.type === 'shift' && base.unit === 'day') ||
    base.type === 'holiday');

/** A date that begins at a token, with all that belongs to it; null where none does. */
export function dateAt(text: Text, at: number): Seen | null {
  const one = dated(text, at);
  if (!one) return null;
  return one.until ? one : (spanned(text, one) ?? one);
}

/** "early Sunday" "late on Monday" "mid-June" "the night of Tuesday, March 11" "later this week" and what needs no such word. */
function dated(text: Text, at: number): Seen | null {
  const start = wordAt(text, at) === 'the' ? at + 1 : at;
  const word = wordAt(text, start);
  const part = DAY_PARTS.get(word);
  if (part && wordAt(text, start + 1) === 'of') {
    const day = joined(text, start + 2);
    return day && isDay(day) ? { ...day, first: at, part } : null;
  }
  if ((word === 'week' || word === 'month') && wordAt(text, start + 1) === 'of') {
    const inner = joined(text, start + 2);
    if (inner?.base.type !== 'calendar' || inner.base.month === null) return null;
    if (word === 'week' ? inner.base.day === null : inner.base.day !== null) return null;
    return { ...inner, first: at, base: { ...inner.base, week: word === 'week' } };
  }
  if (word === 'year' && start > at && yearAt(text, start + 1) !== null) {
    return seen(at, start + 2, calendar({ year: yearAt(text, start + 1) }));
  }
  const edge = EDGES.get(word);
  if (edge !== undefined) {
    let inner = start + 1;
    if (isDash(wordAt(text, inner)) && glued(text, start)) inner++;
    if (/^(?:on|in)$/.test(wordAt(text, inner))) inner++;
    if (wordAt(text, inner) === 'the' && DAY_PARTS.has(wordAt(text, inner + 1))) return null;
    const found = joined(text, inner);
    if (!found) return null;
    if (found.base.type === 'reference' || (found.base.type === 'shift' && found.base.counted)) return null;
    // "late in May" is a date with its edge, "early on May 3" too; "late in 2,000 homes" is not read at all.
    return { ...found, first: at, part: found.part ?? (isDay(found) ? edge : null), partNamed: found.part !== null };
  }
  return joined(text, at);
}
const EDGES: ReadonlyMap<string, DayPart | null> = new Map([
  ['early', 'morning'],
  ['late', 'night'],
  ['mid', null],
  ['later', null],
  ['earlier', null],
]);

/** A date with its weekday, on either side, and its part of the day. */
function joined(text: Text, at: number): Seen | null {
  const found = core(text, at);
  if (!found) return null;
  if (found.base.type === 'weekday') return partBehind(text, ofYear(text, ofWeek(text, weekdayWithDate(text, found))));
  if (found.base.type === 'calendar' && found.base.day !== null)
    return partBehind(text, ofYear(text, dateWithWeekday(text, found)));
  if (found.base.type === 'calendar') return ofYear(text, found);
  return isDay(found) ? partBehind(text, found) : found;
}

/** "Tuesday, March 11, 2025" "Sunday the 28th" "Sunday night (March 4)" */
function weekdayWithDate(text: Text, day: Seen): Seen {
  if (day.base.type !== 'weekday' || day.base.plural || day.base.weeks !== 0) return day;
  const named = partBehind(text, day);
  for (const open of [day.end, named.end]) {
    const bracket = wordAt(text, open) === '(';
    const comma = wordAt(text, open) === ',';
    const stop = wordAt(text, open) === '.' && glued(text, open - 1);
    const inner = bracket || comma || stop ? open + 1 : open;
    const date =
      monthFirst(text, inner) ??
      dayFirst(text, inner) ??
      figures(text, inner) ??
      slashed(text, inner, day.base.weekday) ??
      monthOfLater(text, inner) ??
      theDay(text, inner);
    if (date?.base.type !== 'calendar' || date.base.day === null) continue;
    if (bracket && wordAt(text, date.end) !== ')') continue;
    const base = { ...date.base, weekday: day.base.weekday };
    return seen(day.first, bracket ? date.end + 1 : date.end, base, open === day.end ? null : named.part);
  }
  return day;
}

/** "Thursday 4 to Sunday 7 June", "Friday 8 and Saturday 9 May": the month is written for both. */
function monthOfLater(text: Text, at: number): Seen | null {
  const day = dayAt(text, at);
  const link = wordAt(text, at + 1);
  if (day === null || !(isDash(link) || TO.has(link) || link === 'and' || link === 'or')) return null;
  const named = weekday(text, at + 2);
  if (named?.base.type !== 'weekday' || named.base.plural) return null;
  const last = dayFirst(text, named.end);
  if (last?.base.type !== 'calendar' || last.base.month === null || last.base.day === null || last.base.day <= day)
    return null;
  return seen(at, at + 1, { ...last.base, day });
}

/** "Tuesday of last week", "Friday next week" */
function ofWeek(text: Text, day: Seen): Seen {
  if (day.base.type !== 'weekday' || day.base.plural || day.base.move !== null || day.base.weeks !== 0) return day;
  const at = wordAt(text, day.end) === 'of' ? day.end + 1 : day.end;
  const move = DIRECTIONS.get(wordAt(text, at));
  const week = move !== undefined && wordAt(text, at) !== 'past' && wordAt(text, at + 1) === 'week';
  if (!week || wordAt(text, at + 2) === "'s") return day;
  return { ...day, end: at + 2, base: { ...day.base, ofWeek: move } };
}

/** "9 November last year", "in March of this year" */
function ofYear(text: Text, date: Seen): Seen {
  if (date.base.type !== 'calendar' || date.base.year !== null || date.base.month === null || date.base.move !== null)
    return date;
  const at = /^(?:of|,)$/.test(wordAt(text, date.end)) ? date.end + 1 : date.end;
  const move = DIRECTIONS.get(wordAt(text, at));
  if (
    move === undefined ||
    wordAt(text, at) === 'past' ||
    wordAt(text, at + 1) !== 'year' ||
    wordAt(text, at + 2) === "'s"
  )
    return date;
  return { ...date, end: at + 2, base: { ...date.base, ofYear: move } };
}

/** "Sunday the 28th" "Sunday 28th" */
function theDay(text: Text, at: number): Seen | null {
  const place = wordAt(text, at) === 'the' ? at + 1 : at;
  const day = dayAt(text, place);
  return day !== null && /\D/.test(wordAt(text, place)) ? seen(at, place + 1, calendar({ day })) : null;
}

/** "March 11, a Tuesday" "28 January (Sunday)" */
function dateWithWeekday(text: Text, date: Seen): Seen {
  if (date.base.type !== 'calendar') return date;
  const open = wordAt(text, date.end);
  if (open !== '(' && open !== ',') return date;
  const article = wordAt(text, date.end + 1) === 'a';
  if (!article && open === ',') return date;
  const day = weekday(text, article ? date.end + 2 : date.end + 1);
  if (day?.base.type !== 'weekday' || (open === '(' && wordAt(text, day.end) !== ')')) return date;
  return seen(date.first, open === '(' ? day.end + 1 : day.end, { ...date.base, weekday: day.base.weekday }, date.part);
}

/** "Tuesday night" "late Tuesday evening" "yesterday afternoon" "Sunday in the morning" */
function partBehind(text: Text, day: Seen): Seen {
  if (day.part || !isDay(day)) return day;
  const word = wordAt(text, day.end);
  if (/^(?:early|late|mid)$/.test(word)) {
    const late = isDash(wordAt(text, day.end + 1)) ? day.end + 2 : day.end + 1;
    const part = DAY_PARTS.get(wordAt(text, late));
    return part ? { ...day, end: late + 1, part } : day;
  }
  if (word === 'in' && wordAt(text, day.end + 1) === 'the') {
    const part = DAY_PARTS.get(wordAt(text, day.end + 2));
    return part ? { ...day, end: day.end + 3, part } : day;
  }
  const part = DAY_PARTS.get(word);
  // "Sunday night-time", "Monday Night Football"
  if (!part || isDash(wordAt(text, day.end + 1))) return day;
  const next = text.tokens[day.end + 1];
  if (
    /^\p{Lu}/u.test(text.tokens[day.end]?.text ?? '') &&
    /^(?:football|live|lights|baseball)$/.test(next?.lower ?? '')
  )
    return day;
  return { ...day, end: day.end + 1, part };
}

const TO = new Set(['to', 'through', 'thru', 'until', 'till']);
const MOVING = new Set(
  'move postpone reschedule push delay shift defer put bring adjourn change switch slip revise amend correct'.split(
    ' ',
  ),
);

/** "Jan. 28-30" "from Tuesday to Thursday" "18 to 20 May" "between March and May" */
function spanned(text: Text, from: Seen): Seen | null {
  const comma = wordAt(text, from.end) === ',' ? 1 : 0;
  const at = from.end + comma;
  const word = wordAt(text, at);
  const dash = isDash(word);
  const between = word === 'and' && before(text, from.first) === 'between';
  if (!(dash || TO.has(word) || between) || (comma > 0 && dash)) return null;
  const { base } = from;
  if (base.type === 'reference' || base.type === 'length' || (base.type === 'shift' && base.counted)) return null;
  if (!dash && word === 'to' && moves(text, from.first)) return null;
  if (dash && !glued(text, at) && word !== '–') return null;
  // "Jan. 28-30"
  const lastDay = dayAt(text, at + 1);
  if (base.type === 'calendar' && base.month !== null && base.day !== null && lastDay !== null) {
    const longer = monthBehind(text, at + 1);
    if (!longer) return lastDays(text, from, base, at + 1, lastDay, dash || word !== 'and' || between);
  }
  const to = dated(text, at + 1);
  if (!to || to.until || !alike(base, to.base)) return null;
  if (dash && glued(text, at - 1) !== glued(text, at)) return null;
  // "to" alone may lead to anything: "from" must stand before a looser one.
  if (word === 'to' && base.type !== 'calendar' && before(text, from.first) !== 'from' && base.type !== to.base.type)
    return null;
  return { ...from, base: yearShared(base, to.base), end: to.end, until: to };
}

const before = (text: Text, at: number): string => {
  const word = wordAt(text, at - 1);
  return word === 'the' || word === 'early' || word === 'late' || word === 'about' ? wordAt(text, at - 2) : word;
};

function lastDays(text: Text, from: Seen, base: CalendarBase, at: number, day: number, sure: boolean): Seen | null {
  if (!sure || base.day === null || (day <= base.day && base.year === null) || day <= base.day) return null;
  const comma = wordAt(text, at + 1) === ',' ? 1 : 0;
  const year = base.year ?? yearAt(text, at + 1 + comma);
  const end = base.year === null && year !== null ? at + 2 + comma : at + 1;
  const first = { ...base, year };
  return { ...from, base: first, end, until: seen(at, end, { ...first, weekday: null, day }) };
}

const monthBehind = (text: Text, at: number): boolean => {
  const found = dayFirst(text, at);
  return found?.base.type === 'calendar' && found.base.month !== null;
};

/** "18 to 20 May 2026": a bare number before a date. Tried at a number that begins no date of its own. */
export function daysBeforeMonth(text: Text, at: number): Seen | null {
  const day = dayAt(text, at);
  if (day === null) return null;
  const link = wordAt(text, at + 1);
  if (!isDash(link) && link !== 'to' && link !== 'and' && link !== 'or') return null;
  const last = dayFirst(text, at + 2);
  if (last?.base.type !== 'calendar' || last.base.month === null || last.base.day === null || last.base.day <= day)
    return null;
  const base = { ...last.base, day };
  if (link === 'and' || link === 'or') return seen(at, at + 1, base);
  return { ...seen(at, last.end, base), until: last };
}

/** The further days of a list: "Jan. 28 and 30", "May 3, 5 and 7". */
export function furtherDays(text: Text, from: Seen): Seen[] {
  const days: Seen[] = [];
  const { base } = from;
  if (base.type !== 'calendar' || base.month === null || base.day === null || base.year !== null || from.until)
    return days;
  let at = from.end;
  let last = base.day;
  while (wordAt(text, at) === 'and' || wordAt(text, at) === 'or' || wordAt(text, at) === ',') {
    const place = wordAt(text, at) === ',' && wordAt(text, at + 1) === 'and' ? at + 2 : at + 1;
    const day = dayAt(text, place);
    const next = text.tokens[place + 1];
    const counts =
      next &&
      (next.pos === 'NOUN' ||
        next.pos === 'ADJ' ||
        next.pos === 'PROPN' ||
        next.pos === 'NUM' ||
        next.kind === 'symbol');
    if (day === null || day <= last || counts || monthBehind(text, place)) break;
    if (wordAt(text, at) === ',' && next && !/^(?:and|,)$/.test(next.lower) && place === at + 1) break;
    days.push(seen(place, place + 1, { ...base, weekday: null, day }));
    last = day;
    at = place + 1;
  }
  return days;
}

/** Whether two ends can make one span: both days, both months, both years … */
function alike(a: Seen['base'], b: Seen['base']): boolean {
  if (a.type === 'calendar' && b.type === 'calendar') {
    if (a.day !== null || b.day !== null) return a.day !== null && b.day !== null;
    return (a.month === null) === (b.month === null);
  }
  const day = (base: Seen['base']): boolean =>
    (base.type === 'weekday' && !base.plural) ||
    (base.type === 'calendar' && base.day !== null) ||
    (base.type === 'shift' && base.unit === 'day' && !base.counted);
  return (
    (day(a) && day(b)) ||
    (a.type === 'period' && b.type === 'period' && a.period === b.period) ||
    (a.type === 'weekday' && b.type === 'weekday')
  );
}

/** "March to May 2025", "Nov. 3 to Jan. 19, 2025": the year is written for both. */
function yearShared(a: Seen['base'], b: Seen['base']): Seen['base'] {
  if (
    a.type !== 'calendar' ||
    b.type !== 'calendar' ||
    a.year !== null ||
    b.year === null ||
    a.month === null ||
    b.month === null
  )
    return a;
  return { ...a, year: a.month > b.month ? b.year - 1 : b.year };
}

/** "was moved from Tuesday to Thursday": two days, not a span of days. */
function moves(text: Text, at: number): boolean {
  for (let index = Math.max(0, at - 12); index < at; index++) {
    const token = text.tokens[index];
    if (token && MOVING.has(token.lemma) && token.pos !== 'NOUN') return true;
  }
  return false;
}
