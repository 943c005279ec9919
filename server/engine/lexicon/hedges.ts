/** Words before and after a number that bound it or blur it: "more than", "nearly", "or so". */

/** `=` as said; `~` about; `>` more than or at least; `<` less than or up to; `up` and `down` a change. */
export type Relation = '=' | '~' | '>' | '<' | 'up' | 'down';

export interface Hedge {
  readonly relation: Relation;
  readonly inclusive: boolean;
  readonly lean: 'below' | 'above' | 'either' | null;
}

const about: Hedge = { relation: '~', inclusive: false, lean: 'either' };
const nearly: Hedge = { relation: '~', inclusive: false, lean: 'below' };
const barely: Hedge = { relation: '~', inclusive: false, lean: 'above' };
const over: Hedge = { relation: '>', inclusive: false, lean: null };
const justOver: Hedge = { relation: '>', inclusive: false, lean: 'above' };
const atLeast: Hedge = { relation: '>', inclusive: true, lean: null };
const under: Hedge = { relation: '<', inclusive: false, lean: null };
const justUnder: Hedge = { relation: '<', inclusive: false, lean: 'below' };
const atMost: Hedge = { relation: '<', inclusive: true, lean: null };

const table = (rows: readonly (readonly [Hedge, string])[]): ReadonlyMap<string, Hedge> =>
  new Map(rows.flatMap(([hedge, phrases]) => phrases.split(', ').map((phrase) => [phrase, hedge] as const)));

/** Before the number, in lower case; the longest phrase that fits is the one. */
export const HEDGES_BEFORE: ReadonlyMap<string, Hedge> = table([
  [
    about,
    'about, around, round about, approximately, approx, approx., roughly, circa, c., ca, ca., some, an estimated, estimated, est., ' +
      'estimated at, something like, in the region of, in the order of, on the order of, of the order of, of around, somewhere around, ' +
      'in the neighborhood of, in the neighbourhood of, in the vicinity of, somewhere between, anywhere between, anywhere from, ' +
      'more or less, maybe, perhaps, possibly, probably, approximating, ~, ≈, ' +
      'the equivalent of, in the ballpark of, more like, what looked like, the better part of, the best part of, an approximate, ' +
      'approximately some, a rough, roughly speaking',
  ],
  [
    nearly,
    'nearly, almost, close to, closer to, approaching, nearing, getting on for, not far off, not far short of, virtually, practically, ' +
      'nigh on, not quite, close on, knocking on, just about, a little short of, within a whisker of, not far from, near to, pretty much, very nearly, very close to, verging on, bordering on',
  ],
  [barely, 'barely, scarcely, hardly, only just'],
  [
    over,
    'more than, a few more than, over, above, beyond, past, upwards of, upward of, north of, in excess of, exceeding, exceeds, exceed, exceeded, topping, ' +
      'topped, to top, surpassing, surpassed, surpasses, surpass, greater than, higher than, longer than, larger than, bigger than, ' +
      'heavier than, older than, faster than, better than, well over, well above, well past, well beyond, far more than, much more than, ' +
      'many more than, way more than, significantly more than, considerably more than, substantially more than, comfortably more than, ' +
      'easily more than, well in excess of, further than, taller than, deeper than, in more than, over and above, >, upwards from, something over, somewhat over, somewhat more than, rather more than, a good, breached, burst through, broke through, ' +
      'just north of',
  ],
  [
    justOver,
    'just over, just above, just more than, slightly more than, a little more than, little more than, a little over, slightly over, ' +
      'slightly above, a shade over, a fraction over, a touch over, a bit more than, a bit over, a tad over, just past, a whisker over, ' +
      'not much more than, only just over, marginally over, marginally more than, narrowly more than, slightly higher than',
  ],
  [
    atLeast,
    'at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum of, minimum, at a minimum, from at least, ' +
      'greater than or equal to, more than or equal to, bigger than or equal to, higher than or equal to, starting at, starting from, starts at, start at, as few as, as little as, not under, not below, ≥, no lower than, at the very least, ' +
      'a floor of, an absolute minimum of, a bare minimum of',
  ],
  [
    under,
    'fewer than, less than, under, below, within, inside, smaller than, lower than, shorter than, lighter than, younger than, cheaper than, ' +
      'short of, shy of, well under, well below, far less than, far fewer than, much less than, way less than, significantly less than, ' +
      'not even, south of, in under, in less than, in fewer than, beneath, <, considerably less than, considerably fewer than, ' +
      'substantially less than, well short of, sub, not as many as, not as much as, just south of, something under, somewhat under, somewhat less than, rather less than',
  ],
  [
    justUnder,
    'just under, just below, just less than, slightly less than, slightly fewer than, a little less than, a little under, slightly under, ' +
      'slightly below, just fewer than, just short of, just shy of, a shade under, a fraction under, a touch under, a bit less than, ' +
      'a bit under, little less than, little short of, a whisker under, only just under, marginally under, marginally less than',
  ],
  [
    atMost,
    'up to, at most, no more than, not more than, as many as, as much as, a maximum of, maximum of, maximum, a max of, max, as high as, ' +
      'less than or equal to, fewer than or equal to, lower than or equal to, smaller than or equal to, as long as, as far as, as late as, as large as, as fast as, as old as, capped at, limited to, not exceeding, not over, not above, ' +
      'at the most, ≤, any more than, not to exceed, no higher than, no greater than, ' +
      'no longer than, no bigger than, anything up to, potentially up to, at the very most',
  ],
]); // prettier-ignore

/** After the number, its unit or its noun. */
export const HEDGES_AFTER: ReadonlyMap<string, Hedge> = table([
  [
    about,
    'or so, or thereabouts, or thereabout, give or take, odd, or two, or three, approximately, roughly, -ish, ish, more or less',
  ],
  [
    atLeast,
    'or more, or higher, or greater, or better, or over, or above, or older, or longer, or larger, and over, and above, and up, and older, ' +
      'and more, and counting, and upwards, or upwards, at least, minimum, plus, +, and rising, at a minimum, if not more, and climbing, and change, and a bit, and then some, at the very least',
  ],
  [
    atMost,
    'or less, or fewer, or under, or below, or younger, or lower, and under, and below, and younger, at most, at the most, maximum, max, ' +
      'tops, or shorter, or smaller, at best',
  ],
]); // prettier-ignore

/** The most words that a hedge has. */
export const LONGEST_HEDGE = 5;

/** Verbs and words that say that a value moved; what follows them directly is by how much. */
const RISE =
  'rise rises rose risen rising climb climbs climbed climbing jump jumps jumped jumping soar soars soared soaring surge surges surged surging ' +
  'increase increases increased increasing advance advances advanced advancing leap leaps leapt leaped leaping ' +
  'spike spikes spiked spiking swell swells swelled swollen swelling expand expands expanded expanding improve improves improved improving ' +
  'strengthen strengthens strengthened strengthening appreciate appreciates appreciated appreciating rally rallies rallied rallying ' +
  'rebound rebounds rebounded rebounding recover recovers recovered rocket rockets rocketed rocketing skyrocket skyrockets skyrocketed ' +
  'balloon balloons ballooned ballooning escalate escalates escalated firmed mushroom mushroomed accelerate accelerated';
const FALL =
  'fall falls fell fallen falling decline declines declined declining slide slides slid sliding slip slips slipped slipping sink sinks sank ' +
  'sunk sinking tumble tumbles tumbled tumbling plunge plunges plunged plunging decrease decreases decreased decreasing shrink shrinks ' +
  'shrank shrunk shrinking contract contracts contracted contracting dip dips dipped dipping slump slumps slumped slumping plummet plummets ' +
  'plummeted plummeting ease eases eased easing weaken weakens weakened weakening dwindle dwindles dwindled dwindling diminish diminishes ' +
  'diminished diminishing recede recedes receded retreat retreats retreated retreating depreciate depreciates depreciated crash crashes ' +
  'crashed narrow narrowed nosedive nosedived worsen worsened';
/** Verbs that take things as their object too ("added 45 staff"): a direction only with a share, points, money or "by". */
const RISE_OF =
  'gain gains gained gaining grow grows grew grown growing add adds added adding raise raises raised raising boost boosts boosted lift lifts lifted put hike hikes hiked widen widened extend extended lengthen lengthened outpaced';
const FALL_OF =
  'lose loses lost losing drop drops dropped dropping shed sheds shedding cut cuts cutting reduce reduces reduced reducing lower lowers lowered lowering trim trims trimmed ' +
  'trimming slash slashes slashed slashing knock knocks knocked knocking wipe wiped shave shaves shaved shaving give gave shorten shortened halve';

const direction = (rows: readonly (readonly ['up' | 'down', string])[]): ReadonlyMap<string, 'up' | 'down'> =>
  new Map(rows.flatMap(([way, words]) => words.split(' ').map((word) => [word, way] as const)));

export const MOVES: ReadonlyMap<string, 'up' | 'down'> = direction([
  ['up', RISE],
  ['down', FALL],
]); // prettier-ignore
export const MOVES_OBJECT: ReadonlyMap<string, 'up' | 'down'> = direction([
  ['up', RISE_OF],
  ['down', FALL_OF],
]); // prettier-ignore

/** After a number: "412 points lower", "$240 more than". */
export const COMPARATIVES: ReadonlyMap<string, 'up' | 'down'> = direction([
  [
    'up',
    'more higher greater larger bigger longer heavier taller older faster stronger dearer wider deeper later further farther louder hotter warmer richer costlier better brighter',
  ],
  [
    'down',
    'less fewer lower smaller shorter lighter younger slower weaker cheaper narrower shallower earlier cooler colder poorer quieter worse',
  ],
]); // prettier-ignore
