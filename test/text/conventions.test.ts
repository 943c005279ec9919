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

test('the day comes first where a date can be read in no other way', () => {
  expect(conventionsOf('Filed 23/7/2025.').dayFirst).toBe(true);
  expect(conventionsOf('Filed 7/3/2025.').dayFirst).toBe(false);
});
