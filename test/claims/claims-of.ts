/** Claims of a paragraph of test prose, as the engine reads it. */

import { readBlock } from '../../server/engine/claims/build.ts';
import type { BlockReading, Claim } from '../../server/engine/claims/claim.ts';
import type { Block, Cell } from '../../server/engine/text/document.ts';
import { stated } from '../../server/engine/values/read.ts';

interface Given {
  readonly kind?: Block['kind'];
  readonly cell?: Cell | null;
  readonly turn?: string | null;
  readonly lead?: string;
}

export function reading(
  text: string,
  { kind = 'paragraph', cell = null, turn = null, lead = '' }: Given = {},
): BlockReading {
  const run = { prose: 0, proseLength: text.length, file: 0, fileLength: text.length };
  const block: Block = {
    kind,
    index: 0,
    prose: { text, runs: [run] },
    span: { start: 0, end: text.length },
    section: [],
    level: 0,
    cell,
    item: null,
    turn,
  };
  const date = stated({ year: 2025, month: 6, day: 12 });
  return readBlock(block, { date, conventions: { decimal: '.', dayFirst: false, stamped: false }, lead });
}

/** The claims on the quantities of a text, in order. */
export const figures = (text: string, given: Given = {}): readonly Claim[] =>
  reading(text, given).claims.filter(({ mention }) => mention.kind === 'quantity' || mention.kind === 'duration');

export const counted = (text: string, given: Given = {}) => figures(text, given).map((claim) => claim.setting.counted);
export const events = (text: string, given: Given = {}) =>
  figures(text, given).map((claim) => claim.setting.event?.lemma ?? null);
export const speakers = (text: string, given: Given = {}) => figures(text, given).map((claim) => claim.setting.speaker);
