/** Writing a stet: where the comment goes, and what it says. */

import type { TextEdit } from 'vscode-languageserver';
import type { Finding } from '../engine/findings/finding.ts';
import type { Block } from '../engine/text/document.ts';
import { rangeOf } from './convert.ts';
import type { Snapshot } from './snapshot.ts';

/** Who lets a finding stand, and why. `date` is written as given; nothing here knows today. */
export interface StetWords {
  readonly reason: string;
  readonly date?: string | undefined;
  readonly initials?: string | undefined;
}

/** One comment at each place that several findings share, with one reason; those that stand where no comment can are left out. */
export function stetEdits(snapshot: Snapshot, findings: readonly Finding[], words: StetWords): TextEdit[] {
  const places = new Map<number, { place: Place; keys: Set<string> }>();
  for (const finding of findings) {
    const place = placeOf(snapshot, finding);
    if (!place) continue;
    const there = places.get(place.offset) ?? { place, keys: new Set<string>() };
    there.keys.add(stetKeyOf(finding));
    places.set(place.offset, there);
  }
  return [...places.values()].map(({ place: { offset, before, after }, keys }) => ({
    range: rangeOf(snapshot.document, { start: offset, end: offset }),
    newText: `${before}<!-- stet ${[...keys].join(', ')}: ${saidBy(words)} -->${after}`,
  }));
}

/** Where a comment goes, and what stands between it and the words about it. */
interface Place {
  readonly offset: number;
  readonly before: string;
  readonly after: string;
}

/** Null where the place cannot hold a comment: front matter is not Markdown. */
function placeOf(snapshot: Snapshot, finding: Finding): Place | null {
  const block = blockOf(snapshot, finding);
  if (!block) return null;
  const text = snapshot.document.getText();
  if (standsAlone(block, text)) return { offset: block.span.start, before: '', after: lineEnd(text) };
  const offset = block.kind === 'cell' ? finding.span.end : lineEndAfter(text, finding.span.end);
  return { offset, before: ' ', after: '' };
}

/** The innermost block that holds the finding, outside the front matter. */
function blockOf(snapshot: Snapshot, { span }: Finding): Block | null {
  const { blocks, frontMatter } = snapshot.reading.document;
  if (frontMatter.some((entry) => entry.span.start <= span.start && span.end <= entry.span.end)) return null;
  const holding = blocks.filter((block) => block.span.start <= span.start && span.end <= block.span.end);
  return holding.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0] ?? null;
}

/** A comment on a line of its own would break a list, a table or a block quotation in two. */
const standsAlone = (block: Block, text: string): boolean =>
  ['paragraph', 'heading', 'headline'].includes(block.kind) &&
  block.item === null &&
  (block.span.start === 0 || /[\r\n]/u.test(text.charAt(block.span.start - 1))) &&
  text.charAt(block.span.start) !== '>';

/** `count-mismatch "14" against "52"`: so the stet lapses when either side changes. Words with a quotation mark cannot be a key. */
export function stetKeyOf({ ruleId, words, evidence }: Finding): string {
  const key = (text: string): boolean => text.length > 0 && text.length <= 80 && !/["\r\n|]|--/u.test(text);
  const against = evidence[0]?.text ?? '';
  if (!key(words)) return ruleId;
  return key(against) ? `${ruleId} "${words}" against "${against}"` : `${ruleId} "${words}"`;
}

/** One line that can neither close the comment nor a table's cell. */
const saidBy = ({ reason, date, initials }: StetWords): string =>
  [reason, date, initials]
    .map((part) =>
      (part ?? '')
        .replace(/-{2,}>?/gu, '–')
        .replace(/\|/gu, '/')
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .filter((part) => part !== '')
    .join(', ');

const lineEnd = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

function lineEndAfter(text: string, offset: number): number {
  const rest = text.slice(offset).search(/[ \t]*(?:\r|\n|$)/u);
  return offset + rest;
}
