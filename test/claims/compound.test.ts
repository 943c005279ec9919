/** Values that are told in two units are one claim; values that only stand side by side are two. */

import { expect, test } from 'vitest';
import { quantityOf } from '../../server/engine/claims/figure.ts';
import { figures } from './claims-of.ts';

test.each([
  ['The term is two years and five months.', [[29, 'month']]],
  ['She is 5ft 11in tall.', [[71, 'inch']]],
  ['The climb took 4 hours, 10 minutes and 6 seconds.', [[15006, 'second']]],
  [
    'He walked for 12 days, 30 minutes at a time.',
    [
      [12, 'day'],
      [30, 'minute'],
    ],
  ],
  [
    'It took 20 minutes and 15 minutes.',
    [
      [20, 'minute'],
      [15, 'minute'],
    ],
  ],
])('%s', (text, wanted) => {
  const read = figures(text).map(({ mention }) => {
    const quantity = quantityOf(mention);
    return [quantity?.number, quantity?.unit];
  });
  expect(read).toEqual(wanted);
});
