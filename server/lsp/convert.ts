/** Between the engine's offsets and the protocol's positions. */

import type { DiagnosticSeverity, Location, Range, TextEdit } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import type { Edit, Evidence, Severity } from '../engine/findings/finding.ts';
import type { Span } from '../engine/text/span.ts';
import type { Snapshot } from './snapshot.ts';

/** Two spellings of one URI are one key: clients differ in what they escape. */
export const sameUri = (uri: string): string => URI.parse(uri).toString();

/** How the engine names a document: the path as a person reads it, without escapes. */
export const pathOf = (uri: string): string => URI.parse(uri).path;

type Positions = Pick<Snapshot['document'], 'positionAt'>;

export const rangeOf = (document: Positions, { start, end }: Span<'file'>): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
});

export const editOf = (document: Positions, { span, text }: Edit): TextEdit => ({
  range: rangeOf(document, span),
  newText: text,
});

const NOWHERE: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/**
 * A passage's place, or null where the document it names is not at hand. Text taken out of a PDF has its place in a document of
 * that text, where the client can show one, and none in the file.
 */
export function placeOf(snapshot: Snapshot, evidence: Evidence): { location: Location; passage: Range } | null {
  const { sources, archived } = snapshot;
  const other = sources.get(evidence.path) ?? archived.get(evidence.path);
  const source = evidence.path === snapshot.reading.document.path ? null : other;
  // Of a passage of the archive there is no file that a client could open instead.
  if (source === undefined || (source && archived.has(source.path) && !source.textUri)) return null;
  if (source && !source.exact && !source.textUri)
    return { location: { uri: source.uri, range: NOWHERE }, passage: NOWHERE };
  const { document } = source ?? snapshot;
  const uri = source ? (source.textUri ?? source.uri) : snapshot.uri;
  return {
    location: { uri, range: rangeOf(document, evidence.span) },
    passage: rangeOf(document, evidence.passageSpan),
  };
}

/** "coalition-statement.txt:7" */
export { placeOf as placeName } from '../engine/findings/evidence.ts';

/** The numbers of the protocol: error, warning, information. */
const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = { error: 1, warning: 2, info: 3 };

export const severityOf = (severity: Severity): DiagnosticSeverity => SEVERITIES[severity];
