/** From mentions to claims: every value of a block with its setting. */

import { eventKinship, nounCategory } from '../lexicon/meaning.ts';
import { mentionsOf } from '../mentions/detect.ts';
import type { Conventions, Reading } from '../mentions/detector.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Block } from '../text/document.ts';
import { type Sentence, tokenAt } from '../text/sentence.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { CalendarDay } from '../values/calendar.ts';
import type { Read } from '../values/read.ts';
import { bearerOfPlace, bearerOfRow } from './bearer.ts';
import type { BlockReading, Claim, ClaimKind, EventRef, Setting } from './claim.ts';
import { type Clauses, clausesOf } from './clauses.ts';
import { compoundsOf } from './compound.ts';
import { countedOf } from './counted.ts';
import { happeningOf } from './event.ts';
import { type Figure, figureOf, quantityOf } from './figure.ts';
import { isFormer } from './former.ts';
import { leadCounts } from './lead.ts';
import { firstHead, isPluralNoun, nounLemma } from './noun-phrase.ts';
import { occasionOf } from './occasion.ts';
import { bearerOf, bearingOn, modalityOf, negatedAt, shareOf, whoseOf, wordsAround, wordsFrom } from './setting.ts';
import { NOTHING_HEARD, quoteOpen, type Spoken, type Voices, voicesOf } from './speaker.ts';
import { namedBehind, personAbout, takesUp } from './taken-up.ts';
import type { Counted } from './thing.ts';

/** What a block's reading depends on besides the block. */
export interface Circumstances {
  readonly date: Read<CalendarDay> | null;
  readonly conventions: Conventions;
  /** The text of the block that announces this one ("Four people were charged:"), or ''. */
  readonly lead?: string;
}

/** Reads one block: a pure function of its text, kind, cell, turn and circumstances, so that it can be kept. */
export function readBlock(
  block: Block,
  { date, conventions, lead = '' }: Circumstances,
  sentences: readonly Sentence[] = sentencesOf(block.prose.text, block.kind),
): BlockReading {
  const reading: Reading = { block, sentences, date, conventions };
  const mentions = mentionsOf(reading);
  return { block, sentences, mentions, claims: buildClaims(reading, mentions, lead) };
}

/** Claims of a block, in the order of its mentions. A date with its weekday makes two: the day, then the date. */
export function buildClaims(reading: Reading, mentions: readonly Mention[], lead = ''): Claim[] {
  const claims: Claim[] = [];
  const counts: Counted[] = lead === '' ? [] : [...leadCounts(lead)];
  let earlier = 0;
  let subject: string | null = null;
  let plural: string | null = null;
  let person: string | null = null;
  const within = new Map<number, number[]>();
  for (const [at, { sentence }] of mentions.entries()) {
    const known = within.get(sentence);
    if (known) known.push(at);
    else within.set(sentence, [at]);
  }
  const own = (sentence: number): Mention[] => (within.get(sentence) ?? []).map((at) => mentions[at] as Mention);
  const quotes = mentions.filter(({ kind }) => kind === 'quote');
  const parsed = reading.sentences.map((sentence) => clausesOf(sentence, own(sentence.index)));
  const spoken: Spoken[] = [];
  for (const clauses of parsed) {
    const heard = spoken.at(-1)?.heard ?? NOTHING_HEARD;
    spoken.push(voicesOf(clauses, reading, own(clauses.sentence.index), own(0), heard));
  }
  const compounds = compoundsOf(mentions, reading.block.prose.text);
  for (const [index, sentence] of reading.sentences.entries()) {
    const clauses = parsed[index] as Clauses;
    const voices = withLaterSpeaker(spoken, index, reading);
    const about = subject;
    // Token indices are those of one sentence.
    for (; earlier < counts.length; earlier++) counts[earlier] = { ...(counts[earlier] as Counted), at: -1, end: -1 };
    const many = plural;
    const whom = person;
    const beside = within.get(sentence.index) ?? [];
    for (const at of beside) {
      const part = mentions[at] as Mention;
      const mention = compounds.has(part) ? compounds.get(part) : part;
      if (!mention) continue;
      const among = { mentions, beside, quotes };
      const setting = settingOf(part, at, among, clauses, reading, voices, counts, about, many, whom);
      for (const kind of kindsOf(mention)) claims.push({ kind, mention, at, setting });
    }
    person = personAbout(clauses, own(sentence.index), reading.block.prose.text, person);
    const head = firstHead(clauses, 0, clauses.tokens.length);
    const noun = head >= 0 && clauses.tags[head] !== 'PRON' ? clauses.tokens[head] : undefined;
    if (noun) {
      subject = nounLemma(noun);
      // A capital at the start of a sentence makes no name of "Pupils".
      const common = clauses.tags[head] === 'NOUN' || (head === 0 && nounCategory(subject) !== null);
      plural = common && isPluralNoun(noun) ? subject : null;
    }
  }
  return claims;
}

/** A quotation that goes on past the sentence is spoken by whom a later sentence names: `"We lost 12. It was dark," Lee said.` */
function withLaterSpeaker(spoken: readonly Spoken[], index: number, reading: Reading): Voices {
  const { text } = reading.block.prose;
  const { voices } = spoken[index] as Spoken;
  let later: string | null = null;
  for (
    let at = index;
    at + 1 < spoken.length && later === null && quoteOpen(text, (reading.sentences[at] as Sentence).end);
    at++
  ) {
    later = (spoken[at + 1] as Spoken).first;
  }
  return later === null ? voices : { at: (token) => voices.at(token) ?? later };
}

/** The mentions that a mention stands among. */
interface Among {
  /** All of the block. */
  readonly mentions: readonly Mention[];
  /** The indices of those of its own sentence. */
  readonly beside: readonly number[];
  /** The quotations among all of them. */
  readonly quotes: readonly Mention[];
}

function settingOf(
  mention: Mention,
  at: number,
  { mentions, beside, quotes }: Among,
  clauses: Clauses,
  reading: Reading,
  voices: Voices,
  counts: Counted[],
  subject: string | null,
  plural: string | null,
  person: string | null,
): Setting {
  const quantity = quantityOf(mention);
  const token = Math.max(0, tokenAt(clauses.tokens, mention.span.start));
  const words = wordsAround(clauses, token);
  const shared = {
    speaker: voices.at(token),
    where: bearingOn(mentions, beside, ['place'], at, clauses),
    when: bearingOn(mentions, beside, ['date', 'time'], at, clauses),
    quoted: quotes.some(
      (quote) => quote !== mention && quote.span.start <= mention.span.start && mention.span.end <= quote.span.end,
    ),
    clause: words.clause,
    context: words.context,
  };
  if (!quantity) {
    const verb = clauses.of[token] ?? -1;
    const occasion = occasionOf(mention, clauses, token, verb);
    return {
      ...shared,
      ...(mention.kind === 'date' && occasion.from >= 0 ? wordsFrom(clauses, occasion.from, token) : words),
      counted: null,
      modifiers: [],
      event: occasion.event,
      whose: bearers(mention, at, mentions, reading),
      modality: former(mention, reading) ? 'denied' : modalityOf(clauses, verb),
      negated: negatedAt(clauses, verb),
      share: 'whole',
    };
  }
  const figure = figureOf(clauses, mention, quantity);
  const counted = countedOf(figure, clauses, reading.block, { counted: counts, subject, plural });
  const { event, verb } = happeningOf(figure, counted, clauses);
  const share = shareOf(figure, clauses);
  const first = share === 'increment' && event !== null && firstOfItsKind(event, counts);
  // "a two-bedroom flat" is no set that later words can speak of.
  if (counted.lemma !== null && figure.joined < 0)
    counts.push({ ...counted, event, measure: quantity.measure, end: figure.end });
  return {
    ...shared,
    counted: counted.lemma,
    modifiers: counted.modifiers,
    event,
    whose: ownersOf(figure, clauses, verb, shared.speaker, reading.block, person, mentions),
    modality: modalityOf(clauses, verb),
    negated: negatedAt(clauses, verb),
    share: first ? 'whole' : share,
  };
}

const former = ({ kind, whole }: Mention, { block }: Reading): boolean =>
  kind === 'date' && isFormer(block.prose.text, whole.start, whole.end);

function bearers(mention: Mention, at: number, mentions: readonly Mention[], reading: Reading): readonly string[] {
  if (mention.kind !== 'place') return [];
  const { block, sentences } = reading;
  const start = sentences[mention.sentence]?.start ?? 0;
  const bearer = bearerOfRow(block) ?? bearerOfPlace(mention, at, mentions, block.prose.text, start);
  return bearer === null ? [] : [bearer];
}

/** "Twelve died. Another 30 were hurt": these are all who were hurt, and no more of those before. */
const firstOfItsKind = (event: EventRef, counts: readonly Counted[]): boolean =>
  counts.some((one) => one.event) &&
  counts.every((one) => !one.event || eventKinship(one.event.lemma, event.lemma) < NEARLY_SAME);

const NEARLY_SAME = 0.85;

/** "I'm 46": whoever speaks is of that age. */
function ownersOf(
  figure: Figure,
  clauses: Clauses,
  verb: number,
  speaker: string | null,
  block: Block,
  person: string | null,
  mentions: readonly Mention[],
): readonly string[] {
  const row = bearerOfRow(block);
  if (row !== null) return [row];
  if (figure.quantity.measure === 'age') {
    const bearer = bearerOf(figure, clauses);
    const behind = namedBehind(clauses, bearer, mentions, block.prose.text);
    if (behind !== null) return [behind];
    if (person !== null && takesUp(figure, clauses, bearer)) return [person];
  }
  const [subject, be] = [clauses.tokens[figure.first - 2]?.lower, clauses.tokens[figure.first - 1]?.lower ?? ''];
  if (figure.quantity.measure === 'age' && speaker !== null && subject === 'i' && /^(?:['’]m|am|was)$/.test(be))
    return [speaker];
  return whoseOf(figure, clauses, verb);
}

function kindsOf(mention: Mention): readonly ClaimKind[] {
  switch (mention.kind) {
    case 'quantity':
      return [ofMeasure(mention.value.measure)];
    case 'duration':
      return [mention.value.quantity.measure === 'age' ? 'age' : 'duration'];
    case 'date': {
      const { stated, weekday } = mention.value;
      const dated = stated.day !== null || stated.month !== null || stated.year !== null;
      if (weekday === null) return ['date'];
      return dated ? ['day', 'date'] : ['day'];
    }
    default:
      return [mention.kind];
  }
}

function ofMeasure(measure: NonNullable<ReturnType<typeof quantityOf>>['measure']): ClaimKind {
  switch (measure) {
    case 'points':
    case 'share':
      return 'percent';
    case 'times':
      return 'ratio';
    default:
      return measure;
  }
}
