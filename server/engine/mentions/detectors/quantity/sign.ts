/** A plus or minus before a number: a change, or a value below zero. */

import { CURRENCY_SIGNS } from '../../../lexicon/currencies.ts';
import type { Token } from '../../../text/sentence.ts';
import { glued, type Tokens } from './expression.ts';
import type { Read } from './scene.ts';

const MINUS = /^[-−–]$/u;

export const signed = (tokens: Tokens, read: Read): boolean => /^[+−]$/u.test(tokens[read.first - 1]?.text ?? '');

/** "+0.2%" and "-0.3%" are changes, "-5C" is a value. The sign stands on the number, with a space or nothing before it. */
export function signOf(
  tokens: Tokens,
  read: Read,
): { change: 'up' | 'down' | null; negative: boolean; signAt: number | null } {
  const none = { change: null, negative: false, signAt: null };
  const at = read.first - 1;
  const token = tokens[at];
  if (!token || read.number.form === 'word' || !glued(tokens, read.first)) return none;
  if (glued(tokens, at) && tokens[at - 1] && !/^[(/|$£€]$/u.test((tokens[at - 1] as Token).text)) return none;
  if (token.text === '+') return { change: 'up', negative: false, signAt: at };
  if (!MINUS.test(token.text) || CURRENCY_SIGNS.has(tokens[at - 1]?.lower ?? '')) return none;
  if (
    read.dimension === 'fraction' ||
    read.dimension === 'points of a percentage' ||
    read.dimension === 'index' ||
    read.dimension === 'money'
  )
    return { change: 'down', negative: false, signAt: at };
  return token.text === '–' ? none : { change: null, negative: read.first === read.number.first, signAt: at };
}
