/** Derivations: how a number that stands in no source follows from numbers that do. */

import type { Claim } from '../claims/claim.ts';
import type { Base } from '../facts/base.ts';
import type { Statement } from '../facts/statement.ts';
import type { Bag } from '../facts/words.ts';
import { contrast, eventKinship, nounKinship } from '../lexicon/meaning.ts';
import { compatible } from '../values/interval.ts';
import type { Quantity } from '../values/quantity.ts';
import { exactly, isBound, quantityOf, sameMeasure } from './agree.ts';
import { deriveCount } from './derive-count.ts';
import { deriveTime } from './derive-time.ts';
import { scoreOf } from './signals.ts';

/** Operands must speak of the claim's matter at least so much; the sum of any two numbers hits something. */
const OPERAND_FROM = 0.6;
const OPERANDS = 16;

interface Operand {
  readonly fact: Statement;
  readonly quantity: Quantity;
  readonly text: string;
}

/**
 * How the claim's value follows from the base, in words ("14 + 9"), or null. `beside` are the facts that stand where the
 * claims around this one are borne out: what is reckoned is mostly reckoned from them.
 */
export function derive(claim: Statement, base: Base, beside: readonly Statement[]): string | null {
  const quantity = quantityOf(claim.claim.mention);
  if (!quantity && claim.claim.mention.kind !== 'date') return null;
  const near = nearFacts(claim, base);
  const time = deriveTime(claim, [...near, ...beside]);
  if (time !== null || !quantity) return time;
  const operands = operandsOf(near, beside);
  return (
    together(claim, quantity, operands) ??
    difference(claim, quantity, operands) ??
    share(quantity, operands) ??
    change(claim, quantity, operands) ??
    deriveCount(claim, base)
  );
}

interface Kept {
  readonly words: Bag;
  readonly near: readonly Statement[];
}

/** What is near a claim stays as it is while the claim's words and the base do. */
const kept = new WeakMap<Base, WeakMap<Claim, Kept>>();

/** Facts of whatever kind that speak of the claim's matter, nearest first. */
function nearFacts(claim: Statement, base: Base): readonly Statement[] {
  const ofBase = kept.get(base) ?? new WeakMap<Claim, Kept>();
  kept.set(base, ofBase);
  const known = ofBase.get(claim.claim);
  if (known && known.words === claim.words) return known.near;
  const near = FAMILIES_RECKONED.flatMap((family) => base.near(family, claim.words))
    .flatMap((fact) => {
      const score = scoreOf(claim, fact, base.weight);
      return score !== null && score >= OPERAND_FROM ? [{ fact, score }] : [];
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, OPERANDS)
    .map(({ fact }) => fact);
  // "Seven red stickers, 19 yellow" are told together: the other figures of a sentence come with the nearest.
  const told = near.flatMap((fact) =>
    base
      .ofBlock(fact)
      .filter((one) => one.reading === fact.reading && one.claim.mention.sentence === fact.claim.mention.sentence),
  );
  const all = [...new Set([...near, ...told])];
  ofBase.set(claim.claim, { words: claim.words, near: all });
  return all;
}

const FAMILIES_RECKONED = ['number', 'when', 'clock'];

const operandsOf = (near: readonly Statement[], beside: readonly Statement[]): readonly Operand[] =>
  [...new Set([...near, ...beside])].flatMap((fact) => {
    const quantity = quantityOf(fact.claim.mention);
    // With nought nothing is reckoned: it gives the other figure back.
    if (!quantity || quantity.vague || quantity.number === 0) return [];
    const { start, end } = fact.claim.mention.span;
    return [{ fact, quantity, text: fact.reading.block.prose.text.slice(start, end) }];
  });

/** How near a reckoned value must come to a bound ("more than 150") for the bound to have been made from it. */
const NEAR_BOUND = 0.05;

/** Whether the claim's value is what the reckoning gives, its own hedge allowed for. */
function gives(quantity: Quantity, value: number): boolean {
  const bound = isBound(quantity);
  if (bound && Math.abs(value - quantity.number) > NEAR_BOUND * Math.abs(quantity.number)) return false;
  return compatible(quantity, exactly(quantity, value));
}

/** Values that were given side by side: in one sentence, one row, one column or one list. */
function sideBySide(a: Statement, b: Statement): boolean {
  if (a.source !== b.source) return false;
  if (a.reading === b.reading) return true;
  const [x, y] = [a.reading.block, b.reading.block];
  if (x.item && y.item) return x.item.list === y.item.list;
  if (x.cell && y.cell)
    return x.cell.table === y.cell.table && (x.cell.row === y.cell.row || x.cell.column === y.cell.column);
  return Math.abs(x.index - y.index) <= 1;
}

function* pairs(operands: readonly Operand[]): Generator<readonly [Operand, Operand]> {
  for (const [at, a] of operands.entries()) {
    for (const b of operands.slice(at + 1)) if (sideBySide(a.fact, b.fact)) yield [a, b];
  }
}

/** Parts that make a whole: six cows and five goats are 11 animals. Two or three of them, of the claim's own noun. */
function together(claim: Statement, quantity: Quantity, operands: readonly Operand[]): string | null {
  const { counted } = claim.claim.setting;
  const parts = operands.filter(
    (operand) =>
      sameMeasure(operand.quantity, quantity) &&
      !shutOut(claim, operand.fact) &&
      (quantity.measure === 'money' ||
        related(counted, operand.fact.claim.setting.counted) ||
        coordinated(operand, operands, counted)),
  );
  for (const [a, b] of pairs(parts)) {
    const sum = a.quantity.number + b.quantity.number;
    if (gives(quantity, sum)) return `${a.text} + ${b.text}`;
    const third = parts.find(
      (c) => c !== a && c !== b && sideBySide(a.fact, c.fact) && gives(quantity, sum + c.quantity.number),
    );
    if (third) return `${a.text} + ${b.text} + ${third.text}`;
  }
  return null;
}

/** The dead are no part of those who were hurt, unless the claim speaks of both. */
function shutOut({ claim: { setting } }: Statement, part: Statement): boolean {
  const { event } = part.claim.setting;
  if (!setting.event || !event || !contrast(setting.event.lemma, event.lemma)) return false;
  return !setting.clause.some((word) => eventKinship(word, event.lemma) >= SAME_EVENT);
}

const SAME_EVENT = 0.85;

/** "Six adult and five young seals", "seven red stickers, 19 yellow": one figure has its noun from the other. */
function coordinated(operand: Operand, operands: readonly Operand[], counted: string | null): boolean {
  return operands.some(
    ({ fact }) =>
      fact.reading === operand.fact.reading &&
      fact.claim.mention.sentence === operand.fact.claim.mention.sentence &&
      related(counted, fact.claim.setting.counted) &&
      (!operand.fact.claim.setting.event || fact.claim.setting.event?.lemma === operand.fact.claim.setting.event.lemma),
  );
}

const related = (a: string | null, b: string | null): boolean => a !== null && b !== null && nounKinship(a, b) >= 0.5;

const DIFFERENCE_CUES = new Set([
  'more',
  'few',
  'fewer',
  'less',
  'lead',
  'margin',
  'majority',
  'gap',
  'rest',
  'other',
  'remain',
  'remaining',
  'leave',
  'left',
  'behind',
  'ahead',
  'difference',
  'rise',
  'fall',
  'increase',
  'decrease',
  'extra',
  'short',
  'drop',
  'gain',
  'loss',
  'overrun',
  'up',
  'down',
  'trail',
]);

/** Whether the claim's sentence has a cue; the "more" of "more than 150" is a bound, and cues nothing. */
function cued(claim: Statement, cues: ReadonlySet<string>): boolean {
  const { sentences, mentions } = claim.reading;
  const { sentence } = claim.claim.mention;
  const bounds = mentions.filter(
    (mention) => mention.sentence === sentence && ['<', '>'].includes(quantityOf(mention)?.relation ?? ''),
  );
  return (
    sentences[sentence]?.tokens.some(
      (token) =>
        (cues.has(token.lemma) || cues.has(token.lower)) &&
        !bounds.some(({ whole }) => whole.start <= token.start && token.end <= whole.end),
    ) ?? false
  );
}

/** What lies between two figures, where the draft's words say that it is a difference. */
function difference(claim: Statement, quantity: Quantity, operands: readonly Operand[]): string | null {
  const isChange = quantity.relation === 'up' || quantity.relation === 'down' || quantity.measure === 'points';
  if (!isChange && claim.claim.setting.share === 'whole' && !cued(claim, DIFFERENCE_CUES)) return null;
  const kind = quantity.measure === 'points' ? 'percent' : quantity.measure;
  for (const [a, b] of pairs(operands.filter((operand) => operand.quantity.measure === kind))) {
    if (a.quantity.unit !== b.quantity.unit || !subtracts(a, b)) continue;
    const gap = Math.abs(a.quantity.number - b.quantity.number);
    if (gap > 0 && compatible({ ...quantity, relation: plain(quantity) }, exactly(quantity, gap))) {
      const [more, less] = a.quantity.number > b.quantity.number ? [a, b] : [b, a];
      return `${more.text} less ${less.text}`;
    }
  }
  return null;
}

/** Attacks less soldiers are nothing: figures of things count the same thing, where both say what. */
function subtracts(a: Operand, b: Operand): boolean {
  const [x, y] = [a.fact.claim.setting.counted, b.fact.claim.setting.counted];
  return a.quantity.measure !== 'count' || x === null || y === null || related(x, y);
}

const plain = ({ relation }: Quantity): Quantity['relation'] =>
  relation === 'up' || relation === 'down' ? '=' : relation;

const isShare = (quantity: Quantity): boolean =>
  quantity.measure === 'percent' ||
  quantity.measure === 'share' ||
  quantity.measure === 'ratio' ||
  quantity.measure === 'times';

/** A percentage, fraction or multiple of two figures that stand side by side. */
function share(quantity: Quantity, operands: readonly Operand[]): string | null {
  if (!isShare(quantity)) return null;
  const scale = quantity.measure === 'percent' ? 100 : 1;
  for (const [a, b] of pairs(operands.filter((operand) => !isShare(operand.quantity)))) {
    if (!sameMeasure(a.quantity, b.quantity)) continue;
    const [more, less] = a.quantity.number > b.quantity.number ? [a, b] : [b, a];
    if (more.quantity.number <= 0) continue;
    if (quantity.measure === 'times') {
      const multiple = more.quantity.number / less.quantity.number;
      if (compatible({ ...quantity, relation: plain(quantity) }, exactly(quantity, roundLike(multiple, quantity))))
        return `${more.text} over ${less.text}`;
      continue;
    }
    const value = (scale * less.quantity.number) / more.quantity.number;
    if (compatible(quantity, exactly(quantity, roundLike(value, quantity)))) return `${less.text} of ${more.text}`;
  }
  return null;
}

const CHANGE_CUES = new Set([
  'rise',
  'fall',
  'up',
  'down',
  'increase',
  'decrease',
  'more',
  'less',
  'grow',
  'growth',
  'drop',
  'decline',
  'jump',
  'fewer',
  'gain',
  'cut',
]);

/** A rise or fall in per cent from one figure to another. */
function change(claim: Statement, quantity: Quantity, operands: readonly Operand[]): string | null {
  if (
    quantity.measure !== 'percent' ||
    !(quantity.relation === 'up' || quantity.relation === 'down' || cued(claim, CHANGE_CUES))
  )
    return null;
  for (const [a, b] of pairs(operands.filter((operand) => !isShare(operand.quantity)))) {
    if (!sameMeasure(a.quantity, b.quantity)) continue;
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      if (from.quantity.number <= 0) continue;
      const value = (100 * Math.abs(to.quantity.number - from.quantity.number)) / from.quantity.number;
      if (compatible({ ...quantity, relation: plain(quantity) }, exactly(quantity, roundLike(value, quantity))))
        return `from ${from.text} to ${to.text}`;
    }
  }
  return null;
}

/** A computed share is as exact as the draft writes it. */
const roundLike = (value: number, { precision }: Quantity): number => {
  const step = precision > 0 ? precision : 1;
  return Math.round(value / step) * step;
};
