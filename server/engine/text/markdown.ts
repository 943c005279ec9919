/** Markdown as a document: CommonMark, tables and footnotes of GitHub, front matter; code and HTML are not read. */

import type { Heading, Html, List, ListItem, Paragraph, RootContent, Table } from 'mdast';
import { BlockList, documentOf } from './block-list.ts';
import type { BlockKind, Comment, Document, FrontMatterEntry, Item, Problem } from './document.ts';
import { readFrontMatter } from './front-matter.ts';
import { endOf, type Inline, imageProses, readInline, type Source, startOf } from './markdown-inline.ts';
import { treeOf } from './markdown-tree.ts';
import { ProseBuilder } from './prose-builder.ts';
import { addTable, type RawCell } from './table-cells.ts';

interface State {
  readonly source: Source;
  readonly list: BlockList;
  readonly comments: { text: string; start: number; end: number; block: number | null; held: boolean }[];
  frontMatter: readonly FrontMatterEntry[];
  problems: readonly Problem[];
  tables: number;
  lists: number;
  /** The paragraph that was read last, if nothing but a list or table may follow it. */
  lead: number | null;
  /** Whether the block before was an image alone: a line in italics after it is its caption. */
  image: boolean;
}

interface Within {
  readonly kind: BlockKind;
  readonly item: Item | null;
  readonly depth: number;
}

/** Reads Markdown. Never throws: what cannot be read is among `problems`. */
export function readMarkdown(path: string, text: string): Document {
  const shift = /^\uFEFF*/.exec(text)?.[0].length ?? 0;
  const state: State = {
    source: { text, shift },
    list: new BlockList(),
    comments: [],
    frontMatter: [],
    problems: [],
    tables: 0,
    lists: 0,
    lead: null,
    image: false,
  };
  try {
    const root = treeOf(text.slice(shift));
    readAll(root.children, { kind: 'paragraph', item: null, depth: 0 }, state);
  } catch (error) {
    state.problems = [...state.problems, { message: `The Markdown could not be read: ${String(error)}`, span: null }];
  }
  const count = state.list.blocks.length;
  const comments: Comment[] = state.comments.map(({ text: words, start, end, block }) => ({
    text: words,
    span: { start, end },
    block: block !== null && block < count ? block : null,
  }));
  return documentOf(path, text, state.list, { frontMatter: state.frontMatter, comments, problems: state.problems });
}

function readAll(nodes: readonly RootContent[], within: Within, state: State): void {
  for (const node of nodes) readNode(node, within, state);
}

function readNode(node: RootContent, within: Within, state: State): void {
  const { source, list } = state;
  const lead = state.lead;
  const image = state.image;
  if (node.type !== 'html') {
    state.lead = null;
    state.image = false;
  }
  switch (node.type) {
    case 'yaml': {
      // "---\n" stands before the value.
      const at = source.text.indexOf(node.value, startOf(node, source) + 3);
      const read = readFrontMatter(node.value, Math.max(at, 0), source.text, list);
      state.frontMatter = read.entries;
      state.problems = read.problems;
      break;
    }
    case 'heading':
      addInline(node, { ...within, kind: 'heading' }, state, node.depth);
      break;
    case 'paragraph':
      paragraph(node, within, state, image);
      break;
    case 'blockquote':
      readAll(node.children, { ...within, kind: within.kind === 'item' ? 'item' : 'quotation' }, state);
      break;
    case 'list':
      readList(node, within, state, lead);
      break;
    case 'table':
      readTable(node, state, lead);
      break;
    case 'footnoteDefinition':
      readAll(node.children, { kind: 'footnote', item: null, depth: 0 }, state);
      break;
    case 'html':
      readHtml(node, within, state);
      break;
  }
}

function paragraph(node: Paragraph, within: Within, state: State, afterImage: boolean): void {
  const shown = node.children.filter(
    (child) => !(child.type === 'text' && child.value.trim() === '') && child.type !== 'break',
  );
  const italic = shown.length > 0 && shown.every((child) => child.type === 'emphasis');
  const pictured = shown[0]?.type === 'image' || shown[0]?.type === 'imageReference';
  const below = pictured && shown.length > 1 && shown.slice(1).every((child) => child.type === 'emphasis');
  const kind = italic && afterImage ? 'caption' : below ? 'caption' : within.kind;
  const index = addInline(node, { ...within, kind }, state, 0);
  state.image = pictured && shown.length === 1;
  state.lead = kind === 'caption' ? null : index;
}

function addInline(node: Paragraph | Heading, within: Within, state: State, level: number): number | null {
  const { source, list } = state;
  const start = startOf(node, source);
  const end = endOf(node, source);
  const inline = readInline(node, source);
  const at = list.blocks.length;
  const images = addImages(inline, state, 0);
  const index = list.add({
    kind: within.kind,
    prose: inline.prose.build(),
    span: { start, end },
    level,
    item: within.item,
  });
  comments(inline.html, state, index ?? (images > 0 ? at : list.blocks.length), index !== null);
  return index;
}

function addImages(inline: Inline, state: State, from: number): number {
  let count = 0;
  for (const image of inline.images.slice(from)) {
    for (const { prose, start, end } of imageProses(image, state.source)) {
      if (state.list.add({ kind: 'caption', prose, span: { start, end } }) !== null) count += 1;
    }
  }
  return count;
}

function readList(node: List, within: Within, state: State, lead: number | null): void {
  const list = state.lists++;
  const depth = within.item ? within.item.depth + 1 : 0;
  for (const [index, child] of node.children.entries()) {
    const ordinal = node.ordered ? printedNumber(child, state.source) : null;
    const item: Item = { list, index, ordinal, depth, lead: within.item ? (lead ?? within.item.lead) : lead };
    state.lead = null;
    readAll(child.children, { kind: 'item', item, depth }, state);
  }
  state.lead = null;
}

function printedNumber(node: ListItem, source: Source): number | null {
  const digits = /^\s*(\d{1,9})[.)]/.exec(source.text.slice(startOf(node, source), startOf(node, source) + 14))?.[1];
  return digits === undefined ? null : Number(digits);
}

function readTable(node: Table, state: State, lead: number | null): void {
  const { source, list } = state;
  const rows = node.children.map((row) =>
    row.children.map((cell): RawCell & { readonly inline: Inline } => {
      const start = startOf(cell, source);
      const inline = readInline(cell, source);
      return { prose: inline.prose.build(), span: { start, end: endOf(cell, source) }, inline };
    }),
  );
  const above = lead === null ? null : list.blocks[lead];
  const named =
    above && (/[:.]$/.test(above.prose.text) ? /^table\b|:$/i.test(above.prose.text) : above.prose.text.length <= 120);
  const title = named && above ? above.prose.text.replace(/:$/, '') : list.heading;
  const first = list.blocks.length;
  addTable(list, rows, { table: state.tables++, title, headed: true });
  for (const cell of rows.flat()) {
    if (cell.inline.html.length === 0) continue;
    const holder = list.blocks.findIndex((block, index) => index >= first && block.span.start === cell.span.start);
    comments(cell.inline.html, state, holder < 0 ? first : holder, true);
  }
  for (const cell of rows.flat()) addImages(cell.inline, state, 0);
}

const COMMENT = /<!--([\s\S]*?)(?:-->|$)/g;

/** Gathers comments. `block` is the block that holds them, or the index that the next block will have. */
function comments(nodes: readonly Html[], state: State, block: number, held: boolean): void {
  for (const node of nodes) {
    const start = startOf(node, state.source);
    const raw = state.source.text.slice(start, endOf(node, state.source));
    for (const match of raw.matchAll(COMMENT)) {
      const from = start + match.index;
      state.comments.push({ text: (match[1] ?? '').trim(), start: from, end: from + match[0].length, block, held });
    }
  }
}

/** HTML is not read, save for plain words that stand on the line of a comment: "<!-- stet … --> Four people were hurt." */
function readHtml(node: Html, within: Within, state: State): void {
  const { source, list } = state;
  comments([node], state, list.blocks.length, false);
  const start = startOf(node, source);
  const raw = source.text.slice(start, endOf(node, source));
  if (!raw.startsWith('<!--')) return;
  const prose = new ProseBuilder();
  let at = 0;
  const words = (to: number): void => {
    const piece = raw.slice(at, to);
    if (/<\/?[a-z]/i.test(piece)) return;
    for (const line of piece.matchAll(/[^\r\n]+|\r?\n|\r/g)) {
      if (/^[\r\n]/.test(line[0])) prose.space(start + at + line.index, line[0].length);
      else prose.same(line[0], start + at + line.index);
    }
  };
  for (const match of raw.matchAll(COMMENT)) {
    words(match.index);
    at = match.index + match[0].length;
  }
  words(raw.length);
  list.add({ kind: within.kind, prose: prose.build(), span: { start, end: start + raw.length }, item: within.item });
}
