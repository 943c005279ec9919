/** Which places are one, and which lies in which. */

import { describe, expect, test } from 'vitest';
import { placeDetector } from '../../server/engine/mentions/detectors/place.ts';
import { readDocument } from '../../server/engine/text/read-document.ts';
import { sentencesOf } from '../../server/engine/text/sentences.ts';
import { contains, type Place, samePlace } from '../../server/engine/values/place.ts';

/** The first place of "It happened in …." */
function place(name: string): Place {
  const block = readDocument('draft.txt', `It happened in ${name}.`).blocks[0];
  if (!block) throw new Error(name);
  const sentences = sentencesOf(block.prose.text);
  const reading = {
    block,
    sentences,
    date: null,
    conventions: { decimal: '.', dayFirst: false, stamped: false } as const,
  };
  const found = sentences.flatMap((sentence) => [...placeDetector.detect(sentence, reading)])[0];
  if (!found) throw new Error(`no place in ${name}`);
  return found.value;
}

describe('one place', () => {
  test.each([
    ['Deir ez-Zor', 'Deir Az Zor'],
    ['Deir ez-Zor', 'Dayr az Zawr'],
    ['Kyiv', 'Kiev'],
    ['Fallujah', 'Al Fallujah'],
    ['al-Qaim district', 'al-Qaim'],
    ['St. Louis', 'Saint Louis'],
    ['the UK', 'Britain'],
  ])('%s, %s', (a, b) => {
    expect(samePlace(place(a), place(b))).toBe(true);
    expect(contains(place(a), place(b))).toBe('same');
  });
});

describe('two places', () => {
  test.each([
    ['Iraq', 'Iran'],
    ['Austria', 'Australia'],
    ['Mali', 'Malawi'],
    ['Niger', 'Nigeria'],
    ['Oman', 'Amman'],
    ['Paris, Texas', 'Paris, France'],
    ['North Korea', 'South Korea'],
    ['Kansas City', 'Kansas'],
  ])('%s, %s', (a, b) => {
    expect(samePlace(place(a), place(b))).toBe(false);
  });
});

describe('what lies in what, either way round', () => {
  test.each([
    ['Baghdad', 'Iraq', 'inside'],
    ['Mosul', 'Iran', 'outside'],
    ['Wichita, Kansas', 'Kansas', 'inside'],
    ['Wichita, Kansas', 'Ohio', 'outside'],
    ['Texas', 'Ohio', 'outside'],
    ['Leeds', 'Manchester', 'outside'],
    ['Leeds', 'England', 'inside'],
    ['Omdrava', 'Iraq', 'unknown'],
    ['Tarnbeck Street', 'Leeds', 'unknown'],
    ['Iraq', 'the Middle East', 'unknown'],
    ['Nairobi', 'Kenya', 'inside'],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(contains(place(a), place(b))).toBe(expected);
    expect(contains(place(b), place(a))).toBe(expected);
  });

  test('a government named by its seat says nothing of where', () => {
    expect(contains({ ...place('Moscow'), metonym: true }, place('Ukraine'))).toBe('unknown');
  });
});
