/** Gives a clock time the day that stands beside it: "4 p.m. on Tuesday", "March 12, 2024, at 4 p.m." */

import { dayOf } from '../../values/calendar.ts';
import type { Refiner } from '../detector.ts';
import type { Mention } from '../mention.ts';

// " on " ", " " at around " " shortly after "
const BETWEEN =
  /^[\s,(]*(?:(?:on|at|by|around|about|shortly|just|before|after|since|until|from|the|of|early|late)\s+)*$/;

/** Adds the date to the time's iso ("2024-03-12T16:00"); the mentions stay apart and everything else stays as it was. */
export const clockDay: Refiner = {
  id: 'clock-day',
  refine(mentions, _sentence, reading) {
    const { text } = reading.block.prose;
    const days = mentions.filter((mention) => mention.kind === 'date');
    if (days.length === 0) return mentions;
    return mentions.map((mention) => {
      if (mention.kind !== 'time' || mention.value.iso.charAt(0) !== 'T') return mention;
      const beside = days.find((day) => BETWEEN.test(gap(text, day, mention)));
      const date =
        beside?.kind === 'date' && beside.value.granularity === 'day' ? dayOf(beside.value.resolved?.value) : null;
      if (!date) return mention;
      const { year, month, day } = date;
      const iso = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}${mention.value.iso}`;
      return { ...mention, value: { ...mention.value, iso } };
    });
  },
};

/** The words between two mentions, whichever stands first. */
const gap = (text: string, a: Mention, b: Mention): string =>
  a.span.end <= b.span.start ? text.slice(a.span.end, b.span.start) : text.slice(b.span.end, a.span.start);
