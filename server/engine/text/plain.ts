/** Plain text as a document: paragraphs, headings, lists, records, turns of speech and tables, told by their shape alone. */

import { BlockList, documentOf } from './block-list.ts';
import type { BlockKind, Document, Item } from './document.ts';
import {
  headingLevel,
  isHeader,
  isRule,
  type Label,
  type Line,
  labelOf,
  linesOf,
  type Marker,
  markerOf,
  underlineLevel,
} from './plain-lines.ts';
import { tableOf } from './plain-tables.ts';
import { ProseBuilder } from './prose-builder.ts';
import { addTable } from './table-cells.ts';

/** Lines longer than this were not wrapped by hand. */
const WIDEST_WRAP = 130;
const NARROWEST_WRAP = 40;

interface State {
  readonly text: string;
  readonly list: BlockList;
  /** The width to which the text was wrapped, or 0. */
  readonly wrap: number;
  /** Names before a colon, and how often each stands there. */
  readonly labels: ReadonlyMap<string, number>;
  /** Whether it has turns of speech. */
  readonly talk: boolean;
  turn: string | null;
  tables: number;
  lists: number;
  listed: { list: number; index: number; indents: number[]; lead: number | null } | null;
  /** The paragraph before, which may announce a list. */
  lead: number | null;
}

/** Reads plain text. Never throws. */
export function readPlain(path: string, text: string): Document {
  const lines = linesOf(text);
  const state: State = {
    text,
    list: new BlockList(),
    wrap: wrapOf(lines),
    labels: labelsOf(lines),
    talk: hasTalk(lines),
    turn: null,
    tables: 0,
    lists: 0,
    listed: null,
    lead: null,
  };
  for (const group of groupsOf(lines)) readGroup(group, state);
  return documentOf(path, text, state.list);
}

function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  let group: Line[] = [];
  for (const line of lines) {
    if (line.text !== '') {
      group.push(line);
    } else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

/** The width of a text wrapped by hand, or 0: nine in ten lines that another follows keep to it, and most had no room for more. */
function wrapOf(lines: readonly Line[]): number {
  const followed = lines.filter((line, index) => line.text !== '' && (lines[index + 1]?.text ?? '') !== '');
  const lengths = followed.map((line) => line.to - line.start).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return 0;
  let full = 0;
  let wide = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (line.to - line.start > width + 12) wide += 1;
    if (!next || next.text === '' || line.text === '') continue;
    if (isFull(line, next, width) || /^\p{Ll}/u.test(next.text)) full += 1;
  }
  return full * 2 >= followed.length && wide * 10 <= lines.length ? width : 0;
}

/** Whether the next line's first word had no room at the end of this one. */
function isFull(line: Line, next: Line, width: number): boolean {
  const word = /^\S+/.exec(next.text)?.[0].length ?? 0;
  return line.to - line.start + 1 + word > width - 3;
}

function labelsOf(lines: readonly Line[]): Map<string, number> {
  const labels = new Map<string, number>();
  for (const line of lines) {
    const label = labelOf(line.text);
    if (label) labels.set(label.name, (labels.get(label.name) ?? 0) + 1);
  }
  return labels;
}

/** Whether people talk in this text: two labels in capitals and more with speech behind them, or one that comes again. */
function hasTalk(lines: readonly Line[]): boolean {
  const names = new Set<string>();
  let turns = 0;
  for (const line of lines) {
    const label = labelOf(line.text);
    if (!label?.capitals || isHeader(bareName(label)) || !isSpeech(line.text.slice(label.length))) continue;
    names.add(label.name);
    turns += 1;
  }
  return names.size > 1 || turns > 1;
}

// "MAYOR (by phone)"
//  ^^^^^
const bareName = (label: Label): string => label.name.replace(/\s*\(.*$/, '');
const isSpeech = (said: string): boolean => said === '' || said.length >= 60 || /[.!?…—-]["”’)]*$/.test(said);

function readGroup(group: readonly Line[], state: State): void {
  const rows = group.length > 1 ? tableOf(group) : null;
  if (rows) {
    const above = state.lead === null ? null : state.list.blocks[state.lead];
    const title = above && above.prose.text.length <= 120 ? above.prose.text.replace(/:$/, '') : state.list.heading;
    const figures = (rows[0] ?? [])
      .slice(1)
      .some((cell) => /^[$£€]?\d[\d,.]*%?$/.test(cell.prose.text) && !/^(?:1[6-9]|20)\d\d$/.test(cell.prose.text));
    addTable(state.list, rows, { table: state.tables++, title, headed: !figures });
    state.lead = null;
    state.listed = null;
    return;
  }
  for (let index = 0; index < group.length; ) index = readUnit(group, index, state);
}

/** Reads the unit that begins at a line and gives the index of the line behind it. */
function readUnit(group: readonly Line[], index: number, state: State): number {
  const line = group[index] as Line;
  const next = group[index + 1];
  if (isRule(line.text)) return index + 1;
  const underline = next ? underlineLevel(next.text) : 0;
  const hashes = /^(#{1,6})\s+(?=\S)/.exec(line.text);
  const level = underline || (hashes?.[1]?.length ?? 0) || headingOf(group, index, state);
  if (level > 0) {
    add(state, 'heading', [line], hashes?.[0].length ?? 0, { level });
    state.turn = null;
    state.listed = null;
    state.lead = null;
    return index + (underline ? 2 : 1);
  }
  const label = labelOf(line.text);
  if (label && isTurn(label, line, state)) {
    state.listed = null;
    state.turn = label.name;
    const end = label.length >= line.text.length && next ? index + 1 : index;
    const last = endOfUnit(group, end, state, false);
    const from = end > index ? group.slice(index + 1, last) : group.slice(index, last);
    if (INTRODUCED.test(label.name))
      add(state, 'paragraph', [{ ...line, text: label.name, to: line.from + label.name.length }], 0, {});
    add(state, 'paragraph', from, end > index ? 0 : label.length, { turn: label.name });
    return last;
  }
  const marker = markerOf(line.text);
  if (marker && isItem(group, index, state)) return readItem(group, index, marker, state);
  state.listed = null;
  const record = label !== null && isRecord(group, index, label);
  const last = record ? endOfRecord(group, index) : endOfUnit(group, index, state, true);
  if (record) state.turn = null;
  const added = add(state, line.quoted ? 'quotation' : 'paragraph', group.slice(index, last), 0, { turn: state.turn });
  state.lead = last === group.length || group[last - 1]?.text.endsWith(':') ? added : null;
  return last;
}

function headingOf(group: readonly Line[], index: number, state: State): number {
  const line = group[index] as Line;
  if (line.quoted || markerOf(line.text) || labelOf(line.text)) return 0;
  const before = group[index - 1];
  // The tail of a wrapped paragraph is no heading, whatever it looks like.
  if (before && joins(before, line, state)) return 0;
  const next = group[index + 1];
  if (next && joins(line, next, state) && !/\p{Ll}/u.test(next.text) === !/\p{Ll}/u.test(line.text)) return 0;
  // Among lines that are all in capitals, capitals say nothing.
  if (group.length > 2 && [before, line, next].every((near) => !near || !/\p{Ll}/u.test(near.text))) return 0;
  return headingLevel(line.text, group.length === 1, state.list.blocks.length === 0);
}

/** Whether a label names a speaker: capitals where people talk, or a name that speaks again; and something is said. */
function isTurn(label: Label, line: Line, state: State): boolean {
  if (label.name === 'Q' || label.name === 'A') return true;
  if (isHeader(bareName(label))) return false;
  const said = line.text.slice(label.length);
  const times = state.labels.get(label.name) ?? 0;
  if (label.capitals) return state.talk && (times > 1 || (isSpeech(said) && said !== ''));
  return times > 1 && said !== '' && isSpeech(said) && SPEAKER.test(label.name);
}
// "Jane Doe"  "Speaker 2"  "Ann Lee (chair)"
const SPEAKER = /^(?:\p{Lu}[\p{L}.'’-]*\s*)+(?:\d+|\([^)]*\))?$/u;

// "ANN LEE (68, of Mill Lane)": the first label says who that is, which is said nowhere else.
const INTRODUCED = /\((?:aged? )?\d{1,3}[,;)]|\((?:of|from) |[,;] (?:of|from) [^()]*\)$/u;

function isRecord(group: readonly Line[], index: number, label: Label): boolean {
  if (isHeader(label.name)) return true;
  const near = [group[index - 1], group[index + 1]].some((line) => line !== undefined && labelOf(line.text) !== null);
  return near || index === 0;
}

function endOfRecord(group: readonly Line[], index: number): number {
  const indent = (group[index] as Line).indent;
  let end = index + 1;
  while (end < group.length && (group[end] as Line).indent > indent && !labelOf((group[end] as Line).text)) end++;
  return end;
}

/** "12. The road": an item, unless the line before runs on into it. */
function isItem(group: readonly Line[], index: number, state: State): boolean {
  const before = group[index - 1];
  if (!before || markerOf(before.text) || state.listed) return true;
  if (/[.:;!?,]["”’)]*$/.test(before.text)) return true;
  return !joins(before, group[index] as Line, state);
}

function readItem(group: readonly Line[], index: number, marker: Marker, state: State): number {
  const line = group[index] as Line;
  if (!state.listed) state.listed = { list: state.lists++, index: 0, indents: [], lead: state.lead };
  const listed = state.listed;
  while (listed.indents.length > 0 && (listed.indents.at(-1) as number) > line.indent) listed.indents.pop();
  if (listed.indents.at(-1) !== line.indent) listed.indents.push(line.indent);
  let end = index + 1;
  while (end < group.length) {
    const more = group[end] as Line;
    if (markerOf(more.text) && (more.indent <= line.indent || listed.indents.length > 0)) break;
    if (more.indent <= line.indent && !joins(group[end - 1] as Line, more, state)) break;
    end++;
  }
  const item: Item = {
    list: listed.list,
    index: listed.index++,
    ordinal: marker.ordinal,
    depth: listed.indents.length - 1,
    lead: listed.lead,
  };
  add(state, 'item', group.slice(index, end), marker.length, { item });
  state.lead = null;
  return end;
}

function endOfUnit(group: readonly Line[], index: number, state: State, labels: boolean): number {
  let end = index + 1;
  while (end < group.length) {
    const before = group[end - 1] as Line;
    const line = group[end] as Line;
    if (isRule(line.text) || line.quoted !== before.quoted || !joins(before, line, state)) break;
    const label = labelOf(line.text);
    if (label && (isTurn(label, line, state) || (labels && isHeader(label.name)))) break;
    if (markerOf(line.text) && /[.:;!?]["”’)]*$/.test(before.text)) break;
    end++;
  }
  return end;
}

/** Whether a line goes on in the next: its first word had no room, or it begins small in the middle of a sentence. */
function joins(line: Line, next: Line, state: State): boolean {
  if (line.quoted !== next.quoted) return false;
  const ended = /[.!?:]["”’)\]]*$/.test(line.text);
  if (!ended && /^\p{Ll}/u.test(next.text)) return true;
  if (state.wrap === 0) return false;
  return isFull(line, next, state.wrap);
}

function add(
  state: State,
  kind: BlockKind,
  lines: readonly Line[],
  skip: number,
  more: { readonly level?: number; readonly item?: Item; readonly turn?: string | null },
): number | null {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return null;
  const prose = new ProseBuilder();
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const from = index === 0 ? Math.min(line.from + skip, line.to) : line.from;
    // "well-" and "known" on two lines are one word; nothing tells a hyphen that only broke the line.
    const hyphen = before !== undefined && /\p{L}-$/u.test(before.text) && /^\p{Ll}/u.test(line.text);
    if (before && !hyphen) prose.space(before.to, line.from - before.to);
    prose.same(state.text.slice(from, line.to), from);
  }
  return state.list.add({ kind, prose: prose.build(), span: { start: first.from, end: last.to }, ...more });
}
