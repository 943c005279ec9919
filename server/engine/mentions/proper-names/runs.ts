/** Runs of capitalised words, the stuff of proper names. */

import { isCommonWord } from '../../lexicon/common-words.ts';
import { designatedBy, designatedInFront } from '../../lexicon/facilities.ts';
import { placesNamed } from '../../lexicon/gazetteer.ts';
import { isGivenName } from '../../lexicon/given-names.ts';
import { isPersonNoun } from '../../lexicon/meaning.ts';
import { isBareOrganisation, isOrganisationWord } from '../../lexicon/organisations.ts';
import { isTitleWord } from '../../lexicon/titles.ts';
import type { Token } from '../../text/sentence.ts';
import type { Stretch } from './proper-name.ts';

const CAPITAL = /^\p{Lu}|^\p{Lt}/u;
const SMALL = /\p{Ll}/u;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words of the closed classes, which a capital at a sentence's start or in a headline does not make a name. */
const FUNCTION_WORDS = set(
  'the a an this that these those he she it they we i you who whom whose which what where when why how his her hers its their theirs our ours my mine your yours him them us me ' +
    'in on at by for from with without of to into onto over under after before since until till during about against between among through across around near off out up down ' +
    'and but or nor so yet if though although while whereas because as than then thus hence once unless whether despite amid toward towards upon within ' +
    'is are was were be been being am has have had do does did will would can could may might must shall should not no yes ' +
    'there here now never ever also only just even still already again too very more most less least many much few some any all both each every either neither another other others ' +
    'one two three four five six seven eight nine ten meanwhile however instead today tomorrow yesterday tonight according says said let two-thirds dear ok okay please thanks thank oh ah hey well ' +
    'such same own back like plus per via versus vs am pm a.m. p.m. ad bc et etc everything everyone everybody anything anyone anybody something someone somebody nothing nobody none no. nos. gmt est edt pst pdt utc bst cet',
);
const CALENDAR = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december ' +
    'mon tue tues wed thu thur thurs fri sat sun jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. ' +
    'mondays tuesdays wednesdays thursdays fridays saturdays sundays christmas easter ramadan eid ' +
    'covid covid-19 internet tv dna hiv aids ceo cfo mp mps ph.d. phd m.d. dr.',
);
/** Beliefs, parties and languages: a capital, but no name by itself. They may begin a longer one ("Labour Party"). */
const NO_NAME_ALONE = set(
  'god allah lord jesus christ islam islamic christian christians christianity muslim muslims jewish jew jews catholic catholics protestant sunni sunnis shiite shia hindu hindus buddhist ' +
    'english arabic latin hebrew mandarin cantonese swahili urdu pashto dari farsi republican republicans democrat democrats democratic conservative conservatives labour liberal tory tories nazi nazis ' +
    'western eastern northern southern federal central centre',
);
export const isNoNameAlone = (word: string): boolean => NO_NAME_ALONE.has(word);

/** Inside a name, in small letters. */
const PARTICLES = set(
  'al el ad an ar as ash at az ed er es ez ul ur bin bint ibn ben abu umm van von der den de del della di da dos das du des la le las los ter ten zu zur y e auf am an upon on sur sous',
);
/** May stand before a name in small letters, joined by a hyphen ("al-Sudani"). */
const ARTICLES = set('al el ad an ar as ash at az ed er es ez ul');

export const isCapital = (token: Token): boolean => token.kind === 'word' && opensCapital(token.text);

/** Asked of every word many times: a look at the first letter tells it of most. */
function opensCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  return first < 128 ? first >= 65 && first <= 90 : CAPITAL.test(word);
}
export const isAcronym = (token: Token): boolean => /^(?:\p{Lu}\p{Lu}+\d*|(?:\p{Lu}\.){2,})$/u.test(token.text);
export const isFunctionWord = (token: Token): boolean => FUNCTION_WORDS.has(token.lower);
export const isCalendar = (token: Token): boolean => CALENDAR.has(token.lower);

/** How far capitals tell a name in this sentence: in a headline or in text all in capitals they tell nothing. */
export type Casing = 'telling' | 'titles' | 'capitals';

export function casingOf(tokens: readonly Token[]): Casing {
  let words = 0;
  let capitals = 0;
  let small = false;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    if (SMALL.test(token.text)) small = true;
    if (token.text.length < 4) continue;
    words++;
    if (opensCapital(token.text)) capitals++;
  }
  if (!small) return 'capitals';
  // A sentence that ends with a stop is no headline, however many names it has.
  const stopped = /^[.!?”"’']$/.test(tokens.at(-1)?.text ?? '');
  return !stopped && words >= 4 && capitals / words >= 0.75 ? 'titles' : 'telling';
}

/** Whether nothing but a space, or a hyphen, parts a token from the next. */
export const near = (a: Token, b: Token): boolean => b.start - a.end <= 1;
const touching = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && a.end === b.start;
const isHyphen = (token: Token | undefined): boolean =>
  token !== undefined && (token.text === '-' || token.text === '‑' || token.text === '–');

/** Whether a token can begin a sentence's first name, where a capital proves nothing. */
function beginsAtStart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  const { lower } = token;
  if (isAcronym(token) || isTitleWord(lower) || isBareOrganisation(lower) || designatedInFront(lower)) return true;
  if (placesNamed(token.text).length > 0 || isGivenName(token.text)) return true;
  // "Lawmaker Ann Lee", "Miners walked out"
  if (isPersonNoun(lower)) return false;
  if (!isCommonWord(lower))
    return (
      token.pos === 'PROPN' ||
      token.pos === 'NOUN' ||
      token.pos === 'ADJ' ||
      token.pos === 'X' ||
      (next !== undefined && isCapital(next))
    );
  // "Harbour Street was closed", "Health Ministry officials": a common word, but of a longer name.
  if (!next || !isCapital(next) || !near(token, next) || isFunctionWord(next)) return false;
  return (
    isOrganisationWord(next.lower) ||
    designatedBy(next.lower) !== null ||
    token.pos === 'PROPN' ||
    (tokens[at + 2] !== undefined && isCapital(tokens[at + 2] as Token))
  );
}

const OPENING_MARKS = new Set(['"', '“', '‘', "'", '(', '[', '—', '–', '-', '•', '*', '«']);

/** The runs of a sentence, in order. */
export function runsOf(tokens: readonly Token[]): Stretch[] {
  const runs: Stretch[] = [];
  let start = true;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    if (!begins(tokens, at) || (start && isCapital(token) && !beginsAtStart(tokens, at))) {
      start =
        (start && (token.kind === 'punctuation' || token.kind === 'number')) ||
        token.text === ':' ||
        token.text === '“' ||
        (OPENING_MARKS.has(token.text) && start);
      at++;
      continue;
    }
    const to = endOfRun(tokens, at);
    runs.push({ from: at, to });
    at = to;
    start = false;
  }
  return runs;
}

function begins(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (isCapital(token)) return !isFunctionWordHere(token) && !isCalendar(token);
  const after = tokens[at + 2];
  return (
    ARTICLES.has(token.lower) &&
    isHyphen(tokens[at + 1]) &&
    touching(token, tokens[at + 1]) &&
    touching(tokens[at + 1], after) &&
    isCapital(after as Token)
  );
}

/** "US" is no pronoun and "IN" in capitals no preposition, unless all is in capitals, which is seen elsewhere. */
const isFunctionWordHere = (token: Token): boolean => isFunctionWord(token) && token.text !== 'US';

function endOfRun(tokens: readonly Token[], from: number): number {
  let to = isCapital(tokens[from] as Token) ? from + 1 : from + 3;
  for (;;) {
    const last = tokens[to - 1] as Token;
    const next = tokens[to];
    if (!next) return to;
    if (isHyphen(next) && touching(last, next) && touching(next, tokens[to + 1])) {
      const after = tokens[to + 1] as Token;
      // "(D-San Antonio)": a party, then a place.
      if (last.text.length === 1) return to;
      if (isCapital(after)) {
        to += 2;
        continue;
      }
      // "Lam Siu-wai"
      //      ^^^^^^^
      if (
        after.kind === 'word' &&
        after.lower.length > 1 &&
        after.lower.length < 6 &&
        !isCommonWord(after.lower) &&
        !PARTICLES.has(after.lower) &&
        placesNamed(last.text).length === 0
      ) {
        to += 2;
        continue;
      }
      // "Deir ez-Zor" "Mazar-i-Sharif" "Stoke-on-Trent"
      //       ^^^^^^        ^^^^^^^^^^       ^^^^^^^^^
      if (
        isHyphen(tokens[to + 2]) &&
        touching(after, tokens[to + 2]) &&
        touching(tokens[to + 2], tokens[to + 3]) &&
        isCapital(tokens[to + 3] as Token)
      ) {
        to += 4;
        continue;
      }
      return to;
    }
    // "St. Mary's Hospital", "King's College"
    //          ^^^^^^^^^^^       ^^^^^^^^^^
    const owned = next.lower === "'s" ? tokens[to + 1] : undefined;
    if (
      owned &&
      isCapital(owned) &&
      (designatedBy(owned.lower) || isOrganisationWord(owned.lower)) &&
      (isCommonWord(last.lower) || /^st\.?$/.test(tokens[to - 2]?.lower ?? '')) &&
      placesNamed(last.text).length === 0
    ) {
      to += 2;
      continue;
    }
    if (next.start - last.end !== 1 || next.kind !== 'word') {
      // "Marks & Spencer"
      if (next.text === '&' && tokens[to + 1] && isCapital(tokens[to + 1] as Token)) {
        to += 2;
        continue;
      }
      return to;
    }
    if (isCapital(next)) {
      if (isCalendar(next) || isFunctionWordHere(next)) return to;
      to++;
      continue;
    }
    const reach = particles(tokens, to);
    if (reach === to) return to;
    to = reach;
  }
}

/** "van der Berg", "bin Salman", "al-Sudani", "de la Cruz": the end of what particles lead on to, or `at`. */
function particles(tokens: readonly Token[], at: number): number {
  let reach = at;
  while (reach < at + 3) {
    const token = tokens[reach];
    if (!token) return at;
    if (!PARTICLES.has(token.lower)) break;
    reach++;
    if (isHyphen(tokens[reach]) && touching(token, tokens[reach])) reach++;
  }
  const target = tokens[reach];
  if (reach === at || !target || !isCapital(target) || !near(tokens[reach - 1] as Token, target)) return at;
  const word = (tokens[at] as Token).lower;
  // "in", "on", "as", "at", "an" mostly are themselves: they join only by hyphens.
  if (/^(?:as|at|an|am|on|e|y|ed|ten|upon|ad|ar|den)$/.test(word) && !isHyphen(tokens[at + 1])) return at;
  return reach + 1;
}

/** The words of a stretch as they stand. */
export const textOf = (tokens: readonly Token[], from: number, to: number, prose: string): string =>
  prose.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end);
