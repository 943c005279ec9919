/** Where a fact comes from: its day, who stands behind the document or the message, and who says it. */

import type { Block, Document } from '../text/document.ts';
import type { CalendarDay } from '../values/calendar.ts';
import { type Read, stated } from '../values/read.ts';
import type { Statement } from './statement.ts';
import { isoDay } from './story-date.ts';

export interface Provenance {
  /** The day of the message, the sheet's line or the document; inferred where the document does not state it. */
  readonly day: Read<CalendarDay> | null;
  /** Who stands behind it: the sheet's source, the sender, the site, the office; null where nothing tells. */
  readonly publisher: string | null;
  /** Who is quoted as saying it, or whose turn of a transcript it is; null where nobody is. */
  readonly speaker: string | null;
}

export const provenanceOf = (fact: Statement): Provenance => ({
  day: dayOf(fact),
  publisher: publisherOfFact(fact),
  speaker: named(fact.claim.setting.speaker ?? fact.reading.block.turn),
});

/** A name as a document gives it is anybody's text: one line, no longer than a name, and nothing that moves a cursor. */
const named = (name: string | null): string | null =>
  (name ?? '')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST) || null;

const LONGEST = 120;

function publisherOfFact({ source, reading: { block } }: Statement): string | null {
  if (block.sheet?.source) return named(block.sheet.source);
  return block.from === null || block.from === undefined ? publisherOf(source.document) : named(block.from);
}

/** The day that a fact is of, which in a mailbox is its message's. */
export function dayOf({ source, reading: { block } }: Statement): Read<CalendarDay> | null {
  const own = block.day ? isoDay(block.day) : null;
  return own ? stated(own) : source.date;
}

/** A key that is the same for the facts of one report: a document, or one message of it, or what that message quotes. */
export const reportOf = ({ source, reading: { block } }: Statement): string =>
  `${source.document.path}\u0000${reportWithin(block)}`;

/** The same within one document. */
export const reportWithin = ({ locator, day }: Block): string => `${locator?.message ?? ''}\u0000${day ?? ''}`;

const KEYS = ['publisher', 'source', 'agency', 'organization', 'organisation', 'author', 'byline'];

/** Who stands behind a document, as its format or its front matter tells. */
export function publisherOf({ publisher, frontMatter }: Document): string | null {
  if (publisher !== null) return named(publisher);
  for (const key of KEYS) {
    const found = frontMatter.find((entry) => entry.key.toLowerCase() === key && entry.value !== '');
    if (found) return named(found.value);
  }
  return null;
}
