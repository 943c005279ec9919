/** The fact that stands against a claim: the best one with another value, the circumstances of the whole draft weighed in. */

import type { Statement } from '../facts/statement.ts';
import { valueKey } from '../facts/statement.ts';
import type { Quantity } from '../values/quantity.ts';
import { agreement, quantityOf, slip } from './agree.ts';
import { type Aligned, type Alignment, holdsBoth } from './align.ts';
import type { Circumstances } from './weigh.ts';
import { type SignalName, THRESHOLDS, WEIGHTS } from './weights.ts';

/** The fact that stands against the claim, or null where none does surely enough. */
export function contradiction(claim: Statement, alignment: Alignment, around: Circumstances): Aligned | null {
  const best = challenger(claim, alignment, around);
  return best && best.score >= around.contradict(claim) ? best : null;
}

/** The best fact with another value, circumstances included; null where none is in question or two lead together. */
function challenger(claim: Statement, alignment: Alignment, around: Circumstances): Aligned | null {
  const quantity = quantityOf(claim.claim.mention);
  const candidates = alignment.differing
    .filter(
      ({ fact, score }) =>
        score >= around.identity && !holdsBoth(claim, fact) && !claim.companions.has(valueKey(fact.claim.mention)),
    )
    .filter(
      ({ fact }) =>
        !quantity ||
        quantity.relation === '=' ||
        hedgedAlike(quantity, fact) ||
        slip(claim.claim.mention, fact.claim.mention) !== null,
    )
    .map((aligned) => withCircumstances(claim, aligned, alignment, around))
    .sort((a, b) => b.score - a.score);
  const best = candidates[0];
  if (!best || outdone(best, alignment)) return null;
  const rival = candidates.find(({ fact }) => agreement(fact.claim, best.fact.claim) === 'differ');
  const lead = rival ? best.score - rival.score : Number.POSITIVE_INFINITY;
  if (lead < THRESHOLDS.lead) return null;
  return lead >= THRESHOLDS.alone ? withSignals(best, ['lone']) : best;
}

/** A fact that agrees, though too faintly to support, is outweighed only by one that is clearly nearer to the claim. */
const outdone = (against: Aligned, { agreeing, differing }: Alignment): boolean => {
  const agrees = agreeing.find(({ signals }) => !signals.some(({ name }) => name === 'broader'));
  const identity = differing.find(({ fact }) => fact === against.fact)?.score ?? against.score;
  if (agrees !== undefined && identity - agrees.score < THRESHOLDS.outdo) return true;
  // The claim's value stands in the very passage of the other: the passage speaks of both.
  return agreeing.some(
    ({ fact, signals }) => fact.reading === against.fact.reading && !signals.some(({ name }) => name === 'broader'),
  );
};

/** "At least 28" beside "at least 18": the hedge was copied, so the figure was meant to be. */
const hedgedAlike = (quantity: Quantity, fact: Statement): boolean =>
  quantity.relation === quantityOf(fact.claim.mention)?.relation &&
  (quantity.relation === '>' || quantity.relation === '<');

/** A fact that nothing claims beside a claim that nothing supports is the surest sign of an error. */
function withCircumstances(
  claim: Statement,
  aligned: Aligned,
  alignment: Alignment,
  { taken, best, coverage, stands }: Circumstances,
): Aligned {
  const names: SignalName[] = [taken.has(aligned.fact) ? 'taken' : 'orphan'];
  if (aligned.score >= (best.get(aligned.fact) ?? 0)) names.push('mutual');
  if (alignment.agreeing.length === 0 && !stands(claim)) names.push('absent');
  const covered = WEIGHTS.covered * (2 * coverage(claim) - 1);
  const weighed = withSignals(aligned, names);
  return {
    ...weighed,
    score: weighed.score + covered,
    signals: [...weighed.signals, { name: 'covered', weight: covered }],
  };
}

const withSignals = (aligned: Aligned, names: readonly SignalName[]): Aligned => ({
  fact: aligned.fact,
  score: names.reduce((sum, name) => sum + WEIGHTS[name], aligned.score),
  signals: [...aligned.signals, ...names.map((name) => ({ name, weight: WEIGHTS[name] }))],
});
