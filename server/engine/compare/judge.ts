/** Judges each claim of a draft: what its sources say of it, all claims weighed together. */

import type { Base } from '../facts/base.ts';
import type { Statement } from '../facts/statement.ts';
import { agreement, quantityOf } from './agree.ts';
import type { Aligned } from './align.ts';
import { type Around, aroundOf, bearsOut, besideOf, type Weighed } from './circumstances.ts';
import { derive } from './derive.ts';
import { disputeOf } from './dispute.ts';
import { contradicting, type Outcome, outcomesOf } from './outcomes.ts';
import { distinct } from './passage-signals.ts';
import type { Signal } from './signal.ts';
import type { Status, Verdict } from './verdict.ts';
import { weighDraft } from './weigh.ts';
import { THRESHOLDS } from './weights.ts';
import { againstItself } from './within-draft.ts';
import { wordingOf } from './wording.ts';

/** Judges the draft's claims against the base, then against one another. */
export function judge(draft: readonly Statement[], base: Base, self: Base): readonly Verdict[] {
  const weighed = weighDraft(draft, base);
  const around = aroundOf(weighed, base);
  const verdicts = weighed.map((one) => verdictOf(one, around, base));
  return againstItself(oneEach(withText(verdicts)), self);
}

/** A headline tells what the text below it tells: a place or day of it that is borne out there is not judged once more. */
function withText(verdicts: readonly Verdict[]): readonly Verdict[] {
  const inHeadline = ({ claim: { claim, reading } }: Verdict): boolean =>
    (reading.block.kind === 'headline' || (reading.block.kind === 'heading' && reading.block.level === 1)) &&
    /^(?:place|day|date)$/.test(claim.kind);
  const told = verdicts.filter((one) => one.status === 'supported' && !inHeadline(one));
  return verdicts.map((one) =>
    one.status === 'contradicted' &&
    inHeadline(one) &&
    told.some(
      ({ claim: { claim } }) => claim.kind === one.claim.claim.kind && agreement(claim, one.claim.claim) === 'agree',
    )
      ? { ...one, status: 'unsupported', facts: [] }
      : one,
  );
}

/** A fact fills one slot: of claims that say different things it stands against the one that it fits best. */
function oneEach(verdicts: readonly Verdict[]): readonly Verdict[] {
  const byFact = new Map<Statement, Verdict[]>();
  for (const verdict of verdicts) {
    const fact = verdict.facts[0]?.fact;
    if (verdict.status !== 'contradicted' || !fact) continue;
    byFact.set(fact, [...(byFact.get(fact) ?? []), verdict]);
  }
  return verdicts.map((verdict) => {
    const fact = verdict.facts[0]?.fact;
    if (verdict.status !== 'contradicted' || !fact) return verdict;
    const fitsBetter = (byFact.get(fact) ?? []).some(
      (other) => fitOf(other) > fitOf(verdict) && agreement(other.claim.claim, verdict.claim.claim) === 'differ',
    );
    return fitsBetter ? { ...verdict, status: 'unsupported', facts: [] } : verdict;
  });
}

/** How well a claim fits the fact that contradicts it: by what happened, then by its chance. */
const fitOf = ({ outcomes, facts: [against] }: Verdict): number =>
  eventRank(against?.signals ?? []) + (outcomes.find(({ agrees }) => !agrees)?.probability ?? 0);

function verdictOf(weighed: Weighed, around: Around, base: Base): Verdict {
  const { claim, alignment } = weighed;
  const outcomes = outcomesOf(weighed, around);
  const reckoned = (): string | null => derive(claim, base, besideOf(claim, around, base));
  const verdict = (status: Status, facts: readonly Aligned[], derivation: string | null = null): Verdict => ({
    claim,
    status,
    facts,
    derivation,
    outcomes,
  });
  const worded = wordingOf(claim, base);
  if (worded) return verdict('supported', [{ fact: worded, score: 0, signals: [] }]);
  const against = contradicting(inQuestion(weighed, outcomes, around));
  // A long figure that a fact of the matter has, too, stands there by no accident: the case for a swap must be strong.
  const borneOut =
    distinct(claim) && outcomes.some(({ agrees, probability }) => agrees && probability >= THRESHOLDS.inReach);
  if (against && against.chance >= (borneOut ? THRESHOLDS.swap : THRESHOLDS.contradict)) {
    const derivation = reckoned();
    if (derivation) return verdict('supported', [], derivation);
    return isPerson(claim, base) ? verdict('unsupported', []) : verdict('contradicted', against.facts);
  }
  const support = outcomes.find(({ agrees }) => agrees);
  const supported = outcomes.reduce((sum, { agrees, probability }) => sum + (agrees ? probability : 0), 0);
  if (support && (supported >= THRESHOLDS.support || alignment.agreeing.some((one) => bearsOut(claim, one)))) {
    const bearing = alignment.agreeing.find(({ fact }) => fact === support.aligned.fact) ?? support.aligned;
    const dispute = disputeOf(claim, bearing, alignment.differing, base);
    if (dispute) return verdict('conflict', [bearing, dispute]);
    return verdict('supported', [bearing, ...alignment.agreeing.filter((one) => one !== bearing)].slice(0, 4));
  }
  const derivation = reckoned();
  if (derivation) return verdict('supported', [], derivation);
  return verdict(isLegible(claim) ? 'unsupported' : 'unchecked', []);
}

/** "Florence, meanwhile, …" is who the sources name so, not the town, unless it is said that something is in it. */
function isPerson({ claim: { mention }, role }: Statement, base: Base): boolean {
  if (mention.kind !== 'place' || role.preposition !== null || mention.value.demonym) return false;
  const name = mention.value.name.toLowerCase();
  return base.facts.some(
    ({ claim: { mention: one } }) =>
      one.kind === 'name' && one.value.type === 'person' && one.value.surname.toLowerCase() === name,
  );
}

/**
 * Whether enough was read of a claim to say that no source speaks of it: "dozens", or a figure of nobody knows what, may stand
 * anywhere, and where a quotation ends that is never closed nobody knows.
 */
function isLegible({ claim: { mention, setting } }: Statement): boolean {
  if (mention.kind === 'quote') return mention.value.closed;
  const quantity = quantityOf(mention);
  if (!quantity) return true;
  return !quantity.vague && (quantity.measure !== 'count' || setting.counted !== null || setting.event !== null);
}

const EVENTS: readonly string[] = ['relatedEvent', 'likeEvent', 'sameEvent'];

/** How near two happenings are: 0 another, 3 the same. */
const eventRank = (signals: readonly Signal[]): number =>
  Math.max(0, ...signals.map(({ name }) => EVENTS.indexOf(name) + 1));

/**
 * Of days and dates it is the event that tells which: where one that agrees is of the same event, others must be so too, and a fact
 * whose event another day of the sentence has is that day's.
 */
function inQuestion({ claim }: Weighed, outcomes: readonly Outcome[], { besides }: Around): readonly Outcome[] {
  const { kind } = claim.claim;
  if (kind !== 'day' && kind !== 'date') return outcomes;
  const others = besides(claim);
  const another = ({ aligned: { fact, signals } }: Outcome): boolean =>
    others.some(({ alignment: { agreeing, differing } }) =>
      [...agreeing, ...differing].some((one) => one.fact === fact && eventRank(one.signals) > eventRank(signals)),
    );
  const sameEvent = outcomes.some(({ agrees, aligned }) => agrees && eventRank(aligned.signals) === EVENTS.length);
  return outcomes.filter(
    (one) => one.agrees || (!another(one) && (!sameEvent || eventRank(one.aligned.signals) === EVENTS.length)),
  );
}
