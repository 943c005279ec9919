/** Part-of-speech tags of a sentence, put right where news prose misleads the tagger. */

import { isOutcome } from '../lexicon/event-words.ts';
import { nounCategory } from '../lexicon/meaning.ts';
import { isSpeech } from '../lexicon/speech-verbs.ts';
import type { PartOfSpeech, Token } from '../text/sentence.ts';
import { isVerbLemma, verbOfForm } from './lemmas.ts';

export const BE = new Set("be am is are was were been being 's 're 'm ain".split(' '));
export const HAVE = new Set("have has had having 've".split(' '));
const DO = new Set(['do', 'does', 'did']);
export const MODALS = new Set("will would shall should can could may might must 'll 'd ca wo ought".split(' '));
export const NOT = new Set(['not', "n't", 'never']);
const SUBJECT_PRONOUNS = new Set(
  'it he she that there who what this here where how i we they you which let'.split(' '),
);
const DETERMINERS = new Set(
  'the a an this that these those its his her their our my your some any no every each another such both all several many few'.split(
    ' ',
  ),
);

export const isPastForm = (token: Token): boolean =>
  /(?:ed|en|wn|ung|unk|ught|old|elt|ept|ent|ost|ade|ound|ook|hot|ut|it|id)$/.test(token.lower) &&
  token.lower !== token.lemma
    ? true
    : /ed$/.test(token.lower);
/** Verbs that end in -ing before any ending is put to them. */
const BASE_ING = new Set('bring cling fling sling spring sting string swing wring'.split(' '));
export const isIng = (token: Token): boolean =>
  token.lower.length > 4 && token.lower.endsWith('ing') && !BASE_ING.has(token.lower);
const isPlural = (token: Token): boolean =>
  token.lower.endsWith('s') && !token.lower.endsWith('ss') && token.lower.length > 3;

/** The tagger's tags, put right by their neighbours. */
export function tagsOf(tokens: readonly Token[]): PartOfSpeech[] {
  const tags = tokens.map((token) => token.pos);
  for (let at = 0; at < tokens.length; at++) tags[at] = tagAt(tokens, tags, at);
  openingParticiple(tokens, tags);
  for (let at = 2; at + 1 < tokens.length; at++) if (trailingParticiple(tokens, tags, at)) tags[at] = 'VERB';
  // "The union claims 300": what a verb now follows behind a determiner is its subject.
  for (let at = 1; at + 1 < tokens.length; at++) {
    if (tags[at] !== 'ADJ' || (tags[at + 1] !== 'VERB' && tags[at + 1] !== 'AUX')) continue;
    const { lower } = tokens[at] as Token;
    if (DETERMINERS.has((tokens[at - 1] as Token).lower) && !isOutcome(lower) && nounCategory(lower) !== null)
      tags[at] = 'NOUN';
  }
  return tags;
}

/** "Running to three hours, the film": the tagger takes a participle that opens the sentence for a noun. */
function openingParticiple(tokens: readonly Token[], tags: PartOfSpeech[]): void {
  const [first, second] = [tokens[0], tags[1]];
  if (!first || (tags[0] !== 'NOUN' && tags[0] !== 'PROPN') || !isIng(first) || verbOfForm(first.lower) === null)
    return;
  if (second === undefined || !/^(?:ADP|DET|PRON|NUM|PROPN)$/.test(second) || tokens[1]?.lower === 'of') return;
  const comma = tokens.findIndex((token) => token.text === ',');
  if (comma < 2 || !/^(?:DET|PRON|PROPN|NOUN|NUM|PUNCT|ADJ)$/.test(tags[comma + 1] ?? '')) return;
  for (let at = 1; at < comma; at++) if (tags[at] === 'VERB' || tags[at] === 'AUX') return;
  tags[0] = 'VERB';
}

/** "hired 30 cooks, pushing its payroll": behind a comma too, where its object goes on from it. */
function trailingParticiple(tokens: readonly Token[], tags: readonly PartOfSpeech[], at: number): boolean {
  if (tags[at] !== 'NOUN' || (tokens[at - 1] as Token).text !== ',' || !isIng(tokens[at] as Token)) return false;
  const after = tokens[at + 1] as Token;
  const object = objectLike(after) || DETERMINERS.has(after.lower);
  return object && verbOfForm((tokens[at] as Token).lower) !== null;
}

function tagAt(tokens: readonly Token[], tags: readonly PartOfSpeech[], at: number): PartOfSpeech {
  const token = tokens[at] as Token;
  const tag = tags[at] as PartOfSpeech;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const tagBefore = tags[at - 1];
  if (token.lower === "'s" || token.lower === "'") {
    if (before && SUBJECT_PRONOUNS.has(before.lower)) return 'AUX';
    return 'PART';
  }
  if (
    tag === 'AUX' &&
    !BE.has(token.lower) &&
    !HAVE.has(token.lower) &&
    !DO.has(token.lower) &&
    !MODALS.has(token.lower)
  )
    return 'VERB';
  if (token.kind !== 'word') return tag;
  const ordinalHead = tag === 'ADJ' && /^(?:injured|dead|missing|wounded|killed|hurt)$/.test(token.lower);
  if (ordinalHead) return tag;
  // "low-lying", "break-ins": what a hyphen joins to the word before it is no verb.
  if (tag === 'VERB' && before?.text === '-' && before.end === token.start && tokens[at - 2]?.end === before.start)
    return 'ADJ';
  // "Fire crews rescued 14": past forms that the tagger takes for nouns behind a noun.
  const pastNoun = tag === 'NOUN' && token.lower.endsWith('ed') && (tagBefore === 'NOUN' || tagBefore === 'PROPN');
  if (pastNoun && verbOfForm(token.lower) !== null && after?.pos !== 'NOUN') return 'VERB';
  if (PREPOSITIONAL.has(token.lower) && tag === 'VERB' && tagBefore !== 'AUX') return 'ADP';
  if (token.lower === 'compared' && tag === 'VERB' && tagBefore !== 'AUX' && /^(?:with|to)$/.test(after?.lower ?? ''))
    return 'ADP';
  // "Class sizes average 34", "Mercury touches 47.8C", "airline charges you": a noun's form with a figure or an object behind it.
  if ((tag === 'NOUN' || tag === 'ADJ') && (tagBefore === 'NOUN' || tagBefore === 'PROPN') && objectLike(after)) {
    const plural = before !== undefined && isPlural(before) && token.lower === token.lemma;
    const third = isPlural(token) && before !== undefined && !isPlural(before) && token.lower !== token.lemma;
    if ((plural || third) && isVerbLemma(token.lemma)) return 'VERB';
  }
  // "The bank trims by 50": a verb of change with its step behind it.
  if (
    tag === 'NOUN' &&
    (tagBefore === 'NOUN' || tagBefore === 'PROPN') &&
    isPlural(token) &&
    token.lower !== token.lemma
  ) {
    const step = /^(?:by|to|from)$/.test(after?.lower ?? '') && objectLike(tokens[at + 2]);
    if (step && before && !isPlural(before) && isVerbLemma(token.lemma)) return 'VERB';
  }
  // "a drill which cost $2m", "The other 38 share one boiler": no noun stands singular behind a relative or a plural number.
  if (tag === 'NOUN' && before && token.lower === token.lemma && isVerbLemma(token.lower)) {
    const object = objectLike(after) || /^(?:the|its|their|his|her|our|no|another)$/.test(after?.lower ?? '');
    if (object && /^(?:which|who)$/.test(before.lower)) return 'VERB';
    if (
      object &&
      tagBefore === 'NUM' &&
      !/^(?:one|1|half)$/.test(before.lower) &&
      nounCategory(token.lower) !== 'quantity'
    )
      return 'VERB';
  }
  // "2,000 sheep drowned.": an adjective from a verb behind what it is said of, with nothing behind it.
  if (tag === 'ADJ' && tagBefore === 'NOUN' && token.lower.endsWith('ed') && !isOutcome(token.lower)) {
    if ((!after || /^(?:PUNCT|ADP|ADV|CCONJ)$/.test(after.pos)) && verbOfForm(token.lower) !== null) return 'VERB';
  }
  // "The agency estimates that", "Data from the port show 40": verbs of saying, where a figure or "that" goes on from them.
  // "The firm plans to": the word before may be one that the tagger took for an adjective.
  const nounLike =
    tagBefore === 'NOUN' ||
    tagBefore === 'PROPN' ||
    (tagBefore === 'ADJ' &&
      before !== undefined &&
      DETERMINERS.has(tokens[at - 2]?.lower ?? '') &&
      nounCategory(before.lower) !== null);
  const thirdPerson =
    token.lower !== token.lemma && token.lower.endsWith('s') && before !== undefined && !isPlural(before);
  if (
    tag === 'NOUN' &&
    nounLike &&
    thirdPerson &&
    after?.lower === 'to' &&
    tokens[at + 2]?.pos === 'VERB' &&
    INTENDING.has(token.lemma)
  ) {
    return 'VERB';
  }
  if (tag === 'NOUN' && nounLike && isSpeech(token.lemma)) {
    if (thirdPerson && (after?.lower === 'that' || objectLike(after))) return 'VERB';
    if (token.lower === token.lemma && after && objectLike(after)) return 'VERB';
  }
  // "The budget sets aside", "with two members voting against": what else would say anything of the noun before?
  if (tag === 'NOUN' && nounLike && thirdPerson && !verbNear(tokens, at) && isVerbLemma(token.lemma)) {
    if (after && /^(?:DET|ADV)$/.test(after.pos)) return 'VERB';
  }
  if (
    tag === 'NOUN' &&
    nounLike &&
    isIng(token) &&
    before &&
    isPlural(before) &&
    !/^(?:NOUN|PROPN|VERB|AUX)$/.test(after?.pos ?? '')
  ) {
    const many = [at - 2, at - 3].some((index) => tags[index] === 'NUM');
    if (many && verbOfForm(token.lower) !== null) return 'VERB';
  }
  // "Drivers face a fine".
  if (
    tag === 'NOUN' &&
    tagBefore === 'NOUN' &&
    before &&
    isPlural(before) &&
    token.lower === token.lemma &&
    isVerbLemma(token.lemma)
  ) {
    if (after && /^(?:a|an|the|its|their|his|her)$/.test(after.lower)) return 'VERB';
  }
  // "The fine was cut": an adjective that a determiner makes a noun, where it is one.
  if (
    tag === 'ADJ' &&
    !isOutcome(token.lower) &&
    before &&
    (DETERMINERS.has(before.lower) || tagBefore === 'NUM') &&
    nounCategory(token.lower) !== null
  ) {
    if (!after || /^(?:AUX|VERB|ADP|PUNCT|SCONJ)$/.test(after.pos))
      return after?.text === '-' || after?.text === ',' ? tag : 'NOUN';
  }
  // "Waiting lists grew": of two finite verbs in a row, the first is a noun.
  if (
    tag === 'VERB' &&
    isPlural(token) &&
    token.lower !== token.lemma &&
    (after?.pos === 'VERB' || after?.pos === 'AUX') &&
    !isIng(after)
  ) {
    if (at > 0 && tagBefore !== 'PRON' && nounCategory(token.lemma) !== null) return 'NOUN';
  }
  // "…, court records show.": the tagger takes a verb at the end for a noun.
  if (
    tag === 'NOUN' &&
    tagBefore === 'NOUN' &&
    before &&
    isPlural(before) &&
    token.lower === token.lemma &&
    isSpeech(token.lemma)
  ) {
    if (!after || /^[.,]$/.test(after.text) || after.pos === 'SCONJ') return 'VERB';
  }
  if (tag !== 'VERB') {
    // "to strike": a bare form behind "to" that begins no noun phrase is left to the tagger; "will strike" is a verb.
    if (
      (tag === 'NOUN' || tag === 'ADJ') &&
      before &&
      MODALS.has(before.lower) &&
      before.pos === 'AUX' &&
      token.lower === token.lemma &&
      isVerbLemma(token.lower)
    )
      return 'VERB';
    return tag;
  }
  // "In ward three", "by rail": a bare form behind a preposition is a noun, where there is such a noun.
  if (tagBefore === 'ADP' && before?.pos === 'ADP' && token.lower === token.lemma && !isIng(token)) {
    if (nounCategory(token.lower) !== null && !BE.has(token.lower) && !isPastForm(token)) return 'NOUN';
  }
  // "a five-year mean of 8": a bare form behind an adjective made with a hyphen.
  if (tagBefore === 'NOUN' && tokens[at - 2]?.text === '-' && token.lower === token.lemma && after?.lower === 'of')
    return 'NOUN';
  // "aged 24 and 31" governs nothing.
  if (token.lower === 'aged' && (after?.pos === 'NUM' || after?.pos === 'ADP')) return 'ADJ';
  const proper = before !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text) && tagBefore === 'PROPN';
  if (proper && (after?.pos !== 'NUM' || (token.lower === token.lemma && !isPastForm(token)))) return 'PROPN';
  if (
    before?.lower === 'to' &&
    /^(?:according|due|thanks|owing|prior|close|next|subject)$/.test(tokens[at - 2]?.lower ?? '')
  )
    return 'NOUN';
  const determined =
    before !== undefined &&
    ((DETERMINERS.has(before.lower) && (before.lower !== 'that' || before.pos === 'DET')) ||
      tagBefore === 'NUM' ||
      (tagBefore === 'PART' && before.lower.endsWith("'s")));
  if (isIng(token) && after?.lower === 'of') return 'NOUN';
  if (determined && isPlural(token) && !isIng(token) && token.lower !== token.lemma) {
    return tagBefore === 'NUM' || DETERMINERS.has((before as Token).lower)
      ? (before as Token).lower === 'that'
        ? tag
        : 'NOUN'
      : tag;
  }
  if (tagBefore === 'ADP' && token.lower.endsWith('ed') && after?.pos === 'NOUN') return 'ADJ';
  if (determined || tagBefore === 'ADJ') {
    const nounNext = after !== undefined && (after.pos === 'NOUN' || after.pos === 'PROPN' || after.pos === 'ADJ');
    const strict =
      before !== undefined && DETERMINERS.has(before.lower) && before.lower !== 'that' && before.lower !== 'all';
    if (isPastForm(token) && objectLike(after) && strict) return 'ADJ';
    if (tagBefore === 'NUM' && isPastForm(token) && !verbNear(tokens, at)) return tag;
    if (isPastForm(token) && nounNext && after?.pos !== 'PROPN') return 'ADJ';
    if (isIng(token) && nounNext && (strict || tagBefore === 'NUM') && isPlural(after as Token)) return 'ADJ';
    if (strict && !isPastForm(token)) return 'NOUN';
  }
  return tag;
}

/** Verbs whose past is their bare form, or whose participle is. */
export const UNCHANGED = new Set(
  'put cut hit shut set hurt let cast spread split burst read quit shed bet bid rid thrust upset wed beat come become run overrun overcome broadcast forecast'.split(
    ' ',
  ),
);
const INTENDING = new Set('plan hope want aim need promise vow pledge move bid'.split(' '));
const PREPOSITIONAL = new Set('including excluding following according regarding concerning barring'.split(' '));
const objectLike = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'number' ||
    token.kind === 'symbol' ||
    token.pos === 'NUM' ||
    /^(?:you|him|them|us|me)$/.test(token.lower));

/** Whether the clause has another verb than the one at `at`: without one, "eight needed roofs" needs this one. */
function verbNear(tokens: readonly Token[], at: number): boolean {
  const stop = (token: Token): boolean =>
    token.kind === 'punctuation' || token.pos === 'CCONJ' || token.pos === 'SCONJ';
  const verb = (token: Token): boolean => token.pos === 'VERB' || token.pos === 'AUX';
  for (let index = at + 1; index < tokens.length && !stop(tokens[index] as Token); index++)
    if (verb(tokens[index] as Token)) return true;
  for (let index = at - 1; index >= 0 && !stop(tokens[index] as Token); index--)
    if (verb(tokens[index] as Token)) return true;
  return false;
}
