/** Which nouns and events can be the same, and which words forbid it. */

import { describe, expect, it } from 'vitest';
import {
  antonymOrSibling,
  contrast,
  eventClasses,
  eventKinship,
  isCollective,
  isGenericCounter,
  isGroupNoun,
  isPersonNoun,
  nounCategory,
  nounKinship,
} from '../../server/engine/lexicon/meaning.ts';

const pairs = (text: string) => text.split(',').map((pair) => pair.trim().split('/') as [string, string]);

describe('nouns', () => {
  it.each(
    pairs(
      'troop/soldier, troops/soldiers, soldier/service member, soldier/serviceman, fatality/death, dead/fatality, death/victim, person/people, firm/company, company/business, house/home, car/automobile, outage/breakdown, employee/worker, lorry/truck, vessel/ship, quake/earthquake, lawmaker/legislator, agreement/deal, pupil/schoolchild, hurricane/typhoon, factory/plant, pay/wage, match/game',
    ),
  )('%s and %s are one thing', (a, b) => {
    expect(nounKinship(a, b)).toBeGreaterThanOrEqual(0.9);
    expect(nounKinship(b, a)).toBe(nounKinship(a, b));
  });

  it.each(
    pairs(
      'car/vehicle, helicopter/aircraft, rifle/weapon, senator/lawmaker, dog/animal, car bomb/bomb, bomb/munition, tornado/storm, casualty/death',
    ),
  )('%s is a kind of %s', (a, b) => {
    expect(nounKinship(a, b)).toBe(0.7);
    expect(nounKinship(b, a)).toBe(0.7);
  });

  it.each(pairs('bomb/missile, soldier/sailor, rocket/shell, nurse/surgeon'))('%s and %s are kin', (a, b) => {
    expect(nounKinship(a, b)).toBe(0.5);
  });

  it.each(pairs('soldier/person, nurse/people, firefighter/person'))('%s is a %s, which says little', (a, b) => {
    expect(nounKinship(a, b)).toBe(0.4);
  });

  it.each(
    pairs(
      'bomb/aircraft, goal/shot, vote/seat, house/treaty, dollar/soldier, profit/revenue, man/woman, death/injury, dollar/euro, month/year, passenger/crew, soldier/civilian, school/hospital, adult/child, voter/candidate, tree/idea',
    ),
  )('%s and %s are two things', (a, b) => {
    expect(nounKinship(a, b)).toBe(0);
  });

  it('has categories, of plurals and of phrases too', () => {
    const categories = {
      soldier: 'person',
      people: 'person',
      committees: 'group',
      bridge: 'artifact',
      month: 'time',
      city: 'location',
      election: 'act',
    };
    for (const [word, category] of Object.entries(categories)) expect(nounCategory(word)).toBe(category);
    expect(nounCategory('fire truck')).toBe('artifact');
    expect(nounCategory('zzyzx')).toBeNull();
    expect(nounCategory('')).toBeNull();
  });

  it('knows persons, groups, collectives and mere counters', () => {
    for (const word of ['teacher', 'victims', 'policewoman', 'teenager', 'wounded'])
      expect(isPersonNoun(word)).toBe(true);
    for (const word of ['bridge', 'month', 'percent']) expect(isPersonNoun(word)).toBe(false);
    for (const word of ['committee', 'family', 'party']) expect(isGroupNoun(word)).toBe(true);
    for (const word of ['crew', 'jury', 'battalion']) expect(isCollective(word)).toBe(true);
    expect(isCollective('bridge')).toBe(false);
    for (const word of ['people', 'person', 'unit', 'items', 'case']) expect(isGenericCounter(word)).toBe(true);
    expect(isGenericCounter('soldier')).toBe(false);
  });
});

describe('events', () => {
  it.each(
    pairs(
      'kill/killing, sign/signing, sign/signature, resign/resignation, break down/breakdown, break_down/breakdown, lay off/layoff, negotiate/negotiation, destroy/destruction, vote/voting, rose/rise, steal/theft, acquire/acquisition',
    ),
  )('%s and %s are one doing', (a, b) => {
    expect(eventKinship(a, b)).toBe(1);
  });

  it.each(
    pairs(
      'kill/die, outage/breakdown, outage/failure, breakdown/failure, negotiation/talks, arrest/detain, purchase/acquire, climb/rise, fell/dropped, injure/wound, dismiss/lay off, postpone/delay, evacuate/flee, ban/outlaw, crash/collide, strike/raid',
    ),
  )('%s and %s tell of one happening', (a, b) => {
    expect(eventKinship(a, b)).toBe(0.9);
    expect(eventKinship(b, a)).toBe(0.9);
  });

  it.each(pairs('sign/agree, bomb/raid, vote/election, meet/discuss'))('%s and %s are of one class', (a, b) => {
    expect(eventKinship(a, b)).toBeGreaterThanOrEqual(0.7);
  });

  it.each(
    pairs(
      'kill/wound, killed/injured, arrest/charge, rise/fall, rose/fell, buy/sell, open/close, announce/collide, arrive/depart, sign/bomb, eat/vote, import/export',
    ),
  )('%s and %s do not meet', (a, b) => {
    expect(eventKinship(a, b)).toBe(0);
  });

  it('puts words in classes', () => {
    expect(eventClasses('killed')).toContain('death');
    expect(eventClasses('bombing')).toContain('attack');
    expect(eventClasses('strike')).toEqual(expect.arrayContaining(['attack', 'labour_strike']));
    expect(eventClasses('signing')).toContain('agree');
    expect(eventClasses('teapot')).toEqual([]);
  });
});

describe('contrast', () => {
  it.each(
    pairs(
      'killed/wounded, killed/injured, arrested/charged, million/billion, rose/fell, men/women, home/away, buy/sell, first half/second half, import/export, for/against, open/close, start/end, arrive/depart, before/after, maximum/minimum, gross/net, profit/revenue, north/south, old/new, civilian/military, civilians/soldiers, domestic/foreign, urban/rural, primary/secondary, full-time/part-time, first/second, second/third, male/female, adult/child, damaged/destroyed, monday/tuesday, legal/illegal, employed/unemployed, convicted/acquitted, hired/fired',
    ),
  )('%s against %s', (a, b) => {
    expect(contrast(a, b)).toBe(true);
    expect(contrast(b, a)).toBe(true);
  });

  it.each(
    pairs(
      'kill/die, troop/soldier, agree/sign, house/home, killed/killing, outage/failure, attack/strike, people/person, company/firm, city/town, injured/wounded, report/say, soldier/person, first/first, plane/aircraft, vote/election, announce/report, crash/die',
    ),
  )('not %s against %s', (a, b) => {
    expect(contrast(a, b)).toBe(false);
  });

  it('takes antonyms from WordNet', () => {
    expect(antonymOrSibling('optimism', 'pessimism')).toBe(true);
    expect(antonymOrSibling('married', 'unmarried')).toBe(true);
    expect(antonymOrSibling('red', 'soft')).toBe(false);
  });
});
