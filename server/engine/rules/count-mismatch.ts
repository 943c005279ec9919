/** How many of something: people, votes, goals, and rankings. */

import { mismatches } from '../findings/mismatch.ts';
import type { Rule } from './rule.ts';

export const countMismatch: Rule = {
  id: 'count-mismatch',
  says: 'A number of people or things, or a ranking, is not the one that the source gives.',
  severity: 'error',
  check: ({ verdicts, style }) => mismatches(verdicts, ['count', 'rank', 'ratio'], style),
};
