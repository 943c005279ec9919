/** What a report format is: a review in, text out. */

import type { CheckedDraft } from '../desk.ts';
import type { Paint } from '../paint.ts';
import type { Review } from '../review.ts';

export interface Manner {
  readonly paint: Paint;
  /** Findings only, no summary. */
  readonly quiet: boolean;
  /** Backread's own version. */
  readonly version: string;
}

/** Pure; the text ends with a line feed unless it is empty. One that shows claims asks for drafts that have them. */
export type Reporter<D extends CheckedDraft = CheckedDraft> = (review: Review<D>, manner: Manner) => string;
