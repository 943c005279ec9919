/** Calendar dates, months and years. */

import { mismatches } from '../findings/mismatch.ts';
import type { Rule } from './rule.ts';

export const dateMismatch: Rule = {
  id: 'date-mismatch',
  says: 'A date, month or year is not the one that the source gives.',
  severity: 'error',
  check: ({ verdicts, style }) => mismatches(verdicts, ['date'], style),
};
