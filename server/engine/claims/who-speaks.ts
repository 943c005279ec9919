/** Which nouns can be said to say something: persons and groups, documents, and whatever is not of a kind that never speaks. */

import { isCollective, isGroupNoun, isPersonNoun, type NounCategory, nounCategory } from '../lexicon/meaning.ts';
import type { Token } from '../text/sentence.ts';
import type { Clauses } from './clauses.ts';
import { nounLemma } from './noun-phrase.ts';

export const DOCUMENTS = new Set(
  'figure data record report document poll survey study statistic index estimate result paper filing account census statement release'.split(
    ' ',
  ),
);

/** Kinds of noun that never speak: a margin, a storm, a majority. */
const MUTE = new Set<NounCategory | null>([
  'animal',
  'attribute',
  'body',
  'event',
  'feeling',
  'food',
  'motive',
  'phenomenon',
  'plant',
  'process',
  'quantity',
  'shape',
  'state',
  'substance',
  'time',
]);

/** "say nine economists", but "conceded three sets". */
export const isOfPersons = (clauses: Clauses, at: number): boolean => {
  const lemma = nounLemma(clauses.tokens[at] as Token);
  return isPersonNoun(lemma) || isCollective(lemma);
};

const isPersonOrGroup = (clauses: Clauses, at: number): boolean => {
  const lemma = nounLemma(clauses.tokens[at] as Token);
  return isPersonNoun(lemma) || isGroupNoun(lemma);
};

export function canSpeak(clauses: Clauses, at: number): boolean {
  if (clauses.tags[at] !== 'NOUN') return true;
  const lemma = nounLemma(clauses.tokens[at] as Token);
  return isPersonOrGroup(clauses, at) || DOCUMENTS.has(lemma) || !MUTE.has(nounCategory(lemma));
}
