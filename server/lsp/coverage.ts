/** The requests of our own: what of a draft is covered, and what its sources say. */

import type { Location, Range } from 'vscode-languageserver';
import type { ClaimKind } from '../engine/claims/claim.ts';
import type { Coverage } from '../engine/engine.ts';
import type { Evidence, JudgedClaim } from '../engine/findings/finding.ts';
import { placeName, placeOf, rangeOf } from './convert.ts';
import { shownOf } from './diagnostics.ts';
import type { Note, Snapshot } from './snapshot.ts';

export const COVERAGE = 'backread/coverage';
export const FACTS = 'backread/facts';
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
}

export interface ClaimView {
  readonly kind: ClaimKind;
  readonly range: Range;
  readonly text: string;
  readonly status: JudgedClaim['status'];
  readonly reason: string;
  readonly stet: string | null;
  readonly evidence: readonly PassageView[];
}

export interface CoverageSummary {
  readonly uri: string;
  readonly version: number | null;
  readonly coverage: Coverage;
  readonly findings: number;
  readonly stetted: number;
  /** How many sources were read. */
  readonly sources: number;
  /** What was not read, and why. */
  readonly notes: readonly Note[];
}

export interface CoverageResult extends CoverageSummary {
  readonly claims: readonly ClaimView[];
}

export const summaryOf = (snapshot: Snapshot): CoverageSummary => {
  const { uri, version, report, sources, notes } = snapshot;
  return {
    uri,
    version,
    coverage: report.coverage,
    findings: shownOf(snapshot).length,
    stetted: report.claims.filter(({ stet }) => stet !== null).length,
    sources: sources.size,
    notes,
  };
};

export const coverageOf = (snapshot: Snapshot): CoverageResult => ({
  ...summaryOf(snapshot),
  claims: snapshot.report.claims.map(({ kind, span, text, status, reason, stet, evidence }) => ({
    kind,
    range: rangeOf(snapshot.document, span),
    text,
    status,
    reason,
    stet,
    evidence: evidence.map((one) => passageView(snapshot, one)),
  })),
});

const passageView = (snapshot: Snapshot, evidence: Evidence): PassageView => ({
  place: placeName(evidence),
  location: placeOf(snapshot, evidence)?.location ?? null,
  text: evidence.text,
  passage: evidence.passage,
});

export interface SourceView {
  readonly uri: string;
  readonly name: string;
  readonly facts: readonly (PassageView & { readonly kind: ClaimKind; readonly says: string })[];
}

export const factsOf = (snapshot: Snapshot): readonly SourceView[] =>
  [...snapshot.sources.values()].map(({ uri, path }) => ({
    uri,
    name: path.split('/').at(-1) ?? path,
    facts: snapshot.base
      .facts(path)
      .map(({ kind, says, evidence }) => ({ kind, says, ...passageView(snapshot, evidence) })),
  }));
