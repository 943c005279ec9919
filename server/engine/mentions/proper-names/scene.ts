/** What a name's surroundings in its sentence say of it. */

import { isDirection } from '../../lexicon/directions.ts';
import { NAMES_PLACES } from '../../lexicon/facilities.ts';
import { isSayingForm } from '../../lexicon/saying-verbs.ts';
import { isTitleWord } from '../../lexicon/titles.ts';
import type { Token } from '../../text/sentence.ts';
import type { Casing } from './runs.ts';

/** What a block tells of its names once every sentence has been looked at. */
export interface Known {
  /** Surnames of persons that are named in full, in lower case. */
  readonly surnames: ReadonlySet<string>;
  /** Given names of those persons, in lower case. */
  readonly givens: ReadonlySet<string>;
  /** Acronyms that the text defines: acronym → full name. */
  readonly acronyms: ReadonlyMap<string, string>;
  /** Names that stand somewhere in the block in a place's position, in lower case. */
  readonly places: ReadonlySet<string>;
}

export interface Scene {
  readonly tokens: readonly Token[];
  readonly prose: string;
  readonly casing: Casing;
  /** A table's cell or a list's item, where names stand without a sentence around them. */
  readonly record: boolean;
  readonly known: Known;
}

const INSIDE = new Set([
  'in',
  'near',
  'at',
  'outside',
  'inside',
  'across',
  'throughout',
  'around',
  'into',
  'through',
  'toward',
  'towards',
  'within',
  'over',
  'off',
]);
/** "the vicinity of", "residents of": only of places. */
const BESIDE = new Set([
  'outskirts',
  'vicinity',
  'coast',
  'edge',
  'streets',
  'residents',
  'inhabitants',
  'shores',
  'environs',
  'suburbs',
  'miles',
  'kilometers',
  'kilometres',
  'km',
]);
const TO_AND_FROM = new Set(['from', 'to', 'of', 'between', 'via', 'on', 'against', 'with']);

/** How much the words before a position ask for a place: 2 "in", "the village of"; 1 "from", "of"; 0 nothing. */
export function placeAsked({ tokens }: Scene, at: number): 0 | 1 | 2 {
  let before = at - 1;
  while (before >= 0 && (isDirection((tokens[before] as Token).lower) || (tokens[before] as Token).lower === 'the'))
    before--;
  const word = tokens[before]?.lower;
  if (word === undefined) return 0;
  if (INSIDE.has(word)) return 2;
  // "Sixty-two, from Ardley, and Ann Roe, 40, of Thornley"
  if ((word === 'of' || word === 'from') && tokens[before - 1]?.text === ',') return 2;
  if (word === 'of' || word === 'called' || word === 'named') {
    const noun = tokens[before - 1]?.lower ?? '';
    return NAMES_PLACES.has(noun) || NAMES_PLACES.has(noun.replace(/s$/, '')) || isDirection(noun) || BESIDE.has(noun)
      ? 2
      : word === 'of'
        ? 1
        : 0;
  }
  if (TO_AND_FROM.has(word)) return 1;
  // "in Ardley and Thornley", "in Ardley, Thornley and Ham"
  return 0;
}

/** "Lindqvist said", "said Lindqvist". */
export function speaks({ tokens }: Scene, from: number, to: number): boolean {
  const before = tokens[from - 1];
  const after = tokens[to];
  if (after && isSayingForm(after.lower) && /(?:ed|s|id|ld|te|ote)$/.test(after.lower)) return true;
  return (
    before !== undefined &&
    isSayingForm(before.lower) &&
    /^(?:said|says|asked|added|wrote|told|replied|explained)$/.test(before.lower) &&
    !(after && after.kind === 'word' && after.pos === 'NOUN')
  );
}

const PERSONAL = new Set(['who', 'whose', 'himself', 'herself']);

/** Words about the stretch that only go with a person's name: an age, a relative clause, an apposition, a role before it. */
export function looksPersonal(scene: Scene, from: number, to: number): boolean {
  const { tokens } = scene;
  if (speaks(scene, from, to)) return true;
  const [comma, second, third] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  if (comma && PERSONAL.has(comma.lower)) return true;
  if (comma?.text === ',' && second) {
    if (PERSONAL.has(second.lower) || isTitleWord(second.lower)) return true;
    // "Name, 34," "Name, aged 34"
    if (/^\d{1,2}$/.test(second.text) && (!third || third.kind === 'punctuation')) return true;
    if (second.lower === 'aged') return true;
    if (/^(?:a|an|the|his|her|its|their)$/.test(second.lower) && roleWithin(tokens, to + 2)) return true;
  }
  // "Name (34)"
  if (comma?.text === '(' && second && /^\d{1,2}$/.test(second.text) && third?.text === ')') return true;
  const before = tokens[from - 1];
  return before !== undefined && before.kind === 'word' && isTitleWord(before.lower) && before.text === before.lower;
}

function roleWithin(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < at + 5; index++) {
    const token = tokens[index];
    if (!token || token.kind === 'punctuation') return false;
    if (isTitleWord(token.lower) || /(?:er|or|ist|man|woman|ian)$/.test(token.lower)) return token.pos === 'NOUN';
  }
  return false;
}

/** Whether a verb comes right behind: "Lindqvist won". */
export function acts({ tokens }: Scene, to: number): boolean {
  const after = tokens[to];
  if (after?.kind !== 'word') return false;
  if (after.lower === "'s") return false;
  return (
    after.pos === 'VERB' || after.pos === 'AUX' || /^(?:has|had|was|is|will|would|also|later|who)$/.test(after.lower)
  );
}
