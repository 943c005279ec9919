/** Stems: one key for a word and its kin ("certify", "certification"), coarse on purpose. */

/** Longest first; what is left must still be a word's worth of letters. */
const SUFFIXES: readonly (readonly [string, string])[] = [
  ['ification', 'if'],
  ['ations', ''],
  ['ation', ''],
  ['itions', ''],
  ['ition', ''],
  ['ments', ''],
  ['ment', ''],
  ['ions', ''],
  ['ion', ''],
  ['ings', ''],
  ['ing', ''],
  ['ance', ''],
  ['ence', ''],
  ['ate', ''],
  ['ify', 'if'],
  ['ers', ''],
  ['ors', ''],
  ['er', ''],
  ['or', ''],
  ['al', ''],
  ['ed', ''],
  ['es', ''],
  ['e', ''],
  ['y', ''],
  ['s', ''],
];
const SHORTEST = 4;

const known = new Map<string, string>();
const AT_MOST = 50_000;

export function stemOf(word: string): string {
  const found = known.get(word);
  if (found !== undefined) return found;
  let stem = word;
  for (const [suffix, instead] of SUFFIXES) {
    if (!word.endsWith(suffix) || word.length - suffix.length + instead.length < SHORTEST) continue;
    stem = word.slice(0, word.length - suffix.length) + instead;
    break;
  }
  if (known.size >= AT_MOST) known.clear();
  known.set(word, stem);
  return stem;
}
