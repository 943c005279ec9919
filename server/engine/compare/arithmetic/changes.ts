/** Changes: "rose from 40 to 50, a 25 percent increase", "up 6 to 17 from 11", "doubled from 4 to 8". */

import type { Quantity } from '../../values/quantity.ts';
import { sameMeasure } from '../agree.ts';
import { fault, inDigitsOf, type SumFault, slack, slackTogether, within } from './fault.ts';
import { ENDS, type Figure, figure, type Skeleton, WORDS } from './skeleton.ts';

const UP =
  'rise|rises|rose|risen|rising|increase[sd]?|increasing|grew|grow|grows|grown|growing|climb|climb(?:s|ed|ing)';
const DOWN =
  'fall|falls|fell|fallen|falling|drop|drops|dropped|dropping|decline[sd]?|declining|decrease[sd]?|decreasing|shr[aiu]nk|shrinks|shrinking|plunge[sd]?|slump(?:s|ed)?|tumble[sd]?';
const MORE_VERBS =
  'up|down|jump(?:s|ed)?|soar(?:s|ed)?|surge[sd]?|gain(?:s|ed)?|slip(?:s|ped)?|slid|slides?|dip(?:s|ped)?|cut';
const NOUN =
  'rise|fall|increase|decrease|drop|jump|growth|gain|decline|cut|reduction|leap|slide|surge|slump|improvement|uplift|hike';

const LEVELS = 'nmpdt';
const RESULT = figure('npmqdth', 'r');
const LINK =
  '(?:,| \\(|:| [–—-])?(?: (?:or|which (?:is|was|represents|represented)|representing|making|that is|for|with))?';

//  "from 40 pupils to 50"   "40 in the spring, which rose to 50"   "to 17, from 11"   "to $4.4 million compared with $5 million"
const PAIRS = [
  `\\bfrom (?:the )?${figure(LEVELS, 'a')}${WORDS} to ${figure(LEVELS, 'b')}`,
  `${figure(LEVELS, 'a')}[^{}.;]{0,50}, (?:which|and this|but this) (?:${UP}|${DOWN}) to ${figure(LEVELS, 'b')}`,
  `\\bto ${figure(LEVELS, 'b')}${WORDS},?(?: up| down)? (?:from|compared with|compared to|against) ${figure(LEVELS, 'a')}`,
].map((pattern) => new RegExp(pattern, 'giu'));

const AFTER = [
  // ", a 20 percent increase"   "(a 10-point jump"   ", a steep fall of 12 percent"   ", up 20 percent"   ", or 20 percent."
  `^${WORDS}${LINK} (?:an? |the )(?:\\p{L}+ )?${RESULT}(?<noun>[ -]points?)?(?:[ -]\\p{L}+)?[ -](?:${NOUN})\\b`,
  `^${WORDS}${LINK} (?:an? |the )(?:\\p{L}+ )?(?:${NOUN})(?: in \\p{L}+)? of ${RESULT}(?<noun> points?)?`,
  `^${WORDS}${LINK}(?: |(?<=\\())(?:up|down)(?: by)? ${RESULT}(?<noun> points?)?${ENDS}`,
  `^${WORDS}, or ${RESULT}(?<noun> points?)?${ENDS}`,
].map((pattern) => new RegExp(pattern, 'iu'));

/** Words between the change and its figures; with "and" or "while" another matter begins. */
const FURTHER =
  "(?:[ -](?!(?:and|but|while|as|with|after|when|because|or|than)\\b)[\\p{L}\\p{M}'’-]+){0,5}?(?:,| [–—-])? $";

const BEFORE = [
  // "rose by 20 percent, "   "up 5 "   "a 20 percent increase in enrolment, "   "a rise of 20 percent "
  `\\b(?:${UP}|${DOWN}|${MORE_VERBS})(?: by)? (?:an? \\p{L}+ )?${RESULT}(?<noun>[ -]points?)?${FURTHER}`,
  `${RESULT}(?<noun>[ -]points?)?(?:[ -]\\p{L}+)?[ -](?:${NOUN})${FURTHER}`,
  `\\b(?:${NOUN})(?: in${WORDS})? of ${RESULT}(?<noun> points?)?${FURTHER}`,
].map((pattern) => new RegExp(pattern, 'iu'));

/** A yearly rate, an average or an adjusted figure does not follow from the first and the last. */
const OTHERWISE =
  /\b(?:annual\w*|averag\w*|compound\w*|inflation|real terms|adjusted|constant|like[- ]for[- ]like|comparable|organic|seasonal\w*|(?:an?|per|each|every) (?:year|month|week|day|quarter|decade|annum)(?! (?:ago|earlier|before|later|on)\b))\b/iu;

/** What is told in per cent, even where the sign is left out: of these "up 5 percent" may mean points. */
const SHARES =
  /\b(?:turnout|rates?|shares?|approval|support|poll\w*|percentage|ratings?|unemployment|interest|yields?)\b/iu;

/** What each of the pairs has in it. */
const TO_FIGURE = /\bto \{/i;

/** Further apart than this, one of the two has been read without its scale. */
const APART = 20;

export function* changeFaults(skeleton: Skeleton): Generator<SumFault> {
  const { text, reading, sentence } = skeleton;
  yield* multiples(skeleton);
  if (!TO_FIGURE.test(text)) return;
  for (const pattern of PAIRS) {
    for (const pair of text.matchAll(pattern)) {
      const [a, b] = [skeleton.exact(pair.groups?.['a']), skeleton.exact(pair.groups?.['b'])];
      if (!a || !b || !comparable(a.quantity, b.quantity)) continue;
      const before = text.slice(0, pair.index);
      const after = text.slice(pair.index + pair[0].length);
      const found = first(AFTER, after) ?? first(BEFORE, before);
      if (found && !OTHERWISE.test(reading.block.prose.text.slice(sentence.start, sentence.end))) {
        const result = skeleton.exact(found['r']);
        const share = SHARES.test(text);
        const wrong = result && changeFault(a, b, result, found['noun'] !== undefined, share);
        if (wrong) yield wrong;
      }
      const wrongWay = directionFault(before, a, b, reading.block.prose.text);
      if (wrongWay) yield wrongWay;
    }
  }
}

function first(patterns: readonly RegExp[], text: string): Readonly<Record<string, string | undefined>> | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found?.groups) return found.groups;
  }
  return null;
}

const comparable = (a: Quantity, b: Quantity): boolean =>
  sameMeasure(a, b) && a.relation === '=' && b.relation === '=' && a.number > 0 && b.number > 0 && apart(a, b) <= APART;

const apart = (a: Quantity, b: Quantity): number => Math.max(a.number, b.number) / Math.min(a.number, b.number);

function changeFault(a: Figure, b: Figure, result: Figure, points: boolean, share: boolean): SumFault | null {
  const [p, q, r] = [a.quantity, b.quantity, result.quantity];
  const reckoning = `from ${a.text} to ${b.text}`;
  const difference = Math.abs(q.number - p.number);
  if (r.measure === 'share') {
    const percent = Math.round((100 * difference) / p.number);
    return Math.abs(100 * r.number - percent) <= COARSE
      ? null
      : fault(result, null, `${reckoning} is ${percent} percent`, 'excess');
  }
  const absolute = points
    ? p.measure === 'percent'
    : r.measure === 'points'
      ? p.measure === 'percent'
      : sameMeasure(p, r);
  const [s, t] = slackTogether([p, q]) as [number, number];
  const bySum = within(r.number, difference, s + t + slack(r));
  if (absolute && r.measure !== 'percent') return bySum ? null : fault(result, difference, reckoning, 'result');
  if (r.measure !== 'percent' || ((share || p.measure === 'percent') && bySum)) return null;
  const [least, most] = shares(p.number, q.number, s, t);
  // What the figures themselves leave open need not be left open again.
  const room = s + t > 0 ? Math.min(percentRoom(r), 1) : percentRoom(r);
  if (r.number >= least - room && r.number <= most + room) return null;
  return fault(result, inDigitsOf(r, (100 * difference) / p.number), reckoning, 'result');
}

/** Parts in words are coarse: "by a third" for 35 percent. */
const COARSE = 4;

/** The least and the most per cent by which one figure can have changed to the other, each within its own rounding. */
function shares(from: number, to: number, s: number, t: number): readonly [number, number] {
  const all = [-s, s].flatMap((x) =>
    [-t, t].map((y) => (100 * Math.abs(to + y - from - x)) / Math.max(from + x, 1e-9)),
  );
  return [Math.min(...all), Math.max(...all)];
}

/** A whole percentage is rounded or cut off; round ones, and those of some size, are given more freely. */
export function percentRoom({ number, precision }: Quantity): number {
  if (precision < 1) return precision;
  if (number >= 100) return Math.max(1, number * 0.03);
  return number % 10 === 0 ? 2 : number % 5 === 0 ? 1.25 : 1;
}

const MULTIPLES: readonly (readonly [RegExp, number])[] = (
  [
    ['doubl(?:ed|es|ing)', 2],
    ['(?:trebl|tripl)(?:ed|es|ing)', 3],
    ['quadrupl(?:ed|es|ing)', 4],
    ['halv(?:ed|es|ing)', 0.5],
  ] as const
).flatMap(([verb, times]) =>
  // "more than doubled" and "nearly halved" say that it is not quite so.
  [
    `(?<!\\b(?:than|nearly|almost|about|roughly|over|just|practically|virtually|least|to|not|having) )\\b${verb}${WORDS},? from ${figure('nmpdt', 'a')}${WORDS} to ${figure('nmpdt', 'b')}${ENDS}`,
    `(?<!\\b(?:than|nearly|almost|about|roughly|over|just|practically|virtually|least|to|not|having) )\\b${verb}${WORDS} to ${figure('nmpdt', 'b')}${WORDS},? from ${figure('nmpdt', 'a')}`,
  ].map((pattern) => [new RegExp(pattern, 'iu'), times] as const),
);

/** "Doubled" is said of 11 to 23, not of 4 to 9. */
const LOOSE = 0.08;

/** What each of the patterns has in it: to make their like ready takes longer than to look for this. */
const MULTIPLIED = /(?:doubl|trebl|tripl|quadrupl|halv)/i;

function* multiples(skeleton: Skeleton): Generator<SumFault> {
  if (!MULTIPLIED.test(skeleton.text)) return;
  for (const [pattern, times] of MULTIPLES) {
    const found = pattern.exec(skeleton.text)?.groups;
    const [a, b] = [skeleton.exact(found?.['a']), skeleton.exact(found?.['b'])];
    if (!a || !b || !comparable(a.quantity, b.quantity)) continue;
    const should = a.quantity.number * times;
    if (within(b.quantity.number, should, LOOSE * should + slack(a.quantity) * times + slack(b.quantity))) continue;
    yield fault(b, should, `${a.text} ${times < 1 ? 'halved' : `times ${times}`}`, 'result');
  }
}

const RISING = new RegExp(`\\b(?:${UP})(?: \\p{L}+)?,? $`, 'iu');
const FALLING = new RegExp(`\\b(?:${DOWN})(?: \\p{L}+)?,? $`, 'iu');

/** Where less is higher, or the figures are no amounts: rankings, exchange rates, degrees of frost, golf, race times. */
const UPSIDE_DOWN =
  /\b(?:rank\w*|plac\w+|position\w*|seed\w*|table|standings|league|list|chart\w*|minus|below|under par|over par|the dollar|the euro|the pound|the yen|exchange|odds|negative|no|number|grade|division|tier|category)\b|#/iu;

/** "fell from 40 to 50" */
function directionFault(before: string, a: Figure, b: Figure, around: string): SumFault | null {
  const rising = RISING.test(before);
  if (!rising && !FALLING.test(before)) return null;
  const up = b.quantity.number > a.quantity.number;
  if (a.quantity.number === b.quantity.number || up === rising || UPSIDE_DOWN.test(around)) return null;
  return fault(b, null, `from ${a.text} to ${b.text} is a ${up ? 'rise' : 'fall'}`, 'direction');
}
