/** Numbers that no figure or number word opens: ranks, "tenfold", "in her thirties", "an hour and a half". */

import { DECADES } from '../../../lexicon/numbers.ts';
import { unitOfWords } from '../../../lexicon/units.ts';
import { decadeAge } from './age.ts';
import { type Expression, isOutcome, type Tokens } from './expression.ts';
import { rankAt } from './ranking.ts';
import type { Read } from './scene.ts';
import { foldAt } from './times.ts';

/** The number that such a phrase is, with its unit; null where a token opens none. */
export function setPhraseAt(tokens: Tokens, at: number): Read | null {
  if (tokens[at]?.kind !== 'word') return null;
  const special = rankAt(tokens, at) ?? foldAt(tokens, at) ?? decadeAt(tokens, at);
  return special ? readSpecial(special) : (hourAndHalf(tokens, at) ?? nobody(tokens, at));
}

/** "no one was hurt", "nobody was killed": none of them, where it is an outcome that is counted. */
function nobody(tokens: Tokens, at: number): Read | null {
  const word = tokens[at]?.lower;
  const next = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
  const last = word === 'nobody' ? at : word === 'no' && tokens[next]?.lower === 'one' ? next : -1;
  if (
    last < 0 ||
    !isOutcome(
      tokens.slice(last + 1, last + 4).map(({ lower }) => lower),
      0,
    )
  )
    return null;
  const number: Expression = {
    first: at,
    last,
    number: 0,
    min: 0,
    max: 0,
    precision: 1,
    form: 'word',
    kind: 'plain',
    vague: false,
    pair: null,
    scale: false,
    per: null,
    perLast: last,
  }; // prettier-ignore
  return { number, first: at, last, unit: '', dimension: '', age: false };
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
