/** Claims that no source speaks of: off until a configuration asks for them, since most of a story is the reporter's own work. */

import type { Statement } from '../facts/statement.ts';
import { evidenceFor, valueWords } from '../findings/evidence.ts';
import type { Report } from '../findings/report.ts';
import type { Rule } from './rule.ts';

export const noSource: Rule = {
  id: 'no-source',
  says: 'No source speaks of this claim.',
  severity: 'off',
  *check({ verdicts, base }) {
    // Without any source there is nothing to say of one claim rather than of another.
    if (base.sources.length === 0) return;
    for (const { claim, status } of verdicts) if (status === 'unsupported') yield reportOf(claim);
  },
};

function reportOf(claim: Statement): Report {
  const own = evidenceFor(claim);
  return {
    message: `No source speaks of ${valueWords(claim)}.`,
    span: own.span,
    words: own.text,
    evidence: [],
    fixes: [],
    signals: [],
    claim,
  };
}
