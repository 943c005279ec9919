/** A sentence with its figures cut out, so that a construction is told by the words between them: "from {n0} to {n1}, a {p2} rise". */

import type { BlockReading } from '../../claims/claim.ts';
import type { Statement } from '../../facts/statement.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Sentence } from '../../text/sentence.ts';
import type { Measure, Quantity } from '../../values/quantity.ts';
import { quantityOf } from '../agree.ts';
import type { Status, Verdict } from '../verdict.ts';

/** A figure of the draft that may be reckoned with, or be found wrong. */
export interface Figure {
  readonly statement: Statement;
  readonly quantity: Quantity;
  readonly status: Status;
  /** As it stands in the text, comparator and unit included. */
  readonly text: string;
}

export interface Skeleton {
  readonly reading: BlockReading;
  readonly sentence: Sentence;
  /** The words with `{n3}` for the block's mention 3; the letter says what it is. Dates are left out, with "in", "on" or "since". */
  readonly text: string;
  /** The same with its dates: `{y4}` is a year, `{D4}` another date, `{c4}` a clock time. */
  readonly dated: string;
  /** A figure that is stated to the point; null where it is hedged, a range, or no claim of the draft. */
  exact(index: string | undefined): Figure | null;
  mention(index: string | undefined): Mention | undefined;
}

/** What the letter of a figure says. */
const LETTERS: Record<Measure, string> = {
  count: 'n',
  money: 'm',
  percent: 'p',
  points: 'q',
  measure: 'd',
  duration: 't',
  age: 'a',
  rank: 'r',
  score: 's',
  ratio: 'o',
  times: 'x',
  share: 'h',
};

function letterOf(mention: Mention): string | null {
  const quantity = quantityOf(mention);
  if (quantity) return LETTERS[quantity.measure];
  if (mention.kind === 'time') return 'c';
  if (mention.kind !== 'date') return null;
  return mention.value.granularity === 'year' && mention.value.stated.year !== null ? 'y' : 'D';
}

// "in {y4}"   "of the {D4}"   " {D4}"   "since early {y4}"
const DATES = /(?:,? (?:in|on|by|during|for|at|since|of|the|this|early|late|mid|about)){0,3} ?\{[yD]\d+\}/gu;

export function skeletonOf(
  reading: BlockReading,
  sentence: Sentence,
  verdicts: ReadonlyMap<Mention, Verdict>,
): Skeleton {
  const prose = reading.block.prose.text.replace(/\{/gu, '(').replace(/\}/gu, ')');
  let dated = '';
  let at = sentence.start;
  const inOrder = reading.mentions
    .map((mention, index) => ({ mention, index, letter: letterOf(mention) }))
    .filter(({ mention, letter }) => letter !== null && mention.sentence === sentence.index)
    .sort((a, b) => a.mention.whole.start - b.mention.whole.start);
  for (const { mention, index, letter } of inOrder) {
    if (mention.whole.start < at) continue;
    dated += `${prose.slice(at, mention.whole.start)}{${letter}${index}}`;
    at = mention.whole.end;
  }
  dated = (dated + prose.slice(at, sentence.end)).replace(/\s+/gu, ' ').trim();
  return {
    reading,
    sentence,
    dated,
    text: dated.replace(DATES, ''),
    mention: (index) => reading.mentions[Number(index)],
    exact: (index) => {
      const verdict = verdicts.get(reading.mentions[Number(index)] as Mention);
      const quantity = verdict ? quantityOf(verdict.claim.claim.mention) : null;
      if (!verdict || !quantity || !isExact(quantity)) return null;
      const { start, end } = verdict.claim.claim.mention.whole;
      return { statement: verdict.claim, quantity, status: verdict.status, text: prose.slice(start, end) };
    },
  };
}

/** Stated to the point; "up 5" and "down 12 percent" are, too. */
const isExact = ({ relation, vague, min, max, pair }: Quantity): boolean =>
  !vague && (pair !== null || min === max) && (relation === '=' || relation === 'up' || relation === 'down');

/** A pattern's piece for a figure of one of these letters, found again by its name. */
export const figure = (letters: string, name: string): string => `\\{[${letters}](?<${name}>\\d+)\\}`;

/** Up to five words without a stop between them: a noun with its adjectives, or a place. */
export const WORDS = "(?:[ -][\\p{L}\\p{M}'’-]+){0,5}?";

/** Where a figure is the last word on its matter, and nothing goes on about it: "40 percent," but not "40 percent of them". */
export const ENDS = '(?=[,.;:!?)–—]|$| [–—-] | and \\p{L}+ed\\b)';
