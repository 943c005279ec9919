/** Verdicts: what the sources say of a claim. */

import type { Statement } from '../facts/statement.ts';
import type { Aligned } from './align.ts';
import type { Outcome } from './outcomes.ts';

/**
 * `supported`: a source says so. `contradicted`: a source says otherwise. `conflict`: sources disagree with one another.
 * `unsupported`: no source speaks of it. `unchecked`: it could not be read well enough to judge.
 */
export type Status = 'supported' | 'contradicted' | 'conflict' | 'unsupported' | 'unchecked';

export interface Verdict {
  readonly claim: Statement;
  readonly status: Status;
  /** The fact that supports or contradicts it; further facts that say the same come after. In a conflict: one that agrees, one that does not. */
  readonly facts: readonly Aligned[];
  /** How a value that stands nowhere follows from the sources, or null. */
  readonly derivation: string | null;
  /** What was weighed, likeliest first; empty where nothing of the sources came near. */
  readonly outcomes: readonly Outcome[];
}
