/** Learns weights by which the right outcome of each example is the likeliest: a conditional logit, by gradient descent. */

import type { Example } from './examples.ts';

/** What is learned: a weight for each signal, and what each group of kinds adds to it. */
export interface Space {
  readonly signals: readonly string[];
  readonly groups: readonly string[];
}

/** The weights of all kinds first, then those of the groups, in order. */
const widthOf = ({ signals, groups }: Space): number => signals.length * (1 + groups.length);

/** What holds of one group only must be four times as sure as what holds of all. */
const OWN_RIDGE = 4;
const PACE = 0.05;

/** Signals that can only speak for a fact, and those that can only speak against it: what every editor knows is not learned. */
const FOR = new Set(
  (
    'sameThing likeThing sameMeasured sameEvent likeEvent sharedModifier sharedWords sharedValue sameOwner sameRole sameSpeaker digitSlip ' +
    'clockSlip sameDate nearDate anchors likeWords wordShare bestPassage sameRow sameColumn sameCell samePreposition opening ' +
    'pairedSame besideSameValue besideSameName besideSamePlace thingRare thingAndEvent thingAndWords eventAndWords agrees agreesDistinct ' +
    'agreesRare covered mutual absent ownPhrase summary definite'
  ).split(' '),
);
const AGAINST = new Set(
  (
    'otherThing otherMeasured otherEvent otherOwner otherPlace otherYear otherDay otherSpeaker otherShare otherMode changeAgainstLevel siblingRank ' +
    'broader unlisted farValue fartherValue strangers taken pairedOther otherRow otherPreposition besideOtherName hedged onlySpeaker siblings quoted otherPhrase nearby'
  ).split(' '),
);

/** The nearer two words are, the more it tells: weights that rise from one to the next. */
const RISING = [
  ['relatedThing', 'likeThing', 'sameThing'],
  ['relatedEvent', 'likeEvent', 'sameEvent'],
] as const;

export interface Judged {
  /** How likely the likeliest contradiction is. */
  readonly chance: number;
  /** Whether it is by the fact that the claim was true by. */
  readonly right: boolean;
}

export function learn(examples: readonly Example[], rounds: number, ridge: number, space: Space): Float64Array {
  const width = widthOf(space);
  const weights = new Float64Array(width);
  const slope = new Float64Array(width);
  const [mean, square] = [new Float64Array(width), new Float64Array(width)];
  for (let round = 1; round <= rounds; round++) {
    slopeOf(examples, weights, ridge, slope, space);
    for (let at = 0; at < width; at++) {
      const own = slope[at] as number;
      mean[at] = 0.9 * (mean[at] as number) + 0.1 * own;
      square[at] = 0.999 * (square[at] as number) + 0.001 * own * own;
      const step = (mean[at] as number) / (1 - 0.9 ** round);
      const size = Math.sqrt((square[at] as number) / (1 - 0.999 ** round)) + 1e-8;
      weights[at] = (weights[at] as number) - (PACE * step) / size;
    }
    clip(weights, space);
  }
  return weights;
}

export function judge({ candidates, spoilt }: Example, weights: Float64Array): Judged {
  const powers = powersOf(candidates, weights);
  const all = powers.reduce((sum, power) => sum + power, 1);
  let best = -1;
  candidates.forEach(({ agrees }, at) => {
    if (!agrees && (best < 0 || (powers[at] as number) > (powers[best] as number))) best = at;
  });
  if (best < 0) return { chance: 0, right: false };
  return { chance: (powers[best] as number) / all, right: spoilt && (candidates[best]?.wanted ?? false) };
}

function powersOf(candidates: Example['candidates'], weights: Float64Array): readonly number[] {
  return candidates.map(({ terms }) => {
    let score = 0;
    for (const [at, times] of terms) score += (weights[at] as number) * times;
    return Math.exp(Math.min(score, 30));
  });
}

/** The slope of the mean loss, a ridge added that holds the weights small. */
function slopeOf(
  examples: readonly Example[],
  weights: Float64Array,
  ridge: number,
  slope: Float64Array,
  { signals }: Space,
): void {
  slope.fill(0);
  let total = 0;
  for (const { candidates, spoilt, weight } of examples) {
    const powers = powersOf(candidates, weights);
    const all = powers.reduce((sum, power) => sum + power, 1);
    // A right claim may be borne out or go without a source; a spoilt one is to be contradicted by the fact that was its own.
    const good = candidates.map((one, at) => ((spoilt ? one.wanted : one.agrees) ? (powers[at] as number) : 0));
    const goodOfAll = good.reduce((sum, power) => sum + power, spoilt ? 0 : 1);
    total += weight;
    candidates.forEach(({ terms }, at) => {
      const own = weight * ((powers[at] as number) / all - (good[at] as number) / goodOfAll);
      for (const [index, times] of terms) slope[index] = (slope[index] as number) + own * times;
    });
  }
  for (let at = 0; at < slope.length; at++) {
    const held = ridge * (at < signals.length ? 1 : OWN_RIDGE);
    slope[at] = (slope[at] as number) / total + held * (weights[at] as number);
  }
}

/** Holds the weights, and what a group adds to them, to the sign that their signal has. */
function clip(weights: Float64Array, { signals, groups }: Space): void {
  signals.forEach((name, at) => {
    const sign = FOR.has(name) ? 1 : AGAINST.has(name) ? -1 : 0;
    if (sign === 0) return;
    const shared = sign * Math.max(0, sign * (weights[at] as number));
    weights[at] = shared;
    for (let group = 1; group <= groups.length; group++) {
      const own = signals.length * group + at;
      if (sign * (shared + (weights[own] as number)) < 0) weights[own] = -shared;
    }
  });
  for (const chain of RISING) {
    const places = chain.map((name) => signals.indexOf(name));
    for (let group = 0; group <= groups.length; group++) {
      const own = places.map((at) => signals.length * group + at);
      const shared = places.map((at) => (group === 0 ? 0 : (weights[at] as number)));
      rising(own.map((at, index) => (weights[at] as number) + (shared[index] as number))).forEach((value, index) => {
        weights[own[index] as number] = value - (shared[index] as number);
      });
    }
  }
}

/** The rising values nearest to these: neighbours that fall are set to their mean (Ayer and others, 1955). */
function rising(values: readonly number[]): readonly number[] {
  const pools: { sum: number; count: number }[] = [];
  for (const value of values) {
    let pool = { sum: value, count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.count > pool.sum / pool.count; last = pools.at(-1)) {
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
      pools.pop();
    }
    pools.push(pool);
  }
  return pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
}
