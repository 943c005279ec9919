/**
 * The weights of the signals and the thresholds of the verdict, in one place.
 *
 * Set by hand: a signal's weight says how surely it alone shows that two claims fill the same slot, with one exact
 * shared head noun as the measure (1.5). The thresholds were then chosen on the odd-numbered half of the case folders
 * and on the project's own stories; the even half was kept apart.
 */
export const WEIGHTS = {
  sameThing: 1.5,
  likeThing: 1.1,
  relatedThing: 0.4,
  otherThing: -1,
  genericThing: 0.4,
  sameEvent: 1.2,
  likeEvent: 0.9,
  relatedEvent: 0.5,
  otherEvent: -0.2,
  sharedModifier: 0.6,
  sharedWords: 3.6,
  sharedValue: 0.5,
  sameOwner: 1,
  otherOwner: -1.2,
  sameRole: 0.8,
  otherPlace: -0.5,
  otherDay: -0.5,
  otherSpeaker: -2.5,
  sameSpeaker: 0.6,
  otherShare: -0.9,
  otherMode: -0.6,
  changeAgainstLevel: -1.5,
  otherMeasured: -0.3,
  digitSlip: 1,
  clockSlip: 1,
  sameDate: 2.4,
  nearDate: 0.3,
  broader: -0.8,
  farValue: -0.4,
  fartherValue: -1.1,
  orphan: 0.6,
  taken: -0.7,
  mutual: 0.6,
  absent: 0.4,
  lone: 0.4,
} as const;

export type SignalName = keyof typeof WEIGHTS;

export const THRESHOLDS = {
  /** From here a fact with an agreeing value supports the claim. */
  support: 1.2,
  /** The same for values that hardly stand anywhere by chance: long figures, clock times to the minute. */
  supportDistinct: 0.3,
  /** Without so much proof that two passages speak of one thing, no circumstance makes a contradiction. */
  identity: 1.2,
  /** From here a fact with another value contradicts it, circumstances included. */
  contradict: 3,
  /** Both the same within one draft, where the same words more often speak of another thing. */
  identitySelf: 2.2,
  contradictSelf: 4,
  /** How far a contradicting fact must lead the next one that has yet another value. */
  lead: 0.35,
  /** From this lead on it stands alone. */
  alone: 1,
  /** How far a differing fact must lead an agreeing one of another slot to show a swap. */
  swap: 1.2,
} as const;
