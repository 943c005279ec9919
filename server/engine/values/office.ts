/** Offices read from the words about a name ("the Minister for Fisheries"), and when two of them cannot be one person's. */

import { isCommonWord } from '../lexicon/common-words.ts';
import { placesNamed } from '../lexicon/gazetteer.ts';
import { hasMatter, isNotNow, isSeat, isUniform, onOneLadder, raises, sameMatter } from '../lexicon/ladders.ts';
import { titleKey } from '../lexicon/titles.ts';

export interface Office {
  /** "minister", in the full and common form by which offices are compared. */
  readonly head: string;
  /** What makes another rank of it: "deputy", "chief". */
  readonly rank: readonly string[];
  /** Its matter, where it is told by one: "fisheries". */
  readonly matter: readonly string[];
  /** Where the whole office, its head with rank, and its matter stand in the text that was read. */
  readonly whole: Stretch;
  readonly title: Stretch;
  readonly about: Stretch | null;
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface Word extends Stretch {
  readonly text: string;
  readonly keys: readonly string[];
}

const WORD = /[\p{L}\p{N}]+(?:[.'’]\p{L}+)*\.?/gu;

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => {
    const [word] = match;
    // "club's" belongs to whom the office serves.
    const owner = /['’]s$|s['’]$/u.test(word) || /^['’]/u.test(text.slice(match.index + word.length));
    return {
      text: word.toLowerCase(),
      keys: owner ? [] : titleKey(word),
      start: match.index,
      end: match.index + word.length,
    };
  });
}

/** The offices that a title or role tells. Those that are past, to come or held for a time tell none. */
export function officesIn(text: string): readonly Office[] {
  if (text === '') return [];
  const words = wordsOf(text);
  if (words.some(({ text: word }) => isNotNow(word.replace(/\.$/, '')))) return [];
  const offices: Office[] = [];
  for (let at = 0; at < words.length; at++) {
    const office = officeAt(words, at);
    if (office) offices.push(office);
  }
  return offices;
}

/** "attorney general", "secretary general": the rank behind is none. */
const GENERALS = new Set([
  'attorney',
  'solicitor',
  'secretary',
  'director',
  'governor',
  'inspector',
  'auditor',
  'surgeon',
  'consul',
]);

function officeAt(words: readonly Word[], at: number): Office | null {
  const word = words[at] as Word;
  const head = word.keys.at(-1);
  if (!head || !isSeat(head)) return null;
  const next = words[at + 1]?.keys.at(-1);
  // "Chief Inspector", "Brigadier General", "police captain": the last word is the head.
  if (next !== undefined && (isSeat(next) || next === 'general') && adjoins(words, at)) return null;
  const before = words[at - 1]?.keys.at(-1) ?? '';
  if (head === 'general' && GENERALS.has(before)) return null;
  const rank: string[] = [...word.keys.slice(0, -1)];
  let from = at;
  while (from > 0) {
    const { keys } = words[from - 1] as Word;
    const raising = keys.length > 0 && keys.every((key) => raises(key) || isUniform(key));
    if (!raising || !adjoins(words, from - 1)) break;
    rank.push(...keys);
    from--;
  }
  const title = { start: (words[from] as Word).start, end: word.end };
  const about = hasMatter(head) ? matterOf(words, from, at) : null;
  return {
    head,
    rank,
    matter: about?.matter ?? [],
    whole: { start: Math.min(title.start, about?.start ?? title.start), end: Math.max(title.end, about?.end ?? 0) },
    title,
    about: about ? { start: about.start, end: about.end } : null,
  };
}

/** Nothing but a gap or a hyphen before the next word. */
const adjoins = (words: readonly Word[], at: number): boolean =>
  (words[at + 1] as Word).start - (words[at] as Word).end <= 1;

const SMALL = new Set([
  'the',
  'a',
  'an',
  'its',
  'his',
  'her',
  'their',
  'and',
  'of',
  'for',
  'state',
  'as',
  'at',
  'in',
  'to',
  'with',
  'by',
  'new',
  'long',
  'time',
]);

const isMatter = ({ text, keys }: Word): boolean =>
  keys.length > 0 && !SMALL.has(text) && !/\d/.test(text) && !isSomewhere(text);

/** A place or its people; "police" and "reading" are towns too, but words first. */
const isSomewhere = (word: string): boolean =>
  placesNamed(word).some(({ kind, form }) => kind === 'country' || form === 'of' || !isCommonWord(word));

/** "foreign | minister", "minister | for fisheries", "secretary of state for | health". */
function matterOf(words: readonly Word[], from: number, head: number): (Stretch & { matter: string[] }) | null {
  let first = from;
  while (first > 0 && from - first < 3 && adjoins(words, first - 1) && isMatter(words[first - 1] as Word)) first--;
  if (first < from) return stretch(words.slice(first, from));
  let at = head + 1;
  if (words[at]?.text === 'of' && words[at + 1]?.text === 'state') at += 2;
  if (!/^(?:of|for)$/.test(words[at]?.text ?? '')) return null;
  at++;
  if (words[at]?.text === 'the') at++;
  let to = at;
  while (words[to] && to - at < 3 && (to === at || adjoins(words, to - 1)) && isMatter(words[to] as Word)) to++;
  return to > at ? stretch(words.slice(at, to)) : null;
}

const stretch = (words: readonly Word[]): Stretch & { matter: string[] } => ({
  start: (words[0] as Word).start,
  end: (words.at(-1) as Word).end,
  matter: words.flatMap(({ keys }) => keys),
});

/** Why two offices cannot be one person's: another rank, another matter, another rung; null where both may be. */
export function officeClash(a: Office, b: Office): 'rank' | 'matter' | null {
  if (a.head !== b.head) return onOneLadder(a.head, b.head) ? 'rank' : null;
  if (a.matter.length > 0 && b.matter.length > 0 && !a.matter.some((x) => b.matter.some((y) => alike(x, y))))
    return 'matter';
  return a.rank.some((word) => !b.rank.includes(word)) || b.rank.some((word) => !a.rank.includes(word)) ? 'rank' : null;
}

/** One word in two forms ("fishery", "fisheries"), or one matter under two names. */
function alike(a: string, b: string): boolean {
  if (sameMatter(a, b)) return true;
  const shared = Math.min(a.length, b.length) - 2;
  return shared >= 4 && a.slice(0, shared) === b.slice(0, shared);
}
