/** The day on which a feast falls in a year. */

import type { HolidayRule } from '../../../lexicon/holidays.ts';
import { addDays, type CalendarDay, easter, nthWeekday } from '../../../values/calendar.ts';

/** The day of a feast in a year. */
export function feast(rule: HolidayRule, year: number): CalendarDay {
  switch (rule.on) {
    case 'fixed':
      return { year, month: rule.month, day: rule.day };
    case 'nth':
      return addDays(nthWeekday(year, rule.month, rule.weekday, rule.nth), rule.plus ?? 0);
    case 'easter':
      return addDays(easter(year), rule.plus);
  }
}
