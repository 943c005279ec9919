/** Ordinals that rank: "seeded 14th", "finished third", "in second place". All other ordinals are left alone. */

import { ORDINALS, TENS } from '../../../lexicon/numbers.ts';
import { afterHyphen, type Expression, isHyphen, type Tokens } from './expression.ts';

const FIGURE = /^(\d+(?:,\d{3})*)(?:st|nd|rd|th)$/u;

/** The ordinal at a token, with the index of its last token: "14th", "twenty-first". */
function ordinalAt(tokens: Tokens, at: number): { value: number; last: number } | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const figure = FIGURE.exec(token.lower);
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
  return {
    first: at,
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
  }; // prettier-ignore
}

function inTable(tokens: Tokens, last: number): boolean {
  for (let at = last + 1; at < Math.min(last + 6, tokens.length); at++)
    if (TABLES.test(tokens[at]?.lower ?? '')) return true;
  return false;
}
