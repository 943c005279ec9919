/** Tells what each run of capitalised words names, reading it from left to right. */

import { isCommonWord } from '../../lexicon/common-words.ts';
import {
  designatedBeforeOf,
  designatedBy,
  designatedInFront,
  isNoSurname,
  NAMES_PLACES,
} from '../../lexicon/facilities.ts';
import {
  type Entry,
  isOrdinary,
  longestName,
  placesNamed,
  regionName,
  stateByShortForm,
} from '../../lexicon/gazetteer.ts';
import { isGivenName } from '../../lexicon/given-names.ts';
import { isGroupNoun, isPersonNoun, nounCategory } from '../../lexicon/meaning.ts';
import {
  isBareOrganisation,
  isOrganisationWord,
  isPublicBody,
  opensOrganisation,
} from '../../lexicon/organisations.ts';
import { isStrongTitle, isTitleWord } from '../../lexicon/titles.ts';
import type { Token } from '../../text/sentence.ts';
import type { PlaceKind } from '../../values/place.ts';
import type { OrganisationFound, PersonFound, PlaceFound, ProperName, Stretch } from './proper-name.ts';
import { isAcronym, isCapital, isNoNameAlone, near, runsOf, textOf } from './runs.ts';
import { acts, looksPersonal, placeAsked, type Scene, speaks } from './scene.ts';

/** The proper names of a sentence, in order. An organisation may hold the place that its name begins with. */
export function properNames(scene: Scene): ProperName[] {
  const found: ProperName[] = [];
  let done = 0;
  for (const run of runsOf(scene.tokens)) {
    if (run.to <= done) continue;
    done = classify(scene, { from: Math.max(run.from, done), to: run.to }, found);
  }
  return found;
}

/** Reads one run; returns the position behind what was read, which may lie beyond the run ("Bank of England"). */
function classify(scene: Scene, run: Stretch, found: ProperName[]): number {
  let at = run.from;
  while (at < run.to) {
    const read = scene.casing === 'telling' ? readOne(scene, at, run.to) : readPlain(scene, at, run.to);
    found.push(...read.names);
    at = Math.max(read.to, at + 1);
  }
  return at;
}

interface ReadOne {
  readonly names: readonly ProperName[];
  readonly to: number;
}

const SHIP = /^(?:USS|HMS|HMNZS|HMAS|HMCS|RMS|MV|SS|INS|USNS|RSS|ORP)$/;

const nothing = (to: number): ReadOne => ({ names: [], to });

function readOne(scene: Scene, at: number, end: number): ReadOne {
  const { tokens, prose } = scene;
  const first = tokens[at] as Token;
  const known = longestPlace(scene, at);
  // "USS Virginia": a ship is nowhere by its name.
  if (SHIP.test(first.text) && end - at > 1) return nothing(end);
  const state = shortState(scene, at);
  if (state) return { names: [state], to: at + 1 };

  // A name of several words in the gazetteer outweighs what its words may be: "St. Louis", "Prince George".
  if (!known || known.to - at === 1) {
    const titled = afterTitle(scene, at, end);
    if (titled) return titled;
  }
  const organisation = organisationAt(scene, at, end, known);
  if (organisation) return organisation;
  const designated = designatedAt(scene, at, end);
  if (designated) return designated;
  if (known) {
    const read = knownPlace(scene, at, end, known);
    if (read) return read;
  }
  if (end - at >= 2) {
    const person = personAt(scene, at, end);
    if (person) return person;
  }
  const defined = scene.known.acronyms.has(first.text);
  if (end - at === 1 && (isAcronym(first) || isBareOrganisation(first.lower) || defined))
    return { names: acronymAt(scene, at), to: end };
  return unknownAt(scene, at, end, textOf(tokens, at, end, prose));
}

/** In headlines and in capitals only what the lists know is believed. */
function readPlain(scene: Scene, at: number, end: number): ReadOne {
  const { tokens } = scene;
  const known = longestPlace(scene, at);
  const short = shortState(scene, at);
  if (short) return { names: [short], to: at + 1 };
  if (known) {
    const single = known.to - at === 1;
    const word = tokens[at] as Token;
    const state = withinBehind(scene, known.to) !== null || /^(?:\(|–|—|:|--)$/.test(tokens[known.to]?.text ?? '');
    const strong =
      (known.entries[0] as Entry).rank >= 20 ||
      !single ||
      state ||
      placeAsked(scene, at) > 0 ||
      scene.known.places.has(word.lower);
    const named = single && (scene.known.surnames.has(word.lower) || scene.known.givens.has(word.lower));
    if (strong && !named && !(single && isOrdinary(word.lower) && !state)) return placed(scene, at, known);
    return nothing(known.to);
  }
  if (scene.casing === 'titles') {
    const word = tokens[at] as Token;
    const next = tokens[at + 1];
    const titled = at > 0 && isTitleWord((tokens[at - 1] as Token).lower);
    if (
      isGivenName(word.text) &&
      !isCommonWord(word.lower) &&
      next &&
      at + 1 < end &&
      (titled || !isCommonWord(next.lower)) &&
      !placesNamed(next.text).some((entry) => entry.rank >= 9)
    ) {
      return { names: [person(at, at, at + 2)], to: at + 2 };
    }
    if (scene.known.surnames.has(word.lower)) return { names: [person(at, at, at + 1)], to: at + 1 };
  }
  return nothing(at + 1);
}

const person = (title: number, from: number, to: number): PersonFound => ({ kind: 'person', title, from, to });
const organisation = (from: number, to: number, acronym = ''): OrganisationFound => ({
  kind: 'organisation',
  from,
  to,
  acronym,
});
const place = (
  from: number,
  to: number,
  type: PlaceKind,
  entries: readonly Entry[] = [],
  demonym = false,
  metonym = false,
): PlaceFound => ({
  kind: 'place',
  from,
  to,
  type,
  entries,
  demonym,
  metonym,
});

// ---------------------------------------------------------------------------------------------------------------- titles

/** "Brig. Gen. Laura Whitcombe", "Prime Minister Odera", "Secretary of State Lee": a title and the person behind it. */
function afterTitle(scene: Scene, at: number, end: number): ReadOne | null {
  const { tokens } = scene;
  let name = at;
  let strong = false;
  while (
    name < end &&
    titleHere(tokens, name, end) &&
    !(
      name > at &&
      isGivenName((tokens[name] as Token).text) &&
      name + 1 < end &&
      !isStrongTitle((tokens[name] as Token).lower)
    )
  ) {
    if (isStrongTitle((tokens[name] as Token).lower)) strong = true;
    name++;
    if (name < end && (tokens[name] as Token).text === '-') name++;
  }
  if (name === at) return null;
  if (name >= end) {
    const beyond = titleOf(scene, name);
    if (beyond) return { names: [person(at, beyond.from, beyond.to)], to: beyond.to };
    return end - at === 1 && placesNamed((tokens[at] as Token).text).length > 0 ? null : nothing(end);
  }
  const last = (tokens[end - 1] as Token).lower;
  if (isOrganisationWord(last) || (designatedBy(last) && end - name < 3) || isNoSurname(last)) return null;
  if (
    !strong &&
    end - name === 1 &&
    !isGivenName((tokens[name] as Token).text) &&
    isCommonWord((tokens[name] as Token).lower)
  )
    return null;
  const to = personEnd(scene, name, end);
  return { names: [person(at, name, to)], to };
}

/** A word of a title: by itself, or as "Fire" and "Health" are in "Fire Chief" and "Health Minister". */
function titleHere(tokens: readonly Token[], at: number, end: number): boolean {
  const { lower } = tokens[at] as Token;
  if (isTitleWord(lower)) return true;
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    at + 2 < end &&
    isTitleWord(next.lower) &&
    isCommonWord(lower) &&
    placesNamed((tokens[at] as Token).text).length === 0
  );
}

/** "Secretary | of State Antony Lee", "Minister | for Health and Welfare Ama Boateng". */
function titleOf(scene: Scene, at: number): Stretch | null {
  const { tokens } = scene;
  const joint = tokens[at]?.lower;
  if (joint !== 'of' && joint !== 'for') return null;
  let from = at + 1;
  if (tokens[from]?.lower === 'the') from++;
  const start = from;
  for (; from < start + 5; from++) {
    const token = tokens[from];
    if (!token || !(isCapital(token) || token.lower === 'and')) return null;
    if (from > start && (isGivenName(token.text) || isStrongTitle(token.lower))) break;
    if (placesNamed(token.text).some((entry) => entry.rank >= 9) && !isOrdinary(token.lower)) return null;
  }
  while (tokens[from] && isStrongTitle((tokens[from] as Token).lower)) from++;
  let to = from;
  while (
    tokens[to] &&
    isCapital(tokens[to] as Token) &&
    to < from + 3 &&
    near(tokens[to - 1] as Token, tokens[to] as Token)
  )
    to++;
  return to > from ? { from, to } : null;
}

/** A person's name ends before a title, an office or a place that is no part of it. */
function personEnd({ tokens }: Scene, from: number, end: number): number {
  const limit = Math.min(end, from + 9);
  for (let at = from + 1; at < limit; at++) {
    const token = tokens[at] as Token;
    if (isAcronym(token) && at > from + 1) return at;
  }
  return limit;
}

// --------------------------------------------------------------------------------------------------------- organisations

function organisationAt(scene: Scene, at: number, end: number, known: KnownPlace | null): ReadOne | null {
  const { tokens } = scene;
  let head = -1;
  for (let index = end - 1; index >= at; index--) {
    const { lower } = tokens[index] as Token;
    // "Assistant District Attorney"
    if (lower === 'district' && /^(?:attorney|judge|magistrate)$/.test(tokens[index + 1]?.lower ?? '')) continue;
    if (isOrganisationWord(lower) || isBareOrganisation(lower)) {
      head = index;
      break;
    }
  }
  const lastWord = (tokens[end - 1] as Token).lower;
  const opening = opensOrganisation(lastWord) ? ofPhrase(scene, end) : 0;
  if (opening > 0) {
    const lead = leadingPlace(scene, at, end, known);
    return { names: [...lead, organisation(at, opening, acronymBehind(scene, opening))], to: opening };
  }
  if (head < 0) return null;
  if (head === end - 1) {
    const alone = end - at === 1;
    if (alone)
      return isBareOrganisation(lastWord) ? { names: [organisation(at, end)], to: end } : known ? null : nothing(end);
    if (known && known.to === end) return null;
    // "United States Army", "Kenyan Parliament", "Ashford Police Department"
    const lead = leadingPlace(scene, at, end, known);
    const bare = lead.length > 0 && lead[0] && lead[0].to === end - 1 && (lead[0] as PlaceFound).demonym;
    const names: ProperName[] = bare && isPublicBody(lastWord) ? [...lead] : [...lead];
    names.push(organisation(at, end, acronymBehind(scene, end)));
    return { names, to: end };
  }
  // "Fire Department Chief Ann Lee": the body, then what follows it.
  if (isTitleWord((tokens[head + 1] as Token).lower) && head > at) {
    const lead = leadingPlace(scene, at, head + 1, known);
    return { names: [...lead, organisation(at, head + 1)], to: head + 1 };
  }
  return null;
}

/** The place that a body's name begins with: always a country or its adjective, otherwise only for public bodies. */
function leadingPlace(scene: Scene, at: number, end: number, known: KnownPlace | null): PlaceFound[] {
  if (!known || known.to >= end) return [];
  const top = known.entries[0] as Entry;
  const last = (scene.tokens[end - 1] as Token).lower;
  const national = top.kind === 'country' || top.form === 'of';
  if (!(isPublicBody(last) || (national && known.to - at <= 2 && !/^(?:open|cup|post|times|league)$/.test(last))))
    return [];
  return placeNames(scene, at, known);
}

/** The end of "of England", "for Human Rights", "of Health and Welfare" from `at` on; 0 where there is none. */
function ofPhrase({ tokens }: Scene, at: number, joins = /^(?:and|of|&)$/): number {
  const joint = tokens[at]?.lower;
  if (joint !== 'of' && joint !== 'for' && joint !== 'on') return 0;
  let next = at + 1;
  if (tokens[next]?.lower === 'the') next++;
  const start = next;
  for (;;) {
    const token = tokens[next];
    if (!token) break;
    if (isCapital(token)) next++;
    else if (
      next > start &&
      joins.test(token.lower) &&
      tokens[next + 1] &&
      isCapital(tokens[next + 1] as Token) &&
      (token.lower !== 'and' || isCommonWord((tokens[next + 1] as Token).lower))
    )
      next += 2;
    else break;
    if (next - start > 8) break;
  }
  return next > start ? next : 0;
}

/** "(SOHR)" right behind a name. */
function acronymBehind({ tokens }: Scene, to: number): string {
  const [open, word, close] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  return open?.text === '(' && word && isAcronym(word) && close?.text === ')' ? word.text : '';
}

/** Letters that stand for no body: units, zones, courts of sport. */
const NO_BODY = new Set(
  'AM PM TV OK ID IT VIP SUV GPS DNA HIV AIDS PC CEO CFO COO PR HR IQ AI UFO FAQ PDF USB ATM GDP CCTV LGBT LGBTQ MVP MP MPs COVID PhD AD BC II III IV VI'.split(
    ' ',
  ),
);

function acronymAt(scene: Scene, at: number): ProperName[] {
  const token = scene.tokens[at] as Token;
  if (NO_BODY.has(token.text) || /^[IVX]+$/.test(token.text)) return [];
  // "(SOHR)" behind the name that it is short for belongs to that name.
  if (scene.tokens[at - 1]?.text === '(' && scene.tokens[at + 1]?.text === ')') return [];
  return [organisation(at, at + 1, isAcronym(token) ? token.text : '')];
}

// ------------------------------------------------------------------------------------------------------------ facilities

/** "Harbour Street", "Lincoln County", "Lake Victoria", "Port of Salalah". */
function designatedAt(scene: Scene, at: number, end: number): ReadOne | null {
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
    return located(scene, at, to, by);
  }
  // "Morris and Hubbard streets", "Lincoln county"
  const after = tokens[end];
  if (
    after &&
    near(last, after) &&
    after.text === after.lower &&
    /^(?:street|road|avenue|streets|roads|avenues)$/.test(after.lower) &&
    end - at <= 2
  ) {
    return { names: [place(at, end, 'facility')], to: end };
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

// ---------------------------------------------------------------------------------------------------------- known places

interface KnownPlace {
  readonly to: number;
  readonly entries: readonly Entry[];
}

/** The longest name in the gazetteer that begins at a token, lower-case words within it allowed ("Isle of Man"). */
function longestPlace({ tokens, prose }: Scene, at: number): KnownPlace | null {
  const start = tokens[at] as Token;
  let limit = at + 1;
  while (limit < tokens.length && limit < at + longestName() + 2) {
    const token = tokens[limit] as Token;
    if (
      token.start - (tokens[limit - 1] as Token).end > 1 ||
      (token.kind !== 'word' && token.text !== '-' && token.text !== '&')
    )
      break;
    limit++;
  }
  for (let to = limit; to > at; to--) {
    const last = tokens[to - 1] as Token;
    if (!isCapital(last) && to - 1 > at) continue;
    if (last.text === '-') continue;
    const text = prose.slice(start.start, last.end);
    const entries = placesNamed(text);
    if (entries.length === 0) continue;
    const fit = entries.filter((entry) => fitsCase(text, entry));
    if (fit.length > 0) return { to, entries: fit };
  }
  return null;
}

/** ", Kan." and ", KS" behind a name. */
function shortState({ tokens }: Scene, at: number): PlaceFound | null {
  const { text } = tokens[at] as Token;
  const before = tokens[at - 2];
  if (
    tokens[at - 1]?.text !== ',' ||
    !before ||
    !isCapital(before) ||
    !(text.endsWith('.') || /^\p{Lu}{2}$/u.test(text))
  )
    return null;
  const code = stateByShortForm(text);
  if (!code) return null;
  return place(at, at + 1, 'region', [stateEntry(code)]);
}

const stateEntry = (code: string): Entry => ({
  name: regionName(code),
  kind: 'region',
  countries: [code.slice(0, 2)],
  region: code,
  rank: 22,
  form: 'name',
});

/** "US" and "EU" are written in capitals; "us" is a pronoun, and "Us" its start of a sentence. "Car" is no republic. */
function fitsCase(text: string, entry: Entry): boolean {
  // "UN", "WHO" in capitals are no towns of that name, but "NYC" and "D.C." are other names of theirs.
  if (text.length <= 4 && /^\p{Lu}{2,4}$/u.test(text) && entry.kind !== 'country' && entry.rank < 20)
    return entry.name !== text.toLowerCase();
  if (text.length > 4 || entry.name.length <= 4 || entry.kind === 'city') return true;
  const letters = text.replace(/[^\p{L}]/gu, '');
  return (
    letters.length > 3 ||
    letters === letters.toUpperCase() ||
    entry.name.startsWith(text.toLowerCase()) ||
    letters.length === 4 ||
    entry.form !== 'name'
  );
}

function knownPlace(scene: Scene, at: number, end: number, known: KnownPlace): ReadOne | null {
  const { tokens } = scene;
  const top = known.entries[0] as Entry;
  const whole = known.to >= end;
  const single = known.to - at === 1;
  const first = tokens[at] as Token;
  if (whole) {
    if (single && !believed(scene, at, known)) {
      return scene.known.surnames.has(first.lower) || (speaks(scene, at, end) && surnameLike(first, at))
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
  if (isTitleWord(next.lower) && !(single && isGivenName(first.text) && top.rank < 7)) return placed(scene, at, known);
  // "Texas Rep. Lee", "Leeds United", "Paris Hilton": of a state the name may stand before another name, of a city not.
  if (top.kind === 'region' && top.rank >= 20 && !(single && isGivenName(first.text))) return placed(scene, at, known);
  return null;
}

/** Whether a name of one word means the place: it may be an ordinary word, a given name or a surname. */
function believed(scene: Scene, at: number, known: KnownPlace): boolean {
  const token = scene.tokens[at] as Token;
  const { lower } = token;
  const top = known.entries[0] as Entry;
  if (withinBehind(scene, known.to) !== null) return true;
  if (dateline(scene, known.to) && (isAcronym(token) || !isOrdinary(lower))) return true;
  const surname = scene.known.surnames.has(lower) || scene.known.givens.has(lower);
  const asked = placeAsked(scene, at);
  if (surname) return asked === 2 && top.rank >= 7;
  if (top.form === 'of') return !asLanguage(scene, at);
  if (asked === 2) return true;
  if (scene.known.places.has(lower)) return true;
  if (top.rank >= 20 && !isOrdinary(lower)) return true;
  const word = isWord(lower, top);
  const name = isGivenName(token.text);
  if (asked === 1) return word || name ? top.rank >= 8 : true;
  if (word) return false;
  if (speaks(scene, at, known.to)) return top.rank >= 14;
  if (name && top.rank < 12) return false;
  // Towns of the English-speaking world gave and took the surnames of its people.
  return top.rank >= 7 || (!name && (top.kind === 'region' || !top.countries.some((code) => ENGLISH.has(code))));
}

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

function placed(scene: Scene, at: number, known: KnownPlace): ReadOne {
  const names = placeNames(scene, at, known);
  return { names, to: names[0]?.to ?? known.to };
}

/** The place names of what was found in the gazetteer: one, or none for a people. */
function placeNames(scene: Scene, at: number, known: KnownPlace): PlaceFound[] {
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

/** ", Kansas" / ", Kan." / ", KS" / ", France" behind a name: the position behind it, or null. */
export function withinBehind(
  { tokens, prose }: Scene,
  to: number,
): { readonly from: number; readonly to: number; readonly entries: readonly Entry[] } | null {
  const comma = tokens[to];
  const next = tokens[to + 1];
  if (comma?.text !== ',' || !next || !isCapital(next)) return null;
  const code = stateByShortForm(next.text) ?? stateByShortForm(`${next.text}.`);
  if (code && (next.text.endsWith('.') || /^\p{Lu}{2,3}$/u.test(next.text))) {
    return { from: to + 1, to: to + 2, entries: [stateEntry(code)] };
  }
  for (let end = Math.min(to + 5, tokens.length); end > to + 1; end--) {
    const last = tokens[end - 1] as Token;
    if (!isCapital(last)) continue;
    const entries = placesNamed(prose.slice(next.start, last.end)).filter(
      (entry) => entry.form === 'name' && (entry.rank >= 20 || entry.kind === 'region'),
    );
    if (entries.length === 0) continue;
    const after = tokens[end];
    if (after && isCapital(after)) return null;
    return { from: to + 1, to: end, entries };
  }
  return null;
}

// --------------------------------------------------------------------------------------------------------------- persons

const INITIAL = /^(?:\p{Lu}\.)+$|^\p{Lu}$/u;

/** "Laura Whitcombe", "J.K. Obuya", "Mohammed bin Rashid": a given name or an initial, and more. */
function personAt(scene: Scene, at: number, end: number): ReadOne | null {
  const { tokens } = scene;
  const first = tokens[at] as Token;
  const last = tokens[end - 1] as Token;
  const given = (isGivenName(first.text) && isCapital(first)) || INITIAL.test(first.text);
  if (!given) return null;
  const rest = tokens.slice(at + 1, end).filter((token) => token.kind === 'word');
  if (rest.length === 0 || end - at > 9) return null;
  if (isNoNameAlone(first.lower) || afterArticle(tokens, at)) return null;
  const ordinary = isOrdinary(first.lower) || isCommonWord(first.lower);
  // "Grace Period", "Will Power", "Rose Garden": one must be more than an ordinary word.
  if (
    ordinary &&
    rest.every((token) => isCommonWord(token.lower)) &&
    !looksPersonal(scene, at, end) &&
    !INITIAL.test(first.text)
  ) {
    const plausible = rest.length === 1 && rest[0] && tokens[end] && (acts(scene, end) || isGivenName(rest[0].text));
    if (!plausible) return null;
  }
  if (isAcronym(last) && last.text.length > 2 && !/^(?:II|III|IV)$/.test(last.text))
    return { names: [person(at, at, end - 1)], to: end - 1 };
  return { names: [person(at, at, end)], to: end };
}

/** "Brown said", not "Prosecutors said" nor "Parliament said". */
const surnameLike = ({ lower }: Token, at: number): boolean =>
  !isPersonNoun(lower) &&
  !isGroupNoun(lower) &&
  !isOrganisationWord(lower) &&
  !isTitleWord(lower) &&
  (at > 0 || !lower.endsWith('s'));

const NOT_ALONE = /^(?:\p{Lu}|\p{L}\.)$/u;

/** Nobody's name has an article: "the Grace Period", "an Anna Karenina". */
const afterArticle = (tokens: readonly Token[], at: number): boolean =>
  /^(?:the|a|an|this|that)$/.test(tokens[at - 1]?.lower ?? '');

/** A run of which no list knows anything: its place in the sentence decides, or it stays unread. */
function unknownAt(scene: Scene, at: number, end: number, text: string): ReadOne {
  const { tokens, known } = scene;
  const first = tokens[at] as Token;
  const words = tokens.slice(at, end).filter((token) => token.kind === 'word');
  const common = words.some((token) => isCommonWord(token.lower) && token.text.length > 2);
  const single = words.length === 1 || !/\s/.test(text);
  const asked = placeAsked(scene, at);
  const before = tokens[at - 1];
  if (NOT_ALONE.test(text) || isNoNameAlone(first.lower)) return nothing(end);
  // "the Ardley district", "Ardley village", "Ardley airport"
  const after = tokens[end];
  if (
    after &&
    after.text === after.lower &&
    !common &&
    words.length <= 3 &&
    (NAMES_PLACES.has(after.lower) || /^(?:airport|airbase|beach|river|valley|mountains|forest)$/.test(after.lower)) &&
    near(tokens[end - 1] as Token, after)
  ) {
    return { names: [place(at, end, 'unknown')], to: end };
  }
  const surname = (words.at(-1) as Token).lower;
  if (known.surnames.has(surname) && single) return { names: [person(at, at, end)], to: end };
  if (withinBehind(scene, end) && !common) return { names: [place(at, end, 'city')], to: end };
  if (!(common && single) && looksPersonal(scene, at, end) && words.length <= 4)
    return { names: [person(at, at, end)], to: end };
  if (common && single && speaks(scene, at, end) && surnameLike(first, at))
    return { names: [person(at, at, end)], to: end };
  if (
    asked === 2 &&
    !common &&
    before &&
    before.lower !== 'the' &&
    !/^(?:over|off|at|into|through)$/.test(before.lower)
  )
    return { names: [place(at, end, 'unknown')], to: end };
  if (known.places.has(text.toLowerCase()) && !common) return { names: [place(at, end, 'unknown')], to: end };
  if (common) return nothing(end);
  if (afterArticle(tokens, at)) return nothing(end);
  if (!single && words.length <= 4) return { names: [person(at, at, end)], to: end };
  // "Lindqvist's", "Lindqvist won"
  if (/\p{Ll}\p{Lu}/u.test(text) && !/^(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|O['’])/.test(text)) return nothing(end);
  if (single && at === 0 && (first.pos !== 'PROPN' || nounCategory(first.lower) !== null)) return nothing(end);
  if (
    single &&
    first.text.length > 2 &&
    asked !== 2 &&
    (acts(scene, end) || (tokens[end]?.lower === "'s" && asked === 0)) &&
    !isAcronym(first)
  )
    return { names: [person(at, at, end)], to: end };
  return nothing(end);
}
