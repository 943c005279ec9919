/** When two names are one person's. */

import { describe, expect, test } from 'vitest';
import { type PersonName, samePerson, spelledApart } from '../../server/engine/values/name.ts';

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

describe('one name under several rules', () => {
  test.each([
    ['Jürgen|Brückner', 'Jurgen|Brueckner', 'same'],
    ['Oleksandr|Horskyi', 'Oleksandr|Horsky', 'same'],
    ['Tim|Arlen', 'Timmy|Arlen', 'same'],
    ['Howie|Penfold', 'Howard|Penfold', 'same'],
    ['Mary|Penfold', 'Mark|Penfold', 'different'],
    ['Ann|Lethbridge', 'Ann|Lethbrigde', 'near-miss'],
    ['Ann|Morrissey', 'Ann|Merrisey', 'near-miss'],
    ['Ann|Pole', 'Ann|Pratt', 'different'],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(samePerson(person(a), person(b))).toBe(expected);
    expect(samePerson(person(b), person(a))).toBe(expected);
  });
});

describe('spelledApart', () => {
  test.each([
    ['Sara', 'Sarah', true],
    ['Stephen', 'Steven', true],
    ['Phillip', 'Philip', true],
    ['Kate', 'Katie', false],
    ['Catherine', 'Cathy', false],
    ['Mohamed', 'Mohammed', false],
    ['Anna', 'Anna', false],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(spelledApart(a, b)).toBe(expected);
  });
});
