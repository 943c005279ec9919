/** One finding a line, as JSON with its evidence: for scripts that read as it comes. */

import { placesIn } from '../places.ts';
import { safeFix } from '../review.ts';
import type { Reporter } from './reporter.ts';

export const report: Reporter = ({ drafts }) =>
  drafts
    .flatMap(({ draft, findings }) => {
      const placeOf = placesIn(draft.text);
      return findings.map((finding) => ({
        path: draft.name,
        ruleId: finding.ruleId,
        severity: finding.severity,
        message: finding.message,
        ...placeOf(finding.span),
        start: finding.span.start,
        end: finding.span.end,
        text: finding.words,
        evidence: finding.evidence.map(({ path, line, text, passage }) => ({ path, line, text, passage })),
        fixes: finding.fixes.map((fix) => ({
          title: fix.title,
          safe: fix === safeFix(finding),
          edits: fix.edits.map(({ span, text }) => ({ start: span.start, end: span.end, text })),
        })),
      }));
    })
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
