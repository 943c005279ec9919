/** Tokens with their offsets, part of speech and lemma, by wink-nlp. */

import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { PartOfSpeech, Token } from './sentence.ts';

const nlp = winkNLP(model, ['pos']);
const { its } = nlp;

const KINDS: Record<string, Token['kind']> = { number: 'number', punctuation: 'punctuation', symbol: 'symbol' };

/** Offsets are exact because wink keeps the spaces before each token: summing them and the values gives the text back. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  nlp.readDoc(text).tokens().each((item: import("wink-nlp").ItemToken) => {
    at += String(item.out(its.precedingSpaces)).length;
    const value = String(item.out(its.value));
    const type = String(item.out(its.type));
    tokens.push({
      start: at,
      end: at + value.length,
      text: value,
      lower: value.toLowerCase().replaceAll('’', "'"),
      lemma: String(item.out(its.lemma)),
      pos: String(item.out(its.pos)) as PartOfSpeech,
      kind: KINDS[type] ?? 'word',
    });
    at += value.length;
  });
  return tokens;
}
