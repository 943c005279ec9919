/**
 * Hand-set weights, by which it is decided which facts are looked at for a claim, and the thresholds of the verdict.
 *
 * A weight says how surely its signal alone shows that two claims fill the same slot, with one exact shared head noun as the
 * measure (1.5). Which of the facts fills it is decided by the learned weights of `slot-weights.ts`. `contradict` was chosen on the
 * stories of `test/training`: from there down the errors found hardly grow and the false alarms do. The other thresholds were set
 * by hand.
 */
export const WEIGHTS = {
  sameThing: 1.5,
  likeThing: 1.1,
  relatedThing: 0.6,
  otherThing: -0.8,
  genericThing: 0.2,
  sameEvent: 1.3,
  likeEvent: 0.5,
  relatedEvent: 0.5,
  otherEvent: -0.1,
  sharedModifier: 0.7,
  sharedWords: 2.8,
  sharedValue: 0.5,
  sameOwner: 0.5,
  otherOwner: -0.8,
  sameRole: 1.1,
  otherPlace: -0.3,
  otherDay: -0.4,
  otherSpeaker: -2.5,
  sameSpeaker: 0.6,
  otherShare: -0.8,
  otherMode: -0.3,
  changeAgainstLevel: -1.5,
  sameMeasured: 1,
  otherMeasured: -0.2,
  digitSlip: 1.8,
  clockSlip: 1,
  siblingRank: -1.2,
  sameDate: 2,
  nearDate: 0.8,
  broader: -1.5,
  unlisted: -0.5,
  farValue: -0.8,
  fartherValue: -2,
} as const;

export type SignalName = keyof typeof WEIGHTS;

export const THRESHOLDS = {
  /** From this chance on that a fact with another value fills the claim's slot it contradicts the claim. */
  contradict: 0.7,
  /** The same where the claim's value is a long figure that another fact of the matter has. */
  swap: 0.9,
  /** From here such a fact is of the matter. */
  inReach: 0.05,
  /** From here a fact with the same value supports it. */
  support: 0.25,
  /** The same where the other value stands in the draft itself, where the same words more often speak of another thing. */
  within: 0.8,
  /** From here two facts that disagree are one thing told in two ways. */
  dispute: 3.4,
} as const;
