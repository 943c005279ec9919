/** Numbers written in the draft's own form. */

import { describe, expect, test } from 'vitest';
import type { Manner } from '../../server/engine/fixes/manner.ts';
import { figures, numberText, numberWord, ordinalFigure } from '../../server/engine/fixes/number-text.ts';
import type { Quantity } from '../../server/engine/values/quantity.ts';

const quantity = (number: number, form: Quantity['form'], measure: Quantity['measure'] = 'count'): Quantity => ({
  measure,
  number,
  min: number,
  max: number,
  relation: '=',
  inclusive: false,
  lean: null,
  unit: '',
  form,
  precision: 1,
  vague: false,
  pair: null,
});

const PROSE: Manner = { style: 'ap', opens: false, figures: false, months: null };

const write = (
  own: number,
  form: Quantity['form'],
  words: string,
  to: number,
  measure: Quantity['measure'] = 'count',
  manner: Partial<Manner> = {},
): string | null =>
  numberText(quantity(to, 'figure', measure), words, quantity(own, form, measure), { ...PROSE, ...manner });

describe('a count follows the style that the draft follows', () => {
  test.each([
    [8, 'word', 'eight', 6, 'six'],
    [9, 'word', 'nine', 14, '14'],
    [32, 'figure', '32', 23, '23'],
    [12, 'figure', '12', 7, 'seven'],
    [11, 'word', 'Eleven', 9, 'Nine'],
    [11842, 'figure', '11,842', 11482, '11,482'],
    [1104, 'figure', '1104', 1140, '1140'],
  ] as const)('%d as %s "%s" becomes "%s"', (own, form, words, to, text) => {
    expect(write(own, form, words, to)).toBe(text);
  });
});

test('a figure below ten stays a figure in a draft that writes it so', () => {
  expect(write(5, 'figure', '5', 8)).toBe('8');
});

test('a scale word is kept', () => {
  expect(write(16e6, 'mixed', '16 million', 1.6e6, 'money')).toBe('1.6 million');
  expect(write(3e9, 'mixed', '3bn', 2.4e9, 'money')).toBe('2.4bn');
});

test('a ranking stays an ordinal', () => {
  expect(write(3, 'ordinal', 'third', 5, 'rank')).toBe('fifth');
  expect(write(3, 'ordinal', 'Third', 21, 'rank')).toBe('Twenty-first');
  expect(write(3, 'ordinal', '3rd', 22, 'rank')).toBe('22nd');
});

test('words end at ninety-nine', () => {
  expect(numberWord(42)).toBe('forty-two');
  expect(numberWord(100)).toBeNull();
  expect(numberWord(1.5)).toBeNull();
});

test('teens take th', () => {
  expect([1, 2, 3, 11, 12, 13, 111].map(ordinalFigure)).toEqual(['1st', '2nd', '3rd', '11th', '12th', '13th', '111th']);
});

test('separators are those of the draft', () => {
  expect(figures(1234567, '12,345')).toBe('1,234,567');
  expect(figures(12345, '12 345')).toBe('12 345');
  expect(figures(6.4, '6.8')).toBe('6.4');
});

test('a number that opens its sentence is spelled out, as far as words go', () => {
  expect(write(12, 'figure', '12', 9, 'count', { opens: true })).toBe('Nine');
  expect(write(9, 'word', 'Nine', 31, 'count', { opens: true })).toBe('Thirty-one');
  expect(write(9, 'word', 'Nine', 135, 'count', { opens: true })).toBe('135');
});

test('figures stay figures in a table, and in the headlines of AP and Reuters', () => {
  expect(write(12, 'figure', '12', 7, 'count', { figures: true })).toBe('7');
  expect(write(8, 'word', 'Eight', 7, 'count', { figures: true })).toBe('Seven');
});

test('measures are in figures from ten on, and stay as they are below', () => {
  expect(write(9, 'word', 'nine', 12, 'measure')).toBe('12');
  expect(write(9, 'word', 'nine', 4, 'measure')).toBe('four');
  expect(write(12, 'figure', '12', 4, 'measure')).toBe('4');
  expect(write(44, 'figure', '44', 8, 'age')).toBe('8');
});

test('a draft with words above ten goes on with them', () => {
  expect(write(25, 'word', 'twenty-five', 31)).toBe('thirty-one');
  expect(write(25, 'word', 'twenty-five', 131)).toBe('131');
});

test.each([
  ['third', 3, 12, '12th'],
  ['12th', 12, 3, 'third'],
  ['3rd', 3, 12, '12th'],
  ['eleventh', 11, 21, 'twenty-first'],
] as const)('the ordinal %s becomes what the style writes for %d → %d', (words, own, to, text) => {
  expect(write(own, 'ordinal', words, to, 'rank')).toBe(text);
});
