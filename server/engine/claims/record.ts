/** Lines of a record give a figure to the words right before it: "DEAD 9", "HOUSES BURNT 41", "Arrests – 12". */

import { isDoneToPersons, isOutcome } from '../lexicon/event-words.ts';
import { nounCategory } from '../lexicon/meaning.ts';
import type { Token } from '../text/sentence.ts';
import type { Clauses } from './clauses.ts';
import { isEventNoun } from './event-classes.ts';
import type { Figure } from './figure.ts';
import { verbOfForm } from './lemmas.ts';
import { isPluralNoun, nounLemma } from './noun-phrase.ts';

export interface RecordLabel {
  /** Token index of the things that the label names, or -1. */
  readonly things: number;
  /** What happened, where a noun or an adjective tells it and no verb group does; else null. */
  readonly event: string | null;
  /** Whether it names persons only by what befell them: "DEAD 9", "RESCUED 40". */
  readonly persons: boolean;
}

const MOST_WORDS = 4;
const EDGE = /^[.;,:(/)–—-]$/;
const TIED = /^[:=–—-]$/;

/** What the label before a bare figure tells; null where the words before it are prose. */
export function recordLabel(figure: Figure, clauses: Clauses): RecordLabel | null {
  const { tokens, tags } = clauses;
  const behind = tokens[figure.end];
  if (figure.joined >= 0 || (behind && !EDGE.test(behind.text))) return null;
  const to = TIED.test(tokens[figure.outer - 1]?.text ?? '') ? figure.outer - 1 : figure.outer;
  let from = to;
  while (from > 0 && to - from <= MOST_WORDS && isLabelWord(clauses, from - 1)) from--;
  if (from === to || to - from > MOST_WORDS || (from > 0 && !EDGE.test((tokens[from - 1] as Token).text))) return null;
  const last = tokens[to - 1] as Token;
  const done = last.lower.endsWith('ed') ? verbOfForm(last.lower) : null;
  const ofState = tags[to - 1] !== 'VERB' && isOutcome(last.lower);
  const things = thingsIn(clauses, from, ofState || done !== null || tags[to - 1] === 'VERB' ? to - 1 : to);
  const noun = things >= 0 ? nounLemma(tokens[things] as Token) : '';
  if (ofState) return { things, event: last.lower, persons: things < 0 };
  if (tags[to - 1] === 'VERB' || done !== null) {
    const verb = done ?? last.lemma;
    // "Police arrested 19" is prose as well: those to whom it was done are others.
    if (isDoneToPersons(verb)) return { things: -1, event: tags[to - 1] === 'VERB' ? null : done, persons: true };
    return things < 0 ? null : { things, event: tags[to - 1] === 'VERB' ? null : done, persons: false };
  }
  if (things < 0 || namesSides(clauses, from, to)) return null;
  return { things, event: isEventNoun(noun) ? noun : null, persons: false };
}

/** "Reds took 44 seats, Blues 17": where a figure before has its noun behind it, a name before the next says whose they are. */
const namesSides = ({ tokens, tags }: Clauses, from: number, to: number): boolean =>
  tokens.slice(from, to).every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text)) &&
  tags.slice(0, from).some((tag, at) => tag === 'NUM' && tags[at + 1] === 'NOUN');

/** A word of a label; a determiner, a pronoun or an auxiliary makes prose of it. */
const isLabelWord = ({ tokens, tags, timed }: Clauses, at: number): boolean =>
  (tokens[at] as Token).kind === 'word' &&
  timed[at] !== true &&
  (/^(?:NOUN|PROPN|ADJ|VERB|ADV)$/.test(tags[at] as string) ||
    /^(?:down|out|in|up|off)$/.test((tokens[at] as Token).lower));

/** The last common plural of the label: of "Flight 12" the number is the name. */
function thingsIn({ tokens, tags }: Clauses, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) {
    const token = tokens[at] as Token;
    if ((tags[at] === 'NOUN' || tags[at] === 'PROPN') && isPluralNoun(token) && nounCategory(nounLemma(token)) !== null)
      return at;
  }
  return -1;
}
