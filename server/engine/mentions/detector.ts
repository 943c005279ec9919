/** What a detector and a refiner are. Detectors see one sentence at a time and never one another. */

import type { Block } from '../text/document.ts';
import type { Sentence } from '../text/sentence.ts';
import type { CalendarDay } from '../values/calendar.ts';
import type { Read } from '../values/read.ts';
import type { Mention, MentionKind } from './mention.ts';

/** How numbers, numeric dates and times are to be read: 1.200, 3/4 and 0342 mean different things in different documents. */
export interface Conventions {
  readonly decimal: '.' | ',';
  readonly dayFirst: boolean;
  /** Whether its lines open with their time in four figures ("0342 Call received"), as logs do. */
  readonly stamped: boolean;
}

/** All that a detector may know besides its sentence. It holds no other block: a paragraph reads the same in any company. */
export interface Reading {
  readonly block: Block;
  readonly sentences: readonly Sentence[];
  /** The document's date: the clock by which "Tuesday" is resolved. */
  readonly date: Read<CalendarDay> | null;
  readonly conventions: Conventions;
}

export interface Detector<K extends MentionKind = MentionKind> {
  readonly id: string;
  readonly kind: K | readonly K[];
  detect(sentence: Sentence, reading: Reading): Iterable<Mention<K>>;
}

/** Looks at all mentions of a sentence and joins, corrects or drops some. */
export interface Refiner {
  readonly id: string;
  refine(mentions: readonly Mention[], sentence: Sentence, reading: Reading): readonly Mention[];
}
