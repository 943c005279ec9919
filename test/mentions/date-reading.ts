/** Reads one paragraph with the date and clock detectors, for the tests beside this file. */

import type { Reading, Refiner } from '../../server/engine/mentions/detector.ts';
import { clockDetector } from '../../server/engine/mentions/detectors/clock.ts';
import { dateDetector } from '../../server/engine/mentions/detectors/date.ts';
import type { Mention } from '../../server/engine/mentions/mention.ts';
import type { BlockKind } from '../../server/engine/text/document.ts';
import { sentencesOf } from '../../server/engine/text/sentences.ts';
import type { CalendarDay, ClockTime, When } from '../../server/engine/values/calendar.ts';

/** Wednesday, 13 March 2024. */
export const WEDNESDAY: CalendarDay = { year: 2024, month: 3, day: 13 };

export interface Options {
  readonly date?: CalendarDay | null;
  readonly dayFirst?: boolean;
  readonly stamped?: boolean;
  readonly kind?: BlockKind;
}

function readingOf(
  text: string,
  { date = WEDNESDAY, dayFirst = false, stamped = false, kind = 'paragraph' }: Options,
): Reading {
  const run = { prose: 0, proseLength: text.length, file: 0, fileLength: text.length };
  return {
    block: {
      kind,
      index: 0,
      prose: { text, runs: [run] },
      span: { start: 0, end: text.length },
      section: [],
      level: 0,
      cell: null,
      item: null,
      turn: null,
    },
    sentences: sentencesOf(text, kind),
    date: date && { how: 'stated', value: date },
    conventions: { decimal: '.', dayFirst, stamped },
  };
}

/** The dates of a text: their words and values. */
export function datesOf(text: string, options: Options = {}): { readonly words: string; readonly value: When }[] {
  const reading = readingOf(text, options);
  return reading.sentences
    .flatMap((sentence) => [...dateDetector.detect(sentence, reading)])
    .map(({ span, value }) => ({ words: text.slice(span.start, span.end), value }));
}

/** The clock times of a text: their words and values. */
export function timesOf(text: string, options: Options = {}): { readonly words: string; readonly value: ClockTime }[] {
  const reading = readingOf(text, options);
  return reading.sentences
    .flatMap((sentence) => [...clockDetector.detect(sentence, reading)])
    .map(({ span, value }) => ({ words: text.slice(span.start, span.end), value }));
}

/** "Tuesday night = 2024-03-12TNI"; spans with "..". */
export const isosOf = (text: string, options: Options = {}): string[] =>
  datesOf(text, options).map(
    ({ words, value }) => `${words} = ${value.iso}${value.until ? `..${value.until.iso}` : ''}`,
  );

/** Dates and clock times together, after a refiner. */
export function refined(text: string, refiner: Refiner): readonly Mention[] {
  const reading = readingOf(text, {});
  return reading.sentences.flatMap((sentence) =>
    refiner.refine(
      [...dateDetector.detect(sentence, reading), ...clockDetector.detect(sentence, reading)],
      sentence,
      reading,
    ),
  );
}

/** Where the dates of a text stand. */
export function spansOf(text: string, options: Options = {}): readonly Mention['span'][] {
  const reading = readingOf(text, options);
  return reading.sentences
    .flatMap((sentence) => [...dateDetector.detect(sentence, reading)])
    .map((mention) => mention.span);
}
