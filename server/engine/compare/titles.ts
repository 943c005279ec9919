/** Titles, ranks and roles of the draft's persons beside those that the sources give them. */

import type { Span } from '../text/span.ts';
import { samePerson } from '../values/name.ts';
import { type Office, officeClash, officesIn } from '../values/office.ts';
import type { NameFault } from './name-fault.ts';
import type { Draftee, Person, Roll } from './roll.ts';
import { precedes } from './surnames.ts';

interface Held {
  readonly office: Office;
  /** Where the text that tells the office begins in its block, or null where it cannot be found again. */
  readonly base: number | null;
}

const held = new WeakMap<Person, readonly Held[]>();

/** The offices that are told beside the person's name. */
function officesOf(person: Person): readonly Held[] {
  const known = held.get(person);
  if (known) return known;
  const { title, role } = person.name;
  const prose = person.at.reading.block.prose.text;
  const { span } = person.at;
  const behind = role === '' ? -1 : prose.indexOf(role, span.end);
  const before = role === '' ? -1 : prose.lastIndexOf(role, span.start);
  // The role stands before or behind the name, whichever is nearer.
  const near = behind >= 0 && (before < 0 || behind - span.end <= span.start - before - role.length) ? behind : before;
  const made = [
    ...officesIn(title).map((office) => ({ office, base: span.start })),
    ...officesIn(role).map((office) => ({ office, base: near < 0 ? null : near })),
  ];
  held.set(person, made);
  return made;
}

/** A title that no source gives the person, where they give one that excludes it, or give it to somebody else. */
export function titleFault(
  person: Draftee,
  known: readonly Person[],
  roll: Roll,
  own: readonly Person[],
): NameFault | null {
  const theirs = known.flatMap((one) => officesOf(one).map((entry) => ({ ...entry, person: one })));
  if (theirs.length === 0) return null;
  for (const mine of officesOf(person)) {
    if (mine.base === null) continue;
    if (theirs.some(({ office }) => office.head === mine.office.head && officeClash(mine.office, office) === null))
      continue;
    const other = theirs.find(({ office }) => officeClash(mine.office, office) !== null);
    if (other) {
      const clash = officeClash(mine.office, other.office);
      return faultOf(person, mine, other, clash === 'matter' ? 'about' : 'title');
    }
    const exchanged = theirs.find(({ office }) => office.head !== mine.office.head);
    if (exchanged && heldByAnother(mine.office, person, roll, own)) return faultOf(person, mine, exchanged, 'whole');
  }
  return null;
}

/** Within a draft: a rank or office that excludes the one which an earlier sentence gives the same person. */
export function titleAgain(person: Draftee, own: readonly Draftee[]): NameFault | null {
  const earlier = own.filter((one) => precedes(one, person) && samePerson(one.name, person.name) === 'same');
  const theirs = earlier.flatMap((one) => officesOf(one).map((entry) => ({ ...entry, person: one })));
  for (const mine of officesOf(person)) {
    if (theirs.some(({ office }) => officeClash(mine.office, office) === null)) continue;
    // A lieutenant general is a general when he is named again.
    const other = theirs.find(
      ({ office }) => office.head !== mine.office.head || officeClash(mine.office, office) === 'matter',
    );
    if (other) return faultOf(person, mine, other, other.office.head === mine.office.head ? 'about' : 'title');
  }
  return null;
}

/** Whether the sources know one other person by the office, and the draft does not say it of him too. */
function heldByAnother(office: Office, person: Person, roll: Roll, own: readonly Person[]): boolean {
  const holds = (one: Person): boolean =>
    officesOf(one).some((entry) => entry.office.head === office.head && officeClash(entry.office, office) === null);
  const holders = roll.persons.filter((one) => one.statement !== null && holds(one));
  const surnames = new Set(holders.map(({ name }) => name.surname.toLowerCase()));
  return (
    surnames.size === 1 &&
    !own.some((one) => one.name.surname.toLowerCase() !== person.name.surname.toLowerCase() && holds(one))
  );
}

function faultOf(
  person: Draftee,
  mine: Held,
  other: Held & { readonly person: Person },
  part: 'whole' | 'title' | 'about',
): NameFault | null {
  const { base } = mine;
  if (base === null || other.base === null) return null;
  const stretch = mine.office[part] ?? mine.office.whole;
  const span: Span<'prose'> = { start: base + stretch.start, end: base + stretch.end };
  const words = person.at.reading.block.prose.text.slice(span.start, span.end);
  const theirs = other.office[mine.office[part] && other.office[part] ? part : 'whole'] ?? other.office.whole;
  const prose = other.person.at.reading.block.prose.text;
  const text = prose.slice(other.base + theirs.start, other.base + theirs.end);
  const at = other.person.at;
  const from = Math.min(at.span.start, other.base + other.office.whole.start);
  const to = Math.max(at.span.end, other.base + other.office.whole.end);
  return {
    claim: person.statement,
    at: { ...at, span: { start: from, end: to } },
    span,
    should: inCaseOf(words, text),
  };
}

/** The source's words as the draft would write them: small letters for small, capitals for capitals. */
function inCaseOf(like: string, text: string): string {
  if (like === like.toLowerCase()) return text.toLowerCase();
  if (/^\p{Lu}/u.test(like) && /^\p{Ll}/u.test(text))
    return text.replace(/(?<![\p{L}'’])\p{Ll}(?=\p{L}{3})/gu, (c) => c.toUpperCase());
  return text;
}
