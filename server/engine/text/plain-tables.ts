/** Tables in plain text: pipes, tabs, or columns that stand under one another. */

import type { Line } from './plain-lines.ts';
import { ProseBuilder } from './prose-builder.ts';
import type { RawCell } from './table-cells.ts';

interface Field {
  readonly text: string;
  readonly from: number;
  /** Columns from the line's start. */
  readonly left: number;
  readonly right: number;
}

const RULED = /^[\s|+:=_-]+$/;

/** The rows of a table that a run of lines without a gap makes up, or null where it is none. */
export function tableOf(lines: readonly Line[]): RawCell[][] | null {
  const rows = lines.filter((line) => !RULED.test(line.text));
  if (rows.length < 2) return null;
  return byPipes(rows) ?? byTabs(rows) ?? byColumns(rows);
}

const cell = (field: Field): RawCell => {
  const prose = new ProseBuilder();
  prose.same(field.text, field.from);
  return { prose: prose.build(), span: { start: field.from, end: field.from + field.text.length } };
};

function split(line: Line, gap: RegExp): Field[] {
  const fields: Field[] = [];
  let at = 0;
  const push = (to: number): void => {
    const raw = line.text.slice(at, to);
    const text = raw.trim();
    const offset = at + (text === '' ? 0 : raw.indexOf(text));
    const left = line.from - line.start + offset;
    fields.push({ text, from: line.from + offset, left, right: left + text.length });
  };
  for (const match of line.text.matchAll(gap)) {
    push(match.index);
    at = match.index + match[0].length;
  }
  push(line.text.length);
  return fields;
}

function byPipes(lines: readonly Line[]): RawCell[][] | null {
  if (!lines.every((line) => line.text.includes('|'))) return null;
  const rows = lines.map((line) => {
    const fields = split(line, /\|/g);
    if (line.text.startsWith('|')) fields.shift();
    if (line.text.endsWith('|') && fields.length > 1) fields.pop();
    return fields;
  });
  const width = rows[0]?.length ?? 0;
  return width > 1 && rows.every((row) => row.length === width) ? rows.map((row) => row.map(cell)) : null;
}

function byTabs(lines: readonly Line[]): RawCell[][] | null {
  if (!lines.every((line) => line.text.includes('\t'))) return null;
  const rows = lines.map((line) => split(line, /\t+/g));
  const width = rows[0]?.length ?? 0;
  return width > 1 && rows.every((row) => row.length === width) ? rows.map((row) => row.map(cell)) : null;
}

/** Two spaces and more part the columns; each column shares its left or its right edge. */
function byColumns(lines: readonly Line[]): RawCell[][] | null {
  const rows = lines.map((line) => split(line, / {2,}/g));
  const width = rows[0]?.length ?? 0;
  if (width < 2 || !rows.every((row) => row.length === width)) return null;
  for (let column = 0; column < width; column++) {
    const fields = rows.map((row) => row[column] as Field);
    const first = fields[0] as Field;
    const aligned =
      fields.every((field) => field.left === first.left) ||
      fields.every((field) => field.right === first.right) ||
      // A heading may stand otherwise than the figures under it.
      (fields.length > 2 &&
        (fields.slice(1).every((field) => field.left === fields[1]?.left) ||
          fields.slice(1).every((field) => field.right === fields[1]?.right)));
    if (!aligned) return null;
  }
  return rows.map((row) => row.map(cell));
}
