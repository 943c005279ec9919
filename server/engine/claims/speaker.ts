/** Who says the figure, by the name the text gives: surname, organisation, or the head of a description with its nouns. */

import type { Reading } from '../mentions/detector.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Sentence, Token } from '../text/sentence.ts';
import { type Attribution, attributionsOf } from './attribution.ts';
import type { Clauses } from './clauses.ts';

/** For one sentence: the speaker at each token, and whom the next sentence's pronouns may mean. */
export interface Voices {
  at(token: number): string | null;
}

/** What the sentences before tell of who may be speaking. */
export interface Heard {
  /** The last speaker. */
  readonly speaker: string | null;
  /** The last person and the last organisation named, for "she says" and "it says". */
  readonly person: string | null;
  readonly organisation: string | null;
}

export const NOTHING_HEARD: Heard = { speaker: null, person: null, organisation: null };

export interface Spoken {
  readonly voices: Voices;
  /** Who is named as speaking in this sentence, first and last. */
  readonly first: string | null;
  readonly heard: Heard;
}

/** `own` are the mentions of the sentence, `opening` those of the block's first. */
export function voicesOf(
  clauses: Clauses,
  reading: Reading,
  own: readonly Mention[],
  opening: readonly Mention[],
  before: Heard,
): Spoken {
  const carried = before.speaker;
  const attributions = attributionsOf(clauses);
  const named = attributions.map((attribution) => nameOf(clauses, attribution, own, before));
  const turn = reading.block.turn ?? labelOf(clauses, reading, opening);
  const inherits = goesOn(clauses.sentence, reading) ? carried : null;
  const at = (token: number): string | null => {
    let best = -1;
    let silent = Number.POSITIVE_INFINITY;
    for (let index = 0; index < attributions.length; index++) {
      const a = attributions[index] as Attribution;
      if (named[index] === null) continue;
      if (token >= a.own[0] && token < a.own[1]) {
        if (!a.near) silent = Math.min(silent, a.own[1] - a.own[0]);
        continue;
      }
      if (token < a.from || token >= a.to) continue;
      const held = attributions[best];
      if (
        !held ||
        (a.near && (!held.near || a.own[0] < held.own[0])) ||
        (!held.near && !a.near && span(a) < span(held))
      )
        best = index;
    }
    // Inside who says it nobody speaks, but for a remark that is narrower still ("said Lee, adding that 12").
    const voice = attributions[best];
    if (silent < Number.POSITIVE_INFINITY && !(voice && (voice.near || span(voice) <= silent))) return turn;
    if (best >= 0) return named[best] as string;
    // `"…," she said. "There were 12 of us."`
    const within = carried !== null && quoteOpen(reading.block.prose.text, (clauses.tokens[token] as Token).start);
    return turn ?? (within ? carried : inherits);
  };
  const last = named.findLast((name) => name !== null) ?? null;
  const people = own.flatMap((m) => (m.kind === 'name' && m.value.type === 'person' ? [m.value.surname] : []));
  const bodies = own.flatMap((m) => (m.kind === 'name' && m.value.type === 'organisation' ? [m.value.name] : []));
  return {
    voices: { at },
    first: named.find((name) => name !== null) ?? null,
    heard: {
      speaker: last ?? (quoteOpen(reading.block.prose.text, clauses.sentence.end) ? carried : inherits) ?? turn,
      person: people.at(-1) ?? properSubject(clauses) ?? before.person,
      organisation: bodies.at(-1) ?? before.organisation,
    },
  };
}

/** A name that opens the sentence as its subject ("Ada Brook runs the shelter"), for the pronoun that follows. */
function properSubject(clauses: Clauses): string | null {
  let end = 0;
  while (clauses.tags[end] === 'PROPN' && !clauses.timed[end]) end++;
  return end > 1 ? joined(clauses.tokens.slice(end - 1, end)) : null;
}

const span = (attribution: Attribution): number => attribution.to - attribution.from;

function nameOf(clauses: Clauses, attribution: Attribution, mentions: readonly Mention[], heard: Heard): string | null {
  const [from, to] = attribution.who;
  const first = clauses.tokens[from] as Token;
  const last = clauses.tokens[to] as Token;
  if (attribution.pronoun) {
    if (/^(?:he|she)$/.test(last.lower)) return heard.person ?? heard.speaker;
    if (last.lower !== 'who' && last.lower !== 'which') return heard.speaker ?? heard.organisation;
    let at = to - 1;
    while (at >= 0 && clauses.tags[at] !== 'NOUN' && clauses.tags[at] !== 'PROPN') at--;
    if (at < 0) return heard.speaker;
    return nameOf(clauses, { ...attribution, pronoun: false, who: [at, at] }, mentions, heard);
  }
  for (const mention of mentions) {
    if (mention.kind !== 'name' || mention.span.end < last.end || mention.span.start >= last.end) continue;
    const { value } = mention;
    if (value.type === 'person') return value.surname;
    if (value.type === 'organisation') return value.name;
  }
  const words = clauses.tokens.slice(from, to + 1);
  // "fire information officer Ben Tallis": the name, not the office.
  const proper = words.findIndex((token) => token.pos === 'PROPN');
  const kept = last.pos === 'PROPN' && proper > 0 ? words.slice(proper) : words;
  const text = clauses.sentence.tokens.length > 0 ? joined(kept) : first.text;
  return text === '' ? null : text;
}

function joined(tokens: readonly Token[]): string {
  let text = '';
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    const before = tokens[index - 1];
    text += before && before.end < token.start ? ` ${token.text}` : token.text;
  }
  return text;
}

/** "PSNI: Two men are held", "MS ABARA: Is it": a label at the head of the block. */
function labelOf(clauses: Clauses, reading: Reading, mentions: readonly Mention[]): string | null {
  if (reading.block.kind !== 'paragraph' && reading.block.kind !== 'quotation') return null;
  const sentence = reading.sentences.find((s) => s.index === 0) ?? clauses.sentence;
  const colon = sentence.tokens.findIndex((token) => token.text === ':');
  if (colon < 1 || colon > 4) return null;
  const words = sentence.tokens.slice(0, colon);
  const [from, to] = [(words[0] as Token).start, (words.at(-1) as Token).end];
  const named = mentions.some(
    (m) => m.kind === 'name' && m.value.type !== 'other' && m.span.start < to && from < m.span.end && m.span.end >= to,
  );
  if (named && words.every((token) => /^\p{Lu}/u.test(token.text))) return bare(words);
  if (
    !words.every((token) => /^\p{Lu}[\p{Lu}.]+$/u.test(token.text)) ||
    words.some((token) => NO_NAMES.has(token.lower))
  )
    return null;
  return bare(words);
}
const bare = (words: readonly Token[]): string =>
  joined(words.filter((token) => !/^(?:mr|mrs|ms|miss|dr|sir)\.?$/.test(token.lower)));

const NO_NAMES = new Set(
  'breaking update live exclusive new watch alert item just note correction developing news'.split(' '),
);

// "Of those, 44", "He had expected thirty", "The toll": words by which a sentence goes on with what the last speaker said.
const GOES_ON = /^(?:of (?:those|these|them|the)|among them|another|(?:he|she) (?:had|has|also|said|put)|those )/i;

function goesOn(sentence: Sentence, reading: Reading): boolean {
  if (sentence.index === 0) return false;
  const text = reading.block.prose.text;
  if (GOES_ON.test(text.slice(sentence.start, sentence.start + 30))) return true;
  return quoteOpen(text, sentence.start);
}

/** Where the last text asked about opens and closes its quotations: a block is asked about once for each sentence and figure. */
let marks: { readonly text: string; readonly at: readonly number[]; readonly opens: readonly boolean[] } = {
  text: '',
  at: [],
  opens: [],
};

function marksOf(text: string): typeof marks {
  const at: number[] = [];
  const opens: boolean[] = [];
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    if (code !== 0x201c && code !== 0x201d && code !== 34) continue;
    at.push(offset);
    opens.push(code === 0x201c || (code === 34 && !(opens.at(-1) ?? false)));
  }
  return { text, at, opens };
}

/** Whether a quotation is still open at an offset. */
export function quoteOpen(text: string, offset: number): boolean {
  if (marks.text !== text) marks = marksOf(text);
  let low = 0;
  let high = marks.at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks.at[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return marks.opens[low - 1] ?? false;
}
