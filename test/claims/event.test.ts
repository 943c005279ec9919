/** What happened to what is counted. */

import { describe, expect, test } from 'vitest';
import { events, figures } from './claims-of.ts';

describe('the verb that governs the figure', () => {
  test.each([
    ['Police in Velmara arrested 12 men and three women.', ['arrest', 'arrest']],
    ['Twelve people killed in the crash were buried on Friday.', ['kill']],
    ['More than 200 officers searched the woods, the force said.', ['search']],
    ['The ministry said 18 civilians had died.', ['die']],
    ['The company, which employs 900 people, lost 12 contracts.', ['employ', 'lose']],
    ['Engineers freed one of 63 whales stranded off Corvel.', ['strand']],
    ['Most of the 40 homes had been rebuilt, and eight needed roofs.', [null, 'need']],
    ['The town staged nine operas and fired two chefs.', ['stage', 'fire']],
    ['Police say the 12 men, all from Corvel, were released.', ['release']],
    ['The depot hired 30 cooks, pushing its payroll past 800.', ['hire', 'push']],
    ['Running to three hours, the opera bored its public.', ['run']],
    ['The ministry reported 31 new cases, bringing the total to 540.', ['report', 'bring']],
    ['The mayor said 40 would lose their jobs; unions fear 60 will.', ['lose', 'lose']],
    ['The budget sets aside $90m for schools.', ['set']],
    ['The bill passed, with two senators voting against.', ['vote']],
    ['The other 38 share one boiler.', ['share', 'share']],
    ['Fish farms lost 2,000 eels and 40 sheep drowned.', ['lose', 'drown']],
    ['A vandal painted hearts on each of the nine boats.', ['paint']],
    ['Council axes 300 jobs', ['axe']],
    ['Four are still missing.', ['missing']],
  ])('%s', (text, wanted) => expect(events(text).slice(-wanted.length)).toEqual(wanted));
});

describe('nouns of happening', () => {
  test.each([
    ['The death of three soldiers prompted an inquiry.', ['death']],
    ['The army carried out 12 strikes overnight.', ['strike']],
    ['The line shut after 26 reports of smoke.', ['report']],
    ['The crash left 18 dead.', ['dead']],
  ])('%s', (text, wanted) => expect(events(text)).toEqual(wanted));
});

describe('no event', () => {
  test.each([
    ['The chancellor’s majority is two.', [null]],
    ['There were 11 buses.', [null]],
    ['Mara Voss, 46, sold the ferry.', [null]],
    ['The Quay, a carrier with a crew of 21, lost power.', [null]],
    ['The jets hit 12 of the 85 targets.', ['hit', null]],
    ['Visits grew, up from 2,400 in spring.', [null]],
    ['The cousins of three pilots were held.', [null]],
    ['The plane, with 88 people on board, skidded.', [null]],
    ['The tunnel, 57km long, opened in May.', [null]],
    ['Trains crawl; third day above 40', [null]],
    ['The yard made a profit of $3m on revenue of $220m.', ['make', null]],
  ])('%s', (text, wanted) => expect(events(text)).toEqual(wanted));
});

describe('how it is told', () => {
  const modality = (text: string) => figures(text).map((claim) => claim.setting.modality);
  test('planned, possible and conditional figures are no facts', () => {
    expect(modality('The firm will cut 300 jobs.')).toEqual(['future']);
    expect(modality('The firm could cut 300 jobs.')).toEqual(['possible']);
    expect(modality('The firm plans to cut 300 jobs.')).toEqual(['future']);
    expect(modality('The firm cut 300 jobs.')).toEqual(['fact']);
  });
  test('a negated clause is marked', () => {
    expect(figures('The firm did not cut 300 jobs.')[0]?.setting.negated).toBe(true);
  });
});
