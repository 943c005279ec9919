/** One finding a line, in the form that editors and grep have read for decades. */

import { placesIn } from '../places.ts';
import { findingsOf, tallyOf, tallyWords } from '../review.ts';
import type { Reporter } from './reporter.ts';

const WORDS = { error: 'Error', warning: 'Warning', info: 'Note' } as const;

export const report: Reporter = (review, { quiet }) => {
  const rows = review.drafts.flatMap(({ draft, findings }) => {
    const placeOf = placesIn(draft.text);
    return findings.map(({ span, severity, message, ruleId }) => {
      const { line, column } = placeOf(span);
      return `${draft.name}: line ${line}, col ${column}, ${WORDS[severity]} - ${message} (${ruleId})\n`;
    });
  });
  return quiet
    ? rows.join('')
    : `${rows.join('')}${rows.length > 0 ? '\n' : ''}${tallyWords(tallyOf(findingsOf(review)))}\n`;
};
