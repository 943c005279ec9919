/** The spec harness itself: marks are read, taken out and written back as they were. */

import { expect, test } from 'vitest';
import { readMarks, writeMarks } from './harness/marks.ts';
import { readSpec, rewritten } from './harness/spec.ts';

const CONTENT = [
  'Four crews came on **Tuesday**.',
  '^^^^ count-mismatch agency.md:1 "Three" wire.txt:2',
  '= Three',
  '                     ^^^^^^^ ok agency.md:1',
  '',
  'A line that says x = 2.',
  '                   ^ -',
];

test('marks are taken out of the text, and written back where they stood', () => {
  const { text, marks } = readMarks(CONTENT);
  expect(text).toBe('Four crews came on **Tuesday**.\n\nA line that says x = 2.\n');
  expect(marks).toEqual([
    {
      line: 0,
      start: 0,
      end: 4,
      says: 'count-mismatch',
      passages: [
        { path: 'agency.md', line: 1, text: 'Three' },
        { path: 'wire.txt', line: 2, text: '' },
      ],
      fixes: ['Three'],
    },
    { line: 0, start: 21, end: 28, says: 'ok', passages: [{ path: 'agency.md', line: 1, text: '' }], fixes: [] },
    { line: 2, start: 19, end: 20, says: '-', passages: [], fixes: [] },
  ]);
  expect(writeMarks(text, marks)).toEqual(CONTENT);
});

test('a spec is stories under headings, each with its own sources and settings', () => {
  const spec = [
    '# Unit',
    '## One',
    '```source a.md',
    'Three.',
    '```',
    '```draft 2025-03-06 no-source=info',
    'Four.',
    '```',
    '## Two',
    '```draft',
    'Five.',
    '```',
    '',
  ].join('\n');
  const stories = readSpec(spec);
  expect(stories.map(({ title, sources, date, rules, text }) => ({ title, sources, date, rules, text }))).toEqual([
    {
      title: 'One',
      sources: [{ path: 'a.md', text: 'Three.\n' }],
      date: '2025-03-06',
      rules: { 'no-source': 'info' },
      text: 'Four.\n',
    },
    { title: 'Two', sources: [], date: null, rules: {}, text: 'Five.\n' },
  ]);
  expect(rewritten(spec, stories, [['Six.', '^^^ -'], ['Seven.']])).toBe(
    spec.replace('Four.', 'Six.\n^^^ -').replace('Five.', 'Seven.'),
  );
});
