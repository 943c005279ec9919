/** A table's cells as blocks: which row and column each stands in, and what heads them. */

import type { BlockList } from './block-list.ts';
import type { Locator } from './locator.ts';
import type { Prose } from './prose.ts';
import type { Span } from './span.ts';

export interface RawCell {
  readonly prose: Prose;
  readonly span: Span<'file'>;
  readonly locator?: Locator | null;
  readonly day?: string | null;
}

/** Adds a table, a block for each cell that has words. Row 0 is the heading row where `headed`. */
export function addTable(
  list: BlockList,
  rows: readonly (readonly RawCell[])[],
  place: { readonly table: number; readonly title: string; readonly headed: boolean },
): void {
  const heads = place.headed ? (rows[0] ?? []) : [];
  const key = keyColumn(place.headed ? rows.slice(1) : rows);
  for (const [row, cells] of rows.entries()) {
    for (const [column, raw] of cells.entries()) {
      const head = (place.headed && row === 0) || column === 0 || column === key;
      list.add({
        kind: 'cell',
        prose: raw.prose,
        span: raw.span,
        locator: raw.locator ?? null,
        day: raw.day ?? null,
        cell: {
          table: place.table,
          row: place.headed ? row : row + 1,
          column,
          rowHead: column === key ? '' : (cells[key]?.prose.text ?? ''),
          columnHead: row === 0 ? '' : (heads[column]?.prose.text ?? ''),
          title: place.title,
          corner: row === 0 ? '' : (heads[0]?.prose.text ?? ''),
          head,
        },
      });
    }
  }
}

/** Below this many rows a column says by its place alone that it heads them. */
const FEW_ROWS = 3;
/** From this share of different values on a column tells its rows apart. */
const TELLS_APART = 0.9;
const MOSTLY_APART = 0.6;
const MOSTLY_WORDS = 0.8;

const YEAR_OR_DATE = /^(?:1[89]|20)\d\d\b|^\d{1,2}[./ -]\p{L}|^\d{1,2}[./-]\d{1,2}[./-]\d/u;

/**
 * The column that heads the rows: the first, unless it repeats itself or only numbers them ("in", "out", "in"; "1", "2", "3") and
 * another, in words, tells them apart.
 */
function keyColumn(body: readonly (readonly RawCell[])[]): number {
  if (body.length < FEW_ROWS) return 0;
  const width = Math.max(...body.map((cells) => cells.length));
  const columns = Array.from({ length: width }, (_, at) =>
    columnOf(body.map((cells) => cells[at]?.prose.text.trim() ?? '')),
  );
  const [first] = columns;
  if (!first || (first.apart >= TELLS_APART && (first.words || first.dated))) return 0;
  let key = 0;
  let best = first.words ? first.apart : MOSTLY_APART;
  for (const [at, { apart, words }] of columns.entries()) {
    if (!words || apart <= best) continue;
    key = at;
    best = apart;
  }
  return key;
}

function columnOf(cells: readonly string[]): {
  readonly apart: number;
  readonly words: boolean;
  readonly dated: boolean;
} {
  const share = (test: (cell: string) => boolean): number => cells.filter(test).length / cells.length;
  return {
    apart: new Set(cells.filter((cell) => cell !== '')).size / cells.length,
    words: share((cell) => /^\P{N}*\p{L}{2}/u.test(cell)) >= MOSTLY_WORDS,
    dated: share((cell) => YEAR_OR_DATE.test(cell)) >= MOSTLY_WORDS,
  };
}
