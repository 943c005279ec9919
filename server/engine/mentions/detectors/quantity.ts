/** Sees quantities: counts, money, percentages, measures, durations, ages, ranks, scores, ratios and shares. */

import { CURRENCY_SIGNS, HUNDREDTHS } from '../../lexicon/currencies.ts';
import { HEDGES_BEFORE, type Hedge } from '../../lexicon/hedges.ts';
import { DECADES } from '../../lexicon/numbers.ts';
import { isoDuration, unitOfWords } from '../../lexicon/units.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import type { Measure, Quantity, Relation } from '../../values/quantity.ts';
import type { Detector, Reading } from '../detector.ts';
import type { Mention } from '../mention.ts';
import { ageOf, decadeAge } from './quantity/age.ts';
import { headUnit } from './quantity/cell.ts';
import {
  afterHyphen,
  type Expression,
  glued,
  isHyphen,
  isPlural,
  numberAt,
  type Tokens,
} from './quantity/expression.ts';
import { rateAt, ratioAt, shareAt } from './quantity/joins.ts';
import { rangeAt } from './quantity/ranges.ts';
import { rankAt } from './quantity/ranking.ts';
import { isRejected } from './quantity/rejections.ts';
import { changeOf, hedgeAfter, hedgeBefore, restates } from './quantity/relation.ts';
import { splitMoney } from './quantity/split.ts';
import { foldAt, multiplies } from './quantity/times.ts';
import { currencyBefore, type UnitFound, unitAfter, unitOfPart } from './quantity/unit.ts';

const ID = 'quantity';

type Found = Mention<'quantity' | 'duration'>;

export const quantityDetector: Detector<'quantity' | 'duration'> = {
  id: ID,
  kind: ['quantity', 'duration'],
  detect: (sentence, reading) => detect(sentence, reading),
};

/** What is known of a number when it is read, before what stands around it is judged. */
interface Read {
  readonly number: Expression;
  readonly first: number;
  readonly last: number;
  readonly unit: string;
  readonly dimension: string;
  readonly age: boolean;
}

function detect(sentence: Sentence, reading: Reading): Found[] {
  const tokens = splitMoney(sentence.tokens);
  const found: Found[] = [];
  const scene: Scene = {
    tokens,
    sentence,
    reading,
    home: reading.block.prose.text,
    titled: isTitled(tokens),
    before: [],
  };
  let at = 0;
  while (at < tokens.length) {
    const next = readAt(scene, at);
    if (next === null) {
      at++;
      continue;
    }
    if (next.mention) {
      found.push(next.mention);
      scene.before.push({ read: next.read, relation: quantityIn(next.mention).relation });
    }
    at = next.end;
  }
  return found;
}

const quantityIn = (mention: Found): Quantity => (mention.kind === 'duration' ? mention.value.quantity : mention.value);

interface Scene {
  readonly tokens: Tokens;
  readonly sentence: Sentence;
  readonly reading: Reading;
  readonly home: string;
  readonly titled: boolean;
  readonly before: { readonly read: Read; readonly relation: Relation }[];
}

/** A headline in title case or capitals: no stop at its end, and more than three quarters of its longer words have a capital. */
function isTitled(tokens: Tokens): boolean {
  if (tokens.at(-1)?.text === '.') return false;
  let words = 0;
  let capitals = 0;
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length < 4) continue;
    words++;
    if (/^\p{Lu}/u.test(token.text)) capitals++;
  }
  return words > 2 && capitals / words > 0.75;
}

function readAt(scene: Scene, at: number): { mention: Found | null; read: Read; end: number } | null {
  const { tokens, reading, home } = scene;
  const decimal = reading.conventions.decimal;
  const token = tokens[at] as Token;
  const special = token.kind === 'word' ? (rankAt(tokens, at) ?? foldAt(tokens, at) ?? decadeAt(tokens, at)) : null;
  if (special) {
    const read = readSpecial(special);
    return { mention: mentionOf(scene, read), read, end: special.last + 1 };
  }
  const half = hourAndHalf(tokens, at);
  if (half) return { mention: mentionOf(scene, half), read: half, end: half.last + 1 };
  const sign = currencyBefore(tokens, at, home);
  let number = numberAt(tokens, at, decimal, sign !== null);
  const ratio = ratioAt(tokens, at, decimal, number);
  if (ratio) number = ratio;
  if (!number) return null;
  let unit: UnitFound | null = sign;
  if (!ratio) [number, unit] = join(scene, number, sign);
  const read = complete(scene, number, unit, sign);
  const candidate = {
    tokens,
    number,
    unit: read.unit !== '',
    time: read.dimension === 'time',
    hedged: hedgeBefore(tokens, read.first) !== null,
    titled: scene.titled,
  };
  const end = Math.max(number.perLast, read.last) + 1;
  if (!read.age && number.kind !== 'score' && number.kind !== 'ratio' && isRejected(candidate))
    return { mention: null, read, end: number.last + 1 };
  return { mention: mentionOf(scene, read), read, end };
}

/** "an hour and a half", "a year and a half" */
function hourAndHalf(tokens: Tokens, at: number): Read | null {
  const article = tokens[at]?.lower;
  if (
    (article !== 'an' && article !== 'a') ||
    tokens[at + 2]?.lower !== 'and' ||
    tokens[at + 3]?.lower !== 'a' ||
    tokens[at + 4]?.lower !== 'half'
  )
    return null;
  const unit = unitOfWords(tokens[at + 1]?.lower ?? '');
  if (!unit) return null;
  const number: Expression = {
    first: at,
    last: at + 4,
    number: 1.5,
    min: 1.5,
    max: 1.5,
    precision: 0.5,
    form: 'word',
    kind: 'plain',
    vague: false,
    pair: null,
    scale: false,
    per: null,
    perLast: at + 4,
  }; // prettier-ignore
  return { number, first: at, last: at + 4, unit: unit.name, dimension: unit.dimension, age: false };
}

const readSpecial = (number: Expression): Read => ({
  number,
  first: number.first,
  last: number.last,
  unit: number.kind === 'rank' ? 'rank' : number.kind === 'decade' ? 'year' : 'times',
  dimension: number.kind === 'decade' ? 'time' : '',
  age: number.kind === 'decade',
});

function decadeAt(tokens: Tokens, at: number): Expression | null {
  const age = decadeAge(tokens, at, DECADES);
  if (!age) return null;
  return {
    first: at,
    last: at,
    number: age.low,
    min: age.low,
    max: age.high,
    precision: 10,
    form: 'word',
    kind: 'decade',
    vague: false,
    pair: null,
    scale: false,
    per: null,
    perLast: at,
  }; // prettier-ignore
}

/** A number joined with the one behind it where they are one expression; with its unit where that is found on the way. */
function join(scene: Scene, one: Expression, sign: UnitFound | null): [Expression, UnitFound | null] {
  const { tokens, reading, home } = scene;
  const decimal = reading.conventions.decimal;
  if (!sign) {
    const share = shareAt(tokens, one, decimal);
    if (share) return [share, null];
  }
  const own = unitAfter(tokens, one.last, one.number, one.scale, home);
  const range = rangeAt(tokens, one, own, decimal, home, sign !== null);
  if (range) return [range.number, sign];
  if (sign || own) return [one, sign];
  return [rateAt(tokens, one, decimal) ?? one, null];
}

/** The number with its unit, wherever that stands. */
function complete(scene: Scene, number: Expression, currency: UnitFound | null, sign: UnitFound | null): Read {
  const { tokens, home } = scene;
  const first = sign ? sign.edge : number.first;
  if (number.kind === 'score' || number.kind === 'ratio')
    return { number, first, last: number.last, unit: number.kind, dimension: '', age: false };
  if (number.kind === 'share') return { number, first, last: number.last, unit: '', dimension: '', age: false };
  if (number.per !== null) {
    return {
      number,
      first,
      last: number.last,
      unit: `per ${number.per.toLocaleString('en-GB')}`,
      dimension: '',
      age: false,
    };
  }
  const times = multiplies(tokens, number);
  if (times !== null) return { number, first, last: times, unit: 'times', dimension: '', age: false };
  const hedge = tokens[first - 1]?.lower ?? '';
  const age = currency
    ? null
    : (ageOf(tokens, number, isHyphen(tokens[first - 1]) ? (tokens[first - 2]?.lower ?? '') : hedge) ??
      ageBeside(scene, number));
  if (age) return { number, first, last: age.edge, unit: age.unit, dimension: 'time', age: true };
  const after =
    number.kind === 'repeat'
      ? null
      : (unitAfter(tokens, number.last, number.number, number.scale, home) ?? partUnit(tokens, number));
  if (currency) {
    const last = after?.dimension === 'money' && after.edge === number.last + 1 ? after.edge : number.last;
    return {
      number,
      first,
      last,
      unit:
        after?.dimension === 'money' && last > number.last && /^[A-Z]{3}$/u.test(after.unit)
          ? after.unit
          : currency.unit,
      dimension: 'money',
      age: false,
    };
  }
  if (after) return { number, first, last: after.edge, unit: after.unit, dimension: after.dimension, age: false };
  const points = pointsAfter(scene, number) ?? magnitude(tokens, number);
  if (points) return { number, first, last: points.edge, unit: points.unit, dimension: points.dimension, age: false };
  const elided =
    elidedUnit(scene, number, first) ?? unitAhead(scene, number) ?? headUnit(scene.reading.block.cell, number);
  return { number, first, last: number.last, unit: elided?.unit ?? '', dimension: elided?.dimension ?? '', age: false };
}

/** "aged 12 and 14": the second of two ages. */
function ageBeside({ tokens, before }: Scene, number: Expression): { edge: number; unit: string } | null {
  const last = before.at(-1)?.read;
  if (!last?.age || number.kind !== 'plain' || number.number > 119) return null;
  if (
    !/^(?:aged|ages)$/u.test(tokens[last.first - 1]?.lower ?? '') &&
    !(last.number.last === last.last && tokens[last.first - 1]?.text === ',')
  )
    return null;
  const next = tokens[number.last + 1];
  if (next?.kind === 'word' && (next.pos === 'NOUN' || next.pos === 'ADJ')) return null;
  return number.first - last.last <= 3 &&
    /^(?:and|or|,|to)$/u.test(tokens[number.first - 1]?.lower ?? '') &&
    (tokens[last.first - 1]?.lower !== ',' || isPlural(tokens[last.first - 2]))
    ? { edge: number.last, unit: last.unit }
    : null;
}

const partUnit = (tokens: Tokens, number: Expression): UnitFound | null =>
  number.kind === 'part' || (number.number < 1 && number.number > 0) ? unitOfPart(tokens, number.last) : null;

const MARKET =
  /\b(?:index|indices|shares|stocks|dow(?: jones)?|nasdaq|ftse|nikkei|sensex|nifty|dax|cac|hang seng|kospi|asx|s&p|stoxx|ibex|tsx|topix|benchmark|blue[- ]chips?|points (?:lower|higher))\b/iu;

/** "points": of an index beside a market's words, of a percentage beside percentages; else they are counted. */
function pointsAfter(scene: Scene, number: Expression): UnitFound | null {
  const { tokens, before, home } = scene;
  const at = number.last + 1;
  const next = isHyphen(tokens[at]) ? at + 1 : at;
  if (!/^points?$/u.test(tokens[next]?.lower ?? '')) return null;
  const index: UnitFound = { unit: 'point', dimension: 'index', edge: next };
  if (MARKET.test(textOf(scene))) return index;
  if (
    /\bmargin of error\b/iu.test(home) ||
    before.some(({ read }) => read.unit === '%' || read.unit === 'pp') ||
    percentFollows(tokens, next)
  ) {
    return { unit: 'pp', dimension: 'points of a percentage', edge: next };
  }
  return MARKET.test(home) ? index : null;
}

const textOf = ({ tokens, home }: Scene): string => home.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);

/** "rose 0.3 points to 5.1 per cent" */
const percentFollows = (tokens: Tokens, from: number): boolean =>
  tokens.slice(from + 1, from + 6).some(({ lower }) => lower === '%' || lower === 'percent' || lower === 'cent');

const SHAKEN = /^magnitudes?$/u;

/** "a 6.1-magnitude quake", "of magnitude 6.4", "a magnitude of 7" */
function magnitude(tokens: Tokens, number: Expression): UnitFound | null {
  const next = afterHyphen(tokens, number.last + 1);
  if (number.number > 11) return null;
  const found = (edge: number): UnitFound => ({ unit: 'magnitude', dimension: 'magnitude', edge });
  if (SHAKEN.test(tokens[next]?.lower ?? '')) return found(next);
  const before = tokens[number.first - 1]?.lower ?? '';
  const of = before === 'of' || before === '-' ? (tokens[number.first - 2]?.lower ?? '') : before;
  return SHAKEN.test(of) ? found(number.last) : null;
}

/** "from 12 to 15 metres", "12 and 15 per cent": the unit that the next number brings. */
function unitAhead(
  { tokens, home, reading }: Pick<Scene, 'tokens' | 'home' | 'reading'>,
  number: Expression,
): UnitFound | null {
  if (number.kind !== 'plain' || number.vague) return null;
  const joiner = tokens[number.last + 1]?.lower ?? '';
  if (!/^(?:to|and|or|,)$/u.test(joiner)) return null;
  let at = number.last + 2;
  while (
    /^(?:about|nearly|almost|around|over|just|more|than|even|then|some|only|roughly|as|much|and|or)$/u.test(
      tokens[at]?.lower ?? '',
    )
  )
    at++;
  const next = numberAt(tokens, at, reading.conventions.decimal, false);
  if (!next || next.kind !== 'plain' || next.vague) return null;
  const unit =
    unitAfter(tokens, next.last, next.number, next.scale, home) ??
    (joiner === ',' ? unitAhead({ tokens, home, reading }, next) : null);
  return unit && { ...unit, edge: number.last };
}

const ELIDING = /^(?:to|rather|than|from|against|versus|vs|with|at|above|below|or|and|take|minus)$/u;

/** "16 weeks rather than six", "412 points lower at 81,207", "from nine years to six": the unit of the number before. */
function elidedUnit(scene: Scene, number: Expression, first: number): UnitFound | null {
  const { tokens, before } = scene;
  const last = before.at(-1)?.read;
  if (number.kind !== 'plain' || number.vague) return null;
  const next = tokens[number.last + 1];
  if (isPlural(next) || next?.pos === 'NOUN' || next?.pos === 'ADJ' || next?.text === '%') return null;
  const connector = tokens[first - 1]?.lower ?? '';
  if (!ELIDING.test(connector)) return null;
  if (!last || last.unit === '') return null;
  const [before1, before2] = [tokens[first - 2]?.lower, tokens[first - 3]?.lower];
  if ((connector === 'take' && before2 === 'give') || (connector === 'minus' && before1 === 'or'))
    return { unit: last.unit, dimension: last.dimension, edge: number.last };
  if (last.age) return null;
  const points = before.slice(-2).find(({ read }) => read.unit === 'point');
  if (points && connector === 'to' && last.unit === '%' && first - points.read.last < 9)
    return { unit: 'point', dimension: 'index', edge: number.last };
  const gap = first - last.last;
  const edge = number.last;
  if (HUNDREDTHS.has(last.unit) && connector === 'to' && gap <= 2)
    return {
      unit: scene.home.includes('rupee') && last.unit === 'paisa' ? 'INR' : (HUNDREDTHS.get(last.unit) as string),
      dimension: 'money',
      edge,
    };
  if (last.dimension === 'temperature' && /^(?:above|below|to|from|than)$/u.test(connector))
    return { unit: last.unit, dimension: last.dimension, edge };
  if (last.dimension === 'money' || last.dimension === '') return null;
  if (connector === 'at')
    return last.unit === 'point' && gap <= 4 ? { unit: last.unit, dimension: last.dimension, edge } : null;
  if (
    connector === 'and' ||
    connector === 'or' ||
    connector === 'above' ||
    connector === 'below' ||
    connector === 'with'
  )
    return null;
  if (last.unit === '%' && connector === 'to' && before.at(-1)?.relation !== '=') return null;
  return gap <= 4 ? { unit: last.unit, dimension: last.dimension, edge } : null;
}

const PLAIN: Hedge = { relation: '=', inclusive: false, lean: null };

function mentionOf(scene: Scene, read: Read): Found {
  const { tokens, sentence } = scene;
  const { number } = read;
  const before = signed(tokens, read) ? null : hedgeBefore(tokens, hyphenated(tokens, read.first));
  const after = before ? null : hedgeAfter(tokens, read.last > number.last ? read.last : number.last);
  let hedge = before?.hedge ?? after?.hedge ?? (number.vague ? (HEDGES_BEFORE.get('about') as Hedge) : PLAIN);
  const start = before ? before.edge : read.first;
  const value = signOf(tokens, read);
  const change =
    value.change ??
    (read.age ? null : changeOf(tokens, read.first, start, read.last, read.unit, number.kind)) ??
    restated(scene, read);
  let relation: Relation = hedge.relation;
  if (change && !read.age) {
    relation = change;
    hedge = { ...hedge, inclusive: false };
  }
  const quantity: Quantity = {
    measure: measureOf(read),
    number: value.negative ? -number.number : number.number,
    min: value.negative ? -number.max : number.min,
    max: value.negative ? -number.min : number.max,
    relation,
    inclusive: hedge.inclusive,
    lean: hedge.lean,
    unit: read.unit,
    form: number.form,
    precision: number.precision,
    vague: number.vague,
    pair: number.pair,
  };
  const spanFirst = value.negative ? number.first - 1 : number.first;
  const wholeFirst = Math.min(start, read.first, value.signAt ?? number.first);
  const wholeLast = Math.max(read.last, number.last, after?.edge ?? 0);
  const common = {
    span: { start: (tokens[spanFirst] as Token).start, end: (tokens[number.last] as Token).end },
    whole: { start: (tokens[wholeFirst] as Token).start, end: (tokens[wholeLast] as Token).end },
    sentence: sentence.index,
    by: ID,
  };
  const iso = quantity.measure === 'duration' ? isoDuration(read.unit, quantity.number) : null;
  return iso === null
    ? { kind: 'quantity', value: quantity, ...common }
    : { kind: 'duration', value: { iso, quantity }, ...common };
}

/** A hyphen before the number belongs to what bounds it: "sub-500". */
const hyphenated = (tokens: Tokens, first: number): number =>
  isHyphen(tokens[first - 1]) && glued(tokens, first) ? first - 1 : first;

const MINUS = /^[-−–]$/u;

const signed = (tokens: Tokens, read: Read): boolean => /^[+−]$/u.test(tokens[read.first - 1]?.text ?? '');

/** "+0.2%" and "-0.3%" are changes, "-5C" is a value. The sign stands on the number, with a space or nothing before it. */
function signOf(
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

/** "fell 2%, or $96": a value said again moves as the first. */
function restated(scene: Scene, read: Read): 'up' | 'down' | null {
  const last = scene.before.at(-1);
  if (!last || (last.relation !== 'up' && last.relation !== 'down') || read.unit === '') return null;
  const gap = read.first - last.read.last;
  return gap >= 1 && gap <= 12 && last.read.unit !== read.unit && restates(scene.tokens, last.read.last + 1, read.first)
    ? last.relation
    : null;
}

function measureOf({ number, unit, dimension, age }: Read): Measure {
  if (number.kind === 'rank' || number.kind === 'score' || number.kind === 'ratio' || number.kind === 'share')
    return number.kind;
  if (age) return 'age';
  if (unit === 'times') return 'times';
  if (dimension === 'money') return 'money';
  if (unit === '%' || unit === '‰') return 'percent';
  if (dimension === 'points of a percentage') return 'points';
  if (dimension === 'time') return 'duration';
  if (unit === '') return number.kind === 'part' ? 'share' : 'count';
  if (unit.startsWith('per ')) return 'ratio';
  return 'measure';
}
