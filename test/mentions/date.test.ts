/** Days and dates as news writes them. */

import * as chrono from 'chrono-node/en';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { MONTH_NAMES } from '../../server/engine/lexicon/months.ts';
import { addDays, type CalendarDay } from '../../server/engine/values/calendar.ts';
import { datesOf, isosOf, spansOf, WEDNESDAY } from './date-reading.ts';

// The document is dated Wednesday, 13 March 2024.
const READ: readonly (readonly [text: string, ...dates: string[]])[] = [
  // Weekdays by tense
  ['The council voted Tuesday night to close the pool.', 'Tuesday night = 2024-03-12TNI'],
  ['The lido reopened on Wednesday.', 'Wednesday = 2024-03-13'],
  ['The panel will meet on Friday.', 'Friday = 2024-03-15'],
  ['Late on Monday, crews reached the hut.', 'Late on Monday = 2024-03-11'],
  ['The barn burned early Sunday.', 'early Sunday = 2024-03-10'],
  ['The ferry is due to sail on Thursday.', 'Thursday = 2024-03-14'],
  ['Clerks were forced to close the desk on Thursday.', 'Thursday = 2024-03-07'],
  ['It sank last Friday and will be raised next Tuesday.', 'last Friday = 2024-03-08', 'next Tuesday = 2024-03-19'],
  ['The gate fell a week ago Tuesday.', 'a week ago Tuesday = 2024-03-05'],
  ['The match is on Saturday.', 'Saturday = 2024-03-16'],
  ['Members agreed to meet on Friday.', 'Friday = 2024-03-15'],
  ['The firm agreed to sell the yard in October.', 'October = 2023-10'],
  ['Officials said Tuesday that the road would reopen Thursday.', 'Tuesday = 2024-03-12', 'Thursday = 2024-03-14'],
  ['He shops on a Monday.', 'Monday = XXXX-WXX-1'],
  ['Schools are shut until Tuesday.', 'Tuesday = 2024-03-19'],
  ['He is accused of burning it on Tuesday.', 'Tuesday = 2024-03-12'],
  ['The fair is opening on Tuesday.', 'Tuesday = 2024-03-19'],
  ['They boarded it on 9 November last year.', '9 November last year = 2023-11-09'],
  ['It fell in May of last year.', 'May of last year = 2023-05'],
  ['They met on Tuesday of last week.', 'Tuesday of last week = 2024-03-05'],
  ['They will meet on Friday next week.', 'Friday next week = 2024-03-22'],
  ['The road will be shut from Thursday 4 to Sunday 7 April.', 'Thursday 4 to Sunday 7 April = 2024-04-04..2024-04-07'],
  ['It will be shut on Friday 5 and Saturday 6 April.', 'Friday 5 = 2024-04-05', 'Saturday 6 April = 2024-04-06'],
  // The weekday tells which of the two is the month.
  ['Tue 03/05 0940 gate found open', 'Tue 03/05 = 2024-03-05'],
  ['Fri 05/01 0940 gate found open', 'Fri 05/01 = 2024-01-05'],
  // Relative
  [
    'Yesterday it rained, today it snowed, tomorrow it will thaw.',
    'Yesterday = 2024-03-12',
    'today = 2024-03-13',
    'tomorrow = 2024-03-14',
  ],
  ['Last night the roof fell in, and it froze overnight.', 'Last night = 2024-03-12TNI', 'overnight = 2024-03-13TNI'],
  ['The day before yesterday she rang.', 'The day before yesterday = 2024-03-11'],
  [
    'Sales fell last week, last month and last year.',
    'last week = 2024-W10',
    'last month = 2024-02',
    'last year = 2023',
  ],
  ['It shut two years ago and reopened three weeks ago.', 'two years ago = 2022', 'three weeks ago = 2024-W08'],
  ['They left two and a half years ago.', 'Two and a half years ago = 2021-09'.replace('Two', 'two')],
  ['They met half a century ago.', 'half a century ago = 1974'],
  ['Over the past two years the herd grew.', 'the past two years = P2Y'],
  ['It snowed over the weekend.', 'the weekend = 2024-W10-WE'],
  ['Several years ago the mill shut.', 'Several years ago = PAST_REF'],
  // Anchored
  [
    'She sailed on March 1, 2020, and landed two days later.',
    'March 1, 2020 = 2020-03-01',
    'two days later = 2020-03-03',
  ],
  ['The same day, the bank failed.', 'The same day = XXXX-XX-XX'],
  ['A decade after the flood, the town thrives.', 'A decade after = P1DE'],
  ['It passed on Thursday, a week after the vote.', 'Thursday = 2024-03-07', 'a week after = P1W'],
  ['It rained in 2020 and the year before.', '2020 = 2020', 'the year before = XXXX'],
  // Explicit
  ['It opened on Jan. 28.', 'Jan. 28 = 2024-01-28'],
  ['It opened on January 28, 2019, at noon.', 'January 28, 2019 = 2019-01-28'],
  ['It opened on 28 January 2019.', '28 January 2019 = 2019-01-28'],
  ['Stamped 05-Aug-2016 and 2019-Aug-1.', '05-Aug-2016 = 2016-08-05', '2019-Aug-1 = 2019-08-01'],
  ['It opened on Feb. 29.', 'Feb. 29 = 2024-02-29'],
  ['It opened on the 28th of January.', 'the 28th of January = 2024-01-28'],
  ['It will open on the 28th.', 'the 28th = 2024-03-28'],
  ['Filed 2024-01-28 and printed 28.01.2024.', '2024-01-28 = 2024-01-28', '28.01.2024 = 2024-01-28'],
  ['She vanished on the night of Tuesday, March 11, 2025.', 'the night of Tuesday, March 11, 2025 = 2025-03-11TNI'],
  ['It rained on Sunday night (March 10).', 'Sunday night (March 10) = 2024-03-10TNI'],
  ['It rained on March 12, a Tuesday.', 'March 12, a Tuesday = 2024-03-12'],
  ['The show opened in October and closes in May.', 'October = 2023-10', 'May = 2024-05'],
  ['It broke in 2014 and again in 1989.', '2014 = 2014', '1989 = 1989'],
  ['After the 2021 election he left.', '2021 = 2021'],
  // Periods
  [
    'Profit rose in the second quarter of 2023 and in Q3 2025.',
    'the second quarter of 2023 = 2023-Q2',
    'Q3 2025 = 2025-Q3',
  ],
  ['It froze last winter.', 'last winter = 2023-WI'],
  ['It was dry in summer 2022.', 'summer 2022 = 2022-SU'],
  ["He sang in the 1990s and the '80s.", 'the 1990s = 199', "the '80s = 198"],
  ['It was built in the 19th century.', 'the 19th century = 18'],
  ['It fell in late 2023, then rose in mid-June.', 'late 2023 = 2023', 'mid-June = 2023-06'],
  ['Sales fell in 2017 Q1 and in 2019 H2.', '2017 Q1 = 2017-Q1', '2019 H2 = 2019-H2'],
  // Spans
  ['The lease ran 2014 to 2018.', '2014 to 2018 = 2014..2018'],
  ['The fair ran Jan. 28-30.', 'Jan. 28-30 = 2024-01-28..2024-01-30'],
  ['It ran from Monday to Wednesday.', 'Monday to Wednesday = 2024-03-11..2024-03-13'],
  ['Open 18 to 20 May 2026.', '18 to 20 May 2026 = 2026-05-18..2026-05-20'],
  ['He served from Nov. 3, 2024, to Jan. 19, 2025.', 'Nov. 3, 2024, to Jan. 19, 2025 = 2024-11-03..2025-01-19'],
  ['In the 2022-23 season they won.', '2022-23 = 2022..2023'],
  ['The vote was moved from Tuesday to Thursday.', 'Tuesday = 2024-03-12', 'Thursday = 2024-03-07'],
  ['Classes were held on May 3, 5 and 7.', 'May 3 = 2023-05-03', '5 = 2023-05-05', '7 = 2023-05-07'],
  // Feasts
  ['They met on Christmas Day.', 'Christmas Day = 2023-12-25'],
  ['Shops will shut on Easter Monday.', 'Easter Monday = 2024-04-01'],
  ["It began on New Year's Eve 2022.", "New Year's Eve 2022 = 2022-12-31"],
];

const NOT_READ = [
  'It may rain.',
  'The works will last 16 weeks.',
  'It failed twelve days after the launch.',
  'They march on the capital.',
  'Theresa May said no.',
  'May left early; June stayed.',
  'It employs 2000 people in 2010 homes.',
  'They sold 1900 to 2000 tickets.',
  'She lives at 1984 Main Street.',
  'After at least 1995 votes were counted, he lost.',
  'The Sunday Times reported it on Bloody Sunday.',
  'He sat in the sun.',
  'The Christmas tree fell.',
  'She is in her 30s.',
  'He won 3-1 and led 6/4.',
  'Version 1.2.13 came with $2,024.',
];

describe('dates', () => {
  it.each(READ)('%s', (text, ...dates) => expect(isosOf(text)).toEqual(dates));
  it.each(NOT_READ.map((text) => [text]))('no date: %s', (text) => expect(isosOf(text)).toEqual([]));
});

test('without a document date nothing is invented', () => {
  const text = 'On Tuesday he left, on Jan. 28 he came, last year he slept, yesterday he woke.';
  const dates = datesOf(text, { date: null });
  expect(dates.map(({ value }) => value.iso)).toEqual(['XXXX-WXX-2', 'XXXX-01-28', 'XXXX', 'XXXX-XX-XX']);
  expect(dates.every(({ value }) => value.resolved === null)).toBe(true);
});

test('a year that nobody wrote is inferred, never stated', () => {
  const [date] = datesOf('It opened on Jan. 28.');
  expect(date?.value.stated).toEqual({ year: null, month: 1, day: 28 });
  expect(date?.value.resolved).toMatchObject({ how: 'inferred', value: { year: 2024, month: 1, day: 28 } });
});

test('figures go by the conventions of the document, unless only one way is a date', () => {
  expect(isosOf('Filed 3/4/2024.')).toEqual(['3/4/2024 = 2024-03-04']);
  expect(isosOf('Filed 3/4/2024.', { dayFirst: true })).toEqual(['3/4/2024 = 2024-04-03']);
  expect(isosOf('Filed 28/1/2024.')).toEqual(['28/1/2024 = 2024-01-28']);
});

test('a headline tells the past in the present tense', () => {
  expect(isosOf('Bridge falls Friday', { kind: 'headline' })).toEqual(['Friday = 2024-03-08']);
});

describe('against chrono-node, on dates that leave nothing open', () => {
  const forms: readonly ((day: CalendarDay, month: string) => string)[] = [
    ({ year, day }, month) => `${month} ${day}, ${year}`,
    ({ year, day }, month) => `${day} ${month} ${year}`,
    ({ year, day }, month) => `${month.slice(0, 3)} ${day}, ${year}`,
    ({ year, month, day }) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    ({ year, month, day }) => `${month}/${day}/${year}`,
  ];
  it.each(forms.map((form, index) => [index, form] as const))('form %i', (_, form) => {
    for (let step = 0; step < 3000; step += 37) {
      const day = addDays({ year: 2019, month: 1, day: 1 }, step);
      const text = `It opened on ${form(day, MONTH_NAMES[day.month - 1] as string)} in the rain.`;
      const [theirs] = chrono.parse(text, new Date(2024, 2, 13));
      const [ours] = datesOf(text);
      expect(ours?.words).toBe(theirs?.text.replace(/^on /, ''));
      expect(ours?.value.resolved?.value, text).toEqual({
        year: theirs?.start.get('year'),
        month: theirs?.start.get('month'),
        day: theirs?.start.get('day'),
      });
    }
  });
  it('and agrees on relative days', () => {
    const now = new Date(WEDNESDAY.year, WEDNESDAY.month - 1, WEDNESDAY.day, 12);
    for (const words of ['yesterday', 'tomorrow', 'today', '3 days ago', 'last Friday']) {
      const text = `It happened ${words}.`;
      const theirs = chrono.parse(text, now)[0]?.start;
      expect(datesOf(text)[0]?.value.resolved?.value, words).toEqual({
        year: theirs?.get('year'),
        month: theirs?.get('month'),
        day: theirs?.get('day'),
      });
    }
  });
});

test('no string of date words throws, overlaps or reads itself twice', () => {
  const words =
    "the a last next this May March Tuesday Sun. Jan. 28 31st 2024 24 1990s '80s - – , ( ) to from and of week year two half ago before early late mid night Q3 second quarter Easter spring on 3/4 2024-13-45 's";
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words.split(' ')), { maxLength: 14 }), fc.boolean(), (list, dated) => {
      const text = list.join(' ');
      const reading = spansOf(text, dated ? {} : { date: null });
      for (const [index, span] of reading.entries()) {
        expect(span.start).toBeLessThan(span.end);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(span.start).toBeGreaterThanOrEqual(reading[index - 1]?.end ?? 0);
      }
    }),
    { numRuns: 400 },
  );
});
