/** Findings as diagnostics. */

import type { Diagnostic, DiagnosticRelatedInformation, Range } from 'vscode-languageserver';
import type { Finding } from '../engine/findings/finding.ts';
import { placeOf, rangeOf, sameUri, severityOf } from './convert.ts';
import type { Snapshot } from './snapshot.ts';

export const SOURCE = 'Backread';

/** Where a rule's page is, before its id. */
const RULE_PAGES = 'https://github.com/backread/backread/blob/main/test/specs/rules/';

/** What a diagnostic carries for clients that list findings themselves. */
export interface FindingData {
  readonly words: string;
  readonly fixes: readonly string[];
}

export const diagnosticsOf = (snapshot: Snapshot): Diagnostic[] => [
  ...shownOf(snapshot).map((finding) => diagnosticOf(snapshot, finding)),
  ...snapshot.report.problems.map(({ message, span }) =>
    note(message, span ? rangeOf(snapshot.document, span) : undefined),
  ),
  ...snapshot.notes
    .filter(({ uri }) => uri === sameUri(snapshot.uri))
    .map(({ message, range }) => note(message, range)),
];

/** The findings that are severe enough to be shown. */
export const shownOf = ({ report, least }: Snapshot): readonly Finding[] =>
  report.findings.filter(({ severity }) => severityOf(severity) <= severityOf(least));

const START = { line: 0, character: 0 };

/** Something that was not read, as opposed to something that was read and is wrong. */
export const note = (message: string, range: Range = { start: START, end: START }): Diagnostic => ({
  range,
  severity: 2,
  source: SOURCE,
  message,
});

export function diagnosticOf(snapshot: Snapshot, finding: Finding): Diagnostic {
  const related = relatedTo(snapshot, finding);
  const data: FindingData = { words: finding.words, fixes: finding.fixes.map(({ title }) => title) };
  return {
    range: rangeOf(snapshot.document, finding.span),
    severity: severityOf(finding.severity),
    code: finding.ruleId,
    codeDescription: { href: `${RULE_PAGES}${finding.ruleId}.md` },
    source: SOURCE,
    message: finding.message,
    ...(related.length > 0 ? { relatedInformation: related } : {}),
    data,
  };
}

function relatedTo(snapshot: Snapshot, finding: Finding): DiagnosticRelatedInformation[] {
  return finding.evidence.flatMap((evidence) => {
    const place = placeOf(snapshot, evidence);
    return place ? [{ location: place.location, message: evidence.passage }] : [];
  });
}
