/** Figures and number words to values. */

import { describe, expect, it } from 'vitest';
import { convert, dimension, isoDuration } from '../../server/engine/lexicon/units.ts';
import { cardinal, figure, wholePrecision } from '../../server/engine/values/number.ts';

describe('figure', () => {
  it.each([
    ['1,200', '.', 1200, 100],
    ['12,34,567', '.', 1234567, 1],
    ['57.7', '.', 57.7, 0.1],
    ['.5', '.', 0.5, 0.1],
    ['1.200', ',', 1200, 100],
    ['1.200,50', ',', 1200.5, 0.01],
    ['3,5', ',', 3.5, 0.1],
  ] as const)('%s', (text, decimal, value, precision) => {
    expect(figure(text, decimal)?.value).toBe(value);
    expect(figure(text, decimal)?.precision).toBeCloseTo(precision, 9);
  });

  it.each(['12/02', '7:30', '1.2.3', ''])('is none: %s', (text) => expect(figure(text)).toBeNull());
});

describe('cardinal', () => {
  it.each([
    ['twenty five', 25, 2],
    ['one hundred and five people', 105, 4],
    ['twenty eight thousand six hundred forty two', 28642, 7],
    ['a million and a half', 1500000, 5],
    ['two and a half million people', 2500000, 5],
    ['three dozen eggs', 36, 2],
    ['three point five million', 3500000, 4],
    ['twelve hundred', 1200, 2],
    ['three and four', 3, 1],
    ['two three', 2, 1],
    ['zero', 0, 1],
  ])('%s', (words, value, used) => expect(cardinal(words.split(' '))).toMatchObject({ value, used }));

  it('goes on from a figure', () => {
    expect(cardinal(['hundred', 'million'], { value: 4, precision: 1 })).toMatchObject({ value: 4e8, used: 2 });
    expect(cardinal(['and', 'a', 'half', 'million'], { value: 2, precision: 1 })).toMatchObject({
      value: 2.5e6,
      used: 4,
    });
  });

  it.each(['a year', 'people', 'second'])('is none: %s', (words) => expect(cardinal(words.split(' '))).toBeNull());
});

describe('units', () => {
  it('converts within a dimension only', () => {
    expect(convert(10, 'mile', 'kilometre')).toBeCloseTo(16.09344, 6);
    expect(convert(100, 'degree Celsius', 'degree Fahrenheit')).toBeCloseTo(212, 6);
    expect(convert(32, 'degree Fahrenheit', 'degree Celsius')).toBeCloseTo(0, 6);
    expect(convert(1, 'mile', 'kilogram')).toBeNull();
    expect(convert(1, 'sheep', 'goat')).toBeNull();
    expect(dimension('acre')).toBe('area');
    expect(dimension('')).toBeNull();
  });

  it('writes durations as ISO 8601 does', () => {
    expect(isoDuration('hour', 3)).toBe('PT3H');
    expect(isoDuration('decade', 2)).toBe('P20Y');
    expect(isoDuration('metre', 2)).toBeNull();
  });

  it('knows the size of the last digit', () => {
    expect([wholePrecision(125), wholePrecision(1200), wholePrecision(0)]).toEqual([1, 100, 1]);
  });
});
