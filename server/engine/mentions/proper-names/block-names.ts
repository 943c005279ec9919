/** The proper names of a block: read once in full names, then once more with what those tell of the short ones. */

import { placesNamed } from '../../lexicon/gazetteer.ts';
import type { Block } from '../../text/document.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import type { Reading } from '../detector.ts';
import { properNames } from './classify.ts';
import { type ProperName, place } from './proper-name.ts';
import { casingOf, isCapital, textOf } from './runs.ts';
import { type Known, placeAsked, type Scene } from './scene.ts';

const NOTHING_KNOWN: Known = { surnames: new Set(), givens: new Set(), acronyms: new Map(), places: new Set() };

const readings = new WeakMap<readonly Sentence[], readonly (readonly ProperName[])[]>();

export function namesOf(sentence: Sentence, reading: Reading): readonly ProperName[] {
  let names = readings.get(reading.sentences);
  if (!names) {
    names = readBlock(reading);
    readings.set(reading.sentences, names);
  }
  return names[sentence.index] ?? [];
}

function readBlock({ block, sentences }: Reading): ProperName[][] {
  const prose = block.prose.text;
  const record = block.kind === 'cell' || block.kind === 'item';
  const scenes = sentences.map(({ tokens }): Scene => {
    const casing = casingOf(tokens);
    // A cell holds names, not a headline.
    return { tokens, prose, casing: record && casing === 'titles' ? 'telling' : casing, record, known: NOTHING_KNOWN };
  });
  const whole = placeOfColumn(block, sentences);
  if (whole) return [[whole]];
  const first = scenes.map(properNames);
  const known = knownFrom(scenes, first);
  if (known.surnames.size === 0 && known.acronyms.size === 0 && known.places.size === 0) return first;
  return scenes.map((scene) => properNames({ ...scene, known }));
}

const OF_PLACES =
  /^(?:(?:home|host) ?)?(?:county|town|city|village|place|location|from|to|home|island|municipality|parish|suburb)$/iu;
const REGIONS = /^(?:county|municipality|parish)$/iu;
const LONGEST = 3;

/** A name that no list knows in a column of towns: "Place | Ardley". What the lists know is read as it is elsewhere. */
function placeOfColumn({ cell }: Block, [sentence, more]: readonly Sentence[]): ProperName | null {
  if (!cell || cell.row === 0 || !sentence || more || !OF_PLACES.test(cell.columnHead.trim())) return null;
  const { tokens } = sentence;
  if (tokens.length > LONGEST || !tokens.every((token) => token.kind === 'word' && isCapital(token))) return null;
  const name = tokens.map(({ text }) => text).join(' ');
  const known = placesNamed(name);
  if (known.some(({ kind }) => kind === 'country' || kind === 'continent')) return null;
  return place(0, tokens.length, REGIONS.test(cell.columnHead) ? 'region' : (known[0]?.kind ?? 'unknown'), known);
}

function knownFrom(scenes: readonly Scene[], names: readonly (readonly ProperName[])[]): Known {
  const surnames = new Set<string>();
  const givens = new Set<string>();
  const acronyms = new Map<string, string>();
  const places = new Set<string>();
  scenes.forEach((scene, index) => {
    for (const name of names[index] ?? []) {
      const { tokens, prose } = scene;
      if (name.kind === 'person') {
        const long = name.to - name.from > 1;
        if (!long && name.title === name.from) continue;
        surnames.add((tokens[name.to - 1] as Token).lower);
        if (name.to - name.from > 2) surnames.add(textOf(tokens, name.from + 1, name.to, prose).toLowerCase());
        if (long) givens.add((tokens[name.from] as Token).lower);
      } else if (name.kind === 'organisation') {
        if (name.acronym && name.to - name.from > 1)
          acronyms.set(name.acronym, textOf(tokens, name.from, name.to, prose));
      } else if (!name.demonym && placeAsked(scene, name.from) === 2) {
        places.add(textOf(tokens, name.from, name.to, prose).toLowerCase());
      }
    }
  });
  return { surnames, givens, acronyms, places };
}
