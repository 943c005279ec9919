/** What the server says beyond the protocol: the shapes of `server/lsp/coverage.ts`, as far as they are used here. */

import type { Location, Position } from 'vscode-languageclient';

export const CHECKED = 'backread/checked';
export const COVERAGE = 'backread/coverage';
export const STET = 'backread/stet';
export const EXPLAIN = 'backread/explain';
export const TURN_OFF = 'backread/turnOff';
export const REBUILD = 'backread/rebuild';

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
