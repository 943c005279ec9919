/** Whether an aligned fact speaks of the very thing that a claim speaks of, as must be proven where shared words prove nothing. */

import { quantityOf } from './agree.ts';
import type { Aligned } from './align.ts';
import { WEIGHTS } from './weights.ts';

const SAME_THING = new Set<string>(['sameThing', 'likeThing']);
const SAME_PEOPLE = new Set<string>(['genericThing']);
const SAME_EVENT = new Set<string>(['sameEvent', 'likeEvent']);
const ANOTHER = new Set<string>([
  'otherOwner',
  'otherShare',
  'otherMode',
  'otherPlace',
  'otherDay',
  'otherSpeaker',
  'otherThing',
  'unlisted',
]);

/**
 * Within a draft shared words are no proof: siblings are told of in the same words. What is counted and what happened must
 * be the same and nothing else may differ; a long figure with two digits exchanged needs only its noun; an age, its bearer. Between two
 * sources (`apart`) "people" and "people" may be the same, which within one text they seldom are.
 */
export function sameSet({ fact, signals }: Aligned, apart = false): boolean {
  const has = (names: ReadonlySet<string>): boolean => signals.some(({ name }) => names.has(name));
  if (has(ANOTHER)) return false;
  if (fact.claim.kind === 'age') return signals.some(({ name }) => name === 'sameOwner');
  if (quantityOf(fact.claim.mention) === null)
    return has(SAME_EVENT) && signals.some(({ name }) => name === 'sameRole');
  const slipped = signals.some(({ name, weight }) => name === 'digitSlip' && weight >= WEIGHTS.digitSlip);
  const words = signals.find(({ name }) => name === 'sharedWords')?.weight ?? 0;
  return (
    (has(SAME_THING) || (apart && has(SAME_PEOPLE))) &&
    (slipped || (has(SAME_EVENT) && (fact.claim.kind === 'count' || words >= WEIGHTS.sharedWords / 2)))
  );
}
