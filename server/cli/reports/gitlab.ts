/** GitLab's code quality report. */

import { fingerprints, placesIn, slashed } from '../places.ts';
import type { Reporter } from './reporter.ts';

const SEVERITY = { error: 'major', warning: 'minor', info: 'info' } as const;

export const report: Reporter = ({ drafts }) => {
  const issues = drafts.flatMap(({ draft, findings }) => {
    const placeOf = placesIn(draft.text);
    const prints = fingerprints(draft, findings);
    return findings.map(({ span, severity, message, ruleId }, at) => {
      const { line, endLine } = placeOf(span);
      return {
        description: message,
        check_name: ruleId,
        fingerprint: prints[at],
        severity: SEVERITY[severity],
        location: { path: slashed(draft.name), lines: { begin: line, end: endLine } },
      };
    });
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
};
