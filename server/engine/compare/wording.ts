/** What stands in a source word for word: the names and quotations of a draft that are right. */

import type { Base } from '../facts/base.ts';
import type { Statement } from '../facts/statement.ts';
import { bodyNamed } from './bodies.ts';
import { joinedQuote, quotedInParts } from './joined-quotes.ts';
import { personNamed } from './people.ts';
import { matchQuote } from './quotes.ts';
import type { Passage } from './roll.ts';

/** The fact that has the draft's name or quotation, or null. */
export function wordingOf(claim: Statement, base: Base): Statement | null {
  const { mention } = claim.claim;
  if (mention.kind === 'name') {
    if (mention.value.type !== 'person') return bodyNamed(claim, base);
    const person = personNamed(claim, base);
    return person && (person.statement ?? standing(claim, person.at));
  }
  if (mention.kind !== 'quote' || !mention.value.closed) return null;
  const { words } = mention.value;
  const match = matchQuote(words, base.sources);
  if (!match) {
    const joined = joinedQuote(words, base.sources);
    const at = joined?.how === 'follows' ? joined.first : quotedInParts(words, base.sources);
    return at && standing(claim, at);
  }
  if (match.changes.length > 0) return null;
  const { source, reading, passage } = match;
  const sentence = reading.sentences.findIndex(({ end }) => end > passage.start);
  return standing(claim, { source, reading, sentence, span: passage });
}

/** The draft's statement as it stands in a passage where no detector saw it. */
function standing(claim: Statement, { source, reading, sentence, span }: Passage): Statement {
  const mention = { ...claim.claim.mention, span, whole: span, sentence };
  return { ...claim, source, reading, claim: { ...claim.claim, mention } };
}
