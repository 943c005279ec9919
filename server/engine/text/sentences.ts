/** Where sentences end. The stops are judged here, over our own tokens; no library's splitter is asked. */

import type { BlockKind } from './document.ts';
import type { Sentence, Token } from './sentence.ts';
import { CALENDAR_SHORT, NUMBERING, RANKS } from './token-forms.ts';
import { tokensOf } from './tokens.ts';

/** Words that, with a capital, begin a sentence rather than go on with a name: the closed classes of English. */
const OPENERS = new Set(
  (
    'the a an this that these those he she it they we i you his her its their our my your in on at by but and or so yet nor if when ' +
    'while after before as for from with without since though although however there here then now not no what who whom whose ' +
    'where why how which some many most several all both each every any few another other others one two three four five six ' +
    'seven eight nine ten to of during under over about between among through until unless because despite also still only just ' +
    'even meanwhile instead nearly almost more less earlier later yesterday today tomorrow'
  ).split(' '),
);
const SAYS = new Set(
  'said says say asked asks added adds told tells shouted replied wrote writes cried yelled answered recalled'.split(
    ' ',
  ),
);
const DAYS_AND_ZONES =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$|^(?:[ecmpa]?[sd]?t|gmt|utc|bst|cet|cest|ist|local)$/;
const LONG_ZONES = /^(?:eastern|central|mountain|pacific|atlantic)$/;
const STOPS = new Set(['.', '!', '?', '…', '...', '..', '....', '?!', '‽', '。', '！', '？']);
const CLOSERS = new Set(['"', "'", '”', '’', '»', ')', ']', "''", '}']);
const OPENING = new Set(['"', "'", '“', '‘', '«', '(', '[', '``', '¿', '¡']);
const CAPITAL = /^\p{Lu}|^\p{Lt}/u;
const SMALL = /^\p{Ll}/u;
const BLANK_LINE = /\n\s*\n|\r\s*\r(?!\n)/;
const LINE_END = /[\n\r\u2028\u2029]/;

/** The sentences of a block's prose, in order. Every character that is no white space is in exactly one of them. */
export function sentencesOf(text: string, kind: BlockKind = 'paragraph'): Sentence[] {
  const tokens = tokensOf(text, kind === 'headline' || kind === 'heading');
  const sentences: Sentence[] = [];
  const lineEnds = kind === 'paragraph' || kind === 'quotation' || kind === 'footnote' ? BLANK_LINE : LINE_END;
  let first = 0;
  for (let index = 0; index < tokens.length; index++) {
    const last = lastOfSentence(text, tokens, index, first, lineEnds);
    if (last === null) continue;
    sentences.push(sentence(tokens, first, last + 1, sentences.length));
    first = last + 1;
    index = last;
  }
  if (first < tokens.length) sentences.push(sentence(tokens, first, tokens.length, sentences.length));
  return sentences;
}

function sentence(tokens: readonly Token[], first: number, last: number, index: number): Sentence {
  const own = tokens.slice(first, last);
  return { index, start: (own[0] as Token).start, end: (own.at(-1) as Token).end, tokens: own };
}

/** The last token of the sentence that ends with the token at `index`, closing marks included, or null. */
function lastOfSentence(
  text: string,
  tokens: readonly Token[],
  index: number,
  first: number,
  lineEnds: RegExp,
): number | null {
  const token = tokens[index] as Token;
  const next = tokens[index + 1];
  if (!next) return null;
  if (next.start - token.end > 0 && lineEnds.test(text.slice(token.end, next.start))) return index;
  const stop = STOPS.has(token.text);
  const short = !stop && token.kind === 'word' && token.text.endsWith('.');
  if (!stop && !short) return null;
  let last = index;
  while (isStopOrCloser(tokens, last + 1)) last++;
  const after = tokens[last + 1];
  if (!after) return null;
  if (lineEnds.test(text.slice((tokens[last] as Token).end, after.start))) return last;
  const spaced = after.start > (tokens[last] as Token).end;
  const closed = last > index;
  const word = opens(tokens, last + 1);
  if (!spaced) return stop && token.text === '.' && !closed && runOn(tokens, index, after) ? last : null;
  if (!word) return stop ? last : null;
  if (SMALL.test(word.text)) return null;
  if (stop) {
    if (token.text === '.' && numbersTheBlock(tokens, index, first)) return null;
    if (token.text !== '.' && closed && speakerFollows(tokens, last + 1)) return null;
    return last;
  }
  return closed && CAPITAL.test(word.text) && !short ? last : shortEnds(tokens, index, word, after) ? last : null;
}

function isStopOrCloser(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token || !before || token.start !== before.end) return false;
  if (STOPS.has(token.text)) return true;
  if (!CLOSERS.has(token.text)) return false;
  // A straight mark closes where a space, an end or another mark follows it: `gone." She`.
  const after = tokens[index + 1];
  return (
    (token.text !== '"' && token.text !== "'") || !after || after.start > token.end || after.kind === 'punctuation'
  );
}

/** The word that the next sentence would begin with, its opening marks passed over. */
function opens(tokens: readonly Token[], index: number): Token | null {
  let at = index;
  while (at < tokens.length && OPENING.has((tokens[at] as Token).text)) at++;
  return tokens[at] ?? null;
}

/** A full stop without a space behind it: "was closed.The road". */
function runOn(tokens: readonly Token[], index: number, after: Token): boolean {
  const before = tokens[index - 1];
  return before !== undefined && /^\p{Ll}{2,}/u.test(before.text) && /^\p{Lu}\p{Ll}|^\p{Lu}$/u.test(after.text);
}

/** "1. The budget": a number that only counts the block. */
function numbersTheBlock(tokens: readonly Token[], index: number, first: number): boolean {
  const before = tokens[index - 1];
  return first === 0 && index === 1 && before !== undefined && /^(?:\d{1,3}|\p{L}|[ivx]{1,4})$/iu.test(before.text);
}

/** `“Why?” Ann Lee asked.` */
function speakerFollows(tokens: readonly Token[], index: number): boolean {
  const within = tokens.slice(index, index + 5);
  const says = within.findIndex((token) => SAYS.has(token.lower));
  return says > 0 && within.slice(0, says).every((token) => CAPITAL.test(token.text) || token.pos === 'PRON');
}

/** Whether an abbreviation's stop ends the sentence as well. */
function shortEnds(tokens: readonly Token[], index: number, word: Token, after: Token): boolean {
  const token = tokens[index] as Token;
  const bare = token.lower.slice(0, -1);
  const opener = CAPITAL.test(word.text) && OPENERS.has(word.lower);
  if (bare === 'st' || bare === 'sr') return opener && CAPITAL.test(tokens[index - 1]?.text ?? '');
  // "Vitamin C.": a capital letter alone is an initial and numbers nothing.
  if (bare.length > 1 || !CAPITAL.test(token.text)) {
    if (RANKS.has(bare) || NUMBERING.has(bare)) return false;
  }
  if (word.kind === 'number') return bare === 'etc';
  if (bare === 'a.m' || bare === 'p.m') {
    if (!CAPITAL.test(word.text) || DAYS_AND_ZONES.test(word.lower)) return false;
    // "6:12 p.m. Pacific, …" goes on; "… at 4 p.m. Eastern Airlines said" does not.
    const behind = tokens[tokens.indexOf(word, index) + 1];
    return !LONG_ZONES.test(word.lower) || CAPITAL.test(behind?.text ?? '');
  }
  if (bare === 'etc') return CAPITAL.test(word.text);
  if (CALENDAR_SHORT.has(bare)) return opener;
  return opener || (after !== word && CAPITAL.test(word.text) && /^[“"«]$/.test(after.text));
}
