/** Fact sheets (`.facts`): the desk's own confirmed facts, one plain sentence a line, each with what stands behind it in brackets. */

import { BlockList, documentOf } from './block-list.ts';
import type { Document, Problem, Sheet } from './document.ts';
import { linesOf } from './plain-lines.ts';
import { ProseBuilder } from './prose-builder.ts';

// Three firefighters were hurt. [source: fire chief, by phone] [as-of: 2025-03-06] [status: confirmed]
//                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^
const TAG = /\s*\[\s*([a-z-]+)\s*:\s*([^\]]*?)\s*\]/giu;
const KEYS = ['source', 'as-of', 'status', 'supersedes'];

/** Reads a fact sheet; "#" heads what follows, "//" is a note of the desk's own. Never throws. */
export function readFactSheet(path: string, text: string): Document {
  const list = new BlockList();
  const problems: Problem[] = [];
  for (const line of linesOf(text)) {
    if (line.text === '' || line.text.startsWith('//')) continue;
    const span = { start: line.from, end: line.to };
    const hashes = /^(#{1,6})\s+/.exec(line.text);
    const prose = new ProseBuilder();
    const tags = [...line.text.matchAll(TAG)];
    const [from, end] = [hashes?.[0].length ?? 0, tags[0]?.index ?? line.text.length];
    prose.same(line.text.slice(from, end), line.from + from);
    const { sheet, day, wrong } = meaningOf(
      tags.map(([, key = '', value = '']) => [key.toLowerCase(), value] as const),
    );
    for (const message of wrong) problems.push({ message, span });
    // A heading says what its lines are about, and confirms nothing.
    if (hashes) list.add({ kind: 'heading', prose: prose.build(), span, level: hashes[1]?.length ?? 1, day });
    else list.add({ kind: 'paragraph', prose: prose.build(), span, sheet, day });
  }
  return documentOf(path, text, list, { problems });
}

interface Meaning {
  readonly sheet: Sheet;
  readonly day: string | null;
  readonly wrong: readonly string[];
}

function meaningOf(tags: readonly (readonly [key: string, value: string])[]): Meaning {
  const of = (key: string): string | undefined => tags.find(([name]) => name === key)?.[1];
  const wrong: string[] = [];
  for (const [key] of tags)
    if (!KEYS.includes(key)) wrong.push(`[${key}: …] is not known here: use ${KEYS.join(', ')}.`);
  const asOf = of('as-of');
  const day = asOf !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? asOf : null;
  if (asOf !== undefined && day === null) wrong.push(`"${asOf}" is no day: write [as-of: 2025-03-06].`);
  const status = of('status') ?? 'confirmed';
  if (status !== 'confirmed' && status !== 'disputed')
    wrong.push(`"${status}" is no status: write confirmed or disputed.`);
  return {
    sheet: { confirmed: status === 'confirmed', source: of('source') ?? null, supersedes: of('supersedes') ?? null },
    day,
    wrong,
  };
}
