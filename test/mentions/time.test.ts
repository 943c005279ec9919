/** Clock times with their zones and spans. */

import { describe, expect, it, test } from 'vitest';
import { clockDay } from '../../server/engine/mentions/refiners/clock-day.ts';
import { refined, timesOf } from './date-reading.ts';

const READ: readonly (readonly [text: string, ...times: string[]])[] = [
  ['They met at 4 p.m. and left at 4:30pm.', '4 p.m. = T16:00', '4:30pm = T16:30'],
  ['The call came at 16:00 and help at 1630 GMT.', '16:00 = T16:00', '1630 GMT = T16:30 GMT'],
  ['It began at midnight and ended at noon.', 'midnight = T00:00', 'noon = T12:00'],
  ['He woke at half past four.', 'half past four = T04:30 open'],
  ['It was 20 minutes to midnight.', '20 minutes to midnight = T23:40'],
  ['It fell shortly after 3 a.m. on Sunday.', '3 a.m. = T03:00 about'],
  ['Doors open at 8.40 p.m. sharp.', '8.40 p.m. = T20:40'],
  ['The road is shut from 20:00 to 06:00.', '20:00 to 06:00 = T20:00..T06:00'],
  ['Open 9 to 11 a.m. daily.', '9 to 11 a.m. = T09:00..T11:00'],
  ['It opens 10 a.m.-2 p.m. daily.', '10 a.m.-2 p.m. = T10:00..T14:00'],
  ['He spoke at 4 p.m. ET (2000 GMT).', '4 p.m. ET = T16:00 ET', '2000 GMT = T20:00 GMT'],
  ['It struck at 10:30 p.m. local time.', '10:30 p.m. local time = T22:30 local'],
  ['Launch is at 07:15 UTC+3.', '07:15 UTC+3 = T07:15 UTC+3'],
  ["He came at four o'clock in the morning.", "four o'clock in the morning = T04:00"],
  ['At 12 a.m. and 12 p.m. bells ring.', '12 a.m. = T00:00', '12 p.m. = T12:00'],
  ['The tills froze at 11.20 on Saturday.', '11.20 = T11:20 open'],
  ['18:05 Crews reach the pier.', '18:05 = T18:05'],
  ['The ferry sailed at 6:12 p.m. Pacific, its owner said.', '6:12 p.m. Pacific = T18:12 PT'],
  ['THE GAUGE WAS READ AT 730 AM CDT.', '730 AM CDT = T07:30 CDT'],
  ['The gates will close between 1900 and 2200 hrs.', '1900 and 2200 hrs = T19:00..T22:00'],
  ['They came shortly after three in the afternoon.', 'three in the afternoon = T15:00 about'],
  ['Tue 03/09 0940 Gate found open.', '0940 = T09:40'],
];

const NOT_READ = [
  'He read John 3:16 aloud.',
  'The ratio was 3:10.',
  'It is open 24/7.',
  'She ran it in 2:03:59.',
  'They won 2-1.',
  'It holds 1600 people.',
  'He flew at 4 with Eastern Airlines.',
  'The price rose 4.30 to 5.10 pounds.',
  'Wait 10 to 12 minutes.',
  'It seats between 1900 and 2200 people.',
  'She saw three in the afternoon and four at night.',
];

const clock = (minutes: number): string =>
  `T${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const said = (text: string): string[] =>
  timesOf(text).map(({ words, value }) =>
    [
      `${words} = ${value.iso}${value.until === null ? '' : `..${clock(value.until)}`}`,
      value.zone,
      value.half ? null : 'open',
      value.approximate ? 'about' : null,
    ]
      .filter(Boolean)
      .join(' '),
  );

describe('clock times', () => {
  it.each(READ)('%s', (text, ...times) => expect(said(text)).toEqual(times));
  it.each(NOT_READ.map((text) => [text]))('no time: %s', (text) => expect(said(text)).toEqual([]));
});

test('in a log the figures that open a line are its time, and no others', () => {
  const stamped = (text: string): string[] =>
    timesOf(text, { stamped: true }).map(({ words, value }) => `${words} ${value.iso}`);
  expect(stamped('0212 GATE SHUT. 1600 LITRES WERE PUMPED.')).toEqual(['0212 T02:12']);
  expect(stamped('[1105] Pump 1200 started.')).toEqual(['1105 T11:05']);
  expect(said('0212 GATE SHUT.')).toEqual([]);
});

test('a time and its iso agree', () => {
  const [time] = timesOf('It struck at 11:59 p.m. local time.');
  expect(time?.value.minutes).toBe(23 * 60 + 59);
});

test('a time takes the day beside it into its iso, and no other', () => {
  const iso = (text: string) =>
    refined(text, clockDay).flatMap((mention) => (mention.kind === 'time' ? [mention.value.iso] : []));
  expect(iso('It struck at 4 p.m. on Tuesday.')).toEqual(['2024-03-12T16:00']);
  expect(iso('On March 12, 2024, at 4 p.m. it struck.')).toEqual(['2024-03-12T16:00']);
  expect(iso('On Tuesday the mayor told reporters he woke at 4 p.m.')).toEqual(['T16:00']);
});
