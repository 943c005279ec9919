/** Periods that are no calendar month or year: quarters, halves, seasons, decades, centuries, and feasts. */

import { HOLIDAYS, type HolidayRule } from '../../../lexicon/holidays.ts';
import { SEASON_WORDS } from '../../../lexicon/seasons.ts';
import { DAY_PARTS, DECADE_WORDS, ORDINAL_WORDS } from '../../../lexicon/time-words.ts';
import { type Form, glued, isDash, type Seen, seen, type Text, wordAt, yearAt } from './expression.ts';

/** A year behind a period: "2024", "of 2024", "in 2024", "of fiscal 2024". */
function yearBehind(text: Text, at: number): { readonly year: number | null; readonly end: number } {
  let place = at;
  if (wordAt(text, place) === 'of' || wordAt(text, place) === 'in') place++;
  if (wordAt(text, place) === 'fiscal') place++;
  const year = yearAt(text, place);
  return year === null ? { year: null, end: at } : { year, end: place + 1 };
}

// "1990s" "’80s" "90s"
const DECADE = /^['‘]?((?:1\d|20)?\d0)['’]?s$/;

function decade(text: Text, first: number, at: number): Seen | null {
  const word = wordAt(text, at);
  const figures = DECADE.exec(word);
  const named = DECADE_WORDS.get(word);
  const value = figures ? Number(figures[1]) : named;
  if (value === undefined) return null;
  if (value >= 100)
    return seen(first, at + 1, { type: 'period', period: 'decade', number: value, code: '', year: value, move: null });
  // "in his 20s" is an age, "in the 90s" a decade or a temperature; only "the" and "early" make it a time.
  if (wordAt(text, at - 1) !== 'the' && !/^['‘’]/.test(word) && !/^(?:early|late|mid)$/.test(wordAt(text, at - 1)))
    return null;
  if (figures && !/^['‘’]/.test(word) && value < 20) return null;
  if (
    /^(?:his|her|their|my|your|our|its)$/.test(wordAt(text, at - 2)) ||
    /^(?:his|her|their)$/.test(wordAt(text, at - 1))
  )
    return null;
  const now = text.year ?? 2000;
  const century = Math.floor(now / 100) * 100;
  const year = century + value <= now ? century + value : century - 100 + value;
  return seen(first, at + 1, { type: 'period', period: 'decade', number: year, code: '', year, move: null });
}

function ordinalAt(text: Text, at: number): number | null {
  const word = wordAt(text, at);
  const figures = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word);
  if (figures) return Number(figures[1]);
  const named = ORDINAL_WORDS.get(word);
  if (named !== undefined) return named;
  return word === 'twenty' && isDash(wordAt(text, at + 1)) && wordAt(text, at + 2) === 'first' ? 21 : null;
}

function century(text: Text, first: number, at: number): Seen | null {
  const number = ordinalAt(text, at);
  if (number === null) return null;
  let place = at + (isDash(wordAt(text, at + 1)) && wordAt(text, at + 2) === 'first' ? 3 : 1);
  if (isDash(wordAt(text, place))) place++;
  if (wordAt(text, place) !== 'century') return null;
  return seen(first, place + 1, {
    type: 'period',
    period: 'century',
    number: (number - 1) * 100,
    code: '',
    year: null,
    move: null,
  });
}

/** "the second quarter" "the first half of 2024" "Q3 2025" "H1" "the third-quarter" */
function quarter(text: Text, first: number, at: number): Seen | null {
  const short = /^(?:(q)([1-4])|(h)([12])|([1-4])(q))$/.exec(wordAt(text, at));
  if (short) {
    const half = short[3] !== undefined;
    const number = Number(short[2] ?? short[4] ?? short[5]);
    const next = wordAt(text, at + 1) === '-' && glued(text, at) ? at + 2 : at + 1;
    const behind = yearBehind(text, next);
    const end = behind.year === null ? at + 1 : behind.end;
    if (half && behind.year === null) return null;
    return seen(first, end, {
      type: 'period',
      period: half ? 'half' : 'quarter',
      number,
      code: '',
      year: behind.year,
      move: null,
    });
  }
  const number = ordinalAt(text, at);
  if (number === null || number > 4) return null;
  let place = at + 1;
  if (isDash(wordAt(text, place)) && glued(text, place)) place++;
  if (/^(?:fiscal|financial|calendar)$/.test(wordAt(text, place))) place++;
  const word = wordAt(text, place);
  const half = word === 'half' && number <= 2;
  if (word !== 'quarter' && !half) return null;
  const behind = yearBehind(text, place + 1);
  // A match and a list have halves and quarters too; only a year makes a half a time, and "in the quarter" needs no more.
  const ofYear =
    /^(?:of|in)$/.test(wordAt(text, place + 1)) &&
    /^(?:the|this|last|next)$/.test(wordAt(text, place + 2)) &&
    wordAt(text, place + 3) === 'year';
  if (half && behind.year === null && !ofYear) return null;
  if (word === 'quarter' && wordAt(text, place + 1) === 'of' && behind.year === null && !ofYear) return null;
  const last = ofYear ? wordAt(text, place + 2) : '';
  const move = last === 'last' ? -1 : last === 'next' ? 1 : last === 'this' ? 0 : null;
  const end = ofYear && move !== null ? place + 4 : behind.end;
  return seen(first, end, {
    type: 'period',
    period: half ? 'half' : 'quarter',
    number,
    code: '',
    year: behind.year,
    move,
  });
}

const BEFORE_SEASON = new Set(
  'in since until by during this last next early late mid of through over every'.split(' '),
);

/** "summer 2024" "the spring of 2023" "in the spring" "this winter" */
function season(text: Text, first: number, at: number, moved: boolean): Seen | null {
  const word = SEASON_WORDS.get(wordAt(text, at));
  if (!word) return null;
  const behind = yearBehind(text, at + 1);
  const before = wordAt(text, first - 1);
  const article = first < at;
  if (behind.year === null && !moved) {
    if (article ? !BEFORE_SEASON.has(before) : !BEFORE_SEASON.has(before) || before === 'of' || word.ambiguous)
      return null;
    const next = text.tokens[at + 1];
    // "over the fall of the wall", "in the spring water"
    if (next && (wordAt(text, at + 1) === 'of' || (word.ambiguous && next.pos === 'NOUN'))) return null;
  }
  // Before a noun it names a sort ("summer school") unless "last" or a year stands by it.
  return seen(first, behind.end, {
    type: 'period',
    period: 'season',
    number: word.month,
    code: word.code,
    year: behind.year,
    move: null,
  });
}

/** Any of these; `moved` says that "last", "this" or "next" stands before it. */
export function periods(text: Text, at: number, moved = false): Seen | null {
  const place = wordAt(text, at) === 'the' ? at + 1 : at;
  const early = /^(?:early|late|mid)$/.test(wordAt(text, place)) && place > at;
  const core = early ? (isDash(wordAt(text, place + 1)) ? place + 2 : place + 1) : place;
  return decade(text, at, core) ?? century(text, at, core) ?? quarter(text, at, core) ?? season(text, at, core, moved);
}

const FEASTS: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly rule: HolidayRule }[]> =
  (() => {
    const byWord = new Map<string, { words: string[]; rule: HolidayRule }[]>();
    for (const [name, rule] of HOLIDAYS) {
      const words = name.split(' ');
      const first = words[0] as string;
      byWord.set(
        first,
        [...(byWord.get(first) ?? []), { words, rule }].sort((a, b) => b.words.length - a.words.length),
      );
    }
    return byWord;
  })();

/** "Christmas Day" "New Year's Eve 2024" "Easter" */
export const holidays: Form = (text, at) => {
  const feasts = FEASTS.get(wordAt(text, at));
  if (!feasts || !/^\p{Lu}/u.test(text.tokens[at]?.text ?? '')) return null;
  for (const { words, rule } of feasts) {
    if (!words.every((word, index) => wordAt(text, at + index) === word)) continue;
    const end = at + words.length;
    if (words.length === 1 && !standsAsDay(text, end)) return null;
    const year =
      yearAt(text, end) !== null ? end : wordAt(text, end) === ',' && yearAt(text, end + 1) !== null ? end + 1 : null;
    return seen(at, year === null ? end : year + 1, {
      type: 'holiday',
      rule,
      year: year === null ? null : yearAt(text, year),
      move: null,
    });
  }
  return null;
};

/** "Christmas lights" and "Easter Island" are no days. */
function standsAsDay(text: Text, at: number): boolean {
  const next = text.tokens[at];
  if (next?.kind !== 'word') return true;
  if (DAY_PARTS.has(next.lower)) return true;
  return next.pos !== 'NOUN' && next.pos !== 'PROPN' && next.pos !== 'ADJ';
}
