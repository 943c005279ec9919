/**
 * The weights of the signals and the thresholds of the verdict, in one place.
 *
 * A signal's weight says how surely it alone shows that two claims fill the same slot, with one exact shared head noun as
 * the measure (1.5). They were set by hand, then held against a logistic regression over the best differing fact of each
 * unsupported claim in one half of the drafts with known errors and in public sets of altered summaries; where the two
 * differed and there were enough examples the learned weight was taken, rounded. Thresholds come from the same half.
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
  otherMeasured: -0.2,
  digitSlip: 1.8,
  clockSlip: 1,
  siblingRank: -1.2,
  sameDate: 2,
  nearDate: 0.8,
  broader: -1.5,
  farValue: -0.8,
  fartherValue: -2,
  orphan: 0.3,
  taken: -0.4,
  mutual: 0.6,
  absent: 2,
  lone: 0.1,
  covered: 1.8,
} as const;

export type SignalName = keyof typeof WEIGHTS;

export const THRESHOLDS = {
  /** From here a fact with an agreeing value supports the claim. */
  support: 1.2,
  /** The same for values that hardly stand anywhere by chance: long figures, clock times to the minute. */
  supportDistinct: 0.3,
  /** From here a fact surely speaks of the claim's matter, whatever value it gives. */
  spokenOf: 2.6,
  /** Without so much proof that two passages speak of one thing, no circumstance makes a contradiction. */
  identity: 1,
  /** From here a fact with another value contradicts it, circumstances included; by kind, since kinds differ in how often
   *  a story holds two of them about one thing. */
  contradict: { number: 3.4, money: 3.9, when: 3.4, clock: 2.9, place: 3.7 },
  /** Both the same within one draft, where the same words more often speak of another thing. */
  identitySelf: 2.2,
  contradictSelf: 4.5,
  /** From here two facts that disagree are one thing told in two ways. */
  dispute: 3.4,
  /** How far a contradicting fact must lead the next one that has yet another value. */
  lead: 0.35,
  /** From this lead on it stands alone. */
  alone: 1,
  /** How far a differing fact must lead any agreeing one before circumstances count. */
  outdo: 0.7,
  /** How far a differing fact must lead an agreeing one of another slot to show a swap. */
  swap: 1.2,
  /** The same where the claim's value is a long figure, which agrees with nothing by chance. */
  swapDistinct: 3,
} as const;
