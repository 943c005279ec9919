/** What the server says beyond the protocol: the shapes of `server/lsp/coverage.ts` and `facts.ts`, as far as they are used here. */

import type { Location, Position, Range, WorkspaceEdit } from 'vscode-languageclient';

export const CHECKED = 'backread/checked';
export const COVERAGE = 'backread/coverage';
export const FACTS = 'backread/facts';
export const TEXT = 'backread/text';
export const STET = 'backread/stet';
export const EXPLAIN = 'backread/explain';
export const TURN_OFF = 'backread/turnOff';
export const REBUILD = 'backread/rebuild';
/** Asked by the server: a file's bytes in base64, a folder's entries, and what stands under a name, null for nothing. */
export const READ_FILE = 'backread/readFile';
export const LIST_FILES = 'backread/listFiles';
export const STAT_FILE = 'backread/statFile';

export interface FileStat {
  readonly kind: 'file' | 'directory' | 'other';
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

export interface FileEntry {
  readonly name: string;
  readonly kind: FileStat['kind'];
  readonly link: boolean;
}

export interface CoverageSummary {
  readonly uri: string;
  readonly version: number | null;
  readonly coverage: {
    readonly claims: number;
    readonly supported: number;
    readonly contradicted: number;
    readonly conflict: number;
    readonly unsupported: number;
    readonly unchecked: number;
  };
  readonly findings: number;
  readonly stetted: number;
  readonly sources: number;
  readonly notes: readonly { readonly uri: string; readonly message: string }[];
}

export type ClaimStatus = 'supported' | 'contradicted' | 'conflict' | 'unsupported' | 'unchecked';

/** A sentence cut where the value stands in it; `value` is '' where it could not be found again. */
export interface PassageParts {
  readonly before: string;
  readonly value: string;
  readonly after: string;
}

export interface PassageView {
  /** "coalition-statement.txt:7" */
  readonly place: string;
  readonly location: Location | null;
  readonly text: string;
  readonly passage: string;
  readonly parts: PassageParts;
}

export interface ClaimView {
  readonly range: Range;
  readonly text: string;
  readonly sentence: PassageParts & { readonly paragraph: number };
  readonly status: ClaimStatus;
  readonly reason: string;
  readonly stet: string | null;
  readonly evidence: readonly PassageView[];
}

export interface FindingView {
  readonly ruleId: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly range: Range;
  readonly sentence: PassageParts;
  readonly evidence: readonly PassageView[];
  readonly fixes: readonly { readonly title: string; readonly safe: boolean; readonly edit: WorkspaceEdit }[];
  readonly stet: StetTarget | null;
}

export interface CoverageResult extends CoverageSummary {
  readonly claims: readonly ClaimView[];
  readonly flagged: readonly FindingView[];
}

export interface FactView extends PassageView {
  readonly says: string;
  readonly disputed: boolean;
}

export interface SourceView {
  readonly uri: string;
  readonly name: string;
  readonly date: string | null;
  readonly confidential: boolean;
  readonly facts: readonly FactView[];
  readonly problems: readonly string[];
}

/** What a quick fix hands to `backread.stet`. */
export interface StetTarget {
  readonly uri: string;
  readonly version: number | null;
  readonly ruleId: string;
  readonly start: number;
  readonly words: string;
}

/** What a quick fix hands to `backread.turnOff`. */
export interface TurnOff {
  readonly uri: string;
  readonly ruleId: string;
  readonly scope: 'draft' | 'workspace';
}

/** What a quick fix hands to `backread.explain`. */
export interface ExplainPlace {
  readonly uri: string;
  readonly position: Position;
}

export type SourcePlace = Location;
