/**
 * Two outside sets, scored twice: as their scorer counts, and with what it cannot see made good. It compares a range as one number (NaN,
 * so never right) and passes over durations though its gold has them; and it counts every organisation that is read as an error, because
 * that set's dates, places and persons are its whole gold.
 */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mention } from '../../server/api/contract.ts';
import { readText } from '../../server/api/read-text.ts';

interface Gold {
  readonly start: number | null;
  readonly end: number | null;
  readonly type: string;
  readonly value: string | null;
  readonly change?: string;
}
interface Row {
  readonly text: string;
  readonly dct?: string | null;
  readonly spans: readonly Gold[];
}
/** What counts as gold, what of ours is held against it, and when one of ours is right. */
interface Count {
  readonly name: string;
  readonly gold: (span: Gold) => boolean;
  readonly mine: (mention: Mention, row: Row) => boolean;
  readonly right: (mention: Mention, gold: Gold) => boolean;
  readonly related: (mention: Mention, gold: Gold) => boolean;
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
/** Unanchored gold (no offsets) may stand anywhere, as the scorer has it. */
const over = (mention: Mention, { start, end }: Gold): boolean =>
  start === null || end === null || (mention.start < end && mention.end > start);

function sameNumber(mention: Mention, { value }: Gold): boolean {
  const said = mention.value as { number?: number };
  return near(said.number ?? Number.NaN, Number(value));
}
/** A range by both its ends, in either order; a score by the figures as written; anything else by its number. */
function sameExtent(mention: Mention, gold: Gold): boolean {
  const ends = /^(-?[\d.]+)-(-?[\d.]+)$/.exec(gold.value ?? '');
  if (!ends) return sameNumber(mention, gold);
  const said = mention.value as { number?: number; min?: number; max?: number };
  const [low, high] = [Number(ends[1]), Number(ends[2])].sort((a, b) => a - b) as [number, number];
  return near(said.min ?? Number.NaN, low) && near(said.max ?? Number.NaN, high);
}
const sameRelation = (mention: Mention, gold: Gold): boolean =>
  (mention.value as { relation?: string }).relation === gold.change;

const isQuantity = (span: Gold): boolean => span.type === 'quantity' && span.value !== null;
const quantities: readonly Count[] = [
  {
    name: 'newsquant, as its scorer counts',
    gold: isQuantity,
    mine: ({ kind }) => kind === 'quantity',
    right: sameNumber,
    related: (one, gold) => sameNumber(one, gold) && sameRelation(one, gold),
  },
  {
    name: 'newsquant, ranges by both ends',
    gold: isQuantity,
    mine: ({ kind }) => kind === 'quantity',
    right: sameExtent,
    related: (one, gold) => sameExtent(one, gold) && sameRelation(one, gold),
  },
  {
    name: 'newsquant, and durations looked at',
    gold: isQuantity,
    // Its gold has some durations and leaves others out; those it leaves out are not held against us.
    mine: (one, { spans }) =>
      one.kind === 'quantity' ||
      (one.kind === 'duration' && spans.some((gold) => isQuantity(gold) && gold.start !== null && over(one, gold))),
    right: sameExtent,
    related: (one, gold) => sameExtent(one, gold) && sameRelation(one, gold),
  },
];

/** Whether the words stand whole in those of the gold. */
function isIn(words: string, text: string, { start, end }: Gold): boolean {
  const tokens = (of: string): string => ` ${of.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? ''} `;
  return tokens(text.slice(start ?? 0, end ?? 0)).includes(tokens(words));
}
const scored = ({ type }: Gold): boolean => type === 'date' || type === 'place' || type === 'person';
const sameSort = (mention: Mention, { type }: Gold): boolean => (type === 'person' ? 'name' : type) === mention.kind;
const entities: readonly Count[] = [
  {
    name: 'gum, as its scorer counts',
    gold: scored,
    mine: ({ kind }) => kind === 'date' || kind === 'place' || kind === 'name',
    right: sameSort,
    related: () => false,
  },
  {
    name: 'gum, names of its organisations and events not held against us',
    gold: scored,
    mine: (one, { spans }) =>
      one.kind === 'date' ||
      one.kind === 'place' ||
      (one.kind === 'name' &&
        (spans.some((gold) => scored(gold) && over(one, gold)) ||
          !spans.some(
            ({ type, ...at }) => (type === 'organization' || type === 'event') && over(one, { type, ...at }),
          ))),
    right: sameSort,
    related: () => false,
  },
  {
    name: 'gum, nor a name that its gold marks elsewhere in the document',
    gold: scored,
    mine: (one, { text, spans }) =>
      (one.kind === 'date' || one.kind === 'place' || one.kind === 'name') &&
      (one.kind === 'date' ||
        spans.some((gold) => scored(gold) && over(one, gold)) ||
        !spans.some((gold) => (gold.type !== 'num' && over(one, gold)) || isIn(one.text, text, gold))),
    right: sameSort,
    related: () => false,
  },
];

function rowsOf(file: string): Row[] {
  const path = join(import.meta.dirname, '../../../shared/bench', file);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Row => JSON.parse(line));
}

/** One line of F1 shares, in per cent; the pairing is the scorer's own: the first right one over the span, else the first. */
function line(rows: readonly Row[], { name, gold, mine, right, related }: Count): string {
  const count = { gold: 0, said: 0, span: 0, value: 0, relation: 0 };
  for (const row of rows) {
    const free = new Set(
      readText(row.text, row.dct ? { date: row.dct.slice(0, 10) } : {}).filter((one) => mine(one, row)),
    );
    count.said += free.size;
    for (const span of row.spans.filter(gold)) {
      count.gold += 1;
      const there = [...free].filter((one) => over(one, span));
      const found = there.find((one) => right(one, span)) ?? there[0];
      if (!found) continue;
      free.delete(found);
      count.span += 1;
      count.value += Number(right(found, span));
      count.relation += Number(related(found, span));
    }
  }
  const f1 = (hits: number): string => ((200 * hits) / (count.gold + count.said || 1)).toFixed(1).padStart(5);
  return `${name.padEnd(64)} ${count.gold} in gold, ${count.said} read  span F1 ${f1(count.span)}  value F1 ${f1(count.value)}  with relation ${f1(count.relation)}`;
}

for (const [file, counts] of [
  ['extract.newsquant.dev.jsonl', quantities],
  ['extract.gum.dev.jsonl', entities],
] as const) {
  const rows = rowsOf(file);
  if (rows.length === 0) console.log(`${file} is not laid out beside the repository: nothing measured.`);
  else for (const count of counts) console.log(line(rows, count));
}
