/** The gazetteer: what places a name can stand for. Decoded on first use. */

import { ALIASES } from './gazetteer-aliases.ts';
import { AREAS, CONTINENTS, HEIGHTS, WATERS } from './gazetteer-areas.ts';
import { COUNTRIES } from './gazetteer-countries.ts';
import { PLACES } from './gazetteer-data.ts';
import { isArabicArticle, plainKey, skeletonOf, spellingKey } from './gazetteer-keys.ts';
import { ORDINARY_NAMES } from './gazetteer-ordinary.ts';
import { STATES } from './gazetteer-states.ts';

export type EntryKind = 'continent' | 'country' | 'region' | 'city' | 'area' | 'water';

export interface Entry {
  /** Plain key of its usual name. */
  readonly name: string;
  readonly kind: EntryKind;
  /** ISO codes of the country or countries that it is, lies in or takes in. */
  readonly countries: readonly string[];
  /** Code of the first-level region that it is or lies in ("US.KS"), or ''. */
  readonly region: string;
  /** How likely a name means this one rather than a namesake: countries first, then by population in doublings. */
  readonly rank: number;
  /** 'of': an adjective, also of one person ("Syrian"); 'people': the people ("Syrians"). */
  readonly form: 'name' | 'of' | 'people';
}

interface Gazetteer {
  readonly exact: ReadonlyMap<string, readonly Entry[]>;
  readonly countries: ReadonlyMap<string, Country>;
  readonly regions: ReadonlyMap<string, string>;
  /** "kan." → "US.KS", and post codes as written: "KS" → "US.KS". */
  readonly short: ReadonlyMap<string, string>;
  readonly longest: number;
}

export interface Country {
  readonly code: string;
  readonly name: string;
  readonly capital: string;
}

const RANK = { country: 40, continent: 39, area: 24, state: 22, water: 20, region: 9 };
/** A capital is meant before a larger namesake, and before the region around it. */
const CAPITAL = 6;
/** Names of places in these countries may be written with or without the Arabic article. */
const ARABIC = new Set('AE BH DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SY TN YE IL IR'.split(' '));
/** Their regions are known abroad by name. */
const STATES_KNOWN = new Set(['US', 'CA', 'AU', 'GB', 'IN']);

let gazetteer: Gazetteer | null = null;
let skeletons: Map<string, Entry[]> | null = null;

const ready = (): Gazetteer => {
  gazetteer ??= decode();
  return gazetteer;
};

const rows = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
const names = (cell: string | undefined): string[] => (cell ? cell.split(';') : []);

function decode(): Gazetteer {
  const exact = new Map<string, Entry[]>();
  const countries = new Map<string, Country>();
  const regions = new Map<string, string>();
  const short = new Map<string, string>();
  const put = (key: string, entry: Entry): void => {
    const known = exact.get(key);
    if (!known) exact.set(key, [entry]);
    else if (!known.includes(entry)) known.push(entry);
  };

  for (const [code = '', called, adjectives, people, capital = ''] of rows(COUNTRIES)) {
    const [name = ''] = names(called).map(plainKey);
    countries.set(code, { code, name, capital: plainKey(capital) });
    const entry = (form: Entry['form']): Entry => ({
      name,
      kind: 'country',
      countries: [code],
      region: '',
      rank: RANK.country,
      form,
    });
    const [itself, adjective, nation] = [entry('name'), entry('of'), entry('people')];
    for (const other of names(called)) put(plainKey(other), itself);
    for (const word of names(adjectives)) put(plainKey(word), adjective);
    for (const word of names(people)) put(plainKey(word), nation);
  }

  const table = (text: string, kind: EntryKind, rank: number): void => {
    for (const [called, adjectives, within] of rows(text)) {
      const [name = ''] = names(called).map(plainKey);
      const lies = within ? within.split(' ') : [];
      const itself: Entry = { name, kind, countries: lies, region: '', rank, form: 'name' };
      const adjective: Entry = { ...itself, form: 'of' };
      for (const other of names(called)) put(plainKey(other), itself);
      for (const word of names(adjectives)) put(plainKey(word), adjective);
    }
  };
  table(CONTINENTS, 'continent', RANK.continent);
  table(AREAS, 'area', RANK.area);
  table(HEIGHTS, 'area', RANK.area);
  table(WATERS, 'water', RANK.water);

  for (const [code = '', called = '', shorts, post, adjectives] of rows(STATES)) {
    const name = plainKey(called);
    regions.set(code, name);
    const state: Entry = {
      name,
      kind: 'region',
      countries: [code.slice(0, 2)],
      region: code,
      rank: RANK.state,
      form: 'name',
    };
    put(name, state);
    for (const form of names(shorts)) short.set(form.toLowerCase(), code);
    if (post) short.set(post, code);
    for (const word of names(adjectives)) {
      put(plainKey(word), { ...state, form: 'of' });
      put(`${plainKey(word)}s`, { ...state, form: 'people' });
    }
  }
  put('washington', {
    name: 'washington state',
    kind: 'region',
    countries: ['US'],
    region: 'US.WA',
    rank: 1,
    form: 'name',
  });

  for (const line of PLACES.split('\n')) {
    const [code = '', region = '', list = ''] = line.split('|');
    const country = code.slice(0, 2);
    const within = [country];
    if (region && !regions.has(code)) {
      regions.set(code, region);
      const rank = STATES_KNOWN.has(country) ? RANK.state : RANK.region;
      const entry: Entry = { name: region, kind: 'region', countries: within, region: code, rank, form: 'name' };
      put(region, entry);
      otherForms(region, country, entry, put);
    }
    if (!list) continue;
    for (const city of list.split(';')) {
      const capital = city.startsWith('*');
      const name = city.slice(capital ? 2 : 1);
      const rank = Number.parseInt(city.charAt(capital ? 1 : 0), 36) + (capital ? CAPITAL : 0);
      const entry: Entry = { name, kind: 'city', countries: within, region: code, rank, form: 'name' };
      put(name, entry);
      otherForms(name, country, entry, put);
    }
  }

  for (const line of ALIASES.trim().split('\n')) {
    const [other = '', rest = ''] = line.split('=');
    const country = rest.slice(-2);
    const meant = exact
      .get(plainKey(rest.slice(0, -3)))
      ?.filter((entry) => entry.countries.includes(country) && entry.kind === 'city');
    const entry = meant?.sort((a, b) => b.rank - a.rank)[0];
    if (entry) put(plainKey(other), entry);
    else
      put(plainKey(other), {
        name: plainKey(other),
        kind: 'city',
        countries: [country],
        region: '',
        rank: 8,
        form: 'name',
      });
  }

  let longest = 1;
  for (const [key, entries] of exact) {
    if (entries.length > 1) entries.sort((a, b) => b.rank - a.rank);
    let words = 1;
    for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) words++;
    if (words > longest) longest = words;
  }
  return { exact, countries, regions, short, longest };
}

function otherForms(name: string, country: string, entry: Entry, put: (key: string, entry: Entry) => void): void {
  if (!ARABIC.has(country)) return;
  // "Rutbah", "Rutba"
  if (name.length > 5 && name.endsWith('ah')) {
    put(name.slice(0, -1), entry);
    otherForms(name.slice(0, -1), country, entry, put);
  }
  const gap = name.indexOf(' ');
  if (gap > 0 && gap < 4 && isArabicArticle(name.slice(0, gap))) put(name.slice(gap + 1), entry);
}

const NONE: readonly Entry[] = [];

/** All that the name can stand for by its exact form (case, marks, stops and hyphens aside), likeliest first. */
export function placesNamed(name: string): readonly Entry[] {
  let found = asked.get(name);
  if (found === undefined) {
    found = ready().exact.get(plainKey(name)) ?? NONE;
    if (asked.size >= MOST_ASKED) asked.clear();
    asked.set(name, found);
  }
  return found;
}

/** Making a key costs more than finding it: a text asks for the same names again and again. */
const asked = new Map<string, readonly Entry[]>();
const MOST_ASKED = 4000;

/** All whose consonants are those of the name: other transliterations of it, and strangers. Likeliest first. */
export function placesLike(name: string): readonly Entry[] {
  if (!skeletons) {
    skeletons = new Map();
    for (const [key, entries] of ready().exact) {
      const skeleton = skeletonOf(key);
      const known = skeletons.get(skeleton);
      const named = entries.filter((entry) => entry.form === 'name');
      if (known) known.push(...named);
      else skeletons.set(skeleton, [...named]);
    }
    for (const entries of skeletons.values()) entries.sort((a, b) => b.rank - a.rank);
  }
  return skeletons.get(spellingKey(name)) ?? NONE;
}

export const countryOf = (code: string): Country | null => ready().countries.get(code) ?? null;

/** Plain key of a first-level region's name, '' where none is known. */
export const regionName = (code: string): string => ready().regions.get(code) ?? '';

/** The code of the state or province that the short form means: "Kan.", "N.M.", "KS". Null where it means none. */
export const stateByShortForm = (form: string): string | null =>
  ready().short.get(form) ?? (form.endsWith('.') ? (ready().short.get(form.toLowerCase()) ?? null) : null);

/** The most words that a name in the gazetteer has. */
export const longestName = (): number => Math.min(ready().longest, 6);

let ordinary: ReadonlySet<string> | null = null;

/** Whether the name is an ordinary word of English as well ("Reading", "Will"). */
export function isOrdinary(name: string): boolean {
  ordinary ??= new Set(ORDINARY_NAMES.split(' '));
  return ordinary.has(name.toLowerCase());
}
