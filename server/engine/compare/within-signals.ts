/** What tells that two places of one draft speak of the same slot, each with how likely that is. */

import { type Base, familyOf } from '../facts/base.ts';
import type { Statement } from '../facts/statement.ts';
import { stemOf } from '../facts/stem.ts';
import type { Aligned } from './align.ts';
import { DEFINITE } from './definite.ts';
import { byChance, identified, type Outcome } from './outcomes.ts';
import type { Signal } from './signal.ts';
import { weighAgainst } from './weigh.ts';
import { WITHIN_WEIGHTS, type WithinSignal } from './within-weights.ts';

/** The other places of the draft that may give the claim's value again. */
export const rivalsOf = (claim: Statement, self: Base): readonly Statement[] =>
  self.near(familyOf(claim.claim.kind), claim.words).filter((other) => other !== claim && apart(claim, other));

/** Two values of one sentence, of one list or of one table are siblings, not the same thing said twice. */
function apart(a: Statement, b: Statement): boolean {
  if (a.reading === b.reading) return a.claim.mention.sentence !== b.claim.mention.sentence;
  const [x, y] = [a.reading.block, b.reading.block];
  if (x.item && y.item) return x.item.list !== y.item.list;
  if (x.cell && y.cell) return x.cell.table !== y.cell.table;
  return true;
}

/** Likeliest first; what is missing to 1 is the chance that no other place of the draft speaks of it. */
export function outcomesWithin(claim: Statement, rivals: readonly Statement[], self: Base): readonly Outcome[] {
  const { agreeing, differing } = weighAgainst(claim, rivals, self);
  const weighed = (agrees: boolean) => (aligned: Aligned) => {
    const signals = [...aligned.signals, ...ofPair(claim, aligned)].flatMap(({ name, times }): Signal[] =>
      isWithin(name) ? [{ name, times, weight: WITHIN_WEIGHTS[name] * times }] : [],
    );
    const score = signals.reduce((sum, { weight }) => sum + weight, 0);
    return { aligned: { fact: aligned.fact, score, signals }, agrees };
  };
  const rival = differing.filter(
    ({ fact, signals }) =>
      signals.some(({ name }) => name === 'digitSlip') || (!ofOneOnly(claim, fact) && !ofOneOnly(fact, claim)),
  );
  return byChance([...agreeing.map(weighed(true)), ...rival.map(weighed(false))]);
}

/** Words that stand farther off are a heading's or a neighbour's. */
const OWN = 0.5;

/**
 * "Marsh had 4,120 votes" beside "Ballots counted: 9,300": the one is somebody's by name, of whom the
 * other says nothing. A slip of one figure is no other figure, whoever's it is.
 */
const ofOneOnly = ({ claim: { setting } }: Statement, other: Statement): boolean =>
  other.claim.setting.whose.length === 0 &&
  setting.whose.length > 0 &&
  setting.whose.every(
    (owner) =>
      /^\p{Lu}/u.test(owner) &&
      (owner.toLowerCase().match(/\p{L}+/gu) ?? []).every((word) => (other.words.get(stemOf(word)) ?? 0) < OWN),
  );

const isWithin = (name: string): name is WithinSignal => Object.hasOwn(WITHIN_WEIGHTS, name);

function ofPair(claim: Statement, { fact, signals }: Aligned): Signal[] {
  const found: Signal[] = [];
  const add = (name: WithinSignal): void => void found.push({ name, times: 1, weight: 0 });
  if (!identified(signals)) add('strangers');
  const [a, b] = [claim.reading.block, fact.reading.block];
  if (sumsUp(claim) !== sumsUp(fact)) add('summary');
  if (a === b || Math.abs(a.index - b.index) === 1) add('nearby');
  if (claim.claim.kind === 'count' && takesUp(claim)) add('definite');
  return found;
}

/** Headlines, captions, boxes and lists tell again what the body tells. */
const sumsUp = ({ reading: { block } }: Statement): boolean => block.kind !== 'paragraph' && block.kind !== 'quotation';

const takesUp = ({ claim, reading }: Statement): boolean =>
  DEFINITE.test(reading.block.prose.text.slice(0, claim.mention.whole.start));
