/** Persons of a draft beside persons of its sources: misspelt names, wrong first names, other people's titles. */

import type { Base } from '../facts/base.ts';
import type { Statement } from '../facts/statement.ts';
import { givenAgain, givenFault, givenSpelling } from './first-names.ts';
import type { NameFault } from './name-fault.ts';
import { type Draftee, type Person, personsOf, rollOf } from './roll.ts';
import { otherSurname, surnameFault } from './surnames.ts';
import { titleAgain, titleFault } from './titles.ts';

/** Faults of the draft's names, at most one a mention. */
export function* nameFaults(draft: readonly Statement[], base: Base): Generator<NameFault> {
  const own = personsOf(draft);
  if (own.length === 0) return;
  const roll = rollOf(base);
  for (const person of own) {
    const known = roll.same(person.name);
    const fault =
      known.length > 0
        ? (givenSpelling(person, known, own) ?? titleFault(person, known, roll, own))
        : (surnameFault(person, own, roll) ??
          givenFault(person, own, roll, base) ??
          givenAgain(person, own) ??
          otherSurname(person, own, roll, base) ??
          titleAgain(person, own));
    if (fault) yield fault;
  }
}

/** The source person whom a name of the draft names, fully spelled as there; null where there is none. */
export function personNamed(claim: Statement, base: Base): Person | null {
  const [person] = personsOf([claim]) as readonly [Draftee?];
  if (!person) return null;
  const same = rollOf(base).same(person.name);
  return same.find(({ name }) => name.given.length >= person.name.given.length) ?? same[0] ?? null;
}
