/** From the words of the exports to the engine's settings. */

import { dayOf } from '../config/day.ts';
import { DEFAULT_SETTINGS, type Settings } from '../engine/engine.ts';
import { RULE_IDS, type RuleId } from '../engine/findings/finding.ts';
import type { CheckConfig } from './contract.ts';

/** @throws RangeError where the date is no day of the calendar, or a rule is unknown. */
export function settingsOf(date: string | undefined, config: CheckConfig = {}): Settings {
  const unknown = Object.keys(config.rules ?? {}).find((id) => !RULE_IDS.includes(id as RuleId));
  if (unknown !== undefined) throw new RangeError(`There is no rule "${unknown}".`);
  const day = date === undefined ? null : dayOf(date);
  if (date !== undefined && !day) throw new RangeError(`"${date}" is not a date; write it as YYYY-MM-DD.`);
  return { date: day, style: config.style ?? DEFAULT_SETTINGS.style, rules: config.rules ?? {} };
}
