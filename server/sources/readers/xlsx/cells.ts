/** The cells of one sheet, row by row, each with the words that a reader would see. */

import { Parser } from 'htmlparser2';
import { dateFromSerial } from 'numfmt';
import { local, type Style, type Workbook } from './workbook.ts';

export interface Row {
  /** From 1, as the sheet counts. */
  readonly number: number;
  /** By column from 0. */
  readonly cells: ReadonlyMap<number, string>;
}

export interface Sheet {
  readonly rows: readonly Row[];
  /** Stretches of one row that are one cell: row, first and last column. */
  readonly merged: readonly { readonly row: number; readonly from: number; readonly to: number }[];
  /** Whether there are more rows than were asked for. */
  readonly cut: boolean;
}

const CHUNK = 1 << 16;

export function sheetOf(bytes: Uint8Array, book: Workbook, most: number): Sheet {
  const rows: Row[] = [];
  const merged: { row: number; from: number; to: number }[] = [];
  let cut = false;
  let cells = new Map<number, string>();
  let number = 0;
  let cell = { column: -1, type: '', style: 0, text: '' };
  let text = '';
  const parser = new Parser(
    {
      onopentag: (name, at) => {
        text = '';
        switch (local(name)) {
          case 'row':
            number = Number(at['r']) || number + 1;
            cells = new Map();
            cell = { column: -1, type: '', style: 0, text: '' };
            break;
          case 'c':
            cell = {
              column: at['r'] ? columnOf(at['r']) : cell.column + 1,
              type: at['t'] ?? 'n',
              style: Number(at['s'] ?? 0),
              text: '',
            };
            break;
          case 'mergeCell': {
            const [from = '', to = from] = (at['ref'] ?? '').split(':');
            if (rowOf(from) === rowOf(to)) merged.push({ row: rowOf(from), from: columnOf(from), to: columnOf(to) });
            break;
          }
        }
      },
      ontext: (more) => {
        text += more;
      },
      onclosetag: (name) => {
        const closed = local(name);
        if (closed === 'v' || closed === 't') cell.text += text;
        text = '';
        if (closed === 'c') {
          const shown = shownIn(cell, book);
          if (shown !== '' && cell.column >= 0 && cell.column < WIDEST) cells.set(cell.column, shown);
        }
        if (closed !== 'row' || cells.size === 0) return;
        if (rows.length >= most) cut = true;
        else rows.push({ number, cells });
      },
    },
    { xmlMode: true },
  );
  const decoder = new TextDecoder();
  for (let at = 0; at < bytes.length && !cut; at += CHUNK)
    parser.write(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true }));
  if (!cut) parser.end();
  return { rows, merged, cut };
}

/** A sheet is no wider than the widest that any program writes. */
const WIDEST = 16_384;

/** "AB12" → 27 */
export function columnOf(name: string): number {
  let column = 0;
  for (const letter of /^[A-Z]+/.exec(name)?.[0] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

const rowOf = (name: string): number => Number(/\d+/.exec(name)?.[0] ?? 0);

/** 27 → "AB" */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

interface Raw {
  readonly type: string;
  readonly style: number;
  readonly text: string;
}

function shownIn({ type, style, text }: Raw, book: Workbook): string {
  switch (type) {
    case 's':
      return (book.words[Number(text)] ?? '').replace(/\s+/g, ' ').trim();
    case 'n':
      return text === '' ? '' : numberIn(Number(text), book.styles[style] ?? { kind: 'plain' }, book.from1904);
    case 'b':
    case 'e':
      return '';
    default:
      return text.replace(/\s+/g, ' ').trim();
  }
}

function numberIn(value: number, style: Style, from1904: boolean): string {
  if (!Number.isFinite(value)) return '';
  switch (style.kind) {
    case 'date':
      return dayIn(value + (from1904 ? 1462 : 0));
    case 'percent':
      return `${rounded(value * 100, 4)}%`;
    case 'money':
      return `${value < 0 ? '-' : ''}${style.sign}${grouped(Math.abs(value))}`;
    default:
      return grouped(value);
  }
}

// 45722.5 → "2025-03-06"; a time without a day → "14:30"
function dayIn(serial: number): string {
  const [year, month, day, hours, minutes] = dateFromSerial(serial);
  const two = (part: number | undefined): string => String(part ?? 0).padStart(2, '0');
  return serial < 1 ? `${two(hours)}:${two(minutes)}` : `${year}-${two(month)}-${two(day)}`;
}

/** Sums in a sheet carry the dust of binary fractions; nobody's figure has so many places. */
const rounded = (value: number, places: number): string => String(Number(value.toFixed(places)));

function grouped(value: number): string {
  const text = rounded(value, 6);
  const [whole = '', fraction] = text.split('.');
  // Four figures may be a year, which is written without a mark.
  if (/e/i.test(text) || whole.replace('-', '').length < 5) return text;
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
}
