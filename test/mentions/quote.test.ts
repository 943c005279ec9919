/** Quotation marks as they stand in news prose. */

import { describe, expect, test } from 'vitest';
import { quoteDetector } from '../../server/engine/mentions/detectors/quote.ts';
import { readDocument } from '../../server/engine/text/read-document.ts';
import { sentencesOf } from '../../server/engine/text/sentences.ts';

function quotes(text: string) {
  const block = readDocument('draft.txt', text).blocks[0];
  if (!block) return [];
  const sentences = sentencesOf(block.prose.text);
  const reading = {
    block,
    sentences,
    date: null,
    conventions: { decimal: '.', dayFirst: false, stamped: false } as const,
  };
  return sentences.flatMap((sentence) => [...quoteDetector.detect(sentence, reading)]).map(({ value }) => value);
}
const words = (text: string): readonly string[] => quotes(text).map((quote) => quote.words);

test.each([
  ['"We saw it coming," she said, "and we ran."', ['We saw it coming,', 'and we ran.']],
  ['“We saw it coming,” she said.', ['We saw it coming,']],
  ["He called it 'a disgrace' and left.", ['a disgrace']],
  ['She said the plan was “about fish, not flags”.', ['about fish, not flags']],
  ['"One thing. Another thing. A third," he said.', ['One thing. Another thing. A third,']],
])('%s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('a quotation inside a quotation is a level deeper', () => {
  expect(
    quotes('"She told me \'never again\' and meant it," he said.').map(({ words, level }) => [words, level]),
  ).toEqual([
    ["She told me 'never again' and meant it,", 0],
    ['never again', 1],
  ]);
});

describe('an apostrophe is no quotation mark', () => {
  test.each([
    "The Rivers' boat didn't sink in the '90s, said the boys' mother.",
    'He stood 6\'2" and wore a 5" watch.',
    'It’s the players’ last chance.',
  ])('%s', (text) => {
    expect(words(text)).toEqual([]);
  });
});

test('marks that do not close are said', () => {
  expect(quotes('He said "we will see about that and left the room.').map(({ closed }) => closed)).toEqual([false]);
});

test('a paragraph that goes on in the next opens and does not close', () => {
  expect(quotes('"This is the first paragraph of what she said.').map(({ closed }) => closed)).toEqual([true]);
});
