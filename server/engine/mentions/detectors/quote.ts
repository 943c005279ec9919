/** Sees quotations: straight and curly, double and single, nested, over several sentences, closed or not. */

import type { Block } from '../../text/document.ts';
import type { Span } from '../../text/span.ts';
import type { Detector, Reading } from '../detector.ts';
import type { Mention } from '../mention.ts';

interface Found {
  /** The words between the marks. */
  readonly inner: Span<'prose'>;
  readonly closed: boolean;
  readonly level: number;
}

const found = new WeakMap<Block, readonly Found[]>();

export const quoteDetector: Detector<'quote'> = {
  id: 'quote',
  kind: 'quote',
  *detect(sentence, reading) {
    for (const { inner, closed, level } of quotesOf(reading.block, reading.block.prose.text)) {
      // A quotation belongs to the sentence in which its mark opens.
      if (inner.start - 1 < sentence.start || inner.start - 1 >= sentence.end || inner.end <= inner.start) continue;
      yield mentionOf(inner, closed, level, sentence.index, reading);
    }
  },
};

function mentionOf(inner: Span<'prose'>, closed: boolean, level: number, sentence: number, reading: Reading): Mention<'quote'> {
  return {
    kind: 'quote',
    span: inner,
    whole: inner,
    value: { words: reading.block.prose.text.slice(inner.start, inner.end), closed, level },
    sentence,
    by: 'quote',
  };
}

const LETTER = /[\p{L}\p{N}]/u;

/** All quotations of a block, once. A block that opens with a mark and never closes goes on in the next paragraph: it is closed at its end. */
function quotesOf(block: Block, text: string): readonly Found[] {
  const known = found.get(block);
  if (known) return known;
  const made: Found[] = [];
  const open: { mark: '"' | "'"; at: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = markAt(text, at);
    if (!mark) continue;
    const top = open.at(-1);
    const closes = mark.side !== 'open' && top?.mark === mark.mark;
    if (closes && top) {
      open.pop();
      made.push({ inner: { start: top.at + 1, end: at }, closed: true, level: open.length });
    } else if (mark.side !== 'close') open.push({ mark: mark.mark, at });
  }
  for (const { mark, at } of open) {
    // A lone single mark is an apostrophe; a lone double one at the head of a paragraph is carried on in the next.
    if (mark === '"') made.push({ inner: { start: at + 1, end: text.length }, closed: at === 0, level: 0 });
  }
  made.sort((a, b) => a.inner.start - b.inner.start);
  found.set(block, made);
  return made;
}

/** Which mark stands here and what it can do: an apostrophe inside or after a word is none. */
function markAt(text: string, at: number): { mark: '"' | "'"; side: 'open' | 'close' | 'either' } | null {
  const char = text[at] as string;
  const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
  if (char === '“' || char === '„' || char === '«') return { mark: '"', side: 'open' };
  if (char === '”' || char === '»') return { mark: '"', side: 'close' };
  if (char === '"') {
    // 6'2" and 5": inches.
    if (/\d/.test(before) && !LETTER.test(after) && !quoteIsOpen(text, at)) return null;
    const opens = !/[\s(\[—–-]/u.test(after) && /[\s(\[—–'‘-]/u.test(before);
    return { mark: '"', side: opens ? 'open' : /\s/u.test(before) ? 'either' : 'close' };
  }
  if (char === '‘') return LETTER.test(after) && !/\d0s/u.test(text.slice(at + 1, at + 4)) ? { mark: "'", side: 'open' } : null;
  if (char === '’' || char === "'") {
    if (LETTER.test(before) && LETTER.test(after)) return null;
    if (/[\s("“—–]/u.test(before) && LETTER.test(after)) return char === "'" && !/^\d\ds?\b/u.test(text.slice(at + 1, at + 4)) ? { mark: "'", side: 'open' } : null;
    // After a word it closes only what was opened before it; "Rivers' boat" opens nothing, so nothing is closed.
    return { mark: "'", side: 'close' };
  }
  return null;
}

/** Whether an odd number of straight marks stands before: then a mark after a digit closes a quotation. */
const quoteIsOpen = (text: string, at: number): boolean => (text.slice(0, at).split('"').length - 1) % 2 === 1;
