/** Weekdays that do not fall on their date, dates that no calendar has, and spans that run backwards. */

import { type CalendarFault, calendarFaults } from '../compare/calendar.ts';
import type { Statement } from '../facts/statement.ts';
import { evidenceFor } from '../findings/evidence.ts';
import type { Fix } from '../findings/finding.ts';
import type { Report } from '../findings/report.ts';
import { dateText, weekdayText } from '../fixes/date-text.ts';
import { mannerOf } from '../fixes/manner.ts';
import { MONTH_NAMES } from '../lexicon/months.ts';
import { WEEKDAY_NAMES } from '../lexicon/weekdays.ts';
import { toFile } from '../text/prose.ts';
import type { Span } from '../text/span.ts';
import { addDays, type CalendarDay, type Weekday, type When, weekdayOf } from '../values/calendar.ts';
import type { HouseStyle } from '../values/house-style.ts';
import type { Rule } from './rule.ts';

export const calendarMismatch: Rule = {
  id: 'calendar-mismatch',
  says: 'A weekday does not fall on the date beside it, a date is in no calendar, or a span of time runs backwards.',
  severity: 'error',
  *check({ draft, statements, style }) {
    for (const fault of calendarFaults(draft, statements)) yield reportOf(fault, style);
  },
};

function reportOf(fault: CalendarFault, style: HouseStyle): Report {
  const own = evidenceFor(fault.statement);
  const said = {
    span: own.span,
    words: own.text,
    evidence: [],
    signals: [],
    claim: fault.statement,
  };
  if (fault.how === 'impossible') return { ...said, message: `${own.text} is in no calendar.`, fixes: [] };
  if (fault.how === 'backwards') {
    const fixes = fault.swapped ? [fixAt(fault.statement, fault.statement.claim.mention.span, fault.swapped)] : [];
    return { ...said, message: `${own.text} ends before it begins.`, fixes: offered(fault.statement, fixes) };
  }
  const { date, written, actual } = fault;
  return {
    ...said,
    message: `${spoken(date)} is a ${WEEKDAY_NAMES[actual]}, not a ${WEEKDAY_NAMES[written]}.`,
    fixes: offered(fault.statement, [weekdayFix(fault), dateFix(fault, style)]),
  };
}

type WeekdayFault = Extract<CalendarFault, { how: 'weekday' }>;

const spoken = (day: CalendarDay): string => `${MONTH_NAMES[day.month - 1]} ${day.day}, ${day.year}`;

/** Nothing inside quotation marks is ever edited. */
const offered = ({ claim }: Statement, fixes: readonly (Fix | null)[]): readonly Fix[] =>
  claim.setting.quoted ? [] : fixes.filter((fix) => fix !== null);

const wordsAt = ({ reading }: Statement, { start, end }: Span<'prose'>): string =>
  reading.block.prose.text.slice(start, end);

function fixAt(statement: Statement, at: Span<'prose'>, text: string, what = ''): Fix {
  const span = toFile(statement.reading.block.prose, at);
  return { title: `Change ${what}to "${text}"`, edits: [{ span, text }], safe: false };
}

function weekdayFix({ statement, weekdayAt, actual }: WeekdayFault): Fix | null {
  const text = weekdayText(actual, wordsAt(statement, weekdayAt));
  return text === null ? null : fixAt(statement, weekdayAt, text);
}

function dateFix({ statement, dateAt, date, written }: WeekdayFault, style: HouseStyle): Fix | null {
  const words = wordsAt(statement, dateAt);
  const text = dateText(whenOn(nearest(date, written), statement), words, mannerOf(statement, style));
  return text === null || text === words ? null : fixAt(statement, dateAt, text, 'the date ');
}

/** The day nearest to `date` that is such a weekday. */
function nearest(date: CalendarDay, weekday: Weekday): CalendarDay {
  const ahead = (weekday - weekdayOf(date) + 7) % 7;
  return addDays(date, ahead <= 3 ? ahead : ahead - 7);
}

const whenOn = (day: CalendarDay, { claim }: Statement): When => ({
  ...(claim.mention.value as When),
  stated: day,
  resolved: { how: 'stated', value: day },
  until: null,
});
