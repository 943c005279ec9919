/** Which claim of a draft stands at a position. */

import type { Position } from 'vscode-languageserver';
import type { JudgedClaim } from '../engine/findings/finding.ts';
import type { Snapshot } from './snapshot.ts';

/** Of claims that hold the position the shortest: a figure in a quotation before the quotation. */
export function claimAt(snapshot: Snapshot, position: Position): JudgedClaim | null {
  const offset = snapshot.document.offsetAt(position);
  let best: JudgedClaim | null = null;
  for (const claim of snapshot.report.claims) {
    const { start, end } = claim.span;
    if (start > offset || offset > end) continue;
    if (!best || end - start < best.span.end - best.span.start) best = claim;
  }
  return best;
}
