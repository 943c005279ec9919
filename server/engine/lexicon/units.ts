/** Units of measurement: their names, how they are written, what they measure and how they convert. */

import { UNIT_ROWS } from './units-data.ts';

export interface Unit {
  /** Singular English name in British spelling, or the usual short form of a rate ('mph', 'km/h'). */
  readonly name: string;
  readonly dimension: string;
  /** How many of the dimension's base units one is. */
  readonly factor: number;
  /** Added after the factor is applied; only temperatures have one. */
  readonly offset: number;
}

const UNITS = new Map<string, Unit>();
/** Written out, in lower case, singular and plural, one word or several: "square miles". */
const WRITTEN = new Map<string, Unit>();
/** Symbols, as they are capitalised: "km", "MW", "°C". */
const SYMBOLS = new Map<string, Unit>();
/** Symbols of more than one letter in small letters, for texts that capitalise otherwise ("KM", "Mph"). */
const LOOSE = new Map<string, Unit>();

for (const { dimension, units } of UNIT_ROWS) {
  for (const [name, factor, written, symbols, offset = 0] of units as readonly UnitRow[]) {
    const unit: Unit = { name, dimension, factor, offset };
    UNITS.set(name, unit);
    for (const word of written.split(', ')) if (word) WRITTEN.set(word, unit);
    for (const symbol of symbols.split(', ')) {
      if (!symbol) continue;
      SYMBOLS.set(symbol, unit);
      if (symbol.length > 1 && !LOOSE.has(symbol.toLowerCase())) LOOSE.set(symbol.toLowerCase(), unit);
    }
  }
}

/** Name, factor, written forms, symbols, offset. */
export type UnitRow = readonly [string, number, string, string, number?];

/** The unit that words name, in lower case and single spaces: "miles per hour"; null where they name none. */
export const unitOfWords = (words: string): Unit | null => WRITTEN.get(words) ?? null;

/** The unit of a symbol: as it is capitalised, or else, from three letters on or in capitals throughout, whatever its capitals. */
export const unitOfSymbol = (symbol: string): Unit | null =>
  SYMBOLS.get(symbol) ??
  (symbol.length > 2 || (symbol.length > 1 && symbol === symbol.toUpperCase())
    ? (LOOSE.get(symbol.toLowerCase()) ?? null)
    : null);

/** What a unit measures: 'length', 'time', 'money' …; null for a unit that is not known. */
export function dimension(unit: string): string | null {
  return UNITS.get(unit)?.dimension ?? null;
}

/** A value in another unit of its dimension; null where the units do not measure the same. */
export function convert(value: number, from: string, to: string): number | null {
  if (from === to) return value;
  const [a, b] = [UNITS.get(from), UNITS.get(to)];
  if (!a || !b || a.dimension !== b.dimension || a.factor === 0 || b.factor === 0) return null;
  return (value * a.factor + a.offset - b.offset) / b.factor;
}

/** The ISO 8601 letter of a unit of time, with what one of it is in that letter; null for others. */
export function isoDuration(unit: string, value: number): string | null {
  const form = ISO[unit];
  if (!form) return null;
  const [prefix, letter, times] = form;
  const amount = Math.round(value * times * 1e6) / 1e6;
  return `${prefix}${amount}${letter}`;
}

const ISO: Readonly<Record<string, readonly [string, string, number] | undefined>> = {
  millisecond: ['PT', 'S', 0.001],
  second: ['PT', 'S', 1],
  minute: ['PT', 'M', 1],
  hour: ['PT', 'H', 1],
  day: ['P', 'D', 1],
  night: ['P', 'D', 1],
  week: ['P', 'W', 1],
  weekend: ['P', 'WE', 1],
  fortnight: ['P', 'W', 2],
  month: ['P', 'M', 1],
  quarter: ['P', 'Q', 1],
  year: ['P', 'Y', 1],
  decade: ['P', 'Y', 10],
  century: ['P', 'Y', 100],
  millennium: ['P', 'Y', 1000],
};
