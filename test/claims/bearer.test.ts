/** Whose a place is. */

import { expect, test } from 'vitest';
import { reading } from './claims-of.ts';

const bearers = (text: string) =>
  reading(text)
    .claims.filter(({ kind, mention }) => kind === 'place' && mention.kind === 'place' && !mention.value.demonym)
    .map(({ setting }) => setting.whose[0] ?? null);

test('a name with its home', () => {
  expect(bearers('Ann Lee, 68, of Bergen, spoke.')).toEqual(['Lee']);
  expect(bearers('The record was old (Ann Lee, Bergen).')).toEqual(['Lee']);
  expect(bearers('Ann Lee, a 68-year-old nurse from Bergen, spoke.')).toEqual(['Lee']);
  expect(bearers('Ann Lee, 20, reserve goalkeeper, from Bergen; on at 66.')).toEqual(['Lee']);
  expect(bearers('Ann Lee (19, from Bergen)')).toEqual(['Lee']);
  expect(bearers('ANN LEE (19, from Bergen)')).toEqual(['LEE']);
  // A surname known from elsewhere opens its sentence.
  expect(bearers('Lee, from Bergen, had lost before.')).toEqual(['Lee']);
});

test('a sentence without a name speaks of who was named before', () => {
  expect(bearers('Ann Lee won. She was born in Bergen.')).toEqual(['Lee']);
  expect(bearers('Ann Lee won. The striker, born in Bergen, is 27.')).toEqual(['Lee']);
  expect(bearers('Ann Lee won. Born Bergen, age 27.')).toEqual(['Lee']);
  expect(bearers('Ann Lee, 35. Best 2:11:48. From Bergen, teacher.')).toEqual(['Lee']);
  expect(bearers('Ann Lee won. It gave the 27-year-old from Bergen a second title.')).toEqual(['Lee']);
});

test('none where it is not said, or may be either', () => {
  expect(bearers('Ann Lee beat Dan Lowe. She was born in Bergen.')).toEqual([null]);
  expect(bearers('Ann Lee, who spoke in Bergen, won.')).toEqual([null]);
  expect(bearers('Ann Lee won. The race in Bergen was long.')).toEqual([null]);
  expect(bearers('Ann Lee won. From Bergen she goes on to Rome.')).toEqual([null, null]);
});
