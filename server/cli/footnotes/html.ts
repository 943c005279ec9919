/** The draft as a plain web page with its notes at the foot. */

import type { ClaimedBlock } from '../claims-in-blocks.ts';
import { html, page, tag } from '../markup.ts';
import { type Footnoted, noteWords } from './footnotes.ts';
import { pieces } from './pieces.ts';

const STYLE = `body { max-width: 38rem; margin: 2rem auto; padding: 0 1rem; font: 1.0625rem/1.6 Georgia, serif; color: #1d1c1a; background: #fff; }
h1 { line-height: 1.25; } sup { line-height: 0; } ol { border-top: 1px solid #999; padding-top: 1rem; font-size: .9rem; } a { color: inherit; }`;

export function asHtml(draft: Footnoted): string {
  const seen = new Set<number>();
  const blocks = draft.blocks.map((one) => blockHtml(one, draft, seen));
  const notes = draft.notes.map((note) =>
    tag('li', { id: `note-${note.number}` }, [
      html(noteWords(note)),
      seen.has(note.number)
        ? ` ${tag('a', { href: `#ref-${note.number}`, 'aria-label': `Back to the text at note ${note.number}` }, '↩')}`
        : '',
    ]),
  );
  const title = `${draft.name}, with its sources`;
  const sources =
    notes.length > 0
      ? tag('section', { 'aria-label': 'Sources' }, tag('ol', {}, notes))
      : tag('p', {}, 'No value of this draft rests on a source.');
  return page({ title, style: STYLE, body: `<main>\n${blocks.join('\n')}\n</main>\n${sources}` });
}

function blockHtml(one: ClaimedBlock, draft: Footnoted, seen: Set<number>): string {
  const { block } = one;
  const inside = pieces(one, draft.noteOf)
    .map((piece) => {
      if ('text' in piece) return html(piece.text);
      const { number } = piece.note;
      const id = seen.has(number) ? undefined : `ref-${number}`;
      seen.add(number);
      return tag('sup', {}, tag('a', { href: `#note-${number}`, id, 'aria-label': `Note ${number}` }, String(number)));
    })
    .join('');
  if (block.kind === 'headline') return tag('h1', {}, inside);
  if (block.kind === 'heading') return tag(`h${Math.min(6, block.level + 1)}`, {}, inside);
  if (block.kind === 'quotation') return tag('blockquote', {}, inside);
  return tag('p', {}, `${bullet(one)}${inside}`);
}

const bullet = ({ block: { item } }: ClaimedBlock): string =>
  item ? `${item.ordinal === null ? '•' : `${item.ordinal}.`} ` : '';
