/** Multiples and frequency: "three times as likely" against "three times", "twice the", "tenfold". */

import { COMPARATIVES } from '../../../lexicon/hedges.ts';
import { ONES, TENS } from '../../../lexicon/numbers.ts';
import { afterHyphen, type Expression, type Tokens } from './expression.ts';

const COMPARED = /^(?:as|the|its|that|what|his|her|their|this|those|more|over|earnings)$/u;

/** The index of the last token of "three times" or "twice" where it multiplies; null where it counts. */
export function multiplies(tokens: Tokens, number: Expression): number | null {
  if (number.kind === 'repeat')
    return number.number > 1 && isCompared(tokens, number.last + 1) && tokens[number.last + 1]?.lower !== 'this'
      ? number.last
      : null;
  const next = afterHyphen(tokens, number.last + 1);
  const word = tokens[next]?.lower;
  if (word === 'fold') return next;
  if (word === 'x' && next === number.last + 1) return next;
  if (word !== 'times') return null;
  return isCompared(tokens, next + 1) ? next : null;
}

function isCompared(tokens: Tokens, at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (COMPARED.test(word)) {
    if (word === 'the' || word === 'this' || word === 'that')
      return !/^(?:day|week|month|year|season|summer|winter|past|last|previous|night|morning)$/u.test(
        tokens[at + 1]?.lower ?? '',
      );
    if (word === 'more') return true;
    if (word === 'over') return /^(?:[.,]|)$/u.test(tokens[at + 1]?.text ?? '');
    if (word === 'as')
      return tokens[at + 1]?.pos !== 'PRON' && !/^(?:he|she|they|it|the|a)$/u.test(tokens[at + 1]?.lower ?? '');
    return true;
  }
  return COMPARATIVES.has(word) || (/er$/u.test(word) && tokens[at + 1]?.lower === 'than');
}

// "tenfold" "fivefold"
const FOLD = /^(\p{L}+)fold$/u;

export function foldAt(tokens: Tokens, at: number): Expression | null {
  const whole = tokens[at]?.lower ?? '';
  const word = whole.endsWith('fold') ? FOLD.exec(whole)?.[1] : undefined;
  const value =
    word === undefined
      ? undefined
      : word === 'hundred'
        ? 100
        : word === 'thousand'
          ? 1000
          : (ONES.get(word) ?? TENS.get(word));
  if (value === undefined || value < 2) return null;
  return {
    first: at,
    last: at,
    number: value,
    min: value,
    max: value,
    precision: 1,
    form: 'word',
    kind: 'plain',
    vague: false,
    pair: null,
    scale: false,
    per: null,
    perLast: at,
  }; // prettier-ignore
}
