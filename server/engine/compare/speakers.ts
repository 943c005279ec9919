/** Who says a quotation: in the draft, and in the passage of the source that has its words. */

import { factsOf } from '../facts/base.ts';
import type { Statement } from '../facts/statement.ts';
import { plainKey } from '../lexicon/gazetteer-keys.ts';
import { isSayingForm } from '../lexicon/saying-verbs.ts';
import { overlaps, type Span } from '../text/span.ts';
import { samePerson } from '../values/name.ts';
import type { QuoteMatch } from './quotes.ts';
import { type Passage, type Person, personsOf } from './roll.ts';

export interface Misattribution {
  readonly claim: Statement;
  /** Where the draft names the speaker. */
  readonly span: Span<'prose'>;
  /** Who says it in the source, and where that is told. */
  readonly speaker: string;
  readonly at: Passage;
}

/** Fewer words than this are anybody's. */
const OWN_WORDS = 5;

/** Words that one person says in the draft and another in the source; both must be persons known by name. */
export function misattribution(
  claim: Statement,
  match: QuoteMatch,
  statements: readonly Statement[],
): Misattribution | null {
  const { mention, setting } = claim.claim;
  if (mention.kind !== 'quote' || match.changes.length > 0) return null;
  if (mention.value.words.split(/\s+/u).length < OWN_WORDS) return null;
  const own = personsOf(statements);
  const claimed = setting.speaker;
  const speaker = claimed === null ? null : speakerOf(match);
  if (claimed === null || !speaker || isCalled(speaker, claimed)) return null;
  const here = own.filter((one) => isCalled(one, claimed));
  if (here.length === 0 || here.some(({ name }) => samePerson(name, speaker.name) !== 'different')) return null;
  // The draft names the source's speaker beside the words as well: whose they are has been read wrongly, or one tells of the other.
  if (own.some(({ name, at }) => at.reading === claim.reading && samePerson(name, speaker.name) === 'same'))
    return null;
  // The source's passage names the draft's speaker too: a turn or a pronoun may have been read wrongly.
  if (names(match, here)) return null;
  const distance = ({ at }: Person): number =>
    Math.min(Math.abs(at.span.start - mention.span.end), Math.abs(mention.span.start - at.span.end));
  const [named] = here
    .filter(({ at }) => at.reading === claim.reading && Math.abs(at.sentence - mention.sentence) <= 1 && saysIt(at))
    .sort((a, b) => distance(a) - distance(b));
  if (!named) return null;
  const { source, reading, passage } = match;
  const sentence = reading.sentences.findIndex((one) => one.end > passage.start);
  return {
    claim,
    span: named.statement.claim.mention.span,
    speaker: [...speaker.name.given, speaker.name.surname].join(' '),
    at: { source, reading, sentence, span: passage },
  };
}

/** Whether a name as a speaker has it ("CLLR MARSH", "Ann Marsh", "Marsh") is the person's. */
function isCalled({ name }: Person, speaker: string): boolean {
  const words = plainKey(speaker).split(' ');
  return plainKey(name.surname)
    .split(' ')
    .every((word) => words.includes(word));
}

/** Whether the passage's own block names one of the persons. */
function names({ reading }: QuoteMatch, persons: readonly Person[]): boolean {
  const text = ` ${plainKey(reading.block.prose.text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return persons.some(({ name }) => text.includes(` ${plainKey(name.surname)} `));
}

/** Whether a verb of saying stands right beside the name: a speaker who is only inferred accuses nobody. */
function saysIt({ reading, sentence, span }: Passage): boolean {
  const tokens = reading.sentences[sentence]?.tokens ?? [];
  const before = tokens.findLast(({ end }) => end <= span.start);
  const behind = tokens.find(({ start }) => start >= span.end);
  return [before, behind].some((token) => token !== undefined && isSayingForm(token.lower));
}

/**
 * Who is named as saying the quotation that holds the passage, else null. A turn's label tells nothing here: transcripts label
 * posts, stations and callers, and one label may run on over what another says.
 */
function speakerOf({ source, reading, passage }: QuoteMatch): Person | null {
  if (reading.block.turn !== null) return null;
  const quoted = reading.claims.find(({ mention }) => mention.kind === 'quote' && overlaps(mention.span, passage));
  const speaker = quoted?.setting.speaker;
  if (!speaker) return null;
  return (
    personsOf(factsOf(source)).find((one) => one.at.reading === reading && isCalled(one, speaker) && saysIt(one.at)) ??
    null
  );
}
