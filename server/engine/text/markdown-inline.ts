/** The prose of Markdown's inline nodes: their source is walked again beside their value, so that every offset is exact. */

import type { Nodes, Parents, PhrasingContent } from 'mdast';
import type { Prose } from './prose.ts';
import { ProseBuilder } from './prose-builder.ts';

export interface Inline {
  /** The builder that takes the words. */
  readonly prose: ProseBuilder;
  /** What stands in the block but is no part of its words. */
  readonly images: Extract<PhrasingContent, { type: 'image' | 'imageReference' }>[];
  readonly html: Extract<PhrasingContent, { type: 'html' }>[];
}

export interface Source {
  readonly text: string;
  /** What the parser's offsets lack: the length of a byte order mark. */
  readonly shift: number;
}

export const startOf = (node: Nodes, source: Source): number => (node.position?.start.offset ?? 0) + source.shift;
export const endOf = (node: Nodes, source: Source): number => (node.position?.end.offset ?? 0) + source.shift;

/** Reads the inline nodes of one block, in order. */
export function readInline(parent: Parents, source: Source): Inline {
  const inline: Inline = { prose: new ProseBuilder(), images: [], html: [] };
  walk(parent.children as PhrasingContent[], source, inline, wordsFrom(parent, source, startOf(parent, source)));
  return inline;
}

// "## Head"  "| cell"  "*a*"  "**a**"  "~~a~~"  "[a](b)"  "<http://a.bc>"
//  ^^^        ^^        ^      ^^       ^^       ^         ^
const OPENING: Readonly<Record<string, RegExp>> = {
  heading: /[ \t]*#{1,6}[ \t]+/y,
  tableCell: /\|?[ \t]*/y,
  emphasis: /[*_]/y,
  strong: /[*_]{2}/y,
  delete: /~{1,2}/y,
  link: /[[<]/y,
  linkReference: /\[/y,
};

/** Where a node's words begin, behind its own marks. */
function wordsFrom(node: Nodes, source: Source, start: number): number {
  const opening = OPENING[node.type];
  if (!opening || !node.position) return start;
  opening.lastIndex = start;
  return start + (opening.exec(source.text)?.[0].length ?? 0);
}

/** Gives the place in the file after what it read: nodes that an extension made know no place of their own. */
function walk(nodes: readonly PhrasingContent[], source: Source, inline: Inline, from: number, raw = false): number {
  let at = from;
  for (const node of nodes) {
    const start = node.position ? startOf(node, source) : at;
    const end = node.position ? endOf(node, source) : null;
    switch (node.type) {
      case 'text':
        at = readText(node.value, source.text, start, end ?? source.text.length, inline.prose, raw);
        break;
      case 'break':
        inline.prose.space(start, (end ?? start + 1) - start);
        break;
      case 'inlineCode':
      case 'footnoteReference':
        break;
      case 'html':
        inline.html.push(node);
        if (/^<br\s*\/?>$/i.test(node.value)) inline.prose.space(start, node.value.length);
        break;
      case 'image':
      case 'imageReference':
        inline.images.push(node);
        break;
      default:
        // An address that is its own link ("<http://…>", "www.…") is taken as it stands: no escapes, no references.
        if ('children' in node) {
          const bare = node.type === 'link' && node.position !== undefined && source.text.charAt(start) !== '[';
          at = walk(node.children, source, inline, wordsFrom(node, source, start), raw || bare);
        }
    }
    if (end !== null) at = end;
  }
  return at;
}

const LINE_END = /[ \t]*(?:\r\n|\n|\r)[ \t]*/y;
const REFERENCE = /&(?:#[xX][\dA-Fa-f]{1,6}|#\d{1,7}|[A-Za-z][A-Za-z\d]{1,31});/y;
const PUNCTUATION = /[!-/:-@[-`{-~]/;

/** Walks a text node's value beside its source; gives the place in the file behind it. */
function readText(value: string, file: string, from: number, to: number, prose: ProseBuilder, raw: boolean): number {
  let at = from;
  let index = 0;
  let plain = 0;
  const flush = (): void => {
    if (index > plain) prose.same(value.slice(plain, index), at - (index - plain));
  };
  while (index < value.length && at < to) {
    const wanted = value.charCodeAt(index);
    const have = file.charCodeAt(at);
    if (wanted === 10 || wanted === 13) {
      const length = lineBreak(file, at, value.charAt(index + (value.startsWith('\r\n', index) ? 2 : 1)));
      if (length > 0) {
        flush();
        prose.space(at, length);
        index += value.startsWith('\r\n', index) ? 2 : 1;
        at += length;
        plain = index;
        continue;
      }
    }
    if (!raw && have === 92 && value.charAt(index) === file.charAt(at + 1) && PUNCTUATION.test(value.charAt(index))) {
      flush();
      prose.atomic(value.charAt(index), at, 2);
      index += 1;
      at += 2;
      plain = index;
      continue;
    }
    const reference = !raw && have === 38 ? decoded(value, index, file, at) : null;
    if (reference) {
      flush();
      prose.atomic(value.slice(index, index + reference.length), at, reference.fileLength);
      index += reference.length;
      at += reference.fileLength;
      plain = index;
      continue;
    }
    if (wanted !== have) {
      flush();
      // A NUL reads as U+FFFD; anything else that does not match is kept whole rather than mapped wrongly.
      if (wanted === 0xfffd && have === 0) {
        prose.atomic('\uFFFD', at, 1);
        index += 1;
        at += 1;
        plain = index;
        continue;
      }
      const rest = resync(value, index, file, at, to);
      if (rest === null) {
        prose.atomic(value.slice(index), at, Math.max(to - at, 0));
        return to;
      }
      at = rest;
      plain = index;
      continue;
    }
    index += 1;
    at += 1;
  }
  flush();
  return at;
}

/** Length of a line's end together with the marks that begin the next line (`> `, indentation), or 0. */
function lineBreak(file: string, at: number, next: string): number {
  LINE_END.lastIndex = at;
  const end = LINE_END.exec(file);
  if (!end) return 0;
  let to = at + end[0].length;
  while (file.charAt(to) === '>' && next !== '>') {
    to += 1;
    while (file.charAt(to) === ' ' || file.charAt(to) === '\t') to += 1;
  }
  return to - at;
}

/** A character reference at `at`, if the value holds what it stands for rather than its letters. */
function decoded(value: string, index: number, file: string, at: number) {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(file)?.[0];
  if (!match) return null;
  const char = value.codePointAt(index) ?? 0;
  if (char === 38 && !/^&(?:amp|AMP|#0*38|#[xX]0*26);$/.test(match)) return null;
  const length = char > 0xffff ? 2 : 1;
  // A few names stand for two characters: the second is a mark that the file does not show next.
  const two =
    /^\p{M}/u.test(value.slice(index + length)) && file.charAt(at + match.length) !== value.charAt(index + length);
  return { length: two ? length + 1 : length, fileLength: match.length };
}

/** Where the file goes on as the value does: white space that the parser dropped, and a few marks, are passed over. */
function resync(value: string, index: number, file: string, at: number, to: number): number | null {
  const found = file.slice(at, Math.min(to, at + 200)).indexOf(value.slice(index, index + 8));
  return found > 0 ? at + found : null;
}

/** The words of an image: alt text where it stands, then its title. */
export function imageProses(
  node: Inline['images'][number],
  source: Source,
): { prose: Prose; start: number; end: number }[] {
  const start = startOf(node, source);
  const end = endOf(node, source);
  const raw = source.text.slice(start, end);
  const title = node.type === 'image' ? node.title : null;
  const found: { prose: Prose; start: number; end: number }[] = [];
  for (const [value, from] of [
    [node.alt, 0],
    [title, 2 + (node.alt?.length ?? 0)],
  ] as const) {
    if (!value?.trim()) continue;
    const place = raw.indexOf(value, from);
    const prose = new ProseBuilder();
    if (place >= 0) prose.same(value, start + place);
    else prose.atomic(value.replace(/\s+/g, ' '), start, end - start);
    found.push({ prose: prose.build(), start, end });
  }
  return found;
}
