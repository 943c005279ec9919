/** The named signals that two statements speak of the same slot, each with its weight. */

import type { ClaimKind } from '../claims/claim.ts';
import type { Statement } from '../facts/statement.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { contrast, eventKinship, isGenericCounter, isPersonNoun, nounKinship } from '../lexicon/meaning.ts';
import { remembering } from '../lexicon/remembering.ts';
import { fits, type When } from '../values/calendar.ts';
import { digitSlip } from '../values/interval.ts';
import { type PersonName, samePerson } from '../values/name.ts';
import { contains } from '../values/place.ts';
import { quantityOf, slip } from './agree.ts';
import type { Signal } from './signal.ts';
import { headKinship } from './table-fit.ts';
import { type SignalName, WEIGHTS } from './weights.ts';

export interface Evidence {
  readonly score: number;
  readonly signals: readonly Signal[];
}

type Weigh = (word: string) => number;

/** Signals as they are found: a draft has tens of thousands of pairs, of most of which only the sum is asked. */
class Tally {
  score = 0;
  private names: SignalName[] = [];
  private times: number[] = [];

  clear(): void {
    this.score = 0;
    this.names.length = 0;
    this.times.length = 0;
  }

  add(name: SignalName, times = 1): void {
    if (times === 0) return;
    this.names.push(name);
    this.times.push(times);
    this.score += WEIGHTS[name] * times;
  }

  has(name: SignalName): boolean {
    return this.names.includes(name);
  }

  /** Heaviest first. */
  signals(): readonly Signal[] {
    return this.names
      .map((name, at): Signal => {
        const times = this.times[at] as number;
        return { name, times, weight: WEIGHTS[name] * times };
      })
      .sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight));
  }
}

/** One for all pairs, as only one is weighed at a time. */
const tally = new Tally();

/** The case for `claim` and `fact` filling one slot; null where a gate forbids it, or where its score is less than `least`. */
export function evidenceOf(
  claim: Statement,
  fact: Statement,
  weigh: Weigh,
  least = Number.NEGATIVE_INFINITY,
): Evidence | null {
  const score = scoreOf(claim, fact, weigh);
  return score === null || score < least ? null : { score, signals: tally.signals() };
}

/** The score of that case alone; null where a gate forbids it. */
export function scoreOf(claim: Statement, fact: Statement, weigh: Weigh): number | null {
  const { setting: a } = claim.claim;
  const { setting: b } = fact.claim;
  if (opposed(claim, fact)) return null;

  tally.clear();
  thing(claim, fact);
  if (a.event && b.event) {
    const kin = eventKinship(a.event.lemma, b.event.lemma);
    if (kin === 1) tally.add('sameEvent');
    else if (kin >= 0.85) tally.add('likeEvent');
    else if (kin > 0) tally.add('relatedEvent');
    else tally.add('otherEvent');
  }
  let modifiers = 0;
  for (const word of b.modifiers) if (a.modifiers.includes(word)) modifiers += 1;
  tally.add('sharedModifier', Math.min(modifiers, 2));
  tally.add('sharedWords', sharedWords(claim, fact, weigh));
  tally.add('sharedValue', Math.min(sharedCompanions(claim, fact), 3));

  if (a.whose.length > 0 && b.whose.length > 0) {
    if (a.whose.some((owner) => b.whose.some((other) => sameName(owner, other)))) tally.add('sameOwner');
    else tally.add('otherOwner');
  }
  if (claim.role.governor && fact.role.governor && nounKinship(claim.role.governor, fact.role.governor) >= 0.9) {
    tally.add('sameRole');
  }
  if (elsewhere(claim, fact)) tally.add('otherPlace');
  if (otherwhen(claim, fact)) tally.add('otherDay');
  if (a.speaker && b.speaker) tally.add(sameName(a.speaker, b.speaker) ? 'sameSpeaker' : 'otherSpeaker');
  if (a.share !== b.share) tally.add('otherShare');
  if (a.modality !== b.modality || a.negated !== b.negated) tally.add('otherMode');
  value(claim, fact);
  return tally.score;
}

/** Whether a figure tells by how much something rose or fell, or what lies between two. */
export const changes = ({ claim: { mention } }: Statement): boolean => {
  const relation = quantityOf(mention)?.relation;
  return relation === 'up' || relation === 'down';
};

/** Words that name opposites forbid the comparison: killed against wounded, profit against revenue. */
function opposed(claim: Statement, fact: Statement): boolean {
  const [a, b] = [claim.claim.setting, fact.claim.setting];
  if (a.counted && b.counted && contrast(a.counted, b.counted)) return true;
  // Of two changes the figures say which way each went, whatever verb stands over the list.
  if (!(changes(claim) && changes(fact)) && a.event && b.event && contrast(a.event.lemma, b.event.lemma)) return true;
  if ((claim.claim.kind === 'age' || claim.claim.kind === 'place') && otherBearer(claim, fact)) return true;
  return a.modifiers.some(
    (x) => !b.modifiers.includes(x) && b.modifiers.some((y) => !a.modifiers.includes(y) && contrast(x, y)),
  );
}

/** Two ages of two persons: by their names, and by their first names or titles where they share a surname. */
export function otherBearer(claim: Statement, fact: Statement): boolean {
  const [a, b] = [claim.claim.setting.whose, fact.claim.setting.whose];
  if (!named(a) || !named(b)) return false;
  // "Husband Peter, 64": who is called by the first name may be the Mr Marsh of the draft.
  const first = (whose: readonly string[]): boolean =>
    whose.every((owner) => !owner.includes(' ') && isGivenName(owner));
  if (!a.some((x) => b.some((y) => sameName(x, y))))
    return first(a) === first(b) || callsAnother(a, b) || callsAnother(b, a);
  const [x, y] = [bearerOf(claim), bearerOf(fact)];
  return (
    x !== null &&
    y !== null &&
    (samePerson(x, y) === 'different' ||
      (OF_MEN.test(x.title) && OF_WOMEN.test(y.title)) ||
      (OF_WOMEN.test(x.title) && OF_MEN.test(y.title)))
  );
}

/** Whether both say whose they are by one and the same name. */
export function sameBearer({ claim: { setting: a } }: Statement, { claim: { setting: b } }: Statement): boolean {
  return named(a.whose) && named(b.whose) && a.whose.some((x) => b.whose.some((y) => sameName(x, y)));
}

/** "Peter" is not Joan Marsh, who has a first name of her own. */
const callsAnother = (a: readonly string[], b: readonly string[]): boolean =>
  a.every((owner) => !owner.includes(' ') && isGivenName(owner)) &&
  b.every((owner) => owner.includes(' ') && isGivenName(owner.split(' ')[0] as string));

const OF_MEN = /^(?:Mr|Sir|Lord)\.?$/;
const OF_WOMEN = /^(?:Mrs|Ms|Miss|Dame|Lady)\.?$/;

/** The person whose age it is: by the full name, wherever that was given, or else the one of the sentence with that surname. */
function bearerOf({ claim, reading }: Statement): PersonName | null {
  const words = claim.setting.whose[0]?.split(' ') ?? [];
  const full = words.length < 2 || !isGivenName(words[0] as string) ? null : words;
  for (const { kind, sentence, value } of reading.mentions) {
    if (kind !== 'name' || sentence !== claim.mention.sentence || value.type !== 'person') continue;
    if (full && value.given.length > 0 && !value.given.includes(full[0] as string)) continue;
    if (claim.setting.whose.some((owner) => sameName(owner, value.surname))) return value;
  }
  return full && { type: 'person', given: full.slice(0, -1), surname: full.at(-1) as string, title: '', role: '' };
}

/** Whose it is by name: "the driver" may be anybody who is named elsewhere. */
const named = (whose: readonly string[]): boolean => whose.some((owner) => /^\p{Lu}/u.test(owner));

/** Kinds whose noun is what is counted; with the others it says what is measured, which is told in more ways. */
const COUNTED = new Set<ClaimKind>(['count', 'rank', 'ratio', 'score', 'age']);

/** "Injuries: 12" counts the persons of "12 were hurt": the noun is what befell them. */
export const befell = ({ claim: { setting } }: Statement, noun: string): boolean =>
  setting.counted !== null &&
  isPersonNoun(setting.counted) &&
  setting.event !== null &&
  !isPersonNoun(noun) &&
  eventKinship(setting.event.lemma, noun) >= 0.85;

function thing(claim: Statement, fact: Statement): void {
  const [x, y] = [claim.claim.setting.counted, fact.claim.setting.counted];
  if (!x || !y) return;
  // In a table either heading may say what is counted: "Unforced errors" by "Haverkamp".
  const kin = Math.max(nounKinship(x, y), headKinship(x, fact) ?? 0, headKinship(y, claim) ?? 0);
  if (!COUNTED.has(claim.claim.kind)) {
    if (kin >= 0.85) tally.add('sameMeasured');
    else if (kin === 0) tally.add('otherMeasured');
    return;
  }
  if (isGenericCounter(x) || isGenericCounter(y)) {
    if (kin === 1 || (isPersonNoun(x) && isPersonNoun(y)) || befell(claim, y) || befell(fact, x))
      tally.add('genericThing');
    return;
  }
  if (kin < 0.85 && (befell(claim, y) || befell(fact, x))) tally.add('genericThing');
  else if (kin === 1) tally.add('sameThing');
  else if (kin >= 0.85) tally.add('likeThing');
  else if (kin >= 0.5) tally.add('relatedThing');
  else if (kin === 0) tally.add('otherThing');
}

/** So many telling words shared are half of all the proof that words can give. */
const HALF_SURE = 2.5;

/** From this nearness on a word is the claim's own: of its sentence, row or list, not of a heading or a neighbour. */
const OWN = 0.5;

/** Rare words in both clauses, 0 to 1, saturating: the third shared word tells less than the first. */
function sharedWords(claim: Statement, fact: Statement, weigh: Weigh): number {
  const [few, many] = claim.words.size < fact.words.size ? [claim.words, fact.words] : [fact.words, claim.words];
  const ownIsFew = few === claim.words;
  let own = 0;
  let around = 0;
  for (const [word, nearness] of few) {
    const other = many.get(word);
    if (other === undefined) continue;
    const worth = Math.min(nearness, other) * weigh(word);
    if ((ownIsFew ? nearness : other) >= OWN) own += worth;
    else around += worth;
  }
  // A heading stands over unrelated paragraphs too: its words only add to what the claim's own sentence says.
  const sum = own + Math.min(around, own);
  return sum / (sum + HALF_SURE);
}

function sharedCompanions(claim: Statement, fact: Statement): number {
  let count = 0;
  for (const key of claim.companions) if (fact.companions.has(key)) count += 1;
  return count;
}

/** Whether two names share a word of three letters or more. */
export function sameName(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [wordsOfName(a), wordsOfName(b)];
  return x.whole === y.whole || y.words.some((word) => word.length > 2 && x.words.includes(word));
}

const wordsOfName = remembering((name: string): { readonly whole: string; readonly words: readonly string[] } => {
  const whole = name.toLowerCase();
  return { whole, words: whole.split(/[^\p{L}\p{N}]+/u) };
});

function elsewhere(claim: Statement, fact: Statement): boolean {
  if (claim.claim.kind === 'place') return false;
  if (claim.claim.setting.where.length === 0 || fact.claim.setting.where.length === 0) return false;
  const [here, there] = [placesOf(claim), placesOf(fact)];
  return here.length > 0 && there.length > 0 && here.every((x) => there.every((y) => contains(x, y) === 'outside'));
}

/** The places that bear on a statement, nearest first. */
export function placesOf(statement: Statement) {
  return statement.claim.setting.where.flatMap((at) => {
    const mention = statement.reading.mentions[at];
    return mention?.kind === 'place' ? [mention.value] : [];
  });
}

function otherwhen(claim: Statement, fact: Statement): boolean {
  if (claim.claim.mention.kind === 'date') return false;
  if (claim.claim.setting.when.length === 0 || fact.claim.setting.when.length === 0) return false;
  const [here, there] = [datesOf(claim), datesOf(fact)];
  return here.length > 0 && there.length > 0 && here.every((x) => there.every((y) => fits(x, y) === 'different'));
}

function datesOf(statement: Statement) {
  return statement.claim.setting.when.flatMap((at) => {
    const mention = statement.reading.mentions[at];
    return mention?.kind === 'date' ? [mention.value] : [];
  });
}

/** A slip in a long figure is no accident of two figures; in a short one it may be. Index: significant digits. */
const SLIP_BY_DIGITS = [0, 0.2, 0.4, 0.8, 1.5] as const;

export const digits = (value: number): number =>
  String(Math.abs(value))
    .replace(/0+$|\./g, '')
    .replace(/^0+/, '').length;

/** More than this many times the other value: hardly the same thing, unless a digit slipped. */
const FAR = 2.5;
const FARTHER = 6;

function value(claim: Statement, fact: Statement): void {
  const [x, y] = [claim.claim.mention, fact.claim.mention];
  if (x.kind === 'date' && y.kind === 'date') dates(x.value, y.value, claim.claim.kind);
  if (x.kind === 'time' && y.kind === 'time') clocks(x.value.minutes, y.value.minutes);
  if (x.kind === 'place' && y.kind === 'place') {
    const relation = contains(x.value, y.value);
    if (relation === 'inside' && x.value.kind !== y.value.kind) tally.add('broader');
    if (relation === 'unknown') tally.add('unlisted');
  }
  const [p, q] = [quantityOf(x), quantityOf(y)];
  if (!p || !q) return;
  if (p.measure === 'rank' && !tally.has('sameOwner') && !tally.has('sameEvent')) tally.add('siblingRank');
  if (changes(claim) !== changes(fact)) tally.add('changeAgainstLevel');
  // The figure was copied and its unit was not.
  if (p.number === q.number && p.unit !== q.unit) tally.add('digitSlip', SLIP_BY_DIGITS[Math.min(digits(p.number), 4)]);
  if (p.number === q.number) return;
  if (slip(x, y)) tally.add('digitSlip', SLIP_BY_DIGITS[Math.min(digits(p.number), 4)]);
  else {
    const ratio = Math.max(p.number, q.number) / Math.max(Math.min(p.number, q.number), 1e-9);
    if (ratio > FARTHER) tally.add('fartherValue');
    else if (ratio > FAR) tally.add('farValue');
  }
}

/** Parts of two dates that are alike: the same 24 September under two weekdays, the 6th and the 16th of one month. */
function dates(a: When, b: When, kind: ClaimKind): void {
  const sameDay = a.stated.day !== null && a.stated.day === b.stated.day;
  const sameMonth = a.stated.month !== null && a.stated.month === b.stated.month;
  if (sameDay && sameMonth) {
    if (kind === 'day') tally.add('sameDate');
    return;
  }
  if (a.granularity !== b.granularity || (a.until === null) !== (b.until === null)) tally.add('broader');
  if (sameDay || sameMonth) tally.add('nearDate');
  // "Thursday, 18 September" and "Thursday, 25 September": the weekday was copied, the date was not.
  if (kind === 'date' && sameMonth && a.weekday !== null && a.weekday === b.weekday) tally.add('sameDate');
  if (sameMonth && a.stated.day !== null && b.stated.day !== null && digitSlip(a.stated.day, b.stated.day))
    tally.add('digitSlip', 0.2);
  if (
    a.stated.year !== null &&
    b.stated.year !== null &&
    a.stated.month === null &&
    b.stated.month === null &&
    digitSlip(a.stated.year, b.stated.year)
  )
    tally.add('digitSlip', 0.3);
}

const HALF_DAY = 720;
const HOUR = 60;

/** The same minutes in the other half of the day or another hour, or one digit of the minutes. */
function clocks(a: number, b: number): void {
  const gap = Math.abs(a - b);
  if (gap === HALF_DAY) tally.add('clockSlip');
  else if (gap > 0 && gap % HOUR === 0) tally.add('clockSlip', a % HOUR === 0 ? 0.3 : 0.8);
  else if (gap > 0 && Math.floor(a / HOUR) === Math.floor(b / HOUR)) tally.add('clockSlip', 0.8);
}
