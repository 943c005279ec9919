/** What the whole draft, and the passages on both sides, tell of one claim beside one fact: signals that no pair has by itself. */

import { type Base, countedKey } from '../facts/base.ts';
import { type Statement, valueKey } from '../facts/statement.ts';
import { stemOf } from '../facts/stem.ts';
import { type Bag, lemmasOf } from '../facts/words.ts';
import { eventKinship, nounKinship } from '../lexicon/meaning.ts';
import { quantityOf, slip } from './agree.ts';
import type { Aligned, Alignment } from './align.ts';
import type { SlotSignal } from './slot-weights.ts';

/** A claim with the facts that may fill its slot. */
export interface Weighed {
  readonly claim: Statement;
  readonly alignment: Alignment;
}

/** What is known of the whole draft when one of its claims is weighed. */
export interface Around {
  /** For each fact the claims of the draft that state its value, with how well each fits it. */
  readonly taken: ReadonlyMap<Statement, readonly { readonly claim: Statement; readonly score: number }[]>;
  /** For each fact the best score that any claim of the draft reaches with it. */
  readonly best: ReadonlyMap<Statement, number>;
  /** Facts that bear out the claims of a block, by block. */
  readonly anchors: ReadonlyMap<number, readonly Anchor[]>;
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

/** Long figures and times to the minute stand nowhere by chance; small numbers and weekdays do. */
export function distinct(claim: Statement): boolean {
  const { mention } = claim.claim;
  const quantity = quantityOf(mention);
  if (quantity) return String(quantity.number).replace(/[.0]+$|^0\.?|\./g, '').length >= 3;
  return mention.kind === 'time'
    ? mention.value.minutes % 15 !== 0
    : mention.kind === 'date' && mention.value.stated.day !== null;
}

export function aroundOf(weighed: readonly Weighed[], base: Base): Around {
  const taken = new Map<Statement, { claim: Statement; score: number }[]>();
  const best = new Map<Statement, number>();
  const anchors = new Map<number, Anchor[]>();
  for (const { claim, alignment } of weighed) {
    for (const { fact, score } of [...alignment.agreeing, ...alignment.differing])
      if (score > (best.get(fact) ?? Number.NEGATIVE_INFINITY)) best.set(fact, score);
    for (const aligned of alignment.agreeing) {
      if (!bearsOut(claim, aligned)) break;
      const list = taken.get(aligned.fact);
      if (list) list.push({ claim, score: aligned.score });
      else taken.set(aligned.fact, [{ claim, score: aligned.score }]);
      const { index } = claim.reading.block;
      const anchor = { claim, fact: aligned.fact, worth: worthOf(aligned.fact, base) };
      const own = anchors.get(index);
      if (own) own.push(anchor);
      else anchors.set(index, [anchor]);
    }
  }
  return { taken, best, anchors, coverage: coverageOf(weighed) };
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

const worthOf = (fact: Statement, base: Base): number => 1 / Math.sqrt(base.standing(valueKey(fact.claim.mention)));

/** The share of claims that the sources speak of, whatever they say, in the claim's block and in the draft, smoothed for short blocks. */
function coverageOf(weighed: readonly Weighed[]): (claim: Statement) => number {
  const tally = new Map<object, [number, number]>();
  const all: [number, number] = [0, 0];
  for (const { claim, alignment } of weighed) {
    if (claim.claim.kind === 'name' || claim.claim.kind === 'quote') continue;
    const own = tally.get(claim.reading) ?? [0, 0];
    const [agrees, differs] = [alignment.agreeing[0], alignment.differing[0]];
    const spoken = Number((agrees && bearsOut(claim, agrees)) || (differs?.score ?? 0) >= SPOKEN_OF);
    for (const count of [own, all]) {
      count[0] += spoken;
      count[1] += 1;
    }
    tally.set(claim.reading, own);
  }
  const general = (all[0] + 1) / (all[1] + 2);
  return (claim) => {
    const [spoken, claims] = tally.get(claim.reading) ?? [0, 0];
    return (spoken + 3 * general) / (claims + 3);
  };
}

type Add = (name: SlotSignal, times?: number) => void;

/** Adds the signals of `claim` beside `fact` that the draft and the passages give; `agrees` tells whether their values do. */
export function circumstances(
  claim: Statement,
  fact: Statement,
  agrees: boolean,
  own: Alignment,
  around: Around,
  base: Base,
  has: (name: SlotSignal) => boolean,
  add: Add,
): void {
  const others = (around.taken.get(fact) ?? []).filter((one) => one.claim !== claim);
  if (others.length > 0) add('taken');
  add('anchors', saturated(anchorage(claim, fact, around)));
  add('likeWords', likeWords(claim, fact, base));
  const shared = sharedShare(claim, fact, base);
  add('wordShare', shared);
  const best = Math.max(...[...own.agreeing, ...own.differing].map((one) => sharedShare(claim, one.fact, base)), 0.01);
  if (shared > 0.2) add('bestPassage', (shared / best) ** 2);
  table(claim, fact, add);
  const [role, other] = [claim.role.preposition, fact.role.preposition];
  if (role !== null && other !== null) add(role === other ? 'samePreposition' : 'otherPreposition');
  if (opens(claim) && opens(fact)) add('opening');
  companions(claim, fact, base, add);
  const thing = has('sameThing') || has('likeThing') || has('sameMeasured');
  const event = has('sameEvent') || has('likeEvent');
  const { counted } = fact.claim.setting;
  // Where a text counts goals all through, "goals" tells little of which; where it counts bells once, all is said.
  if (thing && counted !== null) add('thingRare', 1 / Math.sqrt(base.standing(countedKey(counted))));
  if (thing && event) add('thingAndEvent');
  if (thing) add('thingAndWords', shared);
  if (event) add('eventAndWords', shared);
  if (agrees) {
    add('agrees');
    if (distinct(claim)) add('agreesDistinct');
    add('agreesRare', worthOf(fact, base));
    return;
  }
  add(biasOf(claim));
  add('covered', 2 * around.coverage(claim) - 1);
  const score = own.differing.find((one) => one.fact === fact)?.score ?? 0;
  if (score >= (around.best.get(fact) ?? 0)) add('mutual');
  if (own.agreeing.length === 0 && !standsInName(claim, base)) add('absent');
  if (hedged(claim, fact)) add('hedged');
  if (claim.claim.setting.speaker !== null && fact.claim.setting.speaker === null) add('onlySpeaker');
  add('siblings', Math.min(siblings(fact), 4));
  if (claim.claim.setting.quoted || fact.claim.setting.quoted) add('quoted');
}

const saturated = (x: number): number => x / (x + 0.7);

/** How far the claims around this one are borne out by the passage around that fact. */
function anchorage(claim: Statement, fact: Statement, { anchors }: Around): number {
  const { index } = claim.reading.block;
  const byClaim = new Map<Statement, number>();
  for (const at of [index - 1, index, index + 1]) {
    for (const anchor of anchors.get(at) ?? []) {
      if (anchor.claim === claim || anchor.claim.claim.mention === claim.claim.mention || anchor.fact === fact)
        continue;
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

const HALF_SURE = 2;
const KIN_FROM = 0.7;
const kinKnown = new Map<string, number>();
const KIN_KEPT = 200_000;

/** How far two words can tell of one thing or one happening, each pair worked out once. */
function kinship(a: string, b: string): number {
  const key = a < b ? `${a}\u0000${b}` : `${b}\u0000${a}`;
  const known = kinKnown.get(key);
  if (known !== undefined) return known;
  const kin = Math.max(nounKinship(a, b), eventKinship(a, b));
  if (kinKnown.size >= KIN_KEPT) kinKnown.clear();
  kinKnown.set(key, kin);
  return kin;
}

/** Words of the claim's clause that the fact's passage says otherwise: "signed" and "agreed", "breakdown" and "outage". */
function likeWords(claim: Statement, fact: Statement, base: Base): number {
  let sum = 0;
  const theirs = [...fact.claim.setting.clause, ...fact.claim.setting.context];
  for (const word of claim.claim.setting.clause) {
    if (fact.words.has(stemOf(word.toLowerCase()))) continue;
    let best = 0;
    for (const other of theirs) best = Math.max(best, kinship(word, other));
    if (best >= KIN_FROM) sum += best * base.weight(stemOf(word.toLowerCase()));
  }
  return sum / (sum + HALF_SURE);
}

const OF_SENTENCE = 0.6;

/** By base, claim and fact: what a word tells depends on the base. */
const shares = new WeakMap<Base, WeakMap<Bag, WeakMap<Bag, number>>>();

/** What share of the claim's own words, each by how telling it is, the fact's passage has too. */
function sharedShare(claim: Statement, fact: Statement, base: Base): number {
  const ofBase = shares.get(base) ?? new WeakMap<Bag, WeakMap<Bag, number>>();
  shares.set(base, ofBase);
  const known = ofBase.get(claim.words) ?? new WeakMap<Bag, number>();
  ofBase.set(claim.words, known);
  const kept = known.get(fact.words);
  if (kept !== undefined) return kept;
  let [shared, all] = [0, 0];
  for (const [word, nearness] of claim.words) {
    if (nearness < OF_SENTENCE) continue;
    const worth = nearness * base.weight(word);
    all += worth;
    shared += worth * Math.min(1, fact.words.get(word) ?? 0);
  }
  const share = all === 0 ? 0 : shared / all;
  known.set(fact.words, share);
  return share;
}

/** Whether a table's row and column are those that the claim's sentence speaks of. */
function table(claim: Statement, fact: Statement, add: Add): void {
  const { cell } = fact.reading.block;
  if (!cell || claim.reading.block.cell) return;
  const share = (head: string): number => {
    const lemmas = lemmasOf(head);
    return lemmas.filter((lemma) => (claim.words.get(stemOf(lemma)) ?? 0) >= OF_SENTENCE).length / (lemmas.length || 1);
  };
  const row = share(cell.rowHead);
  if (row > 0) add('sameRow', row);
  else if (cell.rowHead !== '') add('otherRow');
  const column = share(cell.columnHead);
  add('sameColumn', column);
  add('sameCell', row * column);
}

/** Values and names that stand beside both, the rarer the more they tell. */
function companions(claim: Statement, fact: Statement, base: Base, add: Add): void {
  let [values, names, places] = [0, 0, 0];
  let [ownNames, theirNames] = [0, 0];
  for (const key of fact.companions) if (key.startsWith('n')) theirNames += 1;
  for (const key of claim.companions) {
    const kind = key.charAt(0);
    if (kind === 'n') ownNames += 1;
    if (!fact.companions.has(key)) continue;
    const worth = 1 / Math.sqrt(base.standing(key));
    if (kind === 'n') names += worth;
    else if (kind === 'p') places += worth;
    else values += worth;
  }
  add('besideSameValue', Math.min(values, 2));
  add('besideSameName', Math.min(names, 2));
  add('besideSamePlace', Math.min(places, 2));
  if (names === 0 && ownNames > 0 && theirNames > 0) add('besideOtherName');
}

/** How many more values of the fact's kind stand in its sentence or row. */
function siblings(fact: Statement): number {
  const { reading, claim } = fact;
  return reading.claims.filter(
    (other) => other !== claim && other.kind === claim.kind && other.mention.sentence === claim.mention.sentence,
  ).length;
}

const OPENING = 3;

/** A lead tells the main thing, on both sides. */
const opens = ({ reading: { block } }: Statement): boolean =>
  block.cell === null && block.item === null && block.index < OPENING;

const standsInName = ({ claim: { mention } }: Statement, base: Base): boolean =>
  mention.kind === 'place' && base.holds(mention.value.name);

/** "About 300" is seldom wrong: only a slip of the pen, or a hedge that was copied with another figure, tells against it. */
function hedged(claim: Statement, fact: Statement): boolean {
  const quantity = quantityOf(claim.claim.mention);
  if (!quantity || quantity.relation === '=') return false;
  const other = quantityOf(fact.claim.mention);
  const copied = quantity.relation === other?.relation && (quantity.relation === '>' || quantity.relation === '<');
  return !copied && slip(claim.claim.mention, fact.claim.mention) === null;
}

function biasOf({ claim }: Statement): SlotSignal {
  switch (claim.kind) {
    case 'day':
      return 'isDay';
    case 'date':
      return 'isDate';
    case 'time':
      return 'isTime';
    case 'place':
      return 'isPlace';
    case 'money':
      return 'isMoney';
    case 'percent':
      return 'isPercent';
    case 'age':
      return 'isAge';
    case 'count':
      return 'isCount';
    case 'rank':
      return 'isRank';
    default:
      return 'isMeasure';
  }
}
