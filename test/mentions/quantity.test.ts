/** What the quantity detector reads in a sentence, and what it leaves alone. */

import { describe, expect, it } from 'vitest';
import { quantityDetector } from '../../server/engine/mentions/detectors/quantity.ts';
import type { Quantity } from '../../server/engine/values/quantity.ts';
import { readQuantities } from './quantity-reading.ts';

const one = (text: string): Quantity => {
  const all = readQuantities(text);
  expect(
    all.map(({ words }) => words),
    text,
  ).toHaveLength(1);
  return (all[0] as (typeof all)[number]).value;
};
const brief = (text: string): string[] =>
  readQuantities(text).map(
    ({ words, value: { number, min, max, relation, unit } }) =>
      `${words} = ${max === min ? Number(number.toFixed(4)) : `${min}..${max}`} ${relation}${unit ? ` ${unit}` : ''}`,
  );

describe('numbers', () => {
  it.each([
    ['The hall seats 1,850 people.', ['1,850 = 1850 =']],
    ['Twenty-two people and 130 animals were saved.', ['Twenty-two = 22 =', '130 = 130 =']],
    ['Half a dozen boats sank.', ['Half a dozen = 6 =']],
    ['A quarter of a million people marched.', ['A quarter of a million = 250000 =']],
    ['They waited two and a half hours.', ['two and a half = 2.5 = hour']],
    ['An hour and a half later they left.', ['An hour and a half = 1.5 = hour']],
    ['It took 9½ hours.', ['9½ = 9.5 = hour']],
    ['The firm has 3.4m customers.', ['3.4m = 3400000 =']],
    ['The ship is 366m long.', ['366 = 366 = metre']],
    ['The state spent ₹2.3 lakh crore.', ['2.3 lakh crore = 2300000000000 = INR']],
    ['It was none of its 14 staff.', ['none = 0 =', '14 = 14 =']],
    ['It is 0.6 of a percentage point.', ['0.6 = 0.6 = pp']],
    ['The walk took three and one fifth hours.', ['three and one fifth = 3.2 = hour']],
    ['They lost one fifth.', ['one fifth = 0.2 =']],
    ['The wall cost USD1,250 and the gate $US30 million.', ['1,250 = 1250 = USD', '30 million = 30000000 = USD']],
    ['The levy went from $4 to $9 billion.', ['4 = 4000000000 = USD', '9 billion = 9000000000 = USD']],
    ['Grants went from $300 to $2 million.', ['300 = 300 = USD', '2 million = 2000000 = USD']],
    ['The side has a .625 record.', ['.625 = 0.625 =']],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected));

  it('takes dozens and hundreds as orders of magnitude', () => {
    expect(one('Dozens of lorries queued.')).toMatchObject({ number: 24, max: 99, vague: true, relation: '~' });
    expect(one('Tens of thousands marched.')).toMatchObject({ min: 20000, max: 99000, vague: true });
  });

  it('keeps the size of the last stated digit', () => {
    expect(one('The toll was 125.').precision).toBe(1);
    expect(one('There were 1.2 million of them.')).toMatchObject({ precision: 100000, form: 'mixed' });
  });
});

describe('ranges, shares, scores and ratios', () => {
  it.each([
    ['Between 30 and 40 people attended.', ['30 and 40 = 30..40 =']],
    ['Some 1,500 to 2,000 fans came.', ['1,500 to 2,000 = 1500..2000 ~']],
    ['The bill is between $2.2 and $2.6 million.', ['2.2 and $2.6 million = 2200000..2600000 = USD']],
    ['A £5m-£6m repair bill.', ['5m-£6m = 5000000..6000000 = GBP']],
    ['Five or six shots rang out.', ['Five or six = 5..6 =']],
    ['The pass rate fell from 81% to 74%.', ['81 = 81 = %', '74 = 74 = %']],
    ['The death toll rose by seven to 45.', ['seven = 7 up', '45 = 45 =']],
    ['Three in four pupils walk.', ['Three in four = 0.75 =']],
    ['Only one house in eight is insured.', ['one house in eight = 0.125 =']],
    ['Fewer than one in ten survived.', ['one in ten = 0.1 <']],
    ['She saw seven, maybe eight.', ['seven, maybe eight = 7..8 =']],
    ['Two-thirds of members must agree.', ['Two-thirds = 0.6667 =']],
    ['12 of the 40 seats are vacant.', ['12 = 12 =', '40 = 40 =']],
    ['There were 3.2 crimes for every 1,000 residents.', ['3.2 = 3.2 = per 1,000']],
    ['The ratio of pupils to teachers is 18:1.', ['18:1 = 18 = ratio']],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected));

  it('reads a score with both figures', () => {
    expect(one('Ottawa beat Boston 4-2.')).toMatchObject({ measure: 'score', unit: 'score', pair: [4, 2], number: 4 });
    expect(readQuantities('She won 6-4, 6-2.').map(({ value }) => value.pair)).toEqual([
      [6, 4],
      [6, 2],
    ]);
  });
});

describe('comparators', () => {
  it.each([
    ['More than 130 homes burned.', '>', false, null],
    ['At least 12 people died.', '>', true, null],
    ['No fewer than 14 bills were passed.', '>', true, null],
    ['Upwards of 4,000 signed.', '>', false, null],
    ['Gusts topped 90 mph.', '>', false, null],
    ['A fine of $500 or more.', '>', true, null],
    ['500+ people signed.', '>', true, null],
    ['Up to 60 youths came.', '<', true, null],
    ['As many as 40 calls came.', '<', true, null],
    ['No more than 10 people came.', '<', true, null],
    ['Fewer than 90 were left.', '<', false, null],
    ['It lasted just under three hours.', '<', false, 'below'],
    ['It was just shy of $2 million.', '<', false, 'below'],
    ['Nearly 300 people came.', '~', false, 'below'],
    ['Barely 40 came.', '~', false, 'above'],
    ['Some 40 came.', '~', false, 'either'],
    ['An estimated 2.1 tonnes was lost.', '~', false, 'either'],
    ['The hall holds 500 or so people.', '~', false, 'either'],
    ['It drew 300-odd guests.', '~', false, 'either'],
    ['Exactly 40 people came.', '=', false, null],
  ] as const)('%s', (text, relation, inclusive, lean) =>
    expect(one(text)).toMatchObject({ relation, inclusive, lean }),
  );

  it('spans the comparator and the unit in the whole, not in the words', () => {
    expect(readQuantities('It cost more than $3bn in all.')[0]).toMatchObject({
      words: '3bn',
      whole: 'more than $3bn',
    });
    expect(readQuantities('A 40-foot wall fell.')[0]).toMatchObject({ words: '40', whole: '40-foot' });
  });
});

describe('changes', () => {
  it.each([
    ['Profit rose 14% to £20m.', ['14 = 14 up %', '20m = 20000000 = GBP']],
    ['Cocoa fell as much as 6.3%.', ['6.3 = 6.3 down %']],
    ['The bank raised its rate by half a point.', ['half = 0.5 up pp']],
    ['Shares were 4 per cent lower.', ['4 = 4 down %']],
    ['Rent is $240 more than a year ago.', ['240 = 240 up USD']],
    ['Sales were £4m (+6%).', ['4m = 4000000 = GBP', '6 = 6 up %']],
    ['Bills go up 4 per cent under the plan, or $90 a home.', ['4 = 4 up %', '90 = 90 up USD']],
    ['The index closed 412 points lower at 8,120.', ['412 = 412 down point', '8,120 = 8120 = point']],
    ['The party was on 34%, up four points.', ['34 = 34 = %', 'four = 4 up pp']],
    ['The reservoir is 62% full, up from 48%.', ['62 = 62 = %', '48 = 48 = %']],
    ['The firm has lost 60 staff.', ['60 = 60 =']],
    ['An extra 45 welders were hired.', ['45 = 45 =']],
    ['That is 30 more people than last year.', ['30 = 30 up']],
    ['He gets five more days.', ['five = 5 =']],
    ['The plane dropped 12 bombs.', ['12 = 12 =']],
    ['He fell 30 feet.', ['30 = 30 = foot']],
    ['She won by 1,912 votes.', ['1,912 = 1912 =']],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected));
});

describe('units', () => {
  it.each([
    ['He paid A$20 and US $30.', ['20 = 20 = AUD', '30 = 30 = USD']],
    ['They paid Rs500 and RM3.06m.', ['500 = 500 = INR', '3.06m = 3060000 = MYR']],
    ['It cost 9 million New Zealand dollars.', ['9 million = 9000000 = NZD']],
    ['It costs 450 kronor in Sweden and 300 kroner in Norway.', ['450 = 450 = SEK', '300 = 300 = NOK']],
    ['A 200-pound statue cost 200 pounds.', ['200 = 200 = pound', '200 = 200 = GBP']],
    ['Petrol is 142.9p a litre.', ['142.9 = 142.9 = penny']],
    ['Winds of 90 to 100 mph hit.', ['90 to 100 = 90..100 = mph']],
    ['It flew at 900 kilometres per hour.', ['900 = 900 = km/h']],
    ['It was minus 31C at dawn and -5C at noon.', ['minus 31 = -31 = degree Celsius', '-5 = -5 = degree Celsius']],
    ['A 4,000-square-foot house.', ['4,000 = 4000 = square foot']],
    ['The baby weighed 7lb 4oz.', ['7 = 7 = pound', '4 = 4 = ounce']],
    ['A 6.1-magnitude quake struck.', ['6.1 = 6.1 = magnitude']],
    ['Magnitude: 5.2 Mw', ['5.2 = 5.2 = magnitude']],
    ['Magnitude (Mw): 5.2', ['5.2 = 5.2 = magnitude']],
    ['MW 5.2 DEPTH 9 KM', ['5.2 = 5.2 = magnitude', '9 = 9 = kilometre']],
    ['An M 4.4 shock came first.', ['4.4 = 4.4 = magnitude']],
    ['The plant gives 5.2 MW.', ['5.2 = 5.2 = megawatt']],
    ['The tank holds 12, 15 or 18 litres.', ['12 = 12 = litre', '15 = 15 = litre', '18 = 18 = litre']],
    ['It lies under two metres of snow.', ['two = 2 = metre']],
    ['It is a half-hour drive.', ['half = 0.5 = hour']],
    ['The sisters, 19 and 21, came.', ['19 = 19 = year', '21 = 21 = year']],
    ['Works will last 16 weeks rather than six.', ['16 = 16 = week', 'six = 6 = week']],
    ['It is three times as likely and came three times.', ['three = 3 = times', 'three = 3 =']],
    ['Rates rose by 25 basis points.', ['25 = 25 up basis point']],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected));

  it('gives durations an ISO value', () => {
    const [mention] = readQuantities('A strike of 26 weeks ended.');
    expect(mention).toMatchObject({
      kind: 'duration',
      iso: 'P26W',
      value: { measure: 'duration', unit: 'week', number: 26 },
    });
    expect(readQuantities('It took three hours.')[0]?.iso).toBe('PT3H');
  });
});

describe('ages', () => {
  it.each([
    ['Dale Rivers, 46, of Ely, was charged.', 46],
    ['A 46-year-old was held.', 46],
    ['The driver, aged 46, fled.', 46],
    ['The house was left to a grandmother of 71.', 71],
    ['She is 22.', 22],
    ['He died at 83.', 83],
    ['Her grandson, seven, is safe.', 7],
    ['A boy of about 12 was seen.', 12],
    ['The school is for children under five.', 5],
    ['Entry is free for under-16s.', 16],
  ])('%s', (text, age) => expect(one(text)).toMatchObject({ measure: 'age', number: age, unit: 'year' }));

  it('reads a decade of life as a range', () => {
    expect(one('A man in his 60s was held.')).toMatchObject({ measure: 'age', min: 60, max: 69 });
    expect(one('She is in her early thirties.')).toMatchObject({ measure: 'age', min: 30, max: 33 });
  });

  it('does not take counts of children for an age', () => {
    expect(one('He was a father of three.').measure).toBe('count');
  });
});

describe('none', () => {
  it.each([
    ['Four were hurt, none badly.', ['Four = 4 =', 'none = 0 =']],
    ['None was seriously injured.', ['None = 0 =']],
    ['No one was hurt.', ['No one = 0 =']],
    ['Nobody was killed in the fire.', ['Nobody = 0 =']],
    ['No one knows why; nobody was there.', []],
    ['No one was late and none came.', []],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected));
});

describe('how often', () => {
  it.each([
    ['The boat sank once, and was raised.', ['once = 1 =']],
    ['She was arrested once.', ['once = 1 =']],
    ['It was once a port.', []],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected));
});

describe('what the words around a number make of it', () => {
  it.each([
    ['About 60 or more came.', ['60 = 60 >']],
    ['They cut 900 trees, give or take.', ['900 = 900 ~']],
    ['It killed 29 goats, at least 20 of them kids.', ['29 = 29 =', '20 = 20 >']],
    ['She lost by one vote in 2011.', ['one = 1 =']],
    ['Gulls make up 40% of the birds.', ['40 = 40 = %']],
    ['The fund snapped up nearly 12% of the mill.', ['12 = 12 ~ %']],
    ['Shares were up 12% at noon.', ['12 = 12 up %']],
    ['The mayor holds a six-point lead in the latest poll.', ['six = 6 = pp']],
    ['The side took a six-point lead.', ['six = 6 =']],
    ['Most of the drivers are over 55.', ['55 = 55 > year']],
    ['The queue was over 55.', ['55 = 55 >']],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected));
});

describe('rankings', () => {
  it.each([
    ['The player was seeded 14th.', 14],
    ['She finished second in the race.', 2],
    ['The club is third in the table.', 3],
    ['He took the lead and then twelfth place.', 12],
  ])('%s', (text, rank) =>
    expect(one(text)).toMatchObject({ measure: 'rank', unit: 'rank', form: 'ordinal', number: rank }),
  );
});

describe('what is no quantity', () => {
  it.each([
    'The mill burned in 1987 and again in 2004.',
    'The 2020 election was close.',
    'A Boeing 737 and an F-16 flew over.',
    'Take Route 66 to Exit 12.',
    'Sluices 3 and 8 will close.',
    'Pupils in Rooms 12, 14 and 16 went home.',
    'The G7 and the A380 were on page 4.',
    'Dial 999 or call 0800 555 111.',
    'It opens at 7.30pm and shuts at 11 am.',
    'They met on June 9 and on 12 March.',
    'He lives at 14 High Street.',
    'Section 427 of Chapter 11 applies.',
    'The No. 10 shirt went to Flight 2208.',
    'One of the houses burned; no one was in.',
    'It was the first time, said the fourth official.',
    'The second half began after the third day.',
    'The Group of Seven met the Formula One team on Channel 4.',
    'COVID-19 began before the Second World War film.',
    'Half-year results came at half-time.',
    'He left two years ago.',
    'The town was once a port.',
    'The number is 555-0142.',
    'INCIDENT 31-0286 was closed.',
    'They have zero tolerance for it.',
    'A .38 was found.',
    'The 90210 ZIP code and the ZIP code 10001 were merged.',
    'The sea will cover it by 2120.',
    'The Boeing 737s flew over.',
    'Notice 25-031 has the terms.',
  ])('%s', (text) => expect(brief(text)).toEqual([]));
});

describe('tables', () => {
  it('takes the unit from the heading', () => {
    expect(readQuantities('1,185', { columnHead: 'Output (MW)' })[0]?.value).toMatchObject({
      number: 1185,
      unit: 'megawatt',
    });
    expect(readQuantities('54.2', { columnHead: 'Turnout, %' })[0]?.value).toMatchObject({ unit: '%' });
  });
});

it('names itself', () => expect(quantityDetector.id).toBe('quantity'));
