/** Reads the quantities of one text for the tests: the words, what belongs to them, and the value. */

import { quantityDetector } from '../../server/engine/mentions/detectors/quantity.ts';
import type { Block, Cell } from '../../server/engine/text/document.ts';
import { sentencesOf } from '../../server/engine/text/sentences.ts';
import type { Quantity } from '../../server/engine/values/quantity.ts';

export interface ReadQuantity {
  readonly kind: 'quantity' | 'duration';
  readonly words: string;
  readonly whole: string;
  readonly iso: string | null;
  readonly value: Quantity;
}

export function readQuantities(text: string, cell: Partial<Cell> | null = null): ReadQuantity[] {
  const place: Cell | null = cell && {
    table: 0,
    row: 1,
    column: 1,
    rowHead: '',
    columnHead: '',
    corner: '',
    title: '',
    head: false,
    ...cell,
  };
  const span = { start: 0, end: text.length };
  const run = { prose: 0, proseLength: text.length, file: 0, fileLength: text.length };
  const block: Block = {
    kind: place ? 'cell' : 'paragraph',
    index: 0,
    prose: { text, runs: [run] },
    span,
    section: [],
    level: 0,
    cell: place,
    item: null,
    turn: null,
  }; // prettier-ignore
  const sentences = sentencesOf(text, block.kind);
  const reading = {
    block,
    sentences,
    date: null,
    conventions: { decimal: '.', dayFirst: false, stamped: false },
  } as const;
  return sentences.flatMap((sentence) =>
    [...quantityDetector.detect(sentence, reading)].map((mention) => ({
      kind: mention.kind,
      words: text.slice(mention.span.start, mention.span.end),
      whole: text.slice(mention.whole.start, mention.whole.end),
      iso: mention.kind === 'duration' ? mention.value.iso : null,
      value: mention.kind === 'duration' ? mention.value.quantity : mention.value,
    })),
  );
}
