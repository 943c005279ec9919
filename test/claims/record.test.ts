/** What the lines of records say of their figures. */

import { describe, expect, test } from 'vitest';
import { counted, events, figures } from './claims-of.ts';

describe('a label before its figure', () => {
  test.each([
    ['DEAD 9. INJURED 17. MISSING 3.', ['person', 'person', 'person'], ['dead', 'injure', 'miss']],
    ['Dead: 12', ['person'], ['dead']],
    ['HOUSES DESTROYED 41', ['house'], ['destroy']],
    ['HOUSES DAMAGED: 112', ['house'], ['damaged']],
    ['Bridges closed: 3. Roads blocked: 14.', ['bridge', 'road'], ['close', 'block']],
    ['ARRESTS 19', ['arrest'], ['arrest']],
    ['Fines: 19, of which two are old.', ['fine', 'fine'], [null, null]],
    ['PERSONS RESCUED 40', ['person'], ['rescue']],
    ['WIND 90 KMPH GUSTING 110 KMPH', ['wind', 'wind'], ['gusting', 'gusting']],
  ])('%s', (text, things, happened) => {
    expect(counted(text)).toEqual(things);
    expect(events(text)).toEqual(happened);
  });

  test('a capital at the start makes no owner of it', () => {
    expect(figures('Bridges closed: 3')[0]?.setting.whose).toEqual([]);
  });

  test('in capitals it is no dateline, nor is a town a label', () => {
    expect(figures('HOMES LOST: 112')[0]?.setting.clause).toEqual(['home', 'lose']);
    expect(figures('NORTON: 14 men were hurt.')[0]?.setting.clause).toEqual(['man', 'hurt']);
  });

  test('prose and numbered names keep their reading', () => {
    expect(counted('Police arrested 19.')).toEqual(['person']);
    expect(counted('The board rejected 63.')).toEqual(['person']);
    expect(events('Flight 12 left.')).not.toContain('flight');
  });

  test('names say whose the figures are where a figure before them has its noun', () => {
    expect(counted('The count gave Reformers 44 seats, Growers 17, Unionists 9.')).toEqual(['seat', 'seat', 'seat']);
    // What befell the things makes a label of it, whatever its capitals.
    expect(events('Crews rescued 40 people; Roads Closed: 12.')).toEqual(['rescue', 'close']);
  });
});

test('a magnitude is of an earthquake', () => {
  expect(counted('MW 5.2 DEPTH 9 KM')).toEqual(['earthquake', 'depth']);
  expect(counted('A tremor of magnitude 5.2 woke Sorvik.')).toEqual(['tremor']);
});
