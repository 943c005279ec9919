/** What stands at the head or foot of page after page and is no part of the text: titles, dates of printing, page numbers. */

import type { Segment } from './piece.ts';

/** So many lines from the top and from the bottom of a page are looked at. */
const EDGE = 3;
const PAGE_NUMBER = /^(?:[-–—|\s]*(?:page|p\.|seite)?\s*\d{1,4}\s*(?:(?:of|\/|von)\s*\d{1,4})?[-–—|\s]*|[ivxl]{1,6})$/i;

/** The pages without what runs along them. */
export function withoutRunning(pages: readonly (readonly Segment[])[]): readonly (readonly Segment[])[] {
  const seen = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(edgesOf(page).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const needed = Math.max(3, Math.ceil(pages.length / 4));
  const runs = (segment: Segment): boolean => (seen.get(keyOf(segment)) ?? 0) >= Math.min(needed, 12);
  return pages.map((page) => {
    const edges = new Set(edgesOf(page));
    return page.filter((segment) => !edges.has(segment) || !(runs(segment) || isPageNumber(segment, page)));
  });
}

/** A number alone on the first or last line, with room between it and the text. */
function isPageNumber(segment: Segment, page: readonly Segment[]): boolean {
  if (!PAGE_NUMBER.test(segment.text)) return false;
  const others = page.filter((one) => one !== segment).map(({ y }) => y - segment.y);
  const alone = others.every((gap) => Math.abs(gap) > 1.6 * segment.size);
  return alone && (others.every((gap) => gap > 0) || others.every((gap) => gap < 0));
}

/** Segments of a page's first and last lines. */
function edgesOf(page: readonly Segment[]): readonly Segment[] {
  const heights = [...new Set(page.map(({ y }) => y))];
  // Most of a page is text, however short it is.
  const most = Math.min(EDGE, Math.floor((heights.length - 1) / 3));
  const edge = new Set([...heights.slice(0, most), ...heights.slice(heights.length - most)]);
  return page.filter(({ y }) => edge.has(y));
}

/** The same words, whatever number is in them, at the same height. */
const keyOf = ({ text, y }: Segment): string => `${text.replace(/\d+/g, '#').toLowerCase()}|${Math.round(y / 8)}`;
