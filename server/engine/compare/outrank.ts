/** What the desk has confirmed outranks what documents say, and a document that it trusts more outranks another: a fact of less standing with another value for the same thing is set aside. */

import type { Base } from '../facts/base.ts';
import { familyOf } from '../facts/base.ts';
import type { Statement } from '../facts/statement.ts';
import { align } from './align.ts';
import { sameSet } from './same-set.ts';
import { THRESHOLDS } from './weights.ts';

/** The facts of a base that others of more standing set aside; empty where all stand alike. */
export function outranked(base: Base): ReadonlySet<Statement> {
  const aside = new Set<Statement>();
  const least = base.facts.reduce<number>((lowest, fact) => Math.min(lowest, rankOf(fact)), RANKS.confirmed);
  for (const fact of base.facts) {
    const { sheet } = fact.reading.block;
    const rank = rankOf(fact);
    if (rank <= least) continue;
    const { differing } = align(fact, base.near(familyOf(fact.claim.kind), fact.words), base.weight);
    for (const other of differing) {
      if (rankOf(other.fact) >= rank || other.fact.source === fact.source) continue;
      if (other.score >= THRESHOLDS.dispute && sameSet(other)) aside.add(other.fact);
    }
    if (sheet?.confirmed && sheet.supersedes)
      for (const other of base.facts) if (!isConfirmed(other) && says(other, sheet.supersedes)) aside.add(other);
  }
  return aside;
}

const RANKS = { low: -1, plain: 0, high: 1, confirmed: 2 } as const;

/** How much a fact weighs against others: what the desk confirmed most, then what it trusts. */
export const rankOf = (fact: Statement): number =>
  isConfirmed(fact) ? RANKS.confirmed : RANKS[fact.source.standing?.trust ?? 'plain'];

const isConfirmed = (fact: Statement): boolean => fact.reading.block.sheet?.confirmed === true;

/** Whether a fact's own words, or the whole of its passage, are those that a sheet names as superseded. */
function says({ reading, claim }: Statement, superseded: string): boolean {
  const prose = reading.block.prose.text;
  const sentence = reading.sentences[claim.mention.sentence];
  const passage = sentence ? prose.slice(sentence.start, sentence.end) : prose;
  const value = prose.slice(claim.mention.whole.start, claim.mention.whole.end);
  const flat = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ').trim();
  return flat(superseded).includes(flat(value)) && flat(passage).includes(flat(superseded));
}
