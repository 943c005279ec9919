/** Prices by the piece: "$600 for 20 tickets, or $30 each", "200 tickets at $15 each, for a total of $3,000". */

import { fault, inDigitsOf, rounded, type SumFault, slack, within } from './fault.ts';
import { figure, type Skeleton, WORDS } from './skeleton.ts';

const EACH = '(?:each|apiece|a piece|per \\p{L}+|an? (?:head|person|ticket|copy|bottle|night))\\b';

const PATTERNS = [
  // "$600 for 20 tickets, or $30 each"
  `${figure('m', 'all')} for ${figure('n', 'count')}${WORDS}(?:,| [–—-]| \\()(?: ?(?:or|that is|which is))? ?${figure('m', 'each')} ${EACH}`,
  // "20 tickets at $30 each, or $600 in all"   "20 tickets for $30 apiece, for a total of $600"
  `(?<!\\bof (?:the )?)${figure('n', 'count')}${WORDS}(?: at| for)? ${figure('m', 'each')} ${EACH}(?:,| [–—-]| \\()? ?(?:(?:or|making) )?(?:(?:for )?(?:a|the) total of |totalling |totaling )${figure('m', 'all')}`,
  `${figure('n', 'count')}${WORDS} (?:at|for) ${figure('m', 'each')} ${EACH}(?:,| [–—-]| \\() ?(?:(?:or|making) )?${figure('m', 'all')} (?:in all|in total|altogether|all told)\\b`,
].map((pattern) => new RegExp(pattern, 'iu'));

//  "12,000 tickets in four nights, an average of 3,000 a night"
const AVERAGE = new RegExp(
  `${figure('nm', 'all')}${WORDS} (?:in|across|during) ${figure('nt', 'count')}${WORDS}(?:,| [–—-]| \\()? ?(?:or )?(?:an average of|averaging) ${figure('nm', 'each')}(?: (?:a|per|each|every) \\p{L}+| each)?(?=[,.;)]|$)`,
  'iu',
);

/** What the patterns have in them. */
const MONEY = /\{m/i;
const AVERAGED = /averag/i;

/** Averages are rounded freely. */
const AVERAGELY = 0.06;

export function* priceFaults(skeleton: Skeleton): Generator<SumFault> {
  const average = AVERAGED.test(skeleton.text) ? AVERAGE.exec(skeleton.text)?.groups : undefined;
  const [total, times, mean] = [average?.['all'], average?.['count'], average?.['each']].map((at) =>
    skeleton.exact(at),
  );
  if (total && times && mean && total.quantity.unit === mean.quantity.unit && times.quantity.number > 1) {
    const right = total.quantity.number / times.quantity.number;
    const room = Math.max(AVERAGELY * right, slack(mean.quantity), 0.5);
    if (!within(mean.quantity.number, right, room))
      yield fault(mean, inDigitsOf(mean.quantity, right), `${total.text} by ${times.text}`, 'result');
  }
  if (!MONEY.test(skeleton.text)) return;
  for (const [index, pattern] of PATTERNS.entries()) {
    const found = pattern.exec(skeleton.text)?.groups;
    const [all, count, each] = [found?.['all'], found?.['count'], found?.['each']].map((at) => skeleton.exact(at));
    if (!all || !count || !each || all.quantity.unit !== each.quantity.unit || count.quantity.number <= 0) continue;
    const [a, n, e] = [all.quantity, count.quantity, each.quantity];
    // A price is given to the unit or to the hundredth, a total to its last digit.
    const fine = Number.isInteger(e.number) ? 0.5 : 0.005;
    if (within(a.number, n.number * e.number, slack(a) + n.number * fine)) continue;
    if (index === 0)
      yield fault(each, Math.round((a.number / n.number) * 100) / 100, `${all.text} by ${count.text}`, 'result');
    else yield fault(all, rounded(n.number * e.number), `${count.text} times ${each.text}`, 'result');
  }
}
