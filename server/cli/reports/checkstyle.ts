/** Checkstyle's XML, which most build servers read. */

import { placesIn, slashed } from '../places.ts';
import { element, XML_HEAD } from '../xml.ts';
import type { Reporter } from './reporter.ts';

export const report: Reporter = ({ drafts }) => {
  const files = drafts.map(({ draft, findings }) => {
    const placeOf = placesIn(draft.text);
    const errors = findings.map(({ span, severity, message, ruleId }) => {
      const { line, column } = placeOf(span);
      return element('error', { line, column, severity, message, source: `backread.${ruleId}` });
    });
    return element('file', { name: slashed(draft.name) }, errors);
  });
  return `${XML_HEAD}${element('checkstyle', { version: '4.3' }, files)}\n`;
};
