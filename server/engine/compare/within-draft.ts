/** The draft as a source of its own: two of its places that cannot both be true. */

import { type Base, familyOf } from '../facts/base.ts';
import { type Statement, startOf } from '../facts/statement.ts';
import { align } from './align.ts';
import { takenUpWrongly } from './definite.ts';
import { sameSet } from './same-set.ts';
import type { Verdict } from './verdict.ts';
import { THRESHOLDS } from './weights.ts';

/**
 * The draft as a source of its own: a claim that no source supports, beside one of the same draft that says otherwise.
 * Of two such claims the one that a source supports is right, else the earlier one.
 */
export function againstItself(verdicts: readonly Verdict[], self: Base): readonly Verdict[] {
  const byClaim = new Map(verdicts.map((verdict) => [verdict.claim, verdict]));
  return verdicts.map((verdict) => {
    if (verdict.status !== 'unsupported') return verdict;
    const { claim } = verdict;
    const rivals = self
      .near(familyOf(claim.claim.kind), claim.words)
      .filter((other) => other !== claim && apart(claim, other) && outranks(byClaim.get(other), verdict));
    const [against] = align(claim, rivals, self.weight).differing;
    const found =
      against && against.score >= THRESHOLDS.identitySelf && sameSet(against)
        ? against
        : takenUpWrongly(claim, self, (one) => byClaim.get(one));
    return found ? { ...verdict, status: 'contradicted', facts: [found] } : verdict;
  });
}

/** Two values of one sentence, of one list or of one table are siblings, not the same thing said twice. */
function apart(a: Statement, b: Statement): boolean {
  if (a.reading === b.reading) return a.claim.mention.sentence !== b.claim.mention.sentence;
  const [x, y] = [a.reading.block, b.reading.block];
  if (x.item && y.item) return x.item.list !== y.item.list;
  if (x.cell && y.cell) return x.cell.table !== y.cell.table;
  return true;
}

function outranks(other: Verdict | undefined, verdict: Verdict): boolean {
  if (!other || other.status === 'contradicted') return false;
  return other.status === 'supported' || startOf(other.claim) < startOf(verdict.claim);
}
