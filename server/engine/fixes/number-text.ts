/** Writes a number as this draft would: as a word or in figures, with the draft's scale word and separators. */

import type { HouseStyle } from '../values/house-style.ts';
import type { Quantity } from '../values/quantity.ts';
import type { Manner } from './manner.ts';

const ONES = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ORDINALS: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

/** From here the style writes figures: AP and Reuters "10", the Guardian "10" as well. */
const FIGURES_FROM: Record<HouseStyle, number> = { ap: 10, reuters: 10, guardian: 10 };

/** English words for a whole number up to 99; null beyond, where nobody writes words. */
export function numberWord(value: number): string | null {
  if (!Number.isInteger(value) || value < 0 || value > 99) return null;
  if (value < 20) return ONES[value] as string;
  const tens = TENS[Math.floor(value / 10)] as string;
  return value % 10 === 0 ? tens : `${tens}-${ONES[value % 10]}`;
}

function ordinalWord(value: number): string | null {
  const word = numberWord(value);
  if (!word) return null;
  const [head, tail] = word.includes('-')
    ? [`${word.slice(0, word.indexOf('-'))}-`, word.slice(word.indexOf('-') + 1)]
    : ['', word];
  return head + (ORDINALS[tail] ?? (tail.endsWith('y') ? `${tail.slice(0, -1)}ieth` : `${tail}th`));
}

export function ordinalFigure(value: number): string {
  const tens = value % 100;
  const suffix = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${suffix}`;
}

/** 11482 → "11,482"; the draft's own separator is kept where it shows one. */
export function figures(value: number, like: string): string {
  const [whole = '', part] = String(Math.round(value * 1e6) / 1e6).split('.');
  const separator = /\d([,. \u00a0\u202f])\d{3}\b/u.exec(like)?.[1] ?? (/\d{4,}/.test(like) ? '' : ',');
  const grouped = whole.length > 3 && separator ? whole.replace(/\B(?=(\d{3})+$)/g, separator) : whole;
  return part ? `${grouped}.${part}` : grouped;
}

//            "1.6 million"  "$3bn"  "2.5m"
const SCALE = /^(.*?\d)([\s\u00a0-]*)(thousand|million|billion|trillion|k|m|mn|bn|b|tn)$/iu;
const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  b: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
};

/**
 * The value of `fact` in the form of the draft's own number `words`.
 * A draft that follows its style (words below ten, figures from ten) goes on following it; one that does not keeps its form.
 * Where it opens its sentence it is spelled out, unless the draft begins sentences with figures and the value stays one.
 */
export function numberText(fact: Quantity, words: string, own: Quantity, manner: Manner): string | null {
  if (fact.vague || fact.min !== fact.max) return null;
  const value = fact.number;
  const limit = FIGURES_FROM[manner.style];
  const capital = /^\p{Lu}/u.test(words);
  const written = /\d/u.test(words);
  if (own.measure === 'rank' || own.form === 'ordinal') return ordinalText(value, words, own.number, limit);
  const scaled = SCALE.exec(words);
  if (scaled) {
    const scale = SCALES[(scaled[3] as string).toLowerCase()] as number;
    const mantissa = value / scale;
    return mantissa >= 0.1 ? `${figures(mantissa, scaled[1] as string)}${scaled[2]}${scaled[3]}` : figures(value, ',');
  }
  const word = numberWord(value);
  const asWord = word && (manner.opens || capital ? sentenceCase(word) : word);
  const asFigure = figures(value, words);
  if (manner.figures && written) return asFigure;
  if (written && manner.opens) return own.measure === 'count' && value < limit && asWord ? asWord : asFigure;
  if (manner.opens || capital) return asWord ?? asFigure;
  // Money, measures and ages are in figures by rule, and a draft that writes one in words has its reason, below ten.
  const follows = written ? own.measure === 'count' && own.number >= limit : own.number < limit;
  if (follows) return value < limit && asWord ? asWord : asFigure;
  return written ? asFigure : (asWord ?? asFigure);
}

function ordinalText(value: number, words: string, own: number, limit: number): string {
  const word = ordinalWord(value);
  const figure = ordinalFigure(value);
  if (/^\p{Lu}/u.test(words)) return word ? sentenceCase(word) : figure;
  const written = /\d/u.test(words);
  const follows = written ? own >= limit : own < limit;
  if (follows) return value < limit && word ? word : figure;
  return written ? figure : (word ?? figure);
}

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Eleven" at the head of a sentence becomes "Nine". */
export function matchCase(text: string, like: string): string {
  return /^\p{Lu}/u.test(like) && text ? sentenceCase(text) : text;
}
