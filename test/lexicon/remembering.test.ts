/** What is remembered of a word does not keep the text that the word stands in. */

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it, test } from 'vitest';
import { lemmasOf } from '../../server/engine/facts/words.ts';
import { remembering, rememberingPairs } from '../../server/engine/lexicon/remembering.ts';

const TEXTS = 40;
const MEGABYTE = 2 ** 20;

/** Megabytes that are held after something was asked of words that were cut out of large texts. */
function heldBy(ask: (word: string) => void): number {
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc') as () => void;
  gc();
  const before = process.memoryUsage().heapUsed;
  for (let at = 0; at < TEXTS; at++) {
    const text = `The harbourmaster of port number ${at + 100}. `.repeat(MEGABYTE / 32);
    ask(text.slice(4, 36));
  }
  gc();
  return (process.memoryUsage().heapUsed - before) / MEGABYTE;
}

describe('a large text is let go of', () => {
  const one = remembering((word) => [word.slice(0, 20)]);
  const two = rememberingPairs((a, b) => [a.slice(0, 20), b.slice(0, 20)]);
  test.each<[string, (word: string) => void]>([
    ['where a word of it is remembered', one],
    ['where it gave the first of a pair', (word) => two(word, 'port')],
    ['where it gave the second of a pair', (word) => two('port', word)],
    ['where a heading of it was read', lemmasOf],
  ])('%s', (_, ask) => {
    expect(heldBy(ask)).toBeLessThan(TEXTS / 2);
  });
});

it('gives what it gave before, and asks once', () => {
  const asked: string[] = [];
  const one = remembering((word) => {
    asked.push(word);
    return word.length;
  });
  const two = rememberingPairs((a, b) => {
    asked.push(`${a} and ${b}`);
    return a.length - b.length;
  });
  expect([one('harbourmaster'), one('harbourmaster'), one(''), one('')]).toEqual([13, 13, 0, 0]);
  expect([two('harbourmaster', 'port'), two('harbourmaster', 'port'), two('port', 'harbourmaster')]).toEqual([
    9, 9, -9,
  ]);
  expect(asked).toEqual(['harbourmaster', '', 'harbourmaster and port', 'port and harbourmaster']);
});
