/** Places as they stand in news prose, and what only looks like one. */

import { describe, expect, test } from 'vitest';
import { placeDetector } from '../../server/engine/mentions/detectors/place.ts';
import { readDocument } from '../../server/engine/text/read-document.ts';
import { sentencesOf } from '../../server/engine/text/sentences.ts';
import type { Place } from '../../server/engine/values/place.ts';

function places(text: string): Place[] {
  return readDocument('draft.txt', text).blocks.flatMap((block) => {
    const sentences = sentencesOf(block.prose.text, block.kind);
    const reading = {
      block,
      sentences,
      date: null,
      conventions: { decimal: '.', dayFirst: false, stamped: false } as const,
    };
    return sentences.flatMap((sentence) => [...placeDetector.detect(sentence, reading)]).map(({ value }) => value);
  });
}
const namesIn = (text: string): string[] => places(text).map(({ name }) => name);
const only = (text: string): Place => {
  const [place, ...rest] = places(text);
  if (!place || rest.length > 0) throw new Error(`${rest.length + 1} places in ${text}`);
  return place;
};

describe('the name alone is the place', () => {
  test.each([
    ['Two boats sank off Mombasa on Friday.', ['Mombasa']],
    ['Trains between Leeds and Manchester stopped.', ['Leeds', 'Manchester']],
    ['The U.S. delegation flew home.', ['U.S.']],
    ['Ministers from the U.S and the U.K agreed.', ['U.S', 'U.K']],
    ['She was born in Czechoslovakia.', ['Czechoslovakia']],
    ['It burned in Jackson Pond, SC, on Monday.', ['Jackson Pond', 'SC']],
    ['They drove to Washington D.C. Mayor Ida Roe met them.', ['Washington D.C.']],
    ['Governor of Ohio Mike Tully said so.', ['Ohio']],
    ['Runners left the Harbour Space Center on April 12.', ['Harbour Space Center']],
    ['Visitors filled the Museum of Rope.', ['Museum of Rope']],
    ['Farmers in the Democratic Republic of Congo fled.', ['Democratic Republic of Congo']],
    ['A Tunisian trawler was stopped.', ['Tunisian']],
    ['He was held in Deir ez-Zor for a week.', ['Deir ez-Zor']],
    ['He flew from Wichita, Kan., to Toledo, Ohio.', ['Wichita', 'Kan.', 'Toledo', 'Ohio']],
    ['WINDHOEK (Reuters) - Miners walked out.', ['WINDHOEK']],
    ['They met in Washington, D.C., on Monday.', ['Washington, D.C.']],
  ])('%s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });
});

describe('a designator makes a place of any name', () => {
  test.each([
    ['Police closed Tarnbeck Street.', 'Tarnbeck Street', 'facility'],
    ['Crews left for Osgood County before noon.', 'Osgood County', 'region'],
    ['The ferry crossed Lake Wendover.', 'Lake Wendover', 'water'],
    ['Smoke rose over Mount Karvel.', 'Mount Karvel', 'area'],
    ['The ship lay in the Port of Salalah.', 'Port of Salalah', 'facility'],
    ["She works at St. Bridget's Hospital.", "St. Bridget's Hospital", 'facility'],
  ])('%s', (text, name, kind) => {
    expect(only(text)).toMatchObject({ name, kind });
  });
});

describe('a name that no list knows is a place where the sentence puts something there', () => {
  test.each([
    ['Shells fell in the village of al-Tawrin.', 'al-Tawrin'],
    ['A bus overturned near Omdrava.', 'Omdrava'],
    ['The Umbeke district was cut off.', 'Umbeke'],
    ['Three men from Quillhaven, Vermont, were hurt.', 'Quillhaven'],
    ['Farms in Osgood, Tarn and Wexley counties were closed.', 'Osgood'],
    ['Two were in the vicinity of Rutba.', 'Rutba'],
    ['Ann Roe, 40, of Milton, was cited.', 'Milton'],
  ])('%s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });
});

describe('part of a longer name, of a person, or an ordinary word: no place', () => {
  test.each([
    'Jack London wrote to Paris Hilton.',
    'Mr. Lincoln thanked Gen. Austin.',
    'The Washington Post and the Chicago Bulls declined to comment.',
    'The USS Virginia sailed at dawn.',
    'Hurricane Florence weakened.',
    'The UN and the WHO were told.',
    'She reads English and speaks Somali.',
    'Reading is good for children.',
    'It was a nice day and nobody had split the bill.',
    'Chelsea Manningham laughed.',
    'They call it the City of Roses.',
    'Christopher Hill and Jane Roe, QC, spoke.',
    'His brother was hurt in the South.',
    'They voted with Obama, and Obama went home.',
    'The Bank of England kept rates.'.replace('The Bank of England', 'Rosa England'),
    'In May, Will Grant said he would march.',
  ])('%s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  test('an ordinary word is a place where one is asked for', () => {
    expect(namesIn('A fire broke out in Reading overnight.')).toEqual(['Reading']);
  });
});

test('records name places without a sentence around them', () => {
  expect(namesIn('- Route 9, Portishead: 17 riders\n- Route 4, Nailsea: 12 riders')).toEqual(['Portishead', 'Nailsea']);
});

test('capitals tell nothing in a line of capitals: the lists decide', () => {
  expect(namesIn('MINERS STRIKE NEAR JOHANNESBURG')).toEqual(['JOHANNESBURG']);
  expect(namesIn('Reading Group Meets With Mayor On Nice Day')).toEqual([]);
});

describe('what the value holds', () => {
  test('the state that the text names', () => {
    const [paris] = places('A barn burned in Paris, Texas.');
    expect(paris).toMatchObject({ name: 'Paris', countries: ['US'], within: ['tks', '*ntd sts'] });
  });

  test('the country that the gazetteer knows', () => {
    expect(only('A barn burned near Mosul.')).toMatchObject({ kind: 'city', countries: ['IQ'] });
  });

  test('the direction', () => {
    expect(only('Rain fell over eastern Syria.')).toMatchObject({ name: 'Syria', direction: 'eastern' });
  });

  test('the adjective', () => {
    expect(only('A Kenyan runner won.')).toMatchObject({ demonym: true, countries: ['KE'] });
  });

  test('a government named by its seat locates nothing', () => {
    expect(only('Moscow denied the report.')).toMatchObject({ name: 'Moscow', metonym: true });
    expect(only('Snow fell in Moscow.')).toMatchObject({ name: 'Moscow', metonym: false });
  });
});

test('a paragraph reads the same in any company', () => {
  const alone = namesIn('Lincoln won easily.');
  const beside = places('Shops shut in Lincoln.\n\nLincoln won easily.').map(({ name }) => name);
  expect(beside.slice(1)).toEqual(alone);
});
