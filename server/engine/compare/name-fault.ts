/** Name faults: a name of the draft that is not the one it should be. */

import type { Statement } from '../facts/statement.ts';
import type { Span } from '../text/span.ts';
import type { Passage } from './roll.ts';

/** What is wrong with a name, where in the draft's block, where that is told, and the words that should stand there. */
export interface NameFault {
  readonly claim: Statement;
  readonly at: Passage;
  readonly span: Span<'prose'>;
  readonly should: string;
}
