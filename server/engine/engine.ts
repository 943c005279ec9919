/** The engine's door: read a text, gather readings to a fact base, check a draft against it. Pure: no host, no clock, no files. */

import { type CheckSettings, checkDraft } from './check.ts';
import { checkSheet, type SheetFault } from './check-sheet.ts';
import type { ClaimKind } from './claims/claim.ts';
import { outranked } from './compare/outrank.ts';
import { type Base, baseOf, factsOf, withoutFacts } from './facts/base.ts';
import type { DocumentReading } from './facts/document-reading.ts';
import { type Provenance, provenanceOf } from './facts/provenance.ts';
import { evidenceFor, valueWords } from './findings/evidence.ts';
import type { Evidence } from './findings/finding.ts';
import { createReader } from './read.ts';
import type { Report } from './report.ts';
import type { Layout } from './text/layout.ts';

export type { SheetFault } from './check-sheet.ts';
export { type DocumentReading, withStanding } from './facts/document-reading.ts';
export type { Coverage, Report } from './report.ts';
export type { Layout } from './text/layout.ts';
export type Settings = CheckSettings;

export const DEFAULT_SETTINGS: Settings = { date: null, rules: {}, style: 'ap' };

/** What one fact is, for lists and views. */
export interface FactSummary {
  readonly kind: ClaimKind;
  readonly evidence: Evidence;
  /** The value with what is counted, as it stands in the source: "52 munitions". */
  readonly says: string;
  readonly provenance: Provenance;
}

/** An immutable set of readings with the index over their facts. */
export interface FactBase {
  readonly sources: readonly DocumentReading[];
  /** Facts of one source in the order of the text; of all sources where no path is given. */
  facts(path?: string): readonly FactSummary[];
}

export interface Engine {
  /** Reads a document; blocks that were read before are reused. `path` tells the format by its ending. */
  read(path: string, content: string | Layout, settings?: Settings): DocumentReading;
  base(sources: readonly DocumentReading[]): FactBase;
  check(draft: DocumentReading, base: FactBase, settings?: Settings): Report;
  /**
   * What is wrong with a fact sheet, beside the problems of its reading.
   * @param sheets other sheets of its stories.
   * @param sources their other sources; null where they are not known, and nothing is said of them.
   */
  checkSheet(
    sheet: DocumentReading,
    sheets: readonly DocumentReading[],
    sources: readonly DocumentReading[] | null,
  ): readonly SheetFault[];
}

export function createEngine(): Engine {
  const read = createReader();
  const bases = new WeakMap<FactBase, Base>();
  return {
    read: (path, content, settings = DEFAULT_SETTINGS) => read(path, content, settings.date),
    base: (sources) => {
      const base = ranked(sources);
      const door: FactBase = { sources, facts: (path) => summaries(sources, path) };
      bases.set(door, base);
      return door;
    },
    check: (draft, door, settings = DEFAULT_SETTINGS) =>
      checkDraft(draft, bases.get(door) ?? ranked(door.sources), settings),
    checkSheet: (sheet, sheets, sources) => checkSheet(sheet, sheets, sources, DEFAULT_SETTINGS),
  };
}

/** What the desk confirmed stands above what documents say of the same thing, and what it trusts above what it trusts less. */
function ranked(sources: readonly DocumentReading[]): Base {
  const base = baseOf(sources);
  const unlike = sources.some(
    ({ blocks, standing }) => standing?.trust !== undefined || blocks.some(({ block }) => block.sheet?.confirmed),
  );
  return unlike ? withoutFacts(base, outranked(base)) : base;
}

const summaries = (sources: readonly DocumentReading[], path?: string): readonly FactSummary[] =>
  sources
    .filter((source) => path === undefined || source.document.path === path)
    .flatMap((source) => factsOf(source))
    .map((fact) => ({
      kind: fact.claim.kind,
      evidence: evidenceFor(fact),
      says: valueWords(fact),
      provenance: provenanceOf(fact),
    }));
