/** JSON, JSON lines and YAML: lists of records are tables, other values stand behind their keys. */

import type { Part } from '../../engine/text/layout.ts';
import { lineIndex } from '../../engine/text/lines.ts';
import { decodeText } from '../decode.ts';
import { type Reader, type ReadLimits, Unreadable } from '../reader.ts';
import { type Data, fromJson, fromJsonLines, fromYaml } from './records/data.ts';

export const read: Reader = async (bytes, limits) => {
  const text = decodeText(bytes);
  const data = await dataOf(text);
  const lines = lineIndex(text);
  const state: State = { parts: [], limits, rows: 0, lineOf: (offset) => lines.lineOf(offset) };
  write(data, [], state, 0);
  if (state.parts.length === 0) throw new Unreadable('holds no values');
  const cut = state.rows > limits.rows ? [`Only its first ${limits.rows} records were read.`] : [];
  return { layout: { parts: state.parts, date: dateOf(data), publisher: publisherOf(data) }, problems: cut };
};

async function dataOf(text: string): Promise<Data> {
  if (nestingOf(text) > DEEPEST_NESTING)
    throw new Unreadable('is nested too deeply to be read: save what the story needs as .csv or .txt');
  if (/^\s*[[{]/.test(text)) {
    const json = fromJson(text) ?? fromJsonLines(text);
    if (json) return json;
  }
  return fromYaml(text);
}

const DEEPEST_NESTING = 500;

/** How many brackets stand open at once; those in texts count too, which does no harm. */
function nestingOf(text: string): number {
  let open = 0;
  let most = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5b || code === 0x7b) most = Math.max(most, ++open);
    else if (code === 0x5d || code === 0x7d) open--;
  }
  return most;
}

interface State {
  readonly parts: Part[];
  readonly limits: ReadLimits;
  rows: number;
  readonly lineOf: (offset: number) => number;
}

const DEEPEST = 40;

function write(data: Data, path: readonly string[], state: State, depth: number): void {
  if (depth > DEEPEST) return;
  const at = { line: state.lineOf(data.at) };
  switch (data.kind) {
    case 'value': {
      if (data.text === '') return;
      const label = wordsOf(path.at(-1) ?? '');
      // A text speaks for itself; a value needs its key.
      const text = isText(data.text) || label === '' ? data.text : `${label}: ${data.text}`;
      state.parts.push({ kind: 'paragraph', text: text.replace(/\s+/g, ' ').trim(), at });
      return;
    }
    case 'list': {
      const rows = data.items.filter(isRecord);
      if (rows.length > 1 && rows.length === data.items.length) table(rows, path, state);
      else for (const item of data.items) write(item, path, state, depth + 1);
      return;
    }
    case 'map':
      if (path.length > 0)
        state.parts.push({
          kind: 'heading',
          level: Math.min(path.length, 6),
          text: titleOf(data) ?? wordsOf(path.at(-1) ?? ''),
          at,
        });
      for (const [key, value] of data.entries) write(value, [...path, key], state, depth + 1);
  }
}

/** A sentence, or words enough to be one. */
const isText = (text: string): boolean => {
  const words = text.split(/\s+/).length;
  return (words > 3 && /[.!?]["”’)]*$/.test(text)) || (text.length > 60 && words > 8);
};

type Map = Extract<Data, { kind: 'map' }>;

/** A map of values, and of maps of values: one row. A text makes it no row. */
const isRecord = (data: Data): data is Map =>
  data.kind === 'map' &&
  data.entries.length > 0 &&
  data.entries.every(([, value]) =>
    value.kind === 'value'
      ? !isText(value.text)
      : value.kind === 'map' && value.entries.every(([, inner]) => inner.kind === 'value'),
  );

function table(rows: readonly Map[], path: readonly string[], state: State): void {
  const shown = rows.slice(0, Math.max(0, state.limits.rows - state.rows));
  state.rows += rows.length;
  const flat = shown.map((row) => ({ row, cells: new Map(flattened(row)) }));
  const keys = [...new Set(flat.flatMap(({ cells }) => [...cells.keys()]))];
  // What names a record heads its row.
  const naming = keys.find((key) => NAMING.test(key)) ?? keys[0] ?? '';
  const columns = [naming, ...keys.filter((key) => key !== naming)];
  state.parts.push({
    kind: 'table',
    title: wordsOf(path.at(-1) ?? ''),
    headed: true,
    at: null,
    rows: [
      columns.map((key) => ({ text: wordsOf(key) })),
      ...flat.map(({ row, cells }) =>
        columns.map((key) => {
          const cell = cells.get(key);
          return { text: cell?.text ?? '', at: { line: state.lineOf(cell?.at ?? row.at) } };
        }),
      ),
    ],
  });
}

const NAMING = /^(?:name|title|label|full.?name|station|item|place|id)$/i;

type Value = Extract<Data, { kind: 'value' }>;

function flattened(row: Map): readonly (readonly [string, Value])[] {
  return row.entries.flatMap(([key, value]): readonly (readonly [string, Value])[] => {
    if (value.kind === 'value') return [[key, value]];
    return value.kind === 'map' ? flattened(value).map(([inner, found]) => [`${key} ${inner}`, found] as const) : [];
  });
}

const titleOf = (data: Map): string | null => {
  const found = data.entries.find(
    ([key, value]) => /^(?:title|headline|name)$/i.test(key) && value.kind === 'value',
  )?.[1];
  return found?.kind === 'value' && found.text !== '' ? found.text : null;
};

/** "totalHomes", "total_homes" → "Total homes" */
function wordsOf(key: string): string {
  const words = key
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/[_\-.]+/g, ' ')
    .trim();
  return words === ''
    ? ''
    : words.charAt(0).toUpperCase() + words.slice(1).replace(/\b\p{Lu}\p{Ll}+/gu, (word) => word.toLowerCase());
}

function dateOf(data: Data): { day: string; from: string | null } | null {
  if (data.kind !== 'map') return null;
  for (const [key, value] of data.entries) {
    const day =
      value.kind === 'value' && /^(?:date|published|pubdate|issued)$/i.test(key)
        ? /^\d{4}-\d{2}-\d{2}/.exec(value.text)?.[0]
        : undefined;
    if (day) return { day, from: null };
  }
  return null;
}

/** Who stands behind the data, as its own keys say. */
function publisherOf(data: Data): string | null {
  if (data.kind !== 'map') return null;
  const found = data.entries.find(
    ([key, value]) => value.kind === 'value' && /^(?:publisher|source|agency|author)$/i.test(key),
  )?.[1];
  return found?.kind === 'value' ? found.text || null : null;
}
