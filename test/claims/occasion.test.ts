/** Which event a day, a place or a name belongs to, and who took part in it. */

import { describe, expect, test } from 'vitest';
import type { ClaimKind } from '../../server/engine/claims/claim.ts';
import { reading } from './claims-of.ts';

const settings = (text: string, kind: ClaimKind) =>
  reading(text)
    .claims.filter((claim) => claim.kind === kind)
    .map((claim) => claim.setting.event);
const lemmas = (text: string, kind: ClaimKind) => settings(text, kind).map((event) => event?.lemma ?? null);

describe('the event of a day', () => {
  test.each([
    ['Tuesday’s raid closed the pier.', ['raid']],
    ['The vote on Tuesday ended in a draw.', ['vote']],
    ['Thieves emptied two vans belonging to a bakery late on Tuesday.', ['empty']],
    ['Police closed the pier after the raid on Tuesday.', ['raid']],
    ['A hearing in Leeds on Friday was told that the brakes had failed.', ['hearing']],
    ['The hearing was held on Friday.', ['hearing']],
    ['The council approved the merger on Tuesday.', ['approve']],
    ['The ministers held a meeting on Tuesday.', ['meeting']],
    ['The ministry said on Tuesday that the ferry had sunk on Sunday.', ['say', 'sink']],
    ['Ferry evacuation in Leeds on Friday', ['evacuation']],
  ])('%s', (text, wanted) => expect(lemmas(text, 'day')).toEqual(wanted));
});

describe('the event of a place', () => {
  test.each([
    ['A bomb went off in Leeds.', ['go']],
    ['The funeral will be in Leeds.', ['funeral']],
    ['Nobody spoke of the Leeds fire.', ['fire']],
    ['The bridge is in Leeds.', [null]],
  ])('%s', (text, wanted) => expect(lemmas(text, 'place')).toEqual(wanted));
});

describe('classes and participants', () => {
  const event = (text: string) => settings(text, 'day')[0];
  test('subject and objects, without the day itself', () => {
    expect(event('The council approved the merger and the loan on Tuesday.')?.participants).toEqual([
      'council',
      'merger',
      'loan',
    ]);
    expect(event('The dam was blown up by saboteurs on Tuesday.')?.participants).toEqual(['dam', 'saboteur']);
  });
  test('of a noun, what hangs on it', () => {
    const noun = event('The arrest of two clerks by the navy on Tuesday shocked the port.');
    expect(noun).toEqual({
      lemma: 'arrest',
      classes: expect.arrayContaining(['arrest']),
      participants: ['clerk', 'navy'],
    });
    expect(event('Monday’s dock protest opened the harbour’s books.')?.participants).toEqual(['dock']);
  });
});
