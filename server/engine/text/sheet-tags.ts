/** The tags of a fact sheet: which there are, where they stand, and what is wrong with them. */

import type { Problem } from './document.ts';
import { didYouMean } from './near-word.ts';
import type { Span } from './span.ts';

export const SHEET_TAGS = ['source', 'as-of', 'status', 'supersedes'] as const;
export const SHEET_STATUSES = ['confirmed', 'disputed'] as const;

export interface SheetTag {
  /** In small letters. */
  readonly key: string;
  readonly value: string;
  /** The whole tag with its brackets, and its two parts. */
  readonly span: Span<'file'>;
  readonly keySpan: Span<'file'>;
  readonly valueSpan: Span<'file'>;
}

// Three firefighters were hurt. [source: fire chief, by phone] [as-of: 2025-03-06] [status: confirmed]
//                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^
const TAG = /\[\s*([a-z-]+)\s*:\s*([^\]]*?)\s*\]/dgiu;

// Three firefighters were hurt. [source: fire chief
//                               ^^^^^^^^^^^^^^^^^^^
const OPEN = new RegExp(`\\[\\s*(?:${SHEET_TAGS.join('|')})\\s*:[^\\]]*$`, 'iu');

/** @param from where the line begins in the file. */
export function tagsOf(line: string, from: number): readonly SheetTag[] {
  return [...line.matchAll(TAG)].map((match) => {
    const [whole, key, value] = (match.indices ?? []).map((pair) => ({
      start: from + (pair?.[0] ?? 0),
      end: from + (pair?.[1] ?? 0),
    })) as [Span<'file'>, Span<'file'>, Span<'file'>];
    return { key: (match[1] ?? '').toLowerCase(), value: match[2] ?? '', span: whole, keySpan: key, valueSpan: value };
  });
}

/** What of a line's tags is not understood, each where it stands. */
export function tagProblems(line: string, from: number, tags: readonly SheetTag[]): readonly Problem[] {
  const [first] = tags;
  const alone: Problem[] =
    first?.span.start === from ? [{ message: 'No sentence stands before this tag.', span: first.span }] : [];
  const each = tags.flatMap((tag, index) => tagProblem(tag, tags.slice(0, index)));
  return [...alone, ...each, ...afterTags(line, from, tags)];
}

function tagProblem({ key, value, span, keySpan, valueSpan }: SheetTag, before: readonly SheetTag[]): Problem[] {
  if (!isTag(key)) {
    const message = `[${key}: …] is not known here: use ${SHEET_TAGS.join(', ')}.${didYouMean(key, SHEET_TAGS)}`;
    return [{ message, span: keySpan }];
  }
  if (before.some((one) => one.key === key))
    return [{ message: `[${key}: …] stands twice: only the first is read.`, span }];
  if (value === '') return [{ message: `[${key}: ] says nothing: write what it is, or take it out.`, span }];
  if (key === 'as-of' && !isDay(value))
    return [{ message: `"${value}" is no day: write [as-of: 2025-03-06].`, span: valueSpan }];
  if (key === 'status' && !isStatus(value)) {
    const message = `"${value}" is no status: write confirmed or disputed.${didYouMean(value, SHEET_STATUSES)}`;
    return [{ message, span: valueSpan }];
  }
  return [];
}

function afterTags(line: string, from: number, tags: readonly SheetTag[]): Problem[] {
  const open = OPEN.exec(line);
  if (open)
    return [
      {
        message: 'This tag is not closed: put ] at its end.',
        span: { start: from + open.index, end: from + line.length },
      },
    ];
  const last = tags.at(-1);
  const end = last ? last.span.end - from : line.length;
  // A full stop behind the tags belongs to nothing, and is left at that.
  const between = tags.slice(1).find((tag, index) => /\p{L}|\d/u.test(gap(line, from, tags[index], tag)));
  const start = between ? (tags[tags.indexOf(between) - 1]?.span.end ?? from) - from : end;
  const words = /[\p{L}\d](?:.*[\p{L}\d])?/u.exec(line.slice(start, between ? between.span.start - from : undefined));
  if (!last || !words) return [];
  const at = from + start + words.index;
  return [
    {
      message: 'Words behind a tag are not read: put the tags at the end of the line.',
      span: { start: at, end: at + words[0].length },
    },
  ];
}

const gap = (line: string, from: number, tag: SheetTag | undefined, next: SheetTag): string =>
  line.slice((tag?.span.end ?? from) - from, next.span.start - from);

const isTag = (key: string): boolean => (SHEET_TAGS as readonly string[]).includes(key);

const isStatus = (value: string): boolean => (SHEET_STATUSES as readonly string[]).includes(value);

/** YYYY-MM-DD, and a day of the calendar. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}
