/** Units that do not stand on their number: points of something, the unit of a number before or behind. */

import { HUNDREDTHS } from '../../../lexicon/currencies.ts';
import { afterHyphen, type Expression, isHyphen, isPlural, numberAt, type Tokens } from './expression.ts';
import { type Scene, textOf } from './scene.ts';
import { type UnitFound, unitAfter } from './unit.ts';

const MARKET =
  /\b(?:index|indices|shares|stocks|dow(?: jones)?|nasdaq|ftse|nikkei|sensex|nifty|dax|cac|hang seng|kospi|asx|s&p|stoxx|ibex|tsx|topix|benchmark|blue[- ]chips?|points (?:lower|higher))\b/iu;

/** "points": of an index beside a market's words, of a percentage beside percentages; else they are counted. */
export function pointsAfter(scene: Scene, number: Expression): UnitFound | null {
  const { tokens, before, home } = scene;
  const at = number.last + 1;
  const next = isHyphen(tokens[at]) ? at + 1 : at;
  if (!/^points?$/u.test(tokens[next]?.lower ?? '')) return null;
  const index: UnitFound = { unit: 'point', dimension: 'index', edge: next };
  if (MARKET.test(textOf(scene))) return index;
  if (
    /\bmargin of error\b/iu.test(home) ||
    before.some(({ read }) => read.unit === '%' || read.unit === 'pp') ||
    percentFollows(tokens, next) ||
    (LEADS.test(tokens[next + 1]?.lower ?? '') && POLLED.test(textOf(scene)))
  ) {
    return { unit: 'pp', dimension: 'points of a percentage', edge: next };
  }
  return MARKET.test(home) ? index : null;
}

/** "a four-point lead in the polls": of a share of those who were asked. */
const LEADS = /^(?:leads?|advantage|edge|margin|gap|swing|deficit|cushion)$/u;
const POLLED = /\b(?:polls?|polling|pollsters?|surveys?|approval|swing voters)\b/iu;

/** "rose 0.3 points to 5.1 per cent" */
const percentFollows = (tokens: Tokens, from: number): boolean =>
  tokens.slice(from + 1, from + 6).some(({ lower }) => lower === '%' || lower === 'percent' || lower === 'cent');

const SHAKEN = /^magnitudes?$/u;
/** The scales by which seismologists write it: of the moment, local, of body and surface waves. */
const SCALE = /^M(?:[WwLlBbSsDd]{1,2})?$/u;
/** Behind the figure "MW" is a megawatt. */
const SCALE_BEHIND = /^M(?:w[wbcr]?|l|b|s|d|L)$/u;

/** "a 6.1-magnitude quake", "of magnitude 6.4", "a magnitude of 7", "Magnitude: 5.2", "MW 6.1", "6.1 Mw" */
export function magnitude(tokens: Tokens, number: Expression): UnitFound | null {
  const next = afterHyphen(tokens, number.last + 1);
  if (number.number > 11) return null;
  const found = (edge: number): UnitFound => ({ unit: 'magnitude', dimension: 'magnitude', edge });
  if (SHAKEN.test(tokens[next]?.lower ?? '')) return found(next);
  // "M 6.1", but not the M 6 that is a road.
  const exact = tokens[number.first]?.text.includes('.') ?? false;
  if (exact && next === number.last + 1 && SCALE_BEHIND.test(tokens[next]?.text ?? '')) return found(next);
  const at = beforeLabel(tokens, number.first - 1);
  const word = tokens[at];
  return SHAKEN.test(word?.lower ?? '') || (exact && SCALE.test(word?.text ?? '')) ? found(number.last) : null;
}

/** The word that a figure is given to, past what ties it to the figure: "magnitude of 7", "Magnitude (Mw): 6.1". */
function beforeLabel(tokens: Tokens, from: number): number {
  let at = from;
  if (/^(?:of|-|:|=)$/u.test(tokens[at]?.lower ?? '')) at--;
  if (tokens[at]?.text === ')' && tokens[at - 2]?.text === '(') at -= 3;
  return at;
}

/** "from 12 to 15 metres", "12 and 15 per cent": the unit that the next number brings. */
export function unitAhead(
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
  if (next?.kind !== 'plain' || next.vague) return null;
  const unit =
    unitAfter(tokens, next.last, next.number, next.scale, home) ??
    (joiner === ',' ? unitAhead({ tokens, home, reading }, next) : null);
  return unit && { ...unit, edge: number.last };
}

const ELIDING = /^(?:to|rather|than|from|against|versus|vs|with|at|above|below|or|and|take|minus)$/u;

/** "16 weeks rather than six", "412 points lower at 81,207", "from nine years to six": the unit of the number before. */
export function elidedUnit(scene: Scene, number: Expression, first: number): UnitFound | null {
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
