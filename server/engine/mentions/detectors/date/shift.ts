/** Days and periods written as TIMEX3 has them, and the period that lies so many units from a day. */

import type { TimeUnit } from '../../../lexicon/time-words.ts';
import {
  addDays,
  addMonths,
  type CalendarDate,
  type CalendarDay,
  type Granularity,
  isoWeek,
  mondayOf,
} from '../../../values/calendar.ts';

const two = (value: number): string => String(value).padStart(2, '0');
export const four = (value: number): string => String(value).padStart(4, '0');

/** Written by TIMEX3; `day` parts that are not known are X. */
export function isoOf({ year, month, day }: CalendarDate): string {
  const y = year === null ? 'XXXX' : four(year);
  if (day !== null) return `${y}-${month === null ? 'XX' : two(month)}-${two(day)}`;
  return month === null ? y : `${y}-${two(month)}`;
}

export const GRAIN: Record<TimeUnit, Granularity> = {
  day: 'day',
  weekend: 'weekend',
  week: 'week',
  fortnight: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
};
const LETTER: Record<TimeUnit, string> = {
  day: 'D',
  weekend: 'WE',
  week: 'W',
  fortnight: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
};

/** "P2Y", "P2W" for a fortnight, "PXD" where the count is vague. */
export function lengthIso(unit: TimeUnit, count: number | null): string {
  if (count === null) return `PX${LETTER[unit]}`;
  return `P${unit === 'fortnight' ? count * 2 : count}${LETTER[unit]}`;
}

export const weekIso = (monday: CalendarDay): string => {
  const { year, week } = isoWeek(monday);
  return `${four(year)}-W${two(week)}`;
};

/** The period of a unit that lies so many units from a day. */
export function shifted(
  day: CalendarDay,
  unit: TimeUnit,
  count: number,
): { readonly value: CalendarDate; readonly iso: string } {
  switch (unit) {
    case 'day': {
      const value = addDays(day, count);
      return { value, iso: isoOf(value) };
    }
    case 'weekend': {
      const value = addDays(mondayOf(day), 5 + 7 * count);
      return { value, iso: `${weekIso(mondayOf(value))}-WE` };
    }
    case 'fortnight':
    case 'week': {
      const value = addDays(mondayOf(day), 7 * count * (unit === 'week' ? 1 : 2));
      return { value, iso: weekIso(value) };
    }
    case 'month': {
      const { year, month } = addMonths({ ...day, day: 1 }, count);
      return { value: { year, month, day: null }, iso: isoOf({ year, month, day: null }) };
    }
    case 'quarter': {
      const { year, month } = addMonths({ ...day, day: 1 }, count * 3);
      const quarter = Math.ceil(month / 3);
      return { value: { year, month: quarter * 3 - 2, day: null }, iso: `${four(year)}-Q${quarter}` };
    }
    case 'year':
      return { value: { year: day.year + count, month: null, day: null }, iso: four(day.year + count) };
    case 'decade': {
      const year = (Math.floor(day.year / 10) + count) * 10;
      return { value: { year, month: null, day: null }, iso: String(year / 10) };
    }
    case 'century': {
      const year = (Math.floor(day.year / 100) + count) * 100;
      return { value: { year, month: null, day: null }, iso: String(year / 100) };
    }
  }
}
