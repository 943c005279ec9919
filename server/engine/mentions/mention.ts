/** Mentions: a value, where it stands, and nothing yet about what it is said of. */

import type { Span } from '../text/span.ts';
import type { ClockTime, Duration, When } from '../values/calendar.ts';
import type { NameValue } from '../values/name.ts';
import type { Place } from '../values/place.ts';
import type { Quantity } from '../values/quantity.ts';

/** Words inside quotation marks. */
export interface QuotedWords {
  /** Without the marks. */
  readonly words: string;
  /** False where the marks never close: the passage counts as not read. */
  readonly closed: boolean;
  /** A nested quotation is of level 1 and more. */
  readonly level: number;
}

export interface Values {
  readonly quantity: Quantity;
  readonly date: When;
  readonly time: ClockTime;
  readonly duration: Duration & { readonly quantity: Quantity };
  readonly place: Place;
  readonly name: NameValue;
  readonly quote: QuotedWords;
}

/** Stands for a detector in values that are told in two units, "two years and five months", and were read part by part. */
export const COMPOUND = 'compound';

export type MentionKind = keyof Values;

export type Mention<K extends MentionKind = MentionKind> = {
  [P in K]: {
    readonly kind: P;
    /** The value's own words: for a quantity the number expression alone, without comparator, currency sign, % or unit. */
    readonly span: Span<'prose'>;
    /** The value with what belongs to it: comparator, currency sign, unit ("more than $3bn"); equals `span` elsewhere. */
    readonly whole: Span<'prose'>;
    readonly value: Values[P];
    /** Index of the sentence in its block. */
    readonly sentence: number;
    /** Id of the detector that saw it. */
    readonly by: string;
  };
}[K];
