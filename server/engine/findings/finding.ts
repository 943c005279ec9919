/** Findings: what is said of a claim that disagrees, with its evidence and the fixes that are offered. */

import type { ClaimKind } from '../claims/claim.ts';
import type { Signal } from '../compare/signal.ts';
import type { Status } from '../compare/verdict.ts';
import type { Locator } from '../text/locator.ts';
import type { Span } from '../text/span.ts';

export const RULE_IDS = [
  'count-mismatch',
  'day-mismatch',
  'date-mismatch',
  'location-mismatch',
  'time-mismatch',
  'money-mismatch',
  'percent-mismatch',
  'measure-mismatch',
  'age-mismatch',
  'name-mismatch',
  'quote-mismatch',
  'arithmetic-mismatch',
  'calendar-mismatch',
  'source-conflict',
  'no-source',
  'unused-stet',
] as const;

export type RuleId = (typeof RULE_IDS)[number];

export type Severity = 'error' | 'warning' | 'info';

/** A passage that bears on a finding, in a source or in the draft itself. */
export interface Evidence {
  readonly path: string;
  /** The value in that document. */
  readonly span: Span<'file'>;
  /** The words at `span`. */
  readonly text: string;
  /** The sentence around it, for a reader. */
  readonly passage: string;
  readonly passageSpan: Span<'file'>;
  /** 1-based line of `span.start`. */
  readonly line: number;
  /** How a message names the document: "the coalition statement", "the headline". */
  readonly label: string;
  /** Where it stands in a file that has no lines to count (a page, a cell, a time). */
  readonly locator?: Locator | null;
}

export interface Edit {
  readonly span: Span<'file'>;
  readonly text: string;
}

export interface Fix {
  /** Says what will be written: `Change to "52"`. */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** True where one undisputed source stands behind it; only these are applied without a person choosing. */
  readonly safe: boolean;
}

export interface Finding {
  readonly ruleId: RuleId;
  readonly severity: Severity;
  /** One sentence that stands alone, both values in it, the draft's first. */
  readonly message: string;
  readonly span: Span<'file'>;
  readonly evidence: readonly Evidence[];
  readonly fixes: readonly Fix[];
  /** What led to it, heaviest first. */
  readonly signals: readonly Signal[];
  /** The draft's words at `span`: with those of the evidence they key a stet, so that edits elsewhere do not lapse it. */
  readonly words: string;
}

/** A passage that a claim was compared with. */
export interface Considered {
  readonly evidence: Evidence;
  readonly agrees: boolean;
  /** 0 to 1: that it speaks of what the claim speaks of, and not another passage or none. */
  readonly chance: number;
  /** What speaks for and against it, heaviest first. */
  readonly signals: readonly Signal[];
}

/** A claim of the draft with its verdict, for coverage, hovers and views. */
export interface JudgedClaim {
  readonly kind: ClaimKind;
  readonly span: Span<'file'>;
  /** The value's words. */
  readonly text: string;
  readonly status: Status;
  readonly evidence: readonly Evidence[];
  /** Why this status, in one sentence without rule names or scores. */
  readonly reason: string;
  /** Whether a stet lets it stand, and the stet's reason. */
  readonly stet: string | null;
}
