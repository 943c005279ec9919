/** `backread/explain`: what is thought of the value at a place and why, as a page to be read. */

import type { Position } from 'vscode-languageserver';
import type { Finding, JudgedClaim } from '../engine/findings/finding.ts';
import { claimAt } from './claims.ts';
import { shownOf } from './diagnostics.ts';
import { titleOf } from './fix-title.ts';
import { say } from './language/say.ts';
import { matchWords } from './match-words.ts';
import { escapeMarkdown, passageOf, statusWords } from './passages.ts';
import type { Snapshot } from './snapshot.ts';

export const EXPLAIN = 'backread/explain';

export interface ExplainRequest {
  readonly uri: string;
  readonly position: Position;
}

/** Markdown, or null where no claim was read at the place. */
export function explanationAt(snapshot: Snapshot, position: Position): string | null {
  const claim = claimAt(snapshot, position);
  const offset = snapshot.document.offsetAt(position);
  const finding = shownOf(snapshot).find(({ span }) => span.start <= offset && offset <= span.end);
  if (!claim && !finding) return null;
  return [...(claim ? ofClaim(claim, finding) : []), ...(finding ? ofFinding(finding, claim) : [])]
    .join('\n\n')
    .concat('\n');
}

function ofClaim(claim: JudgedClaim, finding: Finding | undefined): string[] {
  return [
    `# “${escapeMarkdown(claim.text.replace(/\s+/gu, ' '))}”`,
    `**${statusWords(claim.status)}.** ${finding ? '' : escapeMarkdown(claim.reason)}`.trim(),
    ...(claim.stet === null ? [] : [`**⋯ Stet:** ${escapeMarkdown(claim.stet)}`]),
    ...(finding ? [] : evidenceOf(claim.evidence)),
  ];
}

function ofFinding(finding: Finding, claim: JudgedClaim | null): string[] {
  return [
    ...(claim ? [] : [`# “${escapeMarkdown(finding.words.replace(/\s+/gu, ' '))}”`]),
    escapeMarkdown(finding.message),
    ...evidenceOf(finding.evidence),
    ...(finding.fixes.length === 0
      ? [say('Nothing is offered in its place: what is right is for a person to say.')]
      : [`## ${say('What is offered')}`, finding.fixes.map((fix) => `- ${escapeMarkdown(titleOf(fix))}`).join('\n')]),
    ...listed(`## ${say('Why the two passages belong together')}`, matchWords(finding, 'for')),
    ...listed(`## ${say('What speaks against it')}`, matchWords(finding, 'against')),
  ];
}

const listed = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [heading, lines.map((line) => `- ${line}`).join('\n')];

const evidenceOf = (evidence: Finding['evidence']): string[] =>
  evidence.length === 0 ? [] : [`## ${say('What it was held against')}`, ...evidence.map((one) => passageOf(one))];
