/** Figures that the cutter left on the letters before them: "Rs500", "RM3.06", "EUR1,200" are money and a number. */

import { CURRENCY_CODES, CURRENCY_PREFIXES } from '../../../lexicon/currencies.ts';
import type { Token } from '../../../text/sentence.ts';
import type { Tokens } from './expression.ts';

const FUSED = /^(\p{L}{1,4})(\d+)(k|m|bn|b|tn|mn|mil)?$/u;

/** The same tokens, with such words cut in two; the very list where there are none. */
export function splitMoney(tokens: Tokens): Tokens {
  if (!tokens.some(isMoneyWord)) return tokens;
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const parts = isMoneyWord(token) ? FUSED.exec(token.text) : null;
    if (!parts) {
      out.push(token);
      continue;
    }
    const [, letters = '', digits = '', scale = ''] = parts;
    const middle = token.start + letters.length;
    let text = digits;
    let end = middle + digits.length;
    // "RM3" "." "06": what the cutter took for a stop
    while (
      scale === '' &&
      /^[.,]$/u.test(tokens[at + 1]?.text ?? '') &&
      tokens[at + 1]?.start === end &&
      tokens[at + 2]?.kind === 'number' &&
      tokens[at + 2]?.start === end + 1
    ) {
      text += (tokens[at + 1] as Token).text + (tokens[at + 2] as Token).text;
      end = (tokens[at + 2] as Token).end;
      at += 2;
    }
    out.push({ ...token, text: letters, lower: letters.toLowerCase(), lemma: letters, end: middle });
    out.push({ start: middle, end, text, lower: text, lemma: text, pos: 'NUM', kind: 'number' });
    if (scale)
      out.push({
        start: end,
        end: end + scale.length,
        text: scale,
        lower: scale,
        lemma: scale,
        pos: 'NOUN',
        kind: 'word',
      });
  }
  return out;
}

function isMoneyWord(token: Token): boolean {
  if (token.kind !== 'word' || token.text.length < 3 || !/\d/u.test(token.text)) return false;
  const letters = FUSED.exec(token.text)?.[1];
  return letters !== undefined && letters.length > 1 && (CURRENCY_PREFIXES.has(letters) || CURRENCY_CODES.has(letters));
}
