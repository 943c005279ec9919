/** Lengths of time in the clock's notation, and times of day that look like them. */

import { describe, expect, test } from 'vitest';
import { raceTimeDetector } from '../../server/engine/mentions/detectors/race-time.ts';
import type { Block } from '../../server/engine/text/document.ts';
import { sentencesOf } from '../../server/engine/text/sentences.ts';

function read(text: string): string[] {
  const span = { start: 0, end: text.length };
  const run = { prose: 0, proseLength: text.length, file: 0, fileLength: text.length };
  const block: Block = {
    kind: 'paragraph',
    index: 0,
    prose: { text, runs: [run] },
    span,
    section: [],
    level: 0,
    cell: null,
    item: null,
    turn: null,
  };
  const sentences = sentencesOf(text, block.kind);
  const reading = {
    block,
    sentences,
    date: null,
    conventions: { decimal: '.', dayFirst: false, stamped: false },
  } as const;
  return sentences.flatMap((sentence) =>
    [...raceTimeDetector.detect(sentence, reading)].map(
      ({ span: own, value }) => `${text.slice(own.start, own.end)} = ${value.iso}, ${value.quantity.number} s`,
    ),
  );
}

describe('a length of time in the notation of the clock', () => {
  test.each([
    ['Oduya won the race in 2:04:55.', '2:04:55 = PT2H4M55S, 7495 s'],
    ['She swam the mile in 16:02.41 at Leeds.', '16:02.41 = PT16M2.41S, 962.41 s'],
    ['He clocked 14:32 over the hills.', '14:32 = PT14M32S, 872 s'],
  ])('%s', (text, wanted) => expect(read(text)).toEqual([wanted]));

  test.each(['The alarm rang at 04:12:09.', 'It ended at 2:04:55 p.m.', 'They met at 14:32.', 'See John 3:16.'])(
    'not in "%s"',
    (text) => expect(read(text)).toEqual([]),
  );

  test('has its name', () => expect(raceTimeDetector.id).toBe('race-time'));
});
