/**
 * Ordinals that rank ("seeded 14th", "finished third", "in second place") or number what somebody has done ("his 11th goal",
 * "a fourth straight win", "for the third time"). All other ordinals are left alone.
 */

import { ORDINALS, TENS } from '../../../lexicon/numbers.ts';
import type { Token } from '../../../text/sentence.ts';
import { afterHyphen, type Expression, isHyphen, type Tokens } from './expression.ts';

const FIGURE = /^(\d+(?:,\d{3})*)(?:st|nd|rd|th)$/u;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The ordinal at a token, with the index of its last token: "14th", "twenty-first". */
function ordinalAt(tokens: Tokens, at: number): { value: number; last: number } | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const figure = isDigit(token.lower.charCodeAt(0)) ? FIGURE.exec(token.lower) : null;
  if (figure) return { value: Number((figure[1] as string).replaceAll(',', '')), last: at };
  const tens = TENS.get(token.lower);
  if (tens !== undefined && isHyphen(tokens[at + 1])) {
    const ones = ORDINALS.get(tokens[at + 2]?.lower ?? '');
    return ones !== undefined && ones < 10 ? { value: tens + ones, last: at + 2 } : null;
  }
  const value = ORDINALS.get(token.lower);
  return value === undefined ? null : { value, last: at };
}

const RANKING =
  /^(?:seeded|ranked|ranks|rank|ranking|finish(?:es|ed|ing)?|placed|rated|came|comes|come|coming|qualif(?:y|ied|ies)|lies|lying|lay|sits?|sitting|stands?|stood|remain(?:s|ed)?|voted|slipped|dropped|climbed|rose|fell|moved|ended|in|into|up|down|to|is|are|was|were|currently|joint|tied|equal|for|qualifying|languishing|languish)$/u;
const STRONG =
  /^(?:seeded|ranked|ranks|rank|ranking|finish(?:es|ed|ing)?|placed|rated|qualif(?:y|ied)|came|comes|coming)$/u;
const AFTER = /^(?:place|spot|position|overall|seed)$/u;
const TABLES = /^(?:table|league|standings|rankings?|division|world|championship|list|charts?|index|class)$/u;

export function rankAt(tokens: Tokens, at: number): Expression | null {
  const ordinal = ordinalAt(tokens, at);
  if (!ordinal) return null;
  const { value, last } = ordinal;
  let before = at - 1;
  while (
    /^(?:a|the|joint|tied|equal|just|only|currently|now|as|last|next)$/u.test(tokens[before]?.lower ?? '') ||
    /ly$/u.test(tokens[before]?.lower ?? '')
  )
    before--;
  const verb = tokens[before]?.lower ?? '';
  const next = tokens[afterHyphen(tokens, last + 1)];
  const word = next?.lower ?? '';
  if (value > 1 && numbersDeeds(tokens, at, last)) return ranked(at, last, value);
  if (!RANKING.test(verb) && word !== 'place') return null;
  const closes =
    next === undefined ||
    next.kind !== 'word' ||
    /^(?:in|out|of|behind|on|at|and|with|after|among|overall|to|for|but|globally|nationally|worldwide|when|while)$/u.test(
      word,
    );
  const strong =
    STRONG.test(verb) && closes && !(verb.startsWith('c') && value === 1 && word !== 'in' && word !== 'of');
  const placed = AFTER.test(word) && (word !== 'position' || RANKING.test(verb));
  const tabled = closes && word !== 'and' && inTable(tokens, last);
  if (!(strong || placed || (tabled && RANKING.test(verb)))) return null;
  return ranked(at, last, value);
}

const ranked = (first: number, last: number, value: number): Expression => ({
  first,
  last,
  number: value,
  min: value,
  max: value,
  precision: 1,
  form: 'ordinal',
  kind: 'rank',
  vague: false,
  pair: null,
  scale: false,
  per: null,
  perLast: last,
});

const RUNNING = /^(?:straight|consecutive|successive|time)$/u;
/** Of these there is a first and a second by their nature, and not by anyone's doing. */
const PARTS =
  /^(?:half|quarter|period|round|innings|leg|set|act|chapter|part|floor|storey|language|name|wife|husband|child|son|daughter|home|cousin|birthday|anniversary|wave|stage|phase|reading|grade|form|year|day|week|month|century|hand|class|degree)$/u;

/** "his 11th goal", "Leeds's third defeat": of whom, and what; "a fourth straight win", "for the third time". */
function numbersDeeds(tokens: Tokens, first: number, last: number): boolean {
  const next = tokens[last + 1];
  if (next?.kind !== 'word') return false;
  if (RUNNING.test(next.lower)) return next.lower !== 'time' || tokens[first - 1]?.lower === 'the';
  const noun = nounBehind(tokens, last);
  if (noun < 0 || PARTS.test((tokens[noun] as Token).lower)) return false;
  const owner = tokens[first - 1];
  if (owner && (/^(?:his|her|its|their|my|our|your)$/u.test(owner.lower) || /^['’]s?$/u.test(owner.text))) return true;
  let after = noun + 1;
  if (tokens[after]?.lower === 'of') after++;
  return (
    /^(?:the|this|his|her|its|their|a)$/u.test(tokens[after]?.lower ?? '') && SPAN.test(tokens[after + 1]?.lower ?? '')
  );
}

const SPAN =
  /^(?:season|year|career|campaign|tournament|championship|series|competition|winter|summer|spring|autumn|fall|game|match|night|tour|term)$/u;

/** The noun of "goal", "career goal", "double-double" right behind an ordinal; -1 where there is none. */
function nounBehind(tokens: Tokens, last: number): number {
  for (let at = last + 1; at <= last + 4; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' && !isHyphen(token)) return -1;
    const joined = isHyphen(tokens[at + 1]) || tokens[at + 1]?.pos === 'NOUN';
    if (token?.pos === 'NOUN' && !joined) return at;
  }
  return -1;
}

function inTable(tokens: Tokens, last: number): boolean {
  for (let at = last + 1; at < Math.min(last + 6, tokens.length); at++)
    if (TABLES.test(tokens[at]?.lower ?? '')) return true;
  return false;
}
