/** Ages and lengths of time against the years or hours that they lie between: "born in 1950, died in 2020 aged 65". */

import type { Mention } from '../../mentions/mention.ts';
import { type CalendarDate, type CalendarDay, dayOf, daysBetween } from '../../values/calendar.ts';
import { fault, rounded, type SumFault } from './fault.ts';
import { ENDS, type Figure, figure, type Skeleton } from './skeleton.ts';

const ANY = '[^{}.;:]{0,60}?';

//  "was born in 1950 and died in 2020 aged 65"   "born on 3 May 1950 … died on 4 June 2020, at 70"
const LIVED = new RegExp(
  `\\bborn${ANY} (?:on|in) (?:the )?\\{[yD](?<from>\\d+)\\}${ANY}\\bdied${ANY} (?:on|in) (?:the )?\\{[yD](?<to>\\d+)\\}${ANY}${figure('a', 'age')}`,
  'iu',
);
//  "died in 2020 at the age of 65, having been born in 1950"
const DIED = new RegExp(
  `\\bdied${ANY} (?:on|in) (?:the )?\\{[yD](?<to>\\d+)\\}${ANY}${figure('a', 'age')}${ANY}\\bborn${ANY} (?:on|in) (?:the )?\\{[yD](?<from>\\d+)\\}`,
  'iu',
);
//  "Jones, 65, was born on May 4, 1950."
const OF_TODAY = new RegExp(
  `^(?:\\p{Lu}[\\p{L}'’.-]+ ){0,4}\\p{Lu}[\\p{L}'’.-]+, ${figure('a', 'age')}, (?:who )?(?:was|is) born${ANY} (?:on|in) \\{[yD](?<from>\\d+)\\}(?=[,.;]| and )`,
  'u',
);
//  "from 2010 to 2015, six years"   "for six years, from 2010 to 2015"
const YEARS = [
  `\\bfrom \\{y(?<span>\\d+)\\}(?:,| [–—-]| \\() ?(?:or |a total of |a period of )?${figure('t', 'long')}${ENDS}`,
  `\\bfor ${figure('t', 'long')}(?:,| [–—-]| \\()? ?from \\{y(?<span>\\d+)\\}${ENDS}`,
].map((pattern) => new RegExp(pattern, 'iu'));
//  "from 7 p.m. to 9 p.m., three hours in all"   "a three-hour session, from 7 p.m. to 9 p.m."
const HOURS = [
  `\\b(?:from|between) \\{c(?<span>\\d+)\\}(?:,| [–—-]| \\() ?(?:or |a total of )?${figure('t', 'long')}(?=[,.;)]|$| (?:in all|in total|altogether)\\b)`,
  `\\bfor ${figure('t', 'long')}(?:,| [–—-]| \\() ?(?:from|between) \\{c(?<span>\\d+)\\}${ENDS}`,
].map((pattern) => new RegExp(pattern, 'iu'));

/** What each of the patterns has in it. */
const BORN = /\bborn/i;
const YEAR = /\{y/i;
const CLOCK = /\{c/i;

/** Words that bring in another person between a birth and a death: "and his father died". */
const OF_ANOTHER =
  /\b(?:whose|(?:his|her|their) (?!home|house|sleep|bed|native)|fathers?|mothers?|brothers?|sisters?|sons?|daughters?|wife|husband|widow|twins?|couple|pair)\b/iu;

export function* spanFaults(skeleton: Skeleton, today: CalendarDay | null): Generator<SumFault> {
  const { dated } = skeleton;
  const born = BORN.test(dated);
  const told = born ? (LIVED.exec(dated) ?? DIED.exec(dated)) : null;
  const life = told?.groups;
  if (life && !OF_ANOTHER.test(told[0]))
    yield* ageFault(skeleton, life['age'], dateOf(skeleton, life['from']), dateOf(skeleton, life['to']));
  const now = today && born && OF_TODAY.exec(dated)?.groups;
  if (now) yield* ageFault(skeleton, now['age'], dateOf(skeleton, now['from']), today);
  for (const pattern of YEAR.test(dated) ? YEARS : []) {
    const found = pattern.exec(dated)?.groups;
    const long = skeleton.exact(found?.['long']);
    const span = skeleton.mention(found?.['span']);
    if (long && span?.kind === 'date') yield* yearsFault(long, span);
  }
  for (const pattern of CLOCK.test(dated) ? HOURS : []) {
    const found = pattern.exec(dated)?.groups;
    const long = skeleton.exact(found?.['long']);
    const span = skeleton.mention(found?.['span']);
    if (long && span?.kind === 'time') yield* hoursFault(long, span, wordsOf(skeleton, span));
  }
}

const wordsOf = ({ reading }: Skeleton, { span }: Mention): string =>
  reading.block.prose.text.slice(span.start, span.end);

/** A date as far as its year is written; none where only the story's date gives it. */
function dateOf(skeleton: Skeleton, index: string | undefined): CalendarDate | null {
  const mention = skeleton.mention(index);
  return mention?.kind === 'date' && mention.value.stated.year !== null && !mention.value.until
    ? mention.value.stated
    : null;
}

/** Nobody in the news is older. */
const OLDEST = 122;
const DAYS_OF_YEAR = 365.2425;

function* ageFault(
  skeleton: Skeleton,
  index: string | undefined,
  from: CalendarDate | null,
  to: CalendarDate | null,
): Generator<SumFault> {
  const age = skeleton.exact(index);
  if (!age || from?.year == null || to?.year == null || age.quantity.unit !== 'year') return;
  const [birth, end] = [dayOf(from), dayOf(to)];
  const years = to.year - from.year;
  const had = birth && end ? Math.floor((daysBetween(birth, end) + 0.5) / DAYS_OF_YEAR) : null;
  // Of the year alone a birthday may still be to come; of full dates one day's grace is left for leap years.
  const right = had === null ? [years - 1, years] : exactAges(birth as CalendarDay, end as CalendarDay, had);
  if (years < 0 || years > OLDEST || right.includes(age.quantity.number)) return;
  const reckoning = `from ${from.year} to ${to.year}`;
  if (had === null) yield fault(age, null, `${reckoning} it is ${years - 1} or ${years} years`, 'excess');
  else yield fault(age, right[0] as number, `${reckoning}, by the birthday`, 'result');
}

function exactAges(birth: CalendarDay, end: CalendarDay, about: number): readonly number[] {
  const before = end.month < birth.month || (end.month === birth.month && end.day < birth.day);
  const age = end.year - birth.year - (before ? 1 : 0);
  return about === age ? [age] : [age, about];
}

/** First and last year may both count, and neither: six, five or four years from 2010 to 2015. */
const EITHER_END = 1;

function* yearsFault(long: Figure, { value }: Mention<'date'>): Generator<SumFault> {
  const [from, to] = [value.stated.year, value.until?.stated.year];
  if (from == null || to == null || to <= from || long.quantity.unit !== 'year') return;
  const years = to - from;
  if (Math.abs(long.quantity.number - years) > EITHER_END) yield fault(long, years, `from ${from} to ${to}`, 'result');
}

const IN_MINUTES: Readonly<Record<string, number>> = { hour: 60, minute: 1 };
const DAY = 1440;

function* hoursFault(long: Figure, { value }: Mention<'time'>, words: string): Generator<SumFault> {
  const unit = IN_MINUTES[long.quantity.unit];
  if (unit === undefined || value.until === null || !value.half || value.approximate) return;
  const minutes = (value.until - value.minutes + DAY) % DAY;
  const stated = long.quantity.number * unit;
  // A length in whole hours is rounded by up to half an hour and a little more.
  const room = Math.max(0.75 * Math.min(long.quantity.precision, 1) * unit, unit === 1 ? 5 : 0, 0.1 * minutes);
  if (minutes > 0 && Math.abs(stated - minutes) > room)
    yield fault(long, rounded(Math.round((minutes / unit) * 2) / 2), words, 'result');
}
