/** Figures that the cutter left on the letters before them: "Rs500", "RM3.06", "EUR1,200", "$US30" are money and a number. */

import { CURRENCY_CODES, CURRENCY_PREFIXES, DOLLAR_PREFIXES } from '../../../lexicon/currencies.ts';
import type { Token } from '../../../text/sentence.ts';
import type { Tokens } from './expression.ts';

const FUSED = /^(\p{L}{1,4})(\d+)(k|m|bn|b|tn|mn|mil)?$/u;

/** The same tokens, with such words cut in two; the very list where there are none. */
export function splitMoney(tokens: Tokens): Tokens {
  if (!tokens.some((_, at) => isMoneyWord(tokens, at))) return tokens;
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const parts = isMoneyWord(tokens, at) ? FUSED.exec(token.text) : null;
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
    // "$US30" is "US$30" written the other way round.
    const sign = out.at(-1)?.text === '$' ? out.pop() : undefined;
    const money = sign ? `${letters}$` : letters;
    out.push({ ...(sign ?? token), text: money, lower: money.toLowerCase(), lemma: money, end: middle });
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

function isMoneyWord(tokens: Tokens, at: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind !== 'word' || token.text.length < 3 || !/\d/u.test(token.text)) return false;
  const letters = FUSED.exec(token.text)?.[1];
  if (letters === undefined) return false;
  const before = tokens[at - 1];
  if (before?.text === '$') return before.end === token.start && DOLLAR_PREFIXES.has(letters.toLowerCase());
  return letters.length > 1 && (CURRENCY_PREFIXES.has(letters) || CURRENCY_CODES.has(letters));
}
