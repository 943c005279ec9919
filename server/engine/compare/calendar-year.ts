/** Which day a weekday and a date mean, where that is sure enough to say that they do not go together. */

import type { BlockReading } from '../claims/claim.ts';
import { OPENING_LINES } from '../facts/story-date.ts';
import type { Tense } from '../mentions/detectors/date/tense.ts';
import {
  addMonths,
  type CalendarDate,
  type CalendarDay,
  daysBetween,
  daysInMonth,
  type Weekday,
  weekdayOf,
} from '../values/calendar.ts';
import type { Read } from '../values/read.ts';

export interface DatedWeekday {
  readonly weekday: Weekday;
  /** As far as it is written. */
  readonly date: CalendarDate;
  /** As the document's date and the tense resolve it. */
  readonly resolved: CalendarDate | null;
}

/**
 * A date without a year that lies so many days from the story is meant to be the nearest of its name; one farther off may be
 * the next or the last one, but for what its verb says.
 */
const NEAR = 90;

/** The day, if it is surely no such weekday; null where it is, or may be. Without a year, every year that may be meant must tell. */
export function surelyOn(
  { weekday, date, resolved }: DatedWeekday,
  reading: BlockReading,
  story: Read<CalendarDay> | null,
  tense: Tense,
): CalendarDay | null {
  if (date.day === null) return null;
  const today = story?.value ?? null;
  const days =
    date.year !== null && date.month !== null
      ? [{ year: date.year, month: date.month, day: date.day }]
      : today
        ? daysMeant(date, resolved, today, tense)
        : [];
  const day = days[0];
  if (!day || days.some((one) => !exists(one) || mayBe(one, weekday))) return null;
  if (date.year === null && guessed(day, story)) return null;
  return date.year !== null || !toldOfAnotherYear(day, weekday, reading, today) ? day : null;
}

/** A story's date that is only the first one written in it may be any date; it is trusted for the days about it. */
const ABOUT = 21;

const guessed = (day: CalendarDay, story: Read<CalendarDay> | null): boolean =>
  story?.how === 'inferred' && story.from === OPENING_LINES && Math.abs(daysBetween(story.value, day)) > ABOUT;

const exists = ({ year, month, day }: CalendarDay): boolean => day >= 1 && day <= daysInMonth(year, month);

/** The days that may be meant, the likeliest first. */
function daysMeant(
  date: CalendarDate,
  resolved: CalendarDate | null,
  today: CalendarDay,
  tense: Tense,
): readonly CalendarDay[] {
  const day = date.day as number;
  const far = (one: CalendarDay): number => Math.abs(daysBetween(today, one));
  const { month } = date;
  if (month === null) {
    const months = [-1, 0, 1].map((shift) => addMonths({ ...today, day: 1 }, shift));
    return months.map((one) => ({ ...one, day })).filter(exists);
  }
  const years = [today.year - 1, today.year, today.year + 1]
    .map((year) => ({ year, month, day }))
    .filter(exists)
    .sort((a, b) => far(a) - far(b));
  const nearest = years[0];
  if (!nearest) return [];
  const ahead = daysBetween(today, nearest) >= 0;
  const told = ahead ? tense === 'future' : tense === 'past';
  const others = far(nearest) <= NEAR || told ? [] : years.slice(1, 2);
  const own = resolved?.year != null && resolved.year !== nearest.year ? [{ year: resolved.year, month, day }] : [];
  return [nearest, ...others, ...own];
}

/** Britain and its colonies changed calendars in 1752, the last of Europe by 1923: before, dates may be of the old style. */
const OLD_STYLE_ONLY = 1753;
const OLD_STYLE_TOO = 1923;

function mayBe(day: CalendarDay, weekday: Weekday): boolean {
  const actual = weekdayOf(day);
  if (actual === weekday || day.year < OLD_STYLE_ONLY) return true;
  if (day.year > OLD_STYLE_TOO) return false;
  const century = Math.floor((day.month > 2 ? day.year : day.year - 1) / 100);
  const behind = century - Math.floor(century / 4) - 2;
  return (actual + behind) % 7 === weekday;
}

/** In a paragraph that names another year a date without one is of the story's time only where it is so near. */
const CLOSE = 60;

/** "In 1977 … On Tuesday, Aug. 16": a year that the paragraph names may be the year of its other dates. */
function toldOfAnotherYear(
  { month, day, year }: CalendarDay,
  weekday: Weekday,
  { mentions }: BlockReading,
  today: CalendarDay | null,
): boolean {
  const others = mentions.flatMap(({ kind, value }) =>
    kind === 'date' && value.stated.year !== null && value.stated.year !== year ? [value.stated.year] : [],
  );
  if (others.length === 0 || !today) return false;
  if (Math.abs(daysBetween(today, { year, month, day })) > CLOSE) return true;
  return others.some((other) => mayBe({ year: other, month, day }, weekday));
}
