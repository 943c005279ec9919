/** Days as people write them in settings. */

import type { CalendarDay } from '../engine/values/calendar.ts';

/** "2024-01-28" → { year: 2024, month: 1, day: 28 }; null where it is no day of the calendar. */
export function dayOf(iso: string): CalendarDay | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  if (!match) return null;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? { year, month, day } : null;
}
