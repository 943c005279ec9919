/** First names: one name spelled in another way, or another person's first name before the right surname. */

import type { Base } from '../facts/base.ts';
import { isCommonWord } from '../lexicon/common-words.ts';
import { plainKey } from '../lexicon/gazetteer-keys.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { rememberingBy } from '../lexicon/remembering.ts';
import { nameWords, samePerson, spelledApart } from '../values/name.ts';
import type { NameFault } from './name-fault.ts';
import type { Draftee, Person, Roll } from './roll.ts';
import { correction, precedes } from './surnames.ts';
import { sharesNoun, toldAlike } from './told-alike.ts';

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
  // Many sources name one person over and over.
  const inDraft = rememberingBy(nameWords, (name) =>
    own.some((one) => one.name.given.length > 0 && samePerson(one.name, name) === 'same'),
  );
  const slips = rememberingBy(nameWords, (name) => samePerson(person.name, name) === 'near-miss');
  const absent = namesakes.filter(({ name }) => !inDraft(name));
  const slipped = absent.filter(({ name }) => slips(name));
  const found =
    onlyGiven(slipped) ??
    onlyGiven(absent.filter((one) => toldAlike(person, one, base))) ??
    (isOnlyBearer(person, own) && namesakes.length === absent.length && !roll.writes(given) && absent.every(inFull)
      ? onlyGiven(absent)
      : null);
  return found ? correction(person, found, given, found.name.given[0] as string) : null;
}

/** "G. Moss" and "Cllr G. Moss" may be any Moss whose name begins so. */
const inFull = ({ name }: Person): boolean => name.given.every((word) => word.length > 2 && !word.endsWith('.'));

/** Relatives share a surname: who is told of as one may well be named nowhere else. */
const RELATIVE =
  /\b(?:father|mother|parents?|wife|husband|widow|widower|sons?|daughters?|brothers?|sisters?|twins?|siblings?|uncle|aunt|nephew|niece|cousins?|grand\p{L}+|family|married|partner|born|née)\b/iu;

/** Whether nobody else in the draft has the surname, which is no everyday word, and no relative of one who has is told of. */
function isOnlyBearer(person: Draftee, own: readonly Draftee[]): boolean {
  const { surname, given } = person.name;
  if (isCommonWord(surname.toLowerCase()) || isGivenName(surname)) return false;
  if (
    own.some(
      ({ name }) =>
        sharesSurname(name.surname, person) && name.given.length > 0 && samePerson(name, person.name) !== 'same',
    )
  )
    return false;
  const sentence = person.at.reading.sentences[person.at.sentence];
  const { text } = person.at.reading.block.prose;
  return given.length > 0 && sentence !== undefined && !RELATIVE.test(text.slice(sentence.start, sentence.end));
}

function onlyGiven(persons: readonly Person[]): Person | null {
  return new Set(persons.map(({ name }) => plainKey(name.given[0] as string))).size === 1
    ? (persons[0] as Person)
    : null;
}

/** Within a draft: the first name of a person whom an earlier sentence names with another spelling, or in the same office. */
export function givenAgain(person: Draftee, own: readonly Draftee[]): NameFault | null {
  const given = person.name.given[0];
  if (!given) return null;
  const earlier = own.find(
    (one) => one.name.given.length > 0 && sharesSurname(one.name.surname, person) && precedes(one, person),
  );
  const first = earlier?.name.given[0];
  if (!earlier || !first || plainKey(first) === plainKey(given)) return null;
  const same = samePerson(person.name, earlier.name);
  const slipped = same === 'near-miss' || (same === 'same' && spelledApart(first, given));
  return slipped || (same === 'different' && sharesNoun(person, earlier))
    ? correction(person, earlier, given, first)
    : null;
}
