/** Clauses of a sentence: which verb group each word belongs to. Shallow on purpose: boundaries, not trees. */

import { isSpeech } from '../lexicon/speech-verbs.ts';
import type { Mention } from '../mentions/mention.ts';
import type { PartOfSpeech, Sentence, Token } from '../text/sentence.ts';
import { tagsOf } from './tags.ts';
import { type VerbGroup, verbGroupsOf } from './verb-groups.ts';

export interface Clauses {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly tags: readonly PartOfSpeech[];
  readonly verbs: readonly VerbGroup[];
  /** For each token the index of its verb group in `verbs`, or -1. */
  readonly of: readonly number[];
  /** For each verb group the token at which its clause begins. */
  readonly opens: readonly number[];
  /** Whether a token belongs to a length of time, which is nobody's subject. */
  readonly lasting: readonly boolean[];
  /** Whether a token belongs to a date or a clock time, and so to no noun phrase. */
  readonly timed: readonly boolean[];
}

const RELATIVES = new Set(['who', 'which', 'whom', 'whose', 'that', 'where']);
const SUBORDINATORS = new Set(
  'after before while when because if although though since until unless whether as what how why once whereas lest for'.split(
    ' ',
  ),
);
const COORDINATORS = new Set(['and', 'but', 'or', 'nor', 'yet', 'so']);
const BREAKS = new Set([';', ':', '–', '—', '--', '|']);

export function clausesOf(sentence: Sentence, mentions: readonly Mention[]): Clauses {
  const { tokens } = sentence;
  const tags = tagsOf(tokens);
  const covered = (kinds: readonly Mention['kind'][]): boolean[] => {
    const within = mentions.filter((mention) => kinds.includes(mention.kind));
    return tokens.map((token) => within.some((m) => m.whole.start < token.end && token.start < m.whole.end));
  };
  const timed = covered(['date', 'time']);
  const lasting = covered(['duration']);
  const opening = datelineEnd(sentence);
  for (let at = 0; at < opening; at++) timed[at] = true;
  const verbs = verbGroupsOf(tokens, tags);
  const of = new Array<number>(tokens.length).fill(-1);
  const opens = new Array<number>(verbs.length).fill(0);
  if (verbs.length > 0) assign(tokens, tags, verbs, of, opens, opening);
  return { sentence, tokens, tags, verbs, of, opens, timed, lasting };
}

// "LIMA, Peru (AP) — The mine": up to the dash.
// "PSNI: Two men": up to the colon of the one who posts.
function datelineEnd(sentence: Sentence): number {
  const { tokens } = sentence;
  const colon = sentence.index === 0 ? tokens.findIndex((token, at) => at < 4 && token.text === ':') : -1;
  if (colon > 0 && tokens.slice(0, colon).every((token) => /^\p{Lu}[\p{Lu}.]+$/u.test(token.text)))
    return labelsFigure(tokens, colon) ? 0 : colon + 1;
  if (sentence.index !== 0 || !/^\p{Lu}{2,}/u.test(tokens[0]?.text ?? '')) return 0;
  const dash = tokens.findIndex((token, at) => at < 14 && /^(?:—|–|--)$/.test(token.text));
  return dash > 0 ? dash + 1 : 0;
}

/** "HOMES LOST: 112": where all is in capitals, or nothing but a figure follows, it is a label and nobody who posts. */
const labelsFigure = (tokens: readonly Token[], colon: number): boolean =>
  tokens[colon + 1]?.kind === 'number' &&
  (tokens[colon + 2]?.kind !== 'word' || tokens.every(({ text }) => text === text.toUpperCase()));

/** Hands every token to the verb group of its clause. */
function assign(
  tokens: readonly Token[],
  tags: readonly PartOfSpeech[],
  verbs: readonly VerbGroup[],
  of: number[],
  opens: number[],
  start: number,
): void {
  // Subjects that wait for their verb behind a relative clause or a participle: "The bus, built to seat 40, carried 60".
  let waiting: { from: number; to: number } | null = null;
  const give = (from: number, to: number, verb: number): void => {
    for (let at = from; at < to; at++) of[at] = verb;
  };
  for (let index = 0; index < verbs.length; index++) {
    const verb = verbs[index] as VerbGroup;
    const before = index > 0 ? (verbs[index - 1] as VerbGroup) : null;
    const from = before ? before.last + 1 : start;
    const boundary = boundaryOf(tokens, tags, before, verb, from);
    opens[index] = boundary.at;
    if (before) {
      if (
        boundary.kind === 'relative' &&
        isSpeech(before.lemma) &&
        !before.passive &&
        nounIn(tags, from, boundary.at)
      ) {
        waiting = { from, to: boundary.at };
      } else {
        // "Police say the men, all from one town, were armed": the subject of what is said.
        const closed = boundary.at === verb.first && tokens[boundary.at - 1]?.text === ',';
        const told =
          closed &&
          verb.form !== 'gerund' &&
          isSpeech(before.lemma) &&
          tags[from] !== 'PUNCT' &&
          nounIn(tags, from, boundary.at);
        give(from, boundary.at, told ? index : index - 1);
        // What closes a relative clause opens nothing of its own: the subject that waited takes this verb.
        if (
          waiting &&
          verb.form !== 'infinitive' &&
          verb.form !== 'gerund' &&
          !nounIn(tags, boundary.at, verb.first) &&
          boundary.kind !== 'relative'
        ) {
          give(waiting.from, waiting.to, index);
          waiting = null;
        }
      }
    } else if (boundary.at > start && nounIn(tags, start, boundary.at) && boundary.kind === 'relative') {
      waiting = { from: start, to: boundary.at };
    } else if (boundary.kind !== 'marked' || !isSpeech(verb.lemma)) give(0, boundary.at, index);
    give(boundary.at, verb.last + 1, index);
  }
  const last = verbs[verbs.length - 1] as VerbGroup;
  give(last.last + 1, tokens.length, verbs.length - 1);
  if (waiting) give(waiting.from, waiting.to, of[waiting.to] ?? verbs.length - 1);
}

const nounIn = (tags: readonly PartOfSpeech[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (tags[at] === 'NOUN' || tags[at] === 'PROPN' || tags[at] === 'PRON' || tags[at] === 'NUM') return true;
  return false;
};

interface Boundary {
  readonly at: number;
  readonly kind: 'relative' | 'marked' | 'none';
}

/** Where the clause of `verb` begins, between the verb group before it and itself. */
function boundaryOf(
  tokens: readonly Token[],
  tags: readonly PartOfSpeech[],
  before: VerbGroup | null,
  verb: VerbGroup,
  from: number,
): Boundary {
  const to = verb.first;
  if (verb.form === 'infinitive') return { at: to, kind: before ? 'none' : 'relative' };
  let comma = -1;
  // A comma right before the verb closes what stands between: "The bus, built to seat 40, carried".
  if (before && tokens[to - 1]?.text === ',') return { at: to, kind: 'marked' };
  for (let at = to - 1; at >= from; at--) {
    const token = tokens[at] as Token;
    if (BREAKS.has(token.text)) return { at: at + 1, kind: 'marked' };
    if (token.text === '-' && spaced(tokens, at)) return { at: at + 1, kind: 'marked' };
    if (RELATIVES.has(token.lower) && !(token.lower === 'that' && tags[at] === 'DET' && !before)) {
      if (token.lower === 'that' && before && isSpeech(before.lemma)) return { at, kind: 'marked' };
      // "fifty of whom", "two of which": the number belongs to the relative clause.
      const opening = /^wh/.test(token.lower) ? partitiveBefore(tokens, tags, at, from) : at;
      return { at: opening, kind: 'relative' };
    }
    if (
      SUBORDINATORS.has(token.lower) &&
      token.lower !== 'for' &&
      (tags[at] === 'SCONJ' || tags[at] === 'ADP' || tags[at] === 'ADV' || tags[at] === 'PRON')
    ) {
      // As a preposition ("after the raid") it opens a clause only with a subject of its own or a gerund behind it.
      if (at === to - 1 || verb.form !== 'gerund') {
        if (nounIn(tags, at + 1, to) || at === to - 1) {
          if (!before && at > 0 && comma >= 0) return { at: comma + 1, kind: 'none' };
          if (comma >= 0 && verb.form === 'finite' && before === null) return { at: 0, kind: 'none' };
          if (comma >= 0 && nounIn(tags, comma + 1, to)) return { at: comma + 1, kind: 'marked' };
          return { at, kind: 'marked' };
        }
      }
    }
    if (COORDINATORS.has(token.lower) && before && (comma < 0 || !nounIn(tags, comma + 1, to))) {
      if (at === to - 1 || adverbsOnly(tags, at + 1, to)) return { at, kind: 'marked' };
      if (isSpeech(before.lemma) && !nounPhraseThenComma(tokens, tags, from, at)) continue;
      if (nounIn(tags, at + 1, to)) return { at, kind: 'marked' };
    }
    if (token.text === ',' && comma < 0) comma = at;
  }
  if (!before) {
    // "The bus, built to seat 40, carried": a participle behind a comma is not the sentence's verb.
    if (comma === to - 1 && (verb.form === 'participle' || verb.form === 'gerund') && nounIn(tags, 0, comma))
      return { at: to, kind: 'relative' };
    // "1.3 million without power, the board says": an attribution governs nothing of what it follows.
    if (
      comma > 0 &&
      (isSpeech(verb.lemma) || (verb.lemma === 'find' && objectless(tags, verb.last + 1))) &&
      nounIn(tags, comma + 1, to)
    )
      return { at: comma + 1, kind: 'marked' };
    return { at: 0, kind: 'none' };
  }
  // "a margin of 90 ballots out of 300 counted": a past form with nothing behind it and no verb of saying is a participle.
  if (comma >= 0 && verb.form === 'participle' && !isSpeech(verb.lemma) && objectless(tags, verb.last + 1))
    return { at: to, kind: 'none' };
  if (comma >= 0) {
    const first = firstComma(tokens, from, to);
    if (isSpeech(before.lemma) && first > from && !nounIn(tags, from, first)) return { at: first + 1, kind: 'marked' };
    return { at: comma + 1, kind: 'marked' };
  }
  if (verb.form === 'finite' && isSpeech(before.lemma) && from < to)
    return { at: hearerEnd(tokens, tags, before, from, to), kind: 'marked' };
  if (verb.form === 'participle' && isSpeech(before.lemma) && from < to && nounIn(tags, from, to)) {
    return { at: hearerEnd(tokens, tags, before, from, to), kind: 'marked' };
  }
  return { at: to, kind: 'none' };
}

const spaced = (tokens: readonly Token[], at: number): boolean => {
  const [before, token, after] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  return before !== undefined && after !== undefined && before.end < token.start && token.end < after.start;
};

const objectless = (tags: readonly PartOfSpeech[], at: number): boolean => {
  const tag = tags[at];
  return tag === undefined || tag === 'PUNCT';
};

const adverbsOnly = (tags: readonly PartOfSpeech[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (tags[at] !== 'ADV') return false;
  return true;
};

const firstComma = (tokens: readonly Token[], from: number, to: number): number => {
  for (let at = from; at < to; at++) if ((tokens[at] as Token).text === ',') return at;
  return -1;
};

const nounPhraseThenComma = (
  tokens: readonly Token[],
  tags: readonly PartOfSpeech[],
  from: number,
  to: number,
): boolean => {
  const comma = firstComma(tokens, from, to);
  return comma > from && nounIn(tags, from, comma);
};

/** "told reporters 12 people died": whom one tells stands before the clause that is told. */
function hearerEnd(
  tokens: readonly Token[],
  tags: readonly PartOfSpeech[],
  before: VerbGroup,
  from: number,
  to: number,
): number {
  if (before.lemma !== 'tell') return from;
  for (let at = from; at < to; at++) {
    const tag = tags[at];
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON') {
      let end = at + 1;
      while (end < to && (tags[end] === 'NOUN' || tags[end] === 'PROPN') && (tokens[end] as Token).kind === 'word')
        end++;
      return end < to ? end : from;
    }
  }
  return from;
}

/** "fifty of whom": back over "of" to the number. */
function partitiveBefore(tokens: readonly Token[], tags: readonly PartOfSpeech[], at: number, from: number): number {
  if (at - 1 < from || tags[at - 1] !== 'ADP') return at;
  let start = at - 1;
  while (
    start > from &&
    (tags[start - 1] === 'NUM' || (tokens[start - 1] as Token).text === '-' || tags[start - 1] === 'ADV')
  )
    start--;
  return start;
}

/** Index of the verb group that governs a token, or -1. */
export const clauseVerb = (clauses: Clauses, at: number): number => clauses.of[at] ?? -1;
