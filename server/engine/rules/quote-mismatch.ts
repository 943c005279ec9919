/** Quotations: the words inside the marks are those of a source, or they are not marked as such. */

import { type Joint, joinedQuote } from '../compare/joined-quotes.ts';
import { matchQuote, type QuoteMatch } from '../compare/quotes.ts';
import { type Misattribution, misattribution } from '../compare/speakers.ts';
import type { Statement } from '../facts/statement.ts';
import { evidenceAt, placeOf } from '../findings/evidence.ts';
import type { Evidence } from '../findings/finding.ts';
import type { Report } from '../findings/report.ts';
import { toFile } from '../text/prose.ts';
import type { Span } from '../text/span.ts';
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
      if (match && match.changes.length > 0) yield* changed(statement, match);
      const other = match && misattribution(statement, match, statements);
      if (other) yield saidBy(other);
      const joined = match ? null : joinedQuote(mention.value.words, base.sources);
      if (joined?.how === 'joined') yield joint(statement, joined.joint);
    }
  },
};

function* changed(statement: Statement, match: QuoteMatch): Generator<Report> {
  const { block } = statement.reading;
  const start = statement.claim.mention.span.start;
  const evidence = evidenceAt(match.source, match.reading.block, match.passage, match.passage);
  for (const change of match.changes) {
    const span = { start: start + change.start, end: start + change.end };
    const words = block.prose.text.slice(span.start, span.end);
    const speaker = statement.claim.setting.speaker;
    const who = speaker ? `${speaker} is quoted as saying` : `${evidence.label} has`;
    const message =
      change.was === ''
        ? `"${words}" is not in the source (${placeOf(evidence)}).`
        : `"${words}" is not in the source; ${who} "${change.was}" (${placeOf(evidence)}).`;
    yield report(statement, span, message, [evidence]);
  }
}

function saidBy({ claim, span, speaker, at }: Misattribution): Report {
  const evidence = evidenceAt(at.source, at.reading.block, at.span, at.span);
  const words = claim.reading.block.prose.text.slice(span.start, span.end);
  return report(claim, span, `Draft quotes ${words}; in ${evidence.label} ${speaker} says it (${placeOf(evidence)}).`, [
    evidence,
  ]);
}

function joint(statement: Statement, { start, end, first, second }: Joint): Report {
  const from = statement.claim.mention.span.start;
  const parts = [first, second].map(({ source, reading, span }) => evidenceAt(source, reading.block, span, span));
  const [one, other] = parts as [Evidence, Evidence];
  const span = { start: from + start, end: from + end };
  const words = statement.reading.block.prose.text.slice(span.start, span.end);
  return report(
    statement,
    span,
    `"${words}" joins words that stand apart in ${one.label} (${placeOf(one)}, ${placeOf(other)}).`,
    parts,
  );
}

/** Nothing inside quotation marks is ever edited. */
function report(claim: Statement, at: Span<'prose'>, message: string, evidence: readonly Evidence[]): Report {
  const { prose } = claim.reading.block;
  const words = prose.text.slice(at.start, at.end);
  return { message, span: toFile(prose, at), words, evidence, fixes: [], signals: [], claim };
}
