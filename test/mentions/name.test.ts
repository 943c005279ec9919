/** Names of persons and organisations as they stand in news prose. */

import { describe, expect, test } from 'vitest';
import { nameDetector } from '../../server/engine/mentions/detectors/name.ts';
import { readDocument } from '../../server/engine/text/read-document.ts';
import { sentencesOf } from '../../server/engine/text/sentences.ts';
import type { NameValue, OrganisationName, PersonName } from '../../server/engine/values/name.ts';

function namesIn(text: string): NameValue[] {
  return readDocument('draft.txt', text).blocks.flatMap((block) => {
    const sentences = sentencesOf(block.prose.text, block.kind);
    const reading = {
      block,
      sentences,
      date: null,
      conventions: { decimal: '.', dayFirst: false, stamped: false } as const,
    };
    return sentences.flatMap((sentence) => [...nameDetector.detect(sentence, reading)]).map(({ value }) => value);
  });
}
const persons = (text: string): PersonName[] =>
  namesIn(text).filter((name): name is PersonName => name.type === 'person');
const bodies = (text: string): OrganisationName[] =>
  namesIn(text).filter((name): name is OrganisationName => name.type === 'organisation');

describe('persons: title, given names, surname', () => {
  test.each([
    ['Brig. Gen. Laura Whitcombe arrived.', 'Brig. Gen.', ['Laura'], 'Whitcombe'],
    ['Mr. Oduya declined.', 'Mr.', [], 'Oduya'],
    ['Prime Minister Anneke van der Berg resigned.', 'Prime Minister', ['Anneke'], 'van der Berg'],
    ['It was signed by Haidar al-Jumaili.', '', ['Haidar'], 'al-Jumaili'],
    ['Mario J. Pacheco was second.', '', ['Mario', 'J.'], 'Pacheco'],
    ['The race was won by Dmitri Petrenkov.', '', ['Dmitri'], 'Petrenkov'],
    ['Crown Prince Khalid bin Rashid opened it.', 'Prince', ['Khalid'], 'bin Rashid'],
    ['Robert Coley Jr. paid.', '', ['Robert'], 'Coley'],
    ['We met Maria de la Fuente there.', '', ['Maria'], 'de la Fuente'],
    ['Councillor Ann Smith-Jones spoke.', 'Councillor', ['Ann'], 'Smith-Jones'],
    ['Chancellor of the Exchequer Rachel Moore spoke.', 'Chancellor of the Exchequer', ['Rachel'], 'Moore'],
    ['Acting Fire Chief Bob Marsh agreed.', 'Acting Fire Chief', ['Bob'], 'Marsh'],
    ['Lawmaker Lam Siu-wai won.', '', ['Lam'], 'Siu-wai'],
    ['The Rev. Al Sharpe prayed.', 'Rev.', ['Al'], 'Sharpe'],
  ])('%s', (text, title, given, surname) => {
    expect(persons(text)).toMatchObject([{ title: expect.stringContaining(title), given, surname }]);
  });
});

describe('a name that is a place as well', () => {
  test.each([
    ['Under the deal, Clinton took office early.', ['Clinton']],
    ['The judge asked Jane Hill to sit.', ['Hill']],
    ['The agreement was that Oduyev agreed to it.', ['Oduyev']],
    ['The town said that Middletown won.', []],
    ['It was the first time that Ravensby have gone so far.', []],
    ['He said that Ravensby has gone.', ['Ravensby']],
    ['On the coast, Clinton is home to a mill.', []],
    ['After the raid, Tripoli called it a lie.', []],
  ])('%s', (text, expected) => {
    expect(persons(text).map(({ surname }) => surname)).toEqual(expected);
  });
});

describe('roles', () => {
  test.each([
    ['Patti Lindqvist, the head coach, left early.', 'the head coach'],
    ['A spokesman, Omar Haddadi, denied it.', 'spokesman'],
    ["Kenya's foreign minister, Beatrice Odera, flew home.", 'foreign minister'],
    ['Judge Hellen Mwakasege of Tanzania dissented.', 'of Tanzania'],
    ['The report by engineer Tom Walsh was late.', ''],
  ])('%s', (text, role) => {
    expect(persons(text)[0]?.role).toContain(role);
  });
});

describe('second references', () => {
  test('a surname alone, where the block names the person in full', () => {
    expect(
      persons('Patti Lindqvist left early. The club said Lindqvist was ill.').map(({ surname }) => surname),
    ).toEqual(['Lindqvist', 'Lindqvist']);
  });

  test.each([
    'Okonjo said the road was closed.',
    '"It is closed," said Okonjo.',
    'The road, Okonjo added, was closed.',
  ])('a surname beside a verb of saying: %s', (text) => {
    expect(persons(text)).toMatchObject([{ given: [], surname: 'Okonjo' }]);
  });
});

describe('organisations', () => {
  test('an acronym that the text defines', () => {
    const text = 'The Harbour Workers Alliance (HWA) called a strike. HWA has 900 members.';
    expect(bodies(text)).toMatchObject([{ name: 'Harbour Workers Alliance', acronym: 'HWA' }, { name: 'HWA' }]);
  });

  test.each([
    ['The Ministry of Health and Welfare replied.', 'Ministry of Health and Welfare'],
    ['Ashford Police Department closed the road.', 'Ashford Police Department'],
    ['A fine was paid to the Bank of England.', 'Bank of England'],
    ['Velmora Pharmaceuticals recalled it.', 'Velmora Pharmaceuticals'],
  ])('%s', (text, name) => {
    expect(bodies(text).map((body) => body.name)).toContain(name);
  });
});

describe('no names', () => {
  test.each([
    'On Tuesday, the French team trained in March.',
    'Yesterday it rained. Everything was wet. Photos showed mud.',
    'Officials said nothing.',
    'The Grace Period ended.',
    'The Housing Regulator said no.',
    'Storm Ada passed. The Minister for Fisheries, a lawyer, left.',
    'Police said so. Prosecutors said no.',
    'English is taught in Lisbon.',
    'Homeopathy is old. Volcanology is not.',
    'It cost EUR 30 and USD1,700.',
    'The First Pacific fund closed.',
  ])('%s', (text) => {
    expect(persons(text)).toEqual([]);
  });
});
