/** Whether two words can tell of one happening, and which words shut one another out. */

import { sameFamily, verbsOf } from './derivations.ts';
import { ANTONYMS } from './meaning-data-links.ts';
import { VERB_TREE } from './meaning-data-verbs.ts';
import { readSenseTree, type SenseTree, treeKinship } from './meaning-tree.ts';
import { forms, lists, meeting, opposed } from './meaning-words.ts';
import { remembering, rememberingPairs } from './remembering.ts';

/** A word in more classes than this says too little by itself to shut others out. */
const MANY_CLASSES = 3;
const VERB_BREADTH = { kind: 40, siblings: 0 };

let verbs: SenseTree | undefined;
let antonyms: ReadonlySet<string> | undefined;

/** Verbs as WordNet orders them. */
export function verbTree(): SenseTree {
  verbs ??= readSenseTree(VERB_TREE);
  return verbs;
}

/** Classes of news events that a verb or event noun belongs to (keys of EVENT_CLASSES), its own form first; empty where none. */
export const eventClasses: (lemma: string) => readonly string[] = remembering((lemma) => {
  const { events, names } = lists();
  const found = new Set<string>();
  const add = (words: readonly string[]) => {
    for (const word of words) for (const member of events.get(word) ?? []) found.add(names[member.line] as string);
  };
  const all = forms(lemma);
  for (const form of all) {
    add([form]);
    if (found.size > 0) break;
  }
  // "shootdown", "re-signing": what the lists lack may be the doing of a verb that they have.
  if (found.size === 0) add(all.flatMap(verbsOf));
  return [...found];
});

/** Whether WordNet or a prefix makes them antonyms ("legal", "illegal"; "married", "unmarried"), or a contrast set parts them. */
export function antonymOrSibling(a: string, b: string): boolean {
  const formsA = forms(a);
  const formsB = forms(b);
  antonyms ??= new Set(ANTONYMS.split('\n'));
  for (const x of formsA) {
    for (const y of formsB) {
      if (x === y) return false;
      if (antonyms.has(x < y ? `${x} ${y}` : `${y} ${x}`) || negates(x, y) || negates(y, x)) return true;
    }
  }
  return opposed(lists().contrasts, formsA, formsB);
}

function negates(long: string, short: string): boolean {
  const cut = long.length - short.length;
  return (
    cut > 1 &&
    cut < 5 &&
    short.length > 3 &&
    long.endsWith(short) &&
    /^(?:un|non|non-|dis|un-|anti-)$/.test(long.slice(0, cut))
  );
}

/** Whether two words (nouns, verbs, adjectives) can never name the same thing: killed and wounded, home and away, rose and fell. */
export const contrast: (a: string, b: string) => boolean = rememberingPairs((a, b) => {
  if (a === b) return false;
  if (antonymOrSibling(a, b)) return true;
  const classesA = eventClasses(a);
  const classesB = eventClasses(b);
  if (classesA.length === 0 || classesB.length === 0) return false;
  if (classesA.length > MANY_CLASSES || classesB.length > MANY_CLASSES) return false;
  if (classesA.some((name) => classesB.includes(name))) return false;
  const { barred } = lists();
  return classesA.some((x) => classesB.some((y) => barred.has(`${x} ${y}`)));
});

/** 1 the same doing (kill, killing), 0.9 by another word (outage, breakdown), 0.7 of the same class (sign, agree), 0 otherwise. */
export const eventKinship: (a: string, b: string) => number = rememberingPairs((a, b) => {
  const formsA = forms(a);
  const formsB = forms(b);
  if (formsA[0] === formsB[0]) return 1;
  if (formsA.some((x) => formsB.some((y) => x === y || sameFamily(x, y)))) return 1;
  if (contrast(a, b)) return 0;
  const met = meeting(lists().events, formsA, formsB);
  const vague = eventClasses(a).length > MANY_CLASSES || eventClasses(b).length > MANY_CLASSES;
  if (met === 'same' && !vague) return 0.9;
  const tree = verbTree();
  const verbsA = [...formsA, ...formsA.flatMap(verbsOf)];
  const verbsB = [...formsB, ...formsB.flatMap(verbsOf)];
  let best = met === null ? 0 : 0.7;
  for (const x of verbsA) {
    for (const y of verbsB) {
      const kin = x === y ? 0.9 : treeKinship(tree, x, y, VERB_BREADTH);
      if (kin >= 0.7 && kin > best) best = kin;
    }
  }
  return best;
});
