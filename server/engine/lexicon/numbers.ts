/** Number words of English: cardinals, scales and their short forms, fractions, ordinals, collectives and vague counts. */

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS_WORDS = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** zero to nineteen. */
export const ONES: ReadonlyMap<string, number> = new Map(SMALL.split(' ').map((word, value) => [word, value]));

/** twenty to ninety. */
export const TENS: ReadonlyMap<string, number> = new Map([
  ...TENS_WORDS.split(' ').map((word, index) => [word, (index + 2) * 10] as const),
  ['fourty', 40],
]);

/** Scale words that stand after a number of their own. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
]);

/**
 * Scales in their short form, written on to the figure ("2.5m") or after a space ("2.5 bn"). A capital changes nothing but
 * for the letters of `LONE_SCALES`, which are also units.
 */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['mio', 1e6],
  ['mm', 1e6],
  ['cr', 1e7],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['tln', 1e12],
  ['t', 1e12],
]);

/** Nouns that count a fixed number: "three dozen". */
export const COLLECTIVES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['gross', 144],
  ['score', 20],
]);

/** Parts: "a third", "two-fifths". The plural is made with s. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['twelfth', 12],
  ['sixteenth', 16],
  ['twentieth', 20],
  ['hundredth', 100],
  ['thousandth', 1000],
  ['millionth', 1e6],
]);

export const FRACTION_PLURALS: ReadonlyMap<string, number> = new Map([
  ...[...FRACTIONS].map(([word, part]) => [`${word}s`, part] as const),
  ['halves', 2],
]);

export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅐', 1 / 7],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
  ['⅑', 1 / 9],
  ['⅒', 1 / 10],
]); // prettier-ignore

const ORDINAL_SMALL =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const ORDINAL_TENS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...ORDINAL_SMALL.split(' ').map((word, index) => [word, index + 1] as const),
  ...ORDINAL_TENS.split(' ').map((word, index) => [word, (index + 2) * 10] as const),
  ['hundredth', 100],
]);

/** Adverbs of repetition. */
export const REPEATS: ReadonlyMap<string, number> = new Map([
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
]);

/** Plurals that tell an order of magnitude only, with the least and the most they stand for. */
export const VAGUE: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['tens', [20, 99]],
  ['scores', [40, 99]],
  ['dozens', [24, 99]],
  ['hundreds', [200, 999]],
  ['thousands', [2000, 9999]],
  ['millions', [2e6, 9.99e6]],
  ['billions', [2e9, 9.99e9]],
  ['trillions', [2e12, 9.99e12]],
  ['lakhs', [2e5, 9.99e5]],
  ['crores', [2e7, 9.99e7]],
]);

/** Words before a scale that leave it vague: "several hundred", "a few thousand". */
export const VAGUE_MULTIPLIERS: ReadonlySet<string> = new Set(['several', 'few', 'many']);

/** Decades of a life: "in her thirties". */
export const DECADES: ReadonlyMap<string, number> = new Map([
  ['teens', 13],
  ...TENS_WORDS.split(' ').map((word, index) => [word.replace(/y$/u, 'ies'), (index + 2) * 10] as const),
]);
