/** Sees quantities: counts, money, percentages, measures, durations, ages, ranks, scores, ratios and shares. */

import { HEDGES_BEFORE, type Hedge } from '../../lexicon/hedges.ts';
import { isoDuration } from '../../lexicon/units.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import type { Measure, Quantity, Relation } from '../../values/quantity.ts';
import type { Detector, Reading } from '../detector.ts';
import type { Mention } from '../mention.ts';
import { complete, join } from './quantity/complete.ts';
import { glued, isHyphen, numberAt, opensNumber, type Tokens } from './quantity/expression.ts';
import { ratioAt } from './quantity/joins.ts';
import { isRejected } from './quantity/rejections.ts';
import { changeOf, hedgeAfter, hedgeBefore, restates } from './quantity/relation.ts';
import { isTitled, type Read, type Scene } from './quantity/scene.ts';
import { setPhraseAt } from './quantity/set-phrases.ts';
import { signed, signOf } from './quantity/sign.ts';
import { splitMoney } from './quantity/split.ts';
import { currencyBefore, type UnitFound } from './quantity/unit.ts';

const ID = 'quantity';

type Found = Mention<'quantity' | 'duration'>;

export const quantityDetector: Detector<'quantity' | 'duration'> = {
  id: ID,
  kind: ['quantity', 'duration'],
  detect: (sentence, reading) => detect(sentence, reading),
};

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

function readAt(scene: Scene, at: number): { mention: Found | null; read: Read; end: number } | null {
  const { tokens, reading, home } = scene;
  const decimal = reading.conventions.decimal;
  const phrase = setPhraseAt(tokens, at);
  if (phrase) return { mention: mentionOf(scene, phrase), read: phrase, end: phrase.last + 1 };
  if (!opensNumber(tokens[at] as Token)) return null;
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

const PLAIN: Hedge = { relation: '=', inclusive: false, lean: null };

function mentionOf(scene: Scene, read: Read): Found {
  const { tokens, sentence } = scene;
  const { number } = read;
  const before = signed(tokens, read) ? null : hedgeBefore(tokens, hyphenated(tokens, read.first));
  // "about 500 or more": a bound says more than a blur does.
  const blurred = before === null || before.hedge.relation === '~';
  const behind = blurred ? hedgeAfter(tokens, Math.max(read.last, number.last)) : null;
  const after = before && behind?.hedge.relation === '~' ? null : behind;
  let hedge = after?.hedge ?? before?.hedge ?? (number.vague ? (HEDGES_BEFORE.get('about') as Hedge) : PLAIN);
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
