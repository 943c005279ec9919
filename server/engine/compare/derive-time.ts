/** Derivations over time: a length of time from its start and end, a year from another and a length. */

import type { Statement } from '../facts/statement.ts';
import { convert, dimension } from '../lexicon/units.ts';
import { dayNumber, dayOf, type When } from '../values/calendar.ts';
import { compatible } from '../values/interval.ts';
import type { Quantity } from '../values/quantity.ts';
import { exactly, quantityOf } from './agree.ts';

const HALF_DAY = 720;
const DAY = 1440;

/** How a length of time, or a year, follows from the times and dates among `facts`, in words; null where it does not. */
export function deriveTime(claim: Statement, facts: readonly Statement[]): string | null {
  const { mention } = claim.claim;
  const quantity = quantityOf(mention);
  if (quantity && dimension(quantity.unit) === 'time') {
    return quantity.measure === 'age' || ['year', 'month', 'week', 'day'].includes(quantity.unit)
      ? betweenDates(quantity, facts)
      : betweenTimes(quantity, facts);
  }
  return mention.kind === 'date' ? yearFrom(mention.value, facts) : null;
}

const textOf = ({ reading, claim }: Statement): string =>
  reading.block.prose.text.slice(claim.mention.whole.start, claim.mention.whole.end);

/** Whether the length is what lies between, rounded as one rounds it in words: "three weeks" for 20 days. */
function gives(quantity: Quantity, days: number, unit: string): boolean {
  const value = convert(days, unit, quantity.unit);
  if (value === null || value <= 0) return false;
  // Whole years are counted when they are full, or by their numbers alone; days, with or without the first.
  const rounded = [Math.round(value), Math.floor(value), value];
  return rounded.some((one) => one > 0 && compatible(quantity, exactly(quantity, one)));
}

function* pairs<T>(list: readonly T[]): Generator<readonly [T, T]> {
  for (const [at, a] of list.entries()) for (const b of list.slice(at + 1)) yield [a, b];
}

interface Dated {
  readonly fact: Statement;
  /** Number of the day; null where only the year is written. */
  readonly days: number | null;
  readonly year: number;
}

function betweenDates(quantity: Quantity, facts: readonly Statement[]): string | null {
  const dates = facts.flatMap((fact): readonly Dated[] => {
    const { mention } = fact.claim;
    if (mention.kind !== 'date') return [];
    const { resolved, granularity, until } = mention.value;
    const ends = [mention.value, ...(until ? [until] : [])];
    return granularity === 'day' && resolved
      ? ends.flatMap((when) => {
          const day = dayOf(when.resolved?.value);
          return day ? [{ fact, days: dayNumber(day), year: day.year }] : [];
        })
      : ends.flatMap((when) => {
          const year = when.stated.year;
          return year !== null && when.stated.month === null ? [{ fact, days: null, year }] : [];
        });
  });
  for (const [a, b] of pairs(dates)) {
    const hit =
      a.days !== null && b.days !== null
        ? gives(quantity, Math.abs(a.days - b.days), 'day')
        : quantity.unit === 'year' && gives(quantity, Math.abs(a.year - b.year), 'year');
    if (hit) return a.fact === b.fact ? textOf(a.fact) : `${textOf(a.fact)} to ${textOf(b.fact)}`;
  }
  return null;
}

function betweenTimes(quantity: Quantity, facts: readonly Statement[]): string | null {
  const times = facts.flatMap((fact) => {
    const { mention } = fact.claim;
    if (mention.kind !== 'time') return [];
    const { minutes, until } = mention.value;
    return [minutes, ...(until === null ? [] : [until])].map((at) => ({ fact, at }));
  });
  for (const [a, b] of pairs(times)) {
    const gap = Math.abs(a.at - b.at);
    if ([gap, DAY - gap].some((minutes) => minutes <= HALF_DAY && gives(quantity, minutes, 'minute')))
      return a.fact === b.fact ? textOf(a.fact) : `${textOf(a.fact)} to ${textOf(b.fact)}`;
  }
  return null;
}

/** "1988" for a lease of 30 years that ended in 2018: a year and a length of one sentence. */
function yearFrom({ stated }: When, facts: readonly Statement[]): string | null {
  if (stated.year === null || stated.month !== null) return null;
  for (const fact of facts) {
    const { mention } = fact.claim;
    const length = quantityOf(mention);
    if (length?.relation !== '=' || length.unit !== 'year') continue;
    for (const other of facts) {
      const from = other.claim.mention;
      if (from.kind !== 'date' || other.reading !== fact.reading || from.sentence !== mention.sentence) continue;
      const year = from.value.stated.year ?? from.value.resolved?.value.year ?? null;
      if (year !== null && Math.abs(year - stated.year) === length.number)
        return `${textOf(other)} and ${textOf(fact)}`;
    }
  }
  return null;
}
