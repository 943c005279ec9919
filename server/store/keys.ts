/** What a passage can be found by: pairs of its most telling words, so that no list of passages grows with the archive as one word's would. */

import { stemOf } from '../engine/facts/stem.ts';
import { rarity } from '../engine/lexicon/idf.ts';
import type { Sentence } from '../engine/text/sentence.ts';

/** A passage is kept under its rarest words, and looked for under some more of the draft's, which may say more than it. */
export const KEPT_WORDS = 6;
export const ASKED_WORDS = 7;
/** Words nearer to the commonest than this tell nothing. */
const TELLING = 0.2;

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ']);

/** The content words of sentences that were read, by their lemmas. */
export const wordsOf = (sentences: readonly Sentence[]): readonly string[] =>
  sentences.flatMap(({ tokens }) =>
    tokens.filter(({ kind, pos }) => kind === 'word' && CONTENT.has(pos)).map(({ lemma }) => lemma.toLowerCase()),
  );

/** Keys of the pairs of the most telling among some words: whole numbers of 32 bits with a sign. */
export function keysOf(lemmas: readonly string[], most: number): readonly number[] {
  const words = new Map<string, number>();
  for (const lemma of lemmas) {
    const weight = rarity(lemma);
    if (weight >= TELLING) words.set(stemOf(lemma), weight);
  }
  const telling = [...words]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([word]) => word)
    .sort();
  const keys = new Set<number>();
  for (const [at, first] of telling.entries())
    for (const second of telling.slice(at + 1)) keys.add(hashOf(`${first} ${second}`));
  return [...keys];
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}
