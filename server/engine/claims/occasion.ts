/** Which event a day, an hour, a place or a name belongs to: a noun of happening beside it, or else the verb of its clause. */

import { isCircumstance, isLight } from '../lexicon/event-words.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Token } from '../text/sentence.ts';
import type { EventRef } from './claim.ts';
import type { Clauses } from './clauses.ts';
import { eventClassesOf, isEventNoun, isOccasionNoun } from './event-classes.ts';
import { headBefore, headLemma, nounLemma, nounPhraseAt } from './noun-phrase.ts';
import { participantsOf, type Range } from './participants.ts';
import { subjectOf } from './subject.ts';
import type { VerbGroup } from './verb-groups.ts';

export interface Occasion {
  readonly event: EventRef | null;
  /** Where the noun's phrase begins that the mention hangs on ("the drone attack on Sunday"), or -1 where it hangs on the verb. */
  readonly from: number;
}

/** What a mention without a figure tells of; `verb` is the group of its clause. */
export function occasionOf(mention: Mention, clauses: Clauses, token: number, verb: number): Occasion {
  return occasionAt(mention, clauses, token, mention.kind === 'date' ? happeningVerb(clauses, verb) : verb);
}

/** "struck sites belonging to a militia": what only is has no day of its own. */
function happeningVerb(clauses: Clauses, verb: number): number {
  const group = clauses.verbs[verb] as VerbGroup | undefined;
  if (!group || !STATIVE.has(group.lemma) || group.form !== 'gerund') return verb;
  const before = clauses.verbs[verb - 1] as VerbGroup | undefined;
  return before && before.last < group.first ? verb - 1 : verb;
}

const STATIVE = new Set(
  'belong own contain include comprise consist involve relate pertain concern resemble surround border adjoin house depend'.split(
    ' ',
  ),
);

function occasionAt(mention: Mention, clauses: Clauses, token: number, verb: number): Occasion {
  const self = rangeOf(mention, clauses, token);
  const noun = mention.kind === 'quote' ? -1 : nounBeside(mention.kind, self, clauses, verb);
  const group = clauses.verbs[verb] as VerbGroup | undefined;
  if (noun < 0 && (!group || group.lemma === 'be' || group.lemma === 'have')) return { event: null, from: -1 };
  const lemma = noun >= 0 ? headLemma(clauses, noun) : (group as VerbGroup).lemma;
  const event = { lemma, classes: eventClassesOf(lemma), participants: participantsOf(clauses, verb, noun, self) };
  return { event, from: noun >= 0 && noun < token ? phraseStart(clauses, noun) : -1 };
}

function rangeOf(mention: Mention, clauses: Clauses, token: number): Range {
  let end = token;
  while (end < clauses.tokens.length && (clauses.tokens[end] as Token).start < mention.whole.end) end++;
  return [token, end];
}

function nounBeside(kind: Mention['kind'], self: Range, clauses: Clauses, verb: number): number {
  const ahead = nounAhead(kind, self, clauses);
  if (ahead >= 0) return ahead;
  const group = clauses.verbs[verb] as VerbGroup | undefined;
  const behind = kind === 'name' ? -1 : nounBehind(kind, self, clauses, group);
  if (behind >= 0) return behind;
  if (!group) return firstEventNoun(clauses, self);
  const subject = tellsOnlyThat(group) ? subjectOf(clauses, verb) : -1;
  return subject >= 0 && happens(clauses, subject) ? subject : -1;
}

const happens = (clauses: Clauses, at: number): boolean =>
  clauses.tags[at] === 'NOUN' && isOccasionNoun(nounLemma(clauses.tokens[at] as Token));

/** "Tuesday's raid", "the June referendum", "the Costel ferry crash": a noun of happening that goes on from the value. */
function nounAhead(kind: Mention['kind'], [, end]: Range, clauses: Clauses): number {
  const { tokens, tags } = clauses;
  const owner = tags[end] === 'PART' && /^['’]s?$/.test((tokens[end] as Token).text);
  // Whose it is says little of a person: "Brook's appeal" is an event, "Brook appeal" none.
  if (!owner && kind === 'name') return -1;
  const phrase = nounPhraseAt(clauses, owner ? end + 1 : end, false);
  return phrase && phrase.first <= end + 2 && happens(clauses, phrase.head) ? phrase.head : -1;
}

/**
 * "the vote on Tuesday", "a hearing in Leeds on Friday", "the fire in Leeds last Friday": back over prepositions, and over the other
 * phrases that hang on the noun.
 */
function nounBehind(kind: Mention['kind'], [first]: Range, clauses: Clauses, group: VerbGroup | undefined): number {
  const { tags } = clauses;
  let at = first - 1;
  // Of "an assault on a border post" the first is sure to have happened: a doubtful noun is taken only where no other is.
  let doubtful = -1;
  const taken = (noun: number): boolean => {
    if (isEventNoun(nounLemma(clauses.tokens[noun] as Token))) return true;
    if (doubtful < 0 && happens(clauses, noun)) doubtful = noun;
    return false;
  };
  const ending = (): number => (doubtful >= 0 && attached(clauses, doubtful, group) ? doubtful : -1);
  // A day needs no preposition: what it follows is the end of such a phrase, or the noun itself.
  if (kind === 'date' && (tags[at] === 'NOUN' || tags[at] === 'PROPN') && !clauses.timed[at]) {
    if (tags[at] === 'NOUN' && taken(at)) return attached(clauses, at, group) ? at : -1;
    at = phraseStart(clauses, at) - 1;
  }
  for (let phrases = 0; phrases < 4 && at > 0; phrases++) {
    while (at >= 0 && (tags[at] === 'DET' || tags[at] === 'ADJ' || tags[at] === 'ADV' || clauses.timed[at])) at--;
    if (tags[at] !== 'ADP' && tags[at] !== 'SCONJ') return ending();
    const noun = headBefore(clauses, at);
    if (noun < 0) return ending();
    if (tags[noun] === 'NOUN' && taken(noun)) return attached(clauses, noun, group) ? noun : -1;
    at = phraseStart(clauses, noun) - 1;
  }
  return ending();
}

function phraseStart({ tags }: Clauses, head: number): number {
  let at = head;
  while (at > 0 && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(tags[at - 1] as string)) at--;
  return at;
}

/**
 * Whether what follows the noun is said of the noun: always of a subject or in a phrase of circumstance ("after the raid on
 * Tuesday"), of an object only where the verb says little ("held a meeting on Tuesday", but "approved the merger on Tuesday").
 */
function attached(clauses: Clauses, noun: number, group: VerbGroup | undefined): boolean {
  if (!group || noun < group.first) return true;
  const start = phraseStart(clauses, noun);
  // "struck back on Friday for the raid on Sunday": the verb has its day already.
  for (let at = group.last + 1; at < start; at++) if (clauses.timed[at]) return true;
  const opener = clauses.tokens[start - 1] as Token | undefined;
  if (opener && (isCircumstance(opener.lower) || /^(?:in|at|from|to|ahead|until)$/.test(opener.lower)))
    return start - 1 > group.last;
  // "held talks in Oslo", "opened talks in Oslo": the verb tells only that they were.
  return start - 1 <= group.last && !group.passive && (isLight(group.lemma) || BEGINNING.has(group.lemma));
}

/** Verbs that tell how far a happening is. */
const BEGINNING = new Set('begin start open end close conclude resume continue launch'.split(' '));

const HAPPENING = new Set('be take occur happen hold begin start end open schedule set plan fall come'.split(' '));

/** "The hearing was held", "the match took place", "the vote is": the subject says what happened. */
const tellsOnlyThat = (group: VerbGroup): boolean =>
  HAPPENING.has(group.lemma) && (group.copula || group.passive || !/^(?:hold|set|plan|schedule)$/.test(group.lemma));

/** A headline or caption without a verb tells of its first noun of happening. */
function firstEventNoun(clauses: Clauses, [first, end]: Range): number {
  for (let at = 0; at < clauses.tokens.length; at++)
    if ((at < first || at >= end) && !clauses.timed[at] && happens(clauses, at)) return at;
  return -1;
}
