/** Dates with a month, a year or figures: "Jan. 28, 2024", "28 January", "in May", "2014", "28.01.2024". */

import { MONTH_WORDS, type MonthWord } from '../../../lexicon/months.ts';
import { ORDINAL_WORDS } from '../../../lexicon/time-words.ts';
import { weekdayOf } from '../../../values/calendar.ts';
import {
  calendar,
  dayAt,
  type Form,
  fullYear,
  glued,
  isDash,
  type Seen,
  seen,
  type Text,
  wordAt,
  yearAt,
} from './expression.ts';

/** Words before a month that standing alone could be another word. */
const BEFORE_MONTH = new Set(
  'in since until till during early late mid through throughout from between every each each last next this past late-'.split(
    ' ',
  ),
);
/** Words before a month that may as well stand before a person's name: "by May", "after March". */
const BEFORE_EITHER = new Set('by of to before after for and or'.split(' '));
/** Words before a number that make a year of it. */
const BEFORE_YEAR = new Set(
  'in since until till by before after during from through throughout of between early late mid circa around for year to summer spring autumn fall winter fiscal and'.split(
    ' ',
  ),
);
const BEFORE_YEAR_NOUN = new Set("the a an its their his her our this that 's '".split(' '));
/** Words around a number that make it an amount: a comparator or a unit. */
const NO_YEAR_BEFORE = new Set(
  'least most than about nearly almost roughly approximately over under some only up # no. no nos. number route highway flight room channel page $ £ € us$ -'.split(
    ' ',
  ),
);
const NO_YEAR_AFTER = new Set(
  'percent per % km kilometres kilometers metres meters miles feet tons tonnes kg hours hrs gmt utc et bst cet degrees dollars pounds euros votes people years days months weeks minutes seconds troops soldiers local times million billion trillion thousand hundred x ° year month week day hour minute mile kilometre kilometer metre meter foot ft yards yard'.split(
    ' ',
  ),
);
const STREET = /^(?:street|st\.?|avenue|ave\.?|road|rd\.?|drive|lane|boulevard|blvd\.?|place|court|way)$/;

const capital = (text: Text, at: number): boolean => /^\p{Lu}/u.test(text.tokens[at]?.text ?? '');

/** The month at a place, as far as it cannot be taken for another word there. */
function monthAt(text: Text, at: number): MonthWord | null {
  const month = MONTH_WORDS.get(wordAt(text, at));
  if (!month) return null;
  if (!capital(text, at) && (month.ambiguous || month.short)) return null;
  return month;
}

/** A year behind a month or a day: "2024", ", 2024", "of 2024", "'24". Gives the place behind it. */
function yearBehind(text: Text, at: number, comma: boolean): { readonly year: number; readonly end: number } | null {
  let place = at;
  if (wordAt(text, at) === ',' && comma) place = at + 1;
  else if (wordAt(text, at) === 'of' || wordAt(text, at) === 'in') place = at + 1;
  const year = yearAt(text, place);
  if (year !== null) return followedByAmount(text, place) ? null : { year, end: place + 1 };
  if (/^['’]$/.test(wordAt(text, at)) && glued(text, at) && /^\d\d$/.test(wordAt(text, at + 1))) {
    return { year: fullYear(Number(wordAt(text, at + 1)), text.year), end: at + 2 };
  }
  return null;
}

const followedByAmount = (text: Text, at: number): boolean => {
  const next = wordAt(text, at + 1);
  return NO_YEAR_AFTER.has(next) || (isDash(next) && /^\d{3}$/.test(wordAt(text, at + 2)));
};

/** "January 28, 2024" "Jan. 28" "May the 4th" "March 2024" "October" */
export const monthFirst: Form = (text, at) => {
  const month = monthAt(text, at);
  if (!month) return null;
  let place = at + 1;
  // "Sept ." where the stop was cut off.
  if (month.short && wordAt(text, place) === '.' && glued(text, at)) place++;
  const year = yearBehind(text, place, true);
  if (year && wordAt(text, place) !== 'in')
    return seen(at, year.end, calendar({ month: month.month, year: year.year }));
  const dayPlace = wordAt(text, place) === 'the' ? place + 1 : place;
  const day = dayAt(text, dayPlace);
  if (day !== null && (dayPlace === place || /\D/.test(wordAt(text, dayPlace))) && !amountBehindDay(text, dayPlace)) {
    const behind = yearBehind(text, dayPlace + 1, true);
    return seen(at, behind?.end ?? dayPlace + 1, calendar({ month: month.month, day, year: behind?.year ?? null }));
  }
  return monthStandsAlone(text, at, month) ? seen(at, place, calendar({ month: month.month })) : null;
};

/** "April 20%" */
const amountBehindDay = (text: Text, at: number): boolean => {
  const next = wordAt(text, at + 1);
  return next === '%' || next === 'percent';
};

function monthStandsAlone(text: Text, at: number, month: MonthWord): boolean {
  if (month.short && !wordAt(text, at).endsWith('.') && !text.alone) return false;
  if (!month.ambiguous) return true;
  if (text.alone && text.tokens.length <= 2) return true;
  const before = wordAt(text, at - 1);
  if (BEFORE_MONTH.has(before)) return true;
  if (before === '-' && wordAt(text, at - 2) === 'mid') return true;
  const next = text.tokens[at + 1];
  if (BEFORE_EITHER.has(before)) {
    if (wordAt(text, at + 1) === "'s") return false;
    if (before !== 'and' && before !== 'or' && before !== 'to') return true;
    return MONTH_WORDS.has(wordAt(text, at - 2));
  }
  // "a May raid", "its April report", "last year's March vote"
  const noun = next !== undefined && next.pos === 'NOUN' && next.kind === 'word' && next.text === next.lower;
  return noun && ['a', 'an', 'the', 'its', 'their', 'his', 'her'].includes(before);
}

/** "28 January 2024" "28th of January" "the 28th" */
export const dayFirst: Form = (text, at) => {
  const article = wordAt(text, at) === 'the';
  const place = article ? at + 1 : at;
  const day = dayAt(text, place) ?? (article ? (ORDINAL_WORDS.get(wordAt(text, place)) ?? null) : null);
  if (day === null) return null;
  const figures = /^\d+$/.test(wordAt(text, place));
  if (article && figures) return null;
  if (NO_YEAR_BEFORE.has(wordAt(text, at - 1)) && glued(text, at - 1)) return null;
  const of = wordAt(text, place + 1) === 'of';
  const monthPlace = of ? place + 2 : place + 1;
  const month = figures && of ? null : monthAt(text, monthPlace);
  if (month && !(of && figures)) {
    const behind = yearBehind(text, monthPlace + 1, true);
    return seen(at, behind?.end ?? monthPlace + 1, calendar({ day, month: month.month, year: behind?.year ?? null }));
  }
  // "on the 28th" and nothing that it could count: "the 28th day", "the 28th president", "the 20th century".
  if (!article || !/^\d/.test(wordAt(text, place)) || of) return null;
  if (!ON_THE.has(wordAt(text, at - 1))) return null;
  const next = text.tokens[place + 1];
  const ends = !next || next.kind === 'punctuation' || /^(?:ADP|CCONJ|SCONJ|AUX|VERB|PRON|PART)$/.test(next.pos);
  return ends && !isDash(wordAt(text, place + 1)) ? seen(at, place + 1, calendar({ day })) : null;
};
const ON_THE = new Set(['on', 'until', 'till', 'by', 'from', 'to', 'since', 'of', 'before', 'after']);

// "2024-01-28" "2024/01/28"
//  ^^^^^^^^^^   ^^^^^^^^^^
const YEAR_FIRST = /^((?:1\d|2[01])\d\d)([-/.])(\d{1,2})\2(\d{1,2})$/;
// "28.01.2024" "1/28/2024" "28-01-24"
//  ^^^^^^^^^^   ^^^^^^^^^   ^^^^^^^^
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2((?:1\d|2[01])\d\d|\d\d)$/;
// "on 28/1"
//     ^^^^
const SLASHED = /^(\d{1,2})\/(\d{1,2})$/;

/** "05-Aug-2016" "22/Jan/2019" "2019-Aug-1": a short month between two marks. */
export const marked: Form = (text, at) => {
  const mark = wordAt(text, at + 1);
  if (!(mark === '-' || mark === '/') || wordAt(text, at + 3) !== mark) return null;
  for (let place = at; place < at + 4; place++) if (!glued(text, place)) return null;
  const month = MONTH_WORDS.get(wordAt(text, at + 2));
  if (!month) return null;
  const yearFirst = yearAt(text, at);
  const year = yearFirst ?? yearAt(text, at + 4);
  const day = dayAt(text, yearFirst === null ? at : at + 4);
  return year === null || day === null ? null : seen(at, at + 5, calendar({ year, month: month.month, day }));
};

/** Dates in figures alone. */
export const figures: Form = (text, at) => {
  const word = text.tokens[at]?.text ?? '';
  if (word.length < 3 || word.length > 10) return null;
  const first = YEAR_FIRST.exec(word);
  if (first) return numeric(at, Number(first[1]), Number(first[3]), Number(first[4]));
  const last = YEAR_LAST.exec(word);
  if (last) {
    const [a, b] = [Number(last[1]), Number(last[3])];
    const short = (last[4] as string).length === 2;
    // "1.2.13" is a version or a section; "28.01.24" a date.
    if (short && (last[2] !== '/' ? word.length !== 8 : false)) return null;
    const year = short ? fullYear(Number(last[4]), text.year) : Number(last[4]);
    const dayLeads = a > 12 || (b <= 12 && (last[2] === '.' || text.conventions.dayFirst));
    return dayLeads ? numeric(at, year, b, a) : numeric(at, year, a, b);
  }
  return wordAt(text, at - 1) === 'on' && word !== '9/11' && word !== '24/7' ? slashed(text, at, null) : null;
};

/** "28/1"; behind its weekday, "Fri 07/11", that tells which of the two is the month. */
export function slashed(text: Text, at: number, weekday: number | null): Seen | null {
  const found = SLASHED.exec(wordAt(text, at));
  if (!found) return null;
  const [a, b] = [Number(found[1]), Number(found[2])];
  const { year } = text;
  const falls = (month: number, day: number): boolean =>
    weekday !== null && year !== null && month <= 12 && weekdayOf({ year, month, day }) === weekday;
  const dayLeads = a > 12 || (b <= 12 && (falls(a, b) === falls(b, a) ? text.conventions.dayFirst : falls(b, a)));
  return dayLeads ? numeric(at, null, b, a) : numeric(at, null, a, b);
}

const numeric = (at: number, year: number | null, month: number, day: number): Seen | null =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31 ? seen(at, at + 1, calendar({ year, month, day })) : null;

// "2014/15"
//  ^^^^^^^
const SEASON_YEARS = /^((?:1\d|2[01])\d\d)\/(\d\d|\d{4})$/;

/** "in 2014" "the 2021 election" "2014-15" "(1954-2012)" "FY2025" */
export const years: Form = (text, at) => {
  const slashed = SEASON_YEARS.exec(wordAt(text, at));
  if (slashed) return yearSpan(at, at + 1, Number(slashed[1]), slashed[2] as string);
  const fiscal = /^fy['’]?(\d{4}|\d\d)$/.exec(wordAt(text, at));
  if (fiscal) {
    const year = Number(fiscal[1]);
    return seen(at, at + 1, calendar({ year: year < 100 ? fullYear(year, text.year) : year }));
  }
  const year = yearAt(text, at);
  if (year === null) {
    // "the class of '84", "in '84"
    if (!/^['’‘]$/.test(wordAt(text, at)) || !glued(text, at) || !/^\d\d$/.test(wordAt(text, at + 1))) return null;
    if (!BEFORE_YEAR.has(wordAt(text, at - 1))) return null;
    return seen(at, at + 2, calendar({ year: fullYear(Number(wordAt(text, at + 1)), text.year) }));
  }
  if (NO_YEAR_BEFORE.has(wordAt(text, at - 1)) && !midBefore(text, at)) return null;
  const dash = isDash(wordAt(text, at + 1)) && glued(text, at) && glued(text, at + 1);
  if (
    dash &&
    /^(?:\d\d|\d{4})$/.test(wordAt(text, at + 2)) &&
    !NO_YEAR_AFTER.has(wordAt(text, at + 3)) &&
    !countsNoun(text, at + 2, 0)
  ) {
    const span = yearSpan(at, at + 3, year, wordAt(text, at + 2));
    if (span) return span;
  }
  if (NO_YEAR_AFTER.has(wordAt(text, at + 1)) || wordAt(text, at + 1) === '%') return null;
  // "2017 Q1", "2019 H2"
  const part = /^([qh])([1-4])$/.exec(wordAt(text, at + 1));
  if (part && !(part[1] === 'h' && Number(part[2]) > 2)) {
    const period = part[1] === 'q' ? 'quarter' : 'half';
    return seen(at, at + 2, { type: 'period', period, number: Number(part[2]), code: '', year, move: null });
  }
  return isYear(text, at, year) ? seen(at, at + 1, calendar({ year })) : null;
};

const midBefore = (text: Text, at: number): boolean =>
  isDash(wordAt(text, at - 1)) && /^(?:mid|pre|post)$/.test(wordAt(text, at - 2));

function yearSpan(at: number, end: number, year: number, last: string): Seen | null {
  const until = last.length === 2 ? Math.floor(year / 100) * 100 + Number(last) : Number(last);
  const later = until < year && last.length === 2 ? until + 100 : until;
  if (later <= year || later - year > 150) return null;
  return { ...seen(at, end, calendar({ year })), until: seen(end - 1, end, calendar({ year: later })) };
}

/** Whether the number counts the noun behind it: "in 2000 homes", "of 1950 voters". */
function countsNoun(text: Text, at: number, year: number): boolean {
  const next = text.tokens[at + 1];
  if (next?.pos !== 'NOUN' || next.kind !== 'word' || next.text !== next.lower) return false;
  const plural = next.lower !== next.lemma && next.lower.endsWith('s');
  return plural && year % 10 === 0;
}

function isYear(text: Text, at: number, year: number): boolean {
  const before = wordAt(text, at - 1);
  const next = text.tokens[at + 1];
  const modern = year >= 1500 && year <= 2100;
  if (opensSpan(text, at, year)) return true;
  if (midBefore(text, at)) return true;
  // "dating back to 1979", "prior to 1979"
  if (before === 'to' && /^(?:back|prior|previous)$/.test(wordAt(text, at - 2))) return modern;
  if (BEFORE_YEAR.has(before)) {
    if (before === 'to' || before === 'and' || before === 'for' || before === 'around') {
      if (!(modern && (listed(text, at) || before === 'for' || before === 'around'))) return false;
    }
    return !countsNoun(text, at, year) && (modern || before === 'in' || before === 'year');
  }
  if (!modern || year < 1700) return false;
  const nounNext = next !== undefined && (next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'ADJ');
  if (BEFORE_YEAR_NOUN.has(before)) {
    if (before === "'s" || before === "'") return true;
    return nounNext && !countsNoun(text, at, year);
  }
  if (next?.lower === "'s" || next?.lower === "'") return true;
  if (
    before === '(' &&
    (next?.text === ')' || next?.text === ',' || next?.text === ';' || next?.text === ':' || isDash(next?.text ?? ''))
  )
    return true;
  // "the mill from the river, 2008."
  const last = next === undefined || (next.text === '.' && at + 2 >= text.tokens.length);
  if (before === ',' && last && year >= 1800) return true;
  // "in 2027, not 2026"
  if (before === 'not' && wordAt(text, at - 2) === ',' && yearAt(text, at - 3) !== null) return true;
  if (before === ',' && (next?.text === ')' || listed(text, at))) return true;
  if (listed(text, at)) return true;
  if (text.alone && text.tokens.length <= 2) return year >= 1900;
  // "2026 World Cup", a headline's "2024 budget"
  if (year < 1950 || year > 2050) return false;
  if (at === 0 && next && (next.text === ':' || next.text === ',')) return true;
  if (STREET.test(wordAt(text, at + 2)) || STREET.test(wordAt(text, at + 3)) || STREET.test(wordAt(text, at + 1)))
    return false;
  return nounNext && !countsNoun(text, at, year) && (next?.pos === 'PROPN' || next?.lower === next?.lemma);
}

/** "the contract ran 2014 to 2018": two years, the later one second, and nothing that they could count. */
function opensSpan(text: Text, at: number, year: number): boolean {
  const link = wordAt(text, at + 1);
  const until = link === 'to' || link === 'through' ? yearAt(text, at + 2) : null;
  if (until === null || year < 1800 || until > 2100 || until <= year || until - year > 60) return false;
  const next = text.tokens[at + 3];
  return !next || next.kind === 'punctuation' || /^(?:CCONJ|SCONJ|ADP|AUX)$/.test(next.pos);
}

/** A number that goes on a list of years: "in 1984, 1988 and 1992", "between 1990 and 1995". */
function listed(text: Text, at: number): boolean {
  const before = wordAt(text, at - 1);
  const first = before === 'to' || before === 'through' ? yearAt(text, at - 2) : null;
  if (first !== null && opensSpan(text, at - 2, first)) return true;
  if (before !== ',' && before !== 'and' && before !== 'or' && before !== 'to') return false;
  const place = wordAt(text, at - 2) === ',' ? at - 3 : at - 2;
  if (yearAt(text, place) !== null) return BEFORE_YEAR.has(wordAt(text, place - 1)) || listed(text, place);
  return before === 'to' && wordAt(text, at - 3) === 'from';
}
