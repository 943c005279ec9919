/** Whether two passages tell the same of two persons with nearly one name. */

import type { Base } from '../facts/base.ts';
import { stemOf } from '../facts/stem.ts';
import type { Person } from './roll.ts';
import { evidenceOf } from './signals.ts';

/** How surely two passages must speak of one thing for "David" and "Daniel" Roth to be one man. */
export const SAME_PASSAGE = 1.6;

/** The same noun stands beside both names ("the cellist"), or their passages tell the same. */
export const toldAlike = (a: Person, b: Person, base: Base): boolean =>
  sharesNoun(a, b) || passageScore(a, b, base) >= SAME_PASSAGE;

export const passageScore = (a: Person, b: Person, base: Base): number =>
  a.statement && b.statement ? (evidenceOf(a.statement, b.statement, base.weight)?.score ?? 0) : 0;

export function sharesNoun(a: Person, b: Person): boolean {
  const mine = nounsBeside(a);
  return nounsBeside(b).some((noun) => mine.includes(noun));
}

/** How many words before and behind a name still tell who it is. */
const BEFORE = 2;
const BEHIND = 5;

/** The nouns that tell who somebody is: right before his name, or between commas behind it. */
function nounsBeside({ at }: Person): readonly string[] {
  const tokens = at.reading.sentences[at.sentence]?.tokens ?? [];
  const first = tokens.findIndex((token) => token.end > at.span.start);
  const behind = tokens.findIndex((token) => token.start >= at.span.end);
  const before = tokens.slice(Math.max(0, first - BEFORE), Math.max(0, first)).filter(({ text }) => text !== ',');
  const after = behind >= 0 && tokens[behind]?.text === ',' ? tokens.slice(behind + 1, behind + 1 + BEHIND) : [];
  const stop = after.findIndex(({ kind }) => kind === 'punctuation');
  return [...before, ...(stop < 0 ? [] : after.slice(0, stop))]
    .filter(({ pos, kind }) => pos === 'NOUN' && kind === 'word')
    .map(({ lemma }) => stemOf(lemma));
}
