/**
 * Specs as they are written: a Markdown file that explains a unit, with stories to test it on.
 *
 *     ```source agency.md
 *     Three firefighters were hurt.
 *     ```
 *     ```draft 2025-03-06 no-source=info
 *     Four firefighters were hurt.
 *     ^^^^ count-mismatch agency.md:1 "Three"
 *     = Three
 *     ```
 *
 * A heading begins a new story. After `draft` may stand the story's date and rules' severities.
 */

import type { RuleId, Severity } from '../../../server/engine/findings/finding.ts';
import { type Mark, readMarks } from './marks.ts';

export interface SourceFence {
  readonly path: string;
  readonly text: string;
}

export interface Story {
  /** The heading that it stands under. */
  readonly title: string;
  readonly sources: readonly SourceFence[];
  /** The draft without its marks. */
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly date: string | null;
  readonly rules: Readonly<Partial<Record<RuleId, Severity | 'off'>>>;
  /** Lines of the draft fence's content in the spec, from 0, half-open. */
  readonly lines: readonly [start: number, end: number];
}

export function readSpec(markdown: string): readonly Story[] {
  const lines = markdown.split('\n');
  const stories: Story[] = [];
  let title = '';
  let sources: SourceFence[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string;
    const heading = /^#+ (.+)$/.exec(line)?.[1];
    if (heading !== undefined) {
      title = heading.replaceAll('`', '');
      sources = [];
    }
    // ```draft 2025-03-06
    //    ^^^^^ ^^^^^^^^^^
    const fence = /^(`{3,})(source|draft)\b *(.*)$/.exec(line);
    if (!fence) continue;
    const [, ticks = '', kind, info = ''] = fence;
    const start = at + 1;
    while (++at < lines.length && lines[at] !== ticks);
    const content = lines.slice(start, at);
    if (kind === 'source') sources.push({ path: info, text: `${content.join('\n')}\n` });
    else stories.push({ title, sources, lines: [start, at], ...readMarks(content), ...settingsOf(info) });
  }
  return stories;
}

function settingsOf(info: string): Pick<Story, 'date' | 'rules'> {
  const words = info.split(/\s+/).filter(Boolean);
  return {
    date: words.find((word) => /^\d{4}-\d\d-\d\d$/.test(word)) ?? null,
    rules: Object.fromEntries(words.filter((word) => word.includes('=')).map((word) => word.split('='))),
  };
}

/** The spec with other content in its draft fences. */
export function rewritten(
  markdown: string,
  stories: readonly Story[],
  contents: readonly (readonly string[])[],
): string {
  const lines: string[] = markdown.split('\n');
  for (const [index, story] of [...stories.entries()].reverse()) {
    lines.splice(story.lines[0], story.lines[1] - story.lines[0], ...(contents[index] ?? []));
  }
  return lines.join('\n');
}
