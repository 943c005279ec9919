/** The story itself as HTML: every value marked by its status, and beside each paragraph the passages that its values rest on. */

import type { Evidence } from '../../engine/findings/finding.ts';
import type { Block } from '../../engine/text/document.ts';
import type { ClaimedBlock, PlacedClaim } from '../claims-in-blocks.ts';
import { splitPassage } from '../frame.ts';
import { html, tag } from '../markup.ts';
import { evidencePlaceWords } from '../places.ts';
import { SIGNS } from '../status-signs.ts';

/** What ids on the page begin with, as several drafts may share it. */
export type Prefix = string;

export function storyHtml(blocks: readonly ClaimedBlock[], prefix: Prefix, draft: string): string {
  const rows: string[] = [];
  for (let at = 0; at < blocks.length; ) {
    const first = blocks[at] as ClaimedBlock;
    let end = at + 1;
    while (end < blocks.length && together(first.block, (blocks[end] as ClaimedBlock).block)) end += 1;
    const group = blocks.slice(at, end);
    const claims = group.flatMap((one) => one.claims);
    const notes = claims.map((claim) => noteHtml(claim, prefix, draft));
    rows.push(
      tag('div', { class: 'row', id: `${prefix}b${at}` }, [
        tag('div', { class: 'text' }, groupHtml(group, prefix)),
        notes.length > 0 ? tag('div', { class: 'notes' }, notes) : '',
      ]),
    );
    at = end;
  }
  return rows.join('\n');
}

/** Items of one list and cells of one table stand in one row of the page. */
function together(a: Block, b: Block): boolean {
  if (a.cell && b.cell) return a.cell.table === b.cell.table;
  return Boolean(a.item && b.item) && a.item?.list === b.item?.list && !a.cell && !b.cell;
}

function groupHtml(group: readonly ClaimedBlock[], prefix: Prefix): string {
  const { block } = group[0] as ClaimedBlock;
  const words = (one: ClaimedBlock): string => marked(one, prefix);
  if (block.cell) return tableHtml(group, words);
  if (block.item) {
    const items = group.map((one) => {
      const { depth = 0, ordinal = null } = one.block.item ?? {};
      const attributes = { value: ordinal ?? undefined, class: depth > 0 ? `deep d${Math.min(depth, 4)}` : undefined };
      return tag('li', attributes, words(one));
    });
    return tag(block.item.ordinal === null ? 'ul' : 'ol', {}, items);
  }
  const inside = words(group[0] as ClaimedBlock);
  switch (block.kind) {
    case 'headline':
      return tag('p', { class: 'headline' }, inside);
    case 'heading':
      // The page's own headings are of levels 1 to 3.
      return tag(`h${Math.min(6, block.level + 3)}`, {}, inside);
    case 'quotation':
      return tag('blockquote', {}, tag('p', {}, inside));
    case 'caption':
      return tag('p', { class: 'caption' }, inside);
    default:
      return tag('p', {}, inside);
  }
}

function tableHtml(group: readonly ClaimedBlock[], words: (one: ClaimedBlock) => string): string {
  const width = Math.max(...group.map(({ block }) => (block.cell?.column ?? 0) + 1));
  const numbers = [...new Set(group.map(({ block }) => block.cell?.row ?? 0))];
  const rows = numbers.map((row) => {
    const cells = Array.from({ length: width }, (_, column) => {
      const found = group.find(({ block }) => block.cell?.row === row && block.cell.column === column);
      // A heading without words is no heading to a screen reader.
      if (!found) return tag('td', {});
      if (row === 0) return tag('th', { scope: 'col' }, words(found));
      return found.block.cell?.head ? tag('th', { scope: 'row' }, words(found)) : tag('td', {}, words(found));
    });
    return tag('tr', {}, cells);
  });
  return tag('div', { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': 'Table' }, tag('table', {}, rows));
}

/** The block's prose with its values in spans; a quotation may hold other values, so that spans nest. */
function marked({ block, claims }: ClaimedBlock, prefix: Prefix): string {
  const { text } = block.prose;
  const opens = (at: number): string =>
    claims
      .filter(({ span }) => span.start === at && span.end > at)
      .map(({ number, status }) => `<span class="value ${status}" data-note="${prefix}n${number}">`)
      .join('');
  const closes = (at: number): string =>
    claims
      .filter(({ span }) => span.end === at && span.end > span.start)
      .reverse()
      .map((claim) => `</span>${signHtml(claim, prefix)}`)
      .join('');
  const edges = [...new Set([0, text.length, ...claims.flatMap(({ span }) => [span.start, span.end])])].sort(
    (a, b) => a - b,
  );
  return edges.map((at, index) => `${closes(at)}${opens(at)}${html(text.slice(at, edges[index + 1] ?? at))}`).join('');
}

/** The sign after a value is what keyboard and screen reader find: a link to its note, and the button that opens it. */
function signHtml({ number, status, claim }: PlacedClaim, prefix: Prefix): string {
  const [sign, words] = SIGNS[status];
  const label = `${claim.text.replace(/\s+/g, ' ')}: ${words}. Note ${number}`;
  return tag(
    'a',
    {
      class: `sign ${status}`,
      href: `#${prefix}n${number}`,
      id: `${prefix}s${number}`,
      'data-status': status,
      'aria-label': label,
    },
    `${sign}<sup>${number}</sup>`,
  );
}

function noteHtml({ number, status, claim, finding }: PlacedClaim, prefix: Prefix, draft: string): string {
  const [sign, words] = SIGNS[status];
  const evidence = unique(claim.evidence);
  const passages = evidence.slice(0, PASSAGES[status] ?? MOST_PASSAGES).map((one) => passageHtml(one, draft));
  const more = evidence.length - passages.length;
  return tag('div', { class: `note ${status}`, id: `${prefix}n${number}`, 'data-status': status, tabindex: -1 }, [
    tag('p', { class: 'says' }, [
      tag(
        'a',
        { class: 'back', href: `#${prefix}s${number}`, 'aria-label': `Back to value ${number}` },
        String(number),
      ),
      ` ${sign} `,
      tag('b', {}, html(claim.text.replace(/\s+/g, ' '))),
      ` · ${words}`,
    ]),
    tag('p', {}, html(finding?.message ?? claim.reason)),
    claim.stet === null ? '' : tag('p', { class: 'reason' }, `Stet: ${html(claim.stet || 'no reason is given')}`),
    ...passages,
    more > 0 ? tag('p', { class: 'more' }, `and ${more} more ${more === 1 ? 'passage' : 'passages'}`) : '',
  ]);
}

/** One passage is enough for a value that it bears out. */
const PASSAGES: Readonly<Partial<Record<PlacedClaim['status'], number>>> = { supported: 1 };
const MOST_PASSAGES = 4;

const unique = (evidence: readonly Evidence[]): readonly Evidence[] => [
  ...new Map(evidence.map((one) => [`${one.path}:${one.passageSpan.start}`, one])).values(),
];

function passageHtml(evidence: Evidence, draft: string): string {
  const [before, value, after] = splitPassage(evidence);
  const where = evidence.path === draft ? `this draft, line ${evidence.line}` : evidencePlaceWords(evidence);
  const passage =
    evidence.passage === '' ? html(evidence.text) : `${html(before)}<mark>${html(value)}</mark>${html(after)}`;
  return tag('blockquote', {}, [tag('p', {}, passage.replace('<mark></mark>', '')), tag('cite', {}, html(where))]);
}
