/** Marks that say what ought to be said and is not yet: `^^ ok depot.md:1 (pending)`. They stand until the engine says so. */

import type { Mark } from './marks.ts';
import type { Example } from './page.ts';

//   ^^^^ ok depot.md:1 (pending)
// ^^|||| ||||||||||||||^^^^^^^^^
const PENDING = /^( *)(\^+) (.*) \(pending\)$/u;

//   = 19
//     ||
const FIX = /^ *= (.*)$/u;

const MARK = /^ *(?:\^+ \S|=(?: |$))/u;

/** The marks that were found, with those that are still pending in their stead. A pending mark that came true is dropped. */
export function withPending(found: readonly Mark[], example: Example): readonly Mark[] {
  const pending = pendingOf(example).filter((wanted) => !found.some((mark) => fulfils(mark, wanted)));
  const kept = found.filter((mark) => !pending.some((wanted) => isAt(mark, wanted)));
  const marked = pending.map((mark) => ({ ...mark, says: `${mark.says} (pending)` }));
  return [...kept, ...marked].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

const isAt = (a: Mark, b: Mark): boolean => a.span.start === b.span.start && a.span.end === b.span.end;

const fulfils = (mark: Mark, wanted: Mark): boolean =>
  isAt(mark, wanted) && mark.says === wanted.says && (wanted.fix === null || mark.fix === wanted.fix);

function pendingOf({ written }: Example): readonly Mark[] {
  const marks: Mark[] = [];
  let start = 0;
  let next = 0;
  written.forEach((line, at) => {
    const mark = PENDING.exec(line) as unknown as [string, string, string, string] | null;
    if (mark) {
      const from = start + mark[1].length;
      marks.push({
        span: { start: from, end: from + mark[2].length },
        says: mark[3],
        fix: FIX.exec(written[at + 1] ?? '')?.[1] ?? null,
      });
    } else if (!MARK.test(line)) {
      start = next;
      next += line.length + 1;
    }
  });
  return marks;
}
