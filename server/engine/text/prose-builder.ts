/** Puts together the prose of a block piece by piece, keeping its map to the file exact. */

import type { Prose, Run } from './prose.ts';

/** Marks that show nothing to a reader and would cut words in two: soft hyphen, zero-width space, joiner, BOM, directions. */
const UNSEEN = /[\u00AD\u200B\u200E\u200F\u2060\uFEFF]+/g;

/** Invariant: runs are in prose order, leave no gap, and neighbours that continue one another are one run. */
export class ProseBuilder {
  #parts: string[] = [];
  #runs: { prose: number; proseLength: number; file: number; fileLength: number }[] = [];
  #length = 0;
  /** Whether the last run maps as a whole, so that nothing may join it. */
  #whole = false;

  get length(): number {
    return this.#length;
  }

  /** Text that stands in the file at `file` just as it is. */
  same(text: string, file: number): void {
    let from = 0;
    if (UNSEEN.test(text)) {
      UNSEEN.lastIndex = 0;
      for (const unseen of text.matchAll(UNSEEN)) {
        this.#push(text.slice(from, unseen.index), file + from, unseen.index - from);
        from = unseen.index + unseen[0].length;
      }
    }
    UNSEEN.lastIndex = 0;
    this.#push(from === 0 ? text : text.slice(from), file + from, text.length - from);
  }

  /** Text that stands in the file in other words (an entity, an escape): it maps as a whole. */
  atomic(text: string, file: number, fileLength: number): void {
    this.#push(text, file, fileLength, true);
  }

  /** A line break, which reads as one space. */
  space(file: number, fileLength: number): void {
    if (this.#length === 0 || /\s$/.test(this.#parts.at(-1) ?? '')) return;
    this.#push(' ', file, fileLength, true);
  }

  #push(text: string, file: number, fileLength: number, whole = false): void {
    if (text.length === 0) return;
    const last = this.#runs.at(-1);
    const joins =
      last !== undefined &&
      !whole &&
      !this.#whole &&
      last.proseLength === last.fileLength &&
      last.file + last.fileLength === file;
    if (joins) {
      last.proseLength += text.length;
      last.fileLength += fileLength;
    } else {
      this.#runs.push({ prose: this.#length, proseLength: text.length, file, fileLength });
    }
    this.#whole = whole;
    this.#parts.push(text);
    this.#length += text.length;
  }

  /** The prose without white space at either end. */
  build(): Prose {
    const text = this.#parts.join('');
    const trimmed = text.trim();
    const front = text.length - text.trimStart().length;
    return cut({ text, runs: this.#runs }, front, front + trimmed.length);
  }
}

function cut(prose: Prose, start: number, end: number): Prose {
  const runs: Run[] = [];
  for (const run of prose.runs) {
    const from = Math.max(run.prose, start);
    const to = Math.min(run.prose + run.proseLength, end);
    if (from >= to) continue;
    if (run.proseLength === run.fileLength) {
      runs.push({
        prose: from - start,
        proseLength: to - from,
        file: run.file + from - run.prose,
        fileLength: to - from,
      });
    } else {
      runs.push({ prose: from - start, proseLength: to - from, file: run.file, fileLength: run.fileLength });
    }
  }
  return { text: prose.text.slice(start, end), runs };
}
