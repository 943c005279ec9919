/** Where sources disagree with one another: two values for one thing, and which of them holds, if that can be told. */

import { checkDraft } from './check.ts';
import type { ClaimKind } from './claims/claim.ts';
import { superseded } from './compare/dispute.ts';
import { rankOf } from './compare/outrank.ts';
import { type Base, baseOf, factsOf } from './facts/base.ts';
import type { DocumentReading } from './facts/document-reading.ts';
import { type Provenance, provenanceOf, reportOf, reportWithin } from './facts/provenance.ts';
import type { Statement } from './facts/statement.ts';
import { evidenceFor, valueWords } from './findings/evidence.ts';
import type { Evidence, RuleId } from './findings/finding.ts';

/** One of the two sides. */
export interface Side {
  readonly evidence: Evidence;
  /** The value with what is counted. */
  readonly says: string;
  readonly provenance: Provenance;
}

export interface Disagreement {
  readonly kind: ClaimKind;
  readonly ruleId: RuleId;
  /** `superseded`: a figure that moves, of which the later report holds. `outranked`: the desk trusts one of them more. */
  readonly status: 'conflict' | 'superseded' | 'outranked';
  /** The side that holds stands second where `status` tells which. */
  readonly sides: readonly [Side, Side];
}

/** Each pair once, in the order of the sources. @param step is waited for before each report is held against the later ones. */
export async function disagreementsOf(
  sources: readonly DocumentReading[],
  step: (source: DocumentReading) => Promise<void> = async () => {},
): Promise<readonly Disagreement[]> {
  const reports = sources.flatMap(reportsIn);
  const found: Disagreement[] = [];
  for (const [at, report] of reports.entries()) {
    const others = reports.slice(at + 1);
    if (others.length === 0) break;
    await step(report);
    found.push(...against(report, baseOf(others)));
  }
  return found;
}

/** A mailbox has many reports, and so has a message that quotes an older one. */
function reportsIn(source: DocumentReading): readonly DocumentReading[] {
  const parts = new Map<string, DocumentReading['blocks'][number][]>();
  for (const reading of source.blocks) {
    const key = reportWithin(reading.block);
    const own = parts.get(key);
    if (own) own.push(reading);
    else parts.set(key, [reading]);
  }
  return parts.size <= 1 ? [source] : [...parts.values()].map((blocks) => ({ ...source, blocks }));
}

function against(report: DocumentReading, base: Base): readonly Disagreement[] {
  const keyOf = ({ path, span }: Evidence): string => `${path} ${span.start} ${span.end}`;
  const own = new Map(factsOf(report).map((fact) => [keyOf(evidenceFor(fact)), fact]));
  const theirs = new Map(base.facts.map((fact) => [keyOf(evidenceFor(fact)), fact]));
  return checkDraft(report, base, SETTINGS).findings.flatMap(({ ruleId, span, evidence }): readonly Disagreement[] => {
    const a = own.get(`${report.document.path} ${span.start} ${span.end}`);
    // Of two other sources in conflict the first agrees with this one.
    const other = evidence[ruleId === 'source-conflict' ? 1 : 0];
    const b = other && theirs.get(keyOf(other));
    // A source that contradicts itself, or the calendar, is no conflict between two.
    return a && b && reportOf(a) !== reportOf(b) ? [between(a, b, ruleId)] : [];
  });
}

const SETTINGS = { date: null, rules: {}, style: 'ap' } as const;

function between(a: Statement, b: Statement, ruleId: RuleId): Disagreement {
  const pair = (status: Disagreement['status'], first: Statement, second: Statement): Disagreement => ({
    kind: a.claim.kind,
    ruleId,
    status,
    sides: [sideOf(first), sideOf(second)],
  });
  if (rankOf(a) !== rankOf(b)) return rankOf(a) > rankOf(b) ? pair('outranked', b, a) : pair('outranked', a, b);
  if (superseded(a, b)) return pair('superseded', a, b);
  return superseded(b, a) ? pair('superseded', b, a) : pair('conflict', a, b);
}

const sideOf = (fact: Statement): Side => ({
  evidence: evidenceFor(fact),
  says: valueWords(fact),
  provenance: provenanceOf(fact),
});
