/** How a fact's place and origin are told: in a list for people, and as data for scripts. */

import type { FactSummary } from '../engine/engine.ts';
import type { Provenance } from '../engine/facts/provenance.ts';
import type { Evidence } from '../engine/findings/finding.ts';
import { locatorWords } from '../engine/text/locator.ts';
import type { CalendarDay } from '../engine/values/calendar.ts';
import type { Read } from '../engine/values/read.ts';

/** "7", "page 4" */
export const where = ({ locator, line }: Evidence): string => (locator ? locatorWords(locator) : String(line));

export function isoOf({ year, month, day }: CalendarDay): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}

/** "2025-03-06", "2025-03-06 by the file name" */
export const dayWords = (day: Read<CalendarDay>): string =>
  day.how === 'stated' ? isoOf(day.value) : `${isoOf(day.value)} by ${day.from}`;

/** "2025-03-06", "Ilse Brandt", "said by Tom Lysle": as far as they are known. */
export const originWords = ({ day, publisher, speaker }: Provenance): readonly string[] => [
  ...(day ? [dayWords(day)] : []),
  ...(publisher === null ? [] : [publisher]),
  ...(speaker === null || speaker === publisher ? [] : [`said by ${speaker}`]),
];

/** A fact as data: its words, its place in the file, and where it comes from. */
export const placed = ({
  says,
  evidence,
  provenance,
}: Pick<FactSummary, 'says' | 'evidence' | 'provenance'>): object => ({
  says,
  ...(evidence.locator ? { locator: evidence.locator } : { line: evidence.line }),
  start: evidence.span.start,
  end: evidence.span.end,
  text: evidence.text,
  passage: evidence.passage,
  ...dated(provenance.day),
  publisher: provenance.publisher,
  speaker: provenance.speaker,
});

/** `dateFrom` tells what a date was inferred from; where the document states it, it is not there. */
export const dated = (day: Read<CalendarDay> | null): object => ({
  date: day && isoOf(day.value),
  ...(day?.how === 'inferred' ? { dateFrom: day.from } : {}),
});
