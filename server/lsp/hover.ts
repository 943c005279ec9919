/** What is shown over a claim: its status, the passage it was held against, and why. */

import type { Hover, Position } from 'vscode-languageserver';
import { claimAt } from './claims.ts';
import { rangeOf } from './convert.ts';
import { escapeMarkdown, passageOf, STATUS } from './passages.ts';
import type { Snapshot } from './snapshot.ts';

/** Passages beyond these are in the lists of evidence elsewhere; a hover is read at a glance. */
const SHOWN = 3;

export function hoverAt(snapshot: Snapshot, position: Position): Hover | null {
  const claim = claimAt(snapshot, position);
  if (!claim) return null;
  const head = claim.stet === null ? `**${STATUS[claim.status]}**` : `**⋯ Stet**: ${escapeMarkdown(claim.stet)}`;
  const passages = claim.evidence.slice(0, SHOWN).map((evidence) => passageOf(snapshot, evidence));
  return {
    contents: { kind: 'markdown', value: [head, ...passages, `_${escapeMarkdown(claim.reason)}_`].join('\n\n') },
    range: rangeOf(snapshot.document, claim.span),
  };
}
