/** What stands in the margins, for who turns it on: a line over each paragraph, and a sign after each value. */

import type { CodeLens, InlayHint, Range } from 'vscode-languageserver';
import type { JudgedClaim } from '../engine/findings/finding.ts';
import type { Abilities } from './code-actions.ts';
import { placeName, rangeOf } from './convert.ts';
import { STATUS } from './passages.ts';
import { sentenceOf } from './sentences.ts';
import type { Snapshot } from './snapshot.ts';

/** "4 values · 3 supported · 1 contradicted" over every paragraph that has one. */
export function lensesOf(snapshot: Snapshot, { commands }: Pick<Abilities, 'commands'>): CodeLens[] {
  const paragraphs = new Map<number, JudgedClaim[]>();
  for (const claim of snapshot.report.claims) {
    const { paragraph } = sentenceOf(snapshot, claim.span);
    paragraphs.set(paragraph, [...(paragraphs.get(paragraph) ?? []), claim]);
  }
  const command = commands.includes('backread.review') ? 'backread.review' : '';
  return [...paragraphs].map(([line, claims]) => ({
    range: { start: { line, character: 0 }, end: { line, character: 0 } },
    command: { title: countsOf(claims), command },
  }));
}

const WORDS: readonly (readonly [JudgedClaim['status'], string])[] = [
  ['supported', 'supported'],
  ['contradicted', 'contradicted'],
  ['conflict', 'disputed'],
  ['unsupported', 'no source'],
  ['unchecked', 'not read'],
];

function countsOf(claims: readonly JudgedClaim[]): string {
  const counts = WORDS.flatMap(([status, words]) => {
    const count = claims.filter((claim) => claim.status === status).length;
    return count > 0 ? [`${count} ${words}`] : [];
  });
  return [`${claims.length} ${claims.length === 1 ? 'value' : 'values'}`, ...counts].join(' · ');
}

/** The sign of its status after each value, with the place in the source where there is one. */
export function hintsIn(snapshot: Snapshot, range: Range): InlayHint[] {
  const [start, end] = [snapshot.document.offsetAt(range.start), snapshot.document.offsetAt(range.end)];
  return snapshot.report.claims
    .filter(({ span }) => start <= span.start && span.end <= end)
    .map((claim) => {
      const [evidence] = claim.evidence;
      const sign = claim.stet === null ? (STATUS[claim.status].split(' ')[0] ?? '') : '⋯';
      return {
        position: rangeOf(snapshot.document, claim.span).end,
        label: evidence ? `${sign} ${placeName(evidence)}` : sign,
        tooltip: claim.stet === null ? `${STATUS[claim.status]}: ${claim.reason}` : `Stet: ${claim.stet}`,
        paddingLeft: true,
      };
    });
}
