/** HTML as parts: headings, paragraphs, items, quotations, captions and tables, in reading order. */

import { type AnyNode, type Element, isTag, isText } from 'domhandler';
import { findAll, textContent } from 'domutils';
import type { Part, ProsePart } from '../engine/text/layout.ts';
import { rowsOf } from './html-table.ts';

type Kind = ProsePart['kind'];

interface State {
  readonly parts: Part[];
  words: string;
  kind: Kind;
  level: number;
  depth: number;
  ordinal: number | null;
  paragraphs: number;
}

const HEADING = /^h([1-6])$/;
const BLOCKS = new Set(
  'address article blockquote body caption center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** The parts below some nodes; `paragraph` of their places counts all that is prose. */
export function partsOf(nodes: readonly AnyNode[]): readonly Part[] {
  const state: State = { parts: [], words: '', kind: 'paragraph', level: 0, depth: 0, ordinal: null, paragraphs: 0 };
  walk(nodes, state);
  flush(state);
  return state.parts;
}

const squash = (words: string): string => words.replace(/[\s\u00a0]+/g, ' ').trim();

function flush(state: State): void {
  const text = squash(state.words);
  state.words = '';
  if (text === '') return;
  state.paragraphs += 1;
  const item =
    state.kind === 'item' ? { depth: state.depth, ...(state.ordinal === null ? {} : { ordinal: state.ordinal }) } : {};
  const level = state.kind === 'heading' ? { level: state.level } : {};
  state.parts.push({ kind: state.kind, text, at: { paragraph: state.paragraphs }, ...level, ...item });
}

function walk(nodes: readonly AnyNode[], state: State): void {
  for (const node of nodes) {
    if (isText(node)) state.words += node.data;
    else if (isTag(node)) element(node, state);
  }
}

function element(node: Element, state: State): void {
  const { name } = node;
  if (name === 'br') lineBreak(state);
  else if (name === 'img') return;
  else if (name === 'sup') superscript(node, state);
  else if (name === 'table') table(node, state);
  else if (name === 'pre') preformatted(node, state);
  else if (name === 'dt') definition(node, state);
  else if (!BLOCKS.has(name)) walk(node.children, state);
  else block(node, state);
}

function block(node: Element, state: State): void {
  const dd = node.name === 'dd' && /:\s*$/.test(state.words);
  if (!dd) flush(state);
  const before = { kind: state.kind, level: state.level, depth: state.depth, ordinal: state.ordinal };
  const heading = HEADING.exec(node.name)?.[1];
  if (heading) {
    state.kind = 'heading';
    state.level = Number(heading);
  } else if (node.name === 'li') {
    state.depth = before.kind === 'item' ? before.depth + 1 : 0;
    state.kind = 'item';
    state.ordinal = ordinalOf(node);
  } else if (node.name === 'blockquote') state.kind = 'quotation';
  else if (node.name === 'figcaption' || node.name === 'caption') state.kind = 'caption';
  walk(node.children, state);
  flush(state);
  Object.assign(state, before);
}

/** "1", where an ordered list prints it. */
function ordinalOf(node: Element): number | null {
  const list = node.parent;
  if (!list || !isTag(list) || list.name !== 'ol') return null;
  const items = list.children.filter((child) => isTag(child) && child.name === 'li');
  return items.indexOf(node) + Number.parseInt(list.attribs['start'] ?? '1', 10);
}

/** A line break ends a sentence that is whole, and two of them end any paragraph. */
function lineBreak(state: State): void {
  if (/[.!?:]["”’)]*\s*$/.test(state.words) || /\n$/.test(state.words)) flush(state);
  else state.words += '\n';
}

/** "10<sup>th</sup>" is a word, "m<sup>2</sup>" a square, and a number or letter of a note is not read. */
function superscript(node: Element, state: State): void {
  const text = squash(textContent(node));
  if (/^(?:st|nd|rd|th)$/i.test(text)) state.words += text;
  else if (/^[23]$/.test(text) && /\b(?:[kcmd]?m|ft|in|mi|yd)$/i.test(state.words))
    state.words += text === '2' ? '²' : '³';
}

/** Text that is set with spaces is read by its shape. */
function preformatted(node: Element, state: State): void {
  flush(state);
  const text = textContent(node).replace(/\r\n?/g, '\n');
  if (text.trim() === '') return;
  state.paragraphs += 1;
  state.parts.push({ kind: 'plain', text, at: { paragraph: state.paragraphs } });
}

/** "Cost" over "$4m" reads as "Cost: $4m". */
function definition(node: Element, state: State): void {
  flush(state);
  state.words = `${squash(textContent(node)).replace(/:$/, '')}: `;
}

/** A table of one row or one column is there for looks: what stands in it is prose. */
function table(node: Element, state: State): void {
  flush(state);
  const rows = rowsOf(node);
  const wide = rows.cells.filter((row) => row.filter((text) => text !== '').length > 1).length;
  if (wide < 2 || findAll(({ name }) => name === 'table', node.children).length > 0) {
    walk(node.children, state);
    flush(state);
    return;
  }
  state.paragraphs += 1;
  const at = { paragraph: state.paragraphs };
  const cells = rows.cells.map((row) => row.map((text) => ({ text })));
  state.parts.push({ kind: 'table', title: rows.caption, headed: rows.headed, rows: cells, at });
}
