/** Judges each claim of a draft: what its sources say of it, all claims weighed together. */

import type { Base } from '../facts/base.ts';
import type { Statement } from '../facts/statement.ts';
import type { Aligned } from './align.ts';
import { contradiction } from './challenge.ts';
import { derive } from './derive.ts';
import { disputeOf } from './dispute.ts';
import type { Status, Verdict } from './verdict.ts';
import { type Circumstances, distinct, supportFrom, type Weighed, weighDraft } from './weigh.ts';
import { THRESHOLDS } from './weights.ts';
import { againstItself } from './within-draft.ts';

/** Judges the draft's claims against the base. `weigh` tells how telling a word is. */
export function judge(draft: readonly Statement[], base: Base, self: Base): readonly Verdict[] {
  const { weighed, around } = weighDraft(draft, base);
  const verdicts = weighed.map((entry) => verdictOf(entry, around, base));
  return againstItself(verdicts, self);
}

function verdictOf({ claim, alignment }: Weighed, around: Circumstances, base: Base): Verdict {
  const verdict = (status: Status, facts: readonly Aligned[], derivation: string | null = null): Verdict => ({
    claim,
    status,
    facts,
    derivation,
  });
  const support = alignment.agreeing[0];
  const supported = support !== undefined && support.score >= supportFrom(claim);
  const against = contradiction(claim, alignment, around);
  if (supported && !(against && swapped(claim, support, against))) {
    const dispute = disputeOf(claim, support, alignment.differing, base);
    if (dispute) return verdict('conflict', [support, dispute]);
    return verdict('supported', alignment.agreeing.slice(0, 4));
  }
  if (against) {
    const derivation = derive(claim, base);
    if (derivation) return verdict('supported', [], derivation);
    return verdict('contradicted', [against]);
  }
  return verdict('unsupported', []);
}

const swapped = (claim: Statement, support: Aligned, against: Aligned): boolean =>
  against.score - support.score >= (distinct(claim) ? THRESHOLDS.swapDistinct : THRESHOLDS.swap);
