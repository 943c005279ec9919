/** A draft as a reader sees it: its blocks, and in each the claims that stand in it, by their place in the block's prose. */

import type { Finding, JudgedClaim } from '../engine/findings/finding.ts';
import type { Block } from '../engine/text/document.ts';
import type { Prose } from '../engine/text/prose.ts';
import { readDocument } from '../engine/text/read-document.ts';
import { overlaps, type Span } from '../engine/text/span.ts';
import type { WholeDraft } from './desk.ts';
import { type Shown, shownStatus } from './status-signs.ts';

export interface PlacedClaim {
  /** From 1, in the order of the draft. */
  readonly number: number;
  readonly claim: JudgedClaim;
  readonly status: Shown;
  readonly span: Span<'prose'>;
  /** What is said of it; null where nothing is. */
  readonly finding: Finding | null;
}

export interface ClaimedBlock {
  readonly block: Block;
  readonly claims: readonly PlacedClaim[];
}

/** Of two readings of the same words ("Saturday, January 27": a day and a date) the graver one is shown. */
const GRAVITY: readonly Shown[] = ['contradicted', 'conflict', 'stet', 'unchecked', 'unsupported', 'supported'];

export function claimsInBlocks(
  { name, text, report }: WholeDraft,
  findings: readonly Finding[],
): readonly ClaimedBlock[] {
  const byPlace = new Map<string, JudgedClaim>();
  for (const claim of report.claims) {
    const key = `${claim.span.start} ${claim.span.end}`;
    const other = byPlace.get(key);
    if (!other || graver(claim, other)) byPlace.set(key, claim);
  }
  const claims = [...byPlace.values()].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let number = 0;
  return readDocument(name, text).blocks.map((block) => {
    const own = claims.filter(({ span }) => block.span.start <= span.start && span.end <= block.span.end);
    return {
      block,
      claims: own.map((claim) => {
        number += 1;
        const finding = findings.find(({ span }) => overlaps(span, claim.span)) ?? null;
        return { number, claim, status: shownStatus(claim), span: toProse(block.prose, claim.span), finding };
      }),
    };
  });
}

const graver = (a: JudgedClaim, b: JudgedClaim): boolean =>
  GRAVITY.indexOf(shownStatus(a)) < GRAVITY.indexOf(shownStatus(b));

/** The stretch of prose that was read from a stretch of the file; the inverse of `toFile`. */
export function toProse(prose: Prose, { start, end }: Span<'file'>): Span<'prose'> {
  return { start: proseOffset(prose, start, 'start'), end: proseOffset(prose, end, 'end') };
}

function proseOffset({ runs, text }: Prose, offset: number, edge: 'start' | 'end'): number {
  let last = 0;
  for (const run of runs) {
    const inside = edge === 'start' ? offset < run.file + run.fileLength : offset <= run.file + run.fileLength;
    if (inside) {
      if (offset <= run.file) return run.prose;
      if (run.proseLength === run.fileLength) return run.prose + (offset - run.file);
      return edge === 'start' ? run.prose : run.prose + run.proseLength;
    }
    last = run.prose + run.proseLength;
  }
  return Math.min(last, text.length);
}
