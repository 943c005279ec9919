/** A number with what belongs to it: the number it is joined with, and its unit. */

import { ageOf } from './age.ts';
import { agesUnder, headUnit } from './cell.ts';
import { elidedUnit, magnitude, pointsAfter, unitAhead } from './distant-unit.ts';
import { type Expression, isHyphen, isPlural, numberAt, type Tokens } from './expression.ts';
import { rateAt, shareAt } from './joins.ts';
import { rangeAt } from './ranges.ts';
import type { Read, Scene } from './scene.ts';
import { multiplies } from './times.ts';
import { type UnitFound, unitAfter, unitOfPart } from './unit.ts';

/** A number joined with the one behind it where they are one expression; with its unit where that is found on the way. */
export function join(scene: Scene, one: Expression, sign: UnitFound | null): [Expression, UnitFound | null] {
  const { tokens, reading, home } = scene;
  const decimal = reading.conventions.decimal;
  if (!sign) {
    const share = shareAt(tokens, one, decimal);
    if (share) return [share, null];
  }
  const own = unitAfter(tokens, one.last, one.number, one.scale, home);
  const range = rangeAt(tokens, one, own, decimal, home, sign !== null);
  if (range) return [range.number, sign];
  if (!own) one = withScaleAhead(tokens, one, decimal, sign !== null);
  if (sign || own) return [one, sign];
  return [rateAt(tokens, one, decimal) ?? one, null];
}

/** "from $10 to $15 billion": a level without scale, of one size with the next, is meant on the next one's scale. */
function withScaleAhead(tokens: Tokens, one: Expression, decimal: '.' | ',', money: boolean): Expression {
  if (one.kind !== 'plain' || one.scale || one.vague || one.number >= 1000 || tokens[one.last + 1]?.lower !== 'to')
    return one;
  const opening = tokens[one.first - 1]?.lower;
  if (opening !== 'from' && (!money || tokens[one.first - 2]?.lower !== 'from')) return one;
  const next = one.last + 2;
  const two = numberAt(tokens, next, decimal, money) ?? (money ? numberAt(tokens, next + 1, decimal, true) : null);
  if (two?.kind !== 'plain' || two.vague || !two.scale) return one;
  const power = [1e12, 1e9, 1e6, 1e3].find((size) => two.number >= size);
  if (power === undefined || one.number > 3 * (two.number / power)) return one;
  const number = Number((one.number * power).toPrecision(15));
  return { ...one, number, min: number, max: number, precision: one.precision * power, scale: true };
}

/** The number with its unit, wherever that stands. */
export function complete(scene: Scene, number: Expression, currency: UnitFound | null, sign: UnitFound | null): Read {
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
      ageBeside(scene, number) ??
      ageInCell(scene, number));
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

function ageInCell({ reading: { block } }: Scene, number: Expression): { edge: number; unit: string } | null {
  const life = number.kind === 'plain' && !number.scale && Number.isInteger(number.number) && number.number < 120;
  return life && agesUnder(block.cell) ? { edge: number.last, unit: 'year' } : null;
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
