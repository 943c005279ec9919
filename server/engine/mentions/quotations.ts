/** Finds quotation marks that belong together: double and single, straight and curly, nested, and left open. */

import type { Span } from '../text/span.ts';

export interface Quotation extends Span<'prose'> {
  /** With the marks. */
  readonly whole: Span<'prose'>;
  readonly closed: boolean;
  /** 0 for the outermost. */
  readonly level: number;
}

type Mark = 'double' | 'single' | 'guillemet';

interface Open {
  readonly mark: Mark;
  readonly at: number;
  readonly width: number;
  readonly level: number;
}

const LETTER = /[\p{L}\p{N}]/u;
const DIGIT = /\d/;
/** Words that lose their beginning: an apostrophe before one opens nothing. */
const CLIPPED = /^(?:\d0s|tis|twas|twere|em|til|cause|bout|round|n|ere|sup|kay)(?![\p{L}\p{N}])/iu;

/** The quotations of a text in the order in which they open. Marks that only abbreviate or measure are passed over. */
export function quotationsIn(text: string): Quotation[] {
  const found: Quotation[] = [];
  const open: Open[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = markAt(text, at);
    if (!mark) continue;
    const { kind, width } = mark;
    const side = mark.side ?? sideOf(text, at, width, kind, open);
    if (side === 'open') {
      const inner = open.at(-1);
      // A paragraph's mark again at the start of its next, before any has closed: the quotation goes on.
      if (inner?.mark === kind && startsParagraph(text, at)) continue;
      open.push({ mark: kind, at, width, level: open.length });
    } else if (side === 'close') {
      let index = open.length - 1;
      while (index >= 0 && (open[index] as Open).mark !== kind) index--;
      if (index < 0) continue;
      while (open.length > index + 1) {
        const lost = open.pop() as Open;
        // A single mark left open inside a double one was an apostrophe.
        if (lost.mark !== 'single') found.push(unclosed(lost, at));
      }
      const { at: start, width: opening, level } = open.pop() as Open;
      if (at > start + opening)
        found.push({ start: start + opening, end: at, whole: { start, end: at + width }, closed: true, level });
    }
    at += width - 1;
  }
  for (const lost of open) {
    if (lost.mark === 'single') continue;
    // One that opens a paragraph and never closes goes on in the next: for this paragraph it ends where that does.
    found.push({ ...unclosed(lost, text.trimEnd().length), closed: lost.at === 0 && lost.level === 0 });
  }
  return found.sort((a, b) => a.whole.start - b.whole.start);
}

const unclosed = ({ at, width, level }: Open, end: number): Quotation => ({
  start: at + width,
  end: Math.max(end, at + width),
  whole: { start: at, end: Math.max(end, at + width) },
  closed: false,
  level,
});

interface Sign {
  readonly kind: Mark;
  readonly width: number;
  readonly side: 'open' | 'close' | null;
}

/** The mark at a position; `side` where its form tells which it is. */
function markAt(text: string, at: number): Sign | null {
  switch (text[at]) {
    case '“':
    case '„':
      return { kind: 'double', width: 1, side: 'open' };
    case '”':
      return { kind: 'double', width: 1, side: 'close' };
    case '«':
      return { kind: 'guillemet', width: 1, side: 'open' };
    case '»':
      return { kind: 'guillemet', width: 1, side: 'close' };
    case '"':
      return { kind: 'double', width: 1, side: null };
    case '`':
      return text[at + 1] === '`' ? { kind: 'double', width: 2, side: 'open' } : null;
    case '‘':
      return { kind: 'single', width: 1, side: clipped(text, at) ? null : 'open' };
    case '’':
      return { kind: 'single', width: 1, side: null };
    case "'":
      return text[at + 1] === "'" && text[at - 1] !== "'"
        ? { kind: 'double', width: 2, side: null }
        : { kind: 'single', width: 1, side: null };
    default:
      return null;
  }
}

const clipped = (text: string, at: number): boolean => CLIPPED.test(text.slice(at + 1, at + 9));

function sideOf(text: string, at: number, width: number, kind: Mark, open: readonly Open[]): 'open' | 'close' | null {
  const before = text[at - 1] ?? ' ';
  const after = text[at + width] ?? ' ';
  const gapBefore = /[\s([{—–\-/“‘"']/.test(before);
  const gapAfter = /[\s)\]},.;:!?—–\-/”’"']/.test(after);
  const isOpen = open.some(({ mark }) => mark === kind);
  if (kind === 'double') {
    // 5" 6'2": inches, unless a quotation is open that it may close.
    if (DIGIT.test(before) && !isOpen) return null;
    if (gapBefore && !gapAfter) return 'open';
    if (gapAfter && !gapBefore) return isOpen ? 'close' : null;
    // `" gone "` and `"gone"said`: whichever is due.
    if (isOpen) return 'close';
    return LETTER.test(after) || gapBefore ? 'open' : null;
  }
  if (LETTER.test(before) && LETTER.test(after)) return null;
  if (text[at] === '’') return isOpen && !gapBefore && closesSingle(text, at, open) ? 'close' : null;
  if (clipped(text, at) && !gapAfter) return null;
  if (gapBefore && LETTER.test(after)) return hasPartner(text, at) ? 'open' : null;
  return isOpen && !gapBefore && closesSingle(text, at, open) ? 'close' : null;
}

/**
 * Whether a single mark behind a word closes. Behind an s it may be a genitive ("the miners' hall"): then it closes only
 * where no other mark further on does.
 */
function closesSingle(text: string, at: number, open: readonly Open[]): boolean {
  const before = text[at - 1] as string;
  if (/[.,!?…]/.test(before)) return true;
  if (DIGIT.test(before) && open.at(-1)?.mark !== 'single') return false;
  if (before !== 's' || !/^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))) return true;
  const rest = text.slice(at + 1, at + 400);
  const next = /[\p{L}\p{N}.,!?]['’](?![\p{L}\p{N}])/u.exec(rest);
  const other = /[‘]/.exec(rest);
  return !next || (other !== null && other.index < next.index);
}

/** Whether a straight single mark has one that closes it within reach, with no gap before that. */
function hasPartner(text: string, at: number): boolean {
  const rest = text.slice(at + 1, at + 1500);
  return /[^\s]['’](?![\p{L}\p{N}])/u.test(rest);
}

/** A mark at the start of a line behind an empty one, or behind a line's end. */
const startsParagraph = (text: string, at: number): boolean =>
  at > 0 && /\n\s*$/.test(text.slice(Math.max(0, at - 8), at));
