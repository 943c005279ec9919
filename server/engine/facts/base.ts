/** The fact base: all statements of the sources, found by what they are about. */

import type { ClaimKind } from '../claims/claim.ts';
import { rarity } from '../lexicon/idf.ts';
import type { DocumentReading } from './document-reading.ts';
import { type Statement, statementsOf, valueKey } from './statement.ts';
import { stemOf } from './stem.ts';
import { inItsTable } from './table-figures.ts';
import type { Bag } from './words.ts';

/** Kinds that are compared with one another: like with like. */
const FAMILIES: Record<ClaimKind, string> = {
  count: 'number',
  rank: 'number',
  ratio: 'number',
  percent: 'number',
  money: 'number',
  measure: 'number',
  duration: 'number',
  age: 'number',
  score: 'number',
  day: 'when',
  date: 'when',
  time: 'clock',
  place: 'place',
  name: 'name',
  quote: 'quote',
};

export const familyOf = (kind: ClaimKind): string => FAMILIES[kind];

/** How far is looked for what is near a claim. */
interface Reach {
  /** Below this many facts of a family all are looked at; above, only those that share a telling word. */
  readonly all: number;
  readonly most: number;
}

const STORY: Reach = { all: 400, most: 160 };
/** An archive's passages are of many stories, of which a claim's own words choose; so a check costs the same however many there are. */
const ARCHIVE: Reach = { all: 0, most: 16 };

interface Family {
  readonly facts: readonly Statement[];
  readonly byWord: ReadonlyMap<string, readonly number[]>;
}

export interface Base {
  readonly sources: readonly DocumentReading[];
  readonly facts: readonly Statement[];
  /** How telling a word is among these sources: 1 for a word of one passage, toward 0 for one that stands everywhere. */
  weight(word: string): number;
  /** Whether all words of a name stand somewhere in the sources. */
  holds(name: string): boolean;
  /** At how many places a value stands, or a noun counts something, by its key; at least 1. */
  standing(key: string): number;
  /** The facts that stand with one: in its block; of a table's cell, in its row and column. */
  ofBlock(fact: Statement): readonly Statement[];
  /** Facts of the claim's family that may speak of the same thing. */
  near(family: string, words: Bag): readonly Statement[];
}

/** The base of a draft's sources: figures of their tables are taken as the headings mean them. */
export const baseOf = (sources: readonly DocumentReading[]): Base =>
  indexed(
    sources,
    sources.flatMap((source) => factsOf(source).map(inItsTable)),
  );

/** The same base without some of its facts. */
export const withoutFacts = (base: Base, facts: ReadonlySet<Statement>): Base =>
  facts.size === 0
    ? base
    : indexed(
        base.sources,
        base.facts.filter((fact) => !facts.has(fact)),
      );

/** A base as it looks with some of its facts hidden: what is common and what is rare stays as it was, and nothing is built anew. */
export const hiding = (base: Base, hides: (fact: Statement) => boolean): Base => ({
  ...base,
  facts: base.facts.filter((fact) => !hides(fact)),
  ofBlock: (fact) => base.ofBlock(fact).filter((one) => !hides(one)),
  near: (family, words) => base.near(family, words).filter((one) => !hides(one)),
});

/** A draft as a base of its own: its statements as they are written. */
export const selfBaseOf = (draft: DocumentReading): Base => indexed([draft], factsOf(draft));

function indexed(sources: readonly DocumentReading[], facts: readonly Statement[]): Base {
  const own = familiesOf(facts, STORY, false);
  const archived = familiesOf(facts, ARCHIVE, true);
  const { passages, frequency, english } = frequencies(sources);
  // Rare among these sources and rare in English: a word has to be both to tell one passage from another.
  const weights = new Map<string, number>();
  const weight = (word: string): number => {
    const known = weights.get(word);
    if (known !== undefined) return known;
    const weighed =
      (Math.log1p(passages / (1 + (frequency.get(word) ?? 0))) / Math.log1p(passages)) *
      (0.3 + 0.7 * (english.get(word) ?? 1));
    weights.set(word, weighed);
    return weighed;
  };
  const holds = (name: string): boolean =>
    (name.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []).every((word) => frequency.has(stemOf(word)));
  const places = new Map<string, number>();
  const stand = (key: string): void => void places.set(key, (places.get(key) ?? 0) + 1);
  for (const { claim } of facts) {
    stand(valueKey(claim.mention));
    if (claim.setting.counted !== null) stand(countedKey(claim.setting.counted));
  }
  const standing = (key: string): number => places.get(key) ?? 1;
  const byBlock = new Map<string, Statement[]>();
  for (const fact of facts) {
    for (const key of placesIn(fact)) {
      const list = byBlock.get(key);
      if (list) list.push(fact);
      else byBlock.set(key, [fact]);
    }
  }
  const ofBlock = (fact: Statement): readonly Statement[] => placesIn(fact).flatMap((key) => byBlock.get(key) ?? []);
  return {
    sources,
    facts,
    weight,
    holds,
    standing,
    ofBlock,
    near: (family, words) => {
      const story = near(own.get(family), words, weight, STORY);
      return archived.size === 0 ? story : [...story, ...near(archived.get(family), words, weight, ARCHIVE)];
    },
  };
}

function familiesOf(facts: readonly Statement[], reach: Reach, archived: boolean): ReadonlyMap<string, Family> {
  const families = new Map<string, Statement[]>();
  for (const fact of facts) {
    if ((fact.source.standing?.archived ?? false) !== archived) continue;
    const family = familyOf(fact.claim.kind);
    const list = families.get(family);
    if (list) list.push(fact);
    else families.set(family, [fact]);
  }
  return new Map([...families].map(([family, list]) => [family, indexOf(list, reach)]));
}

/** The key under which `standing` tells of how many things of one noun the sources speak. */
export const countedKey = (lemma: string): string => `#${lemma}`;

/** Keys of where a fact stands: its block, or the row and the column of its table. */
function placesIn({ source, reading: { block } }: Statement): readonly string[] {
  const { path } = source.document;
  return block.cell
    ? [`${path}|${block.cell.table}|row ${block.cell.row}`, `${path}|${block.cell.table}|column ${block.cell.column}`]
    : [`${path}|${block.index}`];
}

const kept = new WeakMap<DocumentReading, readonly Statement[]>();

/** A source's facts, made once for as long as its reading lives. */
export function factsOf(source: DocumentReading): readonly Statement[] {
  const known = kept.get(source);
  if (known) return known;
  const facts = statementsOf(source);
  kept.set(source, facts);
  return facts;
}

function indexOf(facts: readonly Statement[], { all }: Reach): Family {
  const byWord = new Map<string, number[]>();
  if (facts.length <= all) return { facts, byWord };
  facts.forEach((fact, at) => {
    for (const word of fact.words.keys()) {
      const list = byWord.get(word);
      if (list) list.push(at);
      else byWord.set(word, [at]);
    }
  });
  return { facts, byWord };
}

function near(
  family: Family | undefined,
  words: Bag,
  weight: (word: string) => number,
  { all, most }: Reach,
): readonly Statement[] {
  if (!family) return [];
  if (family.facts.length <= all) return family.facts;
  const scores = new Map<number, number>();
  const ranked = [...words].map(([word, nearness]) => ({ word, worth: nearness * weight(word) }));
  ranked.sort((a, b) => b.worth - a.worth);
  let looked = 0;
  for (const { word, worth } of ranked) {
    const list = family.byWord.get(word) ?? [];
    // A word that stands nearly everywhere tells nothing and costs most: the rarer ones have spoken already.
    if (looked > 0 && looked + list.length > 20 * most) continue;
    looked += list.length;
    for (const at of list) scores.set(at, (scores.get(at) ?? 0) + worth);
  }
  return [...scores]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, most)
    .map(([at]) => family.facts[at] as Statement);
}

interface Frequencies {
  readonly passages: number;
  /** In how many passages a stem stands. */
  readonly frequency: ReadonlyMap<string, number>;
  /** How rare the stem's word is in English, 0 to 1. */
  readonly english: ReadonlyMap<string, number>;
}

function frequencies(sources: readonly DocumentReading[]): Frequencies {
  const frequency = new Map<string, number>();
  const english = new Map<string, number>();
  let passages = 0;
  for (const source of sources) {
    for (const reading of source.blocks) {
      for (const sentence of reading.sentences) {
        passages += 1;
        const seen = new Map(
          sentence.tokens.filter((t) => t.kind === 'word').map((t) => [stemOf(t.lemma.toLowerCase()), t.lemma]),
        );
        for (const [stem, lemma] of seen) {
          frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
          if (!english.has(stem)) english.set(stem, rarity(lemma));
        }
      }
    }
  }
  return { passages: Math.max(passages, 1), frequency, english };
}
