/** Tables whose rows or columns add up to one of them: total rows, total columns, changes, games won, drawn and lost. */

import type { DocumentReading } from '../../facts/document-reading.ts';
import { digitSlip } from '../../values/interval.ts';
import { quantityOf } from '../agree.ts';
import { isTotalRow } from '../total-row.ts';
import type { Verdict } from '../verdict.ts';
import { fault, rounded, type SumFault, slack, within } from './fault.ts';
import type { Figure } from './skeleton.ts';

interface Grid {
  /** Headings of the columns. */
  readonly heads: readonly string[];
  /** Rows in order, heading row left out, each with its own heading and the one figure of each cell; null for none. */
  readonly rows: readonly { readonly head: string; readonly cells: readonly (Figure | null)[] }[];
  /** Whether every cell that holds something holds one figure, by column. */
  readonly filled: readonly boolean[];
}

export function* tableFaults(draft: DocumentReading, verdicts: readonly Verdict[]): Generator<SumFault> {
  for (const grid of gridsOf(draft, verdicts)) {
    yield* totalRow(grid);
    yield* totalColumn(grid);
    yield* changeColumn(grid);
    yield* results(grid);
  }
}

function gridsOf(draft: DocumentReading, verdicts: readonly Verdict[]): readonly Grid[] {
  const byCell = new Map<object, Figure[]>();
  for (const { claim, status } of verdicts) {
    const quantity = quantityOf(claim.claim.mention);
    const { block } = claim.reading;
    if (!quantity || !block.cell) continue;
    const { start, end } = claim.claim.mention.whole;
    const text = block.prose.text.slice(start, end);
    byCell.set(claim.reading, [...(byCell.get(claim.reading) ?? []), { statement: claim, quantity, status, text }]);
  }
  const tables = new Map<number, DocumentReading['blocks'][number][]>();
  for (const reading of draft.blocks) {
    const { cell } = reading.block;
    if (cell) tables.set(cell.table, [...(tables.get(cell.table) ?? []), reading]);
  }
  return [...tables.values()].map((cells) => gridOf(cells, byCell));
}

function gridOf(cells: readonly DocumentReading['blocks'][number][], byCell: ReadonlyMap<object, Figure[]>): Grid {
  const width = 1 + Math.max(...cells.map(({ block }) => block.cell?.column ?? 0));
  const height = 1 + Math.max(...cells.map(({ block }) => block.cell?.row ?? 0));
  const heads = Array<string>(width).fill('');
  const filled = Array<boolean>(width).fill(true);
  const rows = Array.from({ length: height }, () => ({ head: '', cells: Array<Figure | null>(width).fill(null) }));
  for (const reading of cells) {
    const { cell, prose } = reading.block;
    if (!cell) continue;
    if (cell.row === 0) heads[cell.column] = prose.text.trim();
    else {
      const row = rows[cell.row] as (typeof rows)[number];
      row.head ||= cell.rowHead;
      const figures = byCell.get(reading) ?? [];
      const figure = figures.length === 1 ? (figures[0] as Figure) : null;
      // A figure among other words ("12 (of 40)") is no entry of a column of sums.
      const whole = figure !== null && figure.text.length >= prose.text.trim().length - 1;
      row.cells[cell.column] = whole ? figure : null;
      if (!whole && prose.text.trim() !== '') filled[cell.column] = false;
    }
  }
  return { heads, filled, rows: rows.slice(1) };
}

const exact = (figure: Figure | null | undefined): figure is Figure =>
  figure != null && figure.quantity.relation === '=' && !figure.quantity.vague && figure.quantity.pair === null;

/** A sum that does not come out is a fault where another of the same table does, or where one digit is all that is wrong. */
function* totalRow({ rows, heads, filled }: Grid): Generator<SumFault> {
  const totals = rows.filter(({ head }) => isTotalRow(head));
  const last = rows.at(-1);
  if (totals.length !== 1 || (totals[0] !== last && totals[0] !== rows[0])) return;
  const parts = rows.filter((row) => row !== totals[0]);
  const sums = heads.flatMap((_, column) => {
    const total = totals[0]?.cells[column];
    const figures = parts.map(({ cells }) => cells[column]);
    if (!filled[column] || !exact(total) || total.quantity.measure === 'percent' || figures.length < 2) return [];
    if (!figures.every(exact)) return [];
    const sum = rounded(figures.reduce((value, { quantity }) => value + quantity.number, 0));
    const room = figures.reduce((value, { quantity }) => value + slack(quantity), slack(total.quantity));
    return [{ total, figures, sum, right: within(sum, total.quantity.number, room) }];
  });
  for (const { total, figures, sum, right } of sums) {
    if (right) continue;
    const proven = sums.some((other) => other.right);
    if (!proven && (figures.length < 3 || digitSlip(sum, total.quantity.number) === null)) continue;
    yield fault(total, sum, figures.map(({ text }) => text).join(' + '), 'sum');
  }
}

/** How many other rows must bear a reckoning out before one that does not is called wrong. */
const WITNESSES = 2;

/** A rule by which one column follows from others: it holds for all rows but one. */
function* oddOneOut(
  grid: Grid,
  column: number,
  reckon: (
    cells: readonly (Figure | null)[],
  ) => { readonly value: number; readonly room: number; readonly terms: string } | null,
  how: SumFault['how'],
): Generator<SumFault> {
  const reckoned = grid.rows.flatMap(({ cells }) => {
    const figure = cells[column];
    const result = figure && !figure.quantity.vague ? reckon(cells) : null;
    return figure && result ? [{ figure, ...result }] : [];
  });
  const wrong = reckoned.filter(
    ({ figure, value, room }) => !within(Math.abs(figure.quantity.number), Math.abs(value), room),
  );
  const [odd] = wrong;
  if (!odd || wrong.length !== 1 || reckoned.length - 1 < WITNESSES) return;
  yield fault(odd.figure, Math.abs(odd.value), odd.terms, how);
}

const TOTAL_HEAD = /^(?:grand )?totals?$|^(?:all|sum|overall|together|combined)$/iu;
const NO_PART = /^(?:#|no\.?|pos(?:ition)?\.?|rank|place|year|season|age|date|.*(?:%|per ?cent|rate|average|avg).*)$/iu;

function* totalColumn(grid: Grid): Generator<SumFault> {
  const column = grid.heads.findIndex((head) => TOTAL_HEAD.test(head));
  if (column < 0) return;
  yield* oddOneOut(
    grid,
    column,
    (cells) => {
      const parts = cells.filter((_, at) => at !== column && at > 0 && !NO_PART.test(grid.heads[at] ?? ''));
      const figures = parts.filter(exact);
      if (figures.length < 2 || figures.length !== parts.length) return null;
      return {
        value: rounded(figures.reduce((value, { quantity }) => value + quantity.number, 0)),
        room: figures.reduce((value, { quantity }) => value + slack(quantity), 0),
        terms: figures.map(({ text }) => text).join(' + '),
      };
    },
    'sum',
  );
}

const CHANGE_HEAD = /^(?:change|difference|diff\.?|rise|fall|increase|decrease|\+\/[-−–]|±)(?:[ ,(].*)?$/iu;

/** "2023 | 2024 | Change": the two columns before it, as a difference or in per cent. */
function* changeColumn(grid: Grid): Generator<SumFault> {
  const column = grid.heads.findIndex((head) => CHANGE_HEAD.test(head));
  if (column < 2) return;
  yield* oddOneOut(
    grid,
    column,
    (cells) => {
      const [a, b, change] = [cells[column - 2], cells[column - 1], cells[column]];
      if (!exact(a) || !exact(b) || !change || a.quantity.unit !== b.quantity.unit || a.quantity.number <= 0)
        return null;
      const difference = b.quantity.number - a.quantity.number;
      const percent = change.quantity.measure === 'percent' && a.quantity.measure !== 'percent';
      const share = (100 * difference) / a.quantity.number;
      const step = Math.min(change.quantity.precision, 1);
      return {
        value: percent ? rounded(Math.round(share / step) * step) : rounded(difference),
        room: percent ? step : slack(a.quantity) + slack(b.quantity) + slack(change.quantity),
        terms: `from ${a.text} to ${b.text}`,
      };
    },
    'result',
  );
}

/** A league table: played is won, drawn and lost. */
function* results(grid: Grid): Generator<SumFault> {
  const at = (pattern: RegExp): number => grid.heads.findIndex((head) => pattern.test(head));
  const [played, won, drawn, lost] = [
    at(/^(?:p|pld|mp|gp|played)$/iu),
    at(/^(?:w|won|wins)$/iu),
    at(/^(?:d|drawn|draws|t|ties)$/iu),
    at(/^(?:l|lost|losses)$/iu),
  ];
  if (played < 0 || won < 0 || lost < 0 || drawn < 0) return;
  yield* oddOneOut(
    grid,
    played,
    (cells) => {
      const figures = [won, drawn, lost].map((column) => cells[column]).filter(exact);
      if (figures.length !== 3) return null;
      return {
        value: figures.reduce((value, { quantity }) => value + quantity.number, 0),
        room: 0,
        terms: figures.map(({ text }) => text).join(' + '),
      };
    },
    'sum',
  );
}
