/** Who says the figure. */

import { describe, expect, test } from 'vitest';
import { speakers } from './claims-of.ts';

describe('attributions', () => {
  test.each([
    ['The ministry said 18 civilians had died.', ['ministry']],
    ['Eighteen civilians had died, the health ministry said.', ['health ministry']],
    ['The fire destroyed 40 homes, according to the coastguard.', ['coastguard']],
    ['The army’s media office put the dead at nine.', ['media office']],
    ['Two brothers were found, said the harbour master.', ['harbour master']],
    ['The union claims 3,000 members walked out; the firm says 1,100 did.', ['union', 'firm']],
    ['Dozens of tractors, 80 by the farmers’ reckoning, blocked the road.', [null, 'farmers']],
    ['They had, the coroner noted, lost nine of 11 games.', ['coroner', 'coroner']],
    ['The toll was put at 40 by the police.', ['police']],
    ['The Lookout, a monitor run by former clerks, said 16 rebels died.', ['Lookout']],
    ['Sixteen rebels died, the Lookout, a monitor run from a flat in Leeds, said.', ['Lookout']],
    ['Rate cut to 4% likely, say nine of 11 economists', ['economists', null, null]],
    ['“It took 11 days,” said Ola Berg, 29, the leader.', ['Berg', null]],
    ['She led by two votes, a margin of 0.1% of those counted.', [null, null]],
    ['Mara Voss, 33, of Corvel, conceded three sets.', [null, null]],
    ['Trams stood still for two hours, the operator conceded, nine days after the last fault.', ['operator', null]],
    ['The rebels’ claim that 200 soldiers had fled could not be checked.', ['rebels']],
  ])('%s', (text, wanted) => expect(speakers(text)).toEqual(wanted));

  test('a headline names its source at the end', () => {
    expect(speakers('Thirty dead as ferry sinks: officials', { kind: 'headline' })).toEqual(['officials']);
  });
});

describe('beyond the sentence', () => {
  test('a turn of a transcript is spoken by whom it names', () => {
    expect(speakers('We lost 14 boats. Nine came back.', { turn: 'MAYOR' })).toEqual(['MAYOR', 'MAYOR']);
  });
  test('a label covers its whole post', () => {
    expect(speakers('PSNI: Two men are in custody. Officers seized 12 phones.')).toEqual(['PSNI', 'PSNI']);
  });
  test('an open quotation is spoken by whom a later sentence names', () => {
    expect(speakers('“There were 60 of us. The door was locked,” the harbour master said.')).toEqual([
      'harbour master',
    ]);
  });
  test('a quotation goes on after its speaker', () => {
    expect(speakers('“It was dark,” the harbour master said. “We lost 14 boats.”')).toEqual(['harbour master']);
  });
  test('a part of what was said is said by the same', () => {
    expect(speakers('The coroner said 40 people drowned. Of those, 12 were children.')).toEqual(['coroner', 'coroner']);
  });
  test('the reporter speaks where nobody else does', () => {
    expect(speakers('Police arrested 12 men.')).toEqual([null]);
  });
});
