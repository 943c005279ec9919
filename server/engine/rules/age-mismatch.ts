/** Ages of persons and things. */

import { mismatches } from '../findings/mismatch.ts';
import type { Rule } from './rule.ts';

export const ageMismatch: Rule = {
  id: 'age-mismatch',
  says: 'An age is not the one that the source gives for this person.',
  severity: 'error',
  check: ({ verdicts, style }) => mismatches(verdicts, ['age'], style),
};
