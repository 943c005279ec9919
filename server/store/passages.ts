/** A document as passages that can be kept, found and read again without the rest of it. */

import type { BlockReading } from '../engine/claims/claim.ts';
import type { DocumentReading } from '../engine/engine.ts';
import { lemmasOf } from '../engine/facts/words.ts';
import type { Block } from '../engine/text/document.ts';
import type { Part } from '../engine/text/layout.ts';
import type { Locator } from '../engine/text/locator.ts';
import { KEPT_WORDS, keysOf, wordsOf } from './keys.ts';

export interface Passage {
  readonly ordinal: number;
  readonly parts: readonly Part[];
  readonly keys: readonly number[];
  readonly facts: number;
}

/** The passages that state anything; a table's cells row by row. */
export function passagesOf({ blocks, lines }: DocumentReading): readonly Passage[] {
  const passages: Passage[] = [];
  const cells: BlockReading[][] = [];
  const title = blocks.find(({ block }) => block.level === 1)?.block.prose.text ?? '';
  for (const reading of blocks) {
    const { block, claims } = reading;
    const at = block.locator ?? { line: lines.lineOf(block.span.start) };
    if (!block.cell) {
      if (claims.length > 0) passages.push(proseOf(reading, at, title));
      continue;
    }
    // Cells of one row stand together, the one that names it first.
    const { table, row } = block.cell;
    const last = cells.at(-1)?.[0]?.block.cell;
    if (last?.table === table && last.row === row) cells.at(-1)?.push(reading);
    else cells.push([reading]);
  }
  for (const row of cells)
    if (row.some(({ claims, block }) => claims.length > 0 && !isHead(block))) passages.push(rowOf(row, lines));
  return passages;
}

const headingsOf = ({ section }: Block): readonly Part[] =>
  section.map((text, index) => ({ kind: 'heading', level: index + 1, text, at: null }));

/** A heading over columns states nothing by itself; the first cell of a row belongs to it. */
const isHead = ({ cell }: Block): boolean => cell?.row === 0;

function proseOf({ block, sentences, claims }: BlockReading, at: Locator, title: string): Passage {
  const { text } = block.prose;
  const kind = block.kind === 'cell' ? 'paragraph' : block.kind;
  const part: Part = {
    kind,
    text,
    at,
    ...(block.level > 0 ? { level: block.level } : {}),
    ...(block.turn === null ? {} : { speaker: block.turn }),
    ...originOf(block),
  };
  // A short line is of its document: "Injured: four".
  const around = text.length < SHORT ? lemmasOf(`${title} ${block.section.join(' ')}`) : [];
  const keys = keysOf([...wordsOf(sentences), ...around], KEPT_WORDS);
  return { ordinal: block.index, parts: [...headingsOf(block), part], keys, facts: claims.length };
}

/** The day and the writer of a part that has its own. */
const originOf = ({ day, from }: Block): { day?: string; from?: string } => ({
  ...(day ? { day } : {}),
  ...(typeof from === 'string' ? { from } : {}),
});

const SHORT = 60;

function rowOf(row: readonly BlockReading[], lines: DocumentReading['lines']): Passage {
  const cells = row.map(({ block }) => block);
  const first = cells[0] as Block;
  const at = (block: Block): Locator => block.locator ?? { line: lines.lineOf(block.span.start) };
  const named = first.cell?.column === 0 ? [] : [{ text: first.cell?.rowHead ?? '', at: at(first) }];
  const others = cells.filter(({ cell }) => cell?.column !== 0);
  const head = [first.cell?.corner ?? '', ...others.map(({ cell }) => cell?.columnHead ?? '')];
  const table: Part = {
    kind: 'table',
    title: first.cell?.title ?? '',
    headed: true,
    at: null,
    ...originOf(first),
    rows: [
      head.map((text) => ({ text })),
      [...named, ...cells.map((block) => ({ text: block.prose.text, at: at(block) }))],
    ],
  };
  const words = [
    ...row.flatMap(({ sentences }) => wordsOf(sentences)),
    ...[first.cell?.title ?? '', ...head, named[0]?.text ?? ''].flatMap(lemmasOf),
  ];
  const facts = row.reduce((sum, { claims }) => sum + claims.length, 0);
  return { ordinal: first.index, parts: [...headingsOf(first), table], keys: keysOf(words, KEPT_WORDS), facts };
}
