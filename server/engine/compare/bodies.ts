/** Organisations of a draft beside those of its sources: a wrong word in a name, an acronym that does not fit. */

import type { Base } from '../facts/base.ts';
import type { DocumentReading } from '../facts/document-reading.ts';
import type { Statement } from '../facts/statement.ts';
import { placesNamed } from '../lexicon/gazetteer.ts';
import { plainKey } from '../lexicon/gazetteer-keys.ts';
import { isOrganisationWord } from '../lexicon/organisations.ts';
import { fitsInitials, initialsOf, sameButForStyle } from '../values/organisation.ts';
import { oneEditApart } from '../values/spelling.ts';
import type { NameFault } from './name-fault.ts';
import type { Passage } from './roll.ts';
import { evidenceOf } from './signals.ts';

interface Body {
  readonly statement: Statement;
  readonly name: string;
  readonly acronym: string;
  /** The words of the name, each in its plain form. */
  readonly words: readonly string[];
}

interface Register {
  readonly byName: ReadonlyMap<string, readonly Body[]>;
  /** Under the name with each of its words left open in turn: "harbour *". */
  readonly byGap: ReadonlyMap<string, readonly Body[]>;
}

function bodiesOf(statements: readonly Statement[]): readonly Body[] {
  return statements.flatMap((statement) => {
    const { mention } = statement.claim;
    if (mention.kind !== 'name' || mention.value.type !== 'organisation') return [];
    const { name, acronym } = mention.value;
    return [{ statement, name, acronym: acronym === name ? '' : acronym, words: plainKey(name).split(' ') }];
  });
}

const registers = new WeakMap<Base, Register>();

function registerOf(base: Base): Register {
  const known = registers.get(base);
  if (known) return known;
  const register = registerOfBodies(bodiesOf(base.facts));
  registers.set(base, register);
  return register;
}

function registerOfBodies(bodies: readonly Body[]): Register {
  const byName = new Map<string, Body[]>();
  const byGap = new Map<string, Body[]>();
  const put = (map: Map<string, Body[]>, key: string, body: Body): void => {
    const list = map.get(key);
    if (list) list.push(body);
    else map.set(key, [body]);
  };
  for (const body of bodies) {
    put(byName, body.words.join(' '), body);
    for (const key of gapsOf(body.words)) put(byGap, key, body);
  }
  return { byName, byGap };
}

function gapsOf(words: readonly string[]): readonly string[] {
  if (words.length < 2) return [];
  return words.map((_, at) => words.map((word, index) => (index === at ? '*' : word)).join(' '));
}

const texts = new WeakMap<DocumentReading, string>();

/** Whether some source has the words, whatever a detector made of them. */
function says(words: string, { sources }: Base): boolean {
  const key = ` ${plainKey(words)} `;
  return sources.some((source) => {
    let text = texts.get(source);
    if (text === undefined) {
      text = ` ${plainKey(source.document.text).replace(/[^\p{L}\p{N}&]+/gu, ' ')} `;
      texts.set(source, text);
    }
    return text.includes(key);
  });
}

/** Faults of the draft's organisations, at most one a mention. */
export function* bodyFaults(draft: readonly Statement[], base: Base): Generator<NameFault> {
  const own = bodiesOf(draft);
  const register = registerOf(base);
  const written = new Set(own.map(({ words }) => words.join(' ')));
  for (const body of own) {
    const fault = acronymFault(body, register, own, base) ?? wordFault(body, register, written, base);
    if (fault) yield fault;
  }
}

/** The fact that names the draft's organisation, in full or by its acronym; null where there is none. */
export function bodyNamed(claim: Statement, base: Base): Statement | null {
  const [body] = bodiesOf([claim]);
  return (body && registerOf(base).byName.get(body.words.join(' '))?.[0]?.statement) ?? null;
}

/** One word of the name is another than in the source, which has the draft's name nowhere. */
function wordFault(body: Body, register: Register, written: ReadonlySet<string>, base: Base): NameFault | null {
  if (body.words.length < 2 || says(body.name, base)) return null;
  const found = gapsOf(body.words).flatMap((gap, at) =>
    (register.byGap.get(gap) ?? [])
      .filter((other) => !written.has(other.words.join(' ')) && wrongWord(body, other, at, base))
      .map((other) => ({ other, at })),
  );
  const names = new Set(found.map(({ other }) => other.words.join(' ')));
  const [first] = found;
  if (!first || names.size > 1) return null;
  const { whole } = body.statement.claim.mention;
  const [wrong, should] = [pieces(body.name)[first.at], pieces(first.other.name)[first.at]];
  if (!wrong || !should) return null;
  const start = whole.start + wrong.start;
  return {
    claim: body.statement,
    at: passageOf(first.other.statement),
    span: { start, end: start + wrong.text.length },
    should: should.text,
  };
}

/** How surely two passages must speak of one thing for "Harbour Trust" and "Harbour Board" to be one body. */
const SAME_PASSAGE = 1.6;

function wrongWord(body: Body, other: Body, at: number, base: Base): boolean {
  const [mine, theirs] = [body.words[at] as string, other.words[at] as string];
  if (sameButForStyle(mine, theirs)) return false;
  // A slip of the hand makes no other place, number or kind of body.
  if (oneEditApart(mine, theirs) && Math.min(mine.length, theirs.length) > 3)
    return placesNamed(mine).length === 0 || placesNamed(theirs).length === 0;
  if (at === 0 || !isOrganisationWord(mine) || !isOrganisationWord(theirs)) return false;
  return (evidenceOf(body.statement, other.statement, base.weight)?.score ?? 0) >= SAME_PASSAGE;
}

const pieces = (name: string): { text: string; start: number }[] =>
  [...name.matchAll(/[^\s\u2010-\u2015-]+/gu)].map((match) => ({ text: match[0], start: match.index }));

/** "Harbour Workers Alliance (HWU)": other letters than the name begins with, or than the sources give it. */
function acronymFault(body: Body, register: Register, own: readonly Body[], base: Base): NameFault | null {
  if (body.acronym === '' || says(body.acronym, base)) return null;
  const named = [...(register.byName.get(body.words.join(' ')) ?? []), ...own.slice(0, own.indexOf(body))];
  const defined = named.filter((other) => other.acronym !== '' && other.words.join(' ') === body.words.join(' '));
  const other = defined[0];
  if (defined.some(({ acronym }) => acronym === body.acronym)) return null;
  if (other) return acronymAt(body, other.acronym, passageOf(other.statement));
  // Letters of another language fit no English name: then a country or its people stands in it mostly.
  if (fitsInitials(body.acronym, body.name) || body.words.some(isNation)) return null;
  const initials = initialsOf(body.name);
  const slipped =
    initials.length === body.acronym.length &&
    initials.length >= 3 &&
    [...initials].filter((letter, at) => letter !== body.acronym[at]).length === 1;
  return slipped ? acronymAt(body, initials, passageOf(body.statement)) : null;
}

const isNation = (word: string): boolean =>
  placesNamed(word).some(({ kind, form }) => kind === 'country' || form === 'of');

function acronymAt(body: Body, should: string, at: Passage): NameFault | null {
  const { reading, claim } = body.statement;
  const start = reading.block.prose.text.indexOf(body.acronym, claim.mention.whole.end);
  if (start < 0) return null;
  return { claim: body.statement, at, span: { start, end: start + body.acronym.length }, should };
}

const passageOf = ({ source, reading, claim }: Statement): Passage => ({
  source,
  reading,
  sentence: claim.mention.sentence,
  span: claim.mention.whole,
});
