/** Amounts of money. */

import { mismatches } from '../findings/mismatch.ts';
import type { Rule } from './rule.ts';

export const moneyMismatch: Rule = {
  id: 'money-mismatch',
  says: 'An amount of money is not the one that the source gives.',
  severity: 'error',
  check: ({ verdicts, style }) => mismatches(verdicts, ['money'], style),
};
