/** Where, when, whose, and what share of what. */

import { describe, expect, test } from 'vitest';
import { resolve } from '../../server/engine/mentions/detect.ts';
import type { Mention } from '../../server/engine/mentions/mention.ts';
import { figures, reading } from './claims-of.ts';

describe('share', () => {
  const share = (text: string) => figures(text).map((claim) => claim.setting.share);
  test('parts and increments are no totals', () => {
    expect(share('The jets hit 12 of the 85 targets.')[0]).toBe('part');
    expect(share('Another 40 people were hurt.')).toEqual(['increment']);
    expect(share('The other three boats sank.')).toEqual(['part']);
    expect(share('Three boats sank.')).toEqual(['whole']);
    // Nobody was hurt before these, but four were held before those.
    expect(share('Two people drowned. Another 40 were hurt.')).toEqual(['whole', 'whole']);
    expect(share('Police arrested four men. Another 11 were detained.')).toEqual(['whole', 'increment']);
  });
});

describe('when', () => {
  test('the date of its own clause comes first', () => {
    const { mentions, claims } = reading('The line shut on Monday, and 12 buses ran on Thursday.');
    const claim = claims.find((each) => each.mention.kind === 'quantity');
    const nearest = mentions[claim?.setting.when[0] ?? -1];
    expect(nearest?.kind === 'date' && nearest.value.weekday).toBe(4);
  });
  test('a weekday with its date makes a claim of each', () => {
    const kinds = reading('The line shut on Thursday, June 12.').claims.map((claim) => claim.kind);
    expect(kinds).toEqual(expect.arrayContaining(['day', 'date']));
  });
});

describe('the words around it', () => {
  test('clause and context hold content words, and no number', () => {
    const [claim] = figures('Divers raised 12 anchors while the harbour slept.');
    expect(claim?.setting.clause).toEqual(expect.arrayContaining(['diver', 'raise', 'anchor']));
    expect(claim?.setting.context).toContain('harbour');
    expect(claim?.setting.clause).not.toContain('12');
  });
});

describe('overlap of mentions', () => {
  const span = (start: number, end: number) => ({
    span: { start, end },
    whole: { start, end },
    sentence: 0,
    by: 'test',
  });
  const of = (kind: Mention['kind'], start: number, end: number, value: unknown): Mention =>
    ({ kind, value, ...span(start, end) }) as Mention;

  test('a date beats the number in it; a quotation takes nothing', () => {
    const date = of('date', 0, 7, {});
    const number = of('quantity', 5, 7, {});
    const quote = of('quote', 0, 20, {});
    expect(resolve([date, number, quote])).toEqual([date, quote]);
  });
  test('a place inside an organisation is dropped, a demonym stays', () => {
    const name = of('name', 0, 20, { type: 'organisation', name: 'Bank of Arven', acronym: '' });
    const place = of('place', 8, 13, { demonym: false });
    const demonym = of('place', 0, 5, { demonym: true });
    expect(resolve([name, place])).toEqual([name]);
    expect(resolve([name, demonym])).toEqual([name, demonym]);
  });
});
