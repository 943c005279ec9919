/** Places told by a word of their name: roads, buildings, waters, counties. */

import { designatedBeforeOf, designatedBy, designatedInFront, isNoSurname } from '../../lexicon/facilities.ts';
import { placesNamed } from '../../lexicon/gazetteer.ts';
import { isGivenName } from '../../lexicon/given-names.ts';
import { isOrganisationWord } from '../../lexicon/organisations.ts';
import { isTitleWord } from '../../lexicon/titles.ts';
import type { Token } from '../../text/sentence.ts';
import type { PlaceKind } from '../../values/place.ts';
import { ofPhrase } from './phrases.ts';
import { organisation, place, type ReadOne } from './proper-name.ts';
import { isAcronym, isCapital } from './runs.ts';
import { acts, placeAsked, type Scene, speaks } from './scene.ts';

/** "Harbour Street", "Lincoln County", "Lake Victoria", "Port of Salalah". */
export function designatedAt(scene: Scene, at: number, end: number): ReadOne | null {
  const { tokens } = scene;
  const first = tokens[at] as Token;
  const last = tokens[end - 1] as Token;
  const of = end - at <= 3 ? designatedBeforeOf(last.lower) : null;
  if (of && tokens[end]?.lower === 'of') {
    const to = ofPhrase(scene, end, /^&$/);
    if (to > 0) return located(scene, at, to, of);
  }
  const front = designatedInFront(first.lower);
  if (front && end - at >= 2 && !isOrganisationWord(last.lower)) {
    const by = designatedBy(last.lower);
    return { names: [place(at, end, by ?? front)], to: end };
  }
  for (let to = end; to - at >= 2; to--) {
    const word = tokens[to - 1] as Token;
    const by = designatedBy(word.lower);
    if (!by) continue;
    // "Texas Hill Country" ends in no designator; "Hyde Park Mayor" has one within.
    if (to < end && !(isTitleWord((tokens[to] as Token).lower) || isAcronym(tokens[to] as Token))) continue;
    if (to - at === 2 && isTitleWord(first.lower) && !isGivenName(first.text) && by === 'city') return null;
    if (to === end && to - at === 2 && isHill(scene, at, by)) return null;
    return located(scene, at, to, by);
  }
  const shared = end - at <= 3 ? sharedBehind(scene, end) : null;
  return shared ? { names: [place(at, end, shared)], to: end } : null;
}

/** "Christopher Hill", "Jane Park": a given name and a landscape word that many have for a surname. */
const isHill = (scene: Scene, at: number, by: PlaceKind): boolean => {
  const [first, last, before] = [scene.tokens[at] as Token, scene.tokens[at + 1] as Token, scene.tokens[at - 1]];
  return (
    (by === 'area' || SURNAMES.has(last.lower)) &&
    isGivenName(first.text) &&
    placesNamed(first.text).length === 0 &&
    !isNoSurname(last.lower) &&
    before?.lower !== 'the' &&
    placeAsked(scene, at) === 0
  );
};
/** Designators of buildings and grounds that are surnames too. */
const SURNAMES = new Set([
  'park',
  'lane',
  'hall',
  'garden',
  'mill',
  'tower',
  'towers',
  'temple',
  'castle',
  'fort',
  'drive',
  'bridge',
]);

const SHARED: Readonly<Record<string, PlaceKind>> = {
  street: 'facility',
  road: 'facility',
  avenue: 'facility',
  streets: 'facility',
  roads: 'facility',
  avenues: 'facility',
  counties: 'region',
  provinces: 'region',
  districts: 'region',
  states: 'region',
  governorates: 'region',
  rivers: 'water',
  lakes: 'water',
  towns: 'city',
  villages: 'city',
  islands: 'area',
};

/** "Morris and Hubbard streets", "in Sutter, Yolo and Placer counties": what the word behind the last of them makes of each. */
function sharedBehind({ tokens }: Scene, end: number): PlaceKind | null {
  let at = end;
  for (let names = 0; names < 12; names++) {
    const token = tokens[at];
    if (!token || token.kind === 'number') return null;
    const shared = SHARED[token.lower];
    if (shared !== undefined && token.text === token.lower) return shared;
    if (token.text === ',') at++;
    if (/^(?:and|or|&)$/.test(tokens[at]?.lower ?? '')) at++;
    const from = at;
    while (tokens[at] && isCapital(tokens[at] as Token) && at < from + 3) at++;
    if (at === from) return null;
  }
  return null;
}

/** Schools, hospitals and the like are places where the text puts something there, and bodies where they act. */
const BODIES = new Set(
  'school academy college university hospital church museum theatre theater clinic library center centre hotel inn mall plant farm mill mine prison park'.split(
    ' ',
  ),
);

function located(scene: Scene, from: number, to: number, type: PlaceKind): ReadOne {
  const words = scene.tokens.slice(from, to);
  const body = words.some((word) => BODIES.has(word.lower)) && type === 'facility';
  const next = scene.tokens[to];
  const acting =
    speaks(scene, from, to) ||
    (next?.kind === 'word' && (next.pos === 'NOUN' || next.pos === 'ADJ') && placeAsked(scene, from) < 2);
  if (
    body &&
    (acting ||
      (placeAsked(scene, from) === 0 &&
        acts(scene, to) &&
        /university|college|hospital/.test(words.map((word) => word.lower).join(' '))))
  ) {
    return { names: [organisation(from, to)], to };
  }
  return { names: [place(from, to, type)], to };
}
