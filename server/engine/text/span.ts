/** Spans: where a piece of text stands, and in which text that is counted. */

declare const countedIn: unique symbol;

/** The two texts a span can count in: a block's readable prose, or the file as it is on disk. */
export type Space = 'prose' | 'file';

/** A half-open stretch of text in UTF-16 units. The tag is for the compiler only: a prose span is no file span. */
export interface Span<In extends Space> {
  readonly start: number;
  readonly end: number;
  readonly [countedIn]?: In;
}

export const overlaps = <In extends Space>(a: Span<In>, b: Span<In>): boolean => a.start < b.end && b.start < a.end;
