/** Takes the words of sources out of a review before it is written for others. */

import type { Evidence, Finding, JudgedClaim } from '../engine/findings/finding.ts';
import { type CheckedDraft, isWhole } from './desk.ts';
import type { Review, Reviewed } from './review.ts';

/**
 * `confidential`: nothing of confidential sources. `excerpt`: that, and no sentence of any source, only the values.
 * `all`: nothing of any source.
 */
export type Redaction = 'none' | 'confidential' | 'excerpt' | 'all';

/** Formats for the own screen; what any other format writes is read by others. */
const FOR_ONESELF = new Set(['stylish', 'compact', 'json', 'jsonl']);

/** @param asked what --redact said, if anything. @param ci where the log itself is read by others. */
export function redactionFor(format: string, asked: 'none' | 'excerpt' | 'all' | undefined, ci: boolean): Redaction {
  return asked ?? (FOR_ONESELF.has(format) && !ci ? 'none' : 'confidential');
}

export function redact<D extends CheckedDraft>(review: Review<D>, how: Redaction): Review<D> {
  if (how === 'none') return review;
  const secrets = new Set(
    review.drafts.flatMap(({ draft }) => draft.sources.filter((one) => one.confidential)).map(({ name }) => name),
  );
  if (how === 'confidential' && secrets.size === 0) return review;
  const drafts = review.drafts.map((one) => redactDraft(one, how, secrets));
  // A sentence about a file that could not be read may quote it.
  const problems = review.problems.filter(
    (problem) => how !== 'all' && ![...secrets].some((name) => problem.includes(name)),
  );
  const left = review.problems.length - problems.length;
  return { ...review, drafts, problems: left > 0 ? [...problems, `${left} more, told on standard error.`] : problems };
}

const A_SOURCE = { confidential: 'a confidential source', all: 'a source' } as const;

function redactDraft<D extends CheckedDraft>(
  { draft, findings, ...rest }: Reviewed<D>,
  how: Redaction,
  secrets: ReadonlySet<string>,
): Reviewed<D> {
  const withheld = (evidence: Evidence): boolean =>
    evidence.path !== draft.name && (how === 'all' || secrets.has(evidence.path));
  const kept = (evidence: readonly Evidence[]): readonly Evidence[] =>
    evidence
      .filter((one) => !withheld(one))
      .map((one) => (how === 'excerpt' && one.path !== draft.name ? bare(one) : one));
  const nameOf = (evidence: readonly Evidence[]): string =>
    A_SOURCE[evidence.some(({ path }) => secrets.has(path)) ? 'confidential' : 'all'];

  const finding = (one: Finding): Finding =>
    one.evidence.some(withheld)
      ? { ...one, message: messageOf(one, nameOf(one.evidence)), evidence: kept(one.evidence), fixes: [], signals: [] }
      : { ...one, evidence: kept(one.evidence) };
  const claim = (one: JudgedClaim): JudgedClaim =>
    one.evidence.some(withheld)
      ? { ...one, reason: reasonOf(one, nameOf(one.evidence)), evidence: kept(one.evidence) }
      : { ...one, evidence: kept(one.evidence) };
  const report = {
    ...draft.report,
    findings: draft.report.findings.map(finding),
    ...(isWhole(draft) ? { claims: draft.report.claims.map(claim) } : {}),
  };
  const sources = draft.sources.map((one) =>
    one.confidential
      ? { ...one, name: capital(A_SOURCE.confidential) }
      : how === 'all'
        ? { ...one, name: 'A source' }
        : one,
  );
  return { ...rest, draft: { ...draft, report, sources }, findings: findings.map(finding) };
}

/** A place without its sentence: the value stays. */
const bare = (evidence: Evidence): Evidence => ({ ...evidence, passage: '', passageSpan: evidence.span });

function messageOf({ ruleId, words }: Finding, source: string): string {
  const own = shortened(words);
  if (ruleId === 'source-conflict') return `Sources disagree about ${own}; ${source} is among them.`;
  return `Draft says ${own}; ${source} says otherwise.`;
}

function reasonOf({ status }: JudgedClaim, source: string): string {
  if (status === 'supported') return `${capital(source)} bears this out.`;
  if (status === 'contradicted') return `${capital(source)} says otherwise.`;
  if (status === 'conflict') return 'Sources disagree about this.';
  return 'No source speaks of this.';
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const LONGEST = 80;

function shortened(words: string): string {
  const flat = words.replace(/\s+/g, ' ');
  return flat.length > LONGEST ? `${flat.slice(0, LONGEST)}…` : flat;
}
