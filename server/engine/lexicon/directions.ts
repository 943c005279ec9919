/** Words of direction before a place: "eastern Syria", "north-west London", "central Paris", "downtown Leeds". */

const POINTS = ['north', 'south', 'east', 'west'];
const BETWEEN = [
  'northeast',
  'northwest',
  'southeast',
  'southwest',
  'north-east',
  'north-west',
  'south-east',
  'south-west',
];

const DIRECTIONS: ReadonlySet<string> = new Set([
  ...[...POINTS, ...BETWEEN].flatMap((point) => [point, `${point}ern`, `${point}ernmost`]),
  ...[
    'upper',
    'lower',
    'central',
    'inner',
    'outer',
    'downtown',
    'midtown',
    'uptown',
    'upstate',
    'mainland',
    'rural',
    'urban',
    'coastal',
    'mid',
    'greater',
    'occupied',
  ],
]);

/** Whether the word, in lower case, tells which part of a place is meant. */
export const isDirection = (lower: string): boolean => DIRECTIONS.has(lower);
