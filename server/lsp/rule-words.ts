/** Rules in words that a desk uses: what each one looks at, for titles. */

import type { RuleId } from '../engine/findings/finding.ts';

export const LOOKS_AT: Readonly<Record<RuleId, string>> = {
  'count-mismatch': 'counts',
  'day-mismatch': 'weekdays',
  'date-mismatch': 'dates',
  'location-mismatch': 'places',
  'time-mismatch': 'clock times',
  'money-mismatch': 'sums of money',
  'percent-mismatch': 'percentages',
  'measure-mismatch': 'measures',
  'age-mismatch': 'ages',
  'name-mismatch': 'names',
  'quote-mismatch': 'quotations',
  'arithmetic-mismatch': 'totals',
  'calendar-mismatch': 'weekdays and their dates',
  'source-conflict': 'sources that disagree',
  'no-source': 'claims without a source',
  'unused-stet': 'unused stets',
};
