/** Disputes: a fact of another source that cannot be true together with the one that bears a claim out. */

import type { Base } from '../facts/base.ts';
import { familyOf } from '../facts/base.ts';
import { dayOf, reportOf } from '../facts/provenance.ts';
import type { Statement } from '../facts/statement.ts';
import { daysBetween } from '../values/calendar.ts';
import { contains } from '../values/place.ts';
import { type Aligned, align } from './align.ts';
import { sameSet } from './same-set.ts';
import { placesOf } from './signals.ts';
import { THRESHOLDS } from './weights.ts';

/**
 * The fact of another source that disputes `support`, or null. Two reports of different days may both be right about a
 * figure that grows, so that only what the later one says holds: an older figure disputes nothing.
 */
export function disputeOf(
  claim: Statement,
  support: Aligned,
  differing: readonly Aligned[],
  base: Base,
): Aligned | null {
  const { fact } = support;
  // Whoever is named as the speaker answers for the figure, whatever others say.
  if (claim.claim.setting.speaker !== null || fact.source.document.path === claim.source.document.path) return null;
  const rivals = differing.filter(
    (rival) =>
      rival.score >= THRESHOLDS.dispute &&
      reportOf(rival.fact) !== reportOf(fact) &&
      rival.fact.source !== claim.source &&
      sameSet(rival, true) &&
      meet(claim, rival.fact) &&
      !superseded(rival.fact, fact),
  );
  return rivals.find((rival) => speakOfOneThing(fact, rival.fact, base)) ?? null;
}

/** Where both name places, one of them must be the same: 40 roofs in one town are no rival to 55 in another that nobody knows. */
function meet(a: Statement, b: Statement): boolean {
  const [here, there] = [placesOf(a), placesOf(b)];
  if (here.length === 0 || there.length === 0) return true;
  return here.some((x) => there.some((y) => ['same', 'inside'].includes(contains(x, y))));
}

/** The two facts held against one another, as the claim was against each. */
function speakOfOneThing(a: Statement, b: Statement, base: Base): boolean {
  const [aligned] = align(a, [b], base.weight).differing.map(whoeverSpeaks);
  return aligned !== undefined && aligned.score >= THRESHOLDS.dispute && sameSet(aligned, true);
}

/** Two that disagree are mostly two speakers: the police and the hospital. */
function whoeverSpeaks({ fact, score, signals }: Aligned): Aligned {
  const kept = signals.filter(({ name }) => name !== 'otherSpeaker');
  const apart = signals.reduce((sum, { name, weight }) => (name === 'otherSpeaker' ? sum + weight : sum), 0);
  return { fact, score: score - apart, signals: kept };
}

/** Whether `fact` is an older report of what `by` reports. */
export function superseded(fact: Statement, by: Statement): boolean {
  const [older, newer] = [dayOf(fact), dayOf(by)];
  return (
    older !== null &&
    newer !== null &&
    familyOf(fact.claim.kind) === 'number' &&
    daysBetween(older.value, newer.value) > 0
  );
}
