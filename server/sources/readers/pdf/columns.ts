/** The order in which a page is read: columns one after the other, what spans them before and after. */

import type { Segment } from './piece.ts';

/** Areas in reading order, each with its segments from the top; in one area lines run from side to side. */
export function areasOf(segments: readonly Segment[], depth = 0): readonly (readonly Segment[])[] {
  if (segments.length === 0) return [];
  if (depth > MOST_CUTS || segments.length < FEWEST) return [segments];
  const gutter = gutterOf(segments);
  if (gutter !== null) {
    return [
      ...areasOf(
        segments.filter(({ left }) => left < gutter),
        depth + 1,
      ),
      ...areasOf(
        segments.filter(({ left }) => left >= gutter),
        depth + 1,
      ),
    ];
  }
  const spanning = spanningAt(segments);
  if (spanning === null) return [segments];
  return [...areasOf(segments.slice(0, spanning), depth + 1), ...areasOf(segments.slice(spanning), depth + 1)];
}

const MOST_CUTS = 12;
const FEWEST = 6;
/** Lines of a column are this long at least; what is shorter stands in a table. */
const WORDY = 18;
/** Lines on either side of a gutter. */
const LINES = 3;

/** Where a gutter runs through all of it with lines of prose on both sides, or null. */
function gutterOf(segments: readonly Segment[]): number | null {
  const sorted = [...segments].sort((a, b) => a.left - b.left);
  let right = Number.NEGATIVE_INFINITY;
  let best: { at: number; width: number } | null = null;
  for (const segment of sorted) {
    const width = segment.left - right;
    if (right > Number.NEGATIVE_INFINITY && width > 0.7 * segment.size && (!best || width > best.width)) {
      const at = segment.left - width / 2;
      if (isProse(sorted, at)) best = { at, width };
    }
    right = Math.max(right, segment.right);
  }
  return best?.at ?? null;
}

function isProse(segments: readonly Segment[], at: number): boolean {
  const sides = [segments.filter(({ left }) => left < at), segments.filter(({ left }) => left >= at)];
  return sides.every((side) => {
    const lengths = side.map(({ text }) => text.length).sort((a, b) => a - b);
    return side.length >= LINES && (lengths[Math.floor(lengths.length / 2)] ?? 0) >= WORDY;
  });
}

/** The place at which parting what is above from what is below lets a gutter show in most of it; or null. */
function spanningAt(segments: readonly Segment[]): number | null {
  let best: { at: number; shown: number } | null = null;
  for (const at of boundariesOf(segments)) {
    const [above, below] = [segments.slice(0, at), segments.slice(at)];
    const shown = (gutterOf(above) === null ? 0 : above.length) + (gutterOf(below) === null ? 0 : below.length);
    if (shown > (best?.shown ?? 0)) best = { at, shown };
  }
  return best?.at ?? null;
}

/** Where a line begins that has another number of segments than the one before it: only there can columns begin or end. */
function boundariesOf(segments: readonly Segment[]): readonly number[] {
  const starts: number[] = [];
  for (const [at, { y }] of segments.entries()) if (y !== segments[at - 1]?.y) starts.push(at);
  starts.push(segments.length);
  const sizes = starts.slice(1).map((end, index) => end - (starts[index] ?? 0));
  return starts.slice(1, -1).filter((_, index) => sizes[index] !== sizes[index + 1]);
}
