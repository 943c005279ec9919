/** The sentence of the draft in which a value stands, for those who show the two sides beside one another. */

import { toFile } from '../engine/text/prose.ts';
import type { Span } from '../engine/text/span.ts';
import { type PassageParts, partsOf } from './passages.ts';
import type { Snapshot } from './snapshot.ts';

export interface DraftSentence extends PassageParts {
  /** 0-based line on which its block begins, which tells one paragraph from another. */
  readonly paragraph: number;
}

/** The words themselves where they stand in no block of prose: in front matter, or in a comment. */
export function sentenceOf({ reading, document }: Snapshot, span: Span<'file'>): DraftSentence {
  const text = document.getText().slice(span.start, span.end);
  const holding = reading.blocks.find(({ block }) => block.span.start <= span.start && span.end <= block.span.end);
  if (!holding) return { before: '', value: text, after: '', paragraph: document.positionAt(span.start).line };
  const { block, sentences } = holding;
  const paragraph = document.positionAt(block.span.start).line;
  const around = sentences
    .map((sentence) => ({ sentence, at: toFile(block.prose, sentence) }))
    .find(({ at }) => at.start <= span.start && span.start < at.end);
  if (!around) return { before: '', value: text, after: '', paragraph };
  const passage = block.prose.text.slice(around.sentence.start, around.sentence.end);
  return { ...partsOf({ passage, text, span, passageSpan: around.at }), paragraph };
}
