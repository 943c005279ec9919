/** Persons of a draft beside persons of its sources: misspelt names, wrong first names, other people's titles. */

import type { Base } from '../facts/base.ts';
import type { Statement } from '../facts/statement.ts';
import type { Span } from '../text/span.ts';
import type { PersonName } from '../values/name.ts';
import { samePerson, sameTitle } from '../values/name.ts';
import { evidenceOf } from './signals.ts';

/** What is wrong with a name, where in the draft's block, and the words that should stand there. */
export interface NameFault {
  readonly claim: Statement;
  readonly fact: Statement;
  readonly span: Span<'prose'>;
  readonly should: string;
}

interface Person {
  readonly statement: Statement;
  readonly name: PersonName;
}

export function personsOf(statements: readonly Statement[]): readonly Person[] {
  return statements.flatMap((statement) => {
    const { mention } = statement.claim;
    return mention.kind === 'name' && mention.value.type === 'person' ? [{ statement, name: mention.value }] : [];
  });
}

/** How surely two passages must speak of one thing for "David" and "Daniel" Roth to be one man. */
const SAME_PASSAGE = 1.6;

/** Faults of the draft's names, at most one a mention. */
export function* nameFaults(draft: readonly Statement[], base: Base): Generator<NameFault> {
  const own = personsOf(draft);
  const sources = personsOf(base.facts);
  const firsts = own.filter(({ name }) => name.given.length > 0);
  for (const person of own) {
    const known = sources.filter(({ name }) => samePerson(person.name, name) === 'same');
    if (known.length > 0) {
      const fault = titleFault(person, known);
      if (fault) yield fault;
      continue;
    }
    if (person.name.given.length === 0 && firsts.some(({ name }) => samePerson(person.name, name) === 'same')) continue;
    const fault =
      spelling(person, [...sources, ...firsts.filter((first) => first !== person)], own) ??
      firstName(person, sources, own, base);
    if (fault) yield fault;
  }
}

/** A name that no source has, beside one that differs from it by a slip and that the draft has nowhere else. */
function spelling(person: Person, others: readonly Person[], own: readonly Person[]): NameFault | null {
  const near = others.filter(({ name }) => samePerson(person.name, name) === 'near-miss');
  const surnames = new Set(near.map(({ name }) => name.surname.toLowerCase()));
  const found = near[0];
  if (!found || surnames.size > 1) return null;
  if (
    person.name.given.length > 0 &&
    own.some((one) => one !== person && samePerson(one.name, found.name) === 'same' && one.name.given.length > 0)
  )
    return null;
  const wrong = person.name.surname !== found.name.surname ? person.name.surname : person.name.given.join(' ');
  const should = person.name.surname !== found.name.surname ? found.name.surname : found.name.given.join(' ');
  return faultAt(person, found, wrong, should);
}

/** The right surname with another first name, in a passage that tells the same of him. */
function firstName(person: Person, sources: readonly Person[], own: readonly Person[], base: Base): NameFault | null {
  if (person.name.given.length === 0) return null;
  const surname = person.name.surname.toLowerCase();
  const namesakes = sources.filter(({ name }) => name.surname.toLowerCase() === surname && name.given.length > 0);
  const givens = new Set(namesakes.map(({ name }) => name.given[0]));
  const found = namesakes[0];
  if (
    !found ||
    givens.size > 1 ||
    own.some(({ name }) => name.given.length > 0 && samePerson(name, found.name) === 'same')
  )
    return null;
  const passage = Math.max(
    ...namesakes.map(({ statement }) => evidenceOf(person.statement, statement, base.weight)?.score ?? 0),
  );
  if (passage < SAME_PASSAGE) return null;
  return faultAt(person, found, person.name.given[0] as string, found.name.given[0] as string);
}

/** A rank or title before the name that is not the one which every source gives. */
function titleFault(person: Person, known: readonly Person[]): NameFault | null {
  if (!person.name.title) return null;
  const titled = known.filter(({ name }) => name.title !== '');
  const found = titled[0];
  if (!found || titled.some(({ name }) => sameTitle(person.name.title, name.title))) return null;
  return faultAt(person, found, person.name.title, found.name.title);
}

function faultAt(person: Person, other: Person, wrong: string, should: string): NameFault | null {
  const { reading, claim } = person.statement;
  const at = reading.block.prose.text.indexOf(wrong, claim.mention.whole.start);
  if (at < 0 || at >= claim.mention.whole.end) return null;
  return { claim: person.statement, fact: other.statement, span: { start: at, end: at + wrong.length }, should };
}
