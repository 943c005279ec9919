/** What a draft's value would be replaced by, and which stretch of the draft that is. */

import { COMPOUND, type Mention } from '../mentions/mention.ts';
import type { Span } from '../text/span.ts';
import { weekdayOf } from '../values/calendar.ts';
import { sameZone } from '../values/clock.ts';
import type { Quantity } from '../values/quantity.ts';
import { clockText, dateText, weekdayText } from './date-text.ts';
import type { Manner } from './manner.ts';
import { matchCase, numberText } from './number-text.ts';

export interface Replacement {
  readonly span: Span<'prose'>;
  readonly text: string;
}

/** A value of the draft and the one of the source that should stand there, each with its words as written. */
export interface Exchange {
  readonly own: Mention;
  readonly ownWords: string;
  readonly other: Mention;
  readonly otherWords: string;
  /** Words of the other value with its unit and comparator. */
  readonly otherWhole: string;
  readonly manner: Manner;
  /** Whether only the weekday is in question. */
  readonly weekdayOnly: boolean;
}

/** The source's value in the draft's own form, or null where it cannot be written so. */
export function replacementOf(exchange: Exchange): Replacement | null {
  const { own, ownWords, other } = exchange;
  // "Two years and five months" is written as its source has it.
  if (other.by === COMPOUND) return { span: own.by === COMPOUND ? own.span : own.whole, text: exchange.otherWords };
  if (own.by === COMPOUND) return { span: own.span, text: exchange.otherWhole };
  const text = textOf(exchange);
  if (text === null || text === ownWords) {
    const [p, q] = [quantity(own), quantity(other)];
    // The same figure in another unit: the unit has to change with it.
    if (p && q && p.unit !== q.unit) return { span: own.whole, text: exchange.otherWhole };
    return null;
  }
  return { span: own.span, text };
}

const quantity = (mention: Mention): Quantity | null =>
  mention.kind === 'quantity' ? mention.value : mention.kind === 'duration' ? mention.value.quantity : null;

// "8 p.m. Eastern" "19:30 BST"
const ZONED = /^(.*?(?:\d|[ap]\.?m\.?))(\s+(?![ap]\.?m)\p{L}.*)$/iu;

// "1:58:07" "3:51.16"
const RACE_TIME = /^\d{1,2}:\d\d[:.]\d/u;

function textOf({ own, ownWords, other, otherWords, manner, weekdayOnly }: Exchange): string | null {
  const [p, q] = [quantity(own), quantity(other)];
  if (p && q) {
    if (p.unit !== q.unit) return null;
    if ((p.pair && q.pair) || (RACE_TIME.test(ownWords) && RACE_TIME.test(otherWords))) return otherWords;
    return numberText(q, ownWords, p, manner);
  }
  if (own.kind === 'date' && other.kind === 'date') {
    if (
      weekdayOnly ||
      (own.value.weekday !== null && own.value.stated.day === null && own.value.stated.month === null)
    ) {
      const weekday = other.value.weekday ?? weekdayOfResolved(other);
      return weekday === null ? null : weekdayText(weekday, ownWords);
    }
    return dateText(other.value, ownWords, manner);
  }
  if (own.kind === 'time' && other.kind === 'time') {
    const zoned = own.value.zone === null ? null : ZONED.exec(ownWords);
    if (!zoned) return clockText(other.value, ownWords, manner);
    // The hour changes and the zone stays, where the source's hour is of the same.
    const text = sameZone(own.value.zone, other.value.zone) ? clockText(other.value, zoned[1] as string, manner) : null;
    return text === null ? null : `${text}${zoned[2]}`;
  }
  if (own.kind === 'place' && other.kind === 'place') return otherWords;
  if (own.kind === 'name') return matchCase(otherWords, ownWords);
  return null;
}

function weekdayOfResolved(mention: Mention<'date'>): number | null {
  const date = mention.value.resolved?.value;
  if (!date || date.year === null || date.month === null || date.day === null) return null;
  return weekdayOf({ year: date.year, month: date.month, day: date.day });
}
