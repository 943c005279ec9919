/** Reports for claims that the verdict found contradicted: the sentence that says so, its evidence and its fixes. */

import type { ClaimKind } from '../claims/claim.ts';
import type { Aligned } from '../compare/align.ts';
import type { Verdict } from '../compare/verdict.ts';
import type { Statement } from '../facts/statement.ts';
import { mannerOf } from '../fixes/manner.ts';
import { type Replacement, replacementOf } from '../fixes/replacement.ts';
import { toFile } from '../text/prose.ts';
import type { HouseStyle } from '../values/house-style.ts';
import { evidenceFor, placeOf, valueWords } from './evidence.ts';
import type { Evidence, Fix } from './finding.ts';
import type { Report } from './report.ts';

/** One report for each contradicted claim of the given kinds. */
export function* mismatches(
  verdicts: readonly Verdict[],
  kinds: readonly ClaimKind[],
  style: HouseStyle,
): Generator<Report> {
  for (const verdict of verdicts) {
    if (verdict.status !== 'contradicted' || !kinds.includes(verdict.claim.claim.kind)) continue;
    const against = verdict.facts[0];
    if (against) yield report(verdict.claim, against, style);
  }
}

function report(claim: Statement, against: Aligned, style: HouseStyle): Report {
  const { fact } = against;
  const own = evidenceFor(claim);
  const evidence = evidenceFor(fact);
  const inDraft = fact.source === claim.source;
  const fix = fixFor(claim, fact, style, inDraft);
  return {
    message: inDraft
      ? `Draft says ${own.text} here and ${evidence.text} ${placeInDraft(fact, evidence)}.`
      : `Draft says ${valueWords(claim)}; ${evidence.label} says ${evidence.text} (${placeOf(evidence)}).`,
    span: own.span,
    words: own.text,
    evidence: [evidence],
    fixes: fix ? [fix] : [],
    signals: against.signals,
    claim,
  };
}

function placeInDraft(fact: Statement, evidence: Evidence): string {
  const { block } = fact.reading;
  if (block.kind === 'headline' || (block.kind === 'heading' && block.level === 1)) return 'in the headline';
  if (block.kind === 'cell') return `in the table (line ${evidence.line})`;
  if (block.kind === 'caption') return `in the caption (line ${evidence.line})`;
  return `in line ${evidence.line}`;
}

/** `Change to "52"`. Nothing inside quotation marks is ever edited. */
function fixFor(claim: Statement, fact: Statement, style: HouseStyle, inDraft: boolean): Fix | null {
  if (claim.claim.setting.quoted) return null;
  const words = (statement: Statement, span: { start: number; end: number }): string =>
    statement.reading.block.prose.text.slice(span.start, span.end);
  const [own, other] = [claim.claim.mention, fact.claim.mention];
  const replacement = replacementOf({
    own,
    ownWords: words(claim, own.span),
    other,
    otherWords: words(fact, other.span),
    otherWhole: words(fact, other.whole),
    manner: mannerOf(claim, style),
    weekdayOnly: claim.claim.kind === 'day',
  });
  if (!replacement) return null;
  const span = toFile(claim.reading.block.prose, replacement.span);
  return {
    title: `Change to "${inPlace(claim, replacement)}"`,
    edits: [{ span, text: replacement.text }],
    safe: !inDraft,
  };
}

/** The new value with the draft's currency sign and unit about it: what will be read, though only the number is written. */
function inPlace(claim: Statement, { span, text }: Replacement): string {
  const { whole } = claim.claim.mention;
  const prose = claim.reading.block.prose.text;
  const before = prose.slice(whole.start, span.start);
  const sign = /[^\s\p{L}\d]+$/u.exec(before)?.[0] ?? '';
  return span.start < whole.start || span.end > whole.end ? text : `${sign}${text}${prose.slice(span.end, whole.end)}`;
}

/** How messages name a document: "the coalition statement" for coalition-statement.txt, the bare name where it has no words. */
export function labelOf(path: string): string {
  const name = path.split(/[\\/]/u).at(-1) ?? path;
  const words = name
    .replace(/\.[^.]*$/u, '')
    .split(/[-_\s.]+/u)
    .filter((word) => /^\p{L}+$/u.test(word));
  return words.length > 0 && words.join('').length > 2 ? `the ${words.join(' ').toLowerCase()}` : name;
}
