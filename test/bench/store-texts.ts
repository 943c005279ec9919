/** News of places that do not exist, for filling an archive: other names, things and figures in every piece. */

const FIRST = 'Ar Bel Cor Dun El Fen Gar Hol Ing Jar Kel Lor Mar Nor Os Pel Quen Ros Sal Tar Ul Ver Wex Yar Zel'.split(
  ' ',
);
const LAST =
  'bridge bury by combe dale den field ford gate ham haven hill hurst ley mere mouth port stead ton wick worth'.split(
    ' ',
  );
const GIVEN =
  'Ada Ben Clara David Emma Frank Grace Hugo Iris Jonas Karen Liam Mona Noah Olive Paul Rosa Sam Tessa Victor'.split(
    ' ',
  );
const THINGS =
  'homes,firefighters,lamps,boats,farms,shops,pupils,patients,buses,trees,wells,jobs,officers,guests,flats,bridges,cows,tonnes of grain,solar panels,library books'.split(
    ',',
  );
const EVENTS = [
  'burned in the mill fire',
  'were hurt in the storm',
  'were counted along the river',
  'were evacuated after the flood',
  'were sold at the auction',
  'were lost in the drought',
  'were checked by inspectors',
  'were built last year',
  'were stolen from the depot',
  'were moved to the new hall',
];
const OFFICES =
  'mayor,fire chief,county engineer,school head,harbour master,council leader,hospital director,police commander'.split(
    ',',
  );
const PROJECTS =
  'weir,library roof,town hall,ring road,swimming pool,sewage works,ferry landing,railway bridge,youth centre,market square'.split(
    ',',
  );
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** Whole numbers below a bound, the same every time for one seed. */
export function dice(seed: number): (below: number) => number {
  let state = (seed * 2_654_435_761) >>> 0 || 1;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A report of some ten sentences about one town. */
export function report(seed: number): string {
  const roll = dice(seed);
  const one = (list: readonly string[]): string => list[roll(list.length)] as string;
  const town = `${one(FIRST)}${one(FIRST).toLowerCase()}${one(LAST)}`;
  const name = `${one(GIVEN)} ${one(FIRST)}${one(LAST)}`;
  const lines = [
    `${capital(one(PROJECTS))} of ${town} to cost $${roll(90) + 2}.${roll(10)} million`,
    '',
    ...Array.from(
      { length: 4 },
      () => `In ${town} ${roll(900) + 11} ${one(THINGS)} ${one(EVENTS)} on ${one(DAYS)}, the ${one(OFFICES)} said.`,
    ),
    `Repairs to the ${one(PROJECTS)} in ${town} will cost $${roll(90) + 2}.${roll(10)} million, said ${name}, the ${one(OFFICES)}.`,
    `About ${roll(80) + 11} percent of the ${one(THINGS)} in ${town} are older than ${roll(40) + 5} years.`,
    `The council of ${town} voted ${roll(9) + 8} to ${roll(7)} for the new ${one(PROJECTS)} on ${roll(27) + 1} March 20${roll(15) + 10}.`,
    `${name} has been in office since ${1990 + roll(30)}.`,
  ];
  return `${lines.join('\n\n').replaceAll('\n\n\n', '\n')}\n`;
}

/** A draft of about 1,000 words about towns of the archive, with some figures other than theirs. */
export function draft(seeds: readonly number[]): string {
  return seeds
    .map((seed) =>
      report(seed).replace(/\b(\d{3})\b/g, (figure, _whole, at: number) =>
        at % 3 === 0 ? String(Number(figure) + 1) : figure,
      ),
    )
    .join('\n');
}
