/** First names: one name spelled in another way, or another person's first name before the right surname. */

import type { Base } from '../facts/base.ts';
import { stemOf } from '../facts/stem.ts';
import { plainKey } from '../lexicon/gazetteer-keys.ts';
import { samePerson, spelledApart } from '../values/name.ts';
import type { NameFault } from './people.ts';
import type { Draftee, Person, Roll } from './roll.ts';
import { evidenceOf } from './signals.ts';
import { correction } from './surnames.ts';

/** How surely two passages must speak of one thing for "David" and "Daniel" Roth to be one man. */
const SAME_PASSAGE = 1.6;

/** "Sara" where every source writes "Sarah", and the draft nowhere does. */
export function givenSpelling(person: Draftee, known: readonly Person[], own: readonly Draftee[]): NameFault | null {
  const given = person.name.given[0];
  const spelled = known.filter(({ name }) => name.given.length > 0);
  const found = spelled[0];
  if (!given || !found || !spelled.every(({ name }) => spelledApart(name.given[0] as string, given))) return null;
  const right = plainKey(found.name.given[0] as string);
  if (own.some(({ name }) => sharesSurname(name.surname, person) && plainKey(name.given[0] ?? '') === right))
    return null;
  return correction(person, found, given, found.name.given[0] as string);
}

const sharesSurname = (surname: string, person: Person): boolean => plainKey(surname) === plainKey(person.name.surname);

/** The right surname with another first name, where something about him is told of one namesake alone. */
export function givenFault(person: Draftee, own: readonly Draftee[], roll: Roll, base: Base): NameFault | null {
  const given = person.name.given[0];
  if (!given) return null;
  const namesakes = roll
    .called(person.name.surname)
    .filter(({ name }) => name.given.length > 0 && sharesSurname(name.surname, person));
  const absent = namesakes.filter(
    (one) => !own.some(({ name }) => name.given.length > 0 && samePerson(name, one.name) === 'same'),
  );
  const slipped = absent.filter((one) => samePerson(person.name, one.name) === 'near-miss');
  const found = onlyGiven(slipped) ?? onlyGiven(absent.filter((one) => toldAlike(person, one, base)));
  return found ? correction(person, found, given, found.name.given[0] as string) : null;
}

function onlyGiven(persons: readonly Person[]): Person | null {
  return new Set(persons.map(({ name }) => plainKey(name.given[0] as string))).size === 1
    ? (persons[0] as Person)
    : null;
}

/** The same noun stands beside both names ("the cellist"), or their passages tell the same. */
function toldAlike(person: Draftee, one: Person, base: Base): boolean {
  const mine = nounsBeside(person);
  if (nounsBeside(one).some((noun) => mine.includes(noun))) return true;
  if (!one.statement) return false;
  return (evidenceOf(person.statement, one.statement, base.weight)?.score ?? 0) >= SAME_PASSAGE;
}

/** How many words before and behind a name still tell who it is. */
const BEFORE = 2;
const BEHIND = 5;

/** The nouns that tell who somebody is: right before his name, or between commas behind it. */
function nounsBeside({ at }: Person): readonly string[] {
  const tokens = at.reading.sentences[at.sentence]?.tokens ?? [];
  const first = tokens.findIndex((token) => token.end > at.span.start);
  const behind = tokens.findIndex((token) => token.start >= at.span.end);
  const before = tokens.slice(Math.max(0, first - BEFORE), Math.max(0, first)).filter(({ text }) => text !== ',');
  const after = behind >= 0 && tokens[behind]?.text === ',' ? tokens.slice(behind + 1, behind + 1 + BEHIND) : [];
  const stop = after.findIndex(({ kind }) => kind === 'punctuation');
  return [...before, ...(stop < 0 ? [] : after.slice(0, stop))]
    .filter(({ pos, kind }) => pos === 'NOUN' && kind === 'word')
    .map(({ lemma }) => stemOf(lemma));
}
