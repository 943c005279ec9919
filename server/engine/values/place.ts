/** Places as values: which gazetteer entry a name can stand for, and what lies in what. */

import { designatedBy, isRoadWord, roadInFull } from '../lexicon/facilities.ts';
import { type Entry, placesLike, placesNamed } from '../lexicon/gazetteer.ts';
import { plainKey, spellingKey } from '../lexicon/gazetteer-keys.ts';
import { remembering } from '../lexicon/remembering.ts';

export type PlaceKind = 'continent' | 'country' | 'region' | 'city' | 'area' | 'facility' | 'water' | 'unknown';

export interface Place {
  /** The name as written, without direction words, articles or possessive. */
  readonly name: string;
  readonly kind: PlaceKind;
  /** Spelling key: equal for "Deir ez-Zor" and "Deir Az Zor". */
  readonly key: string;
  /** ISO 3166-1 alpha-2 of the country or countries it may lie in, likeliest first; empty where unknown. */
  readonly countries: readonly string[];
  /** Spelling keys of the places that contain it, nearest first, as far as the gazetteer or the text ("Wichita, Kansas") tells. */
  readonly within: readonly string[];
  /** "Syrian": an adjective or a people, not the place itself. */
  readonly demonym: boolean;
  /** "eastern" in "eastern Syria". */
  readonly direction: string | null;
  /** A government named by its seat or its country ("Washington denied it"): it locates nothing. */
  readonly metonym: boolean;
}

/** How two places lie to one another; the order does not matter. `inside`: one of them holds the other. */
export type Containment = 'same' | 'inside' | 'outside' | 'unknown';

/** Whether two names mean one place, as far as their spelling and the gazetteer tell. */
export function samePlace(a: Place, b: Place): boolean {
  const [x, y] = [fullKey(a.name), fullKey(b.name)];
  if (x === y) return within(a, b) !== 'apart';
  const [bareX, bareY] = [withoutDesignator(x), withoutDesignator(y)];
  if (bareX === bareY && comparable(a, b)) return true;
  const [here, there] = [namesOf(x), namesOf(y)];
  if (here.length > 0 && there.length > 0)
    return here.some((name) => there.includes(name)) && a.demonym === b.demonym ? true : aliases(a, b);
  // Where the gazetteer knows one of the two, the other may be its transliteration; where it knows neither, the skeletons decide.
  return a.key === b.key && telling(a.key) && within(a, b) !== 'apart';
}

/** How the places lie to one another. A demonym counts as its country; a government's seat locates nothing. */
export function contains(a: Place, b: Place): Containment {
  if (samePlace(a, b)) return 'same';
  if (a.metonym || b.metonym) return 'unknown';
  const [here, there] = [entriesOf(a), entriesOf(b)];
  if (holds(a, b) || holds(b, a)) return 'inside';
  // Roads and buildings have namesakes everywhere; two of them may well stand at one corner.
  if (here.length === 0 || there.length === 0) return countriesApart(a, b) ? 'outside' : 'unknown';
  let verdict: Containment = 'outside';
  for (const x of here) {
    for (const y of there) {
      const relation = between(x, y);
      if (relation === 'inside' || relation === 'same') return 'inside';
      if (relation === 'unknown') verdict = 'unknown';
    }
  }
  return verdict;
}

/**
 * Whether two names of which the gazetteer does not know both can be two answers to one question of where: two roads, two
 * buildings, two towns, two counties. That they lie apart is likely, not certain.
 */
export function mayRival(a: Place, b: Place): boolean {
  if (a.demonym || b.demonym || contains(a, b) !== 'unknown' || a.metonym || b.metonym) return false;
  const sort = ({ kind, name }: Place): string | null =>
    kind === 'facility'
      ? isRoadWord(plainKey(name).split(' ').at(-1) ?? '')
        ? 'road'
        : 'building'
      : kind === 'city' || kind === 'unknown'
        ? 'town'
        : kind === 'region'
          ? 'district'
          : null;
  // A county that no list knows may lie in the state that it does.
  if (sort(a) === 'district' && entriesOf(a).length + entriesOf(b).length > 0) return false;
  return sort(a) !== null && sort(a) === sort(b);
}

/** A place's plain key with its road's word written out. */
const fullKey = remembering((name) => plainKey(roadInFull(name)));

/** A skeleton of two consonants or fewer meets too many strangers. */
const telling = remembering((key) => key.replace(/[* ]/g, '').length >= 3);

/** "al qaim district" → "al qaim"; "kansas city" is a name of its own. */
const withoutDesignator = remembering((key) => {
  if (placesNamed(key).length > 0) return key;
  const gap = key.lastIndexOf(' ');
  const last = key.slice(gap + 1);
  const by = gap > 0 ? designatedBy(last) : null;
  return by === 'region' || by === 'city' ? key.slice(0, gap) : key;
});

/** "Lincoln County" and "Lincoln" are one only where neither is a thing of another sort. */
const comparable = (a: Place, b: Place): boolean => ![a, b].some(({ kind }) => kind === 'facility' || kind === 'water');

function within(a: Place, b: Place): 'apart' | 'together' | 'unknown' {
  const [x, y] = [a.within[0], b.within[0]];
  if (!x || !y) return 'unknown';
  return a.within.some((key) => b.within.includes(key)) ? 'together' : 'apart';
}

const namesOf = remembering((key): readonly string[] =>
  placesNamed(key).map((entry) => `${entry.kind}/${entry.name}/${entry.region || entry.countries[0] || ''}`),
);

/** Two known names of one place that the gazetteer lists apart ("Al Hudaydah", "Hudaydah"): never across kinds. */
function aliases(a: Place, b: Place): boolean {
  const [x, y] = [placesNamed(a.name)[0], placesNamed(b.name)[0]];
  return (
    x !== undefined &&
    y !== undefined &&
    x.kind === y.kind &&
    x.kind === 'city' &&
    a.key === b.key &&
    telling(a.key) &&
    x.region !== '' &&
    x.region === y.region
  );
}

/** Whether a region has the name of a town in it, "Utrecht", "Porto": either may be meant. */
export const mayBeTown = (place: Place): boolean =>
  place.kind === 'region' &&
  !place.demonym &&
  entriesOf(place).some(
    (town) =>
      town.kind === 'city' && entriesOf(place).some(({ kind, region }) => kind === 'region' && region === town.region),
  );

/** What the gazetteer knows under the place's name, narrowed to where the text says that it lies. */
function entriesOf(place: Place): readonly Entry[] {
  const known = entriesKnown.get(place);
  if (known) return known;
  const entries = lookUp(place);
  entriesKnown.set(place, entries);
  return entries;
}

const entriesKnown = new WeakMap<Place, readonly Entry[]>();

function lookUp(place: Place): readonly Entry[] {
  if (place.kind === 'facility' || place.kind === 'unknown') return [];
  let entries = placesNamed(place.name).filter((entry) => (entry.form === 'name') === !place.demonym);
  if (entries.length === 0) {
    const bare = withoutDesignator(plainKey(place.name));
    entries = placesNamed(bare).filter((entry) => entry.form === 'name');
  }
  if (entries.length === 0 && telling(place.key) && place.kind === 'city')
    entries = placesLike(place.name).filter((entry) => entry.kind === 'city');
  const stated = entries.filter(
    (entry) => place.within.length > 0 && place.countries.some((code) => entry.countries.includes(code)),
  );
  if (stated.length > 0) return stated;
  const [top] = entries;
  // A far likelier meaning drives the namesakes out: Paris is not the one in Texas unless the text says so.
  return top ? entries.filter((entry) => entry.rank > top.rank - FAR) : entries;
}

const FAR = 8;

/** By what the text itself says: "Wichita, Kansas" lies in Kansas. */
const holds = (outer: Place, inner: Place): boolean =>
  !outer.demonym && inner.within.includes(spellingKey(withoutDesignator(plainKey(outer.name))));

function countriesApart(a: Place, b: Place): boolean {
  if (a.countries.length !== 1 || b.countries.length !== 1 || a.within.length + b.within.length === 0) return false;
  return a.countries[0] !== b.countries[0];
}

/** How two entries lie to one another, as far as their codes tell. */
function between(a: Entry, b: Entry): Containment {
  if (a === b) return 'same';
  const loose = (entry: Entry): boolean =>
    entry.kind === 'area' || entry.kind === 'water' || entry.kind === 'continent';
  const shared = a.countries.some((code) => b.countries.includes(code));
  if (a.countries.length === 0 || b.countries.length === 0) return 'unknown';
  if (loose(a) || loose(b)) return shared ? 'unknown' : 'outside';
  if (!shared) return 'outside';
  if (a.kind === 'country' || b.kind === 'country') return 'inside';
  if (a.region && b.region && (a.kind === 'region' || b.kind === 'region'))
    return a.region === b.region ? 'inside' : a.kind === b.kind || sameDivision(a, b) ? 'outside' : 'unknown';
  return a.kind === 'city' && b.kind === 'city' ? 'outside' : 'unknown';
}

/** Regions of one country exclude one another. */
const sameDivision = (a: Entry, b: Entry): boolean => a.region.slice(0, 2) === b.region.slice(0, 2);
