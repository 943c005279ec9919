/** What happened to what is counted: the verb that governs the figure, or the noun of happening that it belongs to. */

import { isCircumstance, isLight, isMeasuring, isOutcome, isTally } from '../lexicon/event-words.ts';
import { isCollective, isGenericCounter, isPersonNoun } from '../lexicon/meaning.ts';
import { isSpeech } from '../lexicon/speech-verbs.ts';
import type { Token } from '../text/sentence.ts';
import type { EventRef } from './claim.ts';
import { type Clauses, clauseVerb } from './clauses.ts';
import { eventClassesOf, isEventNoun } from './event-classes.ts';
import type { Figure } from './figure.ts';
import { headBefore, headLemma, nounLemma, nounPhraseAt } from './noun-phrase.ts';
import { participantsOf, type Range } from './participants.ts';
import { recordLabel } from './record.ts';
import type { Counted } from './thing.ts';
import type { VerbGroup } from './verb-groups.ts';

export interface Happening {
  readonly event: EventRef | null;
  /** The verb group that governs the figure, or -1: its clause tells modality and negation. */
  readonly verb: number;
}

export function happeningOf(figure: Figure, counted: Counted, clauses: Clauses): Happening {
  const { measure } = figure.quantity;
  const verb = clauseVerb(clauses, figure.first);
  const self = [figure.first, figure.end] as const;
  if (measure === 'age') return { event: null, verb };
  if (counted.at >= 0 && isOutcome(counted.lemma ?? ''))
    return { event: ref(clauses, counted.lemma as string, verb, -1, self), verb };
  if (counted.at >= 0 && isTally(lemmaAt(clauses, counted.at))) {
    return { event: ref(clauses, lemmaAt(clauses, counted.at), verb, counted.at, self), verb };
  }
  const noun = eventNounOf(figure, counted, clauses, verb);
  if (noun >= 0) return { event: ref(clauses, lemmaAt(clauses, noun), verb, noun, self), verb };
  const attributive = figure.joined >= 0 && (figure.quantity.unit !== '' || clauses.tags[figure.joined] === 'NOUN');
  if (attributive) return { event: null, verb };
  if (
    inHeldPart(figure, clauses) ||
    ofPersons(figure, clauses) ||
    aboard(figure, clauses) ||
    dimension(figure, clauses) ||
    fragment(figure, clauses) ||
    apposed(figure, clauses) ||
    compared(figure, clauses)
  )
    return { event: null, verb };
  const close = adjacentVerb(figure, clauses, verb);
  const governing = close >= 0 ? close : pastInner(figure, clauses, verb);
  const outcome = outcomeAt(figure, clauses);
  if (outcome) return { event: ref(clauses, outcome, governing, -1, self), verb: governing };
  const spoken = clauses.verbs[governing] as VerbGroup | undefined;
  const group = spoken && isElliptic(clauses, spoken) ? (meant(clauses, governing) ?? spoken) : spoken;
  const still = !group || group.lemma === 'be' || (group.lemma === 'have' && group.form === 'finite');
  // "Of those, 44 were from the coast": what happened to the whole happened to the part.
  if (still || verbless(clauses, figure, group))
    return {
      event:
        counted.at < 0 && (partOfEarlier(figure, clauses) || (counted.announced && !group))
          ? (counted.event ?? null)
          : null,
      verb: governing,
    };
  return { event: ref(clauses, group.lemma, governing, -1, self), verb: governing };
}

/**
 * "18 members of groups backed by Iran were killed": a participle that says what sort the groups are leaves the members to the
 * verb behind it.
 */
function pastInner(figure: Figure, clauses: Clauses, verb: number): number {
  const { tokens, tags, verbs } = clauses;
  const [own, next] = [verbs[verb] as VerbGroup | undefined, verbs[verb + 1] as VerbGroup | undefined];
  if (!own || next?.form !== 'finite' || own.form !== 'participle' || own.first <= figure.end) return verb;
  if (tokens[own.last + 1]?.lower !== 'by' || tokens[own.first - 1]?.kind !== 'word') return verb;
  const within = tokens.slice(figure.end, own.first).some((token) => token.lower === 'of');
  const between = tags.slice(own.last + 2, next.first);
  return within && between.every((tag) => /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tag)) ? verb + 1 : verb;
}

/** "…, unions fear 600 will", "two did not": an auxiliary alone stands for a verb that came before. */
const isElliptic = (clauses: Clauses, { main, copula, lemma, passive }: VerbGroup): boolean =>
  clauses.tags[main] === 'AUX' && !copula && !passive && lemma !== 'be' && lemma !== 'have';

function meant(clauses: Clauses, verb: number): VerbGroup | undefined {
  for (let index = verb - 1; index >= 0; index--) {
    const group = clauses.verbs[index] as VerbGroup;
    if (group.form !== 'infinitive' && !group.copula && !isSpeech(group.lemma) && !isElliptic(clauses, group))
      return group;
  }
  return undefined;
}

/** An attribution right behind the figure's clause is no event of its own: "3 million without power, the board says". */
const verbless = (clauses: Clauses, figure: Figure, group: VerbGroup): boolean =>
  isSpeech(group.lemma) && group.last < figure.first && clauses.tokens[figure.outer - 1]?.text === ':';

/** "Of those, 44 …, 39 from Lowdale". */
const partOfEarlier = (figure: Figure, clauses: Clauses): boolean =>
  /^(?:of|among) (?:those|these|them|the)$/.test(
    clauses.tokens
      .slice(0, 2)
      .map((token) => token.lower)
      .join(' '),
  ) || clauses.tokens[figure.end]?.lower === 'of';

/** "the cousins of three pilots were held": what happened, happened to the cousins. */
function ofPersons(figure: Figure, clauses: Clauses): boolean {
  if (clauses.tokens[figure.preposition]?.lower !== 'of' || figure.quantity.measure !== 'count') return false;
  const noun = headBefore(clauses, figure.preposition);
  if (noun < 0 || clauses.tags[noun] !== 'NOUN') return false;
  const lemma = nounLemma(clauses.tokens[noun] as Token);
  return isPersonNoun(lemma) && !isCollective(lemma) && !isGenericCounter(lemma) && !isOutcome(lemma);
}

/** "The plane, with 88 people on board, skidded", "rose to 40, with 12 in Arven": what goes along with it. */
function aboard(figure: Figure, clauses: Clauses): boolean {
  const { tokens, verbs } = clauses;
  if (tokens[figure.preposition]?.lower !== 'with' || tokens[figure.preposition - 1]?.text !== ',') return false;
  const group = verbs[clauseVerb(clauses, figure.first)];
  if (!group) return false;
  const end = phraseEnd(figure, clauses);
  if (group.first > figure.first)
    return group.first > end && tokens.slice(end, group.first).some((token) => token.text === ',');
  return isMeasuring(group.lemma);
}

/** "The tunnel, 57km long,", "14 wells, each 30 metres deep": how it is made, and nothing that happened. */
function dimension(figure: Figure, clauses: Clauses): boolean {
  const { tokens } = clauses;
  if (figure.quantity.measure !== 'measure') return false;
  const before = tokens[figure.outer - 1]?.lower ?? '';
  const each = before === 'each' || tokens[figure.outer]?.lower === 'each';
  return (before === ',' || before === '(' || each) && DIMENSION.test(tokens[figure.end]?.lower ?? '');
}
const DIMENSION = /^(?:long|wide|deep|high|tall|thick|across|square|apart|away)$/;

/** "Trains crawl; third day above 40": a fragment that opens with a noun of its own has no part in the clause before. */
function fragment(figure: Figure, clauses: Clauses): boolean {
  const { tokens, tags } = clauses;
  let from = figure.outer;
  while (from > 0 && (tokens[from - 1] as Token).text !== ';') from--;
  if (from === 0) return false;
  let to = figure.end;
  while (to < tokens.length && (tokens[to] as Token).text !== ';') to++;
  const verbal = clauses.verbs.some((group) => group.first >= from && group.first < to);
  return !verbal && tags.slice(from, figure.outer).some((tag) => tag === 'NOUN');
}

/** "The Quay, a carrier with a crew of 21, lost power": an apposition tells of no event. */
function apposed(figure: Figure, clauses: Clauses): boolean {
  const { tokens, tags } = clauses;
  if (figure.preposition < 0 && figure.joined < 0) return false;
  let from = figure.outer;
  while (from > 0 && !/^[,;:(—–]$/.test((tokens[from - 1] as Token).text)) {
    if (tags[from - 1] === 'VERB' || tags[from - 1] === 'AUX') return false;
    from--;
  }
  const opener = tokens[from - 1]?.text;
  if ((opener !== ',' && opener !== '(') || !/^(?:a|an|the|its|his|her|their)$/.test(tokens[from]?.lower ?? ''))
    return false;
  if (tags[from - 2] !== 'NOUN' && tags[from - 2] !== 'PROPN' && tags[from - 2] !== 'NUM') return false;
  for (let to = figure.end; to < tokens.length; to++) {
    if (/^[,;)—–]$/.test((tokens[to] as Token).text)) return true;
    if (tags[to] === 'VERB' || tags[to] === 'AUX') return false;
  }
  return opener === ',';
}

/** "drew 3,000, up from 2,400 in 2023": what it is compared with did not happen now. */
function compared(figure: Figure, clauses: Clauses): boolean {
  const { tokens } = clauses;
  let at = figure.outer - 1;
  // "against a safe limit of 60", "compared with a target of 95"
  if (tokens[at]?.lower === 'of') {
    const standard = headBefore(clauses, at);
    let opener = standard - 1;
    while (opener > 0 && /^(?:DET|ADJ|NOUN|PROPN|PART|PRON)$/.test(clauses.tags[opener] as string)) opener--;
    if (standard > 0 && /^(?:against|versus|than)$/.test(tokens[opener]?.lower ?? '')) return true;
    if (standard > 0) at = opener;
  }
  // "a profit of $3m on revenue of $220m": what a sum is made on is its measure.
  if (figure.quantity.measure === 'money' && tokens[figure.outer - 1]?.lower === 'of' && tokens[at]?.lower === 'on')
    return true;
  while (at > 0 && /^(?:from|by|with|to|on)$/.test(tokens[at]?.lower ?? '')) at--;
  return /^(?:up|down|compared)$/.test(tokens[at]?.lower ?? '') && /^[,(—–]$/.test(tokens[at - 1]?.text ?? '');
}

/** "12 of the 85 targets": what happened, happened to the twelve. */
function inHeldPart(figure: Figure, clauses: Clauses): boolean {
  const { tokens, tags } = clauses;
  // "Of the bloc's 46 members, 38"
  let at = figure.first - 1;
  while (at >= 0 && /^(?:DET|NOUN|PROPN|PART|ADJ|PRON)$/.test(tags[at] as string) && tokens[at]?.lower !== 'of') at--;
  if (tokens[at]?.lower !== 'of') return false;
  const before = tokens[at - 1];
  const end = phraseEnd(figure, clauses);
  // "71,000 of the 96,500 homes that lost supply": a relative clause says what happened to the whole.
  const next = tokens[end]?.lower ?? '';
  if (/^(?:that|which|who|whose)$/.test(next)) return false;
  if (!before) return !(tags[end] === 'PRON' && tags[end + 1] === 'VERB');
  const share =
    /^(?:none|half|thirds?|quarters?|most|some|many|few|any|percent|cent|one|rest|remainder|bulk|part|%)$/.test(
      before.lower,
    );
  if (!share && tags[at - 1] !== 'NUM') return false;
  const verbBefore = clauses.verbs.some((group) => group.last < at);
  return !(tags[end] === 'VERB' && verbBefore);
}

/** Where the figure's noun phrase ends, a coordinated noun included ("homes and farms"). */
function phraseEnd(figure: Figure, clauses: Clauses): number {
  const holder = figure.phrase ?? figure.partitive;
  const end = holder ? holder.end : figure.end;
  if (!holder || !/^(?:and|or)$/.test(clauses.tokens[end]?.lower ?? '')) return end;
  let opens = end + 1;
  while (clauses.tags[opens] === 'NUM') opens++;
  const second = nounPhraseAt(clauses, opens, true);
  return second && second.first === opens ? second.end : end;
}

function eventNounOf(figure: Figure, counted: Counted, clauses: Clauses, verb: number): number {
  const { tokens } = clauses;
  const group = clauses.verbs[verb] as VerbGroup | undefined;
  const preposition = tokens[figure.preposition]?.lower ?? '';
  if (preposition === 'of') {
    const noun = headBefore(clauses, figure.preposition);
    if (noun >= 0 && noun === figure.preposition - 1 && isEventNoun(headLemma(clauses, noun))) return noun;
  }
  const own = figure.phrase && counted.at === figure.phrase.head ? counted.at : -1;
  if (own < 0 || !isEventNoun(nounLemma(tokens[own] as Token))) return -1;
  if (figure.preposition >= 0 && isCircumstance(preposition)) return own;
  if (!group) return own;
  // The second of two things under one such preposition: "after 26 reports and one house fire".
  if (group.last < figure.first && isLight(group.lemma) && !group.passive) return own;
  if (tokens[figure.outer - 1]?.lower === 'and' && underCircumstance(clauses, figure.outer - 2, group)) return own;
  if (group.first > figure.first && group.copula) return own;
  return -1;
}

function underCircumstance(clauses: Clauses, from: number, group: VerbGroup): boolean {
  for (let at = from; at > group.last; at--) {
    const tag = clauses.tags[at];
    if (tag === 'ADP' && isCircumstance((clauses.tokens[at] as Token).lower)) return true;
    if (tag === 'PUNCT' || (tag === 'VERB' && !(clauses.tokens[at] as Token).lower.endsWith('ing'))) return false;
  }
  return false;
}

/** "left 18 dead", "with four missing". */
function outcomeAt(figure: Figure, clauses: Clauses): string | null {
  const { phrase } = figure;
  const own = phrase && phrase.modifiers.length === 0 ? (clauses.tokens[phrase.head] as Token) : null;
  // "14 hurt"
  if (own && isOutcome(own.lower)) return own.lower;
  const end = phrase?.end ?? figure.end;
  const next = clauses.tokens[end];
  if (next && isOutcome(next.lower) && clauses.tags[end] !== 'VERB') return next.lower;
  return labelledBefore(clauses, figure.first) ?? recordLabel(figure, clauses)?.event ?? null;
}

/** "Confirmed dead: 3", "Shelters open: 64". */
function labelledBefore(clauses: Clauses, first: number): string | null {
  const { tokens, tags } = clauses;
  const colon = tokens[first - 1]?.text === ':' ? first - 1 : -1;
  if (colon <= 0) return null;
  const word = tokens[colon - 1] as Token;
  if (isOutcome(word.lower)) return word.lower;
  if (tags[colon - 1] === 'ADJ') return word.lemma;
  return isEventNoun(nounLemma(word)) ? nounLemma(word) : null;
}

/** A participle or relative clause right behind the counted noun: "63 nets hauled from the sea", "members who saw". */
function adjacentVerb(figure: Figure, clauses: Clauses, verb: number): number {
  const { tokens, tags, verbs } = clauses;
  let at = phraseEnd(figure, clauses);
  while (at < tokens.length && (tags[at] === 'ADV' || clauses.timed[at])) at++;
  const relative = /^(?:who|which|that|whom)$/.test(tokens[at]?.lower ?? '');
  if (relative) at++;
  while (at < tokens.length && tags[at] === 'ADV') at++;
  const index = verbs.findIndex((group) => group.first === at);
  if (index < 0) return -1;
  const group = verbs[index] as VerbGroup;
  if (group.form === 'infinitive') return -1;
  const outer = verbs[verb] as VerbGroup | undefined;
  if (!outer || index === verb) return index;
  if (outer.first > figure.first) return index;
  const weak =
    outer.copula ||
    outer.lemma === 'have' ||
    outer.lemma === 'get' ||
    outer.lemma === 'leave' ||
    outer.lemma === 'see' ||
    isSpeech(outer.lemma);
  return weak || figure.preposition >= 0 || relative ? index : -1;
}

const lemmaAt = (clauses: Clauses, noun: number): string => headLemma(clauses, noun);

const ref = (clauses: Clauses, lemma: string, verb: number, noun: number, self: Range): EventRef => ({
  lemma,
  classes: eventClassesOf(lemma),
  participants: participantsOf(clauses, verb, noun, self),
});
