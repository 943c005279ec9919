/** A document's facts as lines of a fact sheet: the sentences that state something, and a table's cells as sentences. */

import type { BlockReading } from '../claims/claim.ts';
import type { Block, Cell } from '../text/document.ts';
import { factsOf } from './base.ts';
import type { DocumentReading } from './document-reading.ts';
import type { Statement } from './statement.ts';
import { inItsTable } from './table-figures.ts';

/** One line: a heading that others stand under, or a sentence with the facts that it states. */
export type SheetLine =
  | { readonly heading: string; readonly level: number; readonly fact: Statement | null }
  | { readonly text: string; readonly facts: readonly [Statement, ...Statement[]] };

/** In the order of the document; a heading only where something stands under it or in it. */
export function sheetLines(source: DocumentReading): readonly SheetLine[] {
  const stated = new Map<BlockReading, Statement[]>();
  for (const fact of factsOf(source)) {
    const own = stated.get(fact.reading);
    if (own) own.push(fact);
    else stated.set(fact.reading, [fact]);
  }
  const isHead = headsOf([...stated.keys()]);
  const lines: SheetLine[] = [];
  let above: readonly string[] = [];
  for (const [reading, facts] of stated) {
    const { block } = reading;
    // Who speaks heads what is said.
    const own = block.level > 0 ? [block.prose.text] : block.turn === null ? [] : [block.turn];
    const section = [...block.section, ...own];
    for (const [at, heading] of section.entries())
      if (above[at] !== heading || above.slice(0, at).join('\n') !== section.slice(0, at).join('\n'))
        lines.push({
          heading: flat(heading),
          level: Math.min(at + 1, DEEPEST),
          fact: block.level > 0 && at === section.length - 1 ? (facts[0] ?? null) : null,
        });
    above = section;
    if (block.level > 0) continue;
    const [first, ...rest] = facts;
    if (!first) continue;
    if (isHead(block)) continue;
    if (block.cell) lines.push({ text: cellSentence(block.cell, valueIn(first)), facts: [first, ...rest] });
    else lines.push(...sentencesOf(reading, facts));
  }
  return lines;
}

/** Tells which cells head the row or the column of another: what they say stands in that one's line. */
function headsOf(readings: readonly BlockReading[]): (block: Block) => boolean {
  const headed = new Set<string>();
  for (const { block } of readings) {
    const { cell, prose } = block;
    if (!cell) continue;
    if (cell.rowHead !== prose.text) headed.add(`${cell.table} row ${cell.row} ${cell.rowHead}`);
    if (cell.row > 0) headed.add(`${cell.table} column ${cell.column}`);
  }
  return ({ cell, prose }) =>
    cell !== null &&
    (headed.has(`${cell.table} row ${cell.row} ${prose.text}`) ||
      (cell.row === 0 && headed.has(`${cell.table} column ${cell.column}`)));
}

const DEEPEST = 6;

/** Each sentence that states something; two that one quotation spans stay together. */
function sentencesOf({ block, sentences }: BlockReading, facts: readonly Statement[]): readonly SheetLine[] {
  const { text } = block.prose;
  const lines: { start: number; end: number; facts: Statement[] }[] = [];
  for (const fact of [...facts].sort((a, b) => a.claim.mention.whole.start - b.claim.mention.whole.start)) {
    const { whole, sentence } = fact.claim.mention;
    const start = Math.min(sentences[sentence]?.start ?? 0, whole.start);
    const last = sentences.findLast((one) => one.start < whole.end) ?? { end: text.length };
    const end = Math.max(last.end, whole.end);
    const before = lines.at(-1);
    if (before && start < before.end) {
      before.end = Math.max(before.end, end);
      before.facts.push(fact);
    } else lines.push({ start, end, facts: [fact] });
  }
  return lines.flatMap(({ start, end, facts: [first, ...rest] }): readonly SheetLine[] =>
    first ? [{ text: flat(text.slice(start, end)), facts: [first, ...rest] }] : [],
  );
}

/** A cell's words as they mean something without their headings. */
function valueIn(fact: Statement): string {
  const text = flat(fact.reading.block.prose.text);
  // A year by itself is read as one where a word says so.
  if (fact.claim.kind === 'date' && /^\d{4}$/.test(text)) return `in ${text}`;
  const { mention } = inItsTable(fact).claim;
  if (mention.kind !== 'quantity' || mention.value.measure !== 'money' || !/^[-+−]?[\d,.]+$/.test(text)) return text;
  const { number, unit } = mention.value;
  return `${unit} ${number.toLocaleString('en-US', { maximumFractionDigits: 6 })}`;
}

/** Headings that only say that there is a value. */
const SAYS_NOTHING = /^(?:figures?|values?|numbers?|amounts?|data|details?|results?|answers?|)$/i;

/** "School hall: 85 guests.", "Weir, cost: $3.2 million.", "Homes flooded: 214.": a cell read with its headings. */
function cellSentence({ rowHead, columnHead, title }: Cell, text: string): string {
  const about = flat(rowHead) || flat(title);
  const column = flat(columnHead).replace(/^\p{Lu}(?=\p{Ll}+(?: \p{Ll}+)*$)/u, (letter) => letter.toLowerCase());
  const counts = /^\p{Ll}+s$/u.test(column) && /^[\d,.]+$/.test(text);
  const said = SAYS_NOTHING.test(column)
    ? [about, text]
    : counts
      ? [about, `${text} ${column}`]
      : [`${about}, ${column}`, text];
  const sentence = said.filter((part) => part !== '').join(': ');
  return /[.!?]["”’]?$/.test(sentence) ? sentence : `${sentence}.`;
}

const flat = (words: string): string => words.replace(/\s+/g, ' ').trim();
