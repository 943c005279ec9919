/** Whom a place belongs to: "Ann Lee, 68, of Mill Lane", "Perth's Dan Lowe", "Ann Lee (Leeds)", and a table's row. */

import { isCommonWord } from '../lexicon/common-words.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Block } from '../text/document.ts';

//  "Ann Lee | , 68, of | Mill Lane"   "Ann Lee | , who was born in | Leeds"
const SAID =
  /^,? (?:aged? )?(?:\d{1,3},? )?(?:who )?(?:(?:is|was|comes|came|hails|lives) )?(?:born |raised |based |living )?(?:of|from|in) (?:the )?$/u;
//  "Ann Lee | , 68, | Leeds"   "Ann Lee | (68, | Leeds)"
const LISTED = /^(?:, \d{1,3}, |\s?\((?:[^()]*[,;] ?)?)(?:the )?$/u;

/** The name that a place is tied to in its sentence, as written; null where it is tied to none. */
export function bearerOfPlace(mention: Mention, at: number, mentions: readonly Mention[], text: string): string | null {
  const own = mention.whole;
  const behind = mentions[at + 1];
  if (behind && isPerson(behind, mention) && /^['’]s $/u.test(text.slice(own.end, behind.whole.start)))
    return nameOf(behind);
  for (let before = at - 1; before >= 0 && before > at - 5; before--) {
    const name = mentions[before] as Mention;
    if (name.sentence !== mention.sentence) return null;
    if (!isPerson(name, mention)) continue;
    const between = text.slice(name.whole.end, own.start);
    // "(Ann Lee, Leeds)"
    const bracketed = text.charAt(name.whole.start - 1) === '(' && between === ', ';
    return bracketed || SAID.test(between) || LISTED.test(between) ? nameOf(name) : null;
  }
  return null;
}

const isPerson = (one: Mention, beside: Mention): boolean =>
  one.kind === 'name' && one.value.type === 'person' && one.sentence === beside.sentence;

const nameOf = ({ kind, value }: Mention): string | null =>
  kind === 'name' && value.type === 'person' ? value.surname : null;

/** The row of a table is of whoever heads it by name. */
export function bearerOfRow({ cell }: Block): string | null {
  if (!cell || cell.rowHead === '') return null;
  const words = cell.rowHead.match(/\p{L}[\p{L}'’.-]*/gu) ?? [];
  const named = words.filter((word) => /^\p{Lu}/u.test(word) && !isCommonWord(word.toLowerCase()));
  return named.length > 0 && words.every((word) => /^\p{Lu}/u.test(word) || word.length < 4) ? cell.rowHead : null;
}
