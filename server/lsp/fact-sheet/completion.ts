/** Inside a tag of a fact sheet: which tags there are, and what may stand in them. */

import { type CompletionItem, CompletionItemKind, type Position } from 'vscode-languageserver';
import type { DocumentReading, Engine } from '../../engine/engine.ts';
import { SHEET_STATUSES, SHEET_TAGS } from '../../engine/text/sheet-tags.ts';
import { say } from '../language/say.ts';
import type { ReadSource } from '../source-readings.ts';
import type { SheetSnapshot } from './sheet.ts';
import { STATUS_WORDS, TAG_WORDS } from './words.ts';

// "14 homes burned. [sta"     "14 homes burned. [status: dis"
//                   ^^^                         ^^^^^^  ^^^
const IN_TAG = /\[\s*([a-z-]*)(?:\s*:\s*([^\][]*))?$/iu;

/** A list that is longer is no help. */
const MOST = 200;

export async function sheetCompletions(
  sheet: SheetSnapshot,
  position: Position,
  engine: Engine,
): Promise<CompletionItem[]> {
  const before = sheet.document.getText({ start: { line: position.line, character: 0 }, end: position });
  if (/^\s*(?:#|\/\/)/u.test(before)) return [];
  const match = IN_TAG.exec(before);
  if (!match) return [];
  const [, key = '', value] = match;
  const typed = value ?? key;
  const range = { start: { line: position.line, character: position.character - typed.length }, end: position };
  const items = value === undefined ? tagItems() : await valueItems(sheet, position, key.toLowerCase(), engine);
  return items.slice(0, MOST).map(({ insert, ...item }, order) => ({
    ...item,
    sortText: String(order).padStart(4, '0'),
    filterText: item.label,
    textEdit: { range, newText: insert ?? item.label },
  }));
}

interface Item extends Pick<CompletionItem, 'label' | 'detail' | 'kind' | 'command'> {
  readonly insert?: string;
}

const { Property, Value, EnumMember, File } = CompletionItemKind;

const tagItems = (): Item[] =>
  SHEET_TAGS.map((label) => ({
    label,
    kind: Property,
    detail: say(TAG_WORDS[label] ?? ''),
    insert: `${label}: `,
    command: { title: 'Suggest', command: 'editor.action.triggerSuggest' },
  }));

async function valueItems(sheet: SheetSnapshot, position: Position, key: string, engine: Engine): Promise<Item[]> {
  if (key === 'status')
    return SHEET_STATUSES.map((label) => ({ label, kind: EnumMember, detail: say(STATUS_WORDS[label] ?? '') }));
  const documents = await sheet.documents();
  if (key === 'source') return sourceItems(sheet, documents);
  if (key === 'as-of') return dayItems(sheet, documents);
  return key === 'supersedes' ? factItems(sheet, position, documents, engine) : [];
}

/** Whoever this sheet has named already, then the documents beside it. */
function sourceItems({ reading }: SheetSnapshot, documents: readonly ReadSource[]): Item[] {
  const named = reading.blocks.flatMap(({ block }) => block.sheet?.source ?? []);
  return [
    ...[...new Set(named)].map((label) => ({ label, kind: Value, detail: say('named in this sheet') })),
    ...documents.map(({ text: { uri } }) => ({
      label: nameOf(uri),
      kind: File,
      detail: say('a source beside this sheet'),
    })),
  ];
}

function dayItems({ reading }: SheetSnapshot, documents: readonly ReadSource[]): Item[] {
  const days = new Map<string, string>();
  for (const { block } of reading.blocks) if (block.day) days.set(block.day, say('in this sheet'));
  for (const { text, reading: other } of documents) {
    const day = dayOf(other);
    if (day && !days.has(day)) days.set(day, say('day of {0}', nameOf(text.uri)));
  }
  return [...days].sort(([a], [b]) => (a < b ? 1 : -1)).map(([label, detail]) => ({ label, kind: Value, detail }));
}

/** What documents say in the kinds of this sentence's own facts: of a count, counts. */
function factItems(
  { document, reading, facts }: SheetSnapshot,
  position: Position,
  documents: readonly ReadSource[],
  engine: Engine,
): Item[] {
  const block = reading.blocks.find(
    ({ block: { span } }) => document.positionAt(span.start).line === position.line,
  )?.block;
  const inside = facts.filter(
    ({ evidence: { span } }) => block && block.span.start <= span.start && span.end <= block.span.end,
  );
  const kinds = new Set(inside.map(({ kind }) => kind));
  return documents.flatMap(({ text, reading: other }) =>
    engine
      .base([other])
      .facts()
      .filter(({ kind }) => kinds.has(kind))
      .map(({ says, evidence }) => ({
        label: says.replace(/\s+/gu, ' '),
        kind: Value,
        detail: `${nameOf(text.uri)}:${evidence.line}`,
      })),
  );
}

function dayOf({ date }: DocumentReading): string | null {
  if (!date) return null;
  const { year, month, day } = date.value;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const nameOf = (uri: string): string => decodeURIComponent(uri.split('/').at(-1) ?? uri);
