/** Clock times and their zones. */

import { mismatches } from '../findings/mismatch.ts';
import type { Rule } from './rule.ts';

export const timeMismatch: Rule = {
  id: 'time-mismatch',
  says: 'A clock time is not the one that the source gives.',
  severity: 'error',
  check: ({ verdicts, style }) => mismatches(verdicts, ['time'], style),
};
