/** Words that make a place's name of the names beside them: buildings and roads, waters, regions, and those that stand in front. */

export type Designated = 'facility' | 'water' | 'region' | 'area' | 'city';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** "Harbour Street", "Leeds Station". Plurals as in "Elm and Oak streets". */
const FACILITY = set(
  'street st road rd avenue ave boulevard blvd lane drive highway hwy parkway freeway expressway turnpike motorway square plaza circle crescent terrace alley way ' +
    'streets roads avenues airport airfield airbase airstrip heliport station terminal port harbor harbour dock docks pier wharf marina bridge tunnel dam lock ' +
    'hospital clinic infirmary school academy college university campus church cathedral mosque synagogue temple monastery abbey shrine chapel ' +
    'stadium arena ballpark racecourse racetrack speedway raceway park zoo garden gardens museum gallery theatre theater cinema library hall center centre mall market hotel inn ' +
    'palace castle fort fortress tower towers building monument memorial cemetery prison jail penitentiary barracks base camp headquarters farm ranch mill mine plant refinery ' +
    'factory warehouse courthouse capitol pavilion auditorium checkpoint crossing gate',
);
/** Of these the words that roads are called by. */
const ROAD = set(
  'street st road rd avenue ave boulevard blvd lane drive highway hwy parkway freeway expressway turnpike motorway square plaza circle crescent terrace alley way ' +
    'streets roads avenues row mews quay esplanade embankment',
);
const WATER = set(
  'lake river sea ocean bay gulf creek strait straits channel canal reservoir lagoon loch sound fjord stream brook falls inlet pond firth estuary basin',
);
const REGION = set(
  'county province state governorate district oblast prefecture region canton territory shire parish municipality department raion krai voivodeship emirate subdistrict',
);
const AREA = set(
  'island islands isle peninsula valley mountain mountains hills desert forest plateau cape coast beach delta heights ridge plains canyon hill peak glacier range archipelago atoll reef woods moor steppe oasis pass',
);
const CITY = set('city town village township borough hamlet suburb neighborhood neighbourhood');

/** Before the name: "Lake Victoria", "Mount Kenya", "Fort Hood", "Camp Bastion", "River Wye". */
const IN_FRONT: Readonly<Record<string, Designated>> = {
  lake: 'water',
  river: 'water',
  loch: 'water',
  mount: 'area',
  mt: 'area',
  'mt.': 'area',
  cape: 'area',
  fort: 'facility',
  'ft.': 'facility',
  camp: 'facility',
  port: 'city',
  isle: 'area',
  hurst: 'city',
  rio: 'water',
  villa: 'facility',
  wadi: 'area',
  jabal: 'area',
  jebel: 'area',
  tell: 'city',
  tel: 'city',
};
/** Before "of": "Port of X", "Gulf of X", "University of X", "Province of X". */
const BEFORE_OF: Readonly<Record<string, Designated>> = {
  port: 'facility',
  gulf: 'water',
  bay: 'water',
  sea: 'water',
  strait: 'water',
  straits: 'water',
  isle: 'area',
  university: 'facility',
  college: 'facility',
  cape: 'area',
  church: 'facility',
  cathedral: 'facility',
  island: 'area',
  mount: 'area',
  tower: 'facility',
  horn: 'area',
  palace: 'facility',
  museum: 'facility',
  gallery: 'facility',
  mosque: 'facility',
  basilica: 'facility',
  temple: 'facility',
  shrine: 'facility',
  abbey: 'facility',
  castle: 'facility',
  fort: 'facility',
  fortress: 'facility',
  valley: 'area',
  peninsula: 'area',
  forest: 'area',
  plain: 'area',
  plains: 'area',
  gates: 'facility',
};

/** What the last word of a name makes of it: "Harbour Street" a facility, "Lincoln County" a region. */
export function designatedBy(lower: string): Designated | null {
  const word = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  if (FACILITY.has(word) || ROAD.has(word)) return 'facility';
  if (WATER.has(word)) return 'water';
  if (REGION.has(word)) return 'region';
  if (AREA.has(word)) return 'area';
  return CITY.has(word) ? 'city' : null;
}

/** "Harbour Street" is a road, "Leeds Station" none. */
export const isRoadWord = (lower: string): boolean => ROAD.has(lower.replace(/\.$/, ''));

const SHORT_ROADS: Readonly<Record<string, string>> = {
  st: 'street',
  rd: 'road',
  ave: 'avenue',
  av: 'avenue',
  blvd: 'boulevard',
  dr: 'drive',
  ln: 'lane',
  sq: 'square',
  hwy: 'highway',
};

/** "Harbour Rd." is Harbour Road: a name with the road's word written out. */
export const roadInFull = (name: string): string =>
  name.replace(/(?<=\p{L} )(\p{L}+)\.?$/u, (word, letters: string) => SHORT_ROADS[letters.toLowerCase()] ?? word);

/** Words that nobody has for a surname, unlike "Lane", "Park", "Hill" and "Church". */
const NO_SURNAME = set(
  'street avenue boulevard blvd road highway parkway freeway expressway airport stadium hospital school college university museum library station memorial bridge tunnel arena square',
);

export const isNoSurname = (word: string): boolean => NO_SURNAME.has(word);

export const designatedInFront = (word: string): Designated | null => IN_FRONT[word] ?? null;
export const designatedBeforeOf = (word: string): Designated | null => BEFORE_OF[word] ?? null;

/** Nouns behind which the name of a place comes: "the village of …", "the city of …". */
export const NAMES_PLACES = set(
  'city town village township hamlet suburb neighborhood neighbourhood borough district province county state region island port governorate municipality capital ' +
    'settlement locality prefecture resort enclave area kingdom emirate republic territory parish oblast',
);
