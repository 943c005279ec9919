/** Checks a draft: judge its claims, run the rules, let stand what is stetted, and say how much is covered. */

import { judge } from './compare/judge.ts';
import type { Verdict } from './compare/verdict.ts';
import { type Base, factsOf, selfBaseOf } from './facts/base.ts';
import type { DocumentReading } from './facts/document-reading.ts';
import type { Statement } from './facts/statement.ts';
import { arrange } from './findings/arrange.ts';
import { evidenceFor, placeOf } from './findings/evidence.ts';
import type { Considered, Finding, JudgedClaim, RuleId, Severity } from './findings/finding.ts';
import type { Report as Reported } from './findings/report.ts';
import { type StetComment, stetsOf } from './findings/stets.ts';
import type { Coverage, Report, Stet } from './report.ts';
import type { Check, Rule } from './rules/rule.ts';
import { RULES } from './rules/rules.ts';
import type { CalendarDay } from './values/calendar.ts';
import type { HouseStyle } from './values/house-style.ts';

export interface CheckSettings {
  /** The story's date where neither front matter nor dateline gives one. */
  readonly date: CalendarDay | null;
  readonly rules: Readonly<Partial<Record<RuleId, Severity | 'off'>>>;
  readonly style: HouseStyle;
}

export function checkDraft(draft: DocumentReading, base: Base, settings: CheckSettings): Report {
  const statements = factsOf(draft);
  const verdicts = judge(statements, base, selfBaseOf(draft));
  const stets = stetsOf(draft.document);
  const check: Check = { draft, statements, verdicts, base, style: settings.style };
  const said = RULES.flatMap((rule) => findingsOf(rule, check, settings.rules[rule.id] ?? rule.severity));
  const arranged = arrange(
    said.map(({ finding }) => finding),
    stets,
  );
  const stood = new Map(arranged.stetted.map(({ finding, stet }) => [finding, stet]));
  const claims = claimsOf(verdicts, said, stood);
  const used = new Set(arranged.stetted.map(({ stet }) => stet));
  return {
    findings: [...arranged.findings, ...stetFindings(stets, used, draft, settings)].sort(
      (a, b) => a.span.start - b.span.start,
    ),
    claims,
    coverage: coverageOf(claims),
    stets: stets.map(
      (stet): Stet => ({
        rules: stet.waivers.map(({ rule }) => rule),
        reason: stet.reason,
        span: stet.span,
        used: used.has(stet),
      }),
    ),
    problems: draft.document.problems,
  };
}

interface Said {
  readonly finding: Finding;
  readonly report: Reported;
}

function findingsOf(rule: Rule, check: Check, severity: Severity | 'off'): readonly Said[] {
  if (severity === 'off') return [];
  return [...rule.check(check)].map((report) => ({
    report,
    finding: {
      ruleId: rule.id,
      severity,
      message: report.message,
      span: report.span,
      words: report.words,
      evidence: report.evidence,
      fixes: report.fixes,
      signals: report.signals,
    },
  }));
}

function stetFindings(
  stets: readonly StetComment[],
  used: ReadonlySet<StetComment>,
  draft: DocumentReading,
  settings: CheckSettings,
): readonly Finding[] {
  const severity = settings.rules['unused-stet'] ?? 'warning';
  if (severity === 'off') return [];
  return stets
    .filter((stet) => stet.problem !== null || !(used.has(stet) || isIdle(stet, settings)))
    .map((stet) => ({
      ruleId: 'unused-stet',
      severity,
      message: stet.problem ?? 'This stet no longer lets anything stand.',
      span: stet.span,
      words: draft.document.text.slice(stet.span.start, stet.span.end),
      evidence: [],
      fixes: [{ title: 'Remove this stet', edits: [{ span: stet.span, text: '' }], safe: false }],
      signals: [],
    }));
}

/** Whether all rules that a stet speaks of are off: it waits for them. */
const isIdle = ({ waivers }: StetComment, settings: CheckSettings): boolean =>
  waivers.every(({ rule }) => severityOf(rule, settings) === 'off');

const severityOf = (id: RuleId, { rules }: CheckSettings): Severity | 'off' | undefined =>
  rules[id] ?? RULES.find((rule) => rule.id === id)?.severity;

function claimsOf(
  verdicts: readonly Verdict[],
  said: readonly Said[],
  stood: ReadonlyMap<Finding, StetComment>,
): readonly JudgedClaim[] {
  const reports = new Map<Statement, Said>();
  // Rules rank in their order: what the first of them says of a claim is its status.
  for (const one of said) {
    const { claim } = one.report;
    if (claim && !reports.has(claim)) reports.set(claim, one);
  }
  return verdicts
    .map((verdict) => {
      const own = reports.get(verdict.claim);
      return claimOf(verdict, own, own ? (stood.get(own.finding) ?? null) : null);
    })
    .sort((a, b) => a.span.start - b.span.start);
}

function claimOf(verdict: Verdict, said: Said | undefined, stet: StetComment | null): JudgedClaim {
  const own = evidenceFor(verdict.claim);
  const judged: JudgedClaim = {
    kind: verdict.claim.claim.kind,
    span: own.span,
    text: own.text,
    status: statusOf(verdict, said),
    evidence: said ? said.report.evidence : verdict.facts.map(({ fact }) => evidenceFor(fact)),
    reason: said?.report.message ?? reasonOf(verdict),
    stet: stet ? stet.reason : null,
  };
  verdictsOf.set(judged, verdict);
  return judged;
}

/** The verdict behind each claim of a report: what was weighed is told only when asked for. */
const verdictsOf = new WeakMap<JudgedClaim, Verdict>();

/** What a claim of a report was compared with, likeliest first. */
export const consideredFor = (claim: JudgedClaim): readonly Considered[] =>
  (verdictsOf.get(claim)?.outcomes ?? []).map(({ aligned, agrees, probability }) => ({
    evidence: evidenceFor(aligned.fact),
    agrees,
    chance: probability,
    signals: [...aligned.signals].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
  }));

/** A rule has the last word: what it says nothing of (it is off, say) is not called contradicted. */
function statusOf(verdict: Verdict, said: Said | undefined): JudgedClaim['status'] {
  if (said?.finding.ruleId === 'no-source') return verdict.status;
  if (said) return said.finding.ruleId === 'source-conflict' ? 'conflict' : 'contradicted';
  return verdict.status === 'contradicted' ? 'unsupported' : verdict.status;
}

function reasonOf(verdict: Verdict): string {
  if (verdict.derivation) return `This follows from the sources: ${verdict.derivation}.`;
  const fact = verdict.facts[0]?.fact;
  if (verdict.status === 'supported' && fact) {
    const evidence = evidenceFor(fact);
    return `${evidence.label.charAt(0).toUpperCase()}${evidence.label.slice(1)} says ${evidence.text} (${placeOf(evidence)}).`;
  }
  if (verdict.status === 'conflict') return 'Sources disagree about this.';
  if (verdict.status === 'unchecked')
    return verdict.claim.claim.kind === 'quote'
      ? 'This quotation is never closed, so that it could not be checked.'
      : 'This could not be read well enough to check.';
  return 'No source speaks of this.';
}

function coverageOf(claims: readonly JudgedClaim[]): Coverage {
  const of = (status: JudgedClaim['status']): number => claims.filter((claim) => claim.status === status).length;
  return {
    claims: claims.length,
    supported: of('supported'),
    contradicted: of('contradicted'),
    conflict: of('conflict'),
    unsupported: of('unsupported'),
    unchecked: of('unchecked'),
  };
}
