/** A document whose words were taken out of another format: its parts in reading order, and how they become blocks. */

import { BlockList, documentOf, type Found } from './block-list.ts';
import type { Block, BlockKind, Document } from './document.ts';
import type { Locator } from './locator.ts';
import { readPlain } from './plain.ts';
import { type Prose, shifted } from './prose.ts';
import { ProseBuilder } from './prose-builder.ts';
import type { Span } from './span.ts';
import { addTable, type RawCell } from './table-cells.ts';

interface At {
  readonly at: Locator | null;
  /** YYYY-MM-DD where this part is of another day than its document (an older message that is quoted). */
  readonly day?: string;
  /** Who wrote this part, where a document has several writers (the messages of a mailbox); '' where nobody knows. */
  readonly from?: string;
  /** The headings above it, outermost first, where they are no parts of their own: a passage taken out of its document. */
  readonly under?: readonly string[] | undefined;
}

/** One paragraph, heading or other piece of prose, without line breaks. */
export interface ProsePart extends At {
  readonly kind: Exclude<BlockKind, 'cell'>;
  readonly text: string;
  /** A heading's level, from 1. */
  readonly level?: number;
  /** Who speaks, in a transcript. */
  readonly speaker?: string;
  /** An item's nesting depth, from 0, and the number printed before it. */
  readonly depth?: number;
  readonly ordinal?: number;
}

export interface TablePart extends At {
  readonly kind: 'table';
  /** The caption, or '' where the heading above serves. */
  readonly title: string;
  /** Whether row 0 heads the columns. */
  readonly headed: boolean;
  readonly rows: readonly (readonly { readonly text: string; readonly at?: Locator }[])[];
}

/** Text that is laid out with lines and spaces, to be read by its shape. */
export interface PlainPart extends At {
  readonly kind: 'plain';
  readonly text: string;
}

export type Part = ProsePart | TablePart | PlainPart;

/** Plain data, so that it can be kept on disk and handed between threads. */
export interface Layout {
  readonly parts: readonly Part[];
  /** The document's own date, YYYY-MM-DD, and what it was told by where the document does not state it as its date. */
  readonly date: { readonly day: string; readonly from: string | null } | null;
  /** Who stands behind it: a site, an office, a sender. */
  readonly publisher?: string | null;
}

interface State {
  readonly list: BlockList;
  readonly texts: string[];
  length: number;
  tables: number;
  lists: number;
  paragraphs: number;
  message: number | undefined;
  listed: { list: number; index: number; lead: number | null } | null;
  lead: number | null;
}

/** The document of a layout; its text is that of the parts, with a blank line between them. Never throws. */
export function readLayout(path: string, { parts, date, publisher = null }: Layout): Document {
  const state: State = {
    list: new BlockList(),
    texts: [],
    length: 0,
    tables: 0,
    lists: 0,
    paragraphs: 0,
    message: undefined,
    listed: null,
    lead: null,
  };
  for (const part of parts) {
    if (part.kind === 'table') readTable(part, state);
    else if (part.kind === 'plain') readShaped(part, state);
    else readProse(part, state);
  }
  return { ...documentOf(path, state.texts.join(''), state.list), declared: date, publisher };
}

function write(state: State, text: string): Span<'file'> {
  const start = state.length;
  state.texts.push(text);
  state.length += text.length;
  return { start, end: state.length };
}

function proseAt(text: string, file: number): Prose {
  const prose = new ProseBuilder();
  prose.same(text, file);
  return prose.build();
}

/** Where a part stands, on every block that it makes. */
const whereOf = ({ at, day, from, under }: At): Pick<Found, 'locator' | 'day' | 'from' | 'under'> => ({
  locator: at,
  day: day ?? null,
  from: from ?? null,
  under,
});

function readProse(part: ProsePart, state: State): void {
  const span = write(state, part.text);
  write(state, '\n\n');
  if (part.kind === 'item') state.listed ??= { list: state.lists++, index: 0, lead: state.lead };
  else state.listed = null;
  const { listed } = state;
  const index = state.list.add({
    kind: part.kind,
    prose: proseAt(part.text, span.start),
    span,
    level: part.kind === 'heading' ? (part.level ?? 1) : 0,
    turn: part.speaker ?? null,
    item: listed && {
      list: listed.list,
      index: listed.index++,
      ordinal: part.ordinal ?? null,
      depth: part.depth ?? 0,
      lead: listed.lead,
    },
    ...whereOf(part),
  });
  if (part.kind !== 'item') state.lead = part.kind === 'paragraph' ? index : null;
}

function readTable(part: TablePart, state: State): void {
  const cells = part.rows.map((row) => {
    const read = row.map(({ text, at }): RawCell => {
      const span = write(state, text);
      write(state, '\t');
      return {
        prose: proseAt(text, span.start),
        span,
        locator: at ?? part.at,
        day: part.day ?? null,
        from: part.from ?? null,
        under: part.under,
      };
    });
    write(state, '\n');
    return read;
  });
  write(state, '\n');
  const lead = state.lead === null ? undefined : state.list.blocks[state.lead]?.prose.text;
  const title = part.title || (lead !== undefined && lead.length <= LEAD ? lead.replace(/:$/, '') : state.list.heading);
  addTable(state.list, cells, { table: state.tables++, title, headed: part.headed });
  state.lead = null;
  state.listed = null;
}

/** A longer paragraph before a table is no title of it. */
const LEAD = 120;

function readShaped(part: PlainPart, state: State): void {
  const { start } = write(state, part.text);
  write(state, '\n\n');
  const { blocks } = readPlain('', part.text);
  const from = state.list.blocks.length;
  const count = (numbers: readonly (number | undefined)[]): number =>
    numbers.reduce<number>((most, one) => Math.max(most, (one ?? -1) + 1), 0);
  for (const block of blocks) {
    const { at, day, from: writer } = part;
    if (at && at.message !== state.message) Object.assign(state, { message: at.message, paragraphs: 0 });
    // Its own paragraphs are counted, so that a long text does not have one place for all.
    const locator =
      at && at.paragraph === undefined && at.page === undefined ? { ...at, paragraph: ++state.paragraphs } : at;
    state.list.add({ ...moved(block, start, from, state), locator, day: day ?? null, from: writer ?? null });
  }
  state.tables += count(blocks.map(({ cell }) => cell?.table));
  state.lists += count(blocks.map(({ item }) => item?.list));
  state.lead = null;
  state.listed = null;
}

function moved(block: Block, by: number, from: number, { tables, lists }: State): Found {
  return {
    kind: block.kind,
    prose: shifted(block.prose, by),
    span: { start: block.span.start + by, end: block.span.end + by },
    level: block.level,
    turn: block.turn,
    cell: block.cell && { ...block.cell, table: block.cell.table + tables },
    item: block.item && {
      ...block.item,
      list: block.item.list + lists,
      lead: block.item.lead === null ? null : block.item.lead + from,
    },
  };
}
