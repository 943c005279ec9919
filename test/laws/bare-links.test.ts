/** A text without bare links is read without looking for any, and as it would be read if it had one. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from '../../server/engine/text/read-document.ts';
import { STORIES } from './stories.ts';

const PIECES = [
  '\n\n',
  '\n',
  'Nine people',
  '**nine** _people_',
  '~~ten~~ ~nine~',
  '- [x] done\n',
  '1. one\n',
  '| a | b |\n|---|--:|\n| 4 | 5 |\n',
  'nine[^1]\n\n[^1]: A note.\n',
  '[nine](/a "t")',
  '[nine][ref]\n\n[ref]: /a\n',
  '<!-- stet -->',
  '> told\n',
  '    code\n',
  '---\ntitle: Nine\n---\n',
  '# Nine\n',
  '`code`',
  '&amp;',
];

/** The blocks and comments of a text with a paragraph behind it. */
function read(text: string, last: string) {
  const { blocks, comments, frontMatter } = readDocument('a.md', `${text}\n\nWords.\n\n---\n\n${last}\n`);
  return { blocks: blocks.slice(0, -1), comments, frontMatter };
}

function asWithLink(text: string): void {
  expect(read(text, 'Words alone.')).toEqual(read(text, 'See https://example.org now.'));
}

test.each(STORIES)('$name', ({ draft, sources }) => {
  for (const { text } of [{ text: draft }, ...sources]) asWithLink(text);
});

test('whatever the text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }), (pieces) => {
      asWithLink(pieces.join(''));
    }),
    { numRuns: 300, seed: 7 },
  );
});
