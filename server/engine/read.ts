/** Reading a document: blocks to sentences, mentions and claims, each block once for as long as its words stay the same. */

import { readBlock } from './claims/build.ts';
import type { BlockReading } from './claims/claim.ts';
import type { DocumentReading } from './facts/document-reading.ts';
import { dateOfMaking, declaredDate, isoDay, openingDate } from './facts/story-date.ts';
import { labelOf } from './findings/mismatch.ts';
import type { Conventions } from './mentions/detector.ts';
import { conventionsOf } from './text/conventions.ts';
import type { Block, Document } from './text/document.ts';
import type { Layout } from './text/layout.ts';
import { lineIndex } from './text/lines.ts';
import { readDocument } from './text/read-document.ts';
import type { CalendarDay } from './values/calendar.ts';
import { inferred, type Read, stated } from './values/read.ts';

type Reader = (path: string, content: string | Layout, fallback: CalendarDay | null) => DocumentReading;

/** How many of a document's first blocks may hold its dateline or letter head. */
const OPENING = 8;

/** A reader remembers, for each path, the blocks of its last reading. */
export function createReader(): Reader {
  const memory = new Map<string, ReadonlyMap<string, BlockReading>>();
  return (path, content, fallback) => {
    const document = readDocument(path, content);
    const { text } = document;
    const conventions = conventionsOf(text);
    const before = memory.get(path) ?? new Map<string, BlockReading>();
    const after = new Map<string, BlockReading>();
    const readWith =
      (whole: Read<CalendarDay> | null) =>
      (block: Block): BlockReading => {
        const own = block.day ? isoDay(block.day) : null;
        const date = own ? stated(own) : whole;
        const lead = leadOf(block, document);
        const key = keyOf(block, lead, date, conventions);
        const kept = after.get(key) ?? before.get(key) ?? readBlock(block, { date, conventions, lead });
        after.set(key, kept);
        return kept.block === block ? kept : { ...kept, block };
      };
    const date =
      declaredDate(document) ??
      dateOfOpening(document, readWith(null)) ??
      dateOfMaking(document) ??
      (fallback && inferred(fallback, 'the settings'));
    const blocks = document.blocks.map(readWith(date));
    memory.set(path, after);
    return { document, date, blocks, lines: lineIndex(text), label: labelOf(path) };
  };
}

function dateOfOpening(document: Document, read: (block: Block) => BlockReading): Read<CalendarDay> | null {
  return openingDate(document.blocks.slice(0, OPENING).flatMap((block) => read(block).mentions));
}

const leadOf = (block: Block, document: Document): string =>
  block.item && block.item.lead !== null ? (document.blocks[block.item.lead]?.prose.text ?? '') : '';

/** All that a block's reading depends on besides its own code: equal keys give equal readings. */
function keyOf(block: Block, lead: string, date: Read<CalendarDay> | null, conventions: Conventions): string {
  const day = date ? `${date.value.year}-${date.value.month}-${date.value.day}` : '';
  const cell = block.cell
    ? JSON.stringify([block.cell.rowHead, block.cell.columnHead, block.cell.title, block.cell.corner, block.cell.head])
    : '';
  const { dayFirst, decimal } = conventions;
  return [block.kind, day, dayFirst, decimal, block.turn ?? '', cell, lead, block.prose.text].join('\u0000');
}
