/** Whom a place belongs to: "Ann Lee, 68, of Mill Lane", "Perth's Dan Lowe", "Ann Lee (Leeds)", and a table's row. */

import { isCommonWord } from '../lexicon/common-words.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Block } from '../text/document.ts';

//  "Ann Lee | , 68, of | Mill Lane"   "Ann Lee | , who was born in | Leeds"
const SAID =
  /^,? (?:aged? )?(?:\d{1,3},? )?(?:who )?(?:(?:is|was|comes|came|hails|lives) )?(?:born |raised |based |living )?(?:of|from|in) (?:the )?$/u;
//  "Ann Lee | , 68, | Leeds"   "Ann Lee | (68, | Leeds)"   "Ann Lee | (68, from | Leeds)"
const LISTED = /^(?:, \d{1,3}, |\s?\((?:[^()]*[,;] ?)?(?:(?:of|from) )?)(?:the )?$/u;
//  "Ann Lee | , a 68-year-old nurse from | Leeds"   "Ann Lee | , 68, reserve goalkeeper, from | Leeds"
const DESCRIBED =
  /^(?:(?:, \d{1,3})?, (?:an?|the) [\p{L}\d’'-]+(?: [\p{L}’'-]+){0,3},?|, \d{1,3}, [\p{L}-]+(?: [\p{L}-]+){0,2},) (?:from|born in|living in) (?:the )?$/u;

//  "She was born in | Leeds"   "Born | Leeds"   "The striker, born in | Leeds"
const OPENS =
  /^(?:(?:(?:He|She)|The [\p{L}-]+(?: [\p{Ll}-]+)?),? )?(?:(?:(?:was|is) )?(?:an? [\p{L}\d’'-]+(?: [\p{L}-]+){0,2} )?(?:[Bb]orn|[Rr]aised|living)(?: and (?:raised|bred|lives|based))? ?(?:in )?|(?:comes|came|hails|is|was) from |lives in |an? [\p{L}\d’'-]+(?: [\p{L}-]+){0,2} from )(?:the )?$/u;
//  "It gave | the 26-year-old from | Leeds"
const AGED = /\bthe \d{1,3}-year-old(?: [\p{L}-]+){0,2} (?:from|of) (?:the )?$/u;
//  "Lowe, 30, from | Leeds": a surname that opens its sentence, known from elsewhere
const SURNAMED = /^(\p{Lu}[\p{L}'’-]+)(?:, \d{1,3})?, (?:of|from) (?:the )?$/u;
//  "ANN LEE (19, from | Leeds": in capitals no name is told from other words
const LABELLED = /^(?:\p{Lu}[\p{Lu}'’.-]+ ){1,3}\((?:[^()]*[,;] ?)?(?:(?:of|from) )?$/u;
//  "From | Leeds | , teacher."
const FROM = /^From (?:the )?$/u;
const TRADE = /^, (?:an? )?\p{Ll}[\p{L}-]*(?: \p{Ll}[\p{L}-]*){0,2}(?:[.;]|$)/u;

/**
 * The name that a place is tied to, as written; null where it is tied to none. `start` is where its sentence starts: one that says
 * no name, "She was born in Leeds", speaks of who was named last.
 */
export function bearerOfPlace(
  mention: Mention,
  at: number,
  mentions: readonly Mention[],
  text: string,
  start: number,
): string | null {
  const own = mention.whole;
  const behind = mentions[at + 1];
  if (behind && isPerson(behind, mention) && /^['’]s $/u.test(text.slice(own.end, behind.whole.start)))
    return nameOf(behind);
  const opening = text.slice(start, own.start);
  if (LABELLED.test(opening)) return opening.slice(0, opening.indexOf(' (')).split(' ').at(-1) ?? null;
  for (let before = at - 1; before >= 0 && before > at - 5; before--) {
    const name = mentions[before] as Mention;
    if (name.sentence !== mention.sentence) break;
    if (!isPerson(name, mention)) continue;
    const between = text.slice(name.whole.end, own.start);
    // "(Ann Lee, Leeds)"
    const bracketed = text.charAt(name.whole.start - 1) === '(' && between === ', ';
    return bracketed || [SAID, LISTED, DESCRIBED].some((form) => form.test(between)) ? nameOf(name) : null;
  }
  const surname = SURNAMED.exec(opening)?.[1] ?? '';
  if (surname !== '' && !isCommonWord(surname.toLowerCase())) return surname;
  const ofNamed =
    OPENS.test(opening) ||
    AGED.test(opening) ||
    (FROM.test(opening) && TRADE.test(text.slice(own.end, own.end + LINE)));
  return ofNamed ? namedBefore(mention.sentence, at, mentions) : null;
}

const LINE = 60;

/** Who was named last before a sentence of the block; null where more than one was in the same breath. */
function namedBefore(sentence: number, at: number, mentions: readonly Mention[]): string | null {
  let last: Mention | null = null;
  for (let before = at - 1; before >= 0; before--) {
    const one = mentions[before] as Mention;
    if (one.sentence < (last?.sentence ?? 0)) break;
    if (one.sentence === sentence || !isPerson(one, one)) continue;
    if (last && nameOf(last) !== nameOf(one)) return null;
    last = one;
  }
  return last && nameOf(last);
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
