/** Percentages, shares and fractions. */

import { mismatches } from '../findings/mismatch.ts';
import type { Rule } from './rule.ts';

export const percentMismatch: Rule = {
  id: 'percent-mismatch',
  says: 'A percentage or share is not the one that the source gives.',
  severity: 'error',
  check: ({ verdicts, style }) => mismatches(verdicts, ['percent'], style),
};
