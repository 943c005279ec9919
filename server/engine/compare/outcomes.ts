/** What may be true of a claim: a fact bears it out, a fact contradicts it, or no fact speaks of it; with how likely each is. */

import type { ClaimKind } from '../claims/claim.ts';
import { agreement } from './agree.ts';
import type { Aligned } from './align.ts';
import { type Around, circumstances, type Weighed } from './circumstances.ts';
import type { Signal } from './signal.ts';
import { BY_GROUP, SLOT_WEIGHTS, type SlotSignal } from './slot-weights.ts';

export interface Outcome {
  readonly aligned: Aligned;
  readonly agrees: boolean;
  /** Of all outcomes of the claim, that no fact speaks of it among them; they sum to 1. */
  readonly probability: number;
}

/** The outcomes of one claim, likeliest first. What is missing to 1 is the chance that no fact speaks of it. */
export function outcomesOf(weighed: Weighed, around: Around): readonly Outcome[] {
  const { claim, alignment } = weighed;
  const outcomeOf = (aligned: Aligned, agrees: boolean): Omit<Outcome, 'probability'> | null => {
    if (claim.claim.kind === 'rank' && !agrees && !owned(aligned.signals)) return null;
    const { signals: own, score, weighing } = ofPair(claim.claim.kind, aligned);
    const others = circumstances(weighed, aligned, agrees, around).map(([name, times]) => weighing(name, times));
    return {
      aligned: {
        fact: aligned.fact,
        score: others.reduce((sum, { weight }) => sum + weight, score),
        signals: [...own, ...others],
      },
      agrees,
    };
  };
  const all = [
    ...alignment.agreeing.map((aligned) => outcomeOf(aligned, true)),
    ...alignment.differing.map((aligned) => outcomeOf(aligned, false)),
  ].filter((one) => one !== null);
  return byChance(all);
}

/** Outcomes with the chance of each by their scores, likeliest first. */
export function byChance(all: readonly Omit<Outcome, 'probability'>[]): readonly Outcome[] {
  // The outcome that no fact speaks of it scores 0; scores are kept in bounds so that no power overflows.
  const power = ({ aligned: { score } }: Omit<Outcome, 'probability'>): number => Math.exp(Math.min(score, 30));
  const sum = all.reduce((total, one) => total + power(one), 1);
  return all.map((one) => ({ ...one, probability: power(one) / sum })).sort((a, b) => b.probability - a.probability);
}

/** The facts that stand against a claim with one and the same value, and how likely it is that one of them fills its slot. */
export function contradicting(
  outcomes: readonly Outcome[],
): { readonly facts: readonly Aligned[]; readonly chance: number } | null {
  const differing = outcomes.filter(({ agrees }) => !agrees);
  const best = differing[0];
  if (!best) return null;
  const alike = differing.filter(({ aligned: { fact } }) => agreement(fact.claim, best.aligned.fact.claim) === 'agree');
  return {
    facts: alike.map(({ aligned }) => ({ ...aligned, signals: [...aligned.signals].sort(heaviest) })),
    chance: alike.reduce((sum, { probability }) => sum + probability, 0),
  };
}

const heaviest = (a: Signal, b: Signal): number => Math.abs(b.weight) - Math.abs(a.weight);

interface Pair {
  /** What the pair itself tells, whatever else stands in the draft. */
  readonly signals: readonly Signal[];
  readonly score: number;
  readonly weighing: (name: SlotSignal, times: number) => Signal;
}

const pairs = new WeakMap<Aligned, Pair>();

function ofPair(kind: ClaimKind, aligned: Aligned): Pair {
  const known = pairs.get(aligned);
  if (known) return known;
  const group = BY_GROUP[groupOf(kind)] ?? {};
  const weighing = (name: SlotSignal, times: number): Signal => ({
    name,
    times,
    weight: (SLOT_WEIGHTS[name] + (group[name] ?? 0)) * times,
  });
  const signals = aligned.signals.map(({ name, times }) => weighing(name as SlotSignal, times));
  if (!identified(aligned.signals) && !tied(kind, aligned)) signals.push(weighing('strangers', 1));
  const pair = { signals, score: signals.reduce((sum, { weight }) => sum + weight, 0), weighing };
  pairs.set(aligned, pair);
  return pair;
}

/** What shows that two passages may speak of one thing: any of these, each with the strength from which its signals do; 0 for none. */
const IDENTITY: readonly Readonly<Partial<Record<SlotSignal, number>>>[] = [
  { sameThing: 1 },
  { likeThing: 1 },
  { sameMeasured: 1 },
  { sameEvent: 1 },
  { likeEvent: 1 },
  // Happenings of one kind that share a day or a figure: "opened talks on Saturday" and "met on Saturday".
  { relatedEvent: 1, sharedValue: 1 },
  { sameRole: 1 },
  { sameDate: 1 },
  { sameRow: 0.5 },
  // Common words are of one matter, which has many happenings: where both tell what happened, it must not be something else.
  { wordShare: 0.35, otherEvent: 0, otherThing: 0 },
  { digitSlip: 0.8 },
];

const WANTED = IDENTITY.map((shown) => Object.entries(shown));

export const identified = (signals: readonly Signal[]): boolean =>
  WANTED.some((shown) =>
    shown.every(([wanted, from]) =>
      from === 0
        ? signals.every(({ name }) => name !== wanted)
        : signals.some(({ name, times }) => name === wanted && times >= from),
    ),
  );

/** Days, times and places count nothing that could be the same: what shows of them which is meant stands beside them. */
function tied(kind: ClaimKind, { fact, signals }: Aligned): boolean {
  const from = (wanted: SlotSignal, least: number): boolean =>
    signals.some(({ name, times }) => name === wanted && times >= least);
  // "Three in Bergen", "Bergen: 3", where that figure stands at two places at most; a table's row has its head.
  if (/^(?:day|date|time|place)$/.test(kind) && from('pairedSame', 0.7) && !fact.reading.block.cell) return true;
  // "Until October 25", "till 23 October": what began or ends, not only what was "on" a day.
  const bound = fact.role.preposition !== null && !/^(?:on|in|at)$/.test(fact.role.preposition);
  if (kind === 'date' && bound && from('samePreposition', 1) && from('nearDate', 1)) return true;
  // Of one person two texts give one home.
  return kind === 'place' && from('sameOwner', 1);
}

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
