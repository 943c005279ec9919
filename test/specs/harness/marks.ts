/** Says in marks what a report says: one caret line for each claim and each finding. */

import type { Engine, FactBase, Report } from '../../../server/engine/engine.ts';
import type { Evidence, Finding, JudgedClaim } from '../../../server/engine/findings/finding.ts';
import { lineIndex } from '../../../server/engine/text/lines.ts';
import { overlaps, type Span } from '../../../server/engine/text/span.ts';

export interface Mark {
  readonly span: Span<'file'>;
  /** `count-mismatch agency.md:1 "Three firefighters"`, `ok agency.md:1` or `-`. */
  readonly says: string;
  /** What stands at the span once the first fix is applied. */
  readonly fix: string | null;
}

/** The draft's lines with their marks under them. */
export function markedLines(draft: string, marks: readonly Mark[]): readonly string[] {
  const index = lineIndex(draft);
  return draft.split('\n').flatMap((line, at) => [
    line,
    ...marks
      .filter(({ span }) => index.lineOf(span.start) === at + 1)
      .flatMap(({ span, says, fix }) => {
        const column = index.columnOf(span.start) - 1;
        const length = Math.min(span.end - span.start, line.length - column);
        const indent = ' '.repeat(column);
        const mark = `${indent}${'^'.repeat(Math.max(length, 1))} ${says}`;
        return fix === null ? [mark] : [mark, `${indent}= ${oneLine(fix)}`.trimEnd()];
      }),
  ]);
}

/** The marks of a report in the order of the text; of several on one span the most telling stays. */
export function marksOf(
  report: Report,
  draft: string,
  base: FactBase,
  own: ReturnType<Engine['read']>,
): readonly Mark[] {
  const findings = report.findings.map((finding) => markOfFinding(finding, draft, wordsIn(base), own));
  const claims = report.claims
    .filter((claim) => !isTold(claim, report.findings))
    .sort((a, b) => WEIGHT.indexOf(a.status) - WEIGHT.indexOf(b.status))
    .map(markOfClaim);
  const marks: Mark[] = [];
  for (const mark of [...findings, ...claims]) if (!marks.some(({ span }) => isSame(span, mark.span))) marks.push(mark);
  return marks.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

const WEIGHT: readonly JudgedClaim['status'][] = ['contradicted', 'conflict', 'supported', 'unsupported', 'unchecked'];

const isSame = (a: Span<'file'>, b: Span<'file'>): boolean => a.start === b.start && a.end === b.end;

const isTold = (claim: JudgedClaim, findings: readonly Finding[]): boolean =>
  claim.status === 'contradicted' && findings.some((finding) => overlaps(finding.span, claim.span));

function markOfClaim({ span, status, stet, evidence }: JudgedClaim): Mark {
  if (stet !== null) return { span, says: `stet "${oneLine(stet)}"`, fix: null };
  const says = status === 'supported' ? 'ok' : status === 'contradicted' || status === 'conflict' ? status : '-';
  const places = says === '-' ? [] : [...new Set(evidence.map(placeOf))].slice(0, 3);
  return { span, says: [says, ...places].join(' '), fix: null };
}

function markOfFinding(
  finding: Finding,
  draft: string,
  words: (evidence: Evidence) => string,
  own: { document: { path: string } },
): Mark {
  const cited = finding.evidence
    .filter((evidence) => evidence.path !== own.document.path || !isSame(evidence.span, finding.span))
    .slice(0, 3)
    .map((evidence) => `${placeOf(evidence)} "${oneLine(words(evidence))}"`);
  return { span: finding.span, says: [finding.ruleId, ...cited].join(' '), fix: fixedWords(finding, draft) };
}

/** The words of the finding's span, and of all that its first fix touches, as that fix leaves them. */
function fixedWords(finding: Finding, draft: string): string | null {
  const fix = finding.fixes[0];
  if (!fix) return null;
  const spans = [finding.span, ...fix.edits.map(({ span }) => span)];
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  let words = draft.slice(start, end);
  for (const edit of [...fix.edits].sort((a, b) => b.span.start - a.span.start)) {
    words = words.slice(0, edit.span.start - start) + edit.text + words.slice(edit.span.end - start);
  }
  return words;
}

/** A value with what is counted, as its fact says it, or the bare words of the evidence. */
const wordsIn =
  (base: FactBase) =>
  (evidence: Evidence): string =>
    base.facts(evidence.path).find((fact) => isSame(fact.evidence.span, evidence.span))?.says ?? evidence.text;

const placeOf = (evidence: Evidence): string => `${evidence.path}:${evidence.line}`;

const LONGEST = 70;

function oneLine(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
