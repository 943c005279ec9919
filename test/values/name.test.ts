/** When two names are one person's, and two titles one title. */

import { describe, expect, test } from 'vitest';
import { type PersonName, samePerson, sameTitle } from '../../server/engine/values/name.ts';

/** "Laura M.|Whitcombe" */
function person(text: string): PersonName {
  const [given = '', surname = ''] = text.includes('|') ? text.split('|') : ['', text];
  return { type: 'person', given: given.split(' ').filter(Boolean), surname, title: '', role: '' };
}

describe('samePerson', () => {
  test.each([
    ['Laura|Whitcombe', 'Laura|Whitcombe', 'same'],
    ['Whitcombe', 'Laura|Whitcombe', 'same'],
    ['Laura M.|Whitcombe', 'Laura|Whitcombe', 'same'],
    ['L.|Whitcombe', 'Laura|Whitcombe', 'same'],
    ['Bill|Oakley', 'William|Oakley', 'same'],
    ['Mohammed|al-Sudani', 'Muhammad|Al Sudani', 'same'],
    ['al-Soudani', 'Mohammed|al-Sudani', 'same'],
    ['Whitcomb', 'Laura|Whitcombe', 'near-miss'],
    ['Laura|Whitcmobe', 'Laura|Whitcombe', 'near-miss'],
    ['Dana|Roth', 'Dana|Rath', 'near-miss'],
    ['Sara|Whitcombe', 'Sarah|Whitcombe', 'same'],
    ['Joan|Whitcombe', 'Laura|Whitcombe', 'different'],
    ['Roth', 'Rath', 'different'],
    ['Dana|Roth', 'Ewan|Rath', 'different'],
    ['Austria', 'Australia', 'different'],
    ['Whitcombe', 'Lindqvist', 'different'],
    ['Laura', 'Laura|Whitcombe', 'unknown'],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(samePerson(person(a), person(b))).toBe(expected);
    expect(samePerson(person(b), person(a))).toBe(expected);
  });
});

describe('sameTitle', () => {
  test.each([
    ['Gen.', 'General', true],
    ['Brig. Gen.', 'Brigadier General', true],
    ['Mr.', 'Dr.', true],
    ['Defence Minister', 'Defense Minister', true],
    ['Minister', 'Foreign Minister', true],
    ['Col.', 'Gen.', false],
    ['Lt. Gen.', 'Gen.', false],
    ['Deputy Mayor', 'Mayor', false],
    ['Vice President', 'President', false],
    ['Spokeswoman', 'Spokesman', true],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(sameTitle(a, b)).toBe(expected);
    expect(sameTitle(b, a)).toBe(expected);
  });
});
