/** What stands in the margins, for who turns it on: a line over each paragraph, and a sign after each value. */

import type { CodeLens, InlayHint, Range } from 'vscode-languageserver';
import type { JudgedClaim } from '../engine/findings/finding.ts';
import type { Abilities } from './code-actions.ts';
import { placeName, rangeOf } from './convert.ts';
import { say } from './language/say.ts';
import { SIGN, statusWords } from './passages.ts';
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

export const COUNTED: readonly (readonly [JudgedClaim['status'], string])[] = [
  ['supported', '{0} supported'],
  ['contradicted', '{0} contradicted'],
  ['conflict', '{0} disputed'],
  ['unsupported', '{0} no source'],
  ['unchecked', '{0} not read'],
];

function countsOf(claims: readonly JudgedClaim[]): string {
  const counts = COUNTED.flatMap(([status, words]) => {
    const count = claims.filter((claim) => claim.status === status).length;
    return count > 0 ? [say(words, count)] : [];
  });
  return [claims.length === 1 ? say('1 value') : say('{0} values', claims.length), ...counts].join(' · ');
}

/** The sign of its status after each value, with the place in the source where there is one. */
export function hintsIn(snapshot: Snapshot, range: Range): InlayHint[] {
  const [start, end] = [snapshot.document.offsetAt(range.start), snapshot.document.offsetAt(range.end)];
  return snapshot.report.claims
    .filter(({ span }) => start <= span.start && span.end <= end)
    .map((claim) => {
      const [evidence] = claim.evidence;
      const sign = claim.stet === null ? SIGN[claim.status] : '⋯';
      return {
        position: rangeOf(snapshot.document, claim.span).end,
        label: evidence ? `${sign} ${placeName(evidence)}` : sign,
        tooltip: claim.stet === null ? `${statusWords(claim.status)}: ${claim.reason}` : `Stet: ${claim.stet}`,
        paddingLeft: true,
      };
    });
}
