/** Number words that count nothing: pronouns, parts of names, idioms. */

import { IDIOMS, ONE_AFTER, ONE_BEFORE } from '../../../../lexicon/number-idioms.ts';
import { unitOfWords } from '../../../../lexicon/units.ts';
import type { Token } from '../../../../text/sentence.ts';
import { glued, isHyphen, isNumberToken } from '../expression.ts';
import { at, type Rule, written } from './candidate.ts';

// "Group of Seven", "Channel Four", "Big Ten", "Seven Sisters": a number word with a capital in the middle of a sentence
export const capitalWord: Rule = ({ tokens, number, titled, unit }) => {
  if (number.form !== 'word' || titled || unit || number.first === 0) return false;
  const token = tokens[number.first] as Token;
  if (!/^\p{Lu}\p{Ll}/u.test(token.text)) return false;
  const before = tokens[number.first - 1] as Token;
  return before.kind === 'word' || before.kind === 'number';
};

const NAMED_AFTER = /^(?:Series|Cup|Nations|Sisters|Dwarfs|Dials|Oaks|Kings|Eyed)$/u;
// "the Six Nations", "Three Kings": a capital word behind that makes a name of both
export const capitalName: Rule = ({ tokens, number, titled }) =>
  number.form === 'word' &&
  !titled &&
  /^\p{Lu}/u.test(written(tokens, number.first)) &&
  NAMED_AFTER.test(written(tokens, number.last + 1));

const DONE =
  /^(?:dead|wounded|injured|hurt|missing|killed|arrested|detained|seriously|critically|fatally|lightly|badly|severely)$/u;

// "one of them", "no one", "every one", "one another", "one day", "the right one": not "one family", "one dead"
export const pronounOne: Rule = (candidate) => {
  const { tokens, number, unit, hedged } = candidate;
  if (number.form !== 'word' || number.number !== 1 || number.kind !== 'plain' || number.per !== null || number.scale)
    return false;
  if (at(tokens, number.last) !== 'one') return false;
  const before = at(tokens, number.first - 1);
  const next = tokens[number.last + 1];
  const nextWord = next?.lower ?? '';
  if (nextWord === 'of') return true;
  if (unit)
    return nextWord === 'day' && !isHyphen(next) && (number.first === 0 || tokens[number.first - 1]?.text === ',');
  if (number.first === 0 && next?.pos === 'VERB' && /ed$/u.test(nextWord) && tokens.slice(2).some(isNumberToken))
    return false;
  if (DONE.test(nextWord)) return before === 'the' || before === 'every';
  if (ONE_BEFORE.has(before) || (tokens[number.first - 1]?.pos === 'ADJ' && !hedged))
    return !(before === 'only' || before === 'the') || next?.pos !== 'NOUN';
  if (hedged) return false;
  if (!next || ONE_AFTER.has(nextWord) || isHyphen(next))
    return !isHyphen(next) || /^(?:off|time|on|sided|man's)$/u.test(at(tokens, number.last + 2));
  return (
    next.pos !== 'NOUN' &&
    next.pos !== 'ADJ' &&
    next.pos !== 'PROPN' &&
    next.pos !== 'NUM' &&
    !(next.pos === 'VERB' && /(?:ed|ing)$/u.test(nextWord) && tokens[number.last + 2]?.pos === 'NOUN')
  );
};

const ONCE_BEFORE = /^(?:least|than|only|just|not|even|exactly|twice|or)$/u;
// "once a port", "without once": only a counted time where it is held against a number ("at least once", "once a week")
export const onceUponATime: Rule = ({ tokens, number }) => {
  if (number.kind !== 'repeat' || number.number !== 1) return false;
  if (at(tokens, number.first - 1) === 'without' || at(tokens, number.first - 1) === 'at') return true;
  if (ONCE_BEFORE.test(at(tokens, number.first - 1))) return /^(?:again|the|more)$/u.test(at(tokens, number.last + 1));
  const next = at(tokens, number.last + 1);
  // "was shot down once, and": it closes the clause that a verb carries
  const verb = tokens[number.first - 1];
  const done = verb?.pos === 'VERB' || (verb?.pos === 'ADP' && tokens[number.first - 2]?.pos === 'VERB');
  if (done && /^(?:[.,;]|)$/u.test(next)) return false;
  return !(
    (next === 'a' || next === 'every' || next === 'per') &&
    unitOfWords(at(tokens, number.last + 2))?.dimension === 'time'
  );
};

const HALF_AFTER =
  /^(?:time|term|year|brother|sister|siblings?|hearted|hour's|century|back|mast|staff|naked|empty|full|baked|day|price|open|finished|term's|life|marathon|hourly|yearly|way|timers?)$/u;
// "half-year profit", "half-time", "the second half", "first half", "half empty"
export const namedHalf: Rule = ({ tokens, number, unit }) => {
  if (number.kind !== 'part' || number.number !== 0.5 || at(tokens, number.first) !== 'half') return false;
  const before = at(tokens, number.first - 1);
  if (
    /^(?:first|second|other|latter|top|bottom|better|opening|final|upper|lower|each|either|this|that|the|and|eastern|western|northern|southern|back|front|half|his|her|their|a)$/u.test(
      before,
    )
  )
    return !unit;
  const next = tokens[number.last + 1];
  if (
    isHyphen(next) &&
    glued(tokens, number.last + 1) &&
    /^(?:year|term|time|day|price|century)/u.test(at(tokens, number.last + 2))
  )
    return true;
  if (unit) return false;
  if (isHyphen(next) && glued(tokens, number.last + 1)) return true;
  return HALF_AFTER.test(next?.lower ?? '') || next?.pos === 'ADJ' || (next?.pos === 'VERB' && number.first > 0);
};

// "one by one", "ground zero", "day one"
export const idiom: Rule = ({ tokens, number }) => {
  for (let from = Math.max(0, number.first - 3); from <= number.first; from++) {
    let phrase = '';
    for (let to = from; to < Math.min(from + 5, tokens.length); to++) {
      phrase = phrase === '' ? at(tokens, to) : `${phrase} ${at(tokens, to)}`;
      if (to >= number.last && IDIOMS.has(phrase)) return true;
    }
  }
  return /^(?:zero)$/u.test(at(tokens, number.first)) && isHyphen(tokens[number.last + 1]);
};
