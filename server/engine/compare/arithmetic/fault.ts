/** A figure that does not follow from those beside it, and what is reckoned with on the way to saying so. */

import type { Statement } from '../../facts/statement.ts';
import type { Quantity } from '../../values/quantity.ts';
import { exactly } from '../agree.ts';
import type { Figure } from './skeleton.ts';

export interface SumFault {
  readonly claim: Statement;
  /** What it should be by the other figures, as an exact quantity like the claim's; null where that cannot be told. */
  readonly should: Quantity | null;
  /** How that is reckoned: "64 + 48", "8,412 less 7,906". */
  readonly reckoning: string;
  readonly how: 'sum' | 'result' | 'list' | 'excess' | 'direction';
}

export const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

/** How far the figure meant may lie from the one written: half the last digit of decimals and of "1.2 million", nothing of 48,000. */
export function slack({ measure, precision, form, number }: Quantity): number {
  if (measure === 'percent' || measure === 'points') return Math.min(precision, 1) / 2;
  const scaled = form !== 'figure' && precision >= 1000;
  return precision < 1 || scaled || !Number.isInteger(number) ? precision / 2 : 0;
}

/** The slack of figures that stand beside one another: "$5 million" after "$4.4 million" is as fine as that. */
export function slackTogether(quantities: readonly Quantity[]): readonly number[] {
  const finest = Math.min(...quantities.map(({ precision }) => precision));
  return quantities.map((quantity) => slack({ ...quantity, precision: Math.max(finest, quantity.precision / 10) }));
}

/** A little more than the slack, for what a computer makes of decimals. */
export const within = (a: number, b: number, room: number): boolean => Math.abs(a - b) <= room + 1e-6;

/** `value` in as many digits as the figure has that it should stand for. */
export function inDigitsOf({ precision }: Quantity, value: number): number {
  const step = Math.min(precision, 1);
  return rounded(Math.round(value / step) * step);
}

export const fault = (wrong: Figure, should: number | null, reckoning: string, how: SumFault['how']): SumFault => ({
  claim: wrong.statement,
  should: should === null ? null : exactly(wrong.quantity, rounded(should)),
  reckoning,
  how,
});

/** Parts that do not make their total. The total is called wrong, unless a source bears it out and doubts one part alone. */
export function partsFault(total: Figure, parts: readonly Figure[], ones = 0): SumFault | null {
  const sum = rounded(parts.reduce((value, { quantity }) => value + quantity.number, ones));
  const room = parts.reduce((value, { quantity }) => value + slack(quantity), slack(total.quantity));
  if (within(sum, total.quantity.number, room)) return null;
  const doubtful = parts.filter(({ status }) => status !== 'supported');
  const [wrong] = doubtful;
  const rest = wrong ? sum - wrong.quantity.number : 0;
  const should = total.quantity.number - rest;
  if (total.status === 'supported' && doubtful.length === 1 && wrong && should > 0)
    return fault(wrong, should, `${total.text} less ${rounded(rest)}`, 'result');
  const terms = [...parts.map(({ text }) => text), ...Array<string>(ones).fill('1')];
  return fault(total, sum, terms.join(' + '), 'sum');
}
