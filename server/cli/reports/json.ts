/** ESLint's result shape, so that what reads linters reads Backread. */

import type { Finding, Fix } from '../../engine/findings/finding.ts';
import { lineIndex } from '../../engine/text/lines.ts';
import type { Reporter, Reviewed } from './reporter.ts';

export const report: Reporter = (reviewed) => `${JSON.stringify(reviewed.map(resultOf), null, 2)}\n`;

function resultOf({ draft, findings }: Reviewed): object {
  const lines = lineIndex(draft.text);
  const messages = findings.map((finding) => {
    const { start, end } = finding.span;
    return {
      ruleId: finding.ruleId,
      severity: finding.severity === 'error' ? 2 : 1,
      message: finding.message,
      line: lines.lineOf(start),
      column: lines.columnOf(start),
      endLine: lines.lineOf(end),
      endColumn: lines.columnOf(end),
      ...fixesOf(finding, draft.text),
    };
  });
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
function fixesOf({ fixes }: Finding, text: string): object {
  const safe = fixes.filter((fix) => fix.safe);
  const fix = safe.length === 1 ? safe[0] : undefined;
  const others = fixes.filter((one) => one !== fix);
  return {
    ...(fix ? { fix: editOf(fix, text) } : {}),
    ...(others.length > 0 ? { suggestions: others.map((one) => ({ desc: one.title, fix: editOf(one, text) })) } : {}),
  };
}

/** ESLint knows one edit a fix: several become one, with what stands between them. */
function editOf({ edits }: Fix, text: string): { range: [number, number]; text: string } {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start);
  const start = sorted[0]?.span.start ?? 0;
  let at = start;
  let written = '';
  for (const edit of sorted) {
    written += text.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  return { range: [start, at], text: written };
}
