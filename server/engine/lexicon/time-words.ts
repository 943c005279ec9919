/** Words of time: units, parts of the day, directions, and the small numbers that count them. */

export type TimeUnit = 'day' | 'weekend' | 'week' | 'fortnight' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

const UNITS: readonly (readonly [TimeUnit, string])[] = [
  ['day', 'day days'],
  ['weekend', 'weekend weekends'],
  ['week', 'week weeks'],
  ['fortnight', 'fortnight fortnights'],
  ['month', 'month months'],
  ['quarter', 'quarter quarters'],
  ['year', 'year years'],
  ['decade', 'decade decades'],
  ['century', 'century centuries'],
];
export const TIME_UNITS: ReadonlyMap<string, TimeUnit> = new Map(
  UNITS.flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit] as const)),
);

export type DayPart = 'morning' | 'midday' | 'afternoon' | 'evening' | 'night' | 'overnight';

export const DAY_PARTS: ReadonlyMap<string, DayPart> = new Map([
  ['morning', 'morning'],
  ['mornings', 'morning'],
  ['lunchtime', 'midday'],
  ['midday', 'midday'],
  ['afternoon', 'afternoon'],
  ['afternoons', 'afternoon'],
  ['evening', 'evening'],
  ['evenings', 'evening'],
  ['night', 'night'],
  ['nights', 'night'],
  ['overnight', 'overnight'],
]);

/** Days from the document's own. */
export const RELATIVE_DAYS: ReadonlyMap<string, { readonly shift: number; readonly part: DayPart | null }> = new Map([
  ['today', { shift: 0, part: null }],
  ['tonight', { shift: 0, part: 'night' }],
  ['tonite', { shift: 0, part: 'night' }],
  ['yesterday', { shift: -1, part: null }],
  ['tomorrow', { shift: 1, part: null }],
]);

/** "last week" -1, "this week" 0, "next week" +1, reckoned from the document's date. */
export const DIRECTIONS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['last', -1],
  ['past', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
]);

/** "the following day", reckoned from the day that was spoken of before. */
export const ANCHORED: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['previous', -1],
  ['preceding', -1],
  ['prior', -1],
  ['following', 1],
  ['next', 1],
  ['same', 0],
  ['that', 0],
]);

const SMALL =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

export const COUNT_WORDS: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, index) => [word, index + 1] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
]);

/** Counts that tell no number: "several years ago". */
export const VAGUE_COUNTS: ReadonlySet<string> = new Set([
  'few',
  'several',
  'many',
  'some',
  'couple',
  'dozens',
  'decades',
]);

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map(
  ORDINALS.map((word, index) => [word, index + 1] as const),
);

const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');
/** "the sixties": 60. */
export const DECADE_WORDS: ReadonlyMap<string, number> = new Map(
  DECADES.map((word, index) => [word, (index + 2) * 10] as const),
);

/** Words that point to the present, past or future without a date, as TIMEX3 marks them. */
export const REFERENCES: ReadonlyMap<string, 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'> = new Map([
  ['now', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['lately', 'PAST_REF'],
]);
