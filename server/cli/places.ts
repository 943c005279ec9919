/** Where findings stand, in the numbers and names that report formats want. */

import { createHash } from 'node:crypto';
import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { placeIn } from '../engine/findings/evidence.ts';
import type { Evidence, Finding, Fix } from '../engine/findings/finding.ts';
import { type LineIndex, lineIndex } from '../engine/text/lines.ts';
import type { Span } from '../engine/text/span.ts';
import type { CheckedDraft } from './desk.ts';

/** Lines and columns from 1, columns in UTF-16 units; the end is the place after the last character. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export function placesIn(text: string): (span: Span<'file'>) => Place {
  const lines: LineIndex = lineIndex(text);
  return ({ start, end }) => ({
    line: lines.lineOf(start),
    column: lines.columnOf(start),
    endLine: lines.lineOf(end),
    endColumn: lines.columnOf(end),
  });
}

/** "sources/police.md:3", "sources/budget.pdf, page 4": a terminal makes a link of it. */
export const evidencePlace = (evidence: Evidence): string => placeIn(evidence.path, evidence);

/** "sources/police.md, line 3" */
export const evidencePlaceWords = (evidence: Evidence): string =>
  evidence.locator ? placeIn(evidence.path, evidence) : `${evidence.path}, line ${evidence.line}`;

/** Formats know one edit a fix: several become one, with what stands between them. */
export function wholeEdit({ edits }: Fix, text: string): { readonly span: Span<'file'>; readonly text: string } {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start);
  const start = sorted[0]?.span.start ?? 0;
  let at = start;
  let written = '';
  for (const edit of sorted) {
    written += text.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  return { span: { start, end: at }, text: written };
}

/** A path with slashes, as code hosts want it. */
export const slashed = (name: string): string => name.replaceAll(sep, '/');

/** A shown name as a URI reference: relative where the name is. */
export const uriReference = (name: string): string =>
  isAbsolute(name) ? pathToFileURL(name).href : slashed(name).split('/').map(encodeURIComponent).join('/');

/**
 * Names each finding of a draft by what it says, so that it is known again when lines move: the rule, the draft's words, the
 * sources' words, and for the second of the same kind its number.
 */
export function fingerprints({ name }: CheckedDraft, findings: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ ruleId, words, evidence }) => {
    const key = JSON.stringify([slashed(name), ruleId, words, evidence.map(({ text }) => text)]);
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    return createHash('sha256').update(`${key}${number}`).digest('hex').slice(0, 32);
  });
}
