/** Findings as diagnostics. */

import type { Diagnostic, DiagnosticRelatedInformation } from 'vscode-languageserver';
import type { Finding } from '../engine/findings/finding.ts';
import { placeOf, rangeOf, severityOf } from './convert.ts';
import type { Snapshot } from './snapshot.ts';

export const SOURCE = 'Backread';

/** Where a rule's page is, before its id. */
const RULE_PAGES = 'https://github.com/backread/backread/blob/main/docs/rules/';

/** What a diagnostic carries for clients that list findings themselves. */
export interface FindingData {
  readonly words: string;
  readonly fixes: readonly string[];
}

export const diagnosticsOf = (snapshot: Snapshot): Diagnostic[] =>
  snapshot.report.findings.map((finding) => diagnosticOf(snapshot, finding));

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
