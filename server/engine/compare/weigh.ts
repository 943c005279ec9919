/** All claims of a draft beside the facts that may fill their slots. */

import type { Claim } from '../claims/claim.ts';
import { type Base, familyOf } from '../facts/base.ts';
import type { Statement } from '../facts/statement.ts';
import type { Bag } from '../facts/words.ts';
import { type Alignment, align } from './align.ts';
import type { Weighed } from './circumstances.ts';

/** An alignment stays as it is while the claim's words and the base do: only what was edited is aligned again. */
const kept = new WeakMap<Claim, { readonly base: Base; readonly words: Bag; readonly alignment: Alignment }>();

function alignmentOf(claim: Statement, base: Base): Alignment {
  const known = kept.get(claim.claim);
  if (known && known.base === base && known.words === claim.words) return known.alignment;
  const alignment = align(claim, base.near(familyOf(claim.claim.kind), claim.words), base.weight);
  kept.set(claim.claim, { base, words: claim.words, alignment });
  return alignment;
}

export const weighDraft = (draft: readonly Statement[], base: Base): readonly Weighed[] =>
  draft.map((claim) => ({ claim, alignment: alignmentOf(claim, base) }));
