/** Spreadsheets: every cell with its row and column headings, the place it stands in, days as days. */

import type { Part } from '../../engine/text/layout.ts';
import { dateOfProperties, publisherOfProperties } from '../office-properties.ts';
import { type Reader, Unreadable } from '../reader.ts';
import { textIn, unpack } from '../zip.ts';
import { columnName, type Row, type Sheet, sheetOf } from './xlsx/cells.ts';
import { workbookOf } from './xlsx/workbook.ts';

export const read: Reader = async (bytes, limits) => {
  const files = unpack(bytes, limits.unpacked, (name) => /^(?:xl|docProps)\/.*\.(?:xml|rels)$/i.test(name));
  if (!('xl/workbook.xml' in files)) throw new Unreadable('is no spreadsheet, though it is packed like one');
  const book = workbookOf(files);
  const parts: Part[] = [];
  const problems: string[] = [];
  let left = limits.rows;
  for (const { name, file } of book.sheets) {
    const sheet = sheetOf(files[file] ?? new Uint8Array(), book, left);
    left -= sheet.rows.length;
    if (sheet.rows.length > 0 && !/^(?:sheet|tabelle|feuil|hoja)\s*\d*$/i.test(name))
      parts.push({ kind: 'heading', level: 1, text: name, at: book.sheets.length > 1 ? { sheet: name } : null });
    parts.push(...partsOf(sheet, book.sheets.length > 1 ? name : null));
    if (!sheet.cut) continue;
    problems.push(
      `Only its first ${limits.rows} rows were read, up to row ${sheet.rows.at(-1)?.number} of the sheet ${name}.`,
    );
    break;
  }
  if (!parts.some(({ kind }) => kind !== 'heading')) throw new Unreadable('has no filled cell');
  const [app, core] = [textIn(files, 'docProps/app.xml'), textIn(files, 'docProps/core.xml')];
  return { layout: { parts, date: dateOfProperties(core), publisher: publisherOfProperties(app, core) }, problems };
};

/** Titles, and the tables that blank rows part from one another. */
function partsOf(sheet: Sheet, name: string | null): readonly Part[] {
  const parts: Part[] = [];
  const widest = sheet.rows.reduce((most, { cells }) => Math.max(most, cells.size), 0);
  let title = '';
  let rows: Row[] = [];
  const flush = (): void => {
    if (rows.length > 0) parts.push(tableOf(rows, sheet, name, title));
    rows = [];
  };
  for (const [index, row] of sheet.rows.entries()) {
    const after = index === 0 || row.number > (sheet.rows[index - 1]?.number ?? 0) + 1;
    if (after) flush();
    const [only] = row.cells;
    // One filled cell at the top or behind a gap is a title or a note and no row.
    if (only && row.cells.size === 1 && widest > 1 && rows.length === 0) {
      title = only[1];
      parts.push({ kind: 'heading', level: 2, text: title, at: placeOf(name, row.number, only[0]) });
    } else rows.push(row);
  }
  flush();
  return parts;
}

const placeOf = (sheet: string | null, row: number, column: number) => ({
  ...(sheet === null ? {} : { sheet }),
  cell: `${columnName(column)}${row}`,
});

function tableOf(rows: readonly Row[], sheet: Sheet, name: string | null, title: string): Part {
  const columns = rows.flatMap(({ cells }) => [...cells.keys()]);
  const first = columns.reduce((least, column) => Math.min(least, column), Number.POSITIVE_INFINITY);
  const last = columns.reduce((most, column) => Math.max(most, column), 0);
  const heads = headsOf(rows, sheet);
  const cellsOf = (row: Row) =>
    Array.from({ length: last - first + 1 }, (_, at) => ({
      text: row.cells.get(first + at) ?? '',
      at: placeOf(name, row.number, first + at),
    }));
  const head = heads.length > 1 ? [merged(heads.map(cellsOf))] : heads.map(cellsOf);
  return {
    kind: 'table',
    title,
    headed: heads.length > 0,
    rows: [...head, ...rows.slice(heads.length).map(cellsOf)],
    at: null,
  };
}

/** The rows of headings, a cell over several columns written into each of them. */
function headsOf(rows: readonly Row[], sheet: Sheet): readonly Row[] {
  const heads: Row[] = [];
  for (const row of rows) {
    if (hasFigures(row) || heads.length === 3) break;
    const over = sheet.merged.filter((one) => one.row === row.number);
    const cells = new Map(row.cells);
    for (const { from, to } of over) for (let at = from; at <= to; at++) cells.set(at, row.cells.get(from) ?? '');
    heads.push({ number: row.number, cells });
    // Only headings that lie over others have a second row below them.
    if (over.length === 0) break;
  }
  return heads;
}

const hasFigures = ({ cells }: Row): boolean =>
  [...cells.values()].some((text) => /^[-+−(]?[$£€]?\d[\d,.]*%?\)?$/.test(text) && !/^(?:1[6-9]|20)\d\d$/.test(text));

type Cells = readonly { readonly text: string; readonly at: ReturnType<typeof placeOf> }[];

const merged = (heads: readonly Cells[]): Cells =>
  (heads.at(-1) ?? []).map(({ at }, column) => ({
    text: [...new Set(heads.map((head) => head[column]?.text ?? ''))].join(' ').trim(),
    at,
  }));
