/** Clock times: "4:30 p.m. ET", "16:00", "1600 GMT", "half past four", "20 minutes to midnight", "20:00 to 06:00". */

import { COUNT_WORDS } from '../../lexicon/time-words.ts';
import { ZONES } from '../../lexicon/zones.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import type { ClockTime } from '../../values/calendar.ts';
import type { Detector } from '../detector.ts';
import type { Mention } from '../mention.ts';

const ID = 'clock';
const DAY = 1440;

/** A time of the clock, and the tokens it covers, the last one excluded. */
interface Seen {
  readonly first: number;
  readonly end: number;
  readonly minutes: number;
  readonly half: boolean;
  readonly zone: string | null;
}

/** How the document and the sentence write times. */
interface Written {
  /** Whether the sentence is nearly all of its block, as a cell is: figures need no word beside them. */
  readonly alone: boolean;
  /** Whether the sentence opens a line of a document whose lines open with their time in four figures. */
  readonly stamped: boolean;
}

type Tokens = readonly Token[];
const word = (tokens: Tokens, at: number): string => tokens[at]?.lower ?? '';
const glued = (tokens: Tokens, at: number): boolean =>
  tokens[at] !== undefined && tokens[at]?.end === tokens[at + 1]?.start;

/** Sees the clock times of a sentence, spans of time as one. */
export const clockDetector: Detector<'time'> = {
  id: ID,
  kind: 'time',
  detect(sentence, reading) {
    const { tokens } = sentence;
    const written: Written = {
      alone: reading.sentences.length <= 1 && tokens.length <= 4,
      stamped: reading.conventions.stamped && sentence.index === 0,
    };
    const mentions: Mention<'time'>[] = [];
    for (let at = 0; at < tokens.length; ) {
      const found = opens(tokens[at] as Token) ? timeAt(tokens, at, written) : null;
      if (!found) {
        at++;
        continue;
      }
      const until = spanned(tokens, found, written);
      mentions.push(mentionOf(sentence, found, until));
      at = (until ?? found).end;
    }
    return mentions;
  },
};

const POINTS: ReadonlyMap<string, number> = new Map([
  ['midnight', 0],
  ['noon', 720],
  ['midday', 720],
  ['noontime', 720],
]);
const opens = (token: Token): boolean =>
  token.kind === 'number' ||
  POINTS.has(token.lower) ||
  COUNT_WORDS.has(token.lower) ||
  /^(?:half|quarter|a|\d.*)$/.test(token.lower);

const timeAt = (tokens: Tokens, at: number, written: Written): Seen | null =>
  past(tokens, at) ?? twelveHour(tokens, at) ?? pointAt(tokens, at) ?? digits(tokens, at, written);

const halfOfDay = (text: string): 'am' | 'pm' | null => {
  const bare = text.replaceAll('.', '');
  return bare === 'am' || bare === 'pm' ? bare : null;
};

/** Twelve is the first hour of its half. */
const clock = (hour: number, minute: number, half: 'am' | 'pm'): number =>
  (hour % 12) * 60 + minute + (half === 'pm' ? 720 : 0);

// "4" "4:30" "8.40" "04.05"
//  ^   ^^^^   ^^^^   ^^^^^
const HOUR = /^(\d{1,2})(?:[:.]([0-5]\d))?$/;

// "730 AM", "1015 PM", as bulletins write
//  ^^^       ^^^^
const CLOSED_UP = /^(1[0-2]|[1-9])([0-5]\d)$/;

function hourAt(tokens: Tokens, at: number): { readonly hour: number; readonly minute: number } | null {
  const figures =
    HOUR.exec(word(tokens, at)) ?? (halfOfDay(word(tokens, at + 1)) ? CLOSED_UP.exec(word(tokens, at)) : null);
  const hour = figures ? Number(figures[1]) : (COUNT_WORDS.get(word(tokens, at)) ?? 99);
  return hour <= 24 ? { hour, minute: Number(figures?.[2] ?? 0) } : null;
}

/** "4 p.m." "4:30pm ET" "8.40 p.m." "four o'clock in the morning" "seven in the evening" */
function twelveHour(tokens: Tokens, at: number): Seen | null {
  const time = hourAt(tokens, at);
  if (!time || time.hour > 23) return null;
  const half = halfOfDay(word(tokens, at + 1));
  if (half) {
    if (time.hour > 12) return zoned(tokens, at, at + 2, time.hour * 60 + time.minute, true);
    // "I am", "4 am": the figure must stand against it or be an hour.
    if (word(tokens, at + 1) === 'am' && /[a-z]/.test(word(tokens, at))) return null;
    return zoned(tokens, at, at + 2, clock(time.hour, time.minute, half), true);
  }
  if (time.hour < 1 || time.hour > 12) return null;
  const oclock = word(tokens, at + 1) === "o'clock";
  const named = POINTS.get(word(tokens, at + 1));
  if (time.hour === 12 && named !== undefined && time.minute === 0) return zoned(tokens, at, at + 2, named, true);
  const said = partBehind(tokens, oclock ? at + 2 : at + 1);
  if (said && (oclock || time.minute > 0 || HOUR_BEHIND.has(word(tokens, at - 1)))) {
    return zoned(tokens, at, said.end, clock(time.hour, time.minute, said.half), true);
  }
  return oclock ? zoned(tokens, at, at + 2, (time.hour % 12) * 60, false) : null;
}

/** Words between which and a part of the day a bare number is an hour: "shortly after three in the afternoon". */
const HOUR_BEHIND = new Set('at by until till after before since around'.split(' '));

/** "in the morning" "at night" "this afternoon": which half of the day an hour lies in. */
function partBehind(tokens: Tokens, at: number): { readonly half: 'am' | 'pm'; readonly end: number } | null {
  const long = word(tokens, at) === 'in' && word(tokens, at + 1) === 'the';
  if (!long && word(tokens, at) !== 'this' && word(tokens, at) !== 'at') return null;
  const end = long ? at + 3 : at + 2;
  const part = word(tokens, end - 1);
  if (part === 'morning') return { half: 'am', end };
  return part === 'afternoon' || part === 'evening' || part === 'night' ? { half: 'pm', end } : null;
}

/** "midnight" "noon"; not "midnight blue", "High Noon". */
function pointAt(tokens: Tokens, at: number): Seen | null {
  const minutes = POINTS.get(word(tokens, at));
  if (minutes === undefined) return null;
  const capital = /^\p{Lu}/u.test(tokens[at]?.text ?? '');
  const near = (place: number): boolean => /^\p{Lu}/u.test(tokens[place]?.text ?? '') && tokens[place]?.kind === 'word';
  if (capital && (near(at + 1) || (at > 0 && near(at - 1)))) return null;
  if (/^(?:blue|oil|sun|mass|snack|feast|black)$/.test(word(tokens, at + 1)) || word(tokens, at + 1) === '-')
    return null;
  if (word(tokens, at) === 'midday' && !BEFORE.has(word(tokens, at - 1))) return null;
  return zoned(tokens, at, at + 1, minutes, true);
}

/** "half past four" "quarter to five p.m." "20 minutes to midnight" "ten past three" */
function past(tokens: Tokens, at: number): Seen | null {
  let place = word(tokens, at) === 'a' && word(tokens, at + 1) === 'quarter' ? at + 1 : at;
  const first = word(tokens, place);
  const count =
    first === 'half'
      ? 30
      : first === 'quarter'
        ? 15
        : (COUNT_WORDS.get(first) ?? (/^\d{1,2}$/.test(first) ? Number(first) : 0));
  if (count <= 0 || count > 59 || (word(tokens, at) === 'a' && first !== 'quarter')) return null;
  place++;
  if (word(tokens, place) === '-' && COUNT_WORDS.has(word(tokens, place + 1)) && count >= 20)
    return past(tokens, place + 1);
  const minutes = /^minutes?$/.test(word(tokens, place));
  if (minutes) place++;
  const link = word(tokens, place);
  const after = link === 'past' || (link === 'after' && minutes);
  const before = link === 'to' || ((link === 'before' || link === 'of') && minutes);
  if (!after && !before) return null;
  // "10 to 12" is a range; "20 minutes to midnight", "quarter to five" and "ten to five" spelled out are times.
  const point = POINTS.get(word(tokens, place + 1));
  if (before && !minutes && first !== 'quarter' && point === undefined) return null;
  if (first === 'half' && !after) return null;
  const shift = after ? count : -count;
  if (point !== undefined) return zoned(tokens, at, place + 2, (point + shift + DAY) % DAY, true);
  const hour = hourAt(tokens, place + 1);
  if (!hour || hour.hour < 1 || hour.hour > 12 || (hour.minute > 0 && !minutes)) return null;
  const half = halfOfDay(word(tokens, place + 2));
  const said = half ? { half, end: place + 3 } : partBehind(tokens, place + 2);
  const base = said ? clock(hour.hour, hour.minute, said.half) : (hour.hour % 12) * 60 + hour.minute;
  return zoned(tokens, at, said?.end ?? place + 2, (base + shift + DAY) % DAY, said !== null);
}

/** Words before figures that make a clock time of them. */
const BEFORE = new Set(
  'at by until till from after before since around about between to and through past approximately roughly circa only'.split(
    ' ',
  ),
);

// "16:00" "4:30" "13:07:22"; "1600" "0300"; "16.00"
//  ^^^^^   ^^^^   ^^^^^^^^    ^^^^   ^^^^    ^^^^^
const COLON = /^(\d{1,2}):([0-5]\d)(?::[0-5]\d)?$/;
const MILITARY = /^([01]\d|2[0-4])([0-5]\d)$/;
const STOPPED = /^([01]?\d|2[0-4])\.([0-5]\d)$/;

// "Tue 03/09 0940", "2021-03-09 2250", as logs write
//      ^^^^^        ^^^^^^^^^^
const LOGGED = /^(?:\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|\d{4}-\d\d-\d\d)$/;

function digits(tokens: Tokens, at: number, { alone, stamped }: Written): Seen | null {
  const text = word(tokens, at);
  const before = word(tokens, at - 1);
  const colon = COLON.exec(text);
  if (colon) {
    const hour = Number(colon[1]);
    if (hour > 24 || (hour === 24 && colon[2] !== '00')) return null;
    const found = zoned(
      tokens,
      at,
      hoursBehind(tokens, at + 1),
      (hour * 60 + Number(colon[2])) % DAY,
      hour > 12 || text.startsWith('0'),
    );
    const late = hour > 12 && text.length === 5 && at > 0 && !NO_TIME.has(before) && tokens[at - 1]?.pos !== 'PROPN';
    const placed =
      found.zone !== null || found.end > at + 1 || BEFORE.has(before) || alone || late || stampOf(tokens, at);
    // "John 3:16", "a ratio of 3:10", "won 10:30", "a time of 14:32", "in 2:03:59"
    if (!placed) return null;
    if (
      (before === 'and' || before === 'to' || before === 'past' || before === 'about') &&
      found.zone === null &&
      !linkedTime(tokens, at)
    )
      return null;
    const certain = found.half || found.zone === 'UTC' || found.zone === 'GMT';
    return { ...found, half: certain, minutes: certain ? found.minutes : found.minutes % 720 };
  }
  const military = MILITARY.exec(text);
  if (military) {
    const minutes = (Number(military[1]) * 60 + Number(military[2])) % DAY;
    const found = zoned(tokens, at, hoursBehind(tokens, at + 1), minutes, true);
    const said = LOGGED.test(before) || (stamped && opensLine(tokens, at)) || hoursOfBoth(tokens, at);
    if (found.end > at + 1 || said) return found;
    return text.startsWith('0') && before === 'at' ? found : null;
  }
  const stopped = STOPPED.exec(text);
  if (!stopped) return null;
  const found = zoned(
    tokens,
    at,
    hoursBehind(tokens, at + 1),
    (Number(stopped[1]) * 60 + Number(stopped[2])) % DAY,
    Number(stopped[1]) > 12 || text.startsWith('0'),
  );
  if (found.end > at + 1) return { ...found, half: true };
  // "at 11.20 on Saturday"
  return before === 'at' && DAY_BEHIND.test(word(tokens, at + 1))
    ? { ...found, minutes: found.half ? found.minutes : found.minutes % 720 }
    : null;
}

/** "between 1900 and 2200 hrs", "0600-0800 GMT": the unit behind the second is the first's too. */
const hoursOfBoth = (tokens: Tokens, at: number): boolean =>
  (TO.has(word(tokens, at + 1)) || (word(tokens, at + 1) === 'and' && word(tokens, at - 1) === 'between')) &&
  MILITARY.test(word(tokens, at + 2)) &&
  zoned(tokens, at + 2, hoursBehind(tokens, at + 3), 0, true).end > at + 3;

/** Words before figures that make a length or a result of them: "in 14:32", "a time of 20:01". */
const NO_TIME = new Set('in of ran clocked timed won lost ratio score odds'.split(' '));

const DAY_BEHIND = /^(?:on|yesterday|today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** "1600 hours" "16:00hrs" "16:00 h" */
const hoursBehind = (tokens: Tokens, at: number): number =>
  /^(?:hours|hrs|hr|h)\.?$/.test(word(tokens, at)) ? at + 1 : at;

const opensLine = (tokens: Tokens, at: number): boolean => at === 0 || (at === 1 && /^[[(]$/.test(word(tokens, 0)));

/** A line that opens with its time: "18:05 Crews arrive", "18:05: …", "[18:05] …"; or a time behind a date. */
function stampOf(tokens: Tokens, at: number): boolean {
  if (opensLine(tokens, at)) return word(tokens, at).length === 5;
  const before = word(tokens, at - 1);
  if (/^\d{4}-\d\d-\d\d$/.test(before)) return true;
  return /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^today$|^yesterday$|^tomorrow$|^tonight$/.test(
    before === ',' ? word(tokens, at - 2) : before,
  );
}

const linkedTime = (tokens: Tokens, at: number): boolean => {
  const before = tokens[at - 2];
  return (
    before !== undefined &&
    (COLON.test(before.text) ||
      halfOfDay(before.lower) !== null ||
      /^(?:from|until|at|between)$/.test(word(tokens, at - 3)))
  );
};

// "+03:00" "+3" behind "UTC", "GMT" or a time
const OFFSET = /^\d{1,2}(?::\d\d)?$/;

/** A time with the zone that stands behind it: "ET", "(GMT)", "local time", "Eastern Daylight Time", "UTC+3", "+03:00". */
function zoned(tokens: Tokens, first: number, end: number, minutes: number, half: boolean): Seen {
  const base: Seen = { first, end, minutes, half, zone: null };
  const text = tokens[end]?.text.replaceAll('.', '') ?? '';
  const lower = word(tokens, end);
  const sign = (at: number): string | null => {
    const mark = word(tokens, at);
    if (!/^[+\-−]$/.test(mark) || !glued(tokens, at) || !OFFSET.test(word(tokens, at + 1))) return null;
    return `${mark === '−' ? '-' : mark}${word(tokens, at + 1)}`;
  };
  if (text === text.toUpperCase() && ZONES.has(text) && text !== 'LOCAL' && text !== '') {
    const offset = (text === 'UTC' || text === 'GMT') && glued(tokens, end) ? sign(end + 1) : null;
    return offset ? { ...base, end: end + 3, zone: `${text}${offset}` } : { ...base, end: end + 1, zone: text };
  }
  if (lower === 'z' && glued(tokens, end - 1)) return { ...base, end: end + 1, zone: 'UTC' };
  if (lower === 'local' && word(tokens, end + 1) === 'time') return { ...base, end: end + 2, zone: 'local' };
  const long = ZONE_WORDS.get(lower);
  if (long) {
    const kind = word(tokens, end + 1);
    if (kind === 'time') return { ...base, end: end + 2, zone: long[0] };
    if ((kind === 'standard' || kind === 'daylight' || kind === 'summer') && word(tokens, end + 2) === 'time') {
      return { ...base, end: end + 3, zone: kind === 'standard' ? long[1] : long[2] };
    }
    // "6:12 p.m. Pacific"; not "4 p.m. Eastern Airlines".
    const capital = (at: number): boolean => /^\p{Lu}/u.test(tokens[at]?.text ?? '');
    if (half && capital(end) && !capital(end + 1)) return { ...base, end: end + 1, zone: long[0] };
  }
  const offset = glued(tokens, end - 1) ? sign(end) : null;
  return offset && /:/.test(word(tokens, first)) && offset.includes(':')
    ? { ...base, end: end + 2, zone: offset }
    : base;
}
const ZONE_WORDS: ReadonlyMap<string, readonly [any: string, standard: string, summer: string]> = new Map([
  ['eastern', ['ET', 'EST', 'EDT']],
  ['central', ['CT', 'CST', 'CDT']],
  ['mountain', ['MT', 'MST', 'MDT']],
  ['pacific', ['PT', 'PST', 'PDT']],
  ['atlantic', ['AST', 'AST', 'ADT']],
]);

const TO = new Set(['to', 'until', 'till', 'through', '-', '–', '—']);

/** The end of a span: "20:00 to 06:00", "9 a.m.-5 p.m.", "between 2 and 3 a.m." is read from its end. */
function spanned(tokens: Tokens, from: Seen, written: Written): Seen | null {
  const link = word(tokens, from.end);
  const before = word(tokens, from.first - 1);
  if (!TO.has(link) && !(link === 'and' && before === 'between')) return null;
  return past(tokens, from.end + 1) === null ? timeAtEnd(tokens, from.end + 1, written) : null;
}

const timeAtEnd = (tokens: Tokens, at: number, written: Written): Seen | null => {
  const found = twelveHour(tokens, at) ?? pointAt(tokens, at);
  if (found) return found;
  const colon = COLON.exec(word(tokens, at));
  return digits(tokens, at, colon ? { ...written, alone: true } : written);
};

const ABOUT = new Set('about around approximately roughly circa nearly almost'.split(' '));

/** "about 3 a.m." "shortly after 3 a.m." "just before noon" */
function approximate(tokens: Tokens, first: number): boolean {
  const before = word(tokens, first - 1);
  if (ABOUT.has(before)) return true;
  return (
    /^(?:before|after|past)$/.test(before) &&
    /^(?:shortly|just|soon|moments|minutes|little|sometime)$/.test(word(tokens, first - 2))
  );
}

const iso = (minutes: number): string =>
  `T${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

function mentionOf(sentence: Sentence, seen: Seen, until: Seen | null): Mention<'time'> {
  const { tokens } = sentence;
  const opened = opening(tokens, seen, until);
  const span = { start: (tokens[opened.first] as Token).start, end: (tokens[(until ?? seen).end - 1] as Token).end };
  const value: ClockTime = {
    minutes: opened.minutes,
    half: opened.half,
    zone: seen.zone ?? until?.zone ?? null,
    until: opened.until,
    approximate: approximate(tokens, opened.first),
    iso: iso(opened.minutes),
  };
  return { kind: 'time', span, whole: span, value, sentence: sentence.index, by: ID };
}

/** "9 to 11 a.m.", "2-3 p.m.": an hour before a time whose half of the day is written once, for both. */
function opening(
  tokens: Tokens,
  seen: Seen,
  until: Seen | null,
): { readonly first: number; readonly minutes: number; readonly half: boolean; readonly until: number | null } {
  const own = { first: seen.first, minutes: seen.minutes, half: seen.half, until: until?.minutes ?? null };
  if (until) return own;
  const link = word(tokens, seen.first - 1);
  const hour = HOUR.exec(word(tokens, seen.first - 2));
  const linked = TO.has(link) || (link === 'and' && word(tokens, seen.first - 3) === 'between');
  if (!linked || !hour || !seen.half || Number(hour[1]) < 1 || Number(hour[1]) > 12) return own;
  if (halfOfDay(word(tokens, seen.first + 1)) === null) return own;
  const afternoon = seen.minutes >= 720;
  const minutes = (Number(hour[1]) % 12) * 60 + Number(hour[2] ?? 0) + (afternoon ? 720 : 0);
  // "10 to 2 p.m." began in the morning.
  const start = minutes > seen.minutes ? minutes - 720 : minutes;
  return start < 0 ? own : { first: seen.first - 2, minutes: start, half: true, until: seen.minutes };
}
