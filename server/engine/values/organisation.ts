/** Names of organisations as values: their initials, and words that differ in spelling only by country. */

/** Small words, which an acronym may take or leave. */
const SMALL = new Set('of for and the in on at to a an de la du des y e'.split(' '));

/** The first letters of a name's words, small ones left out: "Harbour Workers Alliance" → "HWA". */
export function initialsOf(name: string): string {
  return lettersOf(name)
    .filter(({ small }) => !small)
    .map(({ letter }) => letter)
    .join('');
}

const lettersOf = (name: string): { letter: string; small: boolean }[] =>
  [...name.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu)].map(([word]) => ({
    letter: (word[0] as string).toUpperCase(),
    small: SMALL.has(word.toLowerCase()),
  }));

/** Whether the letters may stand for the name: its initials in order, with small words taken or left, or some letters of its words. */
export function fitsInitials(acronym: string, name: string): boolean {
  const letters = acronym.replaceAll('.', '').toUpperCase();
  const text = name.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, '');
  let at = 0;
  for (const letter of text) if (letter === letters[at]) at++;
  return at === letters.length && letters[0] === text[0];
}

/** "Organisation", "organization"; "Labour", "Labor"; "Centre", "Center"; "Defence", "Defense". */
export const sameButForStyle = (a: string, b: string): boolean => inOneStyle(a) === inOneStyle(b);

const inOneStyle = (word: string): string =>
  word
    .toLowerCase()
    .replace(/is(?=ations?$|ed$|ing$|e$)/, 'iz')
    .replace(/our(?=$|s$|ite)/, 'or')
    .replace(/tre(?=$|s$)/, 'ter')
    .replace(/ence(?=$|s$)/, 'ense')
    .replace(/programme/, 'program')
    .replace(/ll(?=or|ed|ing)/, 'l');
