/** Code frames: a line of a document with the value marked under it. */

import type { Evidence } from '../engine/findings/finding.ts';
import { lineIndex } from '../engine/text/lines.ts';
import type { Span } from '../engine/text/span.ts';
import type { Ink, Paint } from './paint.ts';

/** How much of a line stands on either side of the value. */
const AROUND = 60;

/** Two rows: the words around the value, and carets under it. `gutter` is what stands left of the bar in the first. */
function frame(
  words: readonly [before: string, value: string, after: string],
  gutter: string,
  ink: Ink,
  paint: Paint,
): readonly string[] {
  const [before, value, after] = words.map(flat) as [string, string, string];
  const left = before.length > AROUND ? `…${before.slice(-AROUND)}` : before;
  const right = after.length > AROUND ? `${after.slice(0, AROUND)}…` : after;
  const middle = value.length > 2 * AROUND ? `${value.slice(0, 2 * AROUND)}…` : value;
  const bar = paint('dim', '│');
  return [
    `${paint('dim', gutter)} ${bar} ${left}${paint('bold', middle)}${right}`,
    `${' '.repeat(gutter.length)} ${bar} ${' '.repeat(left.length)}${paint(ink, '^'.repeat(Math.max(1, middle.length)))}`,
  ];
}

/** The line of the draft in which a finding begins. */
export function draftFrame(
  text: string,
  span: Span<'file'>,
  gutter: number,
  ink: Ink,
  paint: Paint,
): readonly string[] {
  const lines = lineIndex(text);
  const line = lines.lineOf(span.start);
  const [start, end] = [lines.offsetOf(line, 1), lines.endOf(line)];
  const to = Math.min(span.end, end);
  const words = [text.slice(start, span.start), text.slice(span.start, to), text.slice(to, end)] as const;
  return frame(words, String(line).padStart(gutter), ink, paint);
}

/** The passage of a source, cleaned of markup, on one line. */
export function sourceFrame(evidence: Evidence, gutter: number, paint: Paint): readonly string[] {
  const number = (evidence.locator ? '' : String(evidence.line)).padStart(gutter);
  const [before, value, after] = splitPassage(evidence);
  return value === ''
    ? [`${paint('dim', `${number} │`)} ${flat(before)}`]
    : frame([before, value, after], number, 'green', paint);
}

/** A passage in three: before the value, the value, after it. Where the value is not found in it, all of it is before. */
export function splitPassage({
  passage,
  passageSpan,
  span,
  text,
}: Evidence): readonly [before: string, value: string, after: string] {
  const near = span.start - passageSpan.start;
  // The passage may be cleaned of markup, so the value is looked for from where it would stand.
  const found = [passage.indexOf(text, Math.max(0, near - 40)), passage.indexOf(text)].find((at) => at >= 0) ?? -1;
  if (found < 0 || text === '') return [passage, '', ''];
  return [passage.slice(0, found), text, passage.slice(found + text.length)];
}

/** The passage on one line with the value in bold; of a very long one, what stands around the value. */
export function passageLine(evidence: Evidence, paint: Paint): string {
  const [before, value, after] = splitPassage(evidence).map(flat) as [string, string, string];
  if (value === '') return shorten(before, 'end');
  return `${shorten(before, 'start')}${paint('bold', value)}${shorten(after, 'end')}`;
}

const LONGEST = 100;

function shorten(words: string, cut: 'start' | 'end'): string {
  if (words.length <= LONGEST) return words;
  return cut === 'start' ? `…${words.slice(-LONGEST)}` : `${words.slice(0, LONGEST)}…`;
}

const flat = (words: string): string => words.replace(/\s+/g, ' ');
