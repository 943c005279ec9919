/** What may be true of a claim: a fact bears it out, a fact contradicts it, or no fact speaks of it; with how likely each is. */

import type { ClaimKind } from '../claims/claim.ts';
import type { Base } from '../facts/base.ts';
import type { Aligned } from './align.ts';
import { type Around, circumstances, type Weighed } from './circumstances.ts';
import type { Signal } from './signal.ts';
import { BY_FAMILY, SLOT_WEIGHTS, type SlotSignal } from './slot-weights.ts';

export interface Outcome {
  readonly aligned: Aligned;
  readonly agrees: boolean;
  /** Of all outcomes of the claim, that no fact speaks of it among them; they sum to 1. */
  readonly probability: number;
}

/** The outcomes of one claim, likeliest first. What is missing to 1 is the chance that no fact speaks of it. */
export function outcomesOf({ claim, alignment }: Weighed, around: Around, base: Base): readonly Outcome[] {
  const sides = [
    ...alignment.agreeing.map((aligned) => ({ aligned, agrees: true })),
    ...alignment.differing.map((aligned) => ({ aligned, agrees: false })),
  ];
  const family = BY_FAMILY[groupOf(claim.claim.kind)] ?? {};
  const weighed = sides.flatMap(({ aligned, agrees }) => {
    const signals: Signal[] = [];
    const add = (name: SlotSignal, times = 1): void => {
      if (times !== 0) signals.push({ name, times, weight: (SLOT_WEIGHTS[name] + (family[name] ?? 0)) * times });
    };
    for (const { name, times } of aligned.signals) add(name as SlotSignal, times);
    circumstances(
      claim,
      aligned.fact,
      agrees,
      alignment,
      around,
      base,
      (name) => signals.some((one) => one.name === name),
      add,
    );
    if (!identified(signals)) add('strangers');
    if (!agrees && claim.claim.kind === 'rank' && !owned(signals)) return [];
    const score = signals.reduce((sum, { weight }) => sum + weight, 0);
    signals.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
    return [{ aligned: { fact: aligned.fact, score, signals }, agrees }];
  });
  // The outcome that no fact speaks of it scores 0; scores are kept in bounds so that no power overflows.
  const power = ({ aligned: { score } }: (typeof weighed)[number]): number => Math.exp(Math.min(score, 30));
  const all = weighed.reduce((sum, one) => sum + power(one), 1);
  return weighed
    .map((one) => ({ ...one, probability: power(one) / all }))
    .sort((a, b) => b.probability - a.probability);
}

/** Signals any of which shows that two passages may speak of one thing, with the strength from which it does. */
const IDENTITY: Readonly<Partial<Record<SlotSignal, number>>> = {
  sameThing: 1,
  likeThing: 1,
  sameMeasured: 1,
  sameEvent: 1,
  likeEvent: 1,
  sameRole: 1,
  sameDate: 1,
  sameRow: 0.5,
  wordShare: 0.35,
  digitSlip: 0.8,
};

const identified = (signals: readonly Signal[]): boolean =>
  signals.some(({ name, times }) => times >= (IDENTITY[name as SlotSignal] ?? Number.POSITIVE_INFINITY));

/** Rankings of others stand in every passage that ranks: it must be clear whose it is. */
const owned = (signals: readonly Signal[]): boolean =>
  signals.some(({ name }) => name === 'sameOwner' || name === 'sameEvent' || name === 'besideSameName');

/** Kinds whose weights may differ from those of all: they are told of in ways of their own. */
export function groupOf(
  kind: ClaimKind,
): 'count' | 'money' | 'percent' | 'measure' | 'when' | 'clock' | 'place' | 'other' {
  switch (kind) {
    case 'count':
    case 'rank':
    case 'score':
    case 'ratio':
      return 'count';
    case 'money':
    case 'percent':
    case 'place':
      return kind;
    case 'measure':
    case 'duration':
    case 'age':
      return 'measure';
    case 'day':
    case 'date':
      return 'when';
    case 'time':
      return 'clock';
    default:
      return 'other';
  }
}
