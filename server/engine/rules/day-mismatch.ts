/** Weekdays: "Sunday" against "Wednesday". */

import { mismatches } from '../findings/mismatch.ts';
import type { Rule } from './rule.ts';

export const dayMismatch: Rule = {
  id: 'day-mismatch',
  says: 'A weekday is not the one on which the source says it happened.',
  severity: 'error',
  check: ({ verdicts, style }) => mismatches(verdicts, ['day'], style),
};
