/** The subject of a clause: the head of its noun phrase, across relatives, participles and coordination. */

import { isSpeech } from '../lexicon/speech-verbs.ts';
import type { Token } from '../text/sentence.ts';
import type { Clauses } from './clauses.ts';
import { firstHead, headBefore } from './noun-phrase.ts';
import type { VerbGroup } from './verb-groups.ts';

const RELATIVES = new Set(['who', 'which', 'that', 'whom', 'where']);

/** Token index of the subject's head, or -1. Relative pronouns lead to the noun before them. */
export function subjectOf(clauses: Clauses, verb: number, depth = 0): number {
  const group = clauses.verbs[verb] as VerbGroup | undefined;
  if (!group || depth > 4) return -1;
  const own = group.form === 'infinitive' ? doerOfInfinitive(clauses, verb, group) : ownSubject(clauses, verb, group);
  if (own >= 0) {
    const word = clauses.tokens[own] as Token;
    if (RELATIVES.has(word.lower)) {
      const noun = nounBack(clauses, own);
      return noun >= 0 ? noun : -1;
    }
    return own;
  }
  if (group.form === 'participle' || group.form === 'gerund') {
    // A reduced relative: "12 weapons hidden in a van"; "a probe, travelling at".
    const noun = headBefore(clauses, group.first);
    if (noun >= 0) return noun;
    if ((clauses.tokens[group.first - 1] as Token | undefined)?.text === ',') {
      const far = headBefore(clauses, group.first - 1);
      if (far >= 0 && verb === 0) return firstHead(clauses, 0, group.first - 1);
    }
  }
  // "The tally, a clerk said, stood at 44"
  const previous = clauses.verbs[verb - 1];
  if (previous && isSpeech(previous.lemma) && clauses.tokens[group.first - 1]?.text === ',') {
    const head = firstHead(clauses, 0, previous.first);
    if (head >= 0) return head;
  }
  return verb > 0 ? subjectOf(clauses, verb - 1, depth + 1) : -1;
}

/** Verbs whose object does what the infinitive says: "expects rents to rise", "ordered 40 families to leave". */
const OBJECT_DOES = new Set(
  (
    'expect want ask order urge tell force allow help cause enable encourage persuade require instruct forbid advise warn invite permit ' +
    'lead prompt teach train forecast predict project estimate believe compel oblige press push drive get'
  ).split(' '),
);

/** The object between such a verb and the infinitive, or -1. */
function doerOfInfinitive(clauses: Clauses, verb: number, group: VerbGroup): number {
  const before = clauses.verbs[verb - 1];
  if (!before || before.passive || !OBJECT_DOES.has(before.lemma) || before.last + 1 >= group.first) return -1;
  return firstHead(clauses, before.last + 1, group.first);
}

function ownSubject(clauses: Clauses, verb: number, group: VerbGroup): number {
  const before = clauses.opens[verb] as number;
  let from = before;
  // A waiting subject stands before the clause opens: every token of this clause ahead of the verb counts.
  for (let at = 0; at < before; at++) {
    if (clauses.of[at] === verb) {
      from = at;
      break;
    }
  }
  const end = from < before ? endOfOwn(clauses, verb, from) : group.first;
  const head = firstHead(clauses, from, end);
  return head;
}

const endOfOwn = (clauses: Clauses, verb: number, from: number): number => {
  let at = from;
  while (at < clauses.tokens.length && clauses.of[at] === verb) at++;
  return at;
};

function nounBack(clauses: Clauses, at: number): number {
  for (let index = at - 1; index >= 0 && index >= at - 6; index--) {
    const tag = clauses.tags[index];
    if ((tag === 'NOUN' || tag === 'PROPN') && !clauses.timed[index]) return index;
    if (tag === 'VERB') return -1;
  }
  return -1;
}
