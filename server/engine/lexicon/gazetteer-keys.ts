/** The two keys under which names of places and persons are looked up: the plain form, and the skeleton of its consonants. */

import { remembering } from './remembering.ts';

const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ə: 'a',
  ǝ: 'a',
  ŋ: 'n',
  ħ: 'h',
};
const NOT_ASCII = /[^\u0020-\u007e]/;
const OTHER_LETTERS = /[łøßıæœđðþəǝŋħ]/g;
// "N'Djamena" "St. Paul" "Qaʼim" "Mbanza‘Congo"
//   ^            ^          ^           ^
const SILENT = /['’‘ʼʻʾʿ`´.]/g;
const GAPS = /[\s\u2010-\u2015-]+/g;

/** A name without case, marks, stops and hyphens: "Saint-Étienne" → "st etienne". */
export const plainKey = remembering((name) => {
  let key = name.toLowerCase();
  if (NOT_ASCII.test(key)) {
    key = key
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(OTHER_LETTERS, (letter) => PLAIN_LETTERS[letter] ?? letter);
  }
  key = key.replace(SILENT, '').replace(GAPS, ' ').trim();
  if (key.startsWith('the ')) key = key.slice(4);
  if (key.startsWith('saint ') || key.startsWith('sainte ')) key = `st ${key.slice(key.indexOf(' ') + 1)}`;
  else if (key.startsWith('mount ')) key = `mt ${key.slice(6)}`;
  return key.replace(' & ', ' and ');
});

// "al sudani" "deir ez zor" "ash sharqiyah"
//  ^^              ^^        ^^^
const ARTICLE = /^(?:a[lnrstz]|e[lnrstz]|ad|ash?|esh|eth|ath|adh|ul|ud|ur|us)$/;

/** The article of Arabic names, whichever of its written forms. */
export const isArabicArticle = (word: string): boolean => ARTICLE.test(word);

/**
 * What stays of a name however it was transliterated: "Deir ez-Zor", "Dayr az Zawr" and "Deir Az Zor" → "dr zr".
 * Names that share a skeleton need not be one name ("Oman", "Amman"): ask the exact form first.
 */
export const spellingKey = (name: string): string => skeletonOf(plainKey(name));

/** The spelling key of a name whose plain key is known. */
export const skeletonOf = remembering((key) => {
  const words = key.split(' ');
  const kept = words.length > 1 ? words.filter((word) => !ARTICLE.test(word)) : words;
  return (kept.length > 0 ? kept : words).map(consonantsOf).join(' ');
});

function consonantsOf(word: string): string {
  const sounds = word
    .replace(/^(?:kn|gn|pn)/, 'n')
    .replace(/ph/g, 'f')
    .replace(/kh|ck|q/g, 'k')
    .replace(/gh/g, 'g')
    .replace(/dh/g, 'd')
    .replace(/tch|tsch/g, 'ch')
    .replace(/sch/g, 'sh')
    .replace(/c(?=[aouklrst]|$)/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/h$/, '');
  // A vowel at the front is heard, whichever it is; y and w within a word mostly write one.
  const body = sounds.slice(1).replace(/[aeiouyw]/g, '');
  const first = sounds.charAt(0);
  return ((/[aeiou]/.test(first) ? '*' : first) + body).replace(/(.)\1+/g, '$1');
}
