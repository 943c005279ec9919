/** Alignment: the facts that may fill a claim's slot, with the case for each, split by whether their values agree. */

import type { Statement } from '../facts/statement.ts';
import { valueKey } from '../facts/statement.ts';
import { agreement } from './agree.ts';
import type { Signal } from './signal.ts';
import { evidenceOf } from './signals.ts';

export interface Aligned {
  readonly fact: Statement;
  readonly score: number;
  readonly signals: readonly Signal[];
}

/** Best first on both sides. */
export interface Alignment {
  readonly agreeing: readonly Aligned[];
  readonly differing: readonly Aligned[];
}

/** Below this an alignment is chance, and is not kept. */
const CHANCE = 0;

export function align(
  claim: Statement,
  candidates: readonly Statement[],
  weigh: (word: string) => number,
): Alignment {
  const agreeing: Aligned[] = [];
  const differing: Aligned[] = [];
  for (const fact of candidates) {
    if (!likeWithLike(claim, fact)) continue;
    const same = agreement(claim.claim, fact.claim);
    if (same === 'unknown') continue;
    const evidence = evidenceOf(claim, fact, weigh);
    if (!evidence || evidence.score < CHANCE) continue;
    (same === 'agree' ? agreeing : differing).push({ fact, ...evidence });
  }
  const best = (a: Aligned, b: Aligned): number => b.score - a.score;
  return { agreeing: agreeing.sort(best), differing: differing.sort(best) };
}

/** What no score can mend: a country beside a city, a people beside a place, two values of one and the same sentence. */
function likeWithLike(claim: Statement, fact: Statement): boolean {
  const [a, b] = [claim.claim.mention, fact.claim.mention];
  if (a.kind === 'place' && b.kind === 'place') {
    if (a.value.demonym !== b.value.demonym) return false;
    if (a.value.kind !== b.value.kind && a.value.kind !== 'unknown' && b.value.kind !== 'unknown') {
      // A country fits the city in it; two kinds that do not hold one another are not compared.
      return a.value.key === b.value.key || nested(a.value.countries, b.value.countries);
    }
  }
  if (a.kind === 'date' && b.kind === 'date') return claim.claim.kind === fact.claim.kind || a.value.weekday !== null || b.value.weekday !== null || a.value.granularity === b.value.granularity;
  return true;
}

const nested = (a: readonly string[], b: readonly string[]): boolean => a.some((country) => b.includes(country));

/** Whether the fact's own passage also holds the claim's value, so that the claim may speak of that one. */
export const holdsBoth = (claim: Statement, fact: Statement): boolean =>
  fact.companions.has(valueKey(claim.claim.mention));
