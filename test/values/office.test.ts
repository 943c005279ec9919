/** Offices in the words about a name, and when two of them exclude one another. */

import { describe, expect, test } from 'vitest';
import { type Office, officeClash, officesIn } from '../../server/engine/values/office.ts';

const office = (text: string): Office => officesIn(text)[0] as Office;

describe('officesIn', () => {
  test.each([
    ['Brig. Gen.', 'general', ['brigadier'], []],
    ['Deputy Mayor', 'mayor', ['deputy'], []],
    ["Peru's foreign minister", 'minister', [], ['foreign']],
    ['the Minister for Fisheries', 'minister', [], ['fisheries']],
    ['Minister of State for Health', 'minister', [], ['health']],
    ["the club's chairwoman", 'chairman', [], []],
    ['Detective Sergeant', 'sergeant', [], []],
  ])('%s', (text, head, rank, matter) => {
    expect(office(text)).toMatchObject({ head, rank, matter });
  });

  test.each(['former mayor', 'the mayor-elect', 'acting governor', 'a baker from Leeds', 'Mr.', ''])(
    'tells no office that is held: "%s"',
    (text) => {
      expect(officesIn(text)).toEqual([]);
    },
  );
});

describe('officeClash', () => {
  test.each([
    ['Gen.', 'General', null],
    ['Brig. Gen.', 'Brigadier General', null],
    ['Defence Minister', 'Defense Minister', null],
    ['Minister', 'Foreign Minister', null],
    ['Home Minister', 'Minister of the Interior', null],
    ['Spokeswoman', 'Spokesman', null],
    ['Foreign Minister', 'Minister for Fisheries', 'matter'],
    ['fire chief', 'police chief', 'matter'],
    ['Col.', 'Gen.', 'rank'],
    ['Sergeant', 'Inspector', 'rank'],
    ['Lt. Gen.', 'Gen.', 'rank'],
    ['Deputy Mayor', 'Mayor', 'rank'],
    ['Vice President', 'President', 'rank'],
    ['Chairman', 'Treasurer', null],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(officeClash(office(a), office(b))).toBe(expected);
    expect(officeClash(office(b), office(a))).toBe(expected);
  });
});
