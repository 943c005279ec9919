/** Checks a fact sheet against itself and what stands beside it: sentences that state nothing, facts that cannot both be true, words that are nowhere. */

import { type CheckSettings, checkDraft } from './check.ts';
import type { BlockReading } from './claims/claim.ts';
import { type Base, baseOf, factsOf, hiding } from './facts/base.ts';
import type { DocumentReading } from './facts/document-reading.ts';
import type { Statement } from './facts/statement.ts';
import type { Evidence } from './findings/finding.ts';
import { tagsOf } from './text/sheet-tags.ts';
import type { Span } from './text/span.ts';

export interface SheetFault {
  readonly kind: 'idle' | 'disagrees' | 'supersedes-nothing' | 'not-compared';
  /** One sentence that stands alone. */
  readonly message: string;
  readonly span: Span<'file'>;
  /** The whole sentence with its tags. */
  readonly line: Span<'file'>;
  /** What it disagrees with, in this sheet or another. */
  readonly against: Evidence | null;
}

/** Sentences beyond these are held against no others, which is said: nobody would wait for it while typing. */
const MOST = 200;

/**
 * Pure, as all of the engine.
 * @param sheets other fact sheets that drafts are held against together with this one.
 * @param sources everything else that they are held against; null where that is not known, and nothing is said of it.
 */
export function checkSheet(
  sheet: DocumentReading,
  sheets: readonly DocumentReading[],
  sources: readonly DocumentReading[] | null,
  settings: CheckSettings,
): readonly SheetFault[] {
  const sentences = sheet.blocks.filter(({ block }) => block.kind === 'paragraph');
  const documents = [...sheets, ...(sources ?? [])];
  // The check tells a draft from its sources by their paths.
  const beside = baseOf([
    only(sheet, confirmedIn(sheet), pathBeside(sheet)),
    ...sheets.map((one) => only(one, confirmedIn(one), one.document.path)),
  ]);
  return sentences.flatMap((reading, index): SheetFault[] => [
    ...idle(sheet, reading),
    ...(index < MOST ? disagreeing(sheet, reading, beside, settings) : []),
    ...(index === MOST ? [notCompared(reading)] : []),
    ...(sources === null ? [] : supersedesNothing(sheet, reading, documents)),
  ]);
}

const pathBeside = ({ document }: DocumentReading): string => `${document.path}#`;

const confirmedIn = ({ blocks }: DocumentReading): readonly BlockReading[] =>
  blocks.filter(({ block }) => block.sheet?.confirmed === true);

const only = (reading: DocumentReading, blocks: readonly BlockReading[], path: string): DocumentReading => ({
  ...reading,
  document: { ...reading.document, path },
  blocks,
});

function idle(sheet: DocumentReading, reading: BlockReading): SheetFault[] {
  const { block } = reading;
  if (factsOf(only(sheet, [reading], sheet.document.path)).length > 0) return [];
  const message =
    'Nothing in this sentence can be held against a draft: state a count, a day, a place, a name or a quotation.';
  return [{ kind: 'idle', message, span: sentenceSpan(reading), line: block.span, against: null }];
}

const notCompared = ({ block }: BlockReading): SheetFault => ({
  kind: 'not-compared',
  message: `From here on, sentences are not held against one another: a sheet has ${MOST} at most. Begin another.`,
  span: block.span,
  line: block.span,
  against: null,
});

function disagreeing(
  sheet: DocumentReading,
  reading: BlockReading,
  beside: Base,
  settings: CheckSettings,
): SheetFault[] {
  const { block } = reading;
  if (block.sheet?.confirmed !== true) return [];
  // What one of the two says to be superseded is no quarrel.
  const settled = ({ reading: other }: Statement): boolean =>
    other === reading ||
    saysOf(block.sheet?.supersedes, other.block.prose.text) ||
    saysOf(other.block.sheet?.supersedes, block.prose.text);
  const draft = only(sheet, [reading], sheet.document.path);
  const { findings } = checkDraft(draft, hiding(beside, settled), settings);
  return findings.flatMap(({ ruleId, span, words, evidence: [first] }): SheetFault[] => {
    // What a sentence says against itself or the calendar is not asked here; of two sentences the later is named.
    // Two sentences alike but for the place are of two places.
    if (!first || ruleId === 'location-mismatch' || first.path === sheet.document.path) return [];
    const own = first.path === pathBeside(sheet);
    if (own && first.span.start > block.span.start) return [];
    const against = own ? { ...first, path: sheet.document.path } : first;
    const where = own ? `line ${first.line}` : `${nameOf(first.path)}:${first.line}`;
    const message = `This says ${flat(words)}; ${where} says ${flat(against.text)}, and both are confirmed.`;
    return [{ kind: 'disagrees', message, span, line: block.span, against }];
  });
}

function supersedesNothing(
  sheet: DocumentReading,
  { block }: BlockReading,
  others: readonly DocumentReading[],
): SheetFault[] {
  const words = block.sheet?.supersedes;
  if (!words) return [];
  const inSheet = sheet.blocks.some((other) => other.block !== block && saysOf(words, other.block.prose.text));
  const said = inSheet || others.some(({ blocks }) => blocks.some((other) => saysOf(words, other.block.prose.text)));
  if (said) return [];
  const { text } = sheet.document;
  const tag = tagsOf(text.slice(block.span.start, block.span.end), block.span.start).find(
    ({ key }) => key === 'supersedes',
  );
  const message = `No source says "${flat(words)}", so nothing is superseded: write its words as they stand there.`;
  return [{ kind: 'supersedes-nothing', message, span: tag?.valueSpan ?? block.span, line: block.span, against: null }];
}

const flat = (words: string): string => words.replace(/\s+/gu, ' ').trim();

const saysOf = (words: string | null | undefined, text: string): boolean =>
  words !== null && words !== undefined && flat(text).toLowerCase().includes(flat(words).toLowerCase());

/** The sentence without its tags. */
function sentenceSpan({ block }: BlockReading): Span<'file'> {
  return { start: block.span.start, end: block.span.start + block.prose.text.length };
}

const nameOf = (path: string): string => path.split('/').at(-1) ?? path;
