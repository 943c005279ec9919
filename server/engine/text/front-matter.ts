/** The YAML front matter of a draft: every value with its exact place, and the display lines as prose. */

import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type Scalar } from 'yaml';
import type { BlockList } from './block-list.ts';
import type { FrontMatterEntry, Problem } from './document.ts';
import { ProseBuilder } from './prose-builder.ts';

/** The keys whose values a reader sees over the story. */
const DISPLAY = new Set([
  'title',
  'headline',
  'subtitle',
  'subheadline',
  'subhead',
  'dek',
  'deck',
  'description',
  'standfirst',
  'summary',
  'kicker',
  'lede',
]);

export interface FrontMatter {
  readonly entries: readonly FrontMatterEntry[];
  readonly problems: readonly Problem[];
}

/** Reads front matter that stands at `at` of the file; display values become blocks. A fault is a problem, never an exception. */
export function readFrontMatter(yaml: string, at: number, file: string, list: BlockList): FrontMatter {
  const entries: FrontMatterEntry[] = [];
  const problems: Problem[] = [];
  try {
    const parsed = parseDocument(yaml, { schema: 'failsafe', strict: false, uniqueKeys: false, logLevel: 'silent' });
    for (const error of parsed.errors) {
      const [start, end] = error.pos;
      problems.push({
        message: `The front matter could not be read: ${error.message.split('\n', 1)[0]?.replace(/:$/, '') ?? ''}`,
        span: { start: Math.min(at + start, file.length), end: Math.min(at + Math.max(end, start), file.length) },
      });
    }
    collect(parsed.contents as Node | null, '', entries, at, list, file, 0);
  } catch (error) {
    problems.push({
      message: `The front matter could not be read: ${String(error)}`,
      span: { start: at, end: at + yaml.length },
    });
  }
  return { entries, problems };
}

function collect(
  node: Node | null,
  key: string,
  entries: FrontMatterEntry[],
  at: number,
  list: BlockList,
  file: string,
  depth: number,
): void {
  if (!node || depth > 12) return;
  if (isMap(node)) {
    for (const pair of node.items as Pair<Node, Node | null>[]) {
      const name = isScalar(pair.key) ? String(pair.key.value) : '';
      collect(pair.value, key ? `${key}.${name}` : name, entries, at, list, file, depth + 1);
    }
  } else if (isSeq(node)) {
    for (const item of node.items) collect(item as Node, key, entries, at, list, file, depth + 1);
  } else if (isScalar(node) && !isAlias(node) && node.range) {
    scalar(node, key, entries, at, list, file);
  }
}

function scalar(
  node: Scalar,
  key: string,
  entries: FrontMatterEntry[],
  at: number,
  list: BlockList,
  file: string,
): void {
  const value = String(node.value ?? '').trim();
  if (value === '' || !node.range) return;
  const start = at + node.range[0];
  const end = Math.min(at + node.range[1], file.length);
  const exact = file.slice(start, end).indexOf(value);
  const span = exact >= 0 ? { start: start + exact, end: start + exact + value.length } : { start, end };
  entries.push({ key, value, span });
  if (!DISPLAY.has(key.toLowerCase())) return;
  const prose = new ProseBuilder();
  if (span.end - span.start === value.length && file.startsWith(value, span.start)) prose.same(value, span.start);
  else alongSource(value.replace(/\s+/g, ' '), file, start, end, prose);
  list.add({ kind: 'headline', prose: prose.build(), span });
}

/** A value that is folded or escaped: words are matched one by one, and what lies between two words is a space. */
function alongSource(value: string, file: string, start: number, end: number, prose: ProseBuilder): void {
  let at = start;
  for (const word of value.split(' ')) {
    const place = file.slice(at, Math.min(end, at + word.length + 400)).indexOf(word);
    const found = at + place;
    if (place < 0) {
      prose.atomic(prose.length > 0 ? ` ${word}` : word, at, Math.max(0, end - at));
      continue;
    }
    if (prose.length > 0) prose.space(at, found - at);
    prose.same(word, found);
    at = found + word.length;
  }
}
