/** From the words of the exports to the engine's settings. */

import { DEFAULT_SETTINGS, type Settings } from '../engine/engine.ts';
import { RULE_IDS, type RuleId } from '../engine/findings/finding.ts';
import type { CalendarDay } from '../engine/values/calendar.ts';
import type { CheckConfig } from './contract.ts';

/** @throws RangeError where the date is no day of the calendar, or a rule is unknown. */
export function settingsOf(date: string | undefined, config: CheckConfig = {}): Settings {
  const unknown = Object.keys(config.rules ?? {}).find((id) => !RULE_IDS.includes(id as RuleId));
  if (unknown !== undefined) throw new RangeError(`There is no rule "${unknown}".`);
  return {
    ...DEFAULT_SETTINGS,
    ...(date === undefined ? {} : { date: dayOf(date) }),
    ...(config.style ? { style: config.style } : {}),
    ...(config.rules ? { rules: config.rules } : {}),
  };
}

/** "2024-01-28" → { year: 2024, month: 1, day: 28 } */
export function dayOf(iso: string): CalendarDay {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  const [year, month, day] = match ? match.slice(1).map(Number) : [];
  if (year === undefined || month === undefined || day === undefined || !exists(year, month, day)) {
    throw new RangeError(`"${iso}" is not a date; write it as YYYY-MM-DD.`);
  }
  return { year, month, day };
}

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
