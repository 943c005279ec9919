/** What the passages on both sides tell of a claim beside a fact, whatever else the draft says. */

import type { Claim } from '../claims/claim.ts';
import { type Base, countedKey } from '../facts/base.ts';
import { type Statement, valueKey } from '../facts/statement.ts';
import { stemOf } from '../facts/stem.ts';
import type { Bag } from '../facts/words.ts';
import { eventKinship, nounKinship } from '../lexicon/meaning.ts';
import { rememberingPairs } from '../lexicon/remembering.ts';
import { isBound, quantityOf, slip } from './agree.ts';
import type { SlotSignal } from './slot-weights.ts';
import { tableFit } from './table-fit.ts';

/** Long figures and times to the minute stand nowhere by chance; small numbers and weekdays do. */
export function distinct(claim: Statement): boolean {
  const { mention } = claim.claim;
  const quantity = quantityOf(mention);
  if (quantity) return String(quantity.number).replace(/[.0]+$|^0\.?|\./g, '').length >= 3;
  return mention.kind === 'time'
    ? mention.value.minutes % 15 !== 0
    : mention.kind === 'date' && mention.value.stated.day !== null;
}

/** 1 for a value that stands at one place of the sources, less the more often it does. */
export const rarityOf = (fact: Statement, base: Base): number =>
  1 / Math.sqrt(base.standing(valueKey(fact.claim.mention)));

type Add = (name: SlotSignal, times?: number) => void;

/**
 * Adds the signals of `claim` beside `fact`; `agrees` tells whether their values do, `has` which signals the pair has already, and
 * `best` the largest share of the claim's words that any fact's passage has.
 */
export function passageSignals(
  claim: Statement,
  fact: Statement,
  agrees: boolean,
  base: Base,
  best: number,
  has: (name: SlotSignal) => boolean,
  add: Add,
): void {
  add('likeWords', likeWords(claim, fact, base));
  const shared = sharedShare(claim, fact, base);
  add('wordShare', shared);
  if (shared > FAINT) add('bestPassage', (shared / best) ** 2);
  table(claim, fact, add);
  ownPhrase(claim, fact, base, add);
  const [role, other] = [claim.role.preposition, fact.role.preposition];
  if (role !== null && other !== null) add(role === other ? 'samePreposition' : 'otherPreposition');
  if (opens(claim) && opens(fact)) add('opening');
  companions(claim, fact, base, add);
  pairs(claim, fact, base, add);
  const [ours, theirs] = [yearOf(claim), yearOf(fact)];
  if (ours !== null && theirs !== null && ours !== theirs) add('otherYear');
  const thing = has('sameThing') || has('likeThing') || has('sameMeasured');
  const event = has('sameEvent') || has('likeEvent');
  const { counted } = fact.claim.setting;
  // Where a text counts goals all through, "goals" tells little of which; where it counts bells once, all is said.
  if (thing && counted !== null) add('thingRare', 1 / Math.sqrt(base.standing(countedKey(counted))));
  if (thing && event) add('thingAndEvent');
  if (thing) add('thingAndWords', shared);
  if (event) add('eventAndWords', shared);
  if (agrees) {
    add('agrees');
    if (distinct(claim)) add('agreesDistinct');
    add('agreesRare', rarityOf(fact, base));
    return;
  }
  add(biasOf(claim));
  if (hedged(claim, fact)) add('hedged');
  if (claim.claim.setting.speaker !== null && fact.claim.setting.speaker === null) add('onlySpeaker');
  add('siblings', Math.min(siblings(fact), 4));
  if (claim.claim.setting.quoted || fact.claim.setting.quoted) add('quoted');
}

/** A passage that has less of the claim's words is no better than chance. */
const FAINT = 0.2;

const HALF_SURE = 2;
const KIN_FROM = 0.7;

/** How far two words can tell of one thing or one happening. */
const kinship = rememberingPairs((a, b) => Math.max(nounKinship(a, b), eventKinship(a, b)));

/** Words of the claim's clause that the fact's passage says otherwise: "signed" and "agreed", "breakdown" and "outage". */
function likeWords(claim: Statement, fact: Statement, base: Base): number {
  let sum = 0;
  const theirs = [...fact.claim.setting.clause, ...fact.claim.setting.context];
  for (const word of claim.claim.setting.clause) {
    const stem = stemOf(word.toLowerCase());
    if (fact.words.has(stem)) continue;
    let best = 0;
    for (const other of theirs) best = Math.max(best, kinship(word, other));
    if (best >= KIN_FROM) sum += best * base.weight(stem);
  }
  return sum / (sum + HALF_SURE);
}

const OF_SENTENCE = 0.6;

/** By base, claim and fact: what a word tells depends on the base. */
const shares = new WeakMap<Base, WeakMap<Bag, WeakMap<Bag, number>>>();

/** What share of the claim's own words, each by how telling it is, the fact's passage has too. */
export function sharedShare(claim: Statement, fact: Statement, base: Base): number {
  const ofBase = shares.get(base) ?? new WeakMap<Bag, WeakMap<Bag, number>>();
  shares.set(base, ofBase);
  const known = ofBase.get(claim.words) ?? new WeakMap<Bag, number>();
  ofBase.set(claim.words, known);
  const kept = known.get(fact.words);
  if (kept !== undefined) return kept;
  let [shared, all] = [0, 0];
  for (const [word, nearness] of claim.words) {
    if (nearness < OF_SENTENCE) continue;
    const worth = nearness * base.weight(word);
    all += worth;
    shared += worth * Math.min(1, fact.words.get(word) ?? 0);
  }
  const share = all === 0 ? 0 : shared / all;
  known.set(fact.words, share);
  return share;
}

/** Whether a table's row and column are those that the claim speaks of. */
function table(claim: Statement, fact: Statement, add: Add): void {
  const fit = tableFit(claim, fact);
  if (!fit) return;
  const { row, column, cell } = fit;
  add('sameRow', row ?? 0);
  add('sameColumn', column ?? 0);
  add('sameCell', cell);
  // A heading that the claim does not speak of is another's.
  if (row === 0 || (column === 0 && cell === 0)) add('otherRow');
}

/** Values and names that stand beside both, the rarer the more they tell. */
function companions(claim: Statement, fact: Statement, base: Base, add: Add): void {
  let [values, names, places] = [0, 0, 0];
  let [ownNames, theirNames] = [0, 0];
  for (const key of fact.companions) if (key.startsWith('n')) theirNames += 1;
  for (const key of claim.companions) {
    const kind = key.charAt(0);
    if (kind === 'n') ownNames += 1;
    if (!fact.companions.has(key)) continue;
    const worth = 1 / Math.sqrt(base.standing(key));
    if (kind === 'n') names += worth;
    else if (kind === 'p') places += worth;
    else values += worth;
  }
  add('besideSameValue', Math.min(values, 2));
  add('besideSameName', Math.min(names, 2));
  add('besideSamePlace', Math.min(places, 2));
  if (names === 0 && ownNames > 0 && theirNames > 0) add('besideOtherName');
}

const years = new WeakMap<Claim, number | null>();

/** Reaches back or ahead, and is not when the figure holds: "the most since 2009", "more than in 2024". */
const FROM_ELSEWHERE = /\b(?:since|than(?: in)?|before|after|from|until|till|by|to|against|of)\s+(?:the\s+)?$/iu;

/** The year in which a figure holds: that of the nearest date, or else of its document; null where neither tells, or for dates. */
function yearOf({ claim, reading, source }: Statement): number | null {
  if (quantityOf(claim.mention) === null) return null;
  const known = years.get(claim);
  if (known !== undefined) return known;
  const { text } = reading.block.prose;
  const dated = claim.setting.when.flatMap((at) => {
    const mention = reading.mentions[at];
    if (mention?.kind !== 'date') return [];
    const year = mention.value.resolved?.value.year ?? mention.value.stated.year;
    return year === null || FROM_ELSEWHERE.test(text.slice(0, mention.whole.start)) ? [] : [year];
  });
  const year = dated[0] ?? source.date?.value.year ?? null;
  years.set(claim, year);
  return year;
}

const KEYED = ['n', 'p', 'q', 'd', 't'];

/** What stands in the phrase of both, "22 in Bogo" and "Bogo: 22": the one thing that tells the items of a list apart. */
function pairs(claim: Statement, fact: Statement, base: Base, add: Add): void {
  if (claim.paired.size === 0 || fact.paired.size === 0) return;
  const own = valueKey(claim.claim.mention).charAt(0);
  let same = 0;
  let other = 0;
  for (const kind of KEYED) {
    if (kind === own) continue;
    const mine = [...claim.paired].filter((key) => key.startsWith(kind));
    const theirs = mine.length === 0 ? [] : [...fact.paired].filter((key) => key.startsWith(kind));
    if (theirs.length === 0) continue;
    const shared = mine.filter((key) => fact.paired.has(key));
    if (shared.length === 0) other += 1;
    for (const key of shared) same += 1 / Math.sqrt(base.standing(key));
  }
  add('pairedSame', Math.min(same, 2));
  add('pairedOther', Math.min(other, 2));
}

/** How many more values of the fact's kind stand in its sentence or row. */
function siblings(fact: Statement): number {
  const { reading, claim } = fact;
  const people = ({ mention }: Claim): boolean => mention.kind === 'place' && mention.value.demonym;
  return reading.claims.filter(
    (other) =>
      other !== claim &&
      other.kind === claim.kind &&
      other.mention.sentence === claim.mention.sentence &&
      // "Iraqi" beside "Baghdad" is no second answer to where.
      people(other) === people(claim),
  ).length;
}

/** Where a sentence gives several values, the words that stand with one of them tell whose it is. */
function ownPhrase(claim: Statement, fact: Statement, base: Base, add: Add): void {
  const theirs = phraseOf(fact);
  if (theirs.size === 0) return;
  const own = phraseOf(claim);
  let [shared, all] = [0, 0];
  for (const stem of theirs) {
    const worth = base.weight(stem);
    all += worth;
    if (own.size > 0 ? own.has(stem) : (claim.words.get(stem) ?? 0) >= OF_SENTENCE) shared += worth;
  }
  if (shared > 0) add('ownPhrase', shared / all);
  else add('otherPhrase');
}

const phrases = new WeakMap<Claim, ReadonlySet<string>>();

/** The stems of the words between the values before and behind one, where its sentence has others of its kind; else none. */
function phraseOf({ claim, reading }: Statement): ReadonlySet<string> {
  const known = phrases.get(claim);
  if (known) return known;
  const { sentence, whole } = claim.mention;
  const others = reading.claims.filter(
    (other) => other.mention !== claim.mention && other.kind === claim.kind && other.mention.sentence === sentence,
  );
  const before = Math.max(...others.map(({ mention }) => (mention.whole.end <= whole.start ? mention.whole.end : -1)));
  const behind = Math.min(
    ...others.map(({ mention }) => (mention.whole.start >= whole.end ? mention.whole.start : Number.POSITIVE_INFINITY)),
  );
  const tokens = others.length === 0 ? [] : (reading.sentences[sentence]?.tokens ?? []);
  const phrase = new Set(
    tokens
      .filter(
        ({ start, end, kind, pos }) =>
          kind === 'word' &&
          start >= before &&
          end <= behind &&
          (end <= whole.start || start >= whole.end) &&
          /^(?:NOUN|PROPN|VERB|ADJ)$/.test(pos),
      )
      .map(({ lemma }) => stemOf(lemma.toLowerCase())),
  );
  phrases.set(claim, phrase);
  return phrase;
}

const OPENING = 3;

/** A lead tells the main thing, on both sides. */
const opens = ({ reading: { block } }: Statement): boolean =>
  block.cell === null && block.item === null && block.index < OPENING;

export const standsInName = ({ claim: { mention } }: Statement, base: Base): boolean =>
  mention.kind === 'place' && base.holds(mention.value.name);

/** "About 300" is seldom wrong: only a slip of the pen, or a hedge that was copied with another figure, tells against it. */
function hedged(claim: Statement, fact: Statement): boolean {
  const quantity = quantityOf(claim.claim.mention);
  if (!quantity || quantity.relation === '=') return false;
  const other = quantityOf(fact.claim.mention);
  const copied = quantity.relation === other?.relation && isBound(quantity);
  return !copied && slip(claim.claim.mention, fact.claim.mention) === null;
}

function biasOf({ claim }: Statement): SlotSignal {
  switch (claim.kind) {
    case 'day':
      return 'isDay';
    case 'date':
      return 'isDate';
    case 'time':
      return 'isTime';
    case 'place':
      return 'isPlace';
    case 'money':
      return 'isMoney';
    case 'percent':
      return 'isPercent';
    case 'age':
      return 'isAge';
    case 'count':
      return 'isCount';
    case 'rank':
      return 'isRank';
    default:
      return 'isMeasure';
  }
}
