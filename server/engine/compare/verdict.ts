/** The verdict on each claim of a draft: what its sources say of it, all claims weighed together. */

import type { Claim } from '../claims/claim.ts';
import { type Base, familyOf } from '../facts/base.ts';
import type { Statement } from '../facts/statement.ts';
import { valueKey } from '../facts/statement.ts';
import type { Bag } from '../facts/words.ts';
import type { Quantity } from '../values/quantity.ts';
import { agreement, quantityOf, slip } from './agree.ts';
import { type Aligned, type Alignment, align, holdsBoth } from './align.ts';
import { derive } from './derive.ts';
import { type SignalName, THRESHOLDS, WEIGHTS } from './weights.ts';
import { wordingOf } from './wording.ts';

/**
 * `supported`: a source says so. `contradicted`: a source says otherwise. `conflict`: sources disagree with one another.
 * `unsupported`: no source speaks of it. `unchecked`: it could not be read well enough to judge.
 */
export type Status = 'supported' | 'contradicted' | 'conflict' | 'unsupported' | 'unchecked';

export interface Verdict {
  readonly claim: Statement;
  readonly status: Status;
  /** The fact that supports or contradicts it; further facts that say the same come after. */
  readonly facts: readonly Aligned[];
  /** How a value that stands nowhere follows from the sources, or null. */
  readonly derivation: string | null;
}

export interface Weighed {
  readonly claim: Statement;
  readonly alignment: Alignment;
}

/** Judges the draft's claims against the base. `weigh` tells how telling a word is. */
export function judge(draft: readonly Statement[], base: Base, self: Base): readonly Verdict[] {
  const { weighed, around } = weighDraft(draft, base);
  const verdicts = weighed.map((entry) => verdictOf(entry, around, base));
  return againstItself(verdicts, self);
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

/**
 * The draft as a source of its own: a claim that no source supports, beside one of the same draft that says otherwise.
 * Of two such claims the one that a source supports is right, else the earlier one.
 */
function againstItself(verdicts: readonly Verdict[], self: Base): readonly Verdict[] {
  const byClaim = new Map(verdicts.map((verdict) => [verdict.claim, verdict]));
  return verdicts.map((verdict) => {
    if (verdict.status !== 'unsupported') return verdict;
    const { claim } = verdict;
    const rivals = self
      .near(familyOf(claim.claim.kind), claim.words)
      .filter((other) => other !== claim && apart(claim, other) && outranks(byClaim.get(other), verdict));
    const against = contradiction(claim, align(claim, rivals, self.weight), SELF);
    return against && sameSet(against) ? { ...verdict, status: 'contradicted', facts: [against] } : verdict;
  });
}

const SELF: Circumstances = {
  taken: new Map(),
  best: new Map(),
  coverage: () => 0.5,
  stands: () => false,
  identity: THRESHOLDS.identitySelf,
  contradict: () => THRESHOLDS.contradictSelf,
};

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

const startOf = ({ reading, claim }: Statement): number => reading.block.span.start + claim.mention.span.start;

const SAME_THING = new Set<string>(['sameThing', 'likeThing']);
const SAME_EVENT = new Set<string>(['sameEvent', 'likeEvent']);
const ANOTHER = new Set<string>([
  'otherOwner',
  'otherShare',
  'otherMode',
  'otherPlace',
  'otherDay',
  'otherSpeaker',
  'otherThing',
]);

/**
 * Within a draft shared words are no proof: siblings are told of in the same words. What is counted and what happened must
 * be the same and nothing else may differ; a long figure with two digits exchanged needs only its noun; an age, its bearer.
 */
function sameSet({ fact, signals }: Aligned): boolean {
  const has = (names: ReadonlySet<string>): boolean => signals.some(({ name }) => names.has(name));
  if (has(ANOTHER)) return false;
  if (fact.claim.kind === 'age') return signals.some(({ name }) => name === 'sameOwner');
  if (quantityOf(fact.claim.mention) === null)
    return has(SAME_EVENT) && signals.some(({ name }) => name === 'sameRole');
  const slipped = signals.some(({ name, weight }) => name === 'digitSlip' && weight >= WEIGHTS.digitSlip);
  const words = signals.find(({ name }) => name === 'sharedWords')?.weight ?? 0;
  return (
    has(SAME_THING) &&
    (slipped || (has(SAME_EVENT) && (fact.claim.kind === 'count' || words >= WEIGHTS.sharedWords / 2)))
  );
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

function verdictOf({ claim, alignment }: Weighed, around: Circumstances, base: Base): Verdict {
  const verdict = (status: Status, facts: readonly Aligned[], derivation: string | null = null): Verdict => ({
    claim,
    status,
    facts,
    derivation,
  });
  const worded = wordingOf(claim, base);
  if (worded) return verdict('supported', [{ fact: worded, score: 0, signals: [] }]);
  const support = alignment.agreeing[0];
  const supported = support !== undefined && support.score >= supportFrom(claim);
  const against = contradiction(claim, alignment, around);
  if (supported && !(against && swapped(claim, support, against)))
    return verdict('supported', alignment.agreeing.slice(0, 4));
  if (against) {
    const derivation = derive(claim, base);
    if (derivation) return verdict('supported', [], derivation);
    return verdict('contradicted', [against]);
  }
  return verdict('unsupported', []);
}

/** Long figures and times to the minute stand nowhere by chance; small numbers and weekdays do. */
export const supportFrom = (claim: Statement): number =>
  distinct(claim) ? THRESHOLDS.supportDistinct : THRESHOLDS.support;

function distinct(claim: Statement): boolean {
  const { mention } = claim.claim;
  const quantity = quantityOf(mention);
  if (quantity) return String(quantity.number).replace(/[.0]+$|^0\.?|\./g, '').length >= 3;
  return mention.kind === 'time'
    ? mention.value.minutes % 15 !== 0
    : mention.kind === 'date' && mention.value.stated.day !== null;
}

const swapped = (claim: Statement, support: Aligned, against: Aligned): boolean =>
  against.score - support.score >= (distinct(claim) ? THRESHOLDS.swapDistinct : THRESHOLDS.swap);

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

/** The fact that stands against the claim, or null where none does surely enough. */
function contradiction(claim: Statement, alignment: Alignment, around: Circumstances): Aligned | null {
  const best = challenger(claim, alignment, around);
  return best && best.score >= around.contradict(claim) ? best : null;
}

/** The best fact with another value, circumstances included; null where none is in question or two lead together. */
export function challenger(claim: Statement, alignment: Alignment, around: Circumstances): Aligned | null {
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

function bestScores(weighed: readonly Weighed[]): ReadonlyMap<Statement, number> {
  const best = new Map<Statement, number>();
  for (const { alignment } of weighed) {
    for (const { fact, score } of [...alignment.agreeing, ...alignment.differing]) {
      if (score > (best.get(fact) ?? Number.NEGATIVE_INFINITY)) best.set(fact, score);
    }
  }
  return best;
}
