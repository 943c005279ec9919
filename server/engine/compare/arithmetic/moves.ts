/** A change with its share and where it led: "fell 38 points, or 0.3 percent, to 12,345". */

import { sameMeasure } from '../agree.ts';
import { fault, type SumFault, slack } from './fault.ts';
import { figure, type Skeleton } from './skeleton.ts';

const UP =
  'rose|rises|rise|risen|gained|gains?|added|adds?|climbed|climbs|jumped|jumps|increased|increases|advanced|grew|up|surged|soared|put on';
const DOWN =
  'fell|falls?|fallen|lost|loses|dropped|drops?|slipped|slips|slid|slides|shed|sheds|declined|declines|decreased|sank|tumbled|plunged|dipped|dips|down|gave up|retreated|cut';

const UNIT = '(?:[ -]\\p{L}+)?';
const MOVE = `\\b(?:(?<up>${UP})|(?<down>${DOWN}))(?: by)? ${figure('nmd', 'by')}${UNIT}`;

const PATTERNS = [
  // "fell 38 points, or 0.3 percent, to 12,345"   "rose by $3 (12 percent) to $28"
  `${MOVE}(?:,? or |, | \\()${figure('p', 'share')}[,)]* to (?:close at |end at |finish at )?${figure('nmd', 'level')}`,
  // "up 38 points to close at 12,345, a gain of 0.3 percent"
  `${MOVE},? (?:to|to close at|to end at|to finish at) ${figure('nmd', 'level')},? (?:or|a (?:gain|rise|fall|loss|drop|increase|decline|decrease) of) ${figure('p', 'share')}`,
].map((pattern) => new RegExp(pattern, 'giu'));

/** What each of the patterns has in it. */
const SHARE = /\{p/i;

export function* moveFaults(skeleton: Skeleton): Generator<SumFault> {
  if (!SHARE.test(skeleton.text)) return;
  const all = PATTERNS.flatMap((pattern) => [...skeleton.text.matchAll(pattern)]);
  for (const { groups: found } of all) {
    const [by, share, level] = [found?.['by'], found?.['share'], found?.['level']].map((at) => skeleton.exact(at));
    if (!by || !share || !level) continue;
    const [d, r, l] = [by.quantity, share.quantity, level.quantity];
    if (!sameMeasure(d, l) && d.unit !== 'point' && l.unit !== '') continue;
    const range = [-1, 1].flatMap((x) =>
      [-1, 1].map((y) => {
        const change = d.number + x * Math.max(slack(d), 0);
        const now = l.number + y * slack(l);
        return (100 * change) / (found?.['up'] ? now - change : now + change);
      }),
    );
    const [least, most] = [Math.min(...range), Math.max(...range)];
    // Half of the last digit for rounding, and as much for cutting off.
    const room = Math.min(r.precision, 1);
    if (least <= 0 || (r.number >= least - room && r.number <= most + room)) continue;
    const right = (100 * d.number) / (found?.['up'] ? l.number - d.number : l.number + d.number);
    const step = Math.min(r.precision, 1);
    yield fault(share, Math.round(right / step) * step, `${by.text} to ${level.text}`, 'result');
  }
}
