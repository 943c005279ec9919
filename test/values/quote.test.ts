/** Quotations beside their source. */

import { describe, expect, test } from 'vitest';
import { compareWords } from '../../server/engine/values/quote.ts';

const SOURCE =
  'The mayor said: "We will not leave a single family behind this winter, and we will not close the shelter in March either."';

describe('verbatim but for what a quoter may do', () => {
  test.each([
    'We will not leave a single family behind this winter',
    'we will not leave a single family behind',
    'We will not leave a single family behind … and we will not close the shelter',
    'We will not leave [anybody] behind',
    'we will not close the shelter in March',
  ])('%s', (draft) => {
    const compared = compareWords(draft, SOURCE);
    expect(compared.how === 'found' && compared.changes).toEqual([]);
  });

  test('typographic marks are no words', () => {
    const compared = compareWords('They don’t know “what” comes', 'They don\'t know "what" comes');
    expect(compared.how === 'found' && compared.changes).toEqual([]);
  });
});

describe('changed', () => {
  test('a word', () => {
    const draft = 'We will not leave a single family alone this winter';
    const compared = compareWords(draft, SOURCE);
    expect(compared.how === 'found' && compared.changes).toEqual([
      { start: draft.indexOf('alone'), end: draft.indexOf('alone') + 5, was: 'behind', now: 'alone' },
    ]);
  });

  test('the last word', () => {
    const compared = compareWords('we will not close the shelter in April', SOURCE);
    expect(compared.how === 'found' && compared.changes).toMatchObject([{ was: 'March', now: 'April' }]);
  });

  test('the first word', () => {
    const compared = compareWords('You will not leave a single family behind', SOURCE);
    expect(compared.how === 'found' && compared.changes).toMatchObject([{ was: 'We', now: 'You' }]);
  });

  test('a word left out in silence is shown with its neighbours', () => {
    const compared = compareWords('We will leave a single family behind this winter', SOURCE);
    expect(compared.how === 'found' && compared.changes).toMatchObject([{ was: 'will not leave', now: 'will leave' }]);
  });

  test('the passage is where it stands in the source', () => {
    const compared = compareWords('we will not close the shelter in April', SOURCE);
    expect(compared.how === 'found' && SOURCE.slice(compared.passage.start, compared.passage.end)).toBe(
      'we will not close the shelter in March',
    );
  });
});

describe('absent', () => {
  test.each(['Nobody has asked me about the shelter', 'the winter shelter will close', 'a family'])('%s', (draft) => {
    const compared = compareWords(draft, 'The budget of the county has been agreed without a vote.');
    expect(compared.how).toBe('absent');
  });
});

test('the speaker named between two halves of the source is no part of what was said', () => {
  const source =
    'The warden said: "The bridge is sound," Moss told the council. "It has carried worse than this," she added.';
  const compared = compareWords('The bridge is sound. It has carried worse than this', source);
  expect(compared.how === 'found' && compared.changes).toEqual([]);
});
