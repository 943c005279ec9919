/** How a value is to be written where it stands: the house style, its place in the sentence, and the draft's own habits. */

import type { Statement } from '../facts/statement.ts';
import type { HouseStyle } from '../values/house-style.ts';

export interface Manner {
  readonly style: HouseStyle;
  /** It opens its sentence: no style begins one with a figure. */
  readonly opens: boolean;
  /** It stands in a table or in a headline of a house that writes figures there, however small. */
  readonly figures: boolean;
  /** How the draft writes a month before or after its day: "September 9", "Sept. 9"; null where it shows neither. */
  readonly months: 'full' | 'short' | null;
}

// Of the months that AP and Reuters shorten with a day.
//  "September 9"   "9 September"
const FULL =
  /\b(?:January|February|August|September|October|November|December)\.? \d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)? (?:January|February|August|September|October|November|December)\b/u;
//  "Sept. 9"   "9 Sept"
const SHORT =
  /\b(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\b\.? \d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\b/u;

/** The manner in which a statement of the draft is written anew. */
export function mannerOf({ source, reading, claim }: Statement, style: HouseStyle): Manner {
  const { kind, prose } = reading.block;
  const sentence = reading.sentences[claim.mention.sentence];
  const before = sentence ? prose.text.slice(sentence.start, claim.mention.span.start) : ' ';
  const headline = kind === 'headline' || kind === 'heading';
  const { text } = source.document;
  return {
    style,
    opens: (kind === 'paragraph' || kind === 'quotation') && /^["“‘'(]*$/u.test(before),
    figures: kind === 'cell' || (headline && style !== 'guardian'),
    months: FULL.test(text) ? 'full' : SHORT.test(text) ? 'short' : null,
  };
}
