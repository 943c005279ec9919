/** Comma- and tab-separated values as a document: title lines, then a block for every cell. */

import { BlockList, documentOf } from './block-list.ts';
import type { Document, Problem } from './document.ts';
import { ProseBuilder } from './prose-builder.ts';
import { addTable, type RawCell } from './table-cells.ts';

interface Parsed {
  readonly rows: readonly (readonly RawCell[])[];
  /** Where a quotation mark stands that never closes, or null. */
  readonly open: number | null;
}

/** Reads separated values. Never throws. */
export function readDelimited(path: string, text: string): Document {
  const list = new BlockList();
  const { rows, open } = parse(text, delimiterOf(path, text));
  const problems: Problem[] =
    open === null
      ? []
      : [{ message: 'A quotation mark in this table is never closed.', span: { start: open, end: text.length } }];
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  let table = 0;
  let pending: RawCell[][] = [];
  let blank = true;
  let title = '';
  const flush = (): void => {
    if (pending.length > 0)
      addTable(list, pending, { table: table++, title, headed: isHeading(pending[0] as RawCell[]) });
    pending = [];
  };
  for (const row of rows) {
    const filled = row.filter((cell) => cell.prose.text !== '');
    const only = filled[0];
    if (!only) {
      blank = true;
      continue;
    }
    // One filled field among rows of several, at the top or after a gap, is a title or a note and no row.
    if (filled.length === 1 && row.length <= 1 ? widest > 1 : filled.length === 1 && (blank || pending.length === 0)) {
      flush();
      title = only.prose.text;
      list.add({ kind: 'heading', prose: only.prose, span: only.span, level: 1 });
    } else {
      pending.push([...row]);
    }
    blank = false;
  }
  flush();
  return documentOf(path, text, list, { problems });
}

const NUMBER = /^[-+−(]?\s*[$£€]?\s*\d[\d,. ]*\s*(?:%|\w{1,3})?\)?$/;
const YEAR = /^(?:1[6-9]|20)\d\d$/;
/** A row heads a table unless it holds figures; years may head columns. */
const isHeading = (row: readonly RawCell[]): boolean =>
  !row.some((cell) => NUMBER.test(cell.prose.text) && !YEAR.test(cell.prose.text));

function delimiterOf(path: string, text: string): string {
  if (/\.tsv$/i.test(path)) return '\t';
  const head = text.slice(0, 4000).replace(/"[^"]*"/g, '');
  const count = (mark: string): number => head.split(mark).length;
  const best = [',', ';', '\t', '|'].reduce((a, b) => (count(b) > count(a) ? b : a));
  return count(best) > 1 ? best : ',';
}

function parse(text: string, delimiter: string): Parsed {
  const rows: RawCell[][] = [];
  let row: RawCell[] = [];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let open: number | null = null;
  while (at < text.length || row.length > 0) {
    const start = at;
    const prose = new ProseBuilder();
    while (text[at] === ' ' || (text[at] === '\t' && delimiter !== '\t')) at++;
    if (text[at] === '"') {
      const from = at;
      at = quoted(text, at + 1, prose);
      if (at > text.length) {
        open = from;
        at = text.length;
      }
    } else {
      at = start;
    }
    const rest = at;
    while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++;
    if (at > rest) prose.same(text.slice(rest, at), rest);
    row.push({ prose: prose.build(), span: { start, end: at } });
    if (text[at] === delimiter && at < text.length) {
      at++;
      if (at < text.length) continue;
      row.push({ prose: new ProseBuilder().build(), span: { start: at, end: at } });
    }
    rows.push(row);
    row = [];
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    at++;
  }
  return { rows, open };
}

/** Reads a quoted field from behind its first mark; gives the place behind its last, beyond the text where there is none. */
function quoted(text: string, from: number, prose: ProseBuilder): number {
  let at = from;
  let plain = from;
  const flush = (): void => {
    if (at > plain) prose.same(text.slice(plain, at), plain);
  };
  while (at < text.length) {
    const char = text[at];
    if (char === '"') {
      flush();
      if (text[at + 1] !== '"') return at + 1;
      prose.atomic('"', at, 2);
      at += 2;
      plain = at;
    } else if (char === '\n' || char === '\r') {
      flush();
      const length = char === '\r' && text[at + 1] === '\n' ? 2 : 1;
      prose.space(at, length);
      at += length;
      plain = at;
    } else {
      at++;
    }
  }
  flush();
  return text.length + 1;
}
