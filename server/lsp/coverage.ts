/** The requests of our own: what of a draft is covered, what is flagged in it, and what its sources say. */

import type { Location, Range, WorkspaceEdit } from 'vscode-languageserver';
import type { ClaimKind } from '../engine/claims/claim.ts';
import type { Coverage } from '../engine/engine.ts';
import type { Evidence, Finding, JudgedClaim, Severity } from '../engine/findings/finding.ts';
import { type StetTarget, stetTargetOf } from './code-actions.ts';
import { editOf, placeName, placeOf, rangeOf } from './convert.ts';
import { shownOf } from './diagnostics.ts';
import { titleOf } from './fix-title.ts';
import { type PassageParts, partsOf } from './passages.ts';
import { type DraftSentence, sentenceOf } from './sentences.ts';
import type { Note, Snapshot, SourceText } from './snapshot.ts';
import { workspaceEdit } from './workspace-edit.ts';

export const COVERAGE = 'backread/coverage';
export const STET = 'backread/stet';
export const REBUILD = 'backread/rebuild';
/** A notification: a draft that is open was read anew. */
export const CHECKED = 'backread/checked';

export interface PassageView {
  /** "coalition-statement.txt:7" */
  readonly place: string;
  readonly location: Location | null;
  readonly text: string;
  readonly passage: string;
  /** The passage cut where the value stands in it. */
  readonly parts: PassageParts;
}

export interface ClaimView {
  readonly kind: ClaimKind;
  readonly range: Range;
  readonly text: string;
  readonly sentence: DraftSentence;
  readonly status: JudgedClaim['status'];
  readonly reason: string;
  readonly stet: string | null;
  readonly evidence: readonly PassageView[];
}

export interface FindingView {
  readonly ruleId: Finding['ruleId'];
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  readonly sentence: DraftSentence;
  readonly evidence: readonly PassageView[];
  readonly fixes: readonly { readonly title: string; readonly safe: boolean; readonly edit: WorkspaceEdit }[];
  /** What to hand to `backread/stet`; null for what no stet lets stand. */
  readonly stet: StetTarget | null;
}

export interface CoverageSummary {
  readonly uri: string;
  readonly version: number | null;
  readonly coverage: Coverage;
  readonly findings: number;
  readonly stetted: number;
  /** How many sources were read, those of the newsroom's fact base among them that bear on a claim. */
  readonly sources: number;
  /** What was not read, and why. */
  readonly notes: readonly Note[];
}

export interface CoverageResult extends CoverageSummary {
  readonly claims: readonly ClaimView[];
  readonly flagged: readonly FindingView[];
}

export const summaryOf = (snapshot: Snapshot): CoverageSummary => {
  const { uri, version, report, sources, notes } = snapshot;
  return {
    uri,
    version,
    coverage: report.coverage,
    findings: shownOf(snapshot).length,
    stetted: report.claims.filter(({ stet }) => stet !== null).length,
    sources: sources.size + citedOf(snapshot).length,
    notes,
  };
};

/** Documents of the newsroom's fact base on which some claim rests or breaks. */
export function citedOf({ report, archived }: Snapshot): readonly SourceText[] {
  const paths = new Set(report.claims.flatMap(({ evidence }) => evidence.map(({ path }) => path)));
  return [...archived.values()].filter(({ path }) => paths.has(path));
}

export const coverageOf = (snapshot: Snapshot, versioned: boolean): CoverageResult => ({
  ...summaryOf(snapshot),
  claims: snapshot.report.claims.map(({ kind, span, text, status, reason, stet, evidence }) => ({
    kind,
    range: rangeOf(snapshot.document, span),
    text,
    sentence: sentenceOf(snapshot, span),
    status,
    reason,
    stet,
    evidence: evidence.map((one) => passageView(snapshot, one)),
  })),
  flagged: shownOf(snapshot).map((finding) => findingView(snapshot, finding, versioned)),
});

const findingView = (snapshot: Snapshot, finding: Finding, versioned: boolean): FindingView => ({
  ruleId: finding.ruleId,
  severity: finding.severity,
  message: finding.message,
  range: rangeOf(snapshot.document, finding.span),
  sentence: sentenceOf(snapshot, finding.span),
  evidence: finding.evidence.map((one) => passageView(snapshot, one)),
  fixes: finding.fixes.map((fix) => ({
    title: titleOf(fix),
    safe: fix.safe,
    edit: workspaceEdit(
      snapshot,
      fix.edits.map((edit) => editOf(snapshot.document, edit)),
      versioned,
    ),
  })),
  stet: finding.ruleId === 'unused-stet' ? null : stetTargetOf(snapshot, finding),
});

export const passageView = (snapshot: Snapshot, evidence: Evidence): PassageView => ({
  place: placeName(evidence),
  location: placeOf(snapshot, evidence)?.location ?? null,
  text: evidence.text,
  passage: evidence.passage,
  parts: partsOf(evidence),
});
