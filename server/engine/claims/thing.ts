/** The thing that a figure speaks of: as a noun of the sentence, or as what an earlier figure spoke of. */

import { nounCategory } from '../lexicon/meaning.ts';
import type { Token } from '../text/sentence.ts';
import type { Measure } from '../values/quantity.ts';
import type { EventRef } from './claim.ts';
import type { Clauses } from './clauses.ts';
import type { Figure } from './figure.ts';
import { firstHead, headLemma, type NounPhrase, nounLemma, nounPhraseAt } from './noun-phrase.ts';
import { subjectOf } from './subject.ts';
import type { VerbGroup } from './verb-groups.ts';

export interface Counted {
  /** What happened to it, for later figures that are a part of it. */
  readonly event?: EventRef | null;
  readonly measure?: Measure;
  /** Whether the lead of a list counted it: an item without a verb tells of the same event. */
  readonly announced?: boolean;
  readonly lemma: string | null;
  readonly modifiers: readonly string[];
  /** One past the figure's last token, where it stands in this sentence. */
  readonly end?: number;
  /** Token index of the counted noun, where it stands in this sentence, else -1. */
  readonly at: number;
}

/** What came before in the block: what figures counted, latest last, and the last sentence's subject. */
export interface Trail {
  readonly counted: readonly Counted[];
  readonly subject: string | null;
  /** That subject, where it is a plural ("Buses were hit. Four burned."). */
  readonly plural: string | null;
}

export const NONE: Counted = { lemma: null, modifiers: [], at: -1 };
export const PERSON: Counted = { lemma: 'person', modifiers: [], at: -1 };
export const PERSONAL = new Set('he she him her his they them who you we i'.split(' '));
export const PRONOUNS = new Set('them these those whom which us you it they'.split(' '));
export const GROUP_NOUNS = new Set(
  'total lot number maximum minimum average record sum handful majority estimate part none half third quarter most percent cent one some many'.split(
    ' ',
  ),
);

/** What the figure is an "of them" or an ellipsis of: the last thing counted, persons where a person's verb asks for them. */
export function antecedent(figure: Figure, clauses: Clauses, trail: Trail, pronoun: string): Counted {
  if (pronoun === 'whom' || pronoun === 'which') {
    const noun = nounBack(clauses, figure.first);
    if (noun >= 0) return at(clauses, noun);
  }
  if (pronoun === 'you' || pronoun === 'us') return PERSON;
  // "Of the passengers, 14 were children"
  if (/^(?:of|among)$/.test(clauses.tokens[0]?.lower ?? '') && figure.first > 1) {
    const whole = nounPhraseAt(clauses, 1, true);
    if (whole && whole.end < figure.first && clauses.tokens[whole.end]?.text === ',')
      return { ...ofPhrase(clauses, whole), at: -1 };
  }
  const last = lastCount(trail);
  if (last?.lemma) return { ...last, at: -1 };
  return trail.plural === null ? PERSON : { lemma: trail.plural, modifiers: [], at: -1 };
}

export const lastCount = (trail: Trail): Counted | undefined => trail.counted.findLast((c) => c.measure === 'count');

export function nounBack(clauses: Clauses, from: number): number {
  for (let at = from - 1; at >= 0; at--) {
    const tag = clauses.tags[at];
    if (tag !== 'NOUN' && tag !== 'PROPN') continue;
    if (
      !clauses.timed[at] &&
      !clauses.lasting[at] &&
      !/^(?:per|cent|percent|season|year|month|week|day|night|time)$/.test((clauses.tokens[at] as Token).lower)
    )
      return at;
  }
  return -1;
}

export function subjectAt(figure: Figure, clauses: Clauses): number {
  const verb = clauses.of[figure.first] ?? -1;
  const group = clauses.verbs[verb] as VerbGroup | undefined;
  if (!group) return firstHead(clauses, 0, figure.first);
  if (group.first > figure.first) {
    const own = firstHead(clauses, clauses.opens[verb] as number, figure.outer);
    return own >= 0 ? own : firstHead(clauses, figure.end, group.first);
  }
  const subject = subjectOf(clauses, verb);
  return subject === figure.first ? -1 : subject;
}

const LIMIT = /^(?:past|above|below|beyond|over|under)$/;

/** "cut her sentence from nine years", "cut the budget by $3m", "stopped work for four hours": the object that changes. */
export function objectBefore(figure: Figure, clauses: Clauses): number {
  // "past 800": a comparator that is a preposition too belongs to the figure.
  const limit = LIMIT.test(clauses.tokens[figure.outer]?.lower ?? '');
  const before = clauses.tokens[limit ? figure.outer : figure.outer - 1]?.lower ?? '';
  if (
    !/^(?:from|to|by|at|for|than|past|above|below|beyond|under|over)$/.test(before) &&
    !(before === 'in' && figure.quantity.measure === 'duration')
  )
    return -1;
  const verbIndex = clauses.of[figure.first] ?? -1;
  const verb = clauses.verbs[verbIndex] as VerbGroup | undefined;
  if (!verb || verb.last >= figure.first || verb.passive) return -1;
  if (clauses.tags[verb.last + 1] === 'ADP') return -1;
  const phrase = nounPhraseAt(clauses, verb.last + 1, false);
  if (!phrase || phrase.end > (limit ? figure.outer : figure.outer - 1)) return -1;
  return before === 'for' && clauses.tags[phrase.head] === 'PROPN' ? -1 : phrase.head;
}

export function at(clauses: Clauses, index: number): Counted {
  const name = clauses.tags[index] === 'PROPN' && !isCommonOpener(clauses, index);
  const lemma = name ? (clauses.tokens[index] as Token).lower : headLemma(clauses, index);
  return { lemma: lemma === 'toll' ? 'person' : lemma, modifiers: modifiersBefore(clauses, index), at: index };
}

/** "Sales fell": a capital that only opens the sentence makes no name of a known noun. */
const isCommonOpener = (clauses: Clauses, index: number): boolean =>
  (index === 0 || clauses.timed[index - 1] === true) &&
  clauses.tags[index + 1] !== 'PROPN' &&
  nounCategory(nounLemma(clauses.tokens[index] as Token)) !== null;

function modifiersBefore(clauses: Clauses, index: number): string[] {
  const lemmas: string[] = [];
  for (let before = index - 1; before >= 0; before--) {
    const tag = clauses.tags[before];
    if (tag !== 'ADJ' && tag !== 'NOUN' && tag !== 'PROPN') break;
    lemmas.unshift((clauses.tokens[before] as Token).lemma);
  }
  return lemmas;
}

const modifierOf = (token: Token): string => (token.pos === 'NOUN' ? token.lemma : token.lower);

export const ofPhrase = (clauses: Clauses, phrase: NounPhrase): Counted => ({
  lemma: headLemma(clauses, phrase.head),
  modifiers: phrase.modifiers.map((index) => modifierOf(clauses.tokens[index] as Token)),
  at: phrase.head,
});
