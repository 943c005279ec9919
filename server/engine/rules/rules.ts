/** All rules, in the order in which their findings rank where two fall on the same words. */

import { ageMismatch } from './age-mismatch.ts';
import { arithmeticMismatch } from './arithmetic-mismatch.ts';
import { calendarMismatch } from './calendar-mismatch.ts';
import { countMismatch } from './count-mismatch.ts';
import { dateMismatch } from './date-mismatch.ts';
import { dayMismatch } from './day-mismatch.ts';
import { locationMismatch } from './location-mismatch.ts';
import { measureMismatch } from './measure-mismatch.ts';
import { moneyMismatch } from './money-mismatch.ts';
import { nameMismatch } from './name-mismatch.ts';
import { noSource } from './no-source.ts';
import { percentMismatch } from './percent-mismatch.ts';
import { quoteMismatch } from './quote-mismatch.ts';
import type { Rule } from './rule.ts';
import { sourceConflict } from './source-conflict.ts';
import { timeMismatch } from './time-mismatch.ts';

export const RULES: readonly Rule[] = [
  quoteMismatch,
  arithmeticMismatch,
  dayMismatch,
  calendarMismatch,
  dateMismatch,
  timeMismatch,
  ageMismatch,
  moneyMismatch,
  percentMismatch,
  measureMismatch,
  countMismatch,
  nameMismatch,
  locationMismatch,
  sourceConflict,
  noSource,
];
