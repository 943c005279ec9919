/** Numbers as they are written: figures and number words to values, with the size of their last stated digit. */

import { COLLECTIVES, FRACTION_PLURALS, FRACTIONS, ONES, SCALES, TENS } from '../lexicon/numbers.ts';

export interface WrittenNumber {
  readonly value: number;
  /** The size of the last stated digit: 1 for 125, 10 for 120, 0.1 for 57.7. */
  readonly precision: number;
}

/** Number words read from the head of a list, and how many of the words they are. */
export interface WordNumber extends WrittenNumber {
  readonly used: number;
}

const clean = (value: number): number => Number(value.toPrecision(15));

/** The size of the last digit of a whole number that is not zero: 1200 gives 100. */
export function wholePrecision(value: number): number {
  let size = 1;
  if (value === 0 || !Number.isInteger(value)) return size;
  while (value % (size * 10) === 0) size *= 10;
  return size;
}

//             "1,200"  "12,34,567" (Indian)  "1200"  "57.7"
const POINT = /^(?:\d{1,3}(?:,\d{2,3})*,\d{3}|\d+)?(?:\.(\d+))?$/u;
const COMMA = /^(?:\d{1,3}(?:\.\d{3})+|\d+)?(?:,(\d+))?$/u;
// "1,5" where no other reading is left
const LONE_COMMA = /^\d+,(\d{1,2})$/u;

/** A figure's value; `decimal` is what the document writes before decimals. Null where it is none ("12/02", "7:30", "1.2.3"). */
export function figure(text: string, decimal: '.' | ',' = '.'): WrittenNumber | null {
  const plain = text.replace(/[\s\u00a0\u202f’']/gu, '');
  let match = (decimal === '.' ? POINT : COMMA).exec(plain);
  let separator: string = decimal;
  if (!match && decimal === '.') {
    match = LONE_COMMA.exec(plain);
    separator = ',';
  }
  if (!match && decimal === ',') {
    match = POINT.exec(plain);
    separator = '.';
  }
  if (!match || plain === '') return null;
  const digits = separator === '.' ? plain.replaceAll(',', '') : plain.replaceAll('.', '').replace(',', '.');
  const value = Number(digits);
  if (!Number.isFinite(value)) return null;
  const decimals = match[1]?.length ?? 0;
  return { value, precision: decimals > 0 ? 10 ** -decimals : wholePrecision(value) };
}

/** A scale applied: 1.2 and a million. */
export const scaled = ({ value, precision }: WrittenNumber, scale: number): WrittenNumber => ({
  value: clean(value * scale),
  precision: clean(precision * scale),
});

/**
 * The cardinal that a list of words (lower case, hyphens cut) begins with: "twenty five", "a hundred and six", "two and a
 * half million", "three dozen". `start` is a figure that stands before them ("4 hundred million"). Null where there is none.
 */
export function cardinal(words: readonly string[], start: WrittenNumber | null = null): WordNumber | null {
  let total = 0;
  let group = 0;
  let used = 0;
  let open = start === null;
  let smallest = Number.POSITIVE_INFINITY;
  let precision = 1;
  if (start) {
    group = start.value;
    precision = start.precision;
  }
  if ((words[0] === 'a' || words[0] === 'an') && start === null) {
    const next = words[1] ?? '';
    if (next !== 'hundred' && !SCALES.has(next) && next !== 'dozen') return null;
    group = 1;
    used = 1;
    open = false;
  }
  let exact = start === null;
  for (let at = used; at < words.length; at++) {
    const word = words[at] as string;
    const and = word === 'and' && used > 0 && total + group >= 100 && isSmall(words[at + 1]) && group % 100 === 0;
    if (and) continue;
    const one = ONES.get(word);
    const ten = TENS.get(word);
    const scale = SCALES.get(word);
    if (one !== undefined) {
      const tens = one > 0 && one < 10 && group % 10 === 0 && group % 100 >= 20 && group % 100 !== 10;
      const fresh = group % 100 === 0 && (open || group >= 100 || (group === 0 && total > 0));
      if (!(exact && (tens || fresh)) || (one === 0 && (group > 0 || total > 0))) break;
      group += one;
    } else if (ten !== undefined) {
      if (!exact || group % 100 !== 0 || !(open || group >= 100 || total > 0)) break;
      group += ten;
    } else if (word === 'hundred') {
      if (group <= 0 || group >= 100) break;
      group *= 100;
      precision *= 100;
    } else if (scale !== undefined) {
      // "2.3 lakh crore": the crore counts lakhs
      if (word.startsWith('crore') && group === 0 && total > 0) {
        total = clean(total * scale);
        precision = clean(precision * scale);
        used = at + 1;
        continue;
      }
      if (group <= 0 || scale >= smallest) break;
      total = clean(total + group * scale);
      precision = clean(precision * scale);
      smallest = scale;
      group = 0;
      exact = start === null;
    } else if (COLLECTIVES.has(word) && total === 0 && group > 0 && word !== 'score') {
      used = at + 1;
      const value = group * (COLLECTIVES.get(word) as number);
      return { value, precision: COLLECTIVES.get(word) as number, used };
    } else if (word === 'and' && (used > 0 || start) && fractionAfter(words, at + 1)) {
      const part = fractionAfter(words, at + 1) as { value: number; used: number };
      const scaleWord =
        SCALES.get(words[at + 1 + part.used] ?? '') ?? (words[at + 1 + part.used] === 'hundred' ? 100 : undefined);
      if (scaleWord && total === 0) {
        return {
          value: clean((group + part.value) * scaleWord),
          precision: clean(scaleWord / 10),
          used: at + 2 + part.used,
        };
      }
      const unit = total > 0 && group === 0 ? smallest : 1;
      return { value: clean(total + group + part.value * unit), precision: clean(unit / 10), used: at + 1 + part.used };
    } else if (
      word === 'point' &&
      used > 0 &&
      ONES.has(words[at + 1] ?? '') &&
      (ONES.get(words[at + 1] as string) as number) < 10
    ) {
      let digits = '';
      let end = at + 1;
      for (; end < words.length && (ONES.get(words[end] as string) ?? 10) < 10; end++)
        digits += ONES.get(words[end] as string);
      const value = Number(`${total + group}.${digits}`);
      const size = 10 ** -digits.length;
      const after = SCALES.get(words[end] ?? '');
      return after
        ? { ...scaled({ value, precision: size }, after), used: end + 1 }
        : { value, precision: size, used: end };
    } else break;
    open = false;
    used = at + 1;
  }
  if (used === 0) return null;
  const value = clean(total + group);
  return { value, precision: start ? precision : Number.isInteger(value) ? wholePrecision(value) : 1, used };
}

const isSmall = (word: string | undefined): boolean =>
  word !== undefined && ((ONES.get(word) ?? 0) > 0 || TENS.has(word));

/** "a half", "a quarter", "three quarters" after "and". */
function fractionAfter(words: readonly string[], at: number): { value: number; used: number } | null {
  const [first, second] = [words[at] ?? '', words[at + 1] ?? ''];
  if (first === 'half') return { value: 0.5, used: 1 };
  if (first === 'a' || first === 'one') {
    // "two and a fifth was hurt" goes on with another one
    const under = first === 'one' || /^(?:half|quarter|third)$/.test(second) ? FRACTIONS.get(second) : undefined;
    return under === undefined ? null : { value: 1 / under, used: 2 };
  }
  const [over, under] = [ONES.get(first) ?? 0, FRACTION_PLURALS.get(second)];
  return over > 1 && under !== undefined && over < under ? { value: over / under, used: 2 } : null;
}
