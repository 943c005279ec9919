/** Sentences and their tokens, the unit in which everything is detected. */

import type { Span } from './span.ts';

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE';

export interface Token extends Span<'prose'> {
  /** As it stands in the prose. */
  readonly text: string;
  /** Lower case, curly apostrophes made straight. */
  readonly lower: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly kind: 'word' | 'number' | 'punctuation' | 'symbol';
}

export interface Sentence extends Span<'prose'> {
  /** Its place in the block, from 0. */
  readonly index: number;
  readonly tokens: readonly Token[];
}

/** Index of the token that an offset of the prose stands in, or of the next one behind it; -1 behind the last. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).end > offset) high = middle;
    else low = middle + 1;
  }
  return low < tokens.length ? low : -1;
}
