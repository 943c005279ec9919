/** Counts of what a source enumerates: a list under its heading, the rows of a table, names one after another. */

import type { Base } from '../facts/base.ts';
import type { DocumentReading } from '../facts/document-reading.ts';
import type { Statement } from '../facts/statement.ts';
import { nounKinship } from '../lexicon/meaning.ts';
import { quantityOf } from './agree.ts';
import { isTotalRow } from './total-row.ts';

const FEWEST = 2;
const MOST = 40;

interface Enumeration {
  readonly count: number;
  /** Lemmas of what is said to be enumerated: the list's lead and heading, the table's headings, the sentence. */
  readonly of: ReadonlySet<string>;
  readonly where: string;
}

const kept = new WeakMap<DocumentReading, readonly Enumeration[]>();

/** How a count follows from an enumeration in the sources, in words; null where it does not. */
export function deriveCount(claim: Statement, base: Base): string | null {
  const quantity = quantityOf(claim.claim.mention);
  const { counted } = claim.claim.setting;
  if (!quantity || !counted || quantity.measure !== 'count' || quantity.number < FEWEST || quantity.number > MOST)
    return null;
  for (const source of base.sources) {
    for (const { count, of, where } of enumerationsOf(source)) {
      if (count !== quantity.number) continue;
      for (const lemma of of) if (lemma === counted || nounKinship(lemma, counted) >= 0.9) return where;
    }
  }
  return null;
}

function enumerationsOf(source: DocumentReading): readonly Enumeration[] {
  const known = kept.get(source);
  if (known) return known;
  const found = [...lists(source), ...tables(source), ...runs(source)];
  kept.set(source, found);
  return found;
}

const lemmasIn = (source: DocumentReading, at: number | null | undefined): string[] => {
  const reading = at === null || at === undefined ? undefined : source.blocks[at];
  return (
    reading?.sentences.flatMap(({ tokens }) => tokens.filter(({ pos }) => pos === 'NOUN').map(({ lemma }) => lemma)) ??
    []
  );
};

function* lists(source: DocumentReading): Generator<Enumeration> {
  const lists = new Map<number, { count: number; lead: number | null; first: number }>();
  for (const { block } of source.blocks) {
    if (!block.item || block.item.depth > 0) continue;
    const list = lists.get(block.item.list);
    if (list) list.count += 1;
    else lists.set(block.item.list, { count: 1, lead: block.item.lead, first: block.index });
  }
  for (const { count, lead, first } of lists.values()) {
    const heading = source.blocks[first]?.block.section.at(-1);
    const over = heading
      ? source.blocks.find(({ block }) => block.kind === 'heading' && block.prose.text === heading)
      : undefined;
    yield {
      count,
      of: new Set([...lemmasIn(source, lead), ...lemmasIn(source, over?.block.index)]),
      where: `a list of ${count} in ${source.label}`,
    };
  }
}

function* tables(source: DocumentReading): Generator<Enumeration> {
  const tables = new Map<number, { rows: Set<number>; corner: number | null }>();
  for (const { block } of source.blocks) {
    if (block.cell?.column !== 0) continue;
    const table = tables.get(block.cell.table) ?? { rows: new Set<number>(), corner: null };
    tables.set(block.cell.table, table);
    if (block.cell.row === 0) table.corner = block.index;
    else if (block.prose.text.trim() !== '' && !isTotalRow(block.prose.text)) table.rows.add(block.cell.row);
  }
  for (const { rows, corner } of tables.values())
    yield {
      count: rows.size,
      of: new Set(lemmasIn(source, corner)),
      where: `a table of ${rows.size} in ${source.label}`,
    };
}

//               ", "  " and "  ", and "
const BETWEEN = /^(?:,\s*(?:and\s+|or\s+)?|\s+(?:and|or|&)\s+)$/u;

/** "the Norton, Ashby and Leigh depots": names in a row, three at least, and the nouns of their sentence. */
function* runs(source: DocumentReading): Generator<Enumeration> {
  for (const { block, mentions, sentences } of source.blocks) {
    const names = mentions.filter(({ kind }) => kind === 'place' || kind === 'name');
    let run = 1;
    for (let at = 1; at <= names.length; at++) {
      const [before, next] = [names[at - 1], names[at]];
      const joined =
        before &&
        next &&
        before.sentence === next.sentence &&
        BETWEEN.test(block.prose.text.slice(before.whole.end, next.whole.start));
      if (joined) {
        run += 1;
        continue;
      }
      if (run >= 3 && before)
        yield {
          count: run,
          of: new Set(sentences[before.sentence]?.tokens.filter(({ pos }) => pos === 'NOUN').map(({ lemma }) => lemma)),
          where: `${run} names in ${source.label}`,
        };
      run = 1;
    }
  }
}
