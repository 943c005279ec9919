/** What does not bear on the words does not bear on the answer: line ends, normal forms, the order of the sources. */

import { describe, expect, test } from 'vitest';
import { checked, STORIES, type Story, said } from './stories.ts';

const withSources = (story: Story, change: (text: string) => string): Story => ({
  ...story,
  sources: story.sources.map(({ path, text }) => ({ path, text: change(text) })),
});

const crlf = (text: string): string => text.replaceAll('\n', '\r\n');

/** Told without places, which move where a letter is written in two. */
const told = (story: Story, draft: string): readonly string[] =>
  checked(story, draft).findings.map(({ ruleId, words, message, fixes }) =>
    [ruleId, words, message, ...fixes.map(({ title }) => title)].join(' | ').normalize('NFC'),
  );

describe.each(STORIES)('$name', (story) => {
  const plain = said(checked(story), story.draft);

  test('has findings to compare', () => {
    expect(plain.length).toBeGreaterThan(0);
  });

  test('CRLF in the draft', () => {
    const draft = crlf(story.draft);
    expect(said(checked(story, draft), draft)).toEqual(plain);
  });

  test('CRLF in the sources', () => {
    expect(said(checked(withSources(story, crlf)), story.draft)).toEqual(plain);
  });

  test('the sources in another order', () => {
    const turned = { ...story, sources: [...story.sources].reverse() };
    expect(said(checked(turned), story.draft)).toEqual(plain);
  });

  test('letters and their accents in one or in two', () => {
    const accented = (text: string): string => text.replaceAll('Calder', 'Cálder').replaceAll('Tom ', 'Tóm ');
    const composed = withSources(story, (text) => accented(text).normalize('NFC'));
    const apart = withSources(story, (text) => accented(text).normalize('NFD'));
    const draft = accented(story.draft);
    expect(told(apart, draft.normalize('NFC'))).toEqual(told(composed, draft.normalize('NFC')));
    expect(told(composed, draft.normalize('NFD'))).toEqual(told(composed, draft.normalize('NFC')));
  });
});
