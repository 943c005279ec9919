/** Quotations: the words inside the marks are those of a source, or they are not marked as such. */

import { matchQuote, type QuoteMatch } from '../compare/quotes.ts';
import type { Statement } from '../facts/statement.ts';
import { evidenceAt, placeOf } from '../findings/evidence.ts';
import type { Report } from '../findings/report.ts';
import { toFile } from '../text/prose.ts';
import type { Rule } from './rule.ts';

export const quoteMismatch: Rule = {
  id: 'quote-mismatch',
  says: 'Words inside quotation marks are not those of the source.',
  severity: 'error',
  *check({ statements, base }) {
    for (const statement of statements) {
      const { mention } = statement.claim;
      if (mention.kind !== 'quote' || !mention.value.closed) continue;
      const match = matchQuote(mention.value.words, base.sources);
      if (match && match.changes.length > 0) yield* reports(statement, match);
    }
  },
};

function* reports(statement: Statement, match: QuoteMatch): Generator<Report> {
  const { block } = statement.reading;
  const start = statement.claim.mention.span.start;
  const evidence = evidenceAt(match.source, match.block, match.passage, match.passage);
  for (const change of match.changes) {
    const span = { start: start + change.start, end: start + change.end };
    const words = block.prose.text.slice(span.start, span.end);
    const speaker = statement.claim.setting.speaker;
    const who = speaker ? `${speaker} is quoted as saying` : `${evidence.label} has`;
    yield {
      message:
        change.was === ''
          ? `"${words}" is not in the source (${placeOf(evidence)}).`
          : `"${words}" is not in the source; ${who} "${change.was}" (${placeOf(evidence)}).`,
      span: toFile(block.prose, span),
      words,
      evidence: [evidence],
      fixes: [],
      signals: [],
      claim: statement,
    };
  }
}
