/** What is shown over a claim: its status, the passage it was held against, and why. */

import type { Hover, Position } from 'vscode-languageserver';
import type { Evidence, JudgedClaim } from '../engine/findings/finding.ts';
import { claimAt } from './claims.ts';
import { placeName, placeOf, rangeOf } from './convert.ts';
import type { Snapshot } from './snapshot.ts';

/** Sign and word, never colour alone. */
const STATUS: Readonly<Record<JudgedClaim['status'], string>> = {
  supported: '✓ Supported',
  contradicted: '✗ Contradicted',
  conflict: '⇄ Sources disagree',
  unsupported: '○ No source',
  unchecked: '◌ Not read',
};

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

function passageOf(snapshot: Snapshot, evidence: Evidence): string {
  const name = escapeMarkdown(placeName(evidence));
  const place = placeOf(snapshot, evidence);
  const link = place ? `[${name}](${place.location.uri}#L${place.location.range.start.line + 1})` : name;
  return `> ${withValueBold(evidence)}\n\n${link}`;
}

/** The passage is prose and its span counts in the file, so the value is looked for by its words, nearest to where it should be. */
function withValueBold({ passage, text, span, passageSpan }: Evidence): string {
  const flat = passage.replace(/\s+/gu, ' ');
  const wanted = span.start - passageSpan.start;
  let at = -1;
  for (let found = flat.indexOf(text); text && found >= 0; found = flat.indexOf(text, found + 1)) {
    if (at < 0 || Math.abs(found - wanted) < Math.abs(at - wanted)) at = found;
  }
  if (at < 0) return escapeMarkdown(flat);
  const [before, after] = [flat.slice(0, at), flat.slice(at + text.length)];
  return `${escapeMarkdown(before)}**${escapeMarkdown(text)}**${escapeMarkdown(after)}`;
}

export const escapeMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~$&!]/gu, '\\$&');
