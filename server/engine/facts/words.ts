/** Bags of words: which content words stand around a claim, and how near. */

import type { BlockReading, Claim } from '../claims/claim.ts';
import { apartFromText } from '../lexicon/remembering.ts';
import type { Sentence, Token } from '../text/sentence.ts';
import { tokensOf } from '../text/tokens.ts';
import { stemOf } from './stem.ts';

/** Stem to nearness: 1 in the claim's own clause, less the farther off. */
export type Bag = ReadonlyMap<string, number>;

/** How much a word counts by where it stands: these are distances, not tuned weights. */
const NEAR = {
  clause: 1,
  cell: 1,
  sentence: 0.6,
  lead: 0.5,
  heading: 0.3,
  before: 0.3,
  title: 0.2,
  beside: 0.25,
} as const;

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ']);
const CACHE_LIMIT = 5000;
const cache = new Map<string, readonly string[]>();

/** Content lemmas of a short text such as a heading. */
export function lemmasOf(text: string): readonly string[] {
  const known = cache.get(text);
  if (known) return known;
  const own = apartFromText(text);
  const lemmas = contentLemmas(tokensOf(own));
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(own, lemmas);
  return lemmas;
}

const contentLemmas = (tokens: readonly Token[]): readonly string[] =>
  tokens.filter(({ kind, pos }) => kind === 'word' && CONTENT.has(pos)).map(({ lemma }) => lemma.toLowerCase());

const ofSentence = new WeakMap<Sentence, readonly string[]>();

/** The same of a sentence that was read, once for all the claims that stand near it. */
export function lemmasIn(sentence: Sentence): readonly string[] {
  const lemmas = ofSentence.get(sentence) ?? contentLemmas(sentence.tokens);
  ofSentence.set(sentence, lemmas);
  return lemmas;
}

/** What stands around a block in its document. */
export interface Neighbourhood {
  /** The text that announces its list, where it stands in one; else ''. */
  readonly lead: string;
  /** The document's own title, or ''. */
  readonly title: string;
  /** The words of a cell's row head where it is a cell that has been read; else null. */
  readonly rowHead: readonly string[] | null;
  /** Lines before and after a record or other short line that says too little by itself; else ''. */
  readonly beside: string;
}

/** The bag of a claim in its block. */
export function bagOf(claim: Claim, reading: BlockReading, { lead, title, rowHead, beside }: Neighbourhood): Bag {
  const bag = new Map<string, number>();
  const put = (words: readonly string[], nearness: number): void => {
    for (const word of words) {
      const key = stemOf(word.toLowerCase());
      if ((bag.get(key) ?? 0) < nearness) bag.set(key, nearness);
    }
  };
  const { block } = reading;
  put(claim.setting.clause, NEAR.clause);
  put(claim.setting.context, NEAR.sentence);
  put(claim.setting.modifiers, NEAR.clause);
  if (block.cell) {
    put(rowHead ?? lemmasOf(block.cell.rowHead), NEAR.cell);
    put(lemmasOf(block.cell.columnHead), NEAR.cell);
    put(lemmasOf(block.cell.title), NEAR.lead);
  }
  if (lead) put(lemmasOf(lead), NEAR.lead);
  if (title) put(lemmasOf(title), NEAR.title);
  if (beside) put(lemmasOf(beside), NEAR.beside);
  for (const heading of block.section) put(lemmasOf(heading), NEAR.heading);
  const earlier = claim.mention.sentence > 0 ? reading.sentences[claim.mention.sentence - 1] : undefined;
  if (earlier) put(lemmasIn(earlier), NEAR.before);
  return bag;
}
