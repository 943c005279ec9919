/** The roll of the persons that documents name, found by surname, and of every capitalised word in them. */

import type { BlockReading } from '../claims/claim.ts';
import type { Base } from '../facts/base.ts';
import type { DocumentReading } from '../facts/document-reading.ts';
import type { Statement } from '../facts/statement.ts';
import { isCommonWord } from '../lexicon/common-words.ts';
import { plainKey } from '../lexicon/gazetteer-keys.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { nounCategory } from '../lexicon/meaning.ts';
import { rememberingBy } from '../lexicon/remembering.ts';
import { isTitleWord } from '../lexicon/titles.ts';
import type { Sentence, Token } from '../text/sentence.ts';
import type { Span } from '../text/span.ts';
import { nameWords, type PersonName, samePerson, surnameKeys } from '../values/name.ts';

/** Where words stand in a document. */
export interface Passage {
  readonly source: DocumentReading;
  readonly reading: BlockReading;
  readonly sentence: number;
  readonly span: Span<'prose'>;
  /** The label of a turn, which names a speaker and is no part of the prose. */
  readonly label?: string;
}

export interface Person {
  readonly name: PersonName;
  readonly at: Passage;
  /** Null where no detector saw a name there: it was found by its words. */
  readonly statement: Statement | null;
}

export interface Roll {
  readonly persons: readonly Person[];
  /** Persons with the surname, articles, hyphens and case aside. */
  called(surname: string): readonly Person[];
  /** Whether the word stands anywhere with a capital, or labels a speaker. */
  writes(word: string): boolean;
  /** Persons with the first name. */
  firstNamed(given: string): readonly Person[];
  /** Persons whom the name names. Kept by the name's words, as a draft is checked again with every key. */
  same(name: PersonName): readonly Person[];
  /** Persons whose name differs from it by a slip; kept likewise. */
  slips(name: PersonName): readonly Person[];
}

export interface Draftee extends Person {
  readonly statement: Statement;
}

export function personsOf(statements: readonly Statement[]): readonly Draftee[] {
  return statements.flatMap((statement) => {
    const { mention } = statement.claim;
    if (mention.kind !== 'name' || mention.value.type !== 'person') return [];
    const { source, reading } = statement;
    const at: Passage = { source, reading, sentence: mention.sentence, span: mention.whole };
    return [{ statement, name: mention.value, at }];
  });
}

const rolls = new WeakMap<Base, Roll>();

/** Made when a draft first asks for it, and kept with the base. */
export function rollOf(base: Base): Roll {
  const known = rolls.get(base);
  if (known) return known;
  const roll = rollCall(personsOf(base.facts), base.sources);
  rolls.set(base, roll);
  return roll;
}

/** Surnames may differ by so many letters and still be one name misspelt. */
const LETTERS = 2;

export function rollCall(named: readonly Person[], documents: readonly DocumentReading[]): Roll {
  const words = new Set<string>();
  const seen = new Map<BlockReading, Set<number>>();
  for (const { at } of named) {
    const ends = seen.get(at.reading);
    if (ends) ends.add(at.span.end);
    else seen.set(at.reading, new Set([at.span.end]));
  }
  const persons = [...named];
  for (const source of documents) {
    for (const reading of source.blocks) {
      const speaker = labelled(source, reading);
      if (speaker) {
        persons.push(speaker);
        for (const word of (reading.block.turn ?? '').split(/[\s-]+/u)) words.add(plainKey(word));
      }
      for (const sentence of reading.sentences) {
        sentence.tokens.forEach((token, at) => {
          if (!isCapitalised(token)) return;
          words.add(plainKey(token.text));
          if (seen.get(reading)?.has(token.end)) return;
          const name = spelledOut(sentence, at);
          if (name)
            persons.push({
              ...name,
              at: { source, reading, sentence: sentence.index, span: name.span },
              statement: null,
            });
        });
      }
    }
  }
  const bySurname = new Map<string, Person[]>();
  const byGiven = new Map<string, Person[]>();
  const byLength = new Map<number, Person[]>();
  for (const person of persons) {
    const keys = surnameKeys(person.name.surname);
    for (const key of keys) put(bySurname, key, person);
    const [given] = person.name.given;
    if (given) put(byGiven, plainKey(given), person);
    put(byLength, (keys[0] as string).length, person);
  }
  const called = (surname: string): readonly Person[] => [
    ...new Set(surnameKeys(surname).flatMap((key) => bySurname.get(key) ?? [])),
  ];
  /** Persons whose surname has about as many letters. */
  const alike = (surname: string): readonly Person[] => {
    const { length } = surnameKeys(surname)[0] as string;
    const lengths = Array.from({ length: 2 * LETTERS + 1 }, (_, at) => length - LETTERS + at);
    return lengths.flatMap((letters) => byLength.get(letters) ?? []);
  };
  return {
    persons,
    called,
    firstNamed: (given) => byGiven.get(plainKey(given)) ?? [],
    writes: (word) => words.has(plainKey(word)),
    same: rememberingBy(nameWords, (name) =>
      called(name.surname).filter((one) => samePerson(name, one.name) === 'same'),
    ),
    slips: rememberingBy(nameWords, (name) =>
      alike(name.surname).filter((one) => samePerson(name, one.name) === 'near-miss'),
    ),
  };
}

function put<K, V>(map: Map<K, V[]>, at: K, value: V): void {
  const list = map.get(at);
  if (list) list.push(value);
  else map.set(at, [value]);
}

const isCapitalised = (token: Token): boolean => token.kind === 'word' && /^\p{Lu}/u.test(token.text);

/** "Tilda K. Marwick, 44" in a log or table, where no sentence helps the detector: a given name or an initial tells it, or an age. */
function spelledOut({ tokens }: Sentence, at: number): { name: PersonName; span: Span<'prose'> } | null {
  let first = at - 1;
  while (first > 0 && /^\p{Lu}\.?$/u.test((tokens[first] as Token).text)) first--;
  const [given, surname] = [tokens[first], tokens[at]];
  if (!given || !surname || !isCapitalised(given)) return null;
  const aged = tokens[at + 1]?.text === ',' && /^\d{1,2}$/.test(tokens[at + 2]?.text ?? '');
  if (first === at - 1 && !aged && !isGivenName(given.text)) return null;
  return {
    name: {
      type: 'person',
      given: tokens.slice(first, at).map(({ text }) => text),
      surname: surname.text,
      title: '',
      role: '',
    },
    span: { start: given.start, end: surname.end },
  };
}

//             "CHAIR (Nora Quill)"
//                     ^^^^^^^^^^
const WITHIN = /\(([^(),]+)/u;
//            "Quill, for the county"
//             ^^^^^
const FIRST = /^([^(),]+)/u;

/** "CLLR MARSH", "Chair (Ann Marsh)": the speaker whom a turn is labelled with. Initials and parts ("Q", "FLOOR") are nobody's name. */
function labelled(source: DocumentReading, reading: BlockReading): Person | null {
  const { turn } = reading.block;
  if (turn === null) return null;
  const label = WITHIN.exec(turn) ?? FIRST.exec(turn);
  const words = (label?.[1] ?? '')
    .trim()
    .split(/\s+/u)
    .filter((word) => /^\p{Lu}/u.test(word) && !isTitleWord(word));
  const surname = words.at(-1);
  if (!surname || surname.length < SHORTEST_NAME || words.length > 3) return null;
  if (words.length === 1 && (isCommonWord(surname.toLowerCase()) || nounCategory(surname.toLowerCase()) !== null))
    return null;
  const name: PersonName = { type: 'person', given: words.slice(0, -1), surname, title: '', role: '' };
  const span = { start: 0, end: reading.sentences[0]?.end ?? 0 };
  return { name, at: { source, reading, sentence: 0, span, label: words.join(' ') }, statement: null };
}

/** Fewer letters are initials. */
const SHORTEST_NAME = 4;
