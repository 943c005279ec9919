/** All claims of a draft beside the facts that may fill their slots, and what the draft as a whole tells of each. */

import type { Claim } from '../claims/claim.ts';
import { type Base, familyOf } from '../facts/base.ts';
import type { Statement } from '../facts/statement.ts';
import type { Bag } from '../facts/words.ts';
import { quantityOf } from './agree.ts';
import { type Alignment, align } from './align.ts';
import { THRESHOLDS } from './weights.ts';

export interface Weighed {
  readonly claim: Statement;
  readonly alignment: Alignment;
}

/** What is known of the whole draft when one of its claims is weighed. */
export interface Circumstances {
  /** Facts that some claim of the draft already states. */
  readonly taken: ReadonlyMap<Statement, number>;
  /** For each fact the best score that any claim of the draft reaches with it. */
  readonly best: ReadonlyMap<Statement, number>;
  /** How well the sources cover the claim's passage, 0 to 1: absence of support tells little where they cover nothing. */
  coverage(claim: Statement): number;
  /** Whether the words of a place stand somewhere in the sources, if only in a longer name. */
  stands(claim: Statement): boolean;
  readonly identity: number;
  contradict(claim: Statement): number;
}

/** An alignment stays as it is while the claim's words and the base do: only what was edited is aligned again. */
const kept = new WeakMap<Claim, { readonly base: Base; readonly words: Bag; readonly alignment: Alignment }>();

function alignmentOf(claim: Statement, base: Base): Alignment {
  const known = kept.get(claim.claim);
  if (known && known.base === base && known.words === claim.words) return known.alignment;
  const alignment = align(claim, base.near(familyOf(claim.claim.kind), claim.words), base.weight);
  kept.set(claim.claim, { base, words: claim.words, alignment });
  return alignment;
}

/** All claims of the draft with their alignments, and what that says of each fact. */
export function weighDraft(
  draft: readonly Statement[],
  base: Base,
): { weighed: readonly Weighed[]; around: Circumstances } {
  const weighed = draft.map(
    (claim): Weighed => ({
      claim,
      alignment: alignmentOf(claim, base),
    }),
  );
  const around: Circumstances = {
    taken: takenFacts(weighed),
    best: bestScores(weighed),
    coverage: coverageOf(weighed),
    stands: ({ claim: { mention } }) => mention.kind === 'place' && base.holds(mention.value.name),
    identity: THRESHOLDS.identity,
    contradict: contradictFrom,
  };
  return { weighed, around };
}

function contradictFrom({ claim }: Statement): number {
  const from = THRESHOLDS.contradict;
  switch (claim.kind) {
    case 'money':
      return from.money;
    case 'day':
    case 'date':
      return from.when;
    case 'time':
      return from.clock;
    case 'place':
      return from.place;
    default:
      return from.number;
  }
}

/** Facts that some claim of the draft already states, with the best score of a claim that does. */
function takenFacts(weighed: readonly Weighed[]): ReadonlyMap<Statement, number> {
  const taken = new Map<Statement, number>();
  for (const { claim, alignment } of weighed) {
    for (const { fact, score } of alignment.agreeing) {
      if (score < supportFrom(claim)) break;
      if (score > (taken.get(fact) ?? -1)) taken.set(fact, score);
    }
  }
  return taken;
}

function bestScores(weighed: readonly Weighed[]): ReadonlyMap<Statement, number> {
  const best = new Map<Statement, number>();
  for (const { alignment } of weighed) {
    for (const { fact, score } of [...alignment.agreeing, ...alignment.differing]) {
      if (score > (best.get(fact) ?? Number.NEGATIVE_INFINITY)) best.set(fact, score);
    }
  }
  return best;
}

/** Long figures and times to the minute stand nowhere by chance; small numbers and weekdays do. */
export const supportFrom = (claim: Statement): number =>
  distinct(claim) ? THRESHOLDS.supportDistinct : THRESHOLDS.support;

export function distinct(claim: Statement): boolean {
  const { mention } = claim.claim;
  const quantity = quantityOf(mention);
  if (quantity) return String(quantity.number).replace(/[.0]+$|^0\.?|\./g, '').length >= 3;
  return mention.kind === 'time'
    ? mention.value.minutes % 15 !== 0
    : mention.kind === 'date' && mention.value.stated.day !== null;
}

/** The share of claims that the sources speak of, whatever they say, in the claim's block and in the draft, smoothed for short blocks. */
function coverageOf(weighed: readonly Weighed[]): (claim: Statement) => number {
  const tally = new Map<object, [number, number]>();
  const all: [number, number] = [0, 0];
  for (const { claim, alignment } of weighed) {
    if (claim.claim.kind === 'name' || claim.claim.kind === 'quote') continue;
    const own = tally.get(claim.reading) ?? [0, 0];
    const supported = Number(
      (alignment.agreeing[0]?.score ?? 0) >= supportFrom(claim) ||
        (alignment.differing[0]?.score ?? 0) >= THRESHOLDS.spokenOf,
    );
    for (const count of [own, all]) {
      count[0] += supported;
      count[1] += 1;
    }
    tally.set(claim.reading, own);
  }
  const general = (all[0] + 1) / (all[1] + 2);
  return (claim) => {
    const [supported, claims] = tally.get(claim.reading) ?? [0, 0];
    return (supported + 3 * general) / (claims + 3);
  };
}
