/** Surnames that no source has, beside one that differs by a slip, and second references that match no first. */

import type { Base } from '../facts/base.ts';
import { placesNamed } from '../lexicon/gazetteer.ts';
import { isOrganisationWord } from '../lexicon/organisations.ts';
import { misheard, samePerson, surnameKeys } from '../values/name.ts';
import type { NameFault } from './name-fault.ts';
import type { Draftee, Person, Roll } from './roll.ts';
import { passageScore, SAME_PASSAGE, sharesNoun } from './told-alike.ts';

/** A name that no source has, beside one that differs from it by a slip and that the draft has nowhere else. */
export function surnameFault(person: Draftee, own: readonly Draftee[], roll: Roll): NameFault | null {
  const { name } = person;
  const lone = name.given.length === 0;
  const introduced = own.filter((one) => one !== person && one.name.given.length > 0);
  if (lone && introduced.some((one) => samePerson(name, one.name) === 'same')) return null;
  if (name.surname.split(/[\s-]+/u).every((word) => roll.writes(word))) return null;
  const before = introduced.filter(
    (one) => (lone || precedes(one, person)) && samePerson(name, one.name) === 'near-miss',
  );
  const near = [...roll.slips(name), ...before];
  const found = onlyOne(near) ?? (near.length === 0 && lone ? onlyOne(soundingAlike(person, introduced)) : null);
  if (!found) return null;
  if (!lone && introduced.some((one) => samePerson(one.name, found.name) === 'same')) return null;
  return surnameKeys(name.surname)[0] === surnameKeys(found.name.surname)[0]
    ? null
    : correction(person, found, name.surname, found.name.surname);
}

/** A second reference that sounds like one person whom the draft has introduced, and like nobody else. */
function soundingAlike({ name }: Draftee, introduced: readonly Draftee[]): readonly Draftee[] {
  if (placesNamed(name.surname).length > 0 || isOrganisationWord(name.surname.toLowerCase())) return [];
  return introduced.filter((one) => misheard(name.surname, one.name.surname));
}

/** "The cellist David Stone" beside "the cellist David Roth": the right first name and calling with another surname. */
export function otherSurname(person: Draftee, own: readonly Draftee[], roll: Roll, base: Base): NameFault | null {
  const [given] = person.name.given;
  if (!given || /^\p{Lu}\.?$/u.test(given)) return null;
  const alike = roll
    .firstNamed(given)
    .filter(
      (one) =>
        samePerson(person.name, one.name) === 'different' &&
        sharesNoun(person, one) &&
        passageScore(person, one, base) >= SAME_PASSAGE / 2 &&
        !own.some(({ name }) => samePerson(name, one.name) === 'same'),
    );
  const found = onlyOne(alike);
  return found && correction(person, found, person.name.surname, found.name.surname);
}

export function precedes(a: Draftee, b: Draftee): boolean {
  const [x, y] = [a.at.reading.block.index, b.at.reading.block.index];
  return x < y || (x === y && a.at.span.start < b.at.span.start);
}

/** The first of the persons where all of them have one surname. */
function onlyOne<P extends Person>(persons: readonly P[]): P | null {
  const surnames = new Set(persons.map(({ name }) => surnameKeys(name.surname)[0]));
  return surnames.size === 1 ? (persons[0] ?? null) : null;
}

/** The fault of one word of a name, where it stands in the draft. */
export function correction(person: Draftee, found: Person, wrong: string, should: string): NameFault | null {
  const { reading, claim } = person.statement;
  const { whole, span } = claim.mention;
  const at = reading.block.prose.text.indexOf(wrong, span.start);
  if (at < 0 || at >= whole.end) return null;
  // A name all in capitals, as records have it, is written as names are.
  const spelled =
    should.length > 2 && should === should.toUpperCase() && wrong !== wrong.toUpperCase() ? named(should) : should;
  return { claim: person.statement, at: found.at, span: { start: at, end: at + wrong.length }, should: spelled };
}

const named = (word: string): string =>
  word.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());
