/** Stet comments: how they are read, and which findings they let stand. */

import { describe, expect, test } from 'vitest';
import { arrange } from '../../server/engine/findings/arrange.ts';
import type { Finding } from '../../server/engine/findings/finding.ts';
import { letsStand, stetsOf } from '../../server/engine/findings/stets.ts';
import { readDocument } from '../../server/engine/text/read-document.ts';

const TEXT = `<!-- stet count-mismatch: confirmed with the clerk, JD -->
Four boats were lost.

Nine boats came back.
`;

function finding(
  text: string,
  words: string,
  ruleId: Finding['ruleId'] = 'count-mismatch',
  against = 'Three',
): Finding {
  const start = text.lastIndexOf(words);
  const span = { start, end: start + words.length };
  const evidence = {
    path: 's.md',
    span: { start: 0, end: 5 },
    text: against,
    passage: '',
    passageSpan: { start: 0, end: 5 },
    line: 1,
    label: 's',
  };
  return { ruleId, severity: 'error', message: '', span, words, evidence: [evidence], fixes: [], signals: [] };
}

const stetIn = (text: string) => {
  const [stet] = stetsOf(readDocument('draft.md', text));
  if (!stet) throw new Error('no stet was read');
  return stet;
};

describe('a stet before a paragraph', () => {
  const stet = stetIn(TEXT);

  test('has its reason', () => {
    expect(stet.reason).toBe('confirmed with the clerk, JD');
    expect(stet.problem).toBeNull();
  });

  test('lets its rule stand in that paragraph, no other rule and no other paragraph', () => {
    expect(letsStand(stet, finding(TEXT, 'Four'))).toBe(true);
    expect(letsStand(stet, finding(TEXT, 'Four', 'day-mismatch'))).toBe(false);
    expect(letsStand(stet, finding(TEXT, 'Nine'))).toBe(false);
  });
});

describe('a stet with words', () => {
  const text = TEXT.replace('count-mismatch:', 'count-mismatch "Four" against "Three":');
  const stet = stetIn(text);

  test('holds while both sides keep their words', () => {
    expect(letsStand(stet, finding(text, 'Four'))).toBe(true);
  });

  test('lapses when the source says something else', () => {
    expect(letsStand(stet, finding(text, 'Four', 'count-mismatch', 'Five'))).toBe(false);
  });

  test('lapses when the draft says something else', () => {
    const changed = text.replace('\nFour', '\nSix');
    expect(letsStand(stetIn(changed), finding(changed, 'Six'))).toBe(false);
  });
});

test('a stet at the end of a line speaks for its paragraph', () => {
  const text = 'Four boats were lost. <!-- stet count-mismatch: the clerk -->\n';
  expect(letsStand(stetIn(text), finding(text, 'Four'))).toBe(true);
});

test('several rules stand before one reason', () => {
  const stet = stetIn('<!-- stet count-mismatch "14", day-mismatch: as told by the clerk -->\nWords.\n');
  expect(stet.waivers).toEqual([
    { rule: 'count-mismatch', words: '14', against: null },
    { rule: 'day-mismatch', words: null, against: null },
  ]);
});

test('an unknown rule is said, not passed over', () => {
  expect(stetIn('<!-- stet cuont-mismatch: x -->\nWords.\n').problem).toContain('"cuont-mismatch"');
  expect(stetIn('<!-- stet -->\nWords.\n').problem).toContain('names no rule');
});

test('another comment is no stet', () => {
  expect(stetsOf(readDocument('draft.md', '<!-- stetson hats -->\n\n<!-- todo: call -->\nWords.\n'))).toEqual([]);
});

test('of two findings on the same words the first stays, and all stand in the order of the text', () => {
  const [later, earlier, again] = [finding(TEXT, 'Nine'), finding(TEXT, 'Four'), finding(TEXT, 'Four', 'day-mismatch')];
  expect(arrange([later, earlier, again], []).findings).toEqual([earlier, later]);
});
