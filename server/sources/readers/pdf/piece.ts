/** Pieces of text as a page of a PDF places them, and the lines that they make. */

/** One run of text. Points from the page's lower left corner. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of its letters. */
  readonly size: number;
}

/** Pieces that stand close together on one line: a line of a paragraph, or what stands in one cell. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** What stands on one line of an area. */
export type Line = readonly [Segment, ...Segment[]];

/** A wider gap than so many heights of a letter parts two segments. */
const GAP = 1.4;
/** A narrower one is no space between words. */
const SPACE = 0.16;

/** The segments of a page, from the top, and from the left on each line. */
export function segmentsOf(pieces: readonly Piece[]): readonly Segment[] {
  return linesOf(pieces).flatMap((line) => split(line));
}

/** Pieces that share a baseline, raised and lowered marks among them. */
function linesOf(pieces: readonly Piece[]): Piece[][] {
  const sorted = pieces.filter(({ text }) => text.trim() !== '').sort((a, b) => b.y - a.y || a.x - b.x);
  const lines: { y: number; size: number; pieces: Piece[] }[] = [];
  for (const piece of sorted) {
    // Pieces come from the top, so that only the last few lines can still grow.
    const line = lines.slice(-OPEN).findLast((one) => Math.abs(one.y - piece.y) < 0.4 * Math.max(one.size, piece.size));
    if (!line) lines.push({ y: piece.y, size: piece.size, pieces: [piece] });
    else {
      line.pieces.push(piece);
      if (piece.size > line.size) Object.assign(line, { y: piece.y, size: piece.size });
    }
  }
  return lines.map((line) => line.pieces.sort((a, b) => a.x - b.x));
}

const OPEN = 4;

function split(pieces: readonly Piece[]): Segment[] {
  const size = pieces.reduce((most, piece) => Math.max(most, piece.size), 0);
  const base = pieces.find((piece) => piece.size === size)?.y ?? 0;
  const segments: { text: string; left: number; right: number; y: number; size: number }[] = [];
  for (const piece of pieces) {
    const last = segments.at(-1);
    const text = raised(piece, base, size) ? mark(piece.text, last?.text ?? '') : piece.text;
    if (text === '') continue;
    const gap = last ? piece.x - last.right : 0;
    if (!last || gap > GAP * size) {
      segments.push({ text, left: piece.x, right: piece.x + piece.width, y: base, size });
      continue;
    }
    // Some programs set bold letters twice, a hair apart.
    if (gap < -0.5 * piece.width && last.text.endsWith(text)) continue;
    last.text += (gap > SPACE * size && !/\s$/.test(last.text) && !/^\s/.test(text) ? ' ' : '') + text;
    last.right = Math.max(last.right, piece.x + piece.width);
  }
  return segments
    .map((segment) => ({ ...segment, text: segment.text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '');
}

const raised = (piece: Piece, base: number, size: number): boolean =>
  piece.size < 0.8 * size && piece.y > base + 0.15 * size && /^\s*[\d*†‡,]{1,4}\s*$/.test(piece.text);

/** A raised figure is a note's mark, which is not read, save for squares and cubes. */
const mark = (text: string, before: string): string =>
  /\b(?:[kcmd]?m|ft|mi)$/i.test(before) && /^\s*[23]\s*$/.test(text) ? (text.trim() === '2' ? '²' : '³') : '';
