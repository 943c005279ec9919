/** Distances, weights, speeds, temperatures, magnitudes, lengths of time and scores. */

import { mismatches } from '../findings/mismatch.ts';
import type { Rule } from './rule.ts';

export const measureMismatch: Rule = {
  id: 'measure-mismatch',
  says: 'A measure, a length of time or a score is not the one that the source gives.',
  severity: 'error',
  check: ({ verdicts, style }) => mismatches(verdicts, ['measure', 'duration', 'score'], style),
};
