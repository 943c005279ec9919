/** Names that the gazetteer knows: whether the place is meant. */

import { isCommonWord } from '../../lexicon/common-words.ts';
import { isDirection } from '../../lexicon/directions.ts';
import { type Entry, isOrdinary } from '../../lexicon/gazetteer.ts';
import { isGivenName } from '../../lexicon/given-names.ts';
import { nounCategory } from '../../lexicon/meaning.ts';
import { isTitleWord } from '../../lexicon/titles.ts';
import type { Token } from '../../text/sentence.ts';
import { type KnownPlace, withinBehind } from './look-up.ts';
import { surnameLike } from './phrases.ts';
import { nothing, type PlaceFound, person, place, type ReadOne } from './proper-name.ts';
import { isAcronym, isCapital } from './runs.ts';
import { acts, placeAsked, type Scene, speaks } from './scene.ts';

export function knownPlace(scene: Scene, at: number, end: number, known: KnownPlace): ReadOne | null {
  const { tokens } = scene;
  const top = known.entries[0] as Entry;
  const whole = known.to >= end;
  const single = known.to - at === 1;
  const first = tokens[at] as Token;
  if (whole) {
    if (single && !believed(scene, at, known)) {
      return scene.known.surnames.has(first.lower) || (asPerson(scene, at, end, top) && surnameLike(first, at))
        ? { names: [person(at, at, end)], to: end }
        : nothing(end);
    }
    return placed(scene, at, known);
  }
  if (single && top.kind !== 'country' && top.form === 'name' && isWord(first.lower, top)) return null;
  const next = tokens[known.to] as Token;
  const hyphen = next.text === '-';
  // "Anglo-French", "Nelson-Creston", "US-Mexico": each by itself.
  if (hyphen && top.rank >= 20) return { names: placeNames(scene, at, known), to: known.to + 1 };
  if (top.form === 'of' || top.kind === 'country' || top.kind === 'continent') {
    if (
      single &&
      top.form === 'name' &&
      isGivenName(first.text) &&
      !isTitleWord(next.lower) &&
      !isCommonWord(next.lower) &&
      first.text.length > 3
    )
      return null;
    return placed(scene, at, known);
  }
  // "Washington D.C. Mayor"; "Governor of Ohio Mike Roe"
  if (!single && /\.$/.test((tokens[known.to - 1] as Token).text)) return placed(scene, at, known);
  if (
    top.rank >= 12 &&
    isGivenName(next.text) &&
    tokens[known.to + 1] &&
    known.to + 1 < end &&
    placeAsked(scene, at) > 0
  )
    return placed(scene, at, known);
  if (isTitleWord(next.lower) && !(single && isGivenName(first.text) && top.rank < 7)) return placed(scene, at, known);
  // "Texas Rep. Lee", "Leeds United", "Paris Hilton": of a state the name may stand before another name, of a city not.
  if (top.kind === 'region' && top.rank >= 20 && !(single && isGivenName(first.text))) return placed(scene, at, known);
  return null;
}

/** A town's name that says or does something is a person's: "Clinton said", "Clinton took office". */
const asPerson = (scene: Scene, at: number, end: number, top: Entry): boolean => {
  if (speaks(scene, at, end)) return true;
  // "Tripoli condemns": a larger town acts too; "Clinton is home to": what a town is, it is now.
  const limit = isGivenName((scene.tokens[at] as Token).text) ? 12 : 9;
  if (top.rank >= limit || scene.tokens[end]?.lower === 'is') return false;
  const { lower } = scene.tokens[at] as Token;
  return (
    acts(scene, end) &&
    !isCommonWord(lower) &&
    !isOrdinary(lower) &&
    !SETTLED.test(lower) &&
    placeAsked(scene, at) === 0
  );
};

/** Whether a name of one word means the place: it may be an ordinary word, a given name or a surname. */
function believed(scene: Scene, at: number, known: KnownPlace): boolean {
  const token = scene.tokens[at] as Token;
  const { lower } = token;
  const top = known.entries[0] as Entry;
  if (withinBehind(scene, known.to) !== null) return true;
  if (dateline(scene, known.to) && (isAcronym(token) || !isOrdinary(lower))) return true;
  // "in the South": a part of whatever is spoken of.
  if (isDirection(lower)) return false;
  // "the City of Roses": a byname
  if (
    top.rank < 9 &&
    lower.endsWith('s') &&
    nounCategory(lower.slice(0, -1)) !== null &&
    CITY_OF.test(phraseBefore(scene, at))
  )
    return false;
  const surname = scene.known.surnames.has(lower) || scene.known.givens.has(lower);
  const asked = placeAsked(scene, at);
  if (surname) return asked === 2 && top.rank >= 7;
  if (top.form === 'of') return !asLanguage(scene, at);
  if (asked === 2) return true;
  if (scene.known.places.has(lower)) return true;
  if (top.rank >= 20 && !isOrdinary(lower)) return true;
  const word = isWord(lower, top);
  const name = isGivenName(token.text);
  // "on Obama", "with Obama", "against Obama": said of persons sooner than of a small town
  if (
    asked === 1 &&
    top.kind === 'city' &&
    top.rank < 7 &&
    /^(?:on|with|against)$/.test(scene.tokens[at - 1]?.lower ?? '')
  )
    return false;
  if (asked === 1) return word || name ? top.rank >= 8 : true;
  if (word) return false;
  if (scene.record && !name && alone(scene, at, known.to)) return true;
  if (speaks(scene, at, known.to)) return top.rank >= 14;
  if (name && top.rank < 12) return false;
  if (top.kind === 'city' && top.rank < 7 && asked === 0 && !SETTLED.test(lower) && doesOrOwns(scene, known.to))
    return false;
  // Towns of the English-speaking world gave and took the surnames of its people.
  return top.rank >= 7 || (!name && (top.kind === 'region' || !top.countries.some((code) => ENGLISH.has(code))));
}

// "Middletown", "Brownsville", "Ashgabat": nobody's name ends so
const SETTLED = /(?:town|ville|grad|abad|pur|polis|chester|caster|cester|minster|haven|stadt)$/;

const CITY_OF = /^(?:City|Town|Valley|Land|Isle) of$/;
const phraseBefore = ({ tokens }: Scene, at: number): string =>
  `${tokens[at - 2]?.text ?? ''} ${tokens[at - 1]?.text ?? ''}`;

/** "Obama went", "Obama's adviser": small towns do little of which news is made. */
const doesOrOwns = (scene: Scene, to: number): boolean => acts(scene, to) || scene.tokens[to]?.lower === "'s";

/** Between commas, colons and the ends of a cell or an item: "Route 9, Ardley: closed". */
const alone = ({ tokens }: Scene, from: number, to: number): boolean =>
  /^(?:|[,:;(])$/.test(tokens[from - 1]?.text ?? '') && /^(?:|[,:;(.])$/.test(tokens[to]?.text ?? '');

/** "in French", "speaks Somali", "English is taught": a language, where no noun follows that the word could belong to. */
function asLanguage({ tokens }: Scene, at: number): boolean {
  const [before, after] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]];
  const bound =
    after !== undefined && after.kind === 'word' && (after.pos === 'NOUN' || after.pos === 'ADJ' || isCapital(after));
  if (after?.lower === 'language' || after?.lower === 'lessons') return true;
  if (
    !bound &&
    /^(?:in|speak|speaks|spoke|spoken|speaking|into|learn|learns|learned|learning|teach|teaches|taught|from|and|fluent|broken)$/.test(
      before,
    )
  )
    return before !== 'and' && before !== 'from';
  return (tokens[at] as Token).lower === 'english' && !bound;
}

const ENGLISH = new Set(['US', 'GB', 'CA', 'AU', 'NZ', 'IE', 'ZA', 'JM']);

/** Whether the name is an ordinary word sooner than the place: "Reading", "Centre", but not "Washington". */
const isWord = (lower: string, top: Entry): boolean =>
  isOrdinary(lower) ||
  (top.rank < 12 && isCommonWord(lower)) ||
  (top.kind === 'region' && top.rank < 24 && rank9(top) && isCommonWord(lower));
const rank9 = (top: Entry): boolean => !STATES_ABROAD.has(top.countries[0] ?? '');
const STATES_ABROAD = new Set(['US', 'CA', 'AU', 'GB']);

/** "LEEDS (AP) —", "LEEDS —". */
const dateline = ({ tokens }: Scene, to: number): boolean => /^(?:\(|—|–|--)$/.test(tokens[to]?.text ?? '') && to <= 6;

export function placed(scene: Scene, at: number, known: KnownPlace): ReadOne {
  const names = placeNames(scene, at, known);
  return { names, to: names[0]?.to ?? known.to };
}

/** The place names of what was found in the gazetteer: one, or none for a people. */
export function placeNames(scene: Scene, at: number, known: KnownPlace): PlaceFound[] {
  const top = known.entries[0] as Entry;
  if (top.form === 'people') return [];
  const demonym = top.form === 'of';
  const seat = !demonym && (top.kind === 'country' || (top.kind === 'city' && top.rank >= 12));
  const metonym = seat && placeAsked(scene, at) === 0 && (speaks(scene, at, known.to) || acts(scene, known.to));
  // "Washington, D.C.", "Washington, DC" is one name.
  const [comma, district] = [scene.tokens[known.to], scene.tokens[known.to + 1]];
  const to =
    top.name === 'washington' && comma?.text === ',' && /^D\.?C\.?$/.test(district?.text ?? '')
      ? known.to + 2
      : known.to;
  return [place(at, to, top.kind, known.entries, demonym, metonym)];
}
