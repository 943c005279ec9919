/** Tokens with their offsets, part of speech and lemma: our own cutting (token-forms.ts), read by wink-nlp. */

import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import type { PartOfSpeech, Token } from './sentence.ts';
import { type Form, formsOf } from './token-forms.ts';

const nlp = winkNLP(model, ['pos']);
const its = nlp.its as unknown as Record<'value' | 'precedingSpaces' | 'pos' | 'lemma', ItsFunction<string>>;

interface Reading {
  readonly start: number;
  readonly end: number;
  readonly pos: PartOfSpeech;
  readonly lemma: string;
}

/** No word is that long, and wink's effort grows with the square of it. */
const ENDLESS = /\S{150,}/g;
const blank = (run: string): string => ' '.repeat(run.length);

/** What wink makes of a text. Its tokens are found again in the text rather than trusted to add up. */
function readingsOf(text: string): Reading[] {
  const tokens = nlp.readDoc(text.replace(ENDLESS, blank)).tokens();
  const values = tokens.out(its.value) as string[];
  const tags = tokens.out(its.pos) as PartOfSpeech[];
  const lemmas = tokens.out(its.lemma) as string[];
  const readings: Reading[] = [];
  let at = 0;
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as string;
    let start = at;
    while (start < text.length && !text.startsWith(value, start) && start < at + 400) start++;
    if (!text.startsWith(value, start)) continue;
    at = start + value.length;
    readings.push({ start, end: at, pos: tags[index] as PartOfSpeech, lemma: lemmas[index] as string });
  }
  return readings;
}

/** The tokens of a text, in order (`headline`: capitals may be style); every character that is no white space is in exactly one. */
export function tokensOf(text: string, headline = false): readonly Token[] {
  const readings = headline && isTitled(text) ? titledReadings(text) : readingsOf(readable(text));
  const tokens: Token[] = [];
  let near = 0;
  for (const form of formsOf(text)) {
    while (near < readings.length && (readings[near] as Reading).end <= form.start) near++;
    tokens.push(token(text, form, readings, near));
  }
  return tokens;
}

function token(text: string, form: Form, readings: readonly Reading[], near: number): Token {
  const { start, end, kind } = form;
  const value = text.slice(start, end);
  const small = value.toLowerCase();
  const lower = small.includes('’') ? small.replaceAll('’', "'") : small;
  const first = readings[near];
  let pos: PartOfSpeech = 'X';
  let lemma = lower;
  if (first && first.start === start && first.end === end) {
    pos = first.pos;
    if (pos !== 'PROPN') lemma = first.lemma;
  } else if (kind === 'word') {
    pos = first && first.start <= start ? guess(first.pos, lower) : 'NOUN';
  }
  if (kind === 'number') return { start, end, text: value, lower, lemma: lower, pos: 'NUM', kind };
  if (kind === 'punctuation') return { start, end, text: value, lower, lemma: lower, pos: 'PUNCT', kind };
  if (kind === 'symbol') return { start, end, text: value, lower, lemma: lower, pos: 'SYM', kind };
  return { start, end, text: value, lower, lemma, pos, kind };
}
const NO_WORD = new Set<PartOfSpeech>(['SYM', 'NUM', 'PUNCT', 'SPACE', 'X']);
const guess = (pos: PartOfSpeech, lower: string): PartOfSpeech => {
  if (lower === "'s") return 'PART';
  if (lower === "n't" || lower === 'not') return 'PART';
  return NO_WORD.has(pos) ? 'NOUN' : pos;
};

// "THREE SOLDIERS KILLED IN MOSUL"
const SMALL = /\p{Ll}/u;

/** Text in capitals throughout is read in small letters, or every word of it would be a name. */
function readable(text: string): string {
  if (SMALL.test(text)) return text;
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
}

/** "Three Killed as Storm Hits Coast": four words and more, and no longer one of them small. */
function isTitled(text: string): boolean {
  const long = text.match(/(?<![\p{L}\p{M}’'-])\p{L}{4,}/gu) ?? [];
  return (
    long.length > 3 && SMALL.test(text) && long.filter((word) => SMALL.test(word.charAt(0))).length * 5 <= long.length
  );
}

const COMMON = new Set<PartOfSpeech>(['VERB', 'AUX', 'ADP', 'ADV', 'DET', 'NUM', 'PRON', 'CCONJ', 'SCONJ', 'PART']);

/** A headline in title case: a word that wink takes for a name, and in small letters for a verb or a plural, is that. */
function titledReadings(text: string): Reading[] {
  const readings = readingsOf(text);
  const small = text.toLowerCase();
  if (small.length !== text.length) return readings;
  const others = new Map(readingsOf(small).map((reading) => [reading.start, reading]));
  return readings.map((reading) => {
    const other = others.get(reading.start);
    if (reading.pos !== 'PROPN' || !other || other.end !== reading.end) return reading;
    const plural = other.pos === 'NOUN' && other.lemma !== small.slice(other.start, other.end);
    return plural || COMMON.has(other.pos) ? other : reading;
  });
}
