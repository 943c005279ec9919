/** Days, dates and clock times written in the draft's own form. */

import { expect, test } from 'vitest';
import { clockText, dateText, weekdayText } from '../../server/engine/fixes/date-text.ts';
import type { ClockTime, When } from '../../server/engine/values/calendar.ts';

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
  ['March 16', [null, 9, 6], 'September 6'],
  ['24 October', [2026, 10, 25], '25 October'],
  ['Nov. 28', [null, 3, 5], 'March 5'],
  ['June 1st', [null, 7, 1], 'July 1st'],
  ['the 12th', [2025, 3, 13], 'the 13th'],
  ['12', [2025, 3, 13], '13'],
  ['1991', [1978, null, null], '1978'],
  ['November 3, 2024', [2025, 11, 9], 'November 9, 2025'],
] as const)('%s', (words, [year, month, day], text) => {
  expect(dateText(on(year, month, day), words)).toBe(text);
});

test('a date that lacks what the draft states is not written', () => {
  expect(dateText(on(null, 1, 27), '17 January 2025')).toBeNull();
});

test.each([
  ['13:17', 787, '13:07'],
  ['10 p.m.', 23 * 60, '11 p.m.'],
  ['2:15 p.m.', 135, '2:15 a.m.'],
  ['8.30 a.m.', 490, '8.10 a.m.'],
  ['7.52am', 492, '8.12am'],
  ['9 AM', 13 * 60 + 5, '1:05 PM'],
  ['09:30', 8 * 60, '08:00'],
] as const)('%s becomes what %d minutes after midnight is', (words, minutes, text) => {
  expect(clockText(at(minutes), words)).toBe(text);
});
