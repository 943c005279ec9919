/** Tables in a PDF: lines whose segments stand under one another. */

import type { TablePart } from '../../../engine/text/layout.ts';
import type { Line, Segment } from './piece.ts';

/** Whether a line may be one of a table that began at `from`: of several segments, or the rest of a cell above. */
export function isTableLine(lines: readonly Line[], at: number, from: number): boolean {
  const line = lines[at];
  if (!line) return false;
  const before = lines[at - 1];
  const near = at === from || !before || before[0].y - line[0].y < 3.2 * line[0].size;
  if (!near) return false;
  if (line.length > 1) return at === from || overlapping(lines.slice(from, at), line);
  // A cell that takes two lines: it stands below a cell that is not the first, and tightly.
  return (
    at > from && before !== undefined && before[0].y - line[0].y < 1.4 * line[0].size && inside(line[0], before) > 0
  );
}

const shares = (a: Segment, b: Segment): boolean => a.left < b.right && b.left < a.right;

/** The cell of a line above under which a segment stands, or -1. */
const inside = (segment: Segment, line: Line): number =>
  line.findIndex((cell) => segment.left >= cell.left - cell.size && segment.left <= cell.right);

/** At least half of a line's segments stand below others, those of one line or another. */
const overlapping = (above: readonly Line[], line: Line): boolean =>
  line.filter((segment) => above.some((one) => one.some((cell) => shares(cell, segment)))).length * 2 >= line.length;

export function tableOf(lines: readonly Line[]): Omit<TablePart, 'at'> {
  const columns = columnsOf(lines);
  const rows: string[][] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    const goesOn = line.length === 1 && last !== undefined && columnOf(columns, line[0]) > 0;
    const row = goesOn ? last : columns.map(() => '');
    for (const segment of line) {
      const at = columnOf(columns, segment);
      row[at] = `${row[at] ?? ''} ${segment.text}`.trim();
    }
    if (!goesOn) rows.push(row);
  }
  return {
    kind: 'table',
    title: '',
    headed: isHeading(rows[0] ?? []),
    rows: rows.map((row) => row.map((text) => ({ text }))),
  };
}

interface Column {
  left: number;
  right: number;
}

/** Stretches of the page's width that segments share, from the left. A segment over several of them joins none. */
function columnsOf(lines: readonly Line[]): readonly Column[] {
  const most = Math.max(...lines.map((line) => line.length));
  const full = lines.filter((line) => line.length * 2 > most).flat();
  const columns: Column[] = [];
  for (const { left, right } of full.sort((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last && left < last.right) last.right = Math.max(last.right, right);
    else columns.push({ left, right });
  }
  return columns;
}

function columnOf(columns: readonly Column[], segment: Segment): number {
  const middle = (segment.left + segment.right) / 2;
  const distance = ({ left, right }: Column): number =>
    middle < left ? left - middle : middle > right ? middle - right : 0;
  let best = 0;
  for (const [at, column] of columns.entries()) {
    if (distance(column) < distance(columns[best] as Column)) best = at;
  }
  return best;
}

const FIGURE = /^[-+−(]?\s*[$£€]?\s*\d[\d,. ]*\s*(?:%|\w{1,3})?\)?$/;
const YEAR = /^(?:1[6-9]|20)\d\d$/;
const isHeading = (row: readonly string[]): boolean => !row.some((text) => FIGURE.test(text) && !YEAR.test(text));
