/** A table of HTML as rows of texts: cells that span are laid out, and several rows of headings become one. */

import { type Element, isTag } from 'domhandler';
import { findAll, textContent } from 'domutils';

export interface Rows {
  readonly caption: string;
  readonly headed: boolean;
  readonly cells: readonly (readonly string[])[];
}

/** More columns or spanned rows than these are nobody's table. */
const MOST = 500;

const squash = (words: string): string => words.replace(/[\s\u00a0]+/g, ' ').trim();

export function rowsOf(table: Element): Rows {
  const caption = findAll(({ name }) => name === 'caption', table.children)[0];
  const found = findAll(({ name }) => name === 'tr', table.children);
  const grid: string[][] = found.map(() => []);
  for (const [row, tr] of found.entries()) {
    let column = 0;
    for (const cell of tr.children) {
      if (!isTag(cell) || (cell.name !== 'td' && cell.name !== 'th')) continue;
      while (grid[row]?.[column] !== undefined) column++;
      column = lay(grid, row, column, cell);
    }
  }
  const heads = headRows(found);
  const body = grid.slice(heads).map(filled);
  const head = merged(grid.slice(0, heads).map(filled));
  return {
    caption: caption ? squash(textContent(caption)) : '',
    headed: heads > 0 || looksHeaded(grid[0] ?? []),
    cells: heads > 0 ? [head, ...body] : body,
  };
}

/** Headings, and first cells that name a row, are repeated wherever they span; a figure stands once. */
function lay(grid: string[][], row: number, column: number, cell: Element): number {
  const text = squash(textContent(cell));
  const wide = Math.min(span(cell, 'colspan'), MOST - column);
  const tall = Math.min(span(cell, 'rowspan'), grid.length - row);
  for (let down = 0; down < tall; down++) {
    for (let over = 0; over < wide; over++) {
      const names = cell.name === 'th' || (column === 0 && over === 0);
      (grid[row + down] as string[])[column + over] = names || (down === 0 && over === 0) ? text : '';
    }
  }
  return column + Math.max(wide, 1);
}

const span = (cell: Element, name: string): number =>
  Math.max(1, Math.min(Number.parseInt(cell.attribs[name] ?? '1', 10) || 1, MOST));

const filled = (row: readonly (string | undefined)[]): string[] => Array.from(row, (text) => text ?? '');

/** How many rows at the top hold nothing but headings. */
function headRows(rows: readonly Element[]): number {
  const isHead = (row: Element): boolean => {
    const cells = row.children.filter(isTag);
    return (
      cells.length > 0 && ((row.parent as Element | null)?.name === 'thead' || cells.every(({ name }) => name === 'th'))
    );
  };
  const first = rows.findIndex((row) => !isHead(row));
  return first < 0 ? Math.min(rows.length, 1) : first;
}

/** "2024" over "Budget" heads its column as "2024 Budget". */
function merged(rows: readonly (readonly string[])[]): string[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, column) =>
    [...new Set(rows.map((row) => row[column] ?? ''))].join(' ').trim(),
  );
}

/** A first row of words over rows with figures heads them, though nothing marks it. */
const looksHeaded = (row: readonly string[]): boolean =>
  !row.some((text) => /^[-+−(]?\s*[$£€]?\s*\d[\d,. ]*%?\)?$/.test(text) && !/^(?:1[6-9]|20)\d\d$/.test(text));
