/** Where it happened, or where someone or something is from. */

import { mismatches } from '../findings/mismatch.ts';
import type { Rule } from './rule.ts';

export const locationMismatch: Rule = {
  id: 'location-mismatch',
  says: 'A place is not the one that the source gives.',
  severity: 'error',
  check: ({ verdicts, style }) => mismatches(verdicts, ['place'], style),
};
