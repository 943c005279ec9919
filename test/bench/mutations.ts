/** The slips that people make in a value: what else could stand where a right value stands. */

import type { Claim } from '../../server/engine/claims/claim.ts';
import { figures, matchCase, numberWord } from '../../server/engine/fixes/number-text.ts';
import { MONTH_NAMES } from '../../server/engine/lexicon/months.ts';
import { WEEKDAY_NAMES } from '../../server/engine/lexicon/weekdays.ts';

export const MUTATIONS = [
  'digits transposed',
  'one digit changed',
  'number word changed',
  'neighbour day',
  'neighbour month',
  'neighbour year',
  'hour changed',
  'sibling value',
  'other scale',
  'other unit',
  'other place',
  'letter of a name',
  'first name',
  'word of a quotation',
] as const;

export type Mutation = (typeof MUTATIONS)[number];

export interface Slip {
  readonly mutation: Mutation;
  /** What stands there instead of the whole value. */
  readonly text: string;
}

/** A value as a text writes it: its claim, its own words and the words with comparator, sign and unit. */
export interface Written {
  readonly claim: Claim;
  readonly own: string;
  readonly whole: string;
}

/** Slips in one value. `siblings`: other values of its kind in the source that supports it, nearest first. */
export function slipsIn(written: Written, siblings: readonly Written[]): readonly Slip[] {
  const { claim } = written;
  if (claim.mention.kind === 'name') return nameSlips(written, siblings);
  if (claim.mention.kind === 'quote') return quoteSlips(written, siblings);
  if (claim.mention.kind === 'place') return siblingSlip(written, siblings, 'other place');
  if (claim.mention.kind === 'date') return [...dateSlips(written), ...siblingSlip(written, siblings, 'sibling value')];
  if (claim.mention.kind === 'time') return [...timeSlips(written), ...siblingSlip(written, siblings, 'sibling value')];
  return [...numberSlips(written), ...siblingSlip(written, siblings, 'sibling value')];
}

const slip = (written: Written, mutation: Mutation, own: string | null): readonly Slip[] =>
  own === null || own === written.own ? [] : [{ mutation, text: written.whole.replace(written.own, () => own) }];

function siblingSlip(written: Written, siblings: readonly Written[], mutation: Mutation): readonly Slip[] {
  const other = siblings.find(({ own }) => own.toLowerCase() !== written.own.toLowerCase());
  return other ? slip(written, mutation, matchCase(other.own, written.own)) : [];
}

/** "14,305" → "14,350": the last two neighbours that differ, and never a zero in front. */
function transposed(text: string): string | null {
  const digits = [...text.matchAll(/\d/g)].map((digit) => digit.index);
  for (let at = digits.length - 1; at > 0; at -= 1) {
    const [left, right] = [digits[at - 1] as number, digits[at] as number];
    if (text[left] === text[right] || (at === 1 && text[right] === '0')) continue;
    return `${text.slice(0, left)}${text[right]}${text.slice(left + 1, right)}${text[left]}${text.slice(right + 1)}`;
  }
  return null;
}

/** The first digit one up, as every rounding of a value forgives its last: "14,305" → "24,305", "9" → "8". */
function changed(text: string): string | null {
  const at = text.search(/[1-9]/);
  if (at < 0) return null;
  const digit = Number(text[at]);
  return `${text.slice(0, at)}${digit === 9 ? 8 : digit + 1}${text.slice(at + 1)}`;
}

function wordChanged(text: string): string | null {
  const value = Array.from({ length: 100 }, (_, number) => number).find(
    (number) => number > 1 && numberWord(number) === text.toLowerCase(),
  );
  const word = value === undefined ? null : numberWord(value + 1);
  return word && matchCase(word, text);
}

/** Pairs that are mistaken for one another; each stands for both directions. */
const SCALES: readonly (readonly [string, string])[] = [
  ['million', 'billion'],
  ['thousand', 'million'],
  ['hundred', 'thousand'],
];
const SHORT_SCALES: readonly (readonly [string, string])[] = [
  ['m', 'bn'],
  ['k', 'm'],
];
const UNITS: readonly (readonly [string, string])[] = [
  ['kilometres', 'miles'],
  ['kilometers', 'miles'],
  ['km', 'miles'],
  ['metres', 'feet'],
  ['meters', 'feet'],
  ['centimetres', 'inches'],
  ['centimeters', 'inches'],
  ['cm', 'inches'],
  ['kilograms', 'pounds'],
  ['kg', 'pounds'],
  ['tonnes', 'pounds'],
  ['litres', 'gallons'],
  ['liters', 'gallons'],
  ['acres', 'hectares'],
  ['kph', 'mph'],
  ['degrees Celsius', 'degrees Fahrenheit'],
  ['minutes', 'hours'],
  ['days', 'weeks'],
  ['months', 'years'],
  ['$', '£'],
  ['€', '$'],
];

function exchanged(text: string, pairs: readonly (readonly [string, string])[], before: string): string | null {
  for (const [one, other] of pairs) {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      const word = /^\p{L}/u.test(from);
      const found = new RegExp(
        `${word ? before : ''}${from.replace('$', '\\$')}${word ? '(?![\\p{L}])' : ''}`,
        'u',
      ).exec(text);
      if (found) return text.slice(0, found.index) + to + text.slice(found.index + from.length);
    }
  }
  return null;
}

function numberSlips(written: Written): readonly Slip[] {
  const { own, whole } = written;
  const scale =
    exchanged(whole, SCALES, '(?<!\\p{L})') ?? exchanged(whole, SHORT_SCALES, '(?<=\\d)') ?? scaledFigure(written);
  const unit = exchanged(whole, UNITS, '(?<!\\p{L})');
  return [
    ...slip(written, 'digits transposed', transposed(own)),
    ...slip(written, 'one digit changed', changed(own)),
    ...slip(written, 'number word changed', wordChanged(own)),
    ...(scale ? [{ mutation: 'other scale' as const, text: scale }] : []),
    ...(unit ? [{ mutation: 'other unit' as const, text: unit }] : []),
  ];
}

/** "14,305" → "143,050": a digit too many. */
function scaledFigure({ own, whole }: Written): string | null {
  if (!/^[1-9]\d{2,}$|^[1-9]\d{0,2}(?:,\d{3})+$/.test(own)) return null;
  return whole.replace(own, () => figures(Number(own.replaceAll(',', '')) * 10, own));
}

const nextOf = (names: readonly string[], at: number): string => names[(at + 1) % names.length] as string;

function dateSlips(written: Written): readonly Slip[] {
  const { own } = written;
  const weekday = WEEKDAY_NAMES.findIndex((name) => own.includes(name));
  const month = MONTH_NAMES.findIndex((name) =>
    new RegExp(`(?<!\\p{L})(?:${name}|${name.slice(0, 3)}\\.)`, 'u').test(own),
  );
  const monthText =
    month < 0
      ? null
      : /\p{L}{3}\./u.test(own) && !own.includes(MONTH_NAMES[month] as string)
        ? own.replace(`${MONTH_NAMES[month]?.slice(0, 3)}.`, nextOf(MONTH_NAMES, month))
        : own.replace(MONTH_NAMES[month] as string, nextOf(MONTH_NAMES, month));
  // "14 March", "March 14th": a number of one or two digits; one day back, or forward from the first.
  const dayText = own.replace(/(?<![\d:])\d{1,2}(?!\d|\p{L})/u, (day) => String(day === '1' ? 2 : Number(day) - 1));
  const yearText = own.replace(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/, (year) => String(Number(year) - 1));
  return [
    ...slip(
      written,
      'neighbour day',
      weekday >= 0 ? own.replace(WEEKDAY_NAMES[weekday] as string, nextOf(WEEKDAY_NAMES, weekday)) : dayText,
    ),
    ...slip(written, 'neighbour month', monthText),
    ...slip(written, 'neighbour year', yearText),
  ];
}

function timeSlips(written: Written): readonly Slip[] {
  const { own } = written;
  // "4:40 a.m.", "13:34", "half past four": the first number is the hour, and one hour less or more is still one.
  const hour = own.replace(/\d{1,2}/, (figure) => {
    const changed = String(Number(figure) > 1 ? Number(figure) - 1 : Number(figure) + 1);
    return figure.startsWith('0') ? changed.padStart(2, '0') : changed;
  });
  const minutes = /(?<=[:.])[0-5][0-5](?!\d)/.exec(own);
  const turned =
    minutes && own.slice(0, minutes.index) + [...minutes[0]].reverse().join('') + own.slice(minutes.index + 2);
  return [...slip(written, 'hour changed', hour), ...slip(written, 'digits transposed', turned)];
}

const VOWELS: Readonly<Record<string, string>> = { a: 'e', e: 'a', i: 'y', o: 'u', u: 'o' };

function nameSlips(written: Written, siblings: readonly Written[]): readonly Slip[] {
  const { own, claim } = written;
  if (claim.mention.kind !== 'name' || claim.mention.value.type !== 'person') return [];
  const { given, surname } = claim.mention.value;
  const inner = [...surname].findIndex((letter, at) => at > 0 && letter in VOWELS);
  const misspelt =
    surname.length < 5 || inner < 0
      ? null
      : own.replace(
          surname,
          () => surname.slice(0, inner) + VOWELS[surname[inner] as string] + surname.slice(inner + 1),
        );
  const others = siblings.flatMap((sibling) =>
    sibling.claim.mention.kind === 'name' && sibling.claim.mention.value.type === 'person'
      ? sibling.claim.mention.value.given.slice(0, 1)
      : [],
  );
  const other = others.find((name) => name !== given[0]);
  return [
    ...slip(written, 'letter of a name', misspelt),
    ...slip(written, 'first name', given[0] && other ? own.replace(given[0], () => other) : null),
  ];
}

const longWords = (text: string): readonly string[] => text.match(/(?<![\p{L}'’-])\p{Ll}{5,}(?![\p{L}'’-])/gu) ?? [];

/** The longest word becomes one of like length from another quotation: a word that is none of the quotation's own. */
function quoteSlips(written: Written, siblings: readonly Written[]): readonly Slip[] {
  const words = longWords(written.own);
  const longest = [...words].sort((a, b) => b.length - a.length)[0];
  if (!longest) return [];
  const other = siblings
    .flatMap(({ own }) => longWords(own))
    .filter((word) => !written.own.includes(word))
    .sort((a, b) => Math.abs(a.length - longest.length) - Math.abs(b.length - longest.length))[0];
  return other
    ? slip(
        written,
        'word of a quotation',
        written.own.replace(longest, () => other),
      )
    : [];
}
