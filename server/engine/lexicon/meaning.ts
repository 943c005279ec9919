/** What words can name: the category of a noun, and whether two nouns can stand for the same thing. */

import { NOUN_TREE } from './meaning-data-nouns.ts';
import { antonymOrSibling, contrast } from './meaning-events.ts';
import { readSenseTree, type SenseTree, treeKinship } from './meaning-tree.ts';
import { forms, type Membership, meeting, readFamilies, wordSet } from './meaning-words.ts';
import { COLLECTIVES, GENERIC_COUNTERS, NEWS_CATEGORIES, NOUN_FAMILIES, PERSONS_TOO } from './noun-classes.ts';
import { remembering, rememberingPairs } from './remembering.ts';

export { antonymOrSibling, contrast, eventClasses, eventKinship } from './meaning-events.ts';

/** WordNet's files of nouns, in its order. */
// biome-ignore format: a list
const CATEGORIES = [
  'top', 'act', 'animal', 'artifact', 'attribute', 'body', 'cognition', 'communication', 'event', 'feeling', 'food', 'group', 'location',
  'motive', 'object', 'person', 'phenomenon', 'plant', 'possession', 'process', 'quantity', 'relation', 'shape', 'state', 'substance', 'time',
] as const;
export type NounCategory = (typeof CATEGORIES)[number];

/** Kinds wider than this ("person", "vehicle or ship or plane") say little; siblings need a narrow parent. */
const NOUN_BREADTH = { kind: 150, siblings: 40 };

const collectives = wordSet(COLLECTIVES);
const counters = wordSet(GENERIC_COUNTERS);
const personsToo = wordSet(PERSONS_TOO);
const newsCategory = new Map<string, NounCategory>();
for (const [name, text] of Object.entries(NEWS_CATEGORIES)) {
  for (const word of wordSet(text)) newsCategory.set(word, name as NounCategory);
}

let nouns: SenseTree | undefined;
let families: ReadonlyMap<string, readonly Membership[]> | undefined;

const tree = () => (nouns ??= readSenseTree(NOUN_TREE));
const familyIndex = () => (families ??= readFamilies(NOUN_FAMILIES));

const headOf = (phrase: string): string => phrase.slice(phrase.lastIndexOf(' ') + 1);
const inList = (list: ReadonlySet<string>, lemma: string) => forms(lemma).some((form) => list.has(form));

/** WordNet's category of the noun's commonest sense; of a phrase, its last word's; null for an unknown word. */
export const nounCategory: (lemma: string) => NounCategory | null = remembering((lemma) => {
  const all = forms(lemma);
  for (const form of all) {
    const known = newsCategory.get(form);
    if (known !== undefined) return known;
  }
  for (const form of all) if (personsToo.has(form) && !collectives.has(form)) return 'person';
  const { first, category } = tree();
  for (const form of all) {
    const node = first.get(form);
    if (node !== undefined) return CATEGORIES[category[node] as number] ?? null;
  }
  const phrase = all[0] as string;
  return phrase.includes(' ') ? nounCategory(headOf(phrase)) : null;
});

/** Whether it can name a person: "soldier", "victim", "people". */
export const isPersonNoun: (lemma: string) => boolean = remembering(
  (lemma) => nounCategory(lemma) === 'person' || inList(personsToo, lemma),
);

/** Whether it can name a group: "committee", "crowd", "company". */
export function isGroupNoun(lemma: string): boolean {
  return nounCategory(lemma) === 'group' || inList(collectives, lemma);
}

/** Whether its size is a count of persons: "a crew of nine". */
export function isCollective(lemma: string): boolean {
  return inList(collectives, lemma);
}

/** Whether it counts anything and so tells little: "people", "unit", "case". */
export const isGenericCounter: (lemma: string) => boolean = remembering((lemma) => inList(counters, lemma));

/**
 * How far two nouns can name the same thing: 1 the same word, 0.9 synonyms, 0.7 one is a kind of the other, 0.5 two kinds of one
 * narrow thing, 0.4 one is a kind of something as broad as a person; 0 otherwise, and whenever they contrast.
 */
export const nounKinship: (a: string, b: string) => number = rememberingPairs((a, b) => {
  const formsA = forms(a);
  const formsB = forms(b);
  if (formsA.some((x) => formsB.includes(x))) return 1;
  if (antonymOrSibling(a, b)) return 0;
  const met = meeting(familyIndex(), formsA, formsB);
  // One family outweighs the classes of the verbs that look the same: "pay" and "wage".
  if (met === 'same') return 0.9;
  if (contrast(a, b)) return 0;
  let best = met === 'kind' ? 0.7 : met === 'apart' ? 0.5 : 0;
  const senses = tree();
  for (const x of formsA) {
    for (const y of formsB) best = Math.max(best, treeKinship(senses, x, y, NOUN_BREADTH));
  }
  if (best > 0) return best;
  const broadPerson = (one: string, other: string) =>
    isGenericCounter(one) && nounCategory(one) === 'person' && isPersonNoun(other);
  if (broadPerson(a, b) || broadPerson(b, a)) return 0.4;
  // "car bomb" is a bomb, "police station" a station: never more than a kind of it.
  const wholeA = formsA[0] as string;
  const wholeB = formsB[0] as string;
  if (!wholeA.includes(' ') && !wholeB.includes(' ')) return 0;
  return Math.min(0.7, nounKinship(headOf(wholeA), headOf(wholeB)));
});
