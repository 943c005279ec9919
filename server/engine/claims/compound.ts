/** Measures that are told in two units, "two years and five months", "6ft 2in": one value, though read part by part. */

import { convert, dimension } from '../lexicon/units.ts';
import { COMPOUND, type Mention } from '../mentions/mention.ts';
import type { Quantity } from '../values/quantity.ts';
import { quantityOf } from './figure.ts';

/** So many of the smaller unit make one of the larger where the two are told in one breath: "12 days, 30 minutes" are two things. */
const NEXT_UNIT = 60;

/** "two years | and | five months"  "4 hours | , | 10 minutes"  "6ft | | 2in" */
const JOINT = /^(?:,?\s*and\s+|,?\s*)$/u;

/** Per mention that begins such a value the whole of it, per mention that goes on with it null. */
export function compoundsOf(mentions: readonly Mention[], text: string): ReadonlyMap<Mention, Mention | null> {
  const found = new Map<Mention, Mention | null>();
  for (let at = 0; at + 1 < mentions.length; at++) {
    const first = mentions[at] as Mention;
    let whole = first;
    for (let next = at + 1; next < mentions.length; next++) {
      const part = mentions[next] as Mention;
      const joined = part.sentence === first.sentence ? join(whole, mentions[next - 1] as Mention, part, text) : null;
      if (!joined) break;
      whole = joined;
      found.set(first, whole);
      found.set(part, null);
      at = next;
    }
  }
  return found;
}

function join(whole: Mention, last: Mention, part: Mention, text: string): Mention | null {
  const [sum, tail, more] = [quantityOf(whole), quantityOf(last), quantityOf(part)];
  if (!sum || !tail || !more || whole.kind !== part.kind || !isPart(sum) || !isPart(more)) return null;
  const joint = part.whole.start < last.whole.end ? '?' : text.slice(last.whole.end, part.whole.start);
  const size = convert(1, tail.unit, more.unit);
  // The smaller unit follows, and its number stays below one of the larger.
  if (!JOINT.test(joint) || size === null || size <= 1 || more.number >= size) return null;
  if (size > NEXT_UNIT + 1 && !joint.includes('and')) return null;
  const least = convert(sum.number, sum.unit, more.unit) ?? Number.NaN;
  const number = roundIfNear(least) + more.number;
  const quantity: Quantity = {
    ...more,
    number,
    min: number,
    max: number,
    relation: sum.relation,
    inclusive: sum.inclusive,
    lean: sum.lean,
    form: 'mixed',
  };
  const spans = {
    by: COMPOUND,
    span: { ...whole.span, end: part.whole.end },
    whole: { ...whole.whole, end: part.whole.end },
  };
  if (whole.kind === 'duration') return { ...whole, ...spans, value: { ...whole.value, quantity } };
  return whole.kind === 'quantity' ? { ...whole, ...spans, value: quantity } : null;
}

const isPart = ({ measure, unit, pair, min, max, vague }: Quantity): boolean =>
  (measure === 'duration' || measure === 'measure') && dimension(unit) !== null && !pair && !vague && min === max;

/** A year is 12 months, whatever the mean length of either comes to. */
const roundIfNear = (value: number): number =>
  Math.abs(value - Math.round(value)) < 1e-6 * Math.max(1, value) ? Math.round(value) : value;
