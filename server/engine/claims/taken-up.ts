/** Of whom an age is told that no name stands beside: "She is 74", "The retired driver, 74," after a sentence about one person. */

import type { Mention } from '../mentions/mention.ts';
import type { Token } from '../text/sentence.ts';
import type { Clauses } from './clauses.ts';
import type { Figure } from './figure.ts';
import { subjectOf } from './subject.ts';

const PRONOUN = /^(?:he|she)$/;

/** Kin and counterparts are others than whom the text was speaking of. */
const ANOTHER =
  /^(?:(?:half-?|step|great-?)?(?:brother|sister|son|daughter|father|mother|grand(?:son|daughter|father|mother|child))|husband|wife|widow|widower|uncle|aunt|nephew|niece|cousin|twin|partner|fianc[eé]e?|girlfriend|boyfriend|friend|neighbou?r|spouse|parent|sibling|child|other|victim|attacker|suspect)$/;

/**
 * The person whom the next sentence may take up: the only one named in this one, if it is about them and not only told by them.
 * A sentence without names that opens with a pronoun goes on about the last.
 */
export function personAbout(clauses: Clauses, mentions: readonly Mention[], text: string, last: string | null) {
  const people = mentions.filter(({ kind, value }) => kind === 'name' && (value as { type: string }).type === 'person');
  if (people.length === 0) return PRONOUN.test(clauses.tokens[0]?.lower ?? '') ? last : null;
  const [person] = people;
  if (people.length > 1 || !person) return null;
  const subject = clauses.verbs.length > 0 ? subjectOf(clauses, 0) : -1;
  const at = clauses.tokens[subject];
  const opens = at !== undefined && at.start < person.whole.end && person.whole.start < at.end;
  return opens ? text.slice(person.span.start, person.span.end) : null;
}

/** Whether the age in this sentence is of the person whom the last was about. */
export function takesUp(figure: Figure, clauses: Clauses, bearer: number): boolean {
  const { tokens, tags } = clauses;
  const [subject, be] = [tokens[figure.outer - 2]?.lower ?? '', tokens[figure.outer - 1]?.lower ?? ''];
  if (PRONOUN.test(subject) && /^(?:is|was|['’]s)$/.test(be)) return true;
  if (tokens[0]?.lower !== 'the') return false;
  // "The 74-year-old went home"
  if (bearer < 0) return figure.outer <= 1;
  const noun = tokens[bearer] as Token;
  if (
    tags[bearer] !== 'NOUN' ||
    ANOTHER.test(noun.lower) ||
    /^(?:ADP|PRON)$/.test(tags.slice(1, bearer).find((tag) => /^(?:ADP|PRON|VERB|AUX|PUNCT)$/.test(tag)) ?? '')
  )
    return false;
  return tags.slice(1, bearer).every((tag) => /^(?:ADJ|NOUN|VERB|NUM|PART|ADV)$/.test(tag));
}

/** "a 52-year-old baker, Maria Soto,": the name that says who the baker is. */
export function namedBehind(
  clauses: Clauses,
  bearer: number,
  mentions: readonly Mention[],
  text: string,
): string | null {
  const { tokens, tags } = clauses;
  const comma = tokens[bearer + 1];
  const next = tokens[bearer + 2];
  if (tags[bearer] !== 'NOUN' || comma?.text !== ',' || !next) return null;
  const name = mentions.find(
    ({ kind, value, whole }) =>
      kind === 'name' && (value as { type: string }).type === 'person' && whole.start === next.start,
  );
  if (!name) return null;
  const closed = tokens.find(({ start }) => start >= name.whole.end);
  return !closed || /^[,.;)]$/.test(closed.text) ? text.slice(name.span.start, name.span.end) : null;
}
