/** How far a cell's row and column are those that a claim speaks of: a table gives its facts as entity by attribute. */

import type { Statement } from '../facts/statement.ts';
import { stemOf } from '../facts/stem.ts';
import { lemmasOf } from '../facts/words.ts';
import { namesFigure } from '../lexicon/event-words.ts';
import { eventKinship, isGenericCounter, nounKinship } from '../lexicon/meaning.ts';
import { remembering } from '../lexicon/remembering.ts';

/** The kinship of a claim's noun and the nearest noun of a cell's headings, 0 to 1; null where the headings have none. */
export function headKinship(counted: string, { reading: { block } }: Statement): number | null {
  const { cell } = block;
  if (!cell) return null;
  const nouns = [...nounsOf(cell.columnHead), ...nounsOf(cell.rowHead)];
  return nouns.length === 0 ? null : nouns.reduce((best, noun) => Math.max(best, nounKinship(counted, noun)), 0);
}

/** A column that is headed so says only that its figures stand in it, like one headed "Number". */
const SAYS_NOTHING = new Set('no overall all item sum value amount'.split(' '));

/** The telling words of a heading. */
const nounsOf = remembering((head: string): readonly string[] =>
  lemmasOf(head).filter((lemma) => !SAYS_NOTHING.has(lemma) && !namesFigure(lemma) && !isGenericCounter(lemma)),
);

export interface TableFit {
  /** What share of the heading's words the claim has, 0 to 1; null where the heading tells nothing. */
  readonly row: number | null;
  readonly column: number | null;
  /** How surely one heading says what the claim counts and the other whose it is, 0 to 1. */
  readonly cell: number;
}

/** From here two words tell of one happening. */
const ALIKE = 0.85;

/** From here a word stands in the claim's sentence or in its cell's headings. */
const OF_SENTENCE = 0.6;

/** Which of the cell's headings the claim speaks of; null where the fact stands in no table. */
export function tableFit(claim: Statement, fact: Statement): TableFit | null {
  const { cell } = fact.reading.block;
  if (!cell) return null;
  const share = (head: string): number | null => {
    const nouns = nounsOf(head);
    if (nouns.length === 0) return null;
    return nouns.filter((noun) => speaksOf(claim, noun)).length / nouns.length;
  };
  const [row, column] = [share(cell.rowHead), share(cell.columnHead)];
  return {
    row,
    column,
    cell: Math.max(counts(claim, cell.rowHead) * (column ?? 1), counts(claim, cell.columnHead) * (row ?? 1)),
  };
}

/** A heading's word stands in the claim's sentence, or says in another way what happened: "Injured" over those who were hurt. */
function speaksOf({ words, claim: { setting } }: Statement, word: string): boolean {
  if ((words.get(stemOf(word)) ?? 0) >= OF_SENTENCE) return true;
  return setting.event !== null && eventKinship(setting.event.lemma, word) >= ALIKE;
}

/** How surely a heading names what the claim counts: 1 where all its words do, half where only its noun does. */
function counts({ claim: { setting } }: Statement, head: string): number {
  const nouns = nounsOf(head);
  const { counted, modifiers } = setting;
  if (counted === null || !nouns.some((noun) => nounKinship(counted, noun) >= 0.85)) return 0;
  const told = nouns.filter((noun) => nounKinship(counted, noun) >= 0.85 || modifiers.includes(noun));
  return (1 + told.length / nouns.length) / 2;
}
