// Which token stands at an offset: found by halving, at both ends of each token.
import { expect, test } from 'vitest';
import { tokenAt } from '../../server/engine/text/sentence.ts';
import { tokensOf } from '../../server/engine/text/tokens.ts';

const tokens = tokensOf('Nine boats, all blue.');
const wordAt = (offset: number): string | undefined => tokens[tokenAt(tokens, offset)]?.text;

test('an offset within a word is that word', () => {
  expect(wordAt(0)).toBe('Nine');
  expect(wordAt(3)).toBe('Nine');
  expect(wordAt(7)).toBe('boats');
});

test('an offset between two words is the next one', () => {
  expect(wordAt(4)).toBe('boats');
  expect(wordAt(10)).toBe(',');
});

test('behind the last word there is none', () => {
  expect(wordAt(20)).toBe('.');
  expect(tokenAt(tokens, 21)).toBe(-1);
  expect(tokenAt([], 0)).toBe(-1);
});
