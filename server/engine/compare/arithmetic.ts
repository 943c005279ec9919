/** Arithmetic of a draft with itself: totals of tables, differences and changes stated beside their figures, parts of a whole. */

import type { DocumentReading } from '../facts/document-reading.ts';
import type { Statement } from '../facts/statement.ts';
import { eventKinship, nounKinship } from '../lexicon/meaning.ts';
import type { Token } from '../text/sentence.ts';
import { compatible } from '../values/interval.ts';
import type { Quantity } from '../values/quantity.ts';
import { exactly, quantityOf, sameMeasure } from './agree.ts';
import { isTotalRow } from './total-row.ts';
import type { Verdict } from './verdict.ts';

/** A figure that does not follow from those beside it. */
export interface SumFault {
  readonly claim: Statement;
  /** What it should be by the other figures, as an exact quantity like the claim's. */
  readonly should: Quantity;
  /** How that is reckoned: "64 + 48", "14,009 less 13,120". */
  readonly reckoning: string;
  readonly how: 'sum' | 'difference' | 'change';
}

export function* sumFaults(draft: DocumentReading, verdicts: readonly Verdict[]): Generator<SumFault> {
  const numbers = verdicts.filter(({ claim }) => quantityOf(claim.claim.mention) !== null);
  yield* tableFaults(draft, numbers);
  yield* besideFaults(numbers);
  yield* partFaults(numbers);
}

const numberOf = (statement: Statement): Quantity => quantityOf(statement.claim.mention) as Quantity;

const textOf = ({ reading, claim }: Statement): string =>
  reading.block.prose.text.slice(claim.mention.whole.start, claim.mention.whole.end);

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

/** Columns that should add up to their total row. One column that does is the proof that the table is one of sums. */
function* tableFaults(draft: DocumentReading, verdicts: readonly Verdict[]): Generator<SumFault> {
  const cells = verdicts.filter(({ claim }) => claim.reading.block.cell !== null && !claim.reading.block.cell.head);
  const columns = new Map<string, Statement[]>();
  for (const { claim } of cells) {
    const { table, column } = claim.reading.block.cell as NonNullable<Statement['reading']['block']['cell']>;
    const key = `${table}:${column}`;
    const list = columns.get(key);
    if (list) list.push(claim);
    else columns.set(key, [claim]);
  }
  const checked = [...columns].flatMap(([key, column]) => {
    const total = column.find((claim) => isTotalRow(claim.reading.block.cell?.rowHead ?? ''));
    const parts = column.filter((claim) => claim !== total);
    const rows = new Set(parts.map((claim) => claim.reading.block.cell?.row));
    if (!total || parts.length < 2 || rows.size !== parts.length || numberOf(total).measure === 'percent') return [];
    if (parts.length !== rowsIn(draft, key) - 1) return [];
    const sum = rounded(parts.reduce((value, claim) => value + numberOf(claim).number, 0));
    return [{ table: key.split(':')[0], total, parts, sum, right: sum === numberOf(total).number }];
  });
  for (const one of checked) {
    if (one.right) continue;
    if (!checked.some((other) => other !== one && other.table === one.table && other.right)) continue;
    yield {
      claim: one.total,
      should: exactly(numberOf(one.total), one.sum),
      reckoning: one.parts.map(textOf).join(' + '),
      how: 'sum',
    };
  }
}

/** Rows of a table that have something in a column, its heading aside. */
function rowsIn(draft: DocumentReading, key: string): number {
  const [table, column] = key.split(':').map(Number);
  return draft.blocks.filter(
    ({ block: { cell, prose } }) =>
      cell !== null && cell.table === table && cell.column === column && cell.row > 0 && prose.text.trim() !== '',
  ).length;
}

/** Nouns that announce a difference: "a lead of 889 votes". */
const GAP_NOUNS = new Set([
  'lead',
  'margin',
  'majority',
  'difference',
  'gap',
  'overrun',
  'shortfall',
  'surplus',
  'deficit',
  'underspend',
  'overspend',
]);
const CHANGE_NOUNS = new Set([
  'rise',
  'fall',
  'increase',
  'decrease',
  'drop',
  'jump',
  'growth',
  'gain',
  'decline',
  'cut',
  'reduction',
  'leap',
  'slide',
]);

/** "14,009 to 13,120, a lead of 889"; "from 3,320 to 4,150, a rise of 25 percent": three figures in one sentence. */
function* besideFaults(verdicts: readonly Verdict[]): Generator<SumFault> {
  for (const sentence of bySentence(verdicts)) {
    for (const claim of sentence) {
      const quantity = numberOf(claim);
      const announced = announcing(claim);
      if (!announced || quantity.vague) continue;
      const others = sentence.filter(
        (other) => other !== claim && !numberOf(other).vague && numberOf(other).relation === '=',
      );
      const operands = others.filter(
        (other) =>
          sameMeasure(numberOf(other), quantity) ||
          (quantity.measure === 'percent' &&
            numberOf(other).measure !== 'percent' &&
            numberOf(other).measure !== 'points'),
      );
      const [a, b] = operands;
      if (!a || !b || operands.length !== 2 || !sameMeasure(numberOf(a), numberOf(b))) continue;
      const fault =
        announced === 'gap' || quantity.measure !== 'percent' ? gapFault(claim, a, b) : changeFault(claim, a, b);
      if (fault) yield fault;
    }
  }
}

function bySentence(verdicts: readonly Verdict[]): readonly (readonly Statement[])[] {
  const groups = new Map<object, Statement[]>();
  for (const { claim } of verdicts) {
    const sentence = claim.reading.sentences[claim.claim.mention.sentence];
    if (!sentence) continue;
    const list = groups.get(sentence);
    if (list) list.push(claim);
    else groups.set(sentence, [claim]);
  }
  return [...groups.values()].filter((group) => group.length > 2);
}

/** The noun before "of" that says what the figure is to its neighbours. */
function announcing(claim: Statement): 'gap' | 'change' | null {
  const tokens = claim.reading.sentences[claim.claim.mention.sentence]?.tokens ?? [];
  const at = tokens.findIndex((token) => token.end > claim.claim.mention.whole.start);
  const [noun, of] = [tokens[at - 2], tokens[at - 1]] as [Token | undefined, Token | undefined];
  if (!noun || of?.lower !== 'of') return null;
  return GAP_NOUNS.has(noun.lemma) ? 'gap' : CHANGE_NOUNS.has(noun.lemma) ? 'change' : null;
}

function gapFault(claim: Statement, a: Statement, b: Statement): SumFault | null {
  const quantity = numberOf(claim);
  if (!sameMeasure(quantity, numberOf(a))) return null;
  const gap = rounded(Math.abs(numberOf(a).number - numberOf(b).number));
  const [more, less] = numberOf(a).number > numberOf(b).number ? [a, b] : [b, a];
  // A gap as large as its figures is no gap between them.
  if (gap === 0 || quantity.number >= numberOf(more).number) return null;
  const level: Quantity = {
    ...quantity,
    relation: quantity.relation === 'up' || quantity.relation === 'down' ? '=' : quantity.relation,
  };
  if (compatible(level, exactly(quantity, gap))) return null;
  return {
    claim,
    should: exactly(quantity, gap),
    reckoning: `${textOf(more)} less ${textOf(less)}`,
    how: 'difference',
  };
}

function changeFault(claim: Statement, a: Statement, b: Statement): SumFault | null {
  const quantity = numberOf(claim);
  const [p, q] = [numberOf(a).number, numberOf(b).number];
  if (p <= 0 || q <= 0) return null;
  const level: Quantity = {
    ...quantity,
    relation: quantity.relation === 'up' || quantity.relation === 'down' ? '=' : quantity.relation,
  };
  const changes = [(100 * Math.abs(p - q)) / p, (100 * Math.abs(p - q)) / q].map((value) => {
    const step = quantity.precision > 0 ? quantity.precision : 1;
    return rounded(Math.round(value / step) * step);
  });
  if (changes.some((value) => compatible(level, exactly(quantity, value)))) return null;
  const tokens = claim.reading.sentences[claim.claim.mention.sentence]?.tokens ?? [];
  const from = tokens.find((token) => token.lower === 'from')?.start ?? -1;
  const first = from >= 0 && b.claim.mention.whole.start > from && a.claim.mention.whole.start < from ? b : a;
  const value = changes[first === a ? 0 : 1] as number;
  return {
    claim,
    should: exactly(quantity, value),
    reckoning: `from ${textOf(first)} to ${textOf(first === a ? b : a)}`,
    how: 'change',
  };
}

/** How far off a sum may be and still be meant as the total of its parts. */
const NEAR_TOTAL = 0.25;

/** "Six died in A, three in B and three in C" beside a total of the same dead elsewhere in the draft. */
function* partFaults(verdicts: readonly Verdict[]): Generator<SumFault> {
  const status = new Map(verdicts.map(({ claim, status }) => [claim, status]));
  const counts = verdicts
    .map(({ claim }) => claim)
    .filter((claim) => claim.claim.kind === 'count' && numberOf(claim).relation === '=' && !numberOf(claim).vague);
  for (const sentence of bySentence(verdicts)) {
    const parts = sentence.filter(
      (claim) =>
        counts.includes(claim) && sameSet(claim, sentence[0] as Statement) && claim.claim.setting.where.length > 0,
    );
    if (parts.length < 3 || parts.length !== sentence.filter((claim) => claim.claim.kind === 'count').length) continue;
    const sum = parts.reduce((value, claim) => value + numberOf(claim).number, 0);
    const largest = Math.max(...parts.map((claim) => numberOf(claim).number));
    const totals = counts.filter(
      (claim) => !sentence.includes(claim) && sameSet(claim, parts[0] as Statement) && numberOf(claim).number > largest,
    );
    const total = totals[0];
    if (!total || totals.some((claim) => numberOf(claim).number === sum)) continue;
    if (Math.abs(numberOf(total).number - sum) > NEAR_TOTAL * sum) continue;
    const doubtful = parts.filter((claim) => status.get(claim) !== 'supported');
    const wrong = status.get(total) === 'supported' && doubtful.length === 1 ? doubtful[0] : undefined;
    if (wrong) {
      const rest = sum - numberOf(wrong).number;
      yield {
        claim: wrong,
        should: exactly(numberOf(wrong), numberOf(total).number - rest),
        reckoning: `${textOf(total)} less ${rest}`,
        how: 'difference',
      };
    } else
      yield {
        claim: total,
        should: exactly(numberOf(total), sum),
        reckoning: parts.map(textOf).join(' + '),
        how: 'sum',
      };
  }
}

function sameSet(a: Statement, b: Statement): boolean {
  const [x, y] = [a.claim.setting, b.claim.setting];
  if (!x.counted || !y.counted || nounKinship(x.counted, y.counted) < 0.85) return false;
  return x.event !== null && y.event !== null && eventKinship(x.event.lemma, y.event.lemma) >= 0.7;
}
