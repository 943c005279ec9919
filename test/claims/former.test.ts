/** Days that another took the place of. */

import { expect, test } from 'vitest';
import { reading } from './claims-of.ts';

const former = (text: string) =>
  reading(text)
    .claims.filter(({ kind }) => kind === 'date')
    .map(({ setting }) => setting.modality === 'denied');

test('a day that no longer holds', () => {
  expect(former('The fair was held on July 1, having been put off from June 25.')).toEqual([false, true]);
  expect(former('The hearing, planned for May 20, was moved to May 27.')).toEqual([true, false]);
  expect(former('The vote scheduled for May 20 has been postponed.')).toEqual([true]);
  expect(former('It was originally due on May 20.')).toEqual([true]);
});

test('days that hold', () => {
  expect(former('The hearing is planned for May 20.')).toEqual([false]);
  expect(former('The hearing was put off until May 27.')).toEqual([false]);
  expect(former('She moved from Leeds on May 20.')).toEqual([false]);
});
