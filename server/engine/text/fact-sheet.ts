/** Fact sheets (`.facts`): the desk's own confirmed facts, one plain sentence a line, each with what stands behind it in brackets. */

import { BlockList, documentOf } from './block-list.ts';
import type { Document, Problem, Sheet } from './document.ts';
import { linesOf } from './plain-lines.ts';
import { ProseBuilder } from './prose-builder.ts';
import { isDay, type SheetTag, tagProblems, tagsOf } from './sheet-tags.ts';

/** Reads a fact sheet; "#" heads what follows, "//" is a note of the desk's own. Never throws. */
export function readFactSheet(path: string, text: string): Document {
  const list = new BlockList();
  const problems: Problem[] = [];
  for (const line of linesOf(text)) {
    if (line.text === '' || line.text.startsWith('//')) continue;
    const span = { start: line.from, end: line.to };
    const hashes = /^(#{1,6})\s+/.exec(line.text);
    const prose = new ProseBuilder();
    const tags = tagsOf(line.text, line.from);
    const [from, end] = [hashes?.[0].length ?? 0, tags[0] ? tags[0].span.start - line.from : line.text.length];
    prose.same(line.text.slice(from, end).trimEnd(), line.from + from);
    problems.push(...tagProblems(line.text, line.from, tags));
    const { sheet, day } = meaningOf(tags);
    // A heading says what its lines are about, and confirms nothing.
    if (hashes) list.add({ kind: 'heading', prose: prose.build(), span, level: hashes[1]?.length ?? 1, day });
    else list.add({ kind: 'paragraph', prose: prose.build(), span, sheet, day });
  }
  return documentOf(path, text, list, { problems });
}

/** A status that is none confirms nothing, and a day that is none is not given. */
function meaningOf(tags: readonly SheetTag[]): { readonly sheet: Sheet; readonly day: string | null } {
  const of = (key: string): string | undefined => tags.find((tag) => tag.key === key)?.value;
  const asOf = of('as-of');
  return {
    sheet: {
      confirmed: (of('status') ?? 'confirmed') === 'confirmed',
      source: of('source') ?? null,
      supersedes: of('supersedes') || null,
    },
    day: asOf !== undefined && isDay(asOf) ? asOf : null,
  };
}
