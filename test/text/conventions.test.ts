/** What a document's own figures and dates tell of how it writes them. */

import { expect, test } from 'vitest';
import { conventionsOf } from '../../server/engine/text/conventions.ts';

test.each([
  ['Prices rose 3,5 % to 12,75 euros.', ','],
  ['The town has 2.300.000 trees.', ','],
  ['It cost 1.200,50 euros.', ','],
  ['It has 1.200 trees.', '.'],
  ['It rose 3,5 % where 1,200 stood.', '.'],
  ['It rose 3,5 % to 4,25 and then 6.5.', '.'],
  ['The server at 192.168.100.200 failed.', '.'],
  ['Rooms 3,5 are shut.', '.'],
])('%s', (text, decimal) => expect(conventionsOf(text).decimal).toBe(decimal));

test('a log opens its lines with times in four figures', () => {
  const log = (...opened: string[]): boolean =>
    conventionsOf(opened.map((figures) => `${figures} The pump was started.`).join('\n')).stamped;
  expect(log('0212', '0340', '1105')).toBe(true);
  expect(conventionsOf('Night log\n\n[0212] Gate shut.\n[0225] - Gate open.\n0240: Crew home.\n').stamped).toBe(true);
  // A list of years, of rooms, of two lines only.
  expect(log('1912', '1938', '2003')).toBe(false);
  expect(log('0212', '0375', '0390')).toBe(false);
  expect(log('0212', '0340', '4100')).toBe(false);
  expect(log('0212', '0340')).toBe(false);
});

test('the day comes first where a date can be read in no other way', () => {
  expect(conventionsOf('Filed 23/7/2025.').dayFirst).toBe(true);
  expect(conventionsOf('Filed 7/3/2025.').dayFirst).toBe(false);
});
