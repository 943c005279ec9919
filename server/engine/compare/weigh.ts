/** All claims of a draft beside the facts that may fill their slots. */

import type { Claim } from '../claims/claim.ts';
import { type Base, familyOf } from '../facts/base.ts';
import type { Statement } from '../facts/statement.ts';
import type { Bag } from '../facts/words.ts';
import { type Aligned, type Alignment, align } from './align.ts';
import type { Weighed } from './circumstances.ts';
import { passageSignals, sharedShare, standsInName } from './passage-signals.ts';
import type { SlotSignal } from './slot-weights.ts';

/** An alignment stays as it is while the claim's words and the base do: only what was edited is aligned again. */
const kept = new WeakMap<Claim, { readonly base: Base; readonly words: Bag; readonly alignment: Alignment }>();

function alignmentOf(claim: Statement, base: Base): Alignment {
  const known = kept.get(claim.claim);
  if (known && known.base === base && known.words === claim.words) return known.alignment;
  const alignment = weighAgainst(claim, base.near(familyOf(claim.claim.kind), claim.words), base);
  kept.set(claim.claim, { base, words: claim.words, alignment });
  return alignment;
}

/** The claim beside each of the candidates, all of them of `base`. */
export const weighAgainst = (claim: Statement, candidates: readonly Statement[], base: Base): Alignment =>
  inPassages(claim, align(claim, candidates, base.weight), base);

/** Adds to each pair what its passages tell, which is asked only of the facts that are still in question. */
function inPassages(claim: Statement, { agreeing, differing }: Alignment, base: Base): Alignment {
  const best = Math.max(...[...agreeing, ...differing].map(({ fact }) => sharedShare(claim, fact, base)), 0.01);
  const told =
    (agrees: boolean) =>
    (aligned: Aligned): Aligned => {
      const signals = [...aligned.signals];
      const has = (name: SlotSignal): boolean => signals.some((one) => one.name === name);
      const add = (name: SlotSignal, times = 1): void => {
        if (times !== 0) signals.push({ name, times, weight: 0 });
      };
      passageSignals(claim, aligned.fact, agrees, base, best, has, add);
      return { ...aligned, signals };
    };
  return {
    agreeing: agreeing.map(told(true)),
    differing: differing.map(told(false)),
    standsInName: standsInName(claim, base),
  };
}

export const weighDraft = (draft: readonly Statement[], base: Base): readonly Weighed[] =>
  draft.map((claim) => ({ claim, alignment: alignmentOf(claim, base) }));
