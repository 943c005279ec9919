/** A document's date: the clock by which its "Tuesday" and "last week" are resolved. */

import type { Mention } from '../mentions/mention.ts';
import type { Document } from '../text/document.ts';
import type { CalendarDay } from '../values/calendar.ts';
import { inferred, type Read, stated } from '../values/read.ts';

/** Whence a date is read that nobody declared: it may be the story's, and may be another. */
export const OPENING_LINES = 'the opening lines';

const DATE_KEYS = ['date', 'published', 'pubdate', 'publication-date', 'issued'];
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/u;

/** The date that its format or its front matter states, or a date in the file's name; null where neither is there. */
export function declaredDate(document: Document): Read<CalendarDay> | null {
  const own = document.declared?.from === null ? isoDay(document.declared.day) : null;
  if (own) return stated(own);
  const entry = document.frontMatter.find(({ key }) => DATE_KEYS.includes(key.toLowerCase()));
  const fromEntry = entry ? isoDay(entry.value) : null;
  if (fromEntry) return stated(fromEntry);
  const fromName = isoDay(document.path.split(/[\\/]/u).at(-1) ?? '');
  return fromName ? inferred(fromName, 'the file name') : null;
}

/** The first full date among the mentions of an opening block: a dateline, a letter head, "Date: …". */
export function openingDay(mentions: readonly Mention[]): CalendarDay | null {
  for (const mention of mentions) {
    if (mention.kind !== 'date') continue;
    const { year, month, day } = mention.value.stated;
    if (year !== null && month !== null && day !== null) return { year, month, day };
  }
  return null;
}

/** The day on which a file was made, as it says of itself: no more than a hint. */
export function dateOfMaking({ declared }: Document): Read<CalendarDay> | null {
  const day = declared?.from ? isoDay(declared.day) : null;
  return day && declared?.from ? inferred(day, declared.from) : null;
}

export function isoDay(text: string): CalendarDay | null {
  const found = ISO.exec(text);
  if (!found) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { year, month, day } : null;
}
