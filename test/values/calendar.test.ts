/** Arithmetic and comparison of days. */

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  addDays,
  addMonths,
  type CalendarDay,
  daysBetween,
  easter,
  fits,
  impossible,
  isoWeek,
  sameDay,
  type When,
  weekdayOf,
} from '../../server/engine/values/calendar.ts';
import { sameTime } from '../../server/engine/values/clock.ts';
import { datesOf, type Options, timesOf } from '../mentions/date-reading.ts';

const when = (text: string, options: Options = {}): When => {
  const [first] = datesOf(text, options);
  if (!first) throw new Error(`no date in "${text}"`);
  return first.value;
};
const day = (year: number, month: number, of: number): CalendarDay => ({ year, month, day: of });

describe('days', () => {
  it('count as JavaScript counts them', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700000, max: 700000 }), (days) => {
        const date = new Date(Date.UTC(2000, 0, 1) + days * 86400000);
        const own = addDays(day(2000, 1, 1), days);
        expect(own).toEqual(day(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()));
        expect(weekdayOf(own)).toBe(date.getUTCDay());
        expect(daysBetween(day(2000, 1, 1), own)).toBe(days);
      }),
    );
  });
  it('keep to the month when months are added', () => {
    expect(addMonths(day(2024, 1, 31), 1)).toEqual(day(2024, 2, 29));
    expect(addMonths(day(2024, 1, 31), -11)).toEqual(day(2023, 2, 28));
  });
  it('belong to ISO weeks', () => {
    expect(isoWeek(day(2021, 1, 3))).toEqual({ year: 2020, week: 53 });
    expect(isoWeek(day(2024, 12, 30))).toEqual({ year: 2025, week: 1 });
  });
  it('know Easter', () => {
    expect(easter(2024)).toEqual(day(2024, 3, 31));
    expect(easter(2025)).toEqual(day(2025, 4, 20));
    expect(easter(1961)).toEqual(day(1961, 4, 2));
  });
  it('are the same only in all parts', () => expect(sameDay(day(2024, 1, 1), day(2023, 1, 1))).toBe(false));
});

// Documents are dated Wednesday, 13 March 2024.
const FITS: readonly (readonly [a: string, b: string, fit: ReturnType<typeof fits>])[] = [
  ['He left on Tuesday.', 'He left on March 12, 2024.', 'same'],
  ['He left on Tuesday.', 'He left on March 11, 2024.', 'different'],
  ['He left on Tuesday.', 'He left on Wednesday.', 'different'],
  ['He left on Tuesday.', 'He left yesterday.', 'same'],
  ['He left on Tuesday night.', 'He left on Tuesday.', 'same'],
  ['He left late Tuesday night.', 'He left early Wednesday.', 'compatible'],
  ['He left on Jan. 28.', 'He left on January 28, 2024.', 'same'],
  ['He left on Jan. 28.', 'He left on January 29, 2024.', 'different'],
  ['He left on Jan. 28.', 'He left in January.', 'compatible'],
  ['He left on Jan. 28.', 'He left in February.', 'different'],
  ['He left on Jan. 28.', 'He left in 2021.', 'incomparable'],
  ['He left on Jan. 28, 2024.', 'He left in 2024.', 'compatible'],
  ['He left on Jan. 28, 2024.', 'He left in 2023.', 'different'],
  ['He left in 2023.', 'He left last year.', 'same'],
  ['He left in 2022.', 'He left last year.', 'different'],
  ['He left last week.', 'He left on March 5, 2024.', 'compatible'],
  ['He left last week.', 'He left on March 12, 2024.', 'different'],
  ['It ran Jan. 28-30, 2024.', 'It ran Jan. 28-31, 2024.', 'different'],
  ['It ran Jan. 28-30, 2024.', 'It ran on Jan. 29, 2024.', 'compatible'],
  ['It ran Jan. 28-30, 2024.', 'It ran on Feb. 2, 2024.', 'different'],
  ['He left now.', 'He left on Tuesday.', 'incomparable'],
  ['It fell in the second quarter of 2023.', 'It fell in May 2023.', 'compatible'],
  ['It fell in the second quarter of 2023.', 'It fell in the third quarter of 2023.', 'different'],
];

describe('fits', () => {
  it.each(FITS)('%s / %s', (a, b, fit) => {
    expect(fits(when(a), when(b))).toBe(fit);
    expect(fits(when(b), when(a))).toBe(fit);
  });
});

test('days that no calendar has', () => {
  expect(impossible(when('On June 31 it closed.'))).toBe(true);
  expect(impossible(when('On Feb. 29, 2023, it closed.'))).toBe(true);
  expect(impossible(when('On Feb. 29 it closed.'))).toBe(false);
});

describe('clock times held against one another', () => {
  const time = (text: string) => {
    const [first] = timesOf(`It began at ${text} in the rain.`);
    if (!first) throw new Error(`no time in "${text}"`);
    return first.value;
  };
  it.each([
    ['4 p.m.', '16:00', true],
    ['4 p.m. ET', '2000 GMT', true],
    ['4 p.m. EST', '2000 GMT', false],
    ['4 p.m. local time', '2000 GMT', true],
    ['half past four', '4:30 p.m.', true],
    ['half past four', '5:30 p.m.', false],
    ['12 p.m.', 'noon', true],
    ['20:00 to 06:00', '20:00 to 07:00', false],
    ['16:00 UTC+3', '13:00 UTC', true],
  ] as const)('%s / %s: %s', (a, b, same) => {
    expect(sameTime(time(a), time(b))).toBe(same);
    expect(sameTime(time(b), time(a))).toBe(same);
  });
});
