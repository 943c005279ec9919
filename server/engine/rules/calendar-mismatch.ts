/** Weekdays that do not fall on their date, and dates that no calendar has. */

import type { Statement } from '../facts/statement.ts';
import { evidenceFor } from '../findings/evidence.ts';
import type { Fix } from '../findings/finding.ts';
import type { Report } from '../findings/report.ts';
import { dateText, weekdayText } from '../fixes/date-text.ts';
import { MONTH_NAMES } from '../lexicon/months.ts';
import { WEEKDAY_NAMES } from '../lexicon/weekdays.ts';
import { toFile } from '../text/prose.ts';
import {
  addDays,
  type CalendarDay,
  dayOf,
  impossible,
  type Weekday,
  type When,
  weekdayClash,
  weekdayOf,
} from '../values/calendar.ts';
import type { Rule } from './rule.ts';

export const calendarMismatch: Rule = {
  id: 'calendar-mismatch',
  says: 'A weekday does not fall on the date beside it, or the date is in no calendar.',
  severity: 'error',
  *check({ statements }) {
    for (const statement of statements) {
      const { mention } = statement.claim;
      if (mention.kind !== 'date' || statement.claim.kind === 'date') continue;
      const actual = weekdayClash(mention.value);
      const date = dayOf({
        ...mention.value.stated,
        year: mention.value.stated.year ?? mention.value.resolved?.value.year ?? null,
      });
      if (actual !== null && date) yield clashReport(statement, mention.value, date, actual);
    }
    for (const statement of statements) {
      const { mention } = statement.claim;
      if (mention.kind === 'date' && impossible(mention.value)) yield impossibleReport(statement);
    }
  },
};

const spoken = (day: CalendarDay): string => `${MONTH_NAMES[day.month - 1]} ${day.day}, ${day.year}`;

function clashReport(statement: Statement, when: When, date: CalendarDay, actual: Weekday): Report {
  const own = evidenceFor(statement);
  const words = statement.reading.block.prose.text.slice(
    statement.claim.mention.span.start,
    statement.claim.mention.span.end,
  );
  const written = when.weekday as Weekday;
  const span = toFile(statement.reading.block.prose, statement.claim.mention.span);
  const fixes: Fix[] = [];
  const weekday = weekdayText(actual, words);
  if (weekday) fixes.push({ title: `Change to "${weekday}"`, edits: [{ span, text: weekday }], safe: false });
  const moved = dateText(whenOn(nearest(date, written), when), words);
  if (moved) fixes.push({ title: `Change the date to "${moved}"`, edits: [{ span, text: moved }], safe: false });
  return {
    message: `${spoken(date)} is a ${WEEKDAY_NAMES[actual]}, not a ${WEEKDAY_NAMES[written]}.`,
    span: own.span,
    words: own.text,
    evidence: [],
    fixes,
    signals: [],
    claim: statement,
  };
}

function impossibleReport(statement: Statement): Report {
  const own = evidenceFor(statement);
  return {
    message: `${own.text} is in no calendar.`,
    span: own.span,
    words: own.text,
    evidence: [],
    fixes: [],
    signals: [],
    claim: statement,
  };
}

/** The day nearest to `date` that is such a weekday. */
function nearest(date: CalendarDay, weekday: Weekday): CalendarDay {
  const ahead = (weekday - weekdayOf(date) + 7) % 7;
  return addDays(date, ahead <= 3 ? ahead : ahead - 7);
}

const whenOn = (day: CalendarDay, like: When): When => ({
  ...like,
  stated: day,
  resolved: { how: 'stated', value: day },
  until: null,
});
