/** Packed word lists and families, read into maps once. */

import { CLASS_CONTRASTS, CONTRAST_SETS } from './contrast-sets.ts';
import { EVENT_CLASSES } from './event-classes.ts';
import { formsOf, plain } from './meaning-forms.ts';
import { remembering } from './remembering.ts';

/** Word → the groups that it stands in. `line` tells the family or class, `part` the group in it. */
export interface Membership {
  readonly line: number;
  readonly part: number;
  /** Whether it names the whole family. */
  readonly whole: boolean;
}

const words = (text: string): string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

export const wordSet = (text: string): ReadonlySet<string> => new Set(words(text));

export function readFamilies(lines: readonly string[]): ReadonlyMap<string, readonly Membership[]> {
  const index = new Map<string, Membership[]>();
  const add = (word: string, member: Membership) => {
    const known = index.get(word);
    if (known) known.push(member);
    else index.set(word, [member]);
  };
  for (const [line, text] of lines.entries()) {
    const [head, rest] = text.includes('>') ? (text.split('>') as [string, string]) : ['', text];
    for (const word of words(head)) add(word, { line, part: -1, whole: true });
    for (const [part, group] of rest.split('|').entries())
      for (const word of words(group)) add(word, { line, part, whole: false });
  }
  return index;
}

/** How two words meet in such an index: in one group, as a kind of the whole, in two groups of one family, or not at all. */
export type Meeting = 'same' | 'kind' | 'apart' | null;

export function meeting(
  index: ReadonlyMap<string, readonly Membership[]>,
  a: readonly string[],
  b: readonly string[],
): Meeting {
  let best: Meeting = null;
  for (const wordA of a) {
    for (const memberA of index.get(wordA) ?? []) {
      for (const wordB of b) {
        for (const memberB of index.get(wordB) ?? []) {
          if (memberA.line !== memberB.line) continue;
          if (memberA.part === memberB.part) return 'same';
          if (memberA.whole || memberB.whole) best = 'kind';
          else best ??= 'apart';
        }
      }
    }
  }
  return best;
}

/** Whether two words stand on different sides of one line, and on no side together in it. */
export function opposed(
  index: ReadonlyMap<string, readonly Membership[]>,
  a: readonly string[],
  b: readonly string[],
): boolean {
  const apart = new Set<number>();
  const together = new Set<number>();
  for (const memberA of a.flatMap((word) => index.get(word) ?? [])) {
    for (const memberB of b.flatMap((word) => index.get(word) ?? [])) {
      if (memberA.line === memberB.line) (memberA.part === memberB.part ? together : apart).add(memberA.line);
    }
  }
  for (const line of apart) if (!together.has(line)) return true;
  return false;
}

/** All forms under which a word may stand in a list, its own first. */
export const forms = remembering((word) => formsOf(plain(word)));

let read: ReturnType<typeof readLists> | undefined;

function readLists() {
  const names = Object.keys(EVENT_CLASSES);
  const barred = new Set<string>();
  for (const [a, b] of CLASS_CONTRASTS) barred.add(`${a} ${b}`).add(`${b} ${a}`);
  return { names, events: readFamilies(Object.values(EVENT_CLASSES)), contrasts: readFamilies(CONTRAST_SETS), barred };
}

/** The event classes and contrast sets, read once. */
export function lists() {
  read ??= readLists();
  return read;
}
