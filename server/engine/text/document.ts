/** A document as it was read: front matter, and its blocks of prose in the order of the text. */

import type { Locator } from './locator.ts';
import type { Prose } from './prose.ts';
import type { Span } from './span.ts';

/** What a block is to its reader. `label` is a line that only names what follows ("Attendance:"). */
export type BlockKind = 'headline' | 'heading' | 'paragraph' | 'item' | 'cell' | 'caption' | 'quotation' | 'footnote';

/** Where a table's cell stands. Headings are prose as read; a total row says so in its heading. */
export interface Cell {
  /** The table's number in the document, from 0. */
  readonly table: number;
  /** Row and column from 0, the heading row being row 0. */
  readonly row: number;
  readonly column: number;
  /** The text of the cell that heads the row, mostly its first, and of the column's heading; '' where there is none. */
  readonly rowHead: string;
  readonly columnHead: string;
  /** The caption or the heading that stands over the table. */
  readonly title: string;
  /** The heading row's first cell, where a table often says what all of it is in ("Thousands of euros"); '' where there is none. */
  readonly corner: string;
  /** Whether this cell is itself a heading (first row, first column, or the column that heads the rows). */
  readonly head: boolean;
}

/** Where a list item stands. */
export interface Item {
  /** The list's number in the document, from 0. */
  readonly list: number;
  /** Its place in that list, from 0, and the number that is printed before it, where there is one. */
  readonly index: number;
  readonly ordinal: number | null;
  /** Nesting depth from 0. */
  readonly depth: number;
  /** Index of the block that announces the list ("Four people were charged:"), or null. */
  readonly lead: number | null;
}

/** What the desk knows of a fact that it wrote down itself. */
export interface Sheet {
  readonly confirmed: boolean;
  /** Who or what stands behind it. */
  readonly source: string | null;
  /** The words of an older figure that this one takes the place of. */
  readonly supersedes: string | null;
}

export interface Block {
  readonly kind: BlockKind;
  /** Its place among the document's blocks. */
  readonly index: number;
  readonly prose: Prose;
  /** The whole block in the file, markup included. */
  readonly span: Span<'file'>;
  /** Texts of the headings above it, outermost first. */
  readonly section: readonly string[];
  /** A heading's level, from 1; 0 elsewhere. */
  readonly level: number;
  readonly cell: Cell | null;
  readonly item: Item | null;
  /** Who speaks, where the block is a turn of a transcript ("MAYOR: …"); the label is no part of the prose. */
  readonly turn: string | null;
  /** Where it stands in a file whose words were taken out of another format; none where lines tell. */
  readonly locator?: Locator | null;
  /** What a fact sheet says of the sentence, in a fact sheet. */
  readonly sheet?: Sheet | null;
  /** Its own day, YYYY-MM-DD, where it is of another day than the document. */
  readonly day?: string | null;
}

/** A value of the front matter, with its place. Lists are joined to several entries under one key. */
export interface FrontMatterEntry {
  readonly key: string;
  readonly value: string;
  readonly span: Span<'file'>;
}

/** An HTML comment, which no reader sees: stets live here. `block` is the block that follows or holds it, or null. */
export interface Comment {
  readonly text: string;
  readonly span: Span<'file'>;
  readonly block: number | null;
}

/** Something that could not be read, and why, in one sentence. */
export interface Problem {
  readonly message: string;
  readonly span: Span<'file'> | null;
}

export interface Document {
  readonly path: string;
  readonly text: string;
  readonly frontMatter: readonly FrontMatterEntry[];
  readonly blocks: readonly Block[];
  readonly comments: readonly Comment[];
  readonly problems: readonly Problem[];
  /** The date, YYYY-MM-DD, that its format gives it, and what it was told by; null where it has to be found in the text. */
  readonly declared: { readonly day: string; readonly from: string | null } | null;
}
