/** Definite references: "the eight boats" takes up a set that the draft has counted before, and must give the same number. */

import type { Base } from '../facts/base.ts';
import { familyOf } from '../facts/base.ts';
import { type Statement, startOf } from '../facts/statement.ts';
import { contrast, isGenericCounter } from '../lexicon/meaning.ts';
import { agreement, quantityOf } from './agree.ts';
import type { Aligned } from './align.ts';
import type { Verdict } from './verdict.ts';

//             "the "   "All the "   "of these "
export const DEFINITE = /(?:^|[\s(“"‘'])(?:the|these|those)\s+$/iu;

/**
 * The claim of the draft that counts the set which `claim` takes up with another number, or null. The set must be the only
 * one of its noun in the draft: every other count of it gives one and the same value.
 */
export function takenUpWrongly(
  claim: Statement,
  self: Base,
  verdictOf: (claim: Statement) => Verdict | undefined,
): Aligned | null {
  const { counted, share, modifiers } = claim.claim.setting;
  const quantity = quantityOf(claim.claim.mention);
  if (claim.claim.kind !== 'count' || counted === null || isGenericCounter(counted) || !quantity) return null;
  if (quantity.relation !== '=' || quantity.vague || share === 'increment') return null;
  const { text } = claim.reading.block.prose;
  const { whole } = claim.claim.mention;
  if (!DEFINITE.test(text.slice(0, whole.start)) || other(text.slice(whole.end))) return null;
  const sets = self
    .near(familyOf('count'), claim.words)
    .filter((one) => one !== claim && one.claim.kind === 'count' && one.claim.setting.counted === counted);
  const first = sets[0];
  if (
    !first ||
    sets.some((one) => one.claim.setting.share !== 'whole' || agreement(one.claim, claim.claim) !== 'differ')
  )
    return null;
  if (
    sets.some((one) => agreement(one.claim, first.claim) !== 'agree' || opposed(one.claim.setting.modifiers, modifiers))
  )
    return null;
  // Sibling values of one sentence, list or table count several sets of their noun.
  if (sets.some((one) => one.reading === claim.reading && one.claim.mention.sentence === claim.claim.mention.sentence))
    return null;
  const known =
    sets.find((one) => verdictOf(one)?.status === 'supported') ?? (startOf(first) < startOf(claim) ? first : null);
  return known && { fact: known, score: 0, signals: [{ name: 'definite', times: 1, weight: 1 }] };
}

/** "the two others", "the 12 more": not the whole set. */
const other = (behind: string): boolean => /^\s+(?:others?|more|remaining|further)\b/iu.test(behind);

const opposed = (a: readonly string[], b: readonly string[]): boolean => a.some((x) => b.some((y) => contrast(x, y)));
