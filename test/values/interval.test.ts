/** When two quantities can both be true, and which slip would explain that they are not. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compatible, digitSlip, intervalOf } from '../../server/engine/values/interval.ts';
import type { Quantity } from '../../server/engine/values/quantity.ts';
import { readQuantities } from '../mentions/quantity-reading.ts';

const q = (text: string): Quantity => {
  const [first] = readQuantities(text);
  if (!first) throw new Error(`nothing read in "${text}"`);
  return first.value;
};

describe('compatible', () => {
  it.each([
    ['more than 125 homes', '125 homes'],
    ['around 85 homes', 'more than 85 homes'],
    ['about 80 homes', '79.6 homes'],
    ['over 80 homes', '85 homes'],
    ['at least 18 people', '22 people'],
    ['up to 60 people', '41 people'],
    ['dozens of people', '40 people'],
    ['nearly 300 people', '287 people'],
    ['almost half the homes', '48% of homes'],
    ['a third of homes', '33% of homes'],
    ['two-thirds of homes', '67 per cent of homes'],
    ['1.2 million people', '1,234,567 people'],
    ['20 to 25 people', '23 people'],
    ['80% of homes', '79.6% of homes'],
    ['7 miles', '11 km'],
    ['38 degrees Celsius', '100 degrees Fahrenheit'],
    ['$1.08bn', '$1,080 million'],
    ['48 hours', 'two days'],
    ['They won 3-1', 'They lost 1-3'],
    ['2,000 people', '1,987 people'],
  ])('%s and %s', (a, b) => {
    expect(compatible(q(a), q(b))).toBe(true);
    expect(compatible(q(b), q(a))).toBe(true);
  });

  it.each([
    ['nearly 300 people', '312 people'],
    ['over 80 people', '850 people'],
    ['over 80 people', '74 people'],
    ['fewer than 80 people', '85 people'],
    ['more than 80 people', 'fewer than 80 people'],
    ['120 people', '123 people'],
    ['14 people', '52 people'],
    ['1.2 million people', '2.1 million people'],
    ['dozens of people', '400 people'],
    ['about 80 people', '95 people'],
    ['a third of homes', '43% of homes'],
    ['6% of homes', '6.7% of homes'],
    ['7 miles', '17 km'],
    ['$5m', '£5m'],
    ['They won 3-1', 'They won 3-2'],
    ['A man, 46, died', 'Dan Poe, 47, died'],
  ])('not %s and %s', (a, b) => {
    expect(compatible(q(a), q(b))).toBe(false);
    expect(compatible(q(b), q(a))).toBe(false);
  });

  it('holds of every quantity with itself, and either way round', () => {
    const relation = fc.constantFrom('=', '~', '>', '<', 'up', 'down');
    const number = fc.oneof(fc.integer({ min: 0, max: 2_000_000 }), fc.double({ min: 0.1, max: 1000, noNaN: true }));
    const quantity = fc.record({ number, relation, inclusive: fc.boolean() }).map(
      ({ number, relation, inclusive }): Quantity => ({
        measure: 'count',
        number,
        min: number,
        max: number,
        relation: relation as Quantity['relation'],
        inclusive,
        lean: null,
        unit: '',
        form: 'figure',
        precision: 1,
        vague: false,
        pair: null,
      }),
    ); // prettier-ignore
    fc.assert(fc.property(quantity, (a) => compatible(a, a)));
    fc.assert(fc.property(quantity, quantity, (a, b) => compatible(a, b) === compatible(b, a)));
    fc.assert(fc.property(quantity, (a) => intervalOf(a).low <= intervalOf(a).high));
  });
});

describe('digitSlip', () => {
  it.each([
    [15236, 15326, 'transposed'],
    [41, 14, 'transposed'],
    [1945, 1845, 'one-digit'],
    [12, 1.2, 'decimal-shift'],
    [3_000_000, 3_000_000_000, 'decimal-shift'],
    [57.7, 75.7, 'transposed'],
    [14, 12, null],
    [120, 345, null],
    [7, 7, null],
  ] as const)('%s for %s: %s', (a, b, slip) => {
    expect(digitSlip(a, b)).toBe(slip);
    expect(digitSlip(b, a)).toBe(slip);
  });
});
