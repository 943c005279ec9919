/** `backread/explain`: what is thought of the value at a place and why, as a page to be read. */

import type { Position } from 'vscode-languageserver';
import type { Finding, JudgedClaim } from '../engine/findings/finding.ts';
import { claimAt } from './claims.ts';
import { shownOf } from './diagnostics.ts';
import { escapeMarkdown, passageOf, STATUS } from './passages.ts';
import type { Snapshot } from './snapshot.ts';

export const EXPLAIN = 'backread/explain';

export interface ExplainRequest {
  readonly uri: string;
  readonly position: Position;
}

/** Signals that weigh less are not worth a line. */
const LEAST = 0.1;

/** Markdown, or null where no claim was read at the place. */
export function explanationAt(snapshot: Snapshot, position: Position): string | null {
  const claim = claimAt(snapshot, position);
  const offset = snapshot.document.offsetAt(position);
  const finding = shownOf(snapshot).find(({ span }) => span.start <= offset && offset <= span.end);
  if (!claim && !finding) return null;
  return [...(claim ? ofClaim(snapshot, claim, finding) : []), ...(finding ? ofFinding(snapshot, finding, claim) : [])]
    .join('\n\n')
    .concat('\n');
}

function ofClaim(snapshot: Snapshot, claim: JudgedClaim, finding: Finding | undefined): string[] {
  return [
    `# “${escapeMarkdown(claim.text.replace(/\s+/gu, ' '))}”`,
    `**${STATUS[claim.status]}.** ${finding ? '' : escapeMarkdown(claim.reason)}`.trim(),
    ...(claim.stet === null ? [] : [`**⋯ Stet:** ${escapeMarkdown(claim.stet)}`]),
    ...(finding ? [] : evidenceOf(snapshot, claim.evidence)),
  ];
}

function ofFinding(snapshot: Snapshot, finding: Finding, claim: JudgedClaim | null): string[] {
  return [
    ...(claim ? [] : [`# “${escapeMarkdown(finding.words.replace(/\s+/gu, ' '))}”`]),
    escapeMarkdown(finding.message),
    ...evidenceOf(snapshot, finding.evidence),
    ...(finding.fixes.length === 0
      ? ['Nothing is offered in its place: what is right is for a person to say.']
      : ['## What is offered', finding.fixes.map(({ title }) => `- ${escapeMarkdown(title)}`).join('\n')]),
    ...reasons('## Why the two passages belong together', finding, (weight) => weight > 0),
    ...reasons('## What speaks against it', finding, (weight) => weight < 0),
  ];
}

function reasons(heading: string, { signals }: Finding, counts: (weight: number) => boolean): string[] {
  const said = signals.flatMap(({ name, weight }) => {
    const words = SAID[name];
    return words && counts(weight) && Math.abs(weight) >= LEAST ? [`- ${words}`] : [];
  });
  return said.length === 0 ? [] : [heading, [...new Set(said)].join('\n')];
}

/** What the signals of an alignment say to a reader; those that only tune the sum say nothing. */
const SAID: Readonly<Record<string, string>> = {
  digitSlip: 'One slip of the keys makes one figure of the other.',
  sharedValue: 'Another value stands in both sentences.',
  besideSameValue: 'The same value stands beside both.',
  besideSamePlace: 'The same place stands beside both.',
  covered: 'The source tells most of what the sentence tells.',
  sameThing: 'The same thing is counted.',
  thingRare: 'What is counted is spoken of seldom.',
  mutual: 'Each is the best match of the other.',
  bestPassage: 'No other passage fits the sentence better.',
  sharedWords: 'The sentences have words in common.',
  likeWords: 'The sentences have words of like meaning.',
  anchors: 'Names, places or days stand in both.',
  sameEvent: 'The same thing happens in both.',
  otherEvent: 'What happens is told in other words.',
  otherPlace: 'Another place stands beside it.',
  otherRow: 'The table has other rows.',
  siblings: 'Other values of the passage would fit as well.',
};

const evidenceOf = (snapshot: Snapshot, evidence: Finding['evidence']): string[] =>
  evidence.length === 0 ? [] : ['## What it was held against', ...evidence.map((one) => passageOf(snapshot, one))];
