/** The setting of a claim: whose it is, where and when, what share of what, and the words it stands among. */

import { isGivenName } from '../lexicon/given-names.ts';
import { nounCategory } from '../lexicon/meaning.ts';
import type { Mention } from '../mentions/mention.ts';
import { type Token, tokenAt } from '../text/sentence.ts';
import type { Modality } from './claim.ts';
import type { Clauses } from './clauses.ts';
import type { Figure } from './figure.ts';
import { headBefore, isPluralNoun, nounLemma } from './noun-phrase.ts';
import { subjectOf } from './subject.ts';
import type { VerbGroup } from './verb-groups.ts';

const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN']);
const EMPTY = new Set('be have do get say tell will would could more least other such same many much own'.split(' '));
const FUTURE = new Set("will shall 'll wo".split(' '));
const POSSIBLE = new Set("may might could can should would 'd must ought".split(' '));
const INTENDING = new Set(
  'plan intend expect hope aim want propose promise pledge vow agree seek set due schedule ask urge order need try'.split(
    ' ',
  ),
);
const FEARING = new Set('fear suspect believe allege appear seem think estimate'.split(' '));
const DENYING = new Set('deny reject dispute refute dismiss'.split(' '));

/** Whether the clause tells what happened or something planned, possible, conditional or denied. */
export function modalityOf(clauses: Clauses, verb: number): Modality {
  const group = clauses.verbs[verb] as VerbGroup | undefined;
  if (!group) return 'fact';
  const before = clauses.verbs[verb - 1] as VerbGroup | undefined;
  if (before && DENYING.has(before.lemma)) return 'denied';
  const opening = clauses.tokens[clauses.opens[verb] as number]?.lower ?? '';
  if (opening === 'if' || opening === 'unless') return 'conditional';
  if (group.modal !== null) return FUTURE.has(group.modal) ? 'future' : POSSIBLE.has(group.modal) ? 'possible' : 'fact';
  if (group.form === 'infinitive' && before) {
    if (INTENDING.has(before.lemma) || before.copula) return 'future';
    if (FEARING.has(before.lemma)) return 'possible';
  }
  if (FEARING.has(group.lemma) && group.lemma === 'fear') return 'possible';
  return 'fact';
}

export function negatedAt(clauses: Clauses, verb: number): boolean {
  return (clauses.verbs[verb] as VerbGroup | undefined)?.negated ?? false;
}

const INCREMENT = new Set(['another', 'additional', 'further', 'extra', 'more', 'second', 'fresh']);
const PART = new Set(['other', 'others', 'remaining', 'rest']);

/** "another 12" and "12 more" add to a total, "the other two" and "12 of the 85" are part of one. */
export function shareOf(figure: Figure, clauses: Clauses): 'whole' | 'part' | 'increment' {
  const { tokens } = clauses;
  const before = [tokens[figure.first - 1]?.lower ?? '', tokens[figure.first - 2]?.lower ?? ''];
  const after = tokens[figure.end]?.lower ?? '';
  const beyond = tokens[figure.end + 1]?.lower ?? '';
  if (after === 'of' && /^(?:the|its|his|her|their|our|these|those|them|whom|which|us|all)$/.test(beyond))
    return 'part';
  if (before.some((word) => PART.has(word)) || PART.has(after)) return 'part';
  if (before.some((word) => INCREMENT.has(word) && word !== 'more') || (INCREMENT.has(after) && beyond !== 'than'))
    return 'increment';
  const outermost = tokens.slice(0, figure.outer).map((token) => token.lower);
  if (/^of (?:those|these|them|the)$/.test(outermost.slice(0, 2).join(' '))) return 'part';
  if (outermost.slice(-2).join(' ') === 'among them' || outermost.at(-1) === 'including') return 'part';
  return 'whole';
}

/** Whose it is: owners before the noun, "of"-names behind it, the bearer of an age, the doer's name. */
export function whoseOf(figure: Figure, clauses: Clauses, verb: number): string[] {
  const { tokens, tags } = clauses;
  const whose = new Set<string>();
  const add = (at: number): void => {
    const token = tokens[at];
    if (token && (tags[at] === 'NOUN' || tags[at] === 'PROPN') && !clauses.timed[at])
      whose.add(tags[at] === 'PROPN' ? token.text : nounLemma(token));
  };
  if (figure.quantity.measure === 'age') {
    const bearer = bearerOf(figure, clauses);
    // "DRIVER ANIL GREEN (37)": in capitals a surname is tagged as any word.
    if (bearer > 0 && followsGivenName(tokens, bearer))
      return [`${(tokens[bearer - 1] as Token).text} ${(tokens[bearer] as Token).text}`];
    if (bearer >= 0) add(bearer);
    return [...whose];
  }
  const phrase = figure.phrase ?? figure.partitive;
  for (let at = Math.max(0, figure.outer - 4); at < (phrase?.end ?? figure.end); at++) {
    if (tags[at] === 'PART' && /^['’]s?$/.test((tokens[at] as Token).text)) add(at - 1);
  }
  for (const modifier of phrase?.modifiers ?? []) if (tags[modifier] === 'PROPN') add(modifier);
  if (phrase && /^(?:of|from|at)$/.test(tokens[phrase.end]?.lower ?? '')) {
    for (let at = phrase.end + 1; at < Math.min(tokens.length, phrase.end + 5); at++) {
      if (tags[at] === 'PROPN') {
        while (tags[at + 1] === 'PROPN') at++;
        add(at);
        break;
      }
    }
  }
  const subject = verb >= 0 ? subjectOf(clauses, verb) : -1;
  if (subject >= 0 && subject !== phrase?.head && tags[subject] === 'PROPN' && !opensAsLabel(clauses, subject))
    add(subject);
  return [...whose];
}

/** "Bridges closed: 3": a plural that has its capital only from where it stands. */
const opensAsLabel = ({ tokens, tags }: Clauses, at: number): boolean =>
  at === 0 &&
  tags[1] !== 'PROPN' &&
  isPluralNoun(tokens[0] as Token) &&
  nounCategory(nounLemma(tokens[0] as Token)) !== null;

const followsGivenName = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Lu}/u.test((tokens[at] as Token).text) && isGivenName((tokens[at - 1] as Token).text);

/** "Ann Marsh, retired baker, 74": the name that the apposition before an age belongs to, or -1. */
function namedBefore({ tokens, tags }: Clauses, noun: number): number {
  if (tags[noun] !== 'NOUN') return -1;
  let at = noun - 1;
  while (at > 0 && /^(?:NOUN|ADJ|DET)$/.test(tags[at] as string) && (tokens[at] as Token).text !== ',') at--;
  const full = tokens[at]?.text === ',' && tags[at - 1] === 'PROPN' && tags[at - 2] === 'PROPN';
  return full && isGivenName((tokens[at - 2] as Token).text) ? at - 1 : -1;
}

/** Who is of that age: "Rivers, 46,", "44-year-old Marek Halupa", "a grandmother of 71". */
export function bearerOf(figure: Figure, clauses: Clauses): number {
  const { tokens, tags } = clauses;
  const noun = (at: number): boolean =>
    (tags[at] === 'NOUN' || tags[at] === 'PROPN') && !/^['’]/.test((tokens[at] as Token).text);
  let before = figure.outer - 1;
  for (; before >= 0; before--) {
    const word = (tokens[before] as Token).lower;
    // "Ines (Ash House), aged 7": what stands in brackets says more of the bearer.
    if (word === ')') while (before > 0 && (tokens[before] as Token).text !== '(') before--;
    else if (!/^(?:,|\(|of|aged?|is|was|who|under|over)$/.test(word)) break;
  }
  if (figure.joined >= 0 || (tokens[figure.end - 1]?.lower === 'old' && noun(figure.end))) {
    let at = figure.end;
    while (at < tokens.length && noun(at + 1)) at++;
    if (noun(at)) return at;
  }
  if (before >= 0 && noun(before) && !clauses.timed[before]) {
    const name = namedBefore(clauses, before);
    return name >= 0 ? name : before;
  }
  if (before > 0 && tokens[before + 1]?.text === '(' && followsGivenName(tokens, before)) return before;
  const subject =
    clauses.verbs.length > 0 && (clauses.of[figure.first] ?? -1) >= 0
      ? subjectOf(clauses, clauses.of[figure.first] as number)
      : -1;
  return subject >= 0 && noun(subject) ? subject : headBefore(clauses, figure.outer);
}

/** Of the places or dates of its sentence (`beside`: their indices), those that bear on a value: of its own clause first, then by nearness. */
export function bearingOn(
  mentions: readonly Mention[],
  beside: readonly number[],
  kinds: readonly Mention['kind'][],
  self: number,
  clauses: Clauses,
): number[] {
  const offset = (mentions[self] as Mention).span.start;
  const clause = clauses.of[tokenAt(clauses.tokens, offset)] ?? -1;
  const found: { index: number; far: number }[] = [];
  for (const index of beside) {
    const mention = mentions[index] as Mention;
    if (index === self || !kinds.includes(mention.kind)) continue;
    if (mention.kind === 'place' && mention.value.demonym) continue;
    const same = (clauses.of[tokenAt(clauses.tokens, mention.span.start)] ?? -1) === clause;
    const distance = mention.span.start > offset ? mention.span.start - offset : offset - mention.span.end;
    found.push({ index, far: (same ? 0 : 100_000) + distance });
  }
  return found.sort((a, b) => a.far - b.far).map((entry) => entry.index);
}

export interface Words {
  readonly clause: readonly string[];
  readonly context: readonly string[];
}

const wordsOf = new WeakMap<Clauses, Map<number, Words>>();

/** Content lemmas of the clause, and of the sentence beyond it; worked out once for each clause. */
export function wordsAround(clauses: Clauses, at: number): Words {
  const own = clauses.of[at] ?? -1;
  const known = wordsOf.get(clauses) ?? new Map<number, Words>();
  if (known.size === 0) wordsOf.set(clauses, known);
  const kept = known.get(own);
  if (kept) return kept;
  const words = gather(clauses, (index) => clauses.of[index] === own);
  known.set(own, words);
  return words;
}

/** The same where a phrase is what the value belongs to, from its first token to the value's. */
export const wordsFrom = (clauses: Clauses, from: number, to: number): Words =>
  gather(clauses, (index) => index >= from && index < to);

function gather(clauses: Clauses, isOwn: (index: number) => boolean): Words {
  const clause = new Set<string>();
  const context = new Set<string>();
  for (let index = 0; index < clauses.tokens.length; index++) {
    const token = clauses.tokens[index] as Token;
    const tag = clauses.tags[index] as string;
    if (token.kind !== 'word' || !CONTENT.has(tag) || clauses.timed[index]) continue;
    const lemma = tag === 'VERB' ? token.lemma : nounLemma(token);
    if (EMPTY.has(lemma)) continue;
    (isOwn(index) ? clause : context).add(lemma);
  }
  for (const lemma of clause) context.delete(lemma);
  return { clause: [...clause], context: [...context] };
}
