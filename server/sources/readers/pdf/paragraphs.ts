/** From the lines of an area to paragraphs, headings, items and tables. */

import type { Part } from '../../../engine/text/layout.ts';
import type { Line, Segment } from './piece.ts';
import { isTableLine, tableOf } from './table.ts';

export interface Manner {
  readonly page: number;
  /** The height of the letters that most of the document is set in. */
  readonly body: number;
  /** Puts the second of two lines behind the first. */
  readonly join: (before: string, after: string) => string;
}

export function linesOf(area: readonly Segment[]): readonly Line[] {
  const lines: [Segment, ...Segment[]][] = [];
  for (const segment of area) {
    const last = lines.at(-1);
    if (last && Math.abs(last[0].y - segment.y) < 0.4 * segment.size) last.push(segment);
    else lines.push([segment]);
  }
  return lines;
}

export function partsOf(area: readonly Segment[], manner: Manner): readonly Part[] {
  const lines = linesOf(area);
  const parts: Part[] = [];
  const right = Math.max(...area.map((one) => one.right));
  for (let at = 0; at < lines.length; ) {
    let end = at;
    while (end < lines.length && isTableLine(lines, end, at)) end++;
    if (end - at >= 2) {
      parts.push({ ...tableOf(lines.slice(at, end)), at: { page: manner.page } });
      at = end;
      continue;
    }
    end = at + 1;
    while (end < lines.length && goesOn(lines, end, right) && !startsTable(lines, end)) end++;
    parts.push(proseOf(lines.slice(at, end), manner));
    at = end;
  }
  return parts;
}

const startsTable = (lines: readonly Line[], at: number): boolean =>
  isTableLine(lines, at, at) && isTableLine(lines, at + 1, at);

const MARKER = /^(?:[•▪◦‣●■–—*-]|\(?(?:\d{1,2}|[a-z])[.)])\s+(?=\S)/;

/** Whether a line belongs to the paragraph of the line before it. */
function goesOn(lines: readonly Line[], at: number, right: number): boolean {
  const [before, line] = [lines[at - 1] as Line, lines[at] as Line];
  const [above, here] = [before[0], line[0]];
  const gap = above.y - here.y;
  if (Math.abs(above.size - here.size) > 0.12 * Math.max(above.size, here.size)) return false;
  if (gap > Math.max(1.3 * leadingOf(lines), 1.2 * here.size) || gap < 0) return false;
  if (MARKER.test(here.text)) return false;
  const last = before.at(-1) ?? above;
  if (!/[.!?:]["”’)\]]*$/.test(last.text)) return true;
  // After a sentence's end a first line that is set in begins anew, and so does one whose first word had room above.
  if (here.left > above.left + 0.9 * here.size) return false;
  return last.right + widthOf(/^\S+/.exec(here.text)?.[0] ?? '', here) > right;
}

/** About how wide a word and the space before it are, going by its line. */
const widthOf = (word: string, { text, left, right }: Segment): number =>
  ((word.length + 1) * (right - left)) / Math.max(text.length, 1);

/** The distance between the lines of a paragraph: the least that comes again, as short paragraphs have more of the wider ones. */
function leadingOf(lines: readonly Line[]): number {
  const known = leadings.get(lines);
  if (known !== undefined) return known;
  const gaps = lines.slice(1).map((line, at) => (lines[at] as Line)[0].y - line[0].y);
  const sorted = gaps.filter((gap) => gap > 0).sort((a, b) => a - b);
  const leading = sorted[Math.floor(sorted.length / 10)] ?? 0;
  leadings.set(lines, leading);
  return leading;
}

const leadings = new WeakMap<readonly Line[], number>();

/** Longer than this in characters is no heading, however large it is set. */
const LONGEST_HEADING = 160;

function proseOf(lines: readonly Line[], { page, body, join }: Manner): Part {
  const size = lines[0]?.[0].size ?? body;
  const texts = lines.map((line) => line.map(({ text }) => text).join(' '));
  const text = texts.reduce(join);
  const at = { page };
  if (size > 1.15 * body && text.length <= LONGEST_HEADING)
    return { kind: 'heading', level: size > 1.6 * body ? 1 : 2, text, at };
  const marker = MARKER.exec(text)?.[0];
  if (marker) {
    const ordinal = /\d+/.exec(marker)?.[0];
    return { kind: 'item', text: text.slice(marker.length), at, ...(ordinal ? { ordinal: Number(ordinal) } : {}) };
  }
  return { kind: 'paragraph', text, at };
}
