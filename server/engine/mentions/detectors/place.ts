/** Sees places: countries, regions, cities, roads, buildings, waters, and adjectives of countries and peoples. */

import { isDirection } from '../../lexicon/directions.ts';
import { roadInFull } from '../../lexicon/facilities.ts';
import { countryOf, type Entry, regionName } from '../../lexicon/gazetteer.ts';
import { plainKey, spellingKey } from '../../lexicon/gazetteer-keys.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import type { Place } from '../../values/place.ts';
import type { Detector, Reading } from '../detector.ts';
import type { Mention } from '../mention.ts';
import { namesOf } from '../proper-names/block-names.ts';
import type { PlaceFound } from '../proper-names/proper-name.ts';

const ID = 'place';

export const placeDetector: Detector<'place'> = { id: ID, kind: 'place', detect };

function* detect(sentence: Sentence, reading: Reading): Generator<Mention<'place'>> {
  const prose = reading.block.prose.text;
  const found = namesOf(sentence, reading).filter((name): name is PlaceFound => name.kind === 'place');
  for (const [index, place] of found.entries()) {
    const { tokens } = sentence;
    const span = { start: (tokens[place.from] as Token).start, end: (tokens[place.to - 1] as Token).end };
    const next = found[index + 1];
    // "Wichita, Kansas": the name behind the comma holds the one before it.
    const outer = next && next.from === place.to + 1 && tokens[place.to]?.text === ',' && !next.demonym ? next : null;
    yield {
      kind: 'place',
      span,
      whole: span,
      value: placeOf(place, outer, tokens, prose),
      sentence: sentence.index,
      by: ID,
    };
  }
}

function placeOf(place: PlaceFound, outer: PlaceFound | null, tokens: readonly Token[], prose: string): Place {
  const name = prose.slice((tokens[place.from] as Token).start, (tokens[place.to - 1] as Token).end);
  const before = tokens[place.from - 1];
  const direction = before && isDirection(before.lower) && !place.demonym ? before.lower : null;
  const outerName = outer ? prose.slice((tokens[outer.from] as Token).start, (tokens[outer.to - 1] as Token).end) : '';
  const entries = outer ? narrowed(place.entries, outer) : place.entries;
  const stated = outer ? outerKeys(outer, outerName) : null;
  const countries = [...new Set(entries.flatMap((entry) => entry.countries))];
  const outerCountries = outer ? [...new Set(outer.entries.slice(0, 1).flatMap((entry) => entry.countries))] : [];
  return {
    name,
    kind: outer && entries[0] ? entries[0].kind : place.type,
    key: spellingKey(place.demonym && entries[0] ? entries[0].name : roadInFull(name)),
    countries:
      countries.length > 0 && entries !== place.entries
        ? countries
        : outerCountries.length > 0
          ? outerCountries
          : countries,
    within: stated ?? holders(entries),
    demonym: place.demonym,
    direction,
    metonym: place.metonym,
  };
}

/** The entries that lie where the text says; all where none does. */
function narrowed(entries: readonly Entry[], outer: PlaceFound): readonly Entry[] {
  const [top] = outer.entries;
  if (!top) return entries;
  const inside = entries.filter((entry) =>
    top.kind === 'country'
      ? entry.countries.includes(top.countries[0] ?? '') && entry.kind !== 'country'
      : entry.region === top.region && entry.kind === 'city',
  );
  return inside.length > 0 ? inside : entries.filter((entry) => entry.kind !== 'country');
}

function outerKeys(outer: PlaceFound, name: string): string[] {
  const [top] = outer.entries;
  const region = top?.region ? regionName(top.region) : '';
  const keys = [spellingKey(region || (top ? top.name || name : plainKey(name)))];
  const country = top?.kind === 'country' ? null : countryOf(top?.countries[0] ?? '');
  if (country) keys.push(spellingKey(country.name));
  return keys;
}

/** What holds the likeliest of the entries, where it is much likelier than its namesakes. */
function holders([top, second]: readonly Entry[]): string[] {
  if (!top || top.kind === 'country' || top.kind === 'continent' || top.countries.length !== 1) return [];
  if (second && second.form === 'name' && second.rank > top.rank - 3 && second.countries[0] !== top.countries[0])
    return [];
  const country = countryOf(top.countries[0] as string);
  const region =
    top.kind === 'city' && !(second && second.region !== top.region && second.rank > top.rank - 3)
      ? regionName(top.region)
      : '';
  return [...(region ? [spellingKey(region)] : []), ...(country ? [spellingKey(country.name)] : [])];
}
