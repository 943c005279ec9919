/** What is wrong with a fact sheet, as diagnostics. */

import type { Diagnostic, DiagnosticSeverity, Location } from 'vscode-languageserver';
import type { SheetFault } from '../../engine/engine.ts';
import { rangeOf } from '../convert.ts';
import { SOURCE } from '../diagnostics.ts';
import type { SheetSnapshot } from './sheet.ts';

const PAGE = 'https://github.com/backread/backread/blob/main/docs/sources.md#fact-sheets';
const CODE = 'fact-sheet';

/** A sentence that states nothing does no harm; the rest does. */
const SEVERITIES: Readonly<Record<SheetFault['kind'], DiagnosticSeverity>> = {
  idle: 3,
  disagrees: 2,
  'supersedes-nothing': 2,
  'not-compared': 2,
};

export const sheetDiagnostics = (sheet: SheetSnapshot): Diagnostic[] => [
  ...sheet.reading.document.problems.map(({ message, span }) =>
    diagnostic(sheet, message, span ?? { start: 0, end: 0 }, 2),
  ),
  ...sheet.faults.map((fault) => faultDiagnostic(sheet, fault)),
];

export function faultDiagnostic(sheet: SheetSnapshot, { kind, message, span, against }: SheetFault): Diagnostic {
  const location = against && locationIn(sheet, against);
  return {
    ...diagnostic(sheet, message, span, SEVERITIES[kind]),
    ...(against && location ? { relatedInformation: [{ location, message: against.passage }] } : {}),
  };
}

export const diagnostic = (
  { document }: SheetSnapshot,
  message: string,
  span: SheetFault['span'],
  severity: DiagnosticSeverity,
): Diagnostic => ({
  range: rangeOf(document, span),
  severity,
  code: CODE,
  codeDescription: { href: PAGE },
  source: SOURCE,
  message,
});

/** The other sentence, in this sheet or another. */
function locationIn(
  { uri, document, reading, sheets }: SheetSnapshot,
  against: NonNullable<SheetFault['against']>,
): Location | null {
  if (against.path === reading.document.path) return { uri, range: rangeOf(document, against.span) };
  const other = sheets.find(({ text }) => text.path === against.path)?.text;
  return other ? { uri: other.uri, range: rangeOf(other.document, against.span) } : null;
}
