/** Parts of one sentence beside a total of the same things elsewhere in the draft. */

import type { Statement } from '../../facts/statement.ts';
import { eventKinship, nounKinship } from '../../lexicon/meaning.ts';
import type { Quantity } from '../../values/quantity.ts';
import { quantityOf } from '../agree.ts';
import type { Verdict } from '../verdict.ts';
import { partsFault, type SumFault } from './fault.ts';
import type { Figure } from './skeleton.ts';

/** How far off a sum may be and still be meant as the total of its parts. */
const NEAR_TOTAL = 0.25;

/** "Six died in A, three in B and three in C" beside a total of the same dead elsewhere in the draft. */
export function* totalsElsewhere(verdicts: readonly Verdict[]): Generator<SumFault> {
  const counts = verdicts.flatMap((verdict) => figureOf(verdict));
  for (const sentence of bySentence(verdicts)) {
    const first = sentence[0] as Statement;
    const parts = counts.filter(
      ({ statement }) =>
        sentence.includes(statement) && sameSet(statement, first) && statement.claim.setting.where.length > 0,
    );
    if (parts.length < 3 || parts.length !== sentence.filter(({ claim }) => claim.kind === 'count').length) continue;
    const sum = parts.reduce((value, { quantity }) => value + quantity.number, 0);
    const largest = Math.max(...parts.map(({ quantity }) => quantity.number));
    const totals = counts.filter(
      ({ statement, quantity }) =>
        !sentence.includes(statement) &&
        sameSet(statement, (parts[0] as Figure).statement) &&
        quantity.number > largest,
    );
    const total = totals[0];
    if (!total || totals.some(({ quantity }) => quantity.number === sum)) continue;
    if (Math.abs(total.quantity.number - sum) > NEAR_TOTAL * sum) continue;
    const wrong = partsFault(total, parts);
    if (wrong) yield wrong;
  }
}

function figureOf({ claim, status }: Verdict): readonly Figure[] {
  const quantity: Quantity | null = quantityOf(claim.claim.mention);
  if (claim.claim.kind !== 'count' || quantity?.relation !== '=' || quantity.vague) return [];
  const { start, end } = claim.claim.mention.whole;
  return [{ statement: claim, quantity, status, text: claim.reading.block.prose.text.slice(start, end) }];
}

function bySentence(verdicts: readonly Verdict[]): readonly (readonly Statement[])[] {
  const groups = new Map<object, Statement[]>();
  for (const { claim } of verdicts) {
    const sentence = claim.reading.sentences[claim.claim.mention.sentence];
    if (!sentence || !quantityOf(claim.claim.mention)) continue;
    const list = groups.get(sentence);
    if (list) list.push(claim);
    else groups.set(sentence, [claim]);
  }
  return [...groups.values()].filter((group) => group.length > 2);
}

function sameSet(a: Statement, b: Statement): boolean {
  const [x, y] = [a.claim.setting, b.claim.setting];
  if (!x.counted || !y.counted || nounKinship(x.counted, y.counted) < 0.85) return false;
  return x.event !== null && y.event !== null && eventKinship(x.event.lemma, y.event.lemma) >= 0.7;
}
