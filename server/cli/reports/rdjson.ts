/** Reviewdog's diagnostic format, whose columns count bytes of UTF-8. */

import type { Span } from '../../engine/text/span.ts';
import { placesIn, slashed, wholeEdit } from '../places.ts';
import type { Reviewed } from '../review.ts';
import type { Reporter } from './reporter.ts';

const SEVERITY = { error: 'ERROR', warning: 'WARNING', info: 'INFO' } as const;

export const report: Reporter = ({ drafts }) =>
  `${JSON.stringify({ source: { name: 'backread' }, diagnostics: drafts.flatMap(diagnosticsOf) }, null, 2)}\n`;

function diagnosticsOf({ draft, findings }: Reviewed): readonly object[] {
  const placeOf = placesIn(draft.text);
  const column = (offset: number, units: number): number =>
    Buffer.byteLength(draft.text.slice(offset - units + 1, offset), 'utf8') + 1;
  const rangeOf = (span: Span<'file'>): object => {
    const place = placeOf(span);
    return {
      start: { line: place.line, column: column(span.start, place.column) },
      end: { line: place.endLine, column: column(span.end, place.endColumn) },
    };
  };
  return findings.map(({ span, severity, message, ruleId, fixes, evidence }) => ({
    message,
    location: { path: slashed(draft.name), range: rangeOf(span) },
    severity: SEVERITY[severity],
    code: { value: ruleId },
    suggestions: fixes.map((fix) => {
      const edit = wholeEdit(fix, draft.text);
      return { range: rangeOf(edit.span), text: edit.text };
    }),
    relatedLocations: evidence.map(({ path, line, text }) => ({
      message: text,
      location: { path: slashed(path), range: { start: { line } } },
    })),
  }));
}
