/** The engine's door: read a text, gather readings to a fact base, check a draft against it. Pure: no host, no clock, no files. */

import type { Evidence, Finding, JudgedClaim, RuleId, Severity } from './findings/finding.ts';
import type { Document, Problem } from './text/document.ts';
import type { Span } from './text/span.ts';
import type { CalendarDay } from './values/calendar.ts';
import type { BlockReading } from './claims/claim.ts';
import type { Read } from './values/read.ts';

export type HouseStyle = 'ap' | 'guardian' | 'reuters';

export interface Settings {
  /** The story's date where neither front matter nor dateline gives one. */
  readonly date: CalendarDay | null;
  readonly rules: Readonly<Partial<Record<RuleId, Severity | 'off'>>>;
  readonly style: HouseStyle;
}

export const DEFAULT_SETTINGS: Settings = { date: null, rules: {}, style: 'ap' };

/** A document, read: what it is, when it is from, and what stands in each block. */
export interface DocumentReading {
  readonly document: Document;
  readonly date: Read<CalendarDay> | null;
  readonly blocks: readonly BlockReading[];
  /** How messages name it: "the coalition statement". */
  readonly label: string;
}

/** What one fact is, for lists and views. */
export interface FactSummary {
  readonly kind: JudgedClaim['kind'];
  readonly evidence: Evidence;
  /** The value in words a person reads: "52 munitions released". */
  readonly says: string;
}

/** An immutable set of readings with the index over their facts. */
export interface FactBase {
  readonly sources: readonly DocumentReading[];
  /** Facts of one source in the order of the text; of all sources where no path is given. */
  facts(path?: string): readonly FactSummary[];
}

export interface Coverage {
  readonly claims: number;
  readonly supported: number;
  readonly contradicted: number;
  readonly conflict: number;
  readonly unsupported: number;
  readonly unchecked: number;
}

/** A stet comment of the draft, as read. */
export interface Stet {
  readonly rules: readonly RuleId[];
  readonly reason: string;
  readonly span: Span<'file'>;
  readonly used: boolean;
}

export interface Report {
  /** Sorted by place; stetted findings are left out. */
  readonly findings: readonly Finding[];
  readonly claims: readonly JudgedClaim[];
  readonly coverage: Coverage;
  readonly stets: readonly Stet[];
  /** What could not be read, in the draft. */
  readonly problems: readonly Problem[];
}

export interface Engine {
  /** Reads a document; unchanged blocks of earlier readings are reused. `path` tells the format by its ending. */
  read(path: string, text: string, settings?: Settings): DocumentReading;
  base(sources: readonly DocumentReading[]): FactBase;
  check(draft: DocumentReading, base: FactBase, settings?: Settings): Report;
}

export function createEngine(): Engine {
  throw new Error('not built yet');
}
