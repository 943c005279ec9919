/** Numbers that are one expression together: shares ("one in five"), scores ("4-1"), ratios ("3:1") and rates per thousand. */

import { unitOfWords } from '../../../lexicon/units.ts';
import type { Token } from '../../../text/sentence.ts';
import { wholePrecision } from '../../../values/number.ts';
import { afterHyphen, type Expression, glued, isHyphen, isPlural, numberAt, type Tokens } from './expression.ts';

export const isDash = (token: Token | undefined): boolean =>
  isHyphen(token) || token?.text === '–' || token?.text === '—';

const isCount = (e: Expression | null): e is Expression =>
  e !== null && e.kind === 'plain' && !e.vague && !e.scale && Number.isInteger(e.number) && e.number >= 0;

const MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?$/iu;

/** "one in five", "nine out of 10", "one vine in eight", "one-in-a-million". */
export function shareAt(tokens: Tokens, one: Expression, decimal: '.' | ','): Expression | null {
  if (!isCount(one) || one.number < 1) return null;
  let next = afterHyphen(tokens, one.last + 1);
  const noun = tokens[next];
  let between = false;
  if (one.number === 1 && noun?.pos === 'NOUN' && tokens[next + 1]?.lower === 'in') {
    next += 1;
    between = true;
  }
  let outOf = false;
  if (tokens[next]?.lower === 'out' && tokens[next + 1]?.lower === 'of') {
    outOf = true;
    next += 2;
  } else if (tokens[next]?.lower === 'in') next = afterHyphen(tokens, next + 1);
  else return null;
  if (tokens[next]?.lower === 'every') next += 1;
  const all = numberAt(tokens, next, decimal, false);
  if (all?.kind !== 'plain' || all.vague || !Number.isInteger(all.number) || all.number <= one.number) return null;
  if (!(one.number === 1 && !outOf ? all.number <= 1e9 : isRound(all.number))) return null;
  if (/^(?:19|20)\d\d$/u.test(tokens[next]?.text ?? '')) return null;
  const after = tokens[afterHyphen(tokens, all.last + 1)];
  if (after && (unitOfWords(after.lower)?.dimension === 'time' || after.text === '%' || MONTH.test(after.text)))
    return null;
  if (between && (isPlural(after) || after?.pos === 'NOUN')) return null;
  if (!outOf && one.number > 1 && one.form !== all.form && one.number > 10) return null;
  const value = one.number / all.number;
  return {
    ...one,
    last: all.last,
    perLast: all.last,
    number: value,
    min: value,
    max: value,
    precision: 1 / all.number,
    kind: 'share',
    pair: [one.number, all.number],
  };
}

/** Wholes of which shares are told: to ten, a dozen, a score, and the round hundreds and thousands. */
const isRound = (value: number): boolean =>
  value <= 10 ||
  value === 12 ||
  value === 20 ||
  value === 50 ||
  (value >= 100 && wholePrecision(value) === value / Number(String(value)[0]) && String(value)[0] === '1');

/** "1.9 doctors for every 1,000 residents", "12 per 100,000": the expression with its `per`. */
export function rateAt(tokens: Tokens, one: Expression, decimal: '.' | ','): Expression | null {
  if (one.kind !== 'plain' || one.vague) return null;
  for (let at = one.last + 1; at < Math.min(one.last + 7, tokens.length); at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' && token.text !== '-') return null;
    const next =
      token.lower === 'per'
        ? at + 1
        : (token.lower === 'for' || token.lower === 'in') && tokens[at + 1]?.lower === 'every'
          ? at + 2
          : -1;
    if (next < 0) continue;
    const all = numberAt(tokens, next, decimal, false);
    if (all?.kind !== 'plain' || all.number < 10) return null;
    const after = tokens[all.last + 1];
    if (after && unitOfWords(after.lower) && unitOfWords(after.lower)?.dimension !== 'fraction') return null;
    return { ...one, per: all.number, perLast: all.last };
  }
  return null;
}

const CONTEST =
  /^(?:win|wins|won|winning|beat|beats|beaten|beating|lose|loses|lost|losing|draw|draws|drew|drawn|defeat\p{L}*|victor\p{L}*|lead|leads|led|leading|score\p{L}*|goals?|match\p{L}*|sets?|vote[ds]?|voting|ruled?|ruling|decision|majority|half-time|equali[sz]\p{L}*|trail\p{L}*|tie[ds]?|tying|rout\p{L}*|thrash\p{L}*|final|shootout|penalt\p{L}*|aggregate|seeds?|seeded|game|games|resolved|passed|approved|rejected|upheld|series|record|down|up|ahead|behind|kick-off|nil|inning|innings|overtime|hammer\p{L}*|edg\p{L}*|down\p{L}*|fail\p{L}*|split|divided)$/u;

/** "4-1", "6-3": two small counts with a hyphen that are a result; "nine to four" after a vote. */
export function scoreAt(tokens: Tokens, one: Expression, two: Expression): Expression | null {
  if (!isCount(one) || !isCount(two) || one.number > 250 || two.number > 250) return null;
  const before = tokens[one.first - 1];
  const after = tokens[two.last + 1];
  if (/^0\d/u.test((tokens[two.first] as Token).text)) return null;
  const falling = one.number >= two.number;
  const listed =
    (isDash(tokens[two.last + 3]) &&
      tokens[two.last + 1]?.text === ',' &&
      /^\d+$/u.test(tokens[two.last + 2]?.text ?? '')) ||
    (isDash(tokens[one.first - 3]) && before?.text === ',' && /^\d+$/u.test(tokens[one.first - 2]?.text ?? ''));
  const near = contestNear(tokens, one.first, two.last);
  if (!near && !listed && !(falling && !isPlural(after) && after?.pos !== 'NOUN')) return null;
  if (!falling && !listed && !near) return null;
  if (isPlural(after) && !CONTEST.test(after?.lower ?? '') && !falling) return null;
  if (
    after?.text === '%' ||
    (isHyphen(after) && glued(tokens, two.last + 1) && !CONTEST.test(tokens[two.last + 2]?.lower ?? ''))
  )
    return null;
  return pairOf(one, two, 'score', one.number);
}

function contestNear(tokens: Tokens, first: number, last: number): boolean {
  for (let at = Math.max(0, first - 12); at < Math.min(tokens.length, last + 7); at++) {
    if (CONTEST.test((tokens[at] as Token).lower)) return true;
  }
  return false;
}

const pairOf = (one: Expression, two: Expression, kind: 'score' | 'ratio', number: number): Expression => ({
  ...one,
  last: two.last,
  perLast: two.last,
  number,
  min: kind === 'score' ? Math.min(one.number, two.number) : number,
  max: kind === 'score' ? Math.max(one.number, two.number) : number,
  kind,
  pair: [one.number, two.number],
});

const ODDS = /^(?:ratio|odds|outnumber\p{L}*|proportion|long-shot|chances?)$/u;
const CLOCKED = /^(\d+):(\d+)$/u;

/** "a ratio of 3:1", "odds of 10 to one", "outnumbered three to one". */
export function ratioAt(tokens: Tokens, at: number, decimal: '.' | ',', one: Expression | null): Expression | null {
  const clocked = CLOCKED.exec(tokens[at]?.text ?? '');
  const oddsFrom = (from: number, to: number): boolean => {
    for (let i = Math.max(0, from); i < Math.min(to, tokens.length); i++)
      if (ODDS.test((tokens[i] as Token).lower)) return true;
    return false;
  };
  if (clocked) {
    if (!oddsFrom(at - 10, at) && !oddsFrom(at + 1, at + 4)) return null;
    const [p, q] = [Number(clocked[1]), Number(clocked[2])];
    return {
      first: at,
      last: at,
      number: p / q,
      min: p / q,
      max: p / q,
      precision: 0.01,
      form: 'figure',
      kind: 'ratio',
      vague: false,
      pair: [p, q],
      scale: false,
      per: null,
      perLast: at,
    };
  }
  if (one?.kind !== 'plain') return null;
  const to = afterHyphen(tokens, one.last + 1);
  if (tokens[to]?.lower !== 'to' && !isDash(tokens[one.last + 1])) return null;
  if (!oddsFrom(at - 10, at)) return null;
  const two = numberAt(tokens, tokens[to]?.lower === 'to' ? afterHyphen(tokens, to + 1) : one.last + 2, decimal, false);
  if (!isCount(two) || two.number === 0 || two.number > one.number) return null;
  return pairOf(one, two, 'ratio', one.number / two.number);
}
