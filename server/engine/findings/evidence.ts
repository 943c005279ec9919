/** Evidence: a passage shown with its place, for a message, a link and a reader. */

import type { DocumentReading } from '../facts/document-reading.ts';
import type { Statement } from '../facts/statement.ts';
import type { Block } from '../text/document.ts';
import { locatorWords } from '../text/locator.ts';
import { toFile } from '../text/prose.ts';
import type { Span } from '../text/span.ts';
import type { Evidence } from './finding.ts';

/** The passage in which a statement's value stands. */
export function evidenceFor(statement: Statement): Evidence {
  const { source, reading, claim } = statement;
  const sentence = reading.sentences[claim.mention.sentence];
  return evidenceAt(source, reading.block, claim.mention.whole, sentence ?? claim.mention.whole);
}

export function evidenceAt(
  source: DocumentReading,
  block: Block,
  span: Span<'prose'>,
  passage: Span<'prose'>,
): Evidence {
  const at = toFile(block.prose, span);
  return {
    path: source.document.path,
    span: at,
    text: block.prose.text.slice(span.start, span.end),
    passage: block.prose.text.slice(passage.start, passage.end),
    passageSpan: toFile(block.prose, passage),
    line: source.lines.lineOf(at.start),
    label: source.label,
    locator: block.locator ?? null,
  };
}

/** The block's words of a statement's value with comparator and unit, and with its noun where that follows close by. */
export function valueWords(statement: Statement): string {
  const { reading, claim } = statement;
  const { whole, sentence } = claim.mention;
  const tokens = reading.sentences[sentence]?.tokens ?? [];
  const after = tokens.filter((token) => token.start >= whole.end).slice(0, NOUN_WITHIN);
  const noun = after.findIndex((token) => token.lemma === claim.setting.counted && token.pos !== 'VERB');
  const plain = noun >= 0 && after.slice(0, noun + 1).every((token) => token.kind === 'word' || token.text === '-');
  const end = plain ? (after[noun]?.end ?? whole.end) : whole.end;
  return reading.block.prose.text.slice(whole.start, end);
}

const NOUN_WITHIN = 4;

/** "coalition-statement.txt:7", "budget.pdf, page 4" */
export const placeOf = (evidence: Evidence): string => placeIn(baseName(evidence.path), evidence);

/** The same with the document named as one likes: its whole path, say. */
export function placeIn(name: string, { locator, line }: Evidence): string {
  if (!locator) return `${name}:${line}`;
  const words = locatorWords(locator);
  return words === '' ? name : `${name}, ${words}`;
}

export const baseName = (path: string): string => path.split(/[\\/]/u).at(-1) ?? path;
