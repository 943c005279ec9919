/** Where sentences end and what a token is. */

import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../server/engine/text/sentences.ts';
import { tokensOf } from '../../server/engine/text/tokens.ts';

const split = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));
const cut = (text: string): string =>
  tokensOf(text)
    .map((token) => token.text)
    .join('|');

describe('where a sentence ends', () => {
  test.each([
    // A bar stands where a sentence ends.
    'Gen. Ruth Vale spoke first. | Lt. Col. J. R. Moss did not.',
    'It opened at 5 p.m. | Crews left early.',
    'It opened at 5 p.m. Tuesday. | Crews left at 6 a.m. EST.',
    'They live in the U.S. | The U.S. Navy does not comment.',
    'The vote was on Jan. 28. | It passed.',
    'Norton Inc. said so. | Norton Inc. | The firm is small.',
    'See No. 5 and p. 12. | He said no. | Nobody else spoke.',
    'She lives on Mill St. | The house is old.',
    'He was born in St. Albans. | His brother was not.',
    '“We lost.” | She left.',
    '"We lost." | She left.',
    '(It was late.) | She left.',
    '“Why?” Ann Lee asked. | Nobody knew.',
    '“Why?” he asked.',
    '“Stop!” | Then it was quiet.',
    'The end… | And more.',
    'He waited ... and left.',
    'It fell in 2014. | Twelve people came.',
    'It cost 3.5 million. | 12 people paid.',
    'Carr v. Stone was heard. | Costs were shared.',
    'The road was closed.The bridge was not.',
    'Ann B. Carr, of Vitamin C. | The rest left.',
    '1. The budget passed. | It was close.',
    'Was it late? | It was.',
    'Bring bread, milk, etc. | The shop shuts.',
  ])('%s', (marked) => {
    const wanted = marked.includes('closed.The')
      ? ['The road was closed.', 'The bridge was not.']
      : marked.split(' | ');
    expect(split(marked.replaceAll(' | ', ' '))).toEqual(wanted);
  });

  test('a line ends a heading or an item, a blank line a paragraph', () => {
    expect(sentencesOf('Roads\nBridges', 'item')).toHaveLength(2);
    expect(sentencesOf('Roads\nBridges', 'paragraph')).toHaveLength(1);
    expect(sentencesOf('Roads\n\nBridges', 'paragraph')).toHaveLength(2);
  });

  test('tokens keep their offsets in the prose', () => {
    const text = '😀 Zoë\u00A0left. Noe\u0308l stayed.';
    const second = sentencesOf(text)[1];
    expect(second?.start).toBe(text.indexOf('Noe'));
    expect(second?.tokens[0]?.text).toBe('Noe\u0308l');
  });
});

describe('what is one token', () => {
  test.each([
    ['1,200 57.7% 16:00 7.30pm', '1,200|57.7|%|16:00|7.30|pm'],
    ['4pm 10a.m. 4 p.m.', '4|pm|10|a.m.|4|p.m.'],
    ['$3bn £1.4m US$5 2.5m', '$|3|bn|£|1.4|m|US$|5|2.5|m'],
    ['4-1 20–25 2023-24 10-15%', '4|-|1|20|–|25|2023|-|24|10|-|15|%'],
    ['2024-01-28 9/11 1/2 24/7', '2024-01-28|9/11|1/2|24/7'],
    ['-5C −5 0.5C 10km 2½', '-|5|C|−|5|0.5|C|10|km|2|½'],
    ['No.5 Nos. 3 and 4', 'No.|5|Nos.|3|and|4'],
    ['3rd 1,200th 1990s ’90s', '3rd|1,200th|1990s|’90s'],
    ['F-16 B-52s COVID-19 Q4 A320neo', 'F-16|B-52s|COVID-19|Q4|A320neo'],
    ['the U.S and the U.K. in Aug-2016', 'the|U.S|and|the|U.K.|in|Aug|-|2016'],
    ['6-month mid-2014 well-known U.S.-led e-mail', '6|-|month|mid|-|2014|well|-|known|U.S.|-|led|e|-|mail'],
    ["can't cannot James's dogs' O'Neil", "ca|n't|can|not|James|'s|dogs|'|O'Neil"],
    ['Sept. Tues. Ph.D. ex-Lt. Gov. Roe', 'Sept.|Tues.|Ph.D.|ex|-|Lt.|Gov.|Roe'],
    ['AT&T a@b.cd https://a.bc/d, #tag', 'AT&T|a@b.cd|https://a.bc/d|,|#tag'],
    ['km/h and/or', 'km|/|h|and|/|or'],
  ])('%s', (text, wanted) => {
    expect(cut(text)).toBe(wanted);
  });

  test('digits are numbers, whatever the tagger thinks, and signs symbols', () => {
    const tags = tokensOf('At 4pm 57% of $3bn went.').filter((token) => token.kind !== 'word');
    expect(tags.map((token) => [token.text, token.kind, token.pos])).toEqual([
      ['4', 'number', 'NUM'],
      ['57', 'number', 'NUM'],
      ['%', 'symbol', 'SYM'],
      ['$', 'symbol', 'SYM'],
      ['3', 'number', 'NUM'],
      ['.', 'punctuation', 'PUNCT'],
    ]);
  });

  test('capitals throughout, and title case in a headline, do not make every word a name', () => {
    const shout = tokensOf('THREE DOCTORS HURT IN STORM').find((token) => token.lower === 'doctors');
    expect(shout).toMatchObject({ pos: 'NOUN', lemma: 'doctor' });
    const titled = tokensOf('Three Doctors Hurt as Storm Reaches Northern Coast', true);
    expect(titled.find((token) => token.lower === 'doctors')).toMatchObject({ pos: 'NOUN', lemma: 'doctor' });
    expect(titled.find((token) => token.lower === 'reaches')).toMatchObject({ pos: 'VERB', lemma: 'reach' });
  });

  test('a name keeps its own letters as its lemma', () => {
    expect(
      tokensOf('Anna Rivers met James Woods.')
        .filter((token) => token.pos === 'PROPN')
        .map((token) => token.lemma),
    ).toEqual(['anna', 'rivers', 'james', 'woods']);
  });
});
