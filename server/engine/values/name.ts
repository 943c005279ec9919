/** Names of persons and organisations as values, and when two of them name one person. */

import { placesNamed } from '../lexicon/gazetteer.ts';
import { isArabicArticle, plainKey, spellingKey } from '../lexicon/gazetteer-keys.ts';
import { isGivenName, sameGivenName } from '../lexicon/given-names.ts';
import { remembering } from '../lexicon/remembering.ts';
import { isRomanised, romanised } from './romanised.ts';
import { oneEditApart, withinTwoEdits } from './spelling.ts';

export interface PersonName {
  readonly type: 'person';
  /** Given and middle names as written; empty on a second reference. */
  readonly given: readonly string[];
  readonly surname: string;
  /** "Brig. Gen.", "Mayor", "Dr": as written before the name; '' where none. */
  readonly title: string;
  /** Role or affiliation in apposition ("the deputy commander", "of the Harbour Trust"); '' where none. */
  readonly role: string;
}

export interface OrganisationName {
  readonly type: 'organisation';
  readonly name: string;
  /** The acronym that the text itself defines for it, or ''. */
  readonly acronym: string;
}

export interface OtherName {
  readonly type: 'other';
  readonly name: string;
}

export type NameValue = PersonName | OrganisationName | OtherName;

/**
 * `same`: one name, as far as spelling tells. `near-miss`: one slip apart, where a slip is likelier than a stranger.
 * `different`: two persons. `unknown`: it cannot be told ("Lee" beside "Anna Lee" is `same`; a lone "Anna" is not).
 */
export type Sameness = 'same' | 'near-miss' | 'different' | 'unknown';

/** Surnames of this length and more are told apart by one letter too seldom for that to be meant. */
const LONG = 6;

/** What `samePerson` depends on, as one key. */
export const nameWords = ({ given, surname }: PersonName): string => `${given.join(' ')}|${surname}`;

export function samePerson(a: PersonName, b: PersonName): Sameness {
  const surname = sameWord(a.surname, b.surname);
  const given = sameGiven(a.given, b.given);
  if (surname === 'same') return given === 'unknown' ? 'same' : given;
  if (surname === 'near' && !isPlace(a.surname) && !isPlace(b.surname)) {
    const shortest = Math.min(bare(a.surname).length, bare(b.surname).length);
    if (given === 'same') return 'near-miss';
    if (given === 'unknown' && shortest >= LONG) return 'near-miss';
  }
  if (surname === 'other' && given === 'same' && misheard(a.surname, b.surname)) return 'near-miss';
  // A lone name may be somebody's first: "Anna" beside "Anna Lee".
  if (a.given.length === 0 && b.given.some((name) => sameGivenName(name, a.surname))) return 'unknown';
  if (b.given.length === 0 && a.given.some((name) => sameGivenName(name, b.surname))) return 'unknown';
  return 'different';
}

/** The keys under which a surname is found, the whole one first: without article and marks, by its parts, by its skeleton. */
export function surnameKeys(surname: string): readonly string[] {
  const words = plainKey(surname).split(' ');
  const keys = new Set([bare(surname)]);
  if (words.length > 1) {
    for (const word of [words[0] as string, words.at(-1) as string]) if (word.length > 2) keys.add(word);
    if (isArabicArticle(words[0] as string)) keys.add(`~${spellingKey(surname)}`);
  }
  const roman = romanised(surname);
  if (roman !== bare(surname)) keys.add(roman);
  return [...keys];
}

/** "Al Sudani" → "sudani": without article, hyphens and case. */
const bare = remembering((surname: string): string => {
  const words = plainKey(surname).split(' ');
  return (words.length > 1 && isArabicArticle(words[0] as string) ? words.slice(1) : words).join('');
});

function sameWord(a: string, b: string): 'same' | 'near' | 'other' {
  const [x, y] = [bare(a), bare(b)];
  if (x === y) return 'same';
  // "Hassan Diab", "Diab"; "Ortega Ruiz", "Ortega": a part of a double surname stands for the whole.
  const [wordsX, wordsY] = [plainKey(a).split(' '), plainKey(b).split(' ')];
  if (
    wordsX.length !== wordsY.length &&
    (wordsX.at(-1) === wordsY.at(-1) || wordsX[0] === wordsY[0]) &&
    Math.min(wordsX.length, wordsY.length) === 1
  )
    return 'same';
  if (transliterated(a, b) || romanised(a) === romanised(b)) return 'same';
  return oneEditApart(x, y) ? 'near' : 'other';
}

/** "al-Sudani", "As Soudani": the article says that the name was transliterated, and then only its skeleton is sure. */
function transliterated(a: string, b: string): boolean {
  const article = (name: string): boolean => {
    const [first = '', ...rest] = plainKey(name).split(' ');
    return rest.length > 0 && isArabicArticle(first);
  };
  const [x, y] = [spellingKey(a), spellingKey(b)];
  return article(a) && article(b) && x === y && x.replace(/[* ]/g, '').length >= 3;
}

/** Two slips apart: it sounds alike, or it is long enough for two slips to be likelier than another name. */
export function misheard(a: string, b: string): boolean {
  const [x, y] = [bare(a), bare(b)];
  if (x[0] !== y[0] || isPlace(a) || isPlace(b) || !withinTwoEdits(x, y)) return false;
  return Math.min(x.length, y.length) >= LONG || (x.length > 3 && spellingKey(a) === spellingKey(b));
}

/** Given names that are one name in two spellings ("Sarah", "Sara"), not one and its familiar form ("Kate", "Katie"). */
export function spelledApart(a: string, b: string): boolean {
  const [x, y] = [plainKey(a), plainKey(b)];
  if (x === y || x[0] !== y[0] || Math.min(x.length, y.length) < 4 || Math.abs(x.length - y.length) > 1) return false;
  if (FAMILIAR.test(x) !== FAMILIAR.test(y) || isRomanised(a) || isRomanised(b)) return false;
  return oneEditApart(x, y) || spellingKey(a).replaceAll('v', 'f') === spellingKey(b).replaceAll('v', 'f');
}

//               "Kat|ie" "Jenn|y"
//                    ^^        ^
const FAMILIAR = /(?:ie|y|i)$/;

/** Compares given names as far as both are there: 'unknown' where one is missing. */
function sameGiven(a: readonly string[], b: readonly string[]): Sameness {
  // "Al Sudani" may have been read as Al's name.
  const named = (names: readonly string[]): string | undefined => names.find((name) => name !== 'Al');
  const [x, y] = [named(a), named(b)];
  if (x === undefined || y === undefined) return 'unknown';
  if (sameGivenName(x, y) || familiar(x, y) || familiar(y, x)) return 'same';
  const [p, q] = [plainKey(x), plainKey(y)];
  // "J." or "J.K." stands for every name that begins so.
  if (isInitials(x) || isInitials(y)) return p[0] === q[0] ? 'same' : 'different';
  // Known by the middle name: "Robert Ian Cole" is "Ian Cole" too.
  if (a.some((name) => !isInitials(name) && b.some((other) => !isInitials(other) && sameGivenName(name, other))))
    return 'same';
  if (Math.min(p.length, q.length) < 4) return 'different';
  // "Mary" and "Mark" are one letter apart, and each a name in its own right.
  const slipped = oneEditApart(p, q) && !(isGivenName(x) && isGivenName(y));
  return slipped || spellingKey(x) === spellingKey(y) ? 'near-miss' : 'different';
}

//                  "How|ie" "Tim|my"
//                       ^^       ^^
const ENDEARING = /^(\p{L}{2,}?)(?:ie|ey|(\p{L})(?<=\2\2)y)$/u;

/** "Howie" of "Howard", "Timmy" of "Timothy". */
function familiar(short: string, full: string): boolean {
  const stem = ENDEARING.exec(plainKey(short))?.[1];
  const name = plainKey(full);
  return stem !== undefined && name.startsWith(stem) && name.length >= stem.length + 2;
}

const isInitials = (name: string): boolean => /^(?:\p{Lu}\.?){1,3}$/u.test(name);

/** Names of countries and known places are one letter apart for good ("Iraq", "Iran"). */
const isPlace = (name: string): boolean => placesNamed(name).some((entry) => entry.rank >= 9);
