/** Shares of figures that stand beside them: "45 of 120 patients, or 37.5 percent", and a part that is more than its whole. */

import { percentRoom } from './changes.ts';
import { fault, inDigitsOf, rounded, type SumFault } from './fault.ts';
import { ENDS, type Figure, figure, type Skeleton, WORDS } from './skeleton.ts';

const OF = '(?:out )?of (?:the |its |their |his |her |our |all |those |these |a total of )?';
const COUNTS = `${figure('n', 'part')}${WORDS} ${OF}${figure('np', 'all')}`;

const PATTERNS = [
  // "45 of 120 patients, or 40 percent,"   "45 of the 120 (40%)"   "15 of the 60 members, a quarter,"
  `${COUNTS}${WORDS}(?:,| \\(| [–—-])(?: ?(?:or|that is|which is|just))? ?${figure('ph', 'share')}${ENDS}`,
  // "Of 120 patients, 45 (38%)"   "300 jobs, or 25 percent of its 1,200 staff"
  `\\bof (?:the |its |all )?${figure('n', 'all')}${WORDS}, (?:only |just )?${figure('n', 'part')}${WORDS}(?:,| \\(| [–—-])(?: ?or)? ?${figure('ph', 'share')}${ENDS}`,
  `${figure('n', 'part')}${WORDS}(?:,? or | \\()${figure('ph', 'share')} of (?:the |its |their |all )${figure('np', 'all')}`,
  // "40 percent, or 45 of 120,"   "40% (45 of 120)"
  `${figure('ph', 'share')}${WORDS}(?:,? or | \\(| [–—-] )${COUNTS}`,
].map((pattern) => new RegExp(pattern, 'iu'));

//  "14 of its 12 players"
const MORE_THAN_ALL = new RegExp(
  `${figure('n', 'part')}${WORDS} of (?:the|its|their|his|her|our) ${figure('n', 'all')}(?![-–])(?: [\\p{L}'’-]+)`,
  'iu',
);

/** What each of the patterns has in it: a figure of per cent or a fraction. */
const SHARE = /\{[ph]/i;
const OF_ALL = / of (?:the|its|their|his|her|our) \{n/i;

/** Parts in words are coarse: "a third" for 34 and for 31 percent. */
const COARSE = 3;

export function* shareFaults(skeleton: Skeleton): Generator<SumFault> {
  for (const pattern of SHARE.test(skeleton.text) ? PATTERNS : []) {
    const found = pattern.exec(skeleton.text)?.groups;
    const [part, all, share] = [found?.['part'], found?.['all'], found?.['share']].map((at) => skeleton.exact(at));
    const wrong = part && all && share ? shareFault(part, all, share) : null;
    if (wrong) yield wrong;
  }
  const found = OF_ALL.test(skeleton.text) ? MORE_THAN_ALL.exec(skeleton.text)?.groups : undefined;
  const [part, all] = [skeleton.exact(found?.['part']), skeleton.exact(found?.['all'])];
  if (
    part &&
    all &&
    part.quantity.number > all.quantity.number &&
    plain(all) &&
    all.quantity.form === part.quantity.form
  )
    yield fault(part, null, `only ${all.text} are spoken of`, 'excess');
}

/** Whether a figure is a bare number: "45 of 120, or 40 percent" lends its unit to the 120, too. */
const plain = ({ text }: Figure): boolean => !/%|per ?cent|pct/iu.test(text);

function shareFault(part: Figure, all: Figure, share: Figure): SumFault | null {
  const [p, q, r] = [part.quantity, all.quantity, share.quantity];
  if (!plain(all) || q.number <= 0 || p.number > q.number || r.relation !== '=') return null;
  const actual = (100 * p.number) / q.number;
  const reckoning = `${part.text} of ${all.text}`;
  if (r.measure === 'share') {
    if (Math.abs(100 * r.number - actual) <= (r.form === 'figure' ? 1 : COARSE)) return null;
    return fault(share, null, `${reckoning} is ${rounded(Math.round(actual * 10) / 10)} percent`, 'excess');
  }
  if (Math.abs(r.number - actual) <= percentRoom(r)) return null;
  return fault(share, inDigitsOf(r, actual), reckoning, 'result');
}
