/** Statements: a claim in its document, with what is needed to compare it. A source's statement is a fact. */

import type { BlockReading, Claim } from '../claims/claim.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Block } from '../text/document.ts';
import type { Token } from '../text/sentence.ts';
import { isReference } from '../values/calendar.ts';
import type { DocumentReading } from './document-reading.ts';
import { type Bag, bagOf, lemmasIn, type Neighbourhood } from './words.ts';

/** How a value is tied to its sentence: "at a storage unit in Perrysburg" has preposition "in" and governor "unit". */
export interface Role {
  readonly preposition: string | null;
  readonly governor: string | null;
}

export interface Statement {
  readonly source: DocumentReading;
  readonly reading: BlockReading;
  readonly claim: Claim;
  readonly words: Bag;
  readonly role: Role;
  /** Keys of the other values that are mentioned with it: in its sentence, or in its table row. */
  readonly companions: ReadonlySet<string>;
  /** Those of them that stand in its own phrase: "22 in Bogo" of "22 in Bogo, 30 in Sibo". Of a cell, its whole row. */
  readonly paired: ReadonlySet<string>;
}

/** Where in the document a statement stands, by which two of one document are put in order. */
export const startOf = ({ reading, claim }: Statement): number => reading.block.span.start + claim.mention.span.start;

export function statementsOf(source: DocumentReading): readonly Statement[] {
  const rows = rowCompanions(source);
  const heads = headsOf(source);
  const { blocks } = source.document;
  const title = blocks.find(({ kind, level }) => kind === 'headline' || (kind === 'heading' && level === 1));
  return source.blocks.flatMap((reading) => {
    const around = neighbourhoodOf(reading.block, blocks, title, heads);
    return reading.claims
      .filter(({ mention }) => mention.kind !== 'date' || !isReference(mention.value))
      .map((claim): Statement => ({ source, reading, claim, ...aboutClaim(claim, reading, around, rows) }));
  });
}

/** A line of fewer characters says too little by itself: a record, a label, a caption. */
const SHORT_LINE = 60;

/** The words of the cells that head rows, by their text: to read a long note anew for every figure beside it is dear. */
function headsOf(source: DocumentReading): ReadonlyMap<string, readonly string[]> {
  const heads = new Map<string, readonly string[]>();
  for (const { block, sentences } of source.blocks) {
    const { text } = block.prose;
    if (block.cell?.column === 0) heads.set(text, sentences.flatMap(lemmasIn));
  }
  return heads;
}

function neighbourhoodOf(
  block: Block,
  blocks: readonly Block[],
  title: Block | undefined,
  heads: ReadonlyMap<string, readonly string[]>,
): Neighbourhood {
  const textOf = (at: number | null | undefined): string =>
    at === null || at === undefined ? '' : (blocks[at]?.prose.text ?? '');
  const short = !block.cell && block.kind === 'paragraph' && block.prose.text.length < SHORT_LINE;
  return {
    lead: textOf(block.item?.lead),
    rowHead: (block.cell && heads.get(block.cell.rowHead)) ?? null,
    title: title && title !== block ? title.prose.text : '',
    beside: short ? `${textOf(block.index - 1)} ${textOf(block.index + 1)}` : '',
  };
}

interface About {
  readonly words: Bag;
  readonly role: Role;
  readonly companions: ReadonlySet<string>;
  readonly paired: ReadonlySet<string>;
}

/** A claim keeps its words while its block and its neighbourhood stay the same, whatever moves around them. */
const kept = new WeakMap<Claim, { readonly around: string; readonly about: About }>();

function aboutClaim(
  claim: Claim,
  reading: BlockReading,
  neighbourhood: Neighbourhood,
  rows: ReadonlyMap<string, readonly Mention[]>,
): About {
  const { lead, title, beside } = neighbourhood;
  const around = [lead, title, beside, ...reading.block.section].join('\u0000');
  const known = kept.get(claim);
  // A cell's companions stand in other blocks, so that it is made anew.
  if (known && known.around === around && !reading.block.cell) return known.about;
  const companions = companionsOf(claim, reading, rows);
  const about = {
    words: bagOf(claim, reading, neighbourhood),
    role: roleOf(claim, reading),
    companions,
    paired: reading.block.cell ? companions : pairedWith(claim, reading),
  };
  kept.set(claim, { around, about });
  return about;
}

/** A key under which equal values meet. */
export function valueKey(mention: Mention): string {
  switch (mention.kind) {
    case 'quantity':
      return `q${mention.value.number}${mention.value.unit}`;
    case 'duration':
      return `q${mention.value.quantity.number}${mention.value.quantity.unit}`;
    case 'date':
      return `d${mention.value.iso}`;
    case 'time':
      return `t${mention.value.minutes}`;
    case 'place':
      return `p${mention.value.key}`;
    case 'name':
      return `n${(mention.value.type === 'person' ? mention.value.surname : mention.value.name).toLowerCase()}`;
    case 'quote':
      return `"${mention.value.words.toLowerCase()}`;
  }
}

const rowKey = (reading: BlockReading): string | null =>
  reading.block.cell ? `${reading.block.cell.table}:${reading.block.cell.row}` : null;

function rowCompanions(source: DocumentReading): ReadonlyMap<string, readonly Mention[]> {
  const rows = new Map<string, Mention[]>();
  for (const reading of source.blocks) {
    const key = rowKey(reading);
    if (key === null) continue;
    const row = rows.get(key) ?? [];
    row.push(...reading.mentions);
    rows.set(key, row);
  }
  return rows;
}

function companionsOf(
  claim: Claim,
  reading: BlockReading,
  rows: ReadonlyMap<string, readonly Mention[]>,
): ReadonlySet<string> {
  const key = rowKey(reading);
  const near =
    key === null ? reading.mentions.filter((m) => m.sentence === claim.mention.sentence) : (rows.get(key) ?? []);
  return new Set(near.filter((m) => m !== claim.mention && m.kind !== 'quote').map(valueKey));
}

/** What parts the phrases of a list: "22 in Bogo | , | 30 in Sibo | and | nine at sea". */
const BREAK = /[,;:()—–]|\s(?:and|but|while|whereas|or)\s/gu;

function pairedWith({ mention }: Claim, reading: BlockReading): ReadonlySet<string> {
  const { text } = reading.block.prose;
  const sentence = reading.sentences[mention.sentence];
  let [from, to] = [sentence?.start ?? 0, sentence?.end ?? text.length];
  const others = reading.mentions.filter((one) => one !== mention && one.sentence === mention.sentence);
  for (const { index, 0: found } of text.slice(from, to).matchAll(BREAK)) {
    const at = (sentence?.start ?? 0) + index;
    // "12,000" and "Salem, Ore." are not parted.
    if (others.some(({ whole }) => whole.start < at && at < whole.end)) continue;
    if (at >= mention.whole.end) {
      to = at;
      break;
    }
    if (at + found.length <= mention.whole.start) from = at + found.length;
  }
  return new Set(
    others.filter(({ kind, whole }) => kind !== 'quote' && whole.start >= from && whole.end <= to).map(valueKey),
  );
}

const DETERMINERS = new Set(['DET', 'ADJ', 'NUM', 'PUNCT']);

function roleOf(claim: Claim, reading: BlockReading): Role {
  const tokens = reading.sentences[claim.mention.sentence]?.tokens ?? [];
  let at = tokens.findIndex((token) => token.end > claim.mention.whole.start) - 1;
  while (at >= 0 && DETERMINERS.has((tokens[at] as Token).pos) && (tokens[at] as Token).text !== ',') at--;
  const before = tokens[at];
  if (before?.pos !== 'ADP') return { preposition: null, governor: null };
  const governor = tokens[at - 1];
  const governs = governor && ['NOUN', 'VERB', 'PROPN', 'ADJ'].includes(governor.pos);
  return { preposition: before.lower, governor: governs ? governor.lemma : null };
}
