/** What was read of a block, kept for as long as it is of use: the same words stand in the next version of a text, and in other texts. */

import type { BlockReading } from './claims/claim.ts';
import type { CalendarDay } from './values/calendar.ts';

export interface BlockMemory {
  /** The reading under a key, made where it is not known. */
  reading(key: string, make: () => BlockReading): BlockReading;
  /** The date that a block opens a text with; null where it has none. */
  opening(key: string, make: () => CalendarDay | null): CalendarDay | null;
  /** To be called before each text: lets go of what was not asked for lately. */
  turn(): void;
}

/** Characters of keys, beyond which the older half goes. A text is read whole in between, however long it is. */
const ENOUGH = 60_000;

export function createBlockMemory(): BlockMemory {
  const readings = generations<BlockReading>();
  const openings = generations<CalendarDay | null>();
  return {
    reading: readings.get,
    opening: openings.get,
    turn: () => {
      readings.turn();
      openings.turn();
    },
  };
}

interface Generations<T> {
  get(key: string, make: () => T): T;
  turn(): void;
}

/** Two maps: what is asked for moves to the young one, and the old one is dropped when the young one is full. */
function generations<T>(): Generations<T> {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  let size = 0;
  return {
    get: (key, make) => {
      const known = young.get(key);
      if (known !== undefined) return known;
      const before = old.get(key);
      const value = before === undefined ? make() : before;
      young.set(key, value);
      size += key.length;
      return value;
    },
    turn: () => {
      if (size < ENOUGH) return;
      old = young;
      young = new Map();
      size = 0;
    },
  };
}
