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
  readonly from?: string | null;
  readonly under?: readonly string[] | undefined;
}

/** Adds a table, a block for each cell that has words. Row 0 is the heading row where `headed`. */
export function addTable(
  list: BlockList,
  rows: readonly (readonly RawCell[])[],
  place: { readonly table: number; readonly title: string; readonly headed: boolean },
): void {
  const heads = place.headed ? (rows[0] ?? []) : [];
  for (const [row, cells] of rows.entries()) {
    for (const [column, raw] of cells.entries()) {
      const head = (place.headed && row === 0) || column === 0;
      list.add({
        kind: 'cell',
        prose: raw.prose,
        span: raw.span,
        locator: raw.locator ?? null,
        day: raw.day ?? null,
        from: raw.from ?? null,
        under: raw.under,
        cell: {
          table: place.table,
          row: place.headed ? row : row + 1,
          column,
          rowHead: column === 0 ? '' : (cells[0]?.prose.text ?? ''),
          columnHead: row === 0 ? '' : (heads[column]?.prose.text ?? ''),
          title: place.title,
          corner: row === 0 ? '' : (heads[0]?.prose.text ?? ''),
          head,
        },
      });
    }
  }
}
