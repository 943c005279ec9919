/** Faults of a draft's calendar: weekdays that do not fall on their date, dates in no calendar, spans that run backwards. */

import type { BlockReading } from '../claims/claim.ts';
import type { DocumentReading } from '../facts/document-reading.ts';
import type { Statement } from '../facts/statement.ts';
import { type Tense, tenseAt } from '../mentions/detectors/date/tense.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Span } from '../text/span.ts';
import { type CalendarDay, impossible, stretchOf, type Weekday, weekdayOf } from '../values/calendar.ts';
import { pairsOf } from './calendar-pairs.ts';
import { surelyOn } from './calendar-year.ts';

export type CalendarFault =
  | {
      readonly how: 'weekday';
      readonly statement: Statement;
      readonly date: CalendarDay;
      readonly written: Weekday;
      readonly actual: Weekday;
      /** Where the weekday and where the date is written: of one expression, both are all of it. */
      readonly weekdayAt: Span<'prose'>;
      readonly dateAt: Span<'prose'>;
    }
  | { readonly how: 'impossible'; readonly statement: Statement }
  /** The ends as they should stand, where they have only to change places. */
  | { readonly how: 'backwards'; readonly statement: Statement; readonly swapped: string | null };

/** The faults in the order of the text. `statements` are the draft's; a mention without one is left alone. */
export function* calendarFaults(draft: DocumentReading, statements: readonly Statement[]): Generator<CalendarFault> {
  const byMention = new Map<Mention, Statement>();
  // A weekday with its date is two claims: of the day, which is the one in question here, and of the date.
  for (const statement of statements) {
    const { mention, kind } = statement.claim;
    if (!byMention.has(mention) || kind === 'day') byMention.set(mention, statement);
  }
  for (const reading of draft.blocks) {
    if (!reading.mentions.some(({ kind }) => kind === 'date' || kind === 'time')) continue;
    yield* weekdayFaults(draft, reading, byMention);
    for (const mention of reading.mentions) {
      const statement = byMention.get(mention);
      if (!statement) continue;
      if (mention.kind === 'date' && impossible(mention.value)) yield { how: 'impossible', statement };
      else if (mention.kind === 'date' && backwards(mention, reading))
        yield { how: 'backwards', statement, swapped: swapped(wordsAt(reading, mention.span)) };
      else if (mention.kind === 'time' && withinOneDay(mention, reading))
        yield { how: 'backwards', statement, swapped: null };
    }
  }
}

function* weekdayFaults(
  draft: DocumentReading,
  reading: BlockReading,
  byMention: ReadonlyMap<Mention, Statement>,
): Generator<CalendarFault> {
  for (const { mention, weekday, date, resolved, weekdayAt, dateAt } of pairsOf(reading)) {
    const statement = byMention.get(mention);
    const day = surelyOn({ weekday, date, resolved }, reading, draft.date, tenseOf(reading, mention));
    if (!statement || !day || isNewspaper(reading, weekdayAt)) continue;
    yield { how: 'weekday', statement, date: day, written: weekday, actual: weekdayOf(day), weekdayAt, dateAt };
  }
}

const PRESENT = /^(?:is|are|be|'s|'re|being)$/u;
const PARTICIPLE_WITHIN = 5;

function tenseOf({ block, sentences }: BlockReading, { span, sentence }: Mention): Tense {
  const around = sentences[sentence];
  if (!around) return 'unknown';
  const first = around.tokens.findIndex(({ end }) => end > span.start);
  const end = around.tokens.findIndex(({ start }) => start >= span.end);
  // "The appeal is listed for Thursday, Nov. 20": what is arranged is to come, and a participle alone is no past.
  if (around.tokens.slice(Math.max(0, first - PARTICIPLE_WITHIN), first).some(({ lower }) => PRESENT.test(lower)))
    return 'open';
  return tenseAt(around, first, end < 0 ? around.tokens.length : end, block.kind === 'headline');
}

/** "the Edmonton Sun, August 16, 2008" */
const isNewspaper = (reading: BlockReading, { start, end }: Span<'prose'>): boolean =>
  /^Sun\b(?!\.)/u.test(wordsAt(reading, { start, end })) &&
  /(?:\p{Lu}[\p{L}'’.]+|\b[Tt]he) $/u.test(wordsAt(reading, { start: 0, end: start }));

const wordsAt = ({ block }: BlockReading, { start, end }: Span<'prose'>): string => block.prose.text.slice(start, end);

/** Sentences in which a later time comes first on purpose: what was moved, compared, or put in that order. */
const REVERSED =
  /\b(?:back|backwards?|forward|earlier|revers\w*|order\w*|compar\w*|chang\w*|differ\w*|levels?|mov\w*|brought|bring\w*|advanc\w*|correct\w*|amend\w*|revis\w*|switch\w*|swap\w*|roll\w*|rewind\w*|rewound|count\w*|fell|fall\w*|rose|ris\w*|drop\w*|cut|cuts|down|up|increas\w*|decreas\w*|declin\w*|grow\w*|grew|growth|models?|vintages?|editions?|issues?|volumes?|titles?|films?|songs?|archives?)\b/iu;

/** "from 2019 to 2016": both ends written, the second before the first, in a sentence that gives no reason for it. */
function backwards({ value, span, sentence }: Mention<'date'>, reading: BlockReading): boolean {
  const { until, stated, granularity } = value;
  if (!until || stated.year === null || until.stated.year === null || until.granularity !== granularity) return false;
  const [from, to] = [stretchOf(stated, granularity), stretchOf(until.stated, granularity)];
  if (!from || !to || to.last >= from.first) return false;
  const around = reading.sentences[sentence];
  if (!around) return false;
  const before = wordsAt(reading, { start: around.start, end: span.start });
  return /\bfrom\s+(?:the\s+)?$/iu.test(before) && !REVERSED.test(wordsAt(reading, around));
}

// "2019 to 2016"
const ENDS = /^(.*?\S)(\s+(?:to|until|till|through)\s+)(\S.*)$/iu;

function swapped(words: string): string | null {
  const ends = ENDS.exec(words);
  return ends && !words.includes(',') ? `${ends[3]}${ends[2]}${ends[1]}` : null;
}

const NOON = 720;

/** "between 9 p.m. and 5 p.m. on Tuesday": on one and the same day the second comes before the first. */
function withinOneDay({ value, span, sentence }: Mention<'time'>, reading: BlockReading): boolean {
  const { minutes, until, half } = value;
  if (until === null || until >= minutes || !half || minutes < NOON !== until < NOON) return false;
  const around = reading.sentences[sentence];
  if (!around || !/^\D*\d{1,2}\D*m\b.*\d\D*m\b\.?$/iu.test(wordsAt(reading, span))) return false;
  const before = wordsAt(reading, { start: around.start, end: span.start });
  const day = reading.mentions.find(
    (one) => one.kind === 'date' && one.value.granularity === 'day' && one.span.start >= span.end,
  ) as Mention<'date'> | undefined;
  return (
    /\bbetween\s+$/iu.test(before) &&
    day !== undefined &&
    day.value.until === null &&
    day.value.part === null &&
    /^\s+(?:on\s+)?$/u.test(wordsAt(reading, { start: span.end, end: day.span.start }))
  );
}
