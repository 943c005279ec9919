/** Sees quotations: words between quotation marks of a block, nested ones and those that never close. */

import type { Sentence } from '../../text/sentence.ts';
import type { Span } from '../../text/span.ts';
import type { Detector, Reading } from '../detector.ts';
import type { Mention } from '../mention.ts';
import { type Quotation, quotationsIn } from '../quotations.ts';

const ID = 'quote';

export const quoteDetector: Detector<'quote'> = { id: ID, kind: 'quote', detect };

const blocks = new WeakMap<Reading['block'], readonly Quotation[]>();

/** A quotation belongs to the sentence in which it opens. */
function* detect(sentence: Sentence, { block, sentences }: Reading): Generator<Mention<'quote'>> {
  let found = blocks.get(block);
  if (!found) {
    found = quotationsIn(block.prose.text);
    blocks.set(block, found);
  }
  const next = sentences[sentence.index + 1]?.start ?? Number.POSITIVE_INFINITY;
  const from = sentence.index === 0 ? 0 : sentence.start;
  for (const { start, end, whole, closed, level } of found) {
    if (whole.start < from) continue;
    if (whole.start >= next) break;
    const span: Span<'prose'> = { start, end };
    const words = block.prose.text.slice(start, end);
    yield { kind: 'quote', span, whole: span, value: { words, closed, level }, sentence: sentence.index, by: ID };
  }
}
