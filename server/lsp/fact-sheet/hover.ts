/** Over a fact sheet: what a tag is for, and what was read in a sentence. */

import type { Hover, Position } from 'vscode-languageserver';
import { tagsOf } from '../../engine/text/sheet-tags.ts';
import { rangeOf } from '../convert.ts';
import { say } from '../language/say.ts';
import { escapeMarkdown } from '../passages.ts';
import type { SheetSnapshot } from './sheet.ts';
import { STATUS_WORDS, TAG_WORDS } from './words.ts';

export function sheetHover(sheet: SheetSnapshot, position: Position): Hover | null {
  const { document, reading, facts } = sheet;
  const offset = document.offsetAt(position);
  const block = reading.blocks.find(
    ({ block: { span, kind } }) => kind === 'paragraph' && span.start <= offset && offset <= span.end,
  )?.block;
  if (!block) return null;
  const { span } = block;
  const tag = tagsOf(document.getText().slice(span.start, span.end), span.start).find(
    (one) => one.span.start <= offset && offset <= one.span.end,
  );
  const show = (value: string, at: typeof span): Hover => ({
    contents: { kind: 'markdown', value },
    range: rangeOf(document, at),
  });
  if (tag) {
    const words = (tag.key === 'status' && STATUS_WORDS[tag.value]) || TAG_WORDS[tag.key];
    return words ? show(`**${tag.key}**: ${escapeMarkdown(say(words))}`, tag.span) : null;
  }
  const read = facts.filter(({ evidence }) => span.start <= evidence.span.start && evidence.span.end <= span.end);
  const said = [...new Set(read.map(({ says }) => says.replace(/\s+/gu, ' ')))];
  const head =
    said.length > 0
      ? say('**Drafts are held against:** {0}', said.map((one) => escapeMarkdown(one)).join(' · '))
      : say('**Nothing here can be held against a draft.**');
  const standing = block.sheet?.confirmed ? STATUS_WORDS['confirmed'] : STATUS_WORDS['disputed'];
  const behind = block.sheet?.source ? [say('Source: {0}.', escapeMarkdown(block.sheet.source))] : [];
  return show([head, ...behind, `_${say(standing ?? '')}_`].join('\n\n'), {
    start: span.start,
    end: span.start + block.prose.text.length,
  });
}
