/** What the lead of a list counts, for items that only say how many: "The army lists 40 captives:", "nine in Costel". */

import { sentencesOf } from '../text/sentences.ts';
import { clausesOf, clauseVerb } from './clauses.ts';
import { eventClassesOf } from './event-classes.ts';
import { nounLemma, nounPhraseAt } from './noun-phrase.ts';
import { participantsOf } from './participants.ts';
import type { Counted } from './thing.ts';

/** The items of a list follow one another: their lead is read once. */
let last: { readonly text: string; readonly counts: readonly Counted[] } = { text: '', counts: [] };

export function leadCounts(text: string): readonly Counted[] {
  if (last.text !== text) last = { text, counts: countsOf(text) };
  return last.counts;
}

function countsOf(text: string): readonly Counted[] {
  const sentence = sentencesOf(text, 'paragraph').at(-1);
  if (!sentence) return [];
  const clauses = clausesOf(sentence, []);
  const number = clauses.tags.indexOf('NUM');
  const phrase = number >= 0 ? nounPhraseAt(clauses, number + 1, true) : null;
  const token = clauses.tokens[phrase?.head ?? -1];
  if (!token || !phrase) return [];
  const verb = clauseVerb(clauses, number);
  const group = clauses.verbs[verb];
  const lemma = group && group.lemma !== 'be' && group.lemma !== 'have' ? group.lemma : null;
  const event = lemma && {
    lemma,
    classes: eventClassesOf(lemma),
    participants: participantsOf(clauses, verb, -1, [number, phrase.end]),
  };
  return [{ lemma: nounLemma(token), modifiers: [], at: -1, measure: 'count', event: event || null, announced: true }];
}
