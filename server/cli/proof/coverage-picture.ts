/** A small picture of the story: a bar for each paragraph, as long as it has values, in the colours and signs of their status. */

import type { ClaimedBlock } from '../claims-in-blocks.ts';
import { tag } from '../markup.ts';
import { type Shown, SIGNS } from '../status-signs.ts';
import type { Prefix } from './story.ts';

const ORDER = Object.keys(SIGNS) as Shown[];

export function pictureHtml(blocks: readonly ClaimedBlock[], prefix: Prefix): string {
  const bars = blocks.flatMap(({ claims }, at) => {
    if (claims.length === 0) return [];
    const counts = ORDER.map(
      (status) => [status, claims.filter((one) => one.status === status).length] as const,
    ).filter(([, count]) => count > 0);
    const words = counts.map(([status, count]) => `${count} ${SIGNS[status][1]}`).join(', ');
    const segments = counts.flatMap(([status, count]) =>
      Array.from({ length: count }, () =>
        tag('span', { class: `seg ${status}`, 'aria-hidden': 'true' }, SIGNS[status][0]),
      ),
    );
    const first = claims[0]?.number;
    return [
      tag(
        'li',
        {},
        tag('a', { href: `#${prefix}s${first}`, 'aria-label': `Part ${at + 1}: ${words}`, title: words }, segments),
      ),
    ];
  });
  return bars.length === 0 ? '' : tag('ol', { class: 'picture', 'aria-label': 'Coverage by paragraph' }, bars);
}
