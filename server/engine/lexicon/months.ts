/** The months, by name and by short form. */

const NAMES = 'january february march april may june july august september october november december'.split(' ');
const SHORT = ['jan', 'feb', 'mar', 'apr', '', 'jun', 'jul', 'aug', 'sep sept', 'oct', 'nov', 'dec'];

export interface MonthWord {
  /** From 1. */
  readonly month: number;
  /** "Jan.", "Sept": read alone only where a year or a day stands beside it, or a stop behind it. */
  readonly short: boolean;
  /** Other words are written alike: the modal "may", the verb "march", the names April, May, June and August. */
  readonly ambiguous: boolean;
}

const AMBIGUOUS = new Set('march april may june august jan mar jun sep dec'.split(' '));

/** By the word in lower case, with and without a stop. */
export const MONTH_WORDS: ReadonlyMap<string, MonthWord> = new Map(
  NAMES.flatMap((name, index): [string, MonthWord][] => {
    const month = index + 1;
    const short = (SHORT[index] as string).split(' ').filter(Boolean);
    return [
      [name, { month, short: false, ambiguous: AMBIGUOUS.has(name) }],
      ...short.flatMap((word): [string, MonthWord][] => [
        [word, { month, short: true, ambiguous: AMBIGUOUS.has(word) }],
        [`${word}.`, { month, short: true, ambiguous: false }],
      ]),
    ];
  }),
);

export const MONTH_NAMES: readonly string[] = NAMES.map((name) => name.charAt(0).toUpperCase() + name.slice(1));
