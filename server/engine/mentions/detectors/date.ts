/** Dates: days, weekdays, months, years and periods, as news writes them, resolved by the document's date. */

import { HOLIDAYS } from '../../lexicon/holidays.ts';
import { MONTH_WORDS } from '../../lexicon/months.ts';
import { SEASON_WORDS } from '../../lexicon/seasons.ts';
import {
  ANCHORED,
  COUNT_WORDS,
  DAY_PARTS,
  DECADE_WORDS,
  DIRECTIONS,
  ORDINAL_WORDS,
  REFERENCES,
  RELATIVE_DAYS,
  TIME_UNITS,
  VAGUE_COUNTS,
} from '../../lexicon/time-words.ts';
import { WEEKDAY_WORDS } from '../../lexicon/weekdays.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import { type CalendarDay, dayOf, type When } from '../../values/calendar.ts';
import type { Detector, Reading } from '../detector.ts';
import type { Mention } from '../mention.ts';
import { dateAt, daysBeforeMonth, furtherDays } from './date/compose.ts';
import type { Seen, Text } from './date/expression.ts';
import { resolve } from './date/resolve.ts';
import { tenseAt } from './date/tense.ts';

const ID = 'date';

/** Every word that a date may begin with; anything else is passed over at the cost of one lookup. */
const OPENINGS: ReadonlySet<string> = new Set([
  ...WEEKDAY_WORDS.keys(),
  ...MONTH_WORDS.keys(),
  ...SEASON_WORDS.keys(),
  ...RELATIVE_DAYS.keys(),
  ...DIRECTIONS.keys(),
  ...ANCHORED.keys(),
  ...COUNT_WORDS.keys(),
  ...VAGUE_COUNTS,
  ...DECADE_WORDS.keys(),
  ...ORDINAL_WORDS.keys(),
  ...REFERENCES.keys(),
  ...TIME_UNITS.keys(),
  ...DAY_PARTS.keys(),
  ...HOLIDAYS.map(([name]) => name.split(' ')[0] as string),
  ...'the a an half early late mid later earlier day'.split(' '),
]);

// "1990s" "3rd" "’80s" "Q3" "H1" "FY2025"
const FIGURED = /^['’‘]?\d|^[qh]\d$|^fy['’]?\d+$|^['’‘]$/;

const opens = (token: Token): boolean =>
  token.kind === 'number' || OPENINGS.has(token.lower) || FIGURED.test(token.lower);

/** Sees the dates of a sentence, longest reading first, never two in one place. */
export const dateDetector: Detector<'date'> = {
  id: ID,
  kind: 'date',
  detect(sentence, reading) {
    const today = reading.date?.value ?? null;
    const text: Text = {
      tokens: sentence.tokens,
      conventions: reading.conventions,
      year: today?.year ?? null,
      alone: reading.sentences.length <= 1 && sentence.tokens.length <= 4,
    };
    return mentionsOf(sentence, reading, text, today);
  },
};

function mentionsOf(sentence: Sentence, reading: Reading, text: Text, today: CalendarDay | null): Mention<'date'>[] {
  const { tokens } = sentence;
  const mentions: Mention<'date'>[] = [];
  const headline = ['headline', 'heading', 'caption'].includes(reading.block.kind);
  let anchor: CalendarDay | null = null;
  for (let at = 0; at < tokens.length; ) {
    const found = opens(tokens[at] as Token) ? (dateAt(text, at) ?? daysBeforeMonth(text, at)) : null;
    if (!found || found.end <= at) {
      at++;
      continue;
    }
    const all = [found, ...furtherDays(text, found)];
    const tense = tenseAt(sentence, found.first, found.end, headline);
    for (const seen of all) {
      const value: When = resolve(seen, { today, tense, anchor });
      mentions.push(mentionOf(seen, value, sentence));
      if (value.granularity === 'day') anchor = dayOf(value.resolved?.value) ?? anchor;
    }
    at = (all.at(-1) as Seen).end;
  }
  return mentions;
}

function mentionOf(seen: Seen, value: When, sentence: Sentence): Mention<'date'> {
  const first = sentence.tokens[seen.first] as Token;
  const last = sentence.tokens[seen.end - 1] as Token;
  const span = { start: first.start, end: last.end };
  return { kind: 'date', span, whole: span, value, sentence: sentence.index, by: ID };
}
