/** What a number counts, construction by construction. */

import { describe, expect, test } from 'vitest';
import { counted, figures } from './claims-of.ts';

describe('the noun behind the number', () => {
  test.each([
    ['Fire crews rescued 14 hikers from the ridge.', ['hiker']],
    ['The convoy carried three out-of-service buses.', ['bus']],
    ['Warships fired 12 precision-guided munitions.', ['munition']],
    ['Police arrested 12 men and three women on Tuesday.', ['man', 'woman']],
    ['The valley lost four people’s farms.', ['farm']],
    ['A 10-member commission will review the plan.', ['member']],
    ['Workers planted 40 tonnes of bulbs.', ['bulb']],
    ['Divers found 11 new species of shrimp.', ['species']],
    ['Ranchers lost 2,000 head of cattle.', ['cattle']],
    ['Three gunmen robbed the mill.', ['gunman']],
    ['Half the registered anglers stayed at home.', ['angler']],
    ['On Monday police held 12 clerks.', ['clerk']],
  ])('%s', (text, wanted) => expect(counted(text)).toEqual(wanted));

  test('keeps the words that stand with it', () => {
    const [claim] = figures('Warships fired 12 precision-guided munitions.');
    expect(claim?.setting.modifiers).toEqual(['precision', 'guided']);
  });
});

describe('numbers without a noun of their own', () => {
  test.each([
    ['The blast killed 16 in the old town.', ['person']],
    ['The jets hit 12 of the 85 targets.', ['target', 'target']],
    ['The blast wounded 30 in Arven, 22 in Costel and eight in Mora.', ['person', 'person', 'person']],
    ['Rescuers found 12 goats. Four of them were hurt.', ['goat', 'goat']],
    ['The crash left 18 dead.', ['person']],
    ['The death toll rose to 70.', ['person']],
    ['The measure passed by 31 votes to 22.', ['vote', 'vote']],
    ['Clubs open: 64', ['club']],
    ['At least 40 of the 310 or so kilns in the valley went cold.', ['kiln', 'kiln']],
    ['Drivers fared worst. Only 6 of the 52 who took the test passed.', ['driver', 'driver']],
    ['Ballot result, Arven tram depots: 860 for, 71 against.', ['ballot', 'ballot']],
    ['The bishop blessed 4,000 boats, give or take.', ['boat']],
    ['Two dead, 14 hurt as barge hits quay', ['person', 'person']],
    ['Injured: 31', ['person']],
    ['Seven glaziers were hurt, two badly.', ['glazier', 'glazier']],
    ['The mill shut 60 of its 310 shops, starting with the nine that lose most.', ['shop', 'shop', 'shop']],
    ['The ministry said nine drowned; villagers put the figure at 50.', ['person', 'person']],
    ['Nurses lost 40 beds. Eleven last year were cots.', ['bed', 'bed']],
  ])('%s', (text, wanted) => expect(counted(text)).toEqual(wanted));

  test('an item counts what its lead announces', () => {
    expect(counted('Nine in Costel', { kind: 'item', lead: 'The army lists 40 captives by town:' })).toEqual([
      'captive',
    ]);
  });

  test('a cell counts what its column names', () => {
    const cell = {
      table: 0,
      row: 1,
      column: 1,
      rowHead: 'Arven',
      columnHead: 'Arrests, total',
      corner: '',
      title: '',
      head: false,
    };
    expect(counted('17', { kind: 'cell', cell })).toEqual(['arrest']);
  });
});

describe('money, shares and measures', () => {
  test.each([
    ['The unemployment rate rose to 4% in May.', ['rate']],
    ['About 40% of voters stayed at home.', ['voter']],
    ['The council approved a budget of $3m.', ['budget']],
    ['Officials put the cost at $1.2 billion.', ['cost']],
    ['A 12-metre wall fell.', ['wall']],
    ['Sales fell by 8%.', ['sale']],
    ['Thieves took a painting worth $9,000.', ['painting']],
    ['Nearly one in five pupils missed school.', ['pupil']],
    ['Mara Voss, 46, runs the ferry.', ['age']],
    ['The fee hit $1,240 in May.', ['fee']],
    ['Turnout slipped two points to 61%.', ['turnout', 'turnout']],
    ['The bank expects inflation to fall to 3%.', ['inflation']],
    ['Rain delayed the start by 90 minutes.', ['start']],
    ['The strike wiped £80m off the value of the yard.', ['value']],
    ['Millers paid $20 more for each crate.', ['crate']],
    ['The judge gave her life with a minimum of 19 years.', ['life']],
    ['Average rent, Arven: £900.', ['rent']],
    ['The depot hired 30 cooks, pushing its payroll past 800.', ['cook', 'payroll']],
    ['Villagers dug 14 wells, each 30 metres deep.', ['well', 'well']],
    ['The lamp is 40 times brighter than a candle.', ['lamp']],
    ['The drill which cost $2m ran late.', ['drill']],
    ['Voters backed the plan 52% to 48%.', ['voter', 'voter']],
    ['Goals from Ndiaye gave Albion a 2-0 win.', ['albion']],
  ])('%s', (text, wanted) => expect(counted(text)).toEqual(wanted));
});
