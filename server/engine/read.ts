/** Reading a document: blocks to sentences, mentions and claims, each block once for as long as its words stay the same. */

import { createBlockMemory } from './block-memory.ts';
import { readBlock } from './claims/build.ts';
import type { BlockReading } from './claims/claim.ts';
import type { DocumentReading } from './facts/document-reading.ts';
import { dateOfMaking, declaredDate, isoDay, OPENING_LINES, openingDay } from './facts/story-date.ts';
import { labelOf } from './findings/mismatch.ts';
import { mentionsOf } from './mentions/detect.ts';
import type { Conventions } from './mentions/detector.ts';
import { conventionsOf } from './text/conventions.ts';
import type { Block, Document } from './text/document.ts';
import type { Layout } from './text/layout.ts';
import { lineIndex } from './text/lines.ts';
import { readDocument } from './text/read-document.ts';
import type { Sentence } from './text/sentence.ts';
import { sentencesOf } from './text/sentences.ts';
import type { CalendarDay } from './values/calendar.ts';
import { inferred, type Read, stated } from './values/read.ts';

type Reader = (path: string, content: string | Layout, fallback: CalendarDay | null) => DocumentReading;

/** How many of a document's first blocks may hold its dateline or letter head. */
const OPENING = 8;

/** A reader remembers the blocks that it read of late: those of a text that is being written, and what several texts have alike. */
export function createReader(): Reader {
  const memory = createBlockMemory();
  return (path, content, fallback) => {
    memory.turn();
    const document = readDocument(path, content);
    const { text } = document;
    const conventions = conventionsOf(text);
    // A block whose date is yet to be found is cut into sentences once for both readings.
    const cut = new Map<Block, readonly Sentence[]>();
    const sentences = (block: Block): readonly Sentence[] => {
      const known = cut.get(block) ?? sentencesOf(block.prose.text, block.kind);
      cut.set(block, known);
      return known;
    };
    const dayOfBlock = (block: Block): CalendarDay | null => {
      if (!DIGIT.test(block.prose.text)) return null;
      const date = ownDate(block);
      return memory.opening(keyOf(block, '', date, conventions), () =>
        openingDay(mentionsOf({ block, sentences: sentences(block), date, conventions })),
      );
    };
    const date =
      declaredDate(document) ??
      dateOfOpening(document, dayOfBlock) ??
      dateOfMaking(document) ??
      (fallback && inferred(fallback, 'the settings'));
    const read = (block: Block): BlockReading => {
      const lead = leadOf(block, document);
      const own = ownDate(block) ?? date;
      const kept = memory.reading(keyOf(block, lead, own, conventions), () =>
        readBlock(block, { date: own, conventions, lead }, sentences(block)),
      );
      return kept.block === block ? kept : { ...kept, block };
    };
    return { document, date, blocks: document.blocks.map(read), lines: lineIndex(text), label: labelOf(path) };
  };
}

/** A date that gives its year has a figure in it. */
const DIGIT = /\d/u;

function ownDate(block: Block): Read<CalendarDay> | null {
  const own = block.day ? isoDay(block.day) : null;
  return own && stated(own);
}

function dateOfOpening(document: Document, dayOf: (block: Block) => CalendarDay | null): Read<CalendarDay> | null {
  for (const block of document.blocks.slice(0, OPENING)) {
    const day = dayOf(block);
    if (day) return inferred(day, OPENING_LINES);
  }
  return null;
}

const leadOf = (block: Block, document: Document): string =>
  block.item && block.item.lead !== null ? (document.blocks[block.item.lead]?.prose.text ?? '') : '';

/** All that a block's reading depends on besides its own code: equal keys give equal readings. */
function keyOf(block: Block, lead: string, date: Read<CalendarDay> | null, conventions: Conventions): string {
  const day = date ? `${date.value.year}-${date.value.month}-${date.value.day}` : '';
  const cell = block.cell
    ? JSON.stringify([block.cell.rowHead, block.cell.columnHead, block.cell.title, block.cell.corner, block.cell.head])
    : '';
  const { dayFirst, decimal, stamped } = conventions;
  return [block.kind, day, dayFirst, decimal, stamped, block.turn ?? '', cell, lead, block.prose.text].join('\u0000');
}
