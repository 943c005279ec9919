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
}
