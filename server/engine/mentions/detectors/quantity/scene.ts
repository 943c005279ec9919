/** What the quantity detector knows of a sentence and of each number while it reads. */

import type { Sentence } from '../../../text/sentence.ts';
import type { Relation } from '../../../values/quantity.ts';
import type { Reading } from '../../detector.ts';
import type { Expression, Tokens } from './expression.ts';

/** What is known of a number when it is read, before what stands around it is judged. */
export interface Read {
  readonly number: Expression;
  readonly first: number;
  readonly last: number;
  readonly unit: string;
  readonly dimension: string;
  readonly age: boolean;
}

export interface Scene {
  readonly tokens: Tokens;
  readonly sentence: Sentence;
  readonly reading: Reading;
  readonly home: string;
  readonly titled: boolean;
  readonly before: { readonly read: Read; readonly relation: Relation }[];
}

/** A headline in title case or capitals: no stop at its end, and more than three quarters of its longer words have a capital. */
export function isTitled(tokens: Tokens): boolean {
  if (tokens.at(-1)?.text === '.') return false;
  let words = 0;
  let capitals = 0;
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length < 4) continue;
    words++;
    if (/^\p{Lu}/u.test(token.text)) capitals++;
  }
  return words > 2 && capitals / words > 0.75;
}

/** The words of the sentence. */
export const textOf = ({ tokens, home }: Scene): string => home.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
