/** Dates reckoned from another: weekdays, "yesterday", "last week", "two years ago", "the following day". */

import { MONTH_WORDS } from '../../../lexicon/months.ts';
import {
  ANCHORED,
  COUNT_WORDS,
  DAY_PARTS,
  DIRECTIONS,
  REFERENCES,
  RELATIVE_DAYS,
  TIME_UNITS,
  type TimeUnit,
  VAGUE_COUNTS,
} from '../../../lexicon/time-words.ts';
import { NAMED_DAY_AFTER, NAMED_DAY_BEFORE, WEEKDAY_WORDS } from '../../../lexicon/weekdays.ts';
import {
  calendar,
  dayAt,
  type Form,
  glued,
  isDash,
  type Move,
  type Seen,
  seen,
  type Text,
  wordAt,
} from './expression.ts';
import { holidays, periods } from './period-forms.ts';

const capital = (text: Text, at: number): boolean => /^\p{Lu}/u.test(text.tokens[at]?.text ?? '');

/** "Tuesday" "Tues." "Mondays" "Tuesday week"; with `move` where "last" or "next" stood before it. */
export function weekday(text: Text, at: number, move: Move = null): Seen | null {
  const word = WEEKDAY_WORDS.get(wordAt(text, at));
  if (!word) return null;
  if (word.short && (!capital(text, at) || !besideDate(text, at))) return null;
  const before = wordAt(text, at - 1);
  if (NAMED_DAY_BEFORE.has(before) && capital(text, at - 1) && move === null) return null;
  if (NAMED_DAY_AFTER.has(wordAt(text, at + 1)) && capital(text, at + 1)) return null;
  let end = at + 1;
  if (word.short && wordAt(text, end) === '.' && glued(text, at)) end++;
  let weeks = 0;
  if (wordAt(text, end) === 'week' && wordAt(text, end + 1) !== "'s" && move === null) {
    weeks = 1;
    end++;
  }
  return seen(at, end, {
    type: 'weekday',
    weekday: word.weekday,
    plural: word.plural || /^(?:an?|every|each|any|most)$/.test(before),
    move,
    weeks,
  });
}

/** "Sun., Jan. 28", "Sat 3 May", "Wed. at 4": a short form is a weekday where a date or a clock time stands beside it. */
function besideDate(text: Text, at: number): boolean {
  if (text.alone && text.tokens.length <= 3) return true;
  let place = at + 1;
  while (wordAt(text, place) === '.' || wordAt(text, place) === ',') place++;
  const next = wordAt(text, place);
  const before = wordAt(text, at - 1);
  const full = wordAt(text, at).endsWith('.');
  if (MONTH_WORDS.has(next) || isDash(next)) return WEEKDAY_WORDS.has(wordAt(text, place + 1)) || MONTH_WORDS.has(next);
  if (place === at + 1 && (dayAt(text, place) !== null || /^\d{1,2}\/\d{1,2}$/.test(next))) return true;
  if (DAY_PARTS.has(next) && full) return true;
  if (isDash(before) || before === 'to' || before === '&') return WEEKDAY_WORDS.has(wordAt(text, at - 2));
  if (/^(?:[ap]\.?m\.?)$/.test(before)) return true;
  return full && /^(?:on|last|next|this|late|early|until|since|by)$/.test(before);
}

/** "yesterday" "tonight" "the day before yesterday" */
export const relativeDay: Form = (text, at) => {
  const word = wordAt(text, at);
  const day = RELATIVE_DAYS.get(word);
  if (day) {
    // "USA Today", "the Today programme", and "today's" for nowadays cannot be told; the name can.
    if (word === 'today' && capital(text, at) && (capital(text, at - 1) || wordAt(text, at - 1) === 'the')) return null;
    const side = Math.sign(day.shift) as -1 | 0 | 1;
    return seen(
      at,
      at + 1,
      { type: 'shift', unit: 'day', count: Math.abs(day.shift), side, from: 'now', counted: false },
      day.part,
    );
  }
  const start = word === 'the' ? at + 1 : at;
  const unit = start > at ? unitAt(text, start) : null;
  if (wordAt(text, start) !== 'day' && (!unit || unit.plural)) return null;
  const direction = wordAt(text, start + 1);
  const anchor = RELATIVE_DAYS.get(wordAt(text, start + 2));
  if (direction === 'before' && anchor?.shift === -1) {
    return seen(at, start + 3, { type: 'shift', unit: 'day', count: 2, side: -1, from: 'now', counted: false });
  }
  if (direction === 'after' && anchor?.shift === 1) {
    return seen(at, start + 3, { type: 'shift', unit: 'day', count: 2, side: 1, from: 'now', counted: false });
  }
  const next = text.tokens[start + 2];
  const ends = !next || next.kind === 'punctuation';
  if (!unit || (direction !== 'before' && direction !== 'after') || !ends) return null;
  const side = direction === 'before' ? -1 : 1;
  return seen(at, start + 2, { type: 'shift', unit: unit.unit, count: 1, side, from: 'anchor', counted: false });
};

/** "last week" "this morning" "next Friday" "last June" "the past two years" "the following day" */
export const moved: Form = (text, at) => {
  const article = wordAt(text, at) === 'the';
  const place = article ? at + 1 : at;
  const word = wordAt(text, place);
  const anchored = ANCHORED.get(word);
  const move = DIRECTIONS.get(word);
  if (anchored === undefined && move === undefined) return null;
  // "will last 16 weeks"
  if (word === 'last' && !article && (text.tokens[place]?.pos === 'VERB' || LASTING.has(wordAt(text, place - 1))))
    return null;
  let next = place + 1;
  if (/^(?:fiscal|financial|calendar|academic|school|whole|entire|full|very)$/.test(wordAt(text, next))) next++;
  const unit = unitAt(text, next);
  const part = DAY_PARTS.get(wordAt(text, next));
  if (move !== undefined && !(article && anchored !== undefined && (unit?.unit === 'day' || part))) {
    if (!article) {
      const named = weekday(text, next, move) ?? movedNamed(text, next, move);
      if (named) return { ...named, first: at };
      if (part && part !== 'midday' && !isDash(wordAt(text, next + 1))) {
        if (move === 1)
          return seen(
            at,
            next + 1,
            { type: 'shift', unit: 'day', count: 1, side: 1, from: 'anchor', counted: false },
            part,
          );
        const side = move === 0 || part !== 'night' ? (move as -1 | 0) : -1;
        return seen(
          at,
          next + 1,
          { type: 'shift', unit: 'day', count: Math.abs(side), side, from: 'now', counted: false },
          part,
        );
      }
      if (unit && !unit.plural && word !== 'past' && !(unit.unit === 'day')) {
        return seen(at, next + 1, {
          type: 'shift',
          unit: unit.unit,
          count: Math.abs(move),
          side: move,
          from: 'now',
          counted: false,
        });
      }
      if (unit?.unit === 'day' && word === 'next') {
        return seen(at, next + 1, { type: 'shift', unit: 'day', count: 1, side: 1, from: 'anchor', counted: false });
      }
    } else {
      const period = periods(text, next) ?? weekday(text, next, move);
      if (period && period.base.type !== 'period') return { ...period, first: at };
    }
    const length = lengthOf(text, at, next, move);
    if (length) return length;
  }
  if (anchored === undefined || (!article && word !== 'that' && word !== 'next')) return null;
  if (word === 'that' && article) return null;
  if (part)
    return seen(
      at,
      next + 1,
      { type: 'shift', unit: 'day', count: Math.abs(anchored), side: anchored, from: 'anchor', counted: false },
      part,
    );
  if (!unit || unit.plural || (word === 'next' && !article && unit.unit !== 'day')) return null;
  if (wordAt(text, next + 1) === 'of' && anchored === 0) return null;
  return seen(at, next + 1, {
    type: 'shift',
    unit: unit.unit,
    count: Math.abs(anchored),
    side: anchored,
    from: 'anchor',
    counted: false,
  });
};

const LASTING = new Set("to will 'll would could can may might should must not n't did does do only".split(' '));

/** "last June" "next summer" "last Christmas" "this quarter" */
function movedNamed(text: Text, at: number, move: -1 | 0 | 1): Seen | null {
  const month = MONTH_WORDS.get(wordAt(text, at));
  if (month && capital(text, at)) {
    const day = dayAt(text, at + 1);
    return seen(at, day === null ? at + 1 : at + 2, calendar({ month: month.month, day, move }));
  }
  const named = periods(text, at, true) ?? holidays(text, at);
  if (named?.base.type !== 'period' && named?.base.type !== 'holiday') return null;
  return named.base.year === null ? { ...named, base: { ...named.base, move } } : null;
}

/** "the past two years" "the next few months" "the last decade" */
function lengthOf(text: Text, first: number, at: number, move: -1 | 0 | 1): Seen | null {
  const bare = unitAt(text, at);
  const side = move === -1 ? -1 : 1;
  if (move === 0) return null;
  if (bare) {
    const known = wordAt(text, first) === 'the' || wordAt(text, first) === 'past';
    return known && !(bare.plural && bare.unit === 'day')
      ? seen(first, at + 1, { type: 'length', unit: bare.unit, count: bare.plural ? null : 1, side })
      : null;
  }
  const count = countAt(text, at);
  const unit = count && unitAt(text, count.end);
  if (!count || !unit || wordAt(text, at) === 'a') return null;
  return seen(first, count.end + 1, { type: 'length', unit: unit.unit, count: count.count, side });
}

interface Unit {
  readonly unit: TimeUnit;
  readonly plural: boolean;
}

function unitAt(text: Text, at: number): Unit | null {
  const word = wordAt(text, at);
  const unit = TIME_UNITS.get(word);
  return unit ? { unit, plural: word.endsWith('s') } : null;
}

/** "two" "25" "twenty-five" "a few" "a couple of" "half a" "several"; a null count is vague. */
function countAt(text: Text, at: number): { readonly count: number | null; readonly end: number } | null {
  const word = wordAt(text, at);
  if (/^\d{1,3}(?:\.\d)?$/.test(word)) return { count: Number(word), end: at + 1 };
  const small = COUNT_WORDS.get(word);
  if (small !== undefined) {
    const unit = COUNT_WORDS.get(wordAt(text, at + 2));
    if (small >= 20 && isDash(wordAt(text, at + 1)) && unit !== undefined && unit < 10)
      return { count: small + unit, end: at + 3 };
    if (wordAt(text, at + 1) === 'hundred') return { count: small * 100, end: at + 2 };
    return { count: small, end: at + 1 };
  }
  if (word === 'half' && /^an?$/.test(wordAt(text, at + 1))) return { count: 0.5, end: at + 2 };
  if (VAGUE_COUNTS.has(word)) return { count: null, end: at + 1 };
  if (word !== 'a' && word !== 'an') return null;
  const next = wordAt(text, at + 1);
  if (next === 'couple') return { count: null, end: wordAt(text, at + 2) === 'of' ? at + 3 : at + 2 };
  if (next === 'few') return { count: null, end: at + 2 };
  if (next === 'dozen') return { count: 12, end: at + 2 };
  if (next === 'hundred') return { count: 100, end: at + 2 };
  if (/^(?:full|whole|short|mere|little)$/.test(next)) return { count: 1, end: at + 2 };
  return { count: 1, end: at + 1 };
}

const TAILS: ReadonlyMap<string, { readonly side: -1 | 1; readonly from: 'now' | 'anchor' }> = new Map([
  ['ago', { side: -1, from: 'now' }],
  ['later', { side: 1, from: 'anchor' }],
  ['earlier', { side: -1, from: 'anchor' }],
  ['before', { side: -1, from: 'anchor' }],
  ['after', { side: 1, from: 'anchor' }],
  ['previously', { side: -1, from: 'anchor' }],
  ['hence', { side: 1, from: 'now' }],
]);

/** "two and a half years ago" */
const halfBehind = (text: Text, at: number): boolean =>
  wordAt(text, at) === 'and' && wordAt(text, at + 1) === 'a' && wordAt(text, at + 2) === 'half';

/** "two years ago" "a week ago Tuesday" "three days later" "decades ago" "two weeks from now" "a decade after" */
export const counted: Form = (text, at) => {
  const count =
    countAt(text, at) ??
    (unitAt(text, at)?.plural && wordAt(text, at - 1) !== 'half' ? { count: null, end: at } : null);
  if (!count) return null;
  const half = count.count !== null && halfBehind(text, count.end);
  const end = half ? count.end + 3 : count.end;
  const unit = unitAt(text, end);
  if (!unit) return null;
  const place = end + 1;
  const word = wordAt(text, place);
  const { unit: name } = unit;
  const shift = (side: -1 | 1, from: 'now' | 'anchor' | 'event', end: number): Seen =>
    seen(at, end, {
      type: 'shift',
      unit: name,
      count: half ? (count.count ?? 0) + 0.5 : count.count,
      side,
      from,
      counted: true,
    });
  if (word === 'from' && wordAt(text, place + 1) === 'now') return shift(1, 'now', place + 2);
  if (word === 'back' && count.end > at) return shift(-1, 'now', place + 1);
  const tail = TAILS.get(word);
  const weeks = name === 'week' && count.count !== null && Number.isInteger(count.count) ? count.count : null;
  const dayPlace = wordAt(text, place + 1) === 'on' ? place + 2 : place + 1;
  if (weeks !== null && (word === 'ago' || word === 'from')) {
    const day = weekday(text, dayPlace);
    if (day?.base.type === 'weekday')
      return { ...day, first: at, base: { ...day.base, weeks: word === 'ago' ? -weeks : weeks } };
  }
  if (!tail) return null;
  // A bare "days before" or "years after" says less than the words behind it.
  if (count.end === at && tail.from === 'anchor' && word !== 'later' && word !== 'earlier') return null;
  const next = text.tokens[place + 1];
  const event = (word === 'after' || word === 'before') && next !== undefined && next.kind !== 'punctuation';
  // "twelve days after the vote" is first of all a length; "a decade after the flood" hardly one.
  if (event && !/^(?:an?|half)$/.test(wordAt(text, at))) return null;
  return shift(tail.side, event ? 'event' : tail.from, place + 1);
};

/** "overnight" "over the weekend" "now" */
export const others: Form = (text, at) => {
  const word = wordAt(text, at);
  if (word === 'overnight') {
    const next = text.tokens[at + 1];
    // "an overnight train" says nothing of a day.
    if (/^(?:an|every|each)$/.test(wordAt(text, at - 1)) || isDash(next?.text ?? '')) return null;
    if (
      next?.pos === 'NOUN' &&
      /^(?:stay|stays|success|train|trains|bus|flight|flights|delivery|shipping|bag|rate|rates|lows?|highs?)$/.test(
        next.lower,
      )
    )
      return null;
    return seen(
      at,
      at + 1,
      { type: 'shift', unit: 'day', count: 0, side: 0, from: 'now', counted: false },
      'overnight',
    );
  }
  if (word === 'the' && wordAt(text, at + 1) === 'weekend' && /^(?:over|at|during|on)$/.test(wordAt(text, at - 1))) {
    return seen(at, at + 2, { type: 'shift', unit: 'weekend', count: null, side: 0, from: 'now', counted: false });
  }
  const reference = REFERENCES.get(word);
  if (!reference) return null;
  if (word === 'now' && /^(?:that|and|then)$/.test(wordAt(text, at + 1)) && at === 0) return null;
  return seen(at, at + 1, { type: 'reference', reference });
};
