/** Differences: "8,412 votes to 7,905, a lead of 507", "won 24-17, by seven points". */

import { sameMeasure } from '../agree.ts';
import { fault, type SumFault, slack, slackTogether, within } from './fault.ts';
import { ENDS, type Figure, figure, type Skeleton, WORDS } from './skeleton.ts';

const GAP = 'lead|margin|majority|difference|gap|overrun|shortfall|surplus|deficit|underspend|overspend';
const LEVELS = 'nmdt';
const RESULT = figure('nmdt', 'r');
const PAIR = `${figure(LEVELS, 'a')}[^{}.;:]{1,70}${figure(LEVELS, 'b')}`;
const LINK =
  '(?:,| \\(| [–—-])(?: (?:which|that))?(?: (?:is|was|leaves|left|leaving|gave|gives|giving|makes|making|for|or))?(?: (?:him|her|it|them|us))?';
const UNITS = '[ -](?:votes?|points?|goals?|seats?|runs?)';

const PATTERNS = [
  // "8,412 to 7,906, a lead of 506"   "$48,000 against a budget of $41,000, which is an overrun of $7,000"
  `${PAIR}${WORDS}${LINK} (?:an?|the|its|his|her|their)(?: \\p{L}+)? (?:${GAP}) of ${RESULT}`,
  // "8,412 to 7,906, a 506-vote lead"
  `${PAIR}${WORDS}${LINK} (?:an?|the) ${RESULT}(?:[ -]\\p{L}+)? (?:${GAP})\\b`,
  // "a majority of 506, 8,412 to 7,906"   "by 506 votes, 8,412 to 7,906"
  `\\b(?:(?:${GAP}) of|by) ${RESULT}(?:${UNITS})?(?:,| \\(|:) ?${figure(LEVELS, 'a')}${WORDS} (?:to|against|versus) ${figure(LEVELS, 'b')}`,
].map((pattern) => new RegExp(pattern, 'iu'));

const SCORES = [
  // "24-17, by seven points"   "24-17, a seven-point win"
  `${figure('s', 's')},? (?:by|with a margin of) ${figure('n', 'r')}${UNITS}${ENDS}`,
  `${figure('s', 's')},? (?:(?:for|in|by|with) )?an? ${figure('n', 'r')}${UNITS} (?:win|victory|defeat|loss|margin|lead|triumph|deficit)\\b`,
  // "by seven points, 24-17"
  `\\bby ${figure('n', 'r')}${UNITS},? ${figure('s', 's')}`,
].map((pattern) => new RegExp(pattern, 'iu'));

/** What each of the patterns has in it. */
const GAP_TOLD = new RegExp(`${GAP}|by \\{`, 'i');
const SCORE = /\{s/i;

/** What else a pair of figures may be a score of, or the margin a margin of. */
const NO_PLAIN_SCORE = /\b(?:aggregate|wickets?|innings|overs?|sets?|legs?|series|overall|combined)\b/iu;

export function* gapFaults(skeleton: Skeleton): Generator<SumFault> {
  for (const pattern of GAP_TOLD.test(skeleton.text) ? PATTERNS : []) {
    const found = pattern.exec(skeleton.text)?.groups;
    const [a, b, result] = [found?.['a'], found?.['b'], found?.['r']].map((index) => skeleton.exact(index));
    const wrong = a && b && result ? gapFault(a, b, result) : null;
    if (wrong) yield wrong;
  }
  if (!SCORE.test(skeleton.text) || NO_PLAIN_SCORE.test(skeleton.text)) return;
  for (const pattern of SCORES) {
    const found = pattern.exec(skeleton.text)?.groups;
    const [score, result] = [skeleton.exact(found?.['s']), skeleton.exact(found?.['r'])];
    const pair = score?.quantity.pair;
    if (!score || !pair || !result) continue;
    const gap = Math.abs(pair[0] - pair[1]);
    if (gap > 0 && gap !== result.quantity.number) yield fault(result, gap, score.text, 'result');
  }
}

function gapFault(a: Figure, b: Figure, result: Figure): SumFault | null {
  const [p, q, r] = [a.quantity, b.quantity, result.quantity];
  if (!sameMeasure(p, q) || !sameMeasure(p, r) || p.relation !== '=' || q.relation !== '=') return null;
  const gap = Math.abs(p.number - q.number);
  const [more, less] = p.number > q.number ? [a, b] : [b, a];
  // A gap as large as its figures is no gap between them.
  const [s, t] = slackTogether([p, q]) as [number, number];
  if (gap === 0 || r.number >= more.quantity.number || within(r.number, gap, s + t + slack(r))) return null;
  return fault(result, gap, `${more.text} less ${less.text}`, 'result');
}
