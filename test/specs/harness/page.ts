/** Reads a spec page: fences of sources and drafts, and the marks that stand under the lines of a draft. */

export interface SourceFence {
  readonly name: string;
  /** The story's date for this source, where its own text gives none. */
  readonly date: string | null;
  readonly text: string;
}

export interface Example {
  readonly title: string;
  readonly sources: readonly SourceFence[];
  readonly date: string | null;
  /** What the draft's fence says of the settings: rules with their severities, and the house style. */
  readonly settings: ReadonlyMap<string, string>;
  /** The draft without its marks. */
  readonly draft: string;
  /** The lines of the fence as they stand in the page, marks included. */
  readonly written: readonly string[];
  /** Index in the page of the fence's first line within. */
  readonly at: number;
}

// ```draft 2025-03-06 style=guardian no-source=info
// ^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
const FENCE = /^(`{3,})(source|draft)\b *(.*)$/u;

//   ^^^^ count-mismatch agency.md:1 "Three firefighters"
// ^^^^^^^^
const MARK = /^ *\^+ \S/u;

//   = Three
// ^^^^
const FIX = /^ *=(?: |$)/u;

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** The examples of a page in order; each has the sources since the draft before it, or that draft's where there are none. */
export function examplesOf(page: string): readonly Example[] {
  const lines = page.split('\n');
  const examples: Example[] = [];
  let title = '';
  let sources: SourceFence[] = [];
  let used = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string;
    if (line.startsWith('## ')) [title, sources, used] = [line.slice(3), [], false];
    const fence = FENCE.exec(line);
    if (!fence) continue;
    const [, ticks, kind, info] = fence as unknown as [string, string, string, string];
    const end = lines.indexOf(ticks, at + 1);
    if (end < 0) throw new Error(`line ${at + 1}: this fence is never closed`);
    const words = info.split(' ').filter(Boolean);
    const date = words.find((word) => DAY.test(word)) ?? null;
    const within = lines.slice(at + 1, end);
    if (kind === 'source') {
      if (used) [sources, used] = [[], false];
      sources = [...sources, { name: words[0] ?? 'source.md', date, text: within.join('\n') }];
    } else {
      used = true;
      examples.push({
        title,
        sources,
        date,
        settings: new Map(
          words.filter((word) => word.includes('=')).map((word) => word.split('=') as [string, string]),
        ),
        draft: withoutMarks(within).join('\n'),
        written: within,
        at: at + 1,
      });
    }
    at = end;
  }
  return examples;
}

/** The page with new marks under the drafts of `examples`. */
export function rewritten(page: string, marked: ReadonlyMap<Example, readonly string[]>): string {
  const lines = page.split('\n');
  for (const [example, fresh] of [...marked].sort(([a], [b]) => b.at - a.at)) {
    lines.splice(example.at, example.written.length, ...fresh);
  }
  return lines.join('\n');
}

function withoutMarks(lines: readonly string[]): readonly string[] {
  return lines.filter((line, at) => !MARK.test(line) && !(FIX.test(line) && MARK.test(lines[at - 1] ?? '')));
}
