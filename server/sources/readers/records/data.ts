/** Data with its places: what JSON and YAML have in common. */

import { type Node as JsonNode, type ParseError, parseTree } from 'jsonc-parser';
import { isMap, isScalar, isSeq, parseAllDocuments, type Node as YamlNode } from 'yaml';
import { Unreadable } from '../../reader.ts';

/** `at` is the offset in the file. */
export type Data =
  | { readonly kind: 'value'; readonly at: number; readonly text: string }
  | { readonly kind: 'list'; readonly at: number; readonly items: readonly Data[] }
  | { readonly kind: 'map'; readonly at: number; readonly entries: readonly (readonly [string, Data])[] };

/** Null where it is no JSON. */
export function fromJson(text: string): Data | null {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  return tree && errors.length === 0 ? ofJson(tree) : null;
}

/** One value a line; null where it is none. */
export function fromJsonLines(text: string): Data | null {
  const items: Data[] = [];
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    if (line[0].trim() === '') continue;
    const read = fromJson(line[0]);
    if (!read) return null;
    items.push(moved(read, line.index));
  }
  return items.length > 1 ? { kind: 'list', at: 0, items } : null;
}

function moved(data: Data, by: number): Data {
  const at = data.at + by;
  if (data.kind === 'list') return { ...data, at, items: data.items.map((item) => moved(item, by)) };
  if (data.kind === 'map')
    return { ...data, at, entries: data.entries.map(([key, value]) => [key, moved(value, by)] as const) };
  return { ...data, at };
}

function ofJson(node: JsonNode): Data {
  const at = node.offset;
  if (node.type === 'array') return { kind: 'list', at, items: (node.children ?? []).map(ofJson) };
  if (node.type === 'object') {
    const entries = (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
      key && value ? [[String(key.value), ofJson(value)] as const] : [],
    );
    return { kind: 'map', at, entries };
  }
  return { kind: 'value', at, text: node.type === 'null' || node.type === 'boolean' ? '' : String(node.value) };
}

/** @throws Unreadable where it is no YAML either. */
export function fromYaml(text: string): Data {
  const documents = parseAllDocuments(text, {
    schema: 'failsafe',
    strict: false,
    uniqueKeys: false,
    logLevel: 'silent',
    prettyErrors: true,
  });
  if (!Array.isArray(documents)) throw new Unreadable('is empty: fetch it again, or take it away');
  const fault = documents.flatMap(({ errors }) => errors)[0];
  if (fault) {
    const line = fault.linePos?.[0].line;
    throw new Unreadable(
      `is neither JSON nor YAML${line === undefined ? '' : `: line ${line} is the first that cannot be read`}`,
    );
  }
  const items = documents.flatMap(({ contents }) => (contents ? [ofYaml(contents as YamlNode, 0)] : []));
  return items.length === 1 ? (items[0] as Data) : { kind: 'list', at: 0, items };
}

const DEEPEST = 200;

/** Anchors are read where they stand and not where they are named again: a few of them can stand for billions. */
function ofYaml(node: YamlNode | null, depth: number): Data {
  const at = node?.range?.[0] ?? 0;
  if (depth > DEEPEST) return { kind: 'value', at, text: '' };
  if (isSeq(node)) return { kind: 'list', at, items: node.items.map((item) => ofYaml(item as YamlNode, depth + 1)) };
  if (isMap(node)) {
    const entries = node.items.map(
      ({ key, value }) => [isScalar(key) ? String(key.value) : '', ofYaml(value as YamlNode, depth + 1)] as const,
    );
    return { kind: 'map', at, entries };
  }
  const text = isScalar(node) ? String(node.value ?? '') : '';
  return { kind: 'value', at, text: /^(?:true|false|null|~)$/.test(text) ? '' : text };
}
