/** The draft as a source of its own: two of its places that cannot both be true. */

import type { Base } from '../facts/base.ts';
import { startOf } from '../facts/statement.ts';
import { takenUpWrongly } from './definite.ts';
import { contradicting } from './outcomes.ts';
import type { Verdict } from './verdict.ts';
import { THRESHOLDS } from './weights.ts';
import { outcomesWithin, rivalsOf } from './within-signals.ts';

/**
 * The draft as a source of its own: a claim that no source supports, beside one of the same draft that says otherwise.
 * Of two such claims the one that a source supports is right, else the earlier one.
 */
export function againstItself(verdicts: readonly Verdict[], self: Base): readonly Verdict[] {
  const byClaim = new Map(verdicts.map((verdict) => [verdict.claim, verdict]));
  return verdicts.map((verdict) => {
    if (verdict.status !== 'unsupported') return verdict;
    const { claim } = verdict;
    const rivals = rivalsOf(claim, self).filter((other) => outranks(byClaim.get(other), verdict));
    const against = contradicting(outcomesWithin(claim, rivals, self));
    const found =
      against && against.chance >= THRESHOLDS.within
        ? against.facts[0]
        : takenUpWrongly(claim, self, (one) => byClaim.get(one));
    return found ? { ...verdict, status: 'contradicted', facts: [found] } : verdict;
  });
}

function outranks(other: Verdict | undefined, verdict: Verdict): boolean {
  if (!other || other.status === 'contradicted') return false;
  return other.status === 'supported' || startOf(other.claim) < startOf(verdict.claim);
}
