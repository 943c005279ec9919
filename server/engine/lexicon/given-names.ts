/** Given names: whether a word is one, and which are short for which. Decoded on first use. */

import { plainKey } from './gazetteer-keys.ts';
import { GIVEN_NAMES } from './given-names-data.ts';
import { MORE_GIVEN_NAMES } from './given-names-more.ts';
import { NICKNAMES } from './given-names-short.ts';

let given: ReadonlySet<string> | null = null;
let shorts: ReadonlyMap<string, ReadonlySet<string>> | null = null;

/** Whether the word is known as a given name; "Anne-Marie" where both parts are. */
export function isGivenName(word: string): boolean {
  given ??= new Set(`${GIVEN_NAMES} ${MORE_GIVEN_NAMES}`.toLowerCase().split(/\s+/));
  // Most words are plain as they stand, and a key costs more than a look.
  const lower = word.toLowerCase();
  if (given.has(lower)) return true;
  if (/^[a-z]*$/.test(lower)) return false;
  const key = plainKey(word);
  return given.has(key) || (key.includes(' ') && key.split(' ').every((part) => given?.has(part)));
}

/** Whether the two given names are one name's forms ("Bill", "William"), case and marks aside. */
export function sameGivenName(a: string, b: string): boolean {
  const [x, y] = [plainKey(a), plainKey(b)];
  if (x === y) return true;
  shorts ??= readShorts();
  const groups = shorts.get(x);
  if (!groups) return false;
  for (const group of shorts.get(y) ?? []) if (groups.has(group)) return true;
  return false;
}

function readShorts(): Map<string, Set<string>> {
  const map = new Map<string, Set<string>>();
  for (const line of NICKNAMES.trim().split('\n')) {
    const [full = ''] = line.split(' ');
    for (const name of line.split(' ')) {
      const groups = map.get(name) ?? new Set();
      groups.add(full);
      map.set(name, groups);
    }
  }
  return map;
}
