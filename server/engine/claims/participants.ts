/** Who and what took part in an event: the heads of its subject and objects, and for a noun of happening what hangs on it. */

import { isLight } from '../lexicon/event-words.ts';
import type { Token } from '../text/sentence.ts';
import { type Clauses, clauseVerb } from './clauses.ts';
import { headLemma, type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import { subjectOf } from './subject.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Token indices, half-open: the value itself, which cannot tell its own event from another. */
export type Range = readonly [number, number];

const MOST = 5;
const OUTSIDE = new Set('in at near on during after before since until amid outside inside within around'.split(' '));
const remembered = new WeakMap<Clauses, Map<number, readonly number[]>>();

/** Lemmas of the heads, names in lower case, the event's own noun and the value left out. `noun` is -1 where a verb tells it. */
export function participantsOf(clauses: Clauses, verb: number, noun: number, self: Range): string[] {
  const group = clauses.verbs[verb] as VerbGroup | undefined;
  // Of a noun's own verb only one that says little has the noun's partners: "police made two arrests", not "the arrests led to".
  const lent = noun < 0 || (group !== undefined && (group.copula || isLight(group.lemma)));
  const heads = [...(noun >= 0 ? ofNoun(clauses, noun) : []), ...(lent ? ofVerb(clauses, verb) : [])];
  const lemmas = new Set<string>();
  for (const head of heads) {
    if (head === noun || (head >= self[0] && head < self[1])) continue;
    if (lemmas.size < MOST) lemmas.add(nameOf(clauses, head));
  }
  return [...lemmas];
}

const nameOf = (clauses: Clauses, head: number): string =>
  clauses.tags[head] === 'PROPN' ? (clauses.tokens[head] as Token).lower : headLemma(clauses, head);

const isNoun = (clauses: Clauses, at: number): boolean =>
  (clauses.tags[at] === 'NOUN' || clauses.tags[at] === 'PROPN') && clauses.timed[at] !== true;

/** Subject, objects one after the other, and the doer behind "by"; worked out once for each verb. */
function ofVerb(clauses: Clauses, verb: number): readonly number[] {
  const group = clauses.verbs[verb] as VerbGroup | undefined;
  if (!group) return [];
  const known = remembered.get(clauses) ?? new Map<number, readonly number[]>();
  if (known.size === 0) remembered.set(clauses, known);
  const kept = known.get(verb);
  if (kept) return kept;
  const heads: number[] = [];
  const subject = subjectOf(clauses, verb);
  if (subject >= 0 && isNoun(clauses, subject)) heads.push(subject);
  let direct = true;
  for (let at = group.last + 1; at < clauses.tokens.length && clauseVerb(clauses, at) === verb; at++) {
    const tag = clauses.tags[at] as string;
    const word = (clauses.tokens[at] as Token).lower;
    if (tag === 'ADP' || tag === 'SCONJ' || word === 'to') {
      // "voted for the bill", "was freed by troops"; what stands "in", "after" or "near" took no part.
      direct = word === 'by' || word === 'of' || (at === group.last + 1 && !OUTSIDE.has(word));
      continue;
    }
    if (!direct || !opensPhrase(clauses, at)) continue;
    const phrase = wholePhrase(clauses, at);
    if (!phrase) continue;
    if (isNoun(clauses, phrase.head)) heads.push(phrase.head);
    at = phrase.end - 1;
  }
  known.set(verb, heads);
  return heads;
}

const opensPhrase = (clauses: Clauses, at: number): boolean =>
  /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(clauses.tags[at] as string) && !clauses.timed[at] && !clauses.lasting[at];

/** "12 of the wounded men": on from the number to its noun. */
function wholePhrase(clauses: Clauses, at: number): NounPhrase | null {
  let from = at;
  while (clauses.tags[from] === 'NUM' || clauses.tokens[from]?.lower === 'of') from++;
  return nounPhraseAt(clauses, from, from > at);
}

/** "the Arven ferry disaster", "Costel's claim", "the arrest of two clerks by police": what stands before and behind. */
function ofNoun(clauses: Clauses, noun: number): number[] {
  const { tokens, tags } = clauses;
  const heads: number[] = [];
  for (let at = noun - 1; at >= 0; at--) {
    const owner = tags[at] === 'PART' && /^['’]s?$/.test((tokens[at] as Token).text);
    if (isNoun(clauses, at)) heads.push(at);
    else if (tags[at] !== 'ADJ' && tags[at] !== 'NUM' && !owner && !clauses.timed[at]) break;
  }
  for (let at = noun + 1; at < tokens.length; at++) {
    const word = (tokens[at] as Token).lower;
    if (clauses.timed[at] || word === 'on' || word === 'early' || word === 'late') continue;
    if (!/^(?:of|by|against|between|with)$/.test(word)) break;
    const phrase = wholePhrase(clauses, at + 1);
    if (!phrase) break;
    heads.push(phrase.head);
    at = phrase.end - 1;
  }
  return heads;
}
