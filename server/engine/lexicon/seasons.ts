/** The seasons, with the letters by which TIMEX3 writes them and the month in which each begins in the north. */

export interface SeasonWord {
  readonly code: 'SP' | 'SU' | 'FA' | 'WI';
  /** First month, from 1. Winter begins in the year that names it: winter 2024 is December 2024 to February 2025. */
  readonly month: number;
  /** "spring" and "fall" are other words too, so they want more of a setting. */
  readonly ambiguous: boolean;
}

export const SEASON_WORDS: ReadonlyMap<string, SeasonWord> = new Map([
  ['spring', { code: 'SP', month: 3, ambiguous: true }],
  ['springtime', { code: 'SP', month: 3, ambiguous: false }],
  ['summer', { code: 'SU', month: 6, ambiguous: false }],
  ['summertime', { code: 'SU', month: 6, ambiguous: false }],
  ['autumn', { code: 'FA', month: 9, ambiguous: false }],
  ['fall', { code: 'FA', month: 9, ambiguous: true }],
  ['winter', { code: 'WI', month: 12, ambiguous: false }],
  ['wintertime', { code: 'WI', month: 12, ambiguous: false }],
]);
