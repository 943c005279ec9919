/** One number expression in a sentence's tokens: figures with their scale, number words, fractions, vague counts. */

import {
  COLLECTIVES,
  FRACTION_PLURALS,
  FRACTION_SIGNS,
  FRACTIONS,
  ONES,
  REPEATS,
  SCALES,
  SHORT_SCALES,
  TENS,
  VAGUE,
  VAGUE_MULTIPLIERS,
} from '../../../lexicon/numbers.ts'; // prettier-ignore
import { unitOfSymbol, unitOfWords } from '../../../lexicon/units.ts';
import type { Token } from '../../../text/sentence.ts';
import { cardinal, figure, scaled, type WrittenNumber } from '../../../values/number.ts';

export interface Expression {
  /** Indices of its first and last token. */
  readonly first: number;
  readonly last: number;
  readonly number: number;
  readonly min: number;
  readonly max: number;
  readonly precision: number;
  readonly form: 'figure' | 'word' | 'ordinal' | 'mixed';
  readonly kind: 'plain' | 'part' | 'share' | 'score' | 'ratio' | 'repeat' | 'rank' | 'decade';
  readonly vague: boolean;
  readonly pair: readonly [number, number] | null;
  /** Whether a scale word or letter stands with it. */
  readonly scale: boolean;
  /** "12 per 100,000": the second number, whose tokens end at `perLast`. */
  readonly per: number | null;
  readonly perLast: number;
}

export type Tokens = readonly Token[];

/** Whether a token stands right behind the one before it, no space between. */
export const glued = (tokens: Tokens, at: number): boolean => at > 0 && tokens[at]?.start === tokens[at - 1]?.end;

export const isHyphen = (token: Token | undefined): boolean =>
  token !== undefined && (token.text === '-' || token.text === '‑' || token.text === '‐');

/** The token after a hyphen that is written on to both sides, or the next token: "three-week", "three week". */
export function afterHyphen(tokens: Tokens, at: number): number {
  return isHyphen(tokens[at]) && glued(tokens, at) && glued(tokens, at + 1) ? at + 1 : at;
}

const STARTS: ReadonlySet<string> = new Set([
  ...ONES.keys(),
  ...TENS.keys(),
  ...VAGUE.keys(),
  ...REPEATS.keys(),
  'a',
  'an',
  'half',
  'hundred',
  'thousand',
  'million',
  'billion',
  'dozen',
  'several',
  'few',
  'many',
  'none',
  'minus',
  'quarter',
  'couple',
]); // prettier-ignore

const plain = (
  first: number,
  last: number,
  { value, precision }: WrittenNumber,
  form: Expression['form'],
  more: Partial<Expression> = {},
): Expression => ({
  first,
  last,
  number: value,
  min: value,
  max: value,
  precision,
  form,
  kind: 'plain',
  vague: false,
  pair: null,
  scale: false,
  per: null,
  perLast: last,
  ...more,
}); // prettier-ignore

/** Whether a number expression may begin at a token: few do, and the others are passed over at the cost of one lookup. */
export const opensNumber = (token: Token): boolean =>
  token.kind === 'number' || (token.kind === 'word' && STARTS.has(token.lower));

/** The number expression that begins at a token, or null. `money`: a currency sign stands before it. */
export function numberAt(tokens: Tokens, at: number, decimal: '.' | ',', money: boolean): Expression | null {
  const token = tokens[at];
  if (!token || !opensNumber(token)) return null;
  return token.kind === 'number' ? figureAt(tokens, at, decimal, money) : wordsAt(tokens, at, decimal);
}

const GROUPING = /^[\u00a0\u202f\u2009]$/u;
// "1/16" "3/4"
const SLASHED = /^(\d+)\/(\d+)$/u;
const DENOMINATORS = new Set([2, 3, 4, 5, 6, 8, 10, 12, 16, 32, 64, 100, 128]);

function figureAt(tokens: Tokens, at: number, decimal: '.' | ',', money: boolean): Expression | null {
  const token = tokens[at] as Token;
  let last = at;
  let text = token.text;
  // "1 200 000" with no-break spaces
  if (/^\d{1,3}$/u.test(text)) {
    for (let next = tokens[last + 1]; next && /^\d{3}$/u.test(next.text); next = tokens[last + 1]) {
      if (next.start !== (tokens[last] as Token).end + 1 || !GROUPING.test(gap(tokens, last))) break;
      text += next.text;
      last++;
    }
  }
  const sign = FRACTION_SIGNS.get(text);
  if (sign !== undefined) return plain(at, at, { value: sign, precision: 0.03 }, 'figure', { kind: 'part' });
  const slashed = SLASHED.exec(text);
  if (slashed) return fractionFigure(at, Number(slashed[1]), Number(slashed[2]));
  if (tokens[at + 1]?.text === '⁄' && glued(tokens, at + 1) && glued(tokens, at + 2)) {
    const part = fractionFigure(at, Number(text), Number(tokens[at + 2]?.text));
    return part && { ...part, last: at + 2, perLast: at + 2 };
  }
  let number = figure(text, decimal);
  if (!number) return null;
  let form: Expression['form'] = 'figure';
  const half = FRACTION_SIGNS.get(tokens[last + 1]?.text ?? '');
  const slash = SLASHED.exec(tokens[last + 1]?.text ?? '');
  if (half !== undefined && Number.isInteger(number.value)) {
    number = { value: number.value + half, precision: 0.25 };
    last++;
  } else if (
    slash &&
    Number.isInteger(number.value) &&
    !glued(tokens, last + 1) &&
    fractionFigure(0, Number(slash[1]), Number(slash[2]))
  ) {
    number = { value: number.value + Number(slash[1]) / Number(slash[2]), precision: 0.25 };
    last++;
  }
  const follow = wordsFrom(tokens, last + 1, true);
  const scaleWords = follow.words.length ? cardinal(follow.words, number) : null;
  if (scaleWords) {
    return plain(at, follow.at[scaleWords.used - 1] as number, scaleWords, 'mixed', { scale: true });
  }
  const short = shortScale(tokens, last + 1, number.value, money);
  if (short !== null) {
    number = scaled(number, short);
    last++;
    form = 'mixed';
  }
  return plain(at, last, number, form, { scale: short !== null });
}

/** The text between a token and the next is not kept; one unit of it is a no-break space where the cutter kept the tokens apart. */
const gap = (tokens: Tokens, at: number): string =>
  (tokens[at + 1] as Token).start === (tokens[at] as Token).end + 1 ? '\u00a0' : '';

function fractionFigure(at: number, over: number, under: number): Expression | null {
  if (!(over > 0 && over < under) || !DENOMINATORS.has(under)) return null;
  return plain(at, at, { value: over / under, precision: 1 / under }, 'figure', { kind: 'part' });
}

const SPACED_SCALES = new Set(['bn', 'tn', 'mn', 'mln', 'mil', 'mio', 'bln', 'trn', 'tln', 'cr']);

/** "2.5m", "3bn", "25k": what the letters behind a figure multiply it by; null where they are no scale. */
function shortScale(tokens: Tokens, at: number, value: number, money: boolean): number | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const letters = token.lower.replace(/\.$/u, '');
  const scale = SHORT_SCALES.get(letters);
  if (scale === undefined) return null;
  const on = glued(tokens, at);
  if (!on && isHyphen(tokens[at + 1])) return null;
  if (SPACED_SCALES.has(letters)) return scale;
  if (letters === 'k') return on && !/^[/]/u.test(tokens[at + 1]?.text ?? '') ? scale : null;
  if (letters === 'b') return on || token.text === 'B' ? scale : null;
  if (letters === 't' || letters === 'mm') return on && money ? scale : null;
  if (letters !== 'm' || (!on && !money)) return null;
  if (money || token.text === 'M') return scale;
  return countsMillions(tokens, at + 1, value) ? scale : null;
}

const LONG = new Set(
  'deep long wide high tall thick away off apart across below above underwater offshore and from of race sprint final hurdles freestyle butterfly backstroke breaststroke medley relay'.split(
    ' ',
  ),
);

/** "2.7m sales" and "12.3m tonnes" are millions; "10m deep", "a 50m pool", "800m freestyle" are metres. */
function countsMillions(tokens: Tokens, at: number, value: number): boolean {
  const next = tokens[at];
  if (next?.kind !== 'word') return false;
  if (LONG.has(next.lower)) return false;
  if (unitOfWords(next.lower) || unitOfSymbol(next.text)) return true;
  for (let i = at; i < Math.min(at + 6, tokens.length); i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word' || token.pos === 'ADP' || token.pos === 'DET') return false;
    if (isPlural(token)) return true;
    if (token.pos === 'AUX' || token.pos === 'PRON' || token.pos === 'SCONJ') return false;
    if (Number.isInteger(value) && token.pos === 'VERB') return false;
  }
  return false;
}

const PLURALS = new Set(
  'people men women children staff police troops cattle sheep fish feet teeth geese mice media data criteria crew personnel youth aircraft passersby'.split(
    ' ',
  ),
);

/** Whether a token is a noun in the plural, as far as its form tells. */
export const isPlural = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  (PLURALS.has(token.lower) ||
    ((token.pos === 'NOUN' || token.pos === 'PROPN') &&
      token.lower.length > 3 &&
      /(?:[^su]s|ses)$/u.test(token.lower)));

/** Up to twelve words from a token on, lower case, hyphens passed over; with the index of each. */
function wordsFrom(tokens: Tokens, from: number, hyphenFirst = false): { words: string[]; at: number[] } {
  const words: string[] = [];
  const at: number[] = [];
  let index = hyphenFirst ? afterHyphen(tokens, from) : from;
  while (index < tokens.length && words.length < 12) {
    const token = tokens[index] as Token;
    if (token.kind !== 'word') break;
    words.push(token.lower);
    at.push(index);
    index = afterHyphen(tokens, index + 1);
  }
  return { words, at };
}

const AFTER_SHARE = new Set('of less more higher lower fewer larger smaller cheaper bigger off as'.split(' '));

function wordsAt(tokens: Tokens, first: number, decimal: '.' | ','): Expression | null {
  const { words, at } = wordsFrom(tokens, first);
  const [one = '', two = '', three = ''] = words;
  const lastOf = (used: number): number => at[used - 1] as number;
  if (one === 'minus') {
    const inner = numberAt(tokens, afterHyphen(tokens, first + 1), decimal, false);
    if (tokens[first - 1]?.lower === 'or') return null;
    return inner && inner.kind === 'plain'
      ? { ...inner, first, number: -inner.number, min: -inner.max, max: -inner.min }
      : null;
  }
  const repeat = REPEATS.get(one);
  if (repeat !== undefined) return plain(first, first, { value: repeat, precision: 1 }, 'word', { kind: 'repeat' });
  if (one === 'none')
    return (two === 'of' && /^(?:the|its|their|his|her|those|these|them|us|you)$/u.test(three)) || isOutcome(words, 1)
      ? plain(first, first, { value: 0, precision: 1 }, 'word')
      : null;
  const vague = vagueAt(words, at, first);
  if (vague) return vague;
  const part = partAt(words, at, first, tokens);
  if (part) return part;
  if (one === 'couple' || (one === 'a' && two === 'couple')) return coupleAt(words, at, first);
  const number = cardinal(words);
  if (!number) return null;
  const last = lastOf(number.used);
  const scale = words.slice(0, number.used).some((word) => SCALES.has(word) || word === 'hundred');
  // "sixty-three percent" but not "two thirds" (read above) nor "second"
  return plain(first, last, number, 'word', { scale });
}

const BE = /^(?:is|are|was|were)$/u;
/** What befalls persons, as casualty lists and police reports count them. */
const OUTCOME =
  /^(?:hurt|injured|killed|wounded|harmed|dead|missing|trapped|arrested|detained|charged|hospitali[sz]ed|infected|evacuated)$/u;

/** "was seriously hurt", "were killed", "badly": how it went for those whom the word before counts. */
export function isOutcome(words: readonly string[], from: number): boolean {
  const verb = BE.test(words[from] ?? '') ? from + 1 : from;
  const adverb = /^(?:badly|seriously|critically|fatally|severely|gravely|believed|reported|thought)$/u.test(
    words[verb] ?? '',
  );
  if (adverb && verb === from && words[verb] !== 'reported') return true;
  return verb > from && OUTCOME.test(words[adverb ? verb + 1 : verb] ?? '');
}

function coupleAt(words: readonly string[], at: readonly number[], first: number): Expression | null {
  const start = words[0] === 'a' ? 2 : 1;
  const next = words[start] === 'of' ? start + 1 : start;
  const scale = words[next] === 'hundred' ? 100 : words[next] === 'dozen' ? 12 : SCALES.get(words[next] ?? '');
  if (scale === undefined) {
    if (words[0] !== 'a' || words[start] !== 'of') return null;
    return plain(first, at[1] as number, { value: 2, precision: 1 }, 'word', { max: 3, vague: true });
  }
  return plain(first, at[next] as number, { value: 2 * scale, precision: scale }, 'word', {
    max: 3 * scale,
    vague: true,
  });
}

/** "dozens", "tens of thousands", "several hundred", "a few thousand". */
function vagueAt(words: readonly string[], at: readonly number[], first: number): Expression | null {
  const [one = '', two = ''] = words;
  const start = one === 'a' && two === 'few' ? 1 : 0;
  if (VAGUE_MULTIPLIERS.has(words[start] ?? '')) {
    const word = words[start + 1] ?? '';
    const scale = word === 'hundred' ? 100 : word === 'dozen' ? 12 : SCALES.get(word);
    if (!scale) return null;
    const scale2 = SCALES.get(words[start + 2] ?? '');
    const size = scale2 && scale2 > scale ? scale * scale2 : scale;
    const last = at[start + (size === scale ? 1 : 2)] as number;
    return plain(first, last, { value: 2 * size, precision: size }, 'word', {
      max: 9 * size,
      vague: true,
      scale: true,
    });
  }
  const range = VAGUE.get(one);
  if (!range || (one === 'scores' && two !== 'of') || (one === 'tens' && two !== 'of')) return null;
  let [low, high] = range;
  let used = 1;
  while (words[used] === 'of' && VAGUE.has(words[used + 1] ?? '')) {
    const [more] = VAGUE.get(words[used + 1] as string) as readonly [number, number];
    low = (low / 2) * more;
    high = (high / 2) * more;
    used += 2;
  }
  if (one === 'tens' && used === 1) return null;
  return plain(first, at[used - 1] as number, { value: low, precision: low }, 'word', { max: high, vague: true });
}

const SHARE_SCALE = (word: string | undefined): number | undefined =>
  word === undefined ? undefined : word === 'hundred' ? 100 : word === 'dozen' ? 12 : SCALES.get(word);

/** "half", "a third", "two-thirds", "half a million", "three quarters of a billion". */
function partAt(words: readonly string[], at: readonly number[], first: number, tokens: Tokens): Expression | null {
  const [one = '', two = ''] = words;
  let value: number;
  let used: number;
  const count = one === 'a' || one === 'an' ? 1 : (ONES.get(one) ?? 0);
  const joined = at.length > 1 && (at[1] as number) === first + 2;
  if (one === 'half') [value, used] = [0.5, 1];
  else if ((one === 'a' || one === 'one') && two === 'half' && !isHyphen(tokens[(at[1] as number) + 1]))
    [value, used] = [0.5, 2];
  else if (count === 1 && two !== 'half' && FRACTIONS.has(two)) [value, used] = [1 / (FRACTIONS.get(two) as number), 2];
  else if (count > 1 && FRACTION_PLURALS.has(two)) [value, used] = [count / (FRACTION_PLURALS.get(two) as number), 2];
  else if (count > 1 && joined && FRACTIONS.has(two) && !(two === 'second'))
    [value, used] = [count / (FRACTIONS.get(two) as number), 2];
  else if (one === 'quarter' && SHARE_SCALE(words[1])) [value, used] = [0.25, 1];
  else return null;
  if (one === 'half' && (two === 'time' || two === 'term' || two === 'way' || two === 'brother' || two === 'sister'))
    return null;
  let next = used;
  if (words[next] === 'of' && (words[next + 1] === 'a' || words[next + 1] === 'one')) next += 1;
  if (words[next] === 'a' || words[next] === 'one') next += 1;
  const scale = SHARE_SCALE(words[next]);
  if (scale !== undefined && COLLECTIVES.get(words[next] as string) !== 144) {
    return plain(first, at[next] as number, { value: value * scale, precision: (value * scale) / 5 }, 'word', {
      scale: scale > 12,
    });
  }
  const after = words[used] ?? '';
  const last = at[used - 1] as number;
  const one5th = one === 'one' && two !== 'second' && !isCounted(tokens[last + 1]);
  if (count === 1 && two !== 'half' && !one5th && !partFollows(after, tokens, last, first)) return null;
  if (count > 1 && value >= 1 && two !== 'halves') return null;
  return plain(first, last, { value, precision: 0.03 }, 'word', { kind: 'part' });
}

const HEDGED = new Set(
  'nearly almost about around roughly than over under least by to some approximately just barely'.split(' '),
);

/** "one third party", "one quarter final": what the ordinal goes with. */
const isCounted = (token: Token | undefined): boolean =>
  token !== undefined && (isHyphen(token) || /^(?:NOUN|PROPN|ADJ|NUM)$/u.test(token.pos));

/** "a third of it" and "by a third" are parts; "a third was left" and "a quarter ago" are not. */
function partFollows(after: string, tokens: Tokens, last: number, first: number): boolean {
  if (isHyphen(tokens[last + 1])) return unitOfWords(tokens[last + 2]?.lower ?? '') !== null;
  if (AFTER_SHARE.has(after)) return true;
  if (HEDGED.has(tokens[first - 1]?.lower ?? '')) return true;
  return (
    ['mile', 'hour', 'century', 'pound', 'inch'].includes(after) ||
    ((after === 'were' || after === 'are' || after === 'say') && first > 0)
  );
}

/** Whether a token is a number word or figure by itself; for looking ahead. */
export const isNumberToken = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || ONES.has(token.lower) || TENS.has(token.lower));
