/** Quantities: a number as the text gives it, with its comparator, precision and unit. */

import type { Relation } from '../lexicon/hedges.ts';

export type { Relation };

/** What sort of number it is, as far as the number expression and its unit tell. */
export type Measure =
  | 'count'
  | 'money'
  | 'percent'
  | 'points'
  | 'measure'
  | 'duration'
  | 'age'
  | 'rank'
  | 'score'
  | 'ratio'
  | 'times'
  | 'share';

export interface Quantity {
  readonly measure: Measure;
  /** Of the words alone; a range's lower value; a share as a fraction; a score's first figure. */
  readonly number: number;
  readonly min: number;
  readonly max: number;
  readonly relation: Relation;
  /** Whether the bound itself is meant: "at least 18" (true) against "more than 18" (false). Only with `>` and `<`. */
  readonly inclusive: boolean;
  /** Side of the hedge that the words choose: "nearly 300" lies below, "just over 300" above, "about 300" either. */
  readonly lean: 'below' | 'above' | 'either' | null;
  /** '' for plain counts; otherwise an ISO 4217 code, '%', 'pp', 'rank', 'score', 'ratio', 'times', 'per 1,000', or the
   *  singular English unit in British spelling ('kilometre', 'degree Celsius'). */
  readonly unit: string;
  /** How the number is written: decides what a fix looks like. */
  readonly form: 'figure' | 'word' | 'ordinal' | 'mixed';
  /** The size of the last stated digit: 1 for 125, 10 for 120 (may be round), 100000 for 1.2 million. */
  readonly precision: number;
  /** "dozens", "scores", "hundreds": an order of magnitude only. */
  readonly vague: boolean;
  /** The two figures of a score or a ratio, as written; null elsewhere. */
  readonly pair: readonly [number, number] | null;
}
