/** The days of the week, by name and by short form. */

const NAMES = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
const SHORT = ['sun', 'mon', 'tue tues', 'wed weds', 'thu thur thurs', 'fri', 'sat'] as const;

export interface WeekdayWord {
  /** 0 is Sunday. */
  readonly weekday: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  /** "Tues": read only beside a date or a clock time, since "sat", "sun", "mon" and "wed" are other words too. */
  readonly short: boolean;
  /** "Tuesdays" */
  readonly plural: boolean;
}

/** By the word in lower case, with and without a stop. */
export const WEEKDAY_WORDS: ReadonlyMap<string, WeekdayWord> = new Map(
  NAMES.flatMap((name, index): [string, WeekdayWord][] => {
    const weekday = index as WeekdayWord['weekday'];
    const short = (SHORT[index] as string).split(' ').flatMap((word) => [word, `${word}.`]);
    return [
      [name, { weekday, short: false, plural: false }],
      [`${name}s`, { weekday, short: false, plural: true }],
      ...short.map((word): [string, WeekdayWord] => [word, { weekday, short: true, plural: false }]),
    ];
  }),
);

export const WEEKDAY_NAMES: readonly string[] = NAMES.map((name) => name.charAt(0).toUpperCase() + name.slice(1));

/** Words before a weekday that make a name of it: "Bloody Sunday", "Super Tuesday", "Man Friday". */
export const NAMED_DAY_BEFORE: ReadonlySet<string> = new Set(
  'black blue bloody cyber giving super man girl casual ruby taco throwback whit holy gibbous spy maundy ash shrove palm pancake fat easter good'.split(
    ' ',
  ),
);

/** Words behind a weekday that make a name of it: "Sunday Times", "Saturday Night Live", "Friday Night Lights". */
export const NAMED_DAY_AFTER: ReadonlySet<string> = new Set(
  'times mail mirror telegraph post express herald independent star tribune world'.split(' '),
);
