/** Clock times held against one another, across time zones and twelve-hour clocks. */

import { ZONES } from '../lexicon/zones.ts';
import type { ClockTime } from './calendar.ts';

const DAY = 1440;
/** Zones lie whole quarters of an hour apart. */
const QUARTER = 15;
/** An approximate time ("about 3 a.m.") reaches half an hour to either side. */
const ABOUT = 30;

/** Minutes east of UTC that a zone as written may mean; null where it tells none ("local"). */
export function offsetsOf(zone: string): readonly number[] | null {
  const numeric = /^(?:UTC|GMT)?([+\-−])(\d{1,2})(?::?(\d\d))?$/.exec(zone);
  if (numeric) {
    const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0);
    return [numeric[1] === '+' ? minutes : -minutes];
  }
  const offsets = ZONES.get(zone.toUpperCase());
  return offsets && offsets.length > 0 ? offsets : null;
}

const apart = (a: number, b: number): number => {
  const distance = (((a - b) % DAY) + DAY) % DAY;
  return Math.min(distance, DAY - distance);
};

/**
 * Whether two clock times can be the same. Zones are reckoned in where both have one; where only one has, the hours
 * are taken to be of the same place; "local time" agrees with any hour that some zone makes of the other. A twelve-hour time without a.m. or p.m. agrees with either half of the day.
 */
export function sameTime(a: ClockTime, b: ClockTime): boolean {
  const tolerance = a.approximate || b.approximate ? ABOUT : 0;
  const alike = (x: number, y: number): boolean =>
    apart(x, y) <= tolerance ||
    ((!a.half || !b.half) && apart(x % 720, y % 720) <= tolerance) ||
    ((!a.half || !b.half) && apart(x + 720, y) <= tolerance);
  if (a.until !== null && b.until !== null) return alike(a.minutes, b.minutes) && alike(a.until, b.until);
  const shifts = shiftsBetween(a.zone, b.zone);
  if (!shifts) return apart(a.minutes % QUARTER, b.minutes % QUARTER) <= tolerance;
  return shifts.some((shift) => alike(a.minutes + shift, b.minutes));
}

/** Whether an hour of the one zone is written alike in the other; one that is not named is taken to be the same. */
export const sameZone = (a: string | null, b: string | null): boolean => shiftsBetween(a, b)?.includes(0) ?? false;

/** Minutes to add to a time of zone `a` to have it in zone `b`; null where only the place would tell. */
function shiftsBetween(a: string | null, b: string | null): readonly number[] | null {
  if (a === null || b === null || a === b) return [0];
  const [from, to] = [offsetsOf(a), offsetsOf(b)];
  if (!from || !to) return null;
  // "Eastern" is what the other side's "EDT" says: a name that leaves summer time open is no other zone.
  if (from.some((east) => to.includes(east))) return [0];
  return to.flatMap((east) => from.map((other) => east - other));
}
