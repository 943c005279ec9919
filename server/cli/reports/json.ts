/** ESLint's result shape, so that what reads linters reads Backread. */

import type { Finding, Fix } from '../../engine/findings/finding.ts';
import { placesIn, wholeEdit } from '../places.ts';
import { type Reviewed, safeFix } from '../review.ts';
import type { Reporter } from './reporter.ts';

export const report: Reporter = ({ drafts }) => `${JSON.stringify(drafts.map(resultOf), null, 2)}\n`;

function resultOf({ draft, findings }: Reviewed): object {
  const placeOf = placesIn(draft.text);
  const messages = findings.map((finding) => ({
    ruleId: finding.ruleId,
    severity: finding.severity === 'error' ? 2 : 1,
    message: finding.message,
    ...placeOf(finding.span),
    ...fixesOf(finding, draft.text),
  }));
  const count = (severity: number, fixable = false): number =>
    messages.filter((message) => message.severity === severity && (!fixable || 'fix' in message)).length;
  return {
    filePath: draft.path,
    messages,
    errorCount: count(2),
    warningCount: count(1),
    fixableErrorCount: count(2, true),
    fixableWarningCount: count(1, true),
  };
}

/** `fix` is what may be written unasked: the one safe fix. Everything else is a suggestion, for a person to choose. */
function fixesOf(finding: Finding, text: string): object {
  const fix = safeFix(finding);
  const others = finding.fixes.filter((one) => one !== fix);
  return {
    ...(fix ? { fix: editOf(fix, text) } : {}),
    ...(others.length > 0 ? { suggestions: others.map((one) => ({ desc: one.title, fix: editOf(one, text) })) } : {}),
  };
}

function editOf(fix: Fix, text: string): { range: [number, number]; text: string } {
  const { span, text: written } = wholeEdit(fix, text);
  return { range: [span.start, span.end], text: written };
}
