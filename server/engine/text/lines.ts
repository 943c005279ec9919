/** Lines and columns of a text, and the way from them to offsets and back. */

export interface LineIndex {
  readonly count: number;
  /** The line that holds an offset, from 1. An offset beyond the text is on the last line. */
  lineOf(offset: number): number;
  /** The place in its line, from 1, in UTF-16 units; a line's end counts to the line it ends. */
  columnOf(offset: number): number;
  /** The offset of a line and column, both from 1, held within that line. */
  offsetOf(line: number, column: number): number;
  /** Where a line's words end: before its LF, CRLF or CR. */
  endOf(line: number): number;
}

export function lineIndex(text: string): LineIndex {
  const starts: number[] = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 13 && text.charCodeAt(at + 1) === 10) continue;
    if (code === 10 || code === 13) starts.push(at + 1);
  }
  const startOf = (line: number): number => starts[Math.min(Math.max(line, 1), starts.length) - 1] as number;
  const endOf = (line: number): number => {
    if (line >= starts.length) return text.length;
    const next = startOf(line + 1);
    return text.charCodeAt(next - 1) === 10 && text.charCodeAt(next - 2) === 13 ? next - 2 : next - 1;
  };
  const lineOf = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
  return {
    count: starts.length,
    lineOf,
    columnOf: (offset) => Math.min(Math.max(offset, 0), text.length) - startOf(lineOf(offset)) + 1,
    offsetOf: (line, column) => Math.min(startOf(line) + Math.max(column, 1) - 1, endOf(line)),
    endOf,
  };
}
