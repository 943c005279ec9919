/** Tells what each run of capitalised words names, reading it from left to right. */

import { isCommonWord } from '../../lexicon/common-words.ts';
import { designatedBy } from '../../lexicon/facilities.ts';
import { type Entry, isOrdinary, placesNamed } from '../../lexicon/gazetteer.ts';
import { isGivenName } from '../../lexicon/given-names.ts';
import { nounCategory } from '../../lexicon/meaning.ts';
import { isBareOrganisation } from '../../lexicon/organisations.ts';
import { isTitleWord } from '../../lexicon/titles.ts';
import type { Token } from '../../text/sentence.ts';
import { acronymAt, organisationAt } from './bodies.ts';
import { designatedAt } from './designated.ts';
import { knownPlace, placed } from './known-places.ts';
import { longestPlace, shortState, withinBehind } from './look-up.ts';
import { nothing, type ProperName, person, place, type ReadOne, type Stretch } from './proper-name.ts';
import { isAcronym, isCapital, near, runsOf, textOf } from './runs.ts';
import { placeAsked, type Scene } from './scene.ts';
import { afterTitle } from './titled.ts';
import { personAt, unknownAt } from './unknown.ts';

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

/** "Storm Ada" is nobody. */
const STORM = new Set(['storm', 'hurricane', 'typhoon', 'cyclone']);
const SHIP = /^(?:USS|HMS|HMNZS|HMAS|HMCS|RMS|MV|SS|INS|USNS|RSS|ORP)$/;

function readOne(scene: Scene, at: number, end: number): ReadOne {
  const { tokens, prose } = scene;
  const first = tokens[at] as Token;
  const known = longestPlace(scene, at);
  // "USS Virginia": a ship is nowhere by its name.
  if ((SHIP.test(first.text) || STORM.has(first.lower)) && end - at > 1) return nothing(end);
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
    const behind = tokens[known.to];
    // "MEXICO BEACH", "CLAY COUNTY"
    const by = behind && known.to < end && isCapital(behind) ? designatedBy(behind.lower) : null;
    if (by && behind && near(word, behind)) return { names: [place(at, known.to + 1, by)], to: known.to + 1 };
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
  if (scene.casing === 'capitals') {
    const to = unknownInCapitals(scene, at, end);
    if (to > at) return { names: [place(at, to, 'unknown')], to };
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

/** "FLOWN TO THE HOSPITAL AT OSTERBY": the end of words that English does not know, where a place is asked for; else `at`. */
function unknownInCapitals(scene: Scene, at: number, end: number): number {
  if (placeAsked(scene, at) < 2) return at;
  let to = at;
  while (to < end && to < at + 3 && isUnknownWord(scene.tokens[to] as Token)) to++;
  return to;
}

const isUnknownWord = ({ kind, lower }: Token): boolean =>
  kind === 'word' && lower.length > 2 && !isCommonWord(lower) && nounCategory(lower) === null && !isTitleWord(lower);
