/** Attributions of a sentence: who is said to say what, and how far their words reach. */

import { isSaying, isSpeech } from '../lexicon/speech-verbs.ts';
import type { Token } from '../text/sentence.ts';
import type { Clauses } from './clauses.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import { NOBODY, nameStart, PRONOUN, subjectBefore } from './speaking-subject.ts';
import type { VerbGroup } from './verb-groups.ts';
import { canSpeak, DOCUMENTS, isOfPersons } from './who-speaks.ts';

/** Token indices, half-open. `own` is the attribution itself, whose figures nobody says. */
export interface Attribution {
  /** First and last token of the speaker's noun phrase; for a pronoun the pronoun itself. */
  readonly who: readonly [number, number];
  readonly pronoun: boolean;
  readonly from: number;
  readonly to: number;
  readonly own: readonly [number, number];
  /** A figure's own measure ("80 by the organisers' reckoning") beats one that covers the sentence. */
  readonly near: boolean;
}

const COUNTS = new Set('count reckoning estimate tally account calculation measure reckonings estimates'.split(' '));

export function attributionsOf(clauses: Clauses): Attribution[] {
  const found: Attribution[] = [];
  for (let index = 0; index < clauses.verbs.length; index++) {
    const attribution = byVerb(clauses, index);
    if (attribution) found.push(attribution);
  }
  for (let at = 0; at < clauses.tokens.length; at++) {
    const word = (clauses.tokens[at] as Token).lower;
    if (word === 'according' && clauses.tokens[at + 1]?.lower === 'to') {
      const who = bearer(clauses, at + 2);
      if (who)
        found.push({ who, pronoun: false, from: 0, to: clauses.tokens.length, own: [at, who[1] + 1], near: false });
    }
    if (SAID_NOUNS.has(word)) {
      const noun = byNoun(clauses, at);
      if (noun) found.push(noun);
    }
    if (word === 'by' || word === 'on') {
      const near = byMeasure(clauses, at);
      if (near) found.push(near);
    }
  }
  const end = atTheEnd(clauses);
  if (end) found.push(end);
  return found;
}

/** "by the organisers' reckoning", "by Tom Arkless's own count", "by that of the police". */
function byMeasure(clauses: Clauses, at: number): Attribution | null {
  const { tokens, tags } = clauses;
  let from = at + 1;
  let end = -1;
  if (tokens[from]?.lower === 'that' && tokens[from + 1]?.lower === 'of') {
    from += 2;
    const phrase = nounPhraseAt(clauses, from, false);
    if (phrase) return near(segment(tokens, at), at, [phrase.first, phrase.head], phrase.end);
    return null;
  }
  for (let index = from; index < Math.min(tokens.length, at + 10); index++) {
    const token = tokens[index] as Token;
    if (tags[index] === 'PART' && /^['’]s?$/.test(token.text) && end < 0) end = index - 1;
    if (COUNTS.has(token.lower)) {
      if (end < from) return null;
      while (from < end && /^(?:the|a|an|its|their|his|her)$/.test((tokens[from] as Token).lower)) from++;
      return near(segment(tokens, at), at, [from, end], index + 1);
    }
    if (tags[index] === 'VERB' || token.text === ',') return null;
  }
  return null;
}

const near = (from: number, at: number, who: readonly [number, number], end: number): Attribution => ({
  who,
  pronoun: false,
  from,
  to: at === 0 ? Number.MAX_SAFE_INTEGER : at,
  own: [at, end],
  near: true,
});

/** Where the stretch between commas begins that a token stands in. */
const segment = (tokens: readonly Token[], at: number): number => {
  let from = at;
  while (from > 0 && !/^[,;:(—–]$/.test((tokens[from - 1] as Token).text) && tokens[from - 1]?.lower !== 'and') from--;
  return from;
};

/** The one who stands behind "according to": for a document whoever made or published it, where the text says so. */
function bearer(clauses: Clauses, from: number): readonly [number, number] | null {
  const phrase = nounPhraseAt(clauses, from, false);
  if (!phrase) return null;
  const head = clauses.tokens[phrase.head] as Token;
  const named = appositionAfter(clauses, phrase);
  if (named) return named;
  if (DOCUMENTS.has(head.lemma) && !phrase.modifiers.some((m) => (clauses.tokens[m] as Token).pos === 'PROPN')) {
    const next = clauses.tokens[phrase.end]?.lower ?? '';
    const start = /^(?:from|by|of)$/.test(next)
      ? phrase.end + 1
      : /^(?:released|published|compiled|issued|collected|seen|obtained|provided)$/.test(next) &&
          /^(?:by|from)$/.test(clauses.tokens[phrase.end + 1]?.lower ?? '')
        ? phrase.end + 2
        : clauses.tags[phrase.end] === 'DET' || clauses.tags[phrase.end] === 'PROPN'
          ? phrase.end
          : -1;
    const maker = start >= 0 ? nounPhraseAt(clauses, start, false) : null;
    if (maker) return [nameStart(clauses, maker), maker.head];
  }
  return [nameStart(clauses, phrase), phrase.head];
}

/** "the flight director, Juno Strand,": the name in apposition to a description. */
function appositionAfter(clauses: Clauses, phrase: NounPhrase): readonly [number, number] | null {
  const { tokens } = clauses;
  if ((tokens[phrase.head] as Token).pos === 'PROPN' || tokens[phrase.end]?.text !== ',') return null;
  if (tokens[phrase.end + 1]?.pos !== 'PROPN') return null;
  let end = phrase.end + 1;
  while (end + 1 < tokens.length && (tokens[end + 1]?.pos === 'PROPN' || tokens[end + 1]?.text === '-')) end++;
  return end > phrase.end + 1 ? [phrase.end + 1, end] : null;
}

function byVerb(clauses: Clauses, index: number): Attribution | null {
  const verb = clauses.verbs[index] as VerbGroup;
  const { tokens, verbs } = clauses;
  if (verb.form === 'infinitive') return null;
  if (verb.form === 'gerund') return noting(clauses, index);
  const figures = isPutAt(clauses, verb) || isHasFigure(clauses, index);
  const finds =
    /^(?:find|learn|hear|understand)$/.test(verb.lemma) &&
    /^[.,;)—–]?$/.test(clauses.tokens[verb.last + 1]?.text ?? '');
  if (
    !isSpeech(verb.lemma) &&
    !figures &&
    !finds &&
    !(isSaying(verb.lemma) && saysThat(clauses, verb)) &&
    !speaksOf(clauses, verb)
  )
    return null;
  if (verb.passive) return byAgent(clauses, index);
  const after = inverted(clauses, index);
  if (after) return after;
  const previous = verbs[index - 1];
  const floor = previous ? previous.last + 1 : 0;
  const [start, who] = subjectBefore(clauses, floor, verb.first);
  if (who) {
    const pronoun = PRONOUN.test((tokens[who[1]] as Token).lower);
    if (NOBODY.test((tokens[who[1]] as Token).lower)) return null;
    if (!canSpeak(clauses, who[1])) return null;
    const comma = start > 0 && /^[,”"’—–)-]$/.test((tokens[start - 1] as Token).text);
    const complement = hasComplement(clauses, index);
    const trailing = !complement && (verb.lemma === 'tell' || !objectAt(clauses, verb.last + 1));
    if (comma && trailing && start > 1 && !figures && !relative(tokens, who)) {
      const close = closing(tokens, verb.last + 1);
      const trails = close >= tokens.length - 1;
      return {
        who,
        pronoun,
        from: trails ? 0 : clauseStart(clauses, start - 1),
        to: aside(clauses, start, close) ? close : semicolon(tokens, close),
        own: [start, trails ? tokens.length : close],
        near: false,
      };
    }
    const said = figures || speaksOf(clauses, verb) || FIGURE_VERBS.has(verb.lemma) || hasComplement(clauses, index);
    if (!said && !quoteAfter(tokens, verb.last + 1)) return null;
    return { who, pronoun, from: verb.last + 1, to: reach(clauses, index), own: [start, verb.last + 1], near: false };
  }
  return null;
}

/** Whether an object goes on from a verb: "conceded three sets" says nothing of what stands before it. */
const objectAt = (clauses: Clauses, at: number): boolean =>
  /^(?:DET|NUM|NOUN|PROPN|ADJ|SYM)$/.test(clauses.tags[at] ?? '') && !clauses.timed[at] && !clauses.lasting[at];

/** "Nine died, the owner conceded, ten days after": behind a whole clause, a circumstance is the reporter's. */
function aside(clauses: Clauses, start: number, close: number): boolean {
  const whole = clauses.verbs.some((group) => group.last < start && group.form !== 'infinitive');
  return whole && /^(?:NUM|SCONJ)$/.test(clauses.tags[close + 1] ?? '');
}

/** `…, said Ann Lee, the mayor.` */
function inverted(clauses: Clauses, index: number): Attribution | null {
  const { tokens, tags, verbs } = clauses;
  const verb = verbs[index] as VerbGroup;
  const before = tokens[verb.first - 1];
  if (!before || !/^[,”"’'?!]$/.test(before.text) || !isSpeech(verb.lemma) || tags[verb.last + 1] === 'SCONJ')
    return null;
  // "say nine of 11 economists"
  let opens = verb.last + 1;
  while (tags[opens] === 'NUM' || (opens > verb.last + 1 && tokens[opens]?.lower === 'of')) opens++;
  const phrase = nounPhraseAt(clauses, opens, opens > verb.last + 1);
  if (!phrase || phrase.first > opens + 1) return null;
  if (opens > verb.last + 1 && !isOfPersons(clauses, phrase.head)) return null;
  const next = verbs[index + 1];
  const close = closing(tokens, phrase.end);
  if (next && next.first < close && next.form === 'finite' && next.first <= phrase.end + 1) return null;
  const named = appositionAfter(clauses, phrase) ?? ([nameStart(clauses, phrase), phrase.head] as const);
  // `…," said Ann Lee, 46, who runs the yard, "and`: who she is, the reporter tells; a quotation goes on with her words.
  const told = tokens.findIndex((token, at) => at >= phrase.end && /^[“"]$/.test(token.text));
  const own = [verb.first, told >= 0 ? told : tokens.length] as const;
  return { who: named, pronoun: false, from: 0, to: tokens.length, own, near: false };
}

/** "12 deaths were reported by the ministry", "put by police at 400". */
function byAgent(clauses: Clauses, index: number): Attribution | null {
  const { tokens } = clauses;
  const verb = clauses.verbs[index] as VerbGroup;
  for (let at = verb.last + 1; at < tokens.length && !/^[,;:]$/.test((tokens[at] as Token).text); at++) {
    if (tokens[at]?.lower !== 'by') continue;
    const phrase = nounPhraseAt(clauses, at + 1, false);
    if (!phrase || clauses.timed[phrase.head] || clauses.lasting[phrase.head]) return null;
    const who = [nameStart(clauses, phrase), phrase.head] as const;
    return {
      who,
      pronoun: false,
      from: clauseStart(clauses, verb.first),
      to: reach(clauses, index),
      own: [at, phrase.end],
      near: false,
    };
  }
  return null;
}

/** "the ministry's claim that 12", "a warning from the bank that rates": a noun of saying with its "that". */
function byNoun(clauses: Clauses, at: number): Attribution | null {
  const { tokens, tags } = clauses;
  const that = (from: number): boolean => tokens[from]?.lower === 'that';
  const to = tokens.length;
  if (/^['’]s?$/.test(tokens[at - 1]?.text ?? '') && tags[at - 2] !== undefined && that(at + 1)) {
    let start = at - 2;
    while (start > 0 && (tags[start - 1] === 'NOUN' || tags[start - 1] === 'PROPN')) start--;
    return { who: [start, at - 2], pronoun: false, from: at + 2, to, own: [start, at + 2], near: false };
  }
  if (!/^(?:by|from)$/.test(tokens[at + 1]?.lower ?? '')) return null;
  const phrase = nounPhraseAt(clauses, at + 2, false);
  if (!phrase || !that(phrase.end)) return null;
  return {
    who: [nameStart(clauses, phrase), phrase.head],
    pronoun: false,
    from: phrase.end + 1,
    to,
    own: [at, phrase.end + 1],
    near: false,
  };
}
const SAID_NOUNS = new Set(
  'claim warning estimate statement announcement allegation report admission promise forecast prediction assertion suggestion boast'.split(
    ' ',
  ),
);

/** "Twelve dead in mine blast: police", "Rents to rise 4% - study": who says a headline stands at its end. */
function atTheEnd(clauses: Clauses): Attribution | null {
  const { tokens, tags } = clauses;
  const last = tokens.length - 1;
  if (last < 4 || /^[.!?”"]$/.test((tokens[last] as Token).text)) return null;
  for (let at = last - 1; at >= Math.max(2, last - 5); at--) {
    const token = tokens[at] as Token;
    const dash = /^(?:-|–|—)$/.test(token.text) && (tokens[at - 1] as Token).end < token.start;
    if (token.text !== ':' && !dash) {
      if (tags[at] === 'NUM' || tags[at] === 'VERB') return null;
      continue;
    }
    const phrase = nounPhraseAt(clauses, at + 1, false);
    if (!phrase || phrase.end !== tokens.length || !tags.slice(0, at).includes('NUM')) return null;
    return {
      who: [nameStart(clauses, phrase), phrase.head],
      pronoun: false,
      from: 0,
      to: at,
      own: [at, tokens.length],
      near: false,
    };
  }
  return null;
}

/** "The judge cut it, noting that he had served": the subject goes on speaking. */
function noting(clauses: Clauses, index: number): Attribution | null {
  const verb = clauses.verbs[index] as VerbGroup;
  if (index === 0 || !isSpeech(verb.lemma) || !hasComplement(clauses, index)) return null;
  const before = clauses.verbs[index - 1] as VerbGroup;
  const [, who] = subjectBefore(clauses, (clauses.verbs[index - 2]?.last ?? -1) + 1, before.first);
  if (!who || clauses.tags[who[1]] === 'PRON') return null;
  const own = [verb.first, verb.last + 1] as const;
  return { who, pronoun: false, from: verb.last + 1, to: reach(clauses, index), own, near: false };
}

const semicolon = (tokens: readonly Token[], from: number): number => {
  for (let at = from; at < tokens.length; at++) if ((tokens[at] as Token).text === ';') return at;
  return tokens.length;
};

const relative = (tokens: readonly Token[], who: readonly [number, number]): boolean =>
  /^(?:who|which|that)$/.test((tokens[who[1]] as Token).lower);

/** Verbs of saying whose object may be the figure itself: "reported 12 cases", "estimates losses at". */
const FIGURE_VERBS = new Set(
  (
    'report estimate claim record announce forecast predict confirm suspect project reckon count show indicate suggest calculate ' +
    'cite state say count expect anticipate fear believe think'
  ).split(' '),
);
const quoteAfter = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(from, from + 6).some((token) => /^[:“"]$/.test(token.text));

/** "put the dead at nine", "puts the cost at": a figure is given without a word of saying. */
const isPutAt = (clauses: Clauses, verb: VerbGroup): boolean =>
  /^(?:put|cost|value|price|estimate|assess|gauge|set)$/.test(verb.lemma) &&
  clauses.tokens.slice(verb.last + 1, verb.last + 7).some((token) => token.lower === 'at');

/** "An exit poll has the Liberals on 151". */
function isHasFigure(clauses: Clauses, index: number): boolean {
  const verb = clauses.verbs[index] as VerbGroup;
  if (!/^(?:have|give|find|record|list|show)$/.test(verb.lemma)) return false;
  const head = clauses.tokens[verb.first - 1];
  if (!clauses.tokens[verb.last + 1] || clauses.tags[verb.last + 1] === 'PUNCT') return false;
  return head !== undefined && DOCUMENTS.has(head.lemma);
}

const saysThat = (clauses: Clauses, verb: VerbGroup): boolean => clauses.tokens[verb.last + 1]?.lower === 'that';
const speaksOf = (clauses: Clauses, verb: VerbGroup): boolean =>
  /^(?:speak|talk)$/.test(verb.lemma) && clauses.tokens[verb.last + 1]?.lower === 'of';

/** Whether a clause or "that" goes on from the verb: then its words are said, and not what stood before. */
function hasComplement(clauses: Clauses, index: number): boolean {
  const verb = clauses.verbs[index] as VerbGroup;
  const { tokens, verbs, opens } = clauses;
  if (tokens[verb.last + 1]?.lower === 'that') return true;
  const next = verbs[index + 1];
  if (!next) return false;
  const open = opens[index + 1] as number;
  for (let at = verb.last + 1; at < open; at++) if (/^[,.;:”"]$/.test((tokens[at] as Token).text)) return false;
  return next.form === 'finite' && open <= verb.last + 5;
}

/** Up to where the words of a leading attribution reach: the next one of its kind, or a semicolon. */
function reach(clauses: Clauses, index: number): number {
  const verb = clauses.verbs[index] as VerbGroup;
  for (let at = verb.last + 1; at < clauses.tokens.length; at++)
    if ((clauses.tokens[at] as Token).text === ';') return at;
  return clauses.tokens.length;
}

const closing = (tokens: readonly Token[], from: number): number => {
  for (let at = from; at < tokens.length; at++) if (/^[,;:]$/.test((tokens[at] as Token).text)) return at;
  return tokens.length;
};

/** A remark in the middle covers its own main clause: back to the coordination that opens it. */
function clauseStart(clauses: Clauses, from: number): number {
  for (let at = from - 1; at > 0; at--) {
    const { text, lower } = clauses.tokens[at] as Token;
    if (text === ';' || (text === ',' && /^(?:and|but|or|while)$/.test(clauses.tokens[at + 1]?.lower ?? '')))
      return lower === ';' ? at + 1 : at + 1;
  }
  return 0;
}
