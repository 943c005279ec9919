/** What a check gives back. */

import type { Finding, JudgedClaim, RuleId } from './findings/finding.ts';
import type { Problem } from './text/document.ts';
import type { Span } from './text/span.ts';

/** How many claims have which status. */
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
