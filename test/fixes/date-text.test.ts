/** Days, dates and clock times written in the draft's own form. */

import { expect, test } from 'vitest';
import { clockText, dateText, weekdayText } from '../../server/engine/fixes/date-text.ts';
import type { Manner } from '../../server/engine/fixes/manner.ts';
import type { ClockTime, When } from '../../server/engine/values/calendar.ts';

const AP: Manner = { style: 'ap', opens: false, figures: false, months: null };
const GUARDIAN: Manner = { ...AP, style: 'guardian' };

const on = (year: number | null, month: number | null, day: number | null): When => ({
  granularity: 'day',
  weekday: null,
  stated: { year, month, day },
  resolved: null,
  until: null,
  part: null,
  form: 'date',
  iso: '',
});
const at = (minutes: number): ClockTime => ({
  minutes,
  half: true,
  zone: null,
  until: null,
  approximate: false,
  iso: '',
});

test('a weekday keeps its neighbours and its length', () => {
  expect(weekdayText(3, 'Sunday')).toBe('Wednesday');
  expect(weekdayText(3, 'late on Sunday night')).toBe('late on Wednesday night');
  expect(weekdayText(4, 'Fri')).toBe('Thu');
  expect(weekdayText(4, 'Tues., March 4')).toBe('Thurs., March 4');
  expect(weekdayText(2, 'SUNDAY')).toBe('TUESDAY');
  expect(weekdayText(4, 'yesterday')).toBeNull();
});

test.each([
  ['Jan. 17', [2025, 1, 27], 'Jan. 27'],
  ['March 16', [null, 9, 6], 'Sept. 6'],
  ['16 March', [null, 9, 6], '6 September'],
  ['Sept 16', [null, 1, 6], 'Jan 6'],
  ['Jan 16', [null, 9, 6], 'Sept 6'],
  ['16 Mar', [null, 9, 6], '6 Sep'],
  ['24 October', [2026, 10, 25], '25 October'],
  ['Nov. 28', [null, 3, 5], 'March 5'],
  ['June 1st', [null, 7, 1], 'July 1st'],
  ['the 12th', [2025, 3, 13], 'the 13th'],
  ['12', [2025, 3, 13], '13'],
  ['1991', [1978, null, null], '1978'],
  ['November 3, 2024', [2025, 11, 9], 'November 9, 2025'],
] as const)('%s', (words, [year, month, day], text) => {
  expect(dateText(on(year, month, day), words, AP)).toBe(text);
});

test('a date that lacks what the draft states is not written', () => {
  expect(dateText(on(null, 1, 27), '17 January 2025', AP)).toBeNull();
});

test.each([
  ['13:17', 787, '13:07'],
  ['10 p.m.', 23 * 60, '11 p.m.'],
  ['2:15 p.m.', 135, '2:15 a.m.'],
  ['8.30 a.m.', 490, '8.10 a.m.'],
  ['7.52am', 492, '8.12am'],
  ['9 AM', 13 * 60 + 5, '1:05 PM'],
  ['09:30', 8 * 60, '08:00'],
  ['9:30 p.m.', 20 * 60, '8 p.m.'],
  ['16:00', 0, '00:00'],
  ['11 p.m.', 0, 'midnight'],
  ['noon', 13 * 60 + 30, '1:30 p.m.'],
] as const)('%s becomes what %d minutes after midnight is', (words, minutes, text) => {
  expect(clockText(at(minutes), words, AP)).toBe(text);
});

test('the months of the rest of the draft go before the style', () => {
  expect(dateText(on(null, 9, 6), 'March 16', { ...AP, months: 'full' })).toBe('September 6');
  expect(dateText(on(null, 9, 6), 'March 16', GUARDIAN)).toBe('September 6');
  expect(dateText(on(null, 9, 6), '16 March', { ...GUARDIAN, months: 'short' })).toBe('6 Sept');
});

test('the Guardian parts hours and minutes by a point', () => {
  expect(clockText(at(16 * 60 + 30), '4pm', GUARDIAN)).toBe('4.30pm');
  expect(clockText(at(16 * 60), 'midday', GUARDIAN)).toBe('4pm');
});
