/** What the whole draft, and the passages on both sides, tell of one claim beside one fact: signals that no pair has by itself. */

import type { Base } from '../facts/base.ts';
import type { Statement } from '../facts/statement.ts';
import type { Aligned, Alignment } from './align.ts';
import { distinct, rarityOf } from './passage-signals.ts';
import type { SlotSignal } from './slot-weights.ts';

/** A claim with the facts that may fill its slot. */
export interface Weighed {
  readonly claim: Statement;
  readonly alignment: Alignment;
}

/** What is known of the whole draft when one of its claims is weighed. */
export interface Around {
  /** For each fact the claims of the draft that it bears out. */
  readonly taken: ReadonlyMap<Statement, readonly Statement[]>;
  /** For each fact the best score that any claim of the draft reaches with it. */
  readonly best: ReadonlyMap<Statement, number>;
  /** Facts that bear out the claims of a block, by block. */
  readonly anchors: ReadonlyMap<number, readonly Anchor[]>;
  /** The other days and dates of a claim's sentence that no fact bears out. */
  besides(claim: Statement): readonly Weighed[];
  /** How well the sources cover the claim's passage, 0 to 1: absence of support tells little where they cover nothing. */
  coverage(claim: Statement): number;
}

/** A claim that a source bears out, and where that stands: passages that share one are likely to share more. */
interface Anchor {
  readonly claim: Statement;
  readonly fact: Statement;
  /** 0 to 1: a long figure stands nowhere by chance, a small number does. */
  readonly worth: number;
}

/** From this score on a fact with the same value bears the claim out; less where the value hardly stands anywhere by chance. */
const BEARS_OUT = { plain: 1.2, distinct: 0.3 } as const;
const SPOKEN_OF = 2.6;

export const bearsOut = (claim: Statement, { score }: Aligned): boolean =>
  score >= (distinct(claim) ? BEARS_OUT.distinct : BEARS_OUT.plain);

export function aroundOf(weighed: readonly Weighed[], base: Base): Around {
  const taken = new Map<Statement, Statement[]>();
  const best = new Map<Statement, number>();
  const anchors = new Map<number, Anchor[]>();
  for (const { claim, alignment } of weighed) {
    for (const { fact, score } of [...alignment.agreeing, ...alignment.differing])
      if (score > (best.get(fact) ?? Number.NEGATIVE_INFINITY)) best.set(fact, score);
    for (const aligned of alignment.agreeing) {
      if (!bearsOut(claim, aligned)) break;
      const list = taken.get(aligned.fact);
      if (list) list.push(claim);
      else taken.set(aligned.fact, [claim]);
      const { index } = claim.reading.block;
      const anchor = { claim, fact: aligned.fact, worth: rarityOf(aligned.fact, base) };
      const own = anchors.get(index);
      if (own) own.push(anchor);
      else anchors.set(index, [anchor]);
    }
  }
  const dated = new Map<object, Weighed[]>();
  for (const one of weighed) {
    const { claim, alignment } = one;
    if (claim.claim.kind !== 'day' && claim.claim.kind !== 'date') continue;
    if (alignment.agreeing.some((aligned) => bearsOut(claim, aligned))) continue;
    const own = dated.get(claim.reading);
    if (own) own.push(one);
    else dated.set(claim.reading, [one]);
  }
  const besides = (claim: Statement): readonly Weighed[] =>
    (dated.get(claim.reading) ?? []).filter(
      ({ claim: { claim: other } }) =>
        other.mention !== claim.claim.mention && other.mention.sentence === claim.claim.mention.sentence,
    );
  return { taken, best, anchors, besides, coverage: coverageOf(weighed) };
}

/** Facts of the passages that bear out the claims of this one's block: its sentences, and their rows and columns. */
export function besideOf(claim: Statement, around: Around, base: Base): readonly Statement[] {
  const anchors = around.anchors.get(claim.reading.block.index) ?? [];
  const near = new Set<Statement>();
  for (const { fact, claim: own } of anchors) {
    if (own === claim) continue;
    for (const other of base.ofBlock(fact)) near.add(other);
  }
  return [...near];
}

/**
 * The share of claims that the sources speak of, whatever they say, in the claim's block, smoothed by that of the block which they
 * cover best: what else stands in the draft tells nothing of it.
 */
function coverageOf(weighed: readonly Weighed[]): (claim: Statement) => number {
  const tally = new Map<object, [number, number]>();
  for (const { claim, alignment } of weighed) {
    if (claim.claim.kind === 'name' || claim.claim.kind === 'quote') continue;
    const own = tally.get(claim.reading) ?? [0, 0];
    const [agrees, differs] = [alignment.agreeing[0], alignment.differing[0]];
    const spoken = Number((agrees && bearsOut(claim, agrees)) || (differs?.score ?? 0) >= SPOKEN_OF);
    own[0] += spoken;
    own[1] += 1;
    tally.set(claim.reading, own);
  }
  const best = [...tally.values()].reduce((top, [spoken, claims]) => Math.max(top, (spoken + 1) / (claims + 2)), 0);
  return (claim) => {
    const [spoken, claims] = tally.get(claim.reading) ?? [0, 0];
    return (spoken + 3 * best) / (claims + 3);
  };
}

/**
 * The signals that the rest of the draft gives on `claim` beside `fact`; `own` are all the facts that may fill the claim's
 * slot, `agrees` tells whether this one has its value.
 */
export function circumstances(
  { claim, alignment: own }: Weighed,
  { fact, score }: Aligned,
  agrees: boolean,
  around: Around,
): readonly [SlotSignal, number][] {
  const found: [SlotSignal, number][] = [];
  if ((around.taken.get(fact) ?? []).some((one) => one !== claim)) found.push(['taken', 1]);
  found.push(['anchors', saturated(anchorage(claim, fact, around))]);
  if (agrees) return found;
  found.push(['covered', 2 * around.coverage(claim) - 1]);
  if (score >= (around.best.get(fact) ?? 0)) found.push(['mutual', 1]);
  if (own.agreeing.length === 0 && !own.standsInName) found.push(['absent', 1]);
  return found;
}

const saturated = (x: number): number => x / (x + 0.7);

/** How far the claims around this one are borne out by the passage around that fact. */
function anchorage(claim: Statement, fact: Statement, { anchors }: Around): number {
  const { index } = claim.reading.block;
  const byClaim = new Map<Statement, number>();
  for (const at of [index - 1, index, index + 1]) {
    for (const anchor of anchors.get(at) ?? []) {
      if (anchor.fact.source !== fact.source || anchor.fact === fact) continue;
      if (anchor.claim === claim || anchor.claim.claim.mention === claim.claim.mention) continue;
      const worth = anchor.worth * nearIn(claim, anchor.claim) * nearIn(fact, anchor.fact);
      if (worth > (byClaim.get(anchor.claim) ?? 0)) byClaim.set(anchor.claim, worth);
    }
  }
  let sum = 0;
  for (const worth of byClaim.values()) sum += worth;
  return sum;
}

/** How near two statements of one document stand, 0 to 1. */
function nearIn(a: Statement, b: Statement): number {
  if (a.source.document.path !== b.source.document.path) return 0;
  const [x, y] = [a.reading.block, b.reading.block];
  if (x.cell && y.cell) {
    if (x.cell.table !== y.cell.table) return 0.1;
    return x.cell.row === y.cell.row ? 1 : x.cell.column === y.cell.column ? 0.3 : 0.1;
  }
  if (x.index === y.index) {
    const apart = Math.abs(a.claim.mention.sentence - b.claim.mention.sentence);
    return apart === 0 ? 1 : apart === 1 ? 0.5 : 0.3;
  }
  return Math.abs(x.index - y.index) === 1 ? 0.15 : 0;
}
