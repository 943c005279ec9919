/** Alignment: the facts that may fill a claim's slot, with the case for each, split by whether their values agree. */

import type { Claim } from '../claims/claim.ts';
import type { Statement } from '../facts/statement.ts';
import { valueKey } from '../facts/statement.ts';
import { isGenericCounter, isPersonNoun } from '../lexicon/meaning.ts';
import type { When } from '../values/calendar.ts';
import { contains, mayBeTown, type Place, samePlace } from '../values/place.ts';
import { agreement, isBound, quantityOf } from './agree.ts';
import type { Signal } from './signal.ts';
import { befell, changes, evidenceOf, otherBearer, sameBearer } from './signals.ts';

export interface Aligned {
  readonly fact: Statement;
  readonly score: number;
  readonly signals: readonly Signal[];
}

/** Best first on both sides. */
export interface Alignment {
  readonly agreeing: readonly Aligned[];
  readonly differing: readonly Aligned[];
  /** Whether the claim's words stand somewhere in the sources, if only in a longer name. */
  readonly standsInName: boolean;
}

/** Below this an alignment is chance, and is not kept. */
const CHANCE = -1.2;
/** Of each side so many are weighed further. */
const KEPT = 12;

export function align(claim: Statement, candidates: readonly Statement[], weigh: (word: string) => number): Alignment {
  const agreeing: Aligned[] = [];
  const differing: Aligned[] = [];
  for (const fact of candidates) {
    if (!likeWithLike(claim, fact)) continue;
    const same = agreement(claim.claim, fact.claim);
    if (
      same === 'unknown' ||
      (same === 'agree' && saysMore(claim, fact)) ||
      (same === 'differ' && !mayContradict(claim, fact))
    )
      continue;
    const evidence = evidenceOf(claim, fact, weigh, CHANCE);
    if (!evidence || (same === 'differ' && another(evidence.signals))) continue;
    (same === 'agree' ? agreeing : differing).push({ fact, ...evidence });
  }
  const best = (a: Aligned, b: Aligned): number => b.score - a.score;
  return {
    agreeing: agreeing.sort(best).slice(0, KEPT),
    differing: differing.sort(best).slice(0, KEPT),
    standsInName: false,
  };
}

/** A value many times the other is another thing's, unless both the thing and what happened are said to be the same. */
const another = (signals: readonly Signal[]): boolean => {
  const has = (...names: readonly string[]): boolean => signals.some(({ name }) => names.includes(name));
  return has('fartherValue') && !(has('sameThing', 'likeThing', 'sameMeasured') && has('sameEvent', 'likeEvent'));
};

const PLACE_RANKS: readonly Place['kind'][] = ['facility', 'city', 'region', 'country', 'continent'];
const rankOf = ({ kind }: Place): number => PLACE_RANKS.indexOf(kind);

const GRAINS = ['day', 'weekend', 'week', 'month', 'quarter', 'season', 'half', 'year', 'decade', 'century'];

/** So near to a bound a figure may be the one that it stands for. */
const NEAR_BOUND = 0.1;

/** Whether the claim is more exact than the fact: "Syria" does not bear out "Damascus", nor "in March" the 13th, nor "over 100" 120. */
function saysMore(claim: Statement, fact: Statement): boolean {
  const [a, b] = [claim.claim.mention, fact.claim.mention];
  const [p, q] = [quantityOf(a), quantityOf(b)];
  if (p && q)
    return (
      isBound(q) && !isBound(p) && p.relation !== '~' && Math.abs(p.number - q.number) > NEAR_BOUND * Math.abs(q.number)
    );
  if (a.kind === 'place' && b.kind === 'place')
    return rankOf(a.value) >= 0 && rankOf(a.value) < rankOf(b.value) && !samePlace(a.value, b.value);
  if (a.kind === 'date' && b.kind === 'date' && a.value.until === null)
    return GRAINS.indexOf(a.value.granularity) < GRAINS.indexOf(b.value.granularity);
  return false;
}

/** What a figure is taken to count that says nothing of it. */
const UNSAID = 'person';

/** A figure that counts persons, or nothing that is said, beside one that counts things: the one is no other value of the other. */
function personsAgainstThings(a: Statement, b: Statement): boolean {
  const [x, y] = [a.claim.setting.counted, b.claim.setting.counted];
  if (x === null || y === null || x === UNSAID || !isGenericCounter(x) || !isPersonNoun(x)) return false;
  return !isPersonNoun(y) && !isGenericCounter(y) && !befell(a, y);
}

/** Whether a fact with another value can tell against the claim at all. */
function mayContradict(claim: Statement, fact: Statement): boolean {
  const [a, b] = [claim.claim.mention, fact.claim.mention];
  // "Ann Lee of Leeds and Dan Lowe of York": whose each is has been said, so that Lowe of Leeds is wrong.
  if (a.kind === 'place' && sameBearer(claim, fact)) return !locatesAnother(claim);
  // The draft has that value in the same sentence: both are told of, each in its place.
  if (claim.companions.has(valueKey(b)) || besides(claim).some((other) => toldAs(other, fact.claim))) return false;
  // So has the source, of days and places, unless as the day that no longer holds; two figures of one sentence may have been exchanged.
  if (
    quantityOf(a) === null &&
    !besides(fact).some((one) => one.setting.modality === 'denied' && toldAs(one, claim.claim)) &&
    (fact.companions.has(valueKey(a)) || besides(fact).some((one) => toldAs(one, claim.claim)))
  )
    return false;
  // "Joan Marsh, 61 ... her husband, 64": Mr Marsh's age is told, if not by his name.
  if (
    claim.claim.kind === 'age' &&
    fact.reading.claims.some(
      (one) =>
        one.kind === 'age' && agreement(claim.claim, one) === 'agree' && !otherBearer(claim, { ...fact, claim: one }),
    )
  )
    return false;
  // "If a wave of 3 metres comes": of what came it says nothing.
  if (claim.claim.setting.modality === 'fact' && /^(?:conditional|denied)$/.test(fact.claim.setting.modality))
    return false;
  // A column of scores tells how the match went: only its last is how it ended.
  if (claim.claim.kind === 'score' && isStep(fact)) return false;
  if (a.kind === 'place') return !locatesAnother(claim) && !dateline(claim);
  // "55p more" says what lies between two sums, and is no other sum.
  if (changes(claim) !== changes(fact)) return false;
  if (claim.claim.kind === 'count' && fact.claim.kind === 'count')
    return !personsAgainstThings(claim, fact) && !personsAgainstThings(fact, claim);
  if (a.kind === 'date' && b.kind === 'date') {
    if (ofAnotherTurn(claim, fact) || ofAnotherTurn(fact, claim)) return false;
    // "Last month", "a year ago" name a time by the way, seldom the thing's own date; a weekday is set beside days only.
    if (claim.claim.kind === 'day') return b.value.granularity === 'day';
    return (
      !byTheWay(a.value) &&
      !byTheWay(b.value) &&
      (a.value.granularity === b.value.granularity || ofAnotherYear(a.value, b.value))
    );
  }
  return true;
}

/** "The next election is in May 2027" beside "the election of May 2022": what comes next is no other date of what is over. */
function ofAnotherTurn(next: Statement, over: Statement): boolean {
  const { mention } = over.claim;
  const said = next.source.date?.value.year;
  if (mention.kind !== 'date' || said === undefined || !comesNext(next) || comesNext(over)) return false;
  const year = mention.value.resolved?.value.year ?? null;
  return year !== null && year < said;
}

//              "the next full election"; not "next week", "next to the door"
//                   ^^^^
const NEXT =
  /\bnext\s+(?!(?:to|door|day|week|weekend|month|quarter|season|year|decade|morning|night|\p{L}+day)\b)\p{L}/iu;

function comesNext({ claim: { mention }, reading: { block, sentences } }: Statement): boolean {
  const sentence = sentences[mention.sentence];
  return sentence !== undefined && NEXT.test(block.prose.text.slice(sentence.start, sentence.end));
}

/** Whether a score stands in a table's column with another below it. */
function isStep({ claim, reading: { block }, source }: Statement): boolean {
  const { cell } = block;
  if (claim.kind !== 'score' || !cell) return false;
  return source.blocks.some(
    ({ block: { cell: other }, claims }) =>
      other?.table === cell.table &&
      other.column === cell.column &&
      other.row > cell.row &&
      claims.some(({ kind }) => kind === 'score'),
  );
}

/** "May 2021" beside "5 May 2022": the year is another. */
const ofAnotherYear = (a: When, b: When): boolean =>
  a.granularity === 'month' &&
  b.granularity === 'day' &&
  a.stated.month !== null &&
  a.stated.month === b.stated.month &&
  a.stated.year !== null &&
  b.stated.year !== null;

const byTheWay = ({ form, granularity }: When): boolean =>
  (form === 'relative' || form === 'anchored') && granularity !== 'day';

//                                  "TARTU, Estonia"  "Salem, Ore."
//                                        ^^                ^^
const AFTER_PLACE = /\p{L}\.?,\s*$/u;

/** "Estonia" in "TARTU, Estonia": it says which Tartu, not where anything happened. */
function locatesAnother({ claim: { mention, at }, reading }: Statement): boolean {
  const before = reading.mentions[at - 1];
  if (before?.kind !== 'place' || before.sentence !== mention.sentence) return false;
  const between = reading.block.prose.text.slice(before.span.end - 2, mention.span.start);
  return before.span.end <= mention.span.start && before.span.end > mention.span.start - 4 && AFTER_PLACE.test(between);
}

/** What no score can mend: a country beside a city, a people beside a place, two values of one and the same sentence. */
function likeWithLike(claim: Statement, fact: Statement): boolean {
  const [a, b] = [claim.claim.mention, fact.claim.mention];
  // "TAMPA, Fla." over a text says where it was filed, not where anything happened.
  if (a.kind === 'place' && b.kind === 'place' && dateline(fact) && !dateline(claim))
    return samePlace(a.value, b.value);
  if (a.kind === 'place' && b.kind === 'place')
    // "Chilean" bears out "Chile"; a people and a place never tell against one another.
    return a.value.demonym === b.value.demonym ? sameRank(a.value, b.value) : contains(a.value, b.value) === 'same';
  if (a.kind === 'date' && b.kind === 'date')
    return (
      claim.claim.kind === fact.claim.kind ||
      a.value.weekday !== null ||
      b.value.weekday !== null ||
      a.value.granularity === b.value.granularity
    );
  return true;
}

/** "TAMPA, Fla. —" says where a text was filed. */
function dateline({ claim, reading }: Statement): boolean {
  const { start, end } = claim.mention.span;
  const words = reading.block.prose.text.slice(start, end);
  return start === 0 && words.length > 2 && words === words.toUpperCase();
}

/** A country beside a country, a town beside a town; one that holds the other is compared as well, since it may agree. */
function sameRank(a: Place, b: Place): boolean {
  const large = (place: Place): boolean =>
    place.kind === 'country' || place.kind === 'continent' || (place.kind === 'region' && !mayBeTown(place));
  if (a.kind === b.kind || (!large(a) && !large(b))) return true;
  return contains(a, b) === 'inside' || contains(b, a) === 'inside';
}

/** The other dates, times or places of its kind in a statement's sentence; figures are told apart by their keys. */
const besides = ({ claim, reading }: Statement): readonly Claim[] =>
  quantityOf(claim.mention)
    ? []
    : reading.claims.filter(
        (other) => other !== claim && other.kind === claim.kind && other.mention.sentence === claim.mention.sentence,
      );

/** Whether two values are one and the same; of places, not only one within the other: "Iraqi" does not stand for Baghdad. */
const toldAs = (a: Claim, b: Claim): boolean =>
  a.mention.kind === 'place' && b.mention.kind === 'place'
    ? samePlace(a.mention.value, b.mention.value)
    : agreement(a, b) === 'agree';
