/** Reading takes work in proportion to the text, counted in calls, not in seconds. */

import { afterEach, describe, expect, test, vi } from 'vitest';
import { readDocument } from '../../server/engine/text/read-document.ts';
import { sentencesOf } from '../../server/engine/text/sentences.ts';

/** Counts the characters and patterns that reading asks for: time would depend on the machine. */
function effort(read: () => unknown): number {
  let count = 0;
  for (const name of ['charCodeAt', 'charAt', 'slice', 'startsWith', 'indexOf', 'replace', 'trim', 'split'] as const) {
    const plain = String.prototype[name] as (this: string, ...args: unknown[]) => unknown;
    vi.spyOn(String.prototype, name as 'charAt').mockImplementation(function (this: string, ...args: unknown[]) {
      count += 1;
      return plain.apply(this, args) as string;
    });
  }
  for (const name of ['exec', 'test'] as const) {
    const plain = RegExp.prototype[name] as (this: RegExp, text: string) => unknown;
    vi.spyOn(RegExp.prototype, name as 'test').mockImplementation(function (this: RegExp, text: string) {
      count += 1;
      return plain.call(this, text) as boolean;
    });
  }
  read();
  vi.restoreAllMocks();
  return count;
}

const SHAPES: Readonly<Record<string, string>> = {
  paragraphs: 'The mayor said on Tuesday, Jan. 28, that 1,200 people had left.\n\n',
  'one paragraph': 'The mayor said on Tuesday, Jan. 28, that 1,200 people had left. ',
  items: '- the mayor & 12 others\n',
  quotations: '> nine &amp; ten\n',
  capitals: 'ROADS WERE SHUT\n',
  table: '| a | 4 |\n',
  dots: 'a.a.',
  ampersands: '&&&&',
  digits: '1-1-',
  marks: '\\*<!-- a -->',
  labels: 'Mayor: yes\n',
};

afterEach(() => vi.restoreAllMocks());

describe('twice the text is at most twice the work', () => {
  for (const path of ['a.md', 'a.txt', 'a.csv']) {
    test.each(Object.keys(SHAPES))(`${path}: %s`, (shape) => {
      const piece = SHAPES[shape] as string;
      const read = (times: number) => () =>
        readDocument(path, piece.repeat(times)).blocks.map((block) => sentencesOf(block.prose.text, block.kind));
      read(50)();
      expect(effort(read(400)) / effort(read(200))).toBeLessThan(2.3);
    });
  }
});
