/** A report: what a rule found, before severity, stets and order make it a finding. */

import type { Signal } from '../compare/signal.ts';
import type { Statement } from '../facts/statement.ts';
import type { Span } from '../text/span.ts';
import type { Evidence, Fix } from './finding.ts';

export interface Report {
  readonly message: string;
  readonly span: Span<'file'>;
  /** The draft's words at `span`, by which a stet knows it again. */
  readonly words: string;
  readonly evidence: readonly Evidence[];
  readonly fixes: readonly Fix[];
  readonly signals: readonly Signal[];
  /** The claim that it contradicts, for coverage; null where no single claim stands behind it. */
  readonly claim: Statement | null;
}
