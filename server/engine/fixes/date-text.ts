/** Writes a day, date or clock time in the form that the draft's own words have. */

import { MONTH_NAMES } from '../lexicon/months.ts';
import { WEEKDAY_NAMES } from '../lexicon/weekdays.ts';
import type { ClockTime, When } from '../values/calendar.ts';
import type { Manner } from './manner.ts';
import { ordinalFigure } from './number-text.ts';

/** AP abbreviates these with a day, and spells out March to July always. */
const AP_MONTHS = ['Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

const WEEKDAY = /\b(sun|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat)(?:day|sday|nesday|rsday|urday)?\b\.?/iu;
const MONTH =
  /\b(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?/iu;
const YEAR = /\b(?:1[5-9]|20|21)\d\d\b/u;
const DAY = /\b\d{1,2}(st|nd|rd|th)?\b/u;

export function weekdayText(weekday: number, words: string): string | null {
  const found = WEEKDAY.exec(words)?.[0];
  if (!found) return null;
  const full = WEEKDAY_NAMES[weekday] as string;
  const name = /day$/iu.test(found) ? full : shortWeekday(weekday, found);
  return words.replace(found, found === found.toUpperCase() ? name.toUpperCase() : name);
}

/** Of the two sets of short forms, that to which the draft's own belongs: "Tues." is of the longer one. */
const LONGER = ['Sun', 'Mon', 'Tues', 'Wed', 'Thurs', 'Fri', 'Sat'];

function shortWeekday(weekday: number, like: string): string {
  const longer = /^(?:tues|weds|thurs)\b/iu.test(like);
  const name = longer ? LONGER[weekday] : (WEEKDAY_NAMES[weekday] as string).slice(0, 3);
  return `${name}${like.endsWith('.') ? '.' : ''}`;
}

/** The draft's date words with those of its parts changed in which the fact differs; null where a part is missing. */
export function dateText(fact: When, words: string, manner: Manner): string | null {
  const to = fact.resolved?.value ?? fact.stated;
  let text = words;
  const year = YEAR.exec(text)?.[0];
  const month = MONTH.exec(text)?.[0];
  if (!year && !month) return dayOnly(to.day, words);
  if (year) {
    if (to.year === null) return null;
    text = text.replace(year, String(to.year));
  }
  if (month) {
    if (to.month === null) return null;
    const written = DAY.exec(text.replace(YEAR, '    '));
    const dayFirst = written === null || written.index < text.indexOf(month);
    text = text.replace(month, monthText(to.month, month, manner, dayFirst));
    const day = DAY.exec(text.replace(YEAR, '    '));
    if (day) {
      if (to.day === null) return null;
      text =
        text.slice(0, day.index) +
        (day[1] ? ordinalFigure(to.day) : String(to.day)) +
        text.slice(day.index + day[0].length);
    }
  }
  return text;
}

/** "the 12th", or the bare number of a day. */
function dayOnly(day: number | null, words: string): string | null {
  const found = /\b\d{1,2}(st|nd|rd|th)\b/u.exec(words) ?? /^\d{1,2}()$/u.exec(words);
  if (!found || day === null) return null;
  return words.replace(found[0], found[1] ? ordinalFigure(day) : String(day));
}

/** Months that are written alike in full and short. */
const ALWAYS_FULL = /^(?:march|april|may|june|july)$/iu;
const THREE_LETTERS = /^(?:mar|apr|jun|jul|sep)$/iu;

function monthText(month: number, like: string, { style, months }: Manner, dayFirst: boolean): string {
  const full = MONTH_NAMES[month - 1] as string;
  const short = AP_MONTHS[month - 1] as string;
  if (like.endsWith('.')) return short;
  // "March 9" does not tell whether it would be "September 9" or "Sept. 9": the rest of the draft does, or else the style.
  if (ALWAYS_FULL.test(like)) {
    if (months === 'full' || (months === null && (style === 'guardian' || dayFirst))) return full;
    return style === 'guardian' ? short.replace('.', '') : short;
  }
  if (MONTH_NAMES.some((name) => name.toLowerCase() === like.toLowerCase())) return full;
  return THREE_LETTERS.test(like) ? full.slice(0, 3) : short.replace('.', '');
}

//             "13:07"   "10 p.m."   "8.30 a.m."   "7.52am"   "1:43 p.m."   "16h30"
const CLOCK = /^(\d{1,2})(?:([:.h])(\d{2}))?(\s*)([ap])?(\.?)(m)?(\.?)$/iu;
const NAMED = /^(?:noon|midday|midnight)$/iu;

const NOON = 720;

/** A clock time in the draft's form: twelve or twenty-four hours, its separator, its "p.m."; noon and midnight by name. */
export function clockText(fact: ClockTime, words: string, { style }: Manner): string | null {
  const named = NAMED.test(words.trim());
  const parts = CLOCK.exec(named ? (style === 'guardian' ? '1pm' : '1 p.m.') : words.trim());
  if (!parts) return null;
  const [, , separator = style === 'guardian' ? '.' : ':', minutes, space = '', half, dot = '', m = '', lastDot = ''] =
    parts;
  const hour = Math.floor(fact.minutes / 60);
  const rest = String(fact.minutes % 60).padStart(2, '0');
  if (half && fact.minutes % NOON === 0) return fact.minutes === NOON ? 'noon' : 'midnight';
  const tail = fact.minutes % 60 === 0 && minutes === undefined ? '' : `${separator}${rest}`;
  if (!half) return `${minutes && (parts[1] as string).length === 2 ? String(hour).padStart(2, '0') : hour}${tail}`;
  // AP writes "8 p.m.", not "8:00 p.m."
  const round = style === 'ap' && fact.minutes % 60 === 0 ? '' : tail;
  const letter = hour < 12 ? 'a' : 'p';
  return `${hour % 12 || 12}${round}${space}${half === half.toUpperCase() ? letter.toUpperCase() : letter}${dot}${m}${lastDot}`;
}
