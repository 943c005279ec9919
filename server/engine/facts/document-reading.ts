/** A document with everything that was read in it. */

import type { BlockReading } from '../claims/claim.ts';
import type { Document } from '../text/document.ts';
import type { LineIndex } from '../text/lines.ts';
import type { CalendarDay } from '../values/calendar.ts';
import type { Read } from '../values/read.ts';

/** What a document is, when it is from, and what stands in each block. */
export interface DocumentReading {
  readonly document: Document;
  /** The clock by which its relative days were resolved. */
  readonly date: Read<CalendarDay> | null;
  readonly blocks: readonly BlockReading[];
  readonly lines: LineIndex;
  /** How messages name it: "the coalition statement". */
  readonly label: string;
  /** How it stands among the sources that it is held together with; as any other where nothing is said. */
  readonly standing?: Standing;
}

export interface Standing {
  /** Whether it was fetched from an archive of many stories: then it speaks only to claims whose telling words it shares. */
  readonly archived?: boolean;
  /** Whether the desk holds it for better or worse than other documents; where two disagree, the better one is taken. */
  readonly trust?: Trust;
}

export type Trust = 'high' | 'low';

/** The reading with a standing. The same object for the same reading, because facts and bases are kept by it. */
export function withStanding(reading: DocumentReading, standing: Standing): DocumentReading {
  const key = JSON.stringify(standing);
  const known = stood.get(reading) ?? new Map<string, DocumentReading>();
  stood.set(reading, known);
  const before = known.get(key);
  if (before) return before;
  const made = { ...reading, standing };
  known.set(key, made);
  return made;
}

const stood = new WeakMap<DocumentReading, Map<string, DocumentReading>>();
