/** Stets: an editor's waivers, read from the draft's comments, and which findings they let stand. */

import type { Comment, Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import { type Finding, RULE_IDS, type RuleId } from './finding.ts';

/**
 * One waiver of a stet comment. With `words` it lets only a finding on those words stand, with `against` only while the
 * evidence has those words: so it lapses when either side changes.
 */
export interface Waiver {
  readonly rule: RuleId;
  readonly words: string | null;
  readonly against: string | null;
}

export interface StetComment {
  readonly waivers: readonly Waiver[];
  readonly reason: string;
  readonly span: Span<'file'>;
  /** The stretch of the draft that it speaks for: the block it precedes or stands in. */
  readonly scope: Span<'file'> | null;
  /** What is wrong with how it is written, or null. */
  readonly problem: string | null;
}

//              "stet count-mismatch "14" against "52", day-mismatch: confirmed with the clerk, JD"
//               ^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
const STET = /^\s*stet\b\s*((?:[^":]|"[^"]*")*?)\s*(?::\s*([\s\S]*?)\s*)?$/u;
//              count-mismatch   "14"      against "52"
const WAIVER = /^([\w-]+)(?:\s+"([^"]*)")?(?:\s+against\s+"([^"]*)")?$/u;

export function stetsOf(document: Document): readonly StetComment[] {
  return document.comments.flatMap((comment) => {
    const found = STET.exec(comment.text);
    return found ? [stetOf(comment, found[1] ?? '', found[2] ?? '', document)] : [];
  });
}

function stetOf(comment: Comment, rules: string, reason: string, document: Document): StetComment {
  const waivers: Waiver[] = [];
  const unknown: string[] = [];
  for (const part of rules
    .split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/u)
    .map((p) => p.trim())
    .filter(Boolean)) {
    const waiver = WAIVER.exec(part);
    const rule = RULE_IDS.find((id) => id === waiver?.[1]);
    if (waiver && rule) waivers.push({ rule, words: waiver[2] ?? null, against: waiver[3] ?? null });
    else unknown.push(part);
  }
  const block = comment.block === null ? undefined : document.blocks[comment.block];
  return {
    waivers,
    reason,
    span: comment.span,
    scope: block ? block.span : null,
    problem: problemOf(waivers, unknown),
  };
}

function problemOf(waivers: readonly Waiver[], unknown: readonly string[]): string | null {
  if (unknown.length > 0)
    return `This stet names no known rule: "${unknown[0]}". Rules are listed by "backread rules".`;
  if (waivers.length === 0) return 'This stet names no rule. Write "stet count-mismatch: reason".';
  return null;
}

/** Whether the stet lets the finding stand. */
export const letsStand = (stet: StetComment, finding: Finding): boolean =>
  stet.scope !== null &&
  stet.scope.start <= finding.span.start &&
  finding.span.end <= stet.scope.end &&
  stet.waivers.some(
    ({ rule, words, against }) =>
      rule === finding.ruleId &&
      (words === null || words === finding.words) &&
      (against === null || finding.evidence.some((evidence) => evidence.text === against)),
  );
