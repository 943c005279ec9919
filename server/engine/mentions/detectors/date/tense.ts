/** Which way a sentence looks from its day: "voted on Tuesday" back, "will vote on Tuesday" ahead. */

import type { Sentence, Token } from '../../../text/sentence.ts';

/**
 * `open`: an infinitive under a past verb ("agreed to meet", "agreed to sell … in May") or a plain present ("The match is
 * on Friday"): a weekday lies ahead, a month is the nearest one.
 */
export type Tense = 'past' | 'future' | 'open' | 'unknown';

const AHEAD = new Set("will 'll wo shall would could may might must should can ca to going".split(' '));
/** Adjectives and participles that look ahead with "to": "is due to", "was expected to", "set for". */
const DUE = new Set('due set scheduled slated expected poised likely bound planned'.split(' '));
/** Verbs whose infinitive happened when they did: "was forced to leave on Tuesday". */
const DONE = new Set(
  'have force fail manage begin start continue help refuse decline able compel use come appear seem want try'.split(
    ' ',
  ),
);
/** Where a clause ends, seen from inside. */
const BREAKS = new Set([';', ':', '"', '“', '”', '—', '(', ')']);
const REACH = 16;

const isVerb = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX';

/** The tense of the verb that a date at tokens `first` to `end` goes with. */
export function tenseAt(sentence: Sentence, first: number, end: number, headline: boolean): Tense {
  const { tokens } = sentence;
  const until = /^(?:until|till)$/.test(tokens[first - 1]?.lower ?? '');
  const left = search(tokens, first - 1, -1, true);
  if (left !== null) return tenseOf(tokens, left, headline, until);
  const right = search(tokens, end, 1, false);
  if (right !== null) return tenseOf(tokens, right, headline, until);
  const further = search(tokens, first - 1, -1, false);
  return further === null ? 'unknown' : tenseOf(tokens, further, headline, until);
}

function search(tokens: readonly Token[], from: number, step: 1 | -1, comma: boolean): number | null {
  for (let at = from, seen = 0; seen < REACH; at += step, seen++) {
    const token = tokens[at];
    if (!token || BREAKS.has(token.text) || (comma && token.text === ',')) return null;
    if (isVerb(token) || (DUE.has(token.lower) && tokens[at + 1]?.lower === 'to')) return at;
  }
  return null;
}

function tenseOf(tokens: readonly Token[], at: number, headline: boolean, until: boolean): Tense {
  const verb = tokens[at] as Token;
  // The words before it that make one verb group: "is due to be published", "will not have voted".
  let place = at;
  for (let step = 0; step < 6; step++, place--) {
    const token = tokens[place];
    if (!token) break;
    if (token.lower === 'to' && isVerb(tokens[place + 1])) {
      const lead = tokens[place - 1];
      if (lead && DUE.has(lead.lower)) return 'future';
      if (lead && DONE.has(lead.lemma)) return 'past';
      return lead?.pos === 'VERB' && lead.lower !== lead.lemma ? 'open' : 'future';
    }
    if (DUE.has(token.lower) && place !== at) return 'future';
    if (DUE.has(token.lower) && tokens[at + 1]?.lower === 'to') return 'future';
    if (AHEAD.has(token.lower) && token.pos !== 'NOUN') {
      // "would have voted", "could have been"
      const perfect = token.lower !== 'will' && tokens.slice(place, at).some((word) => word.lower === 'have');
      return perfect ? 'past' : 'future';
    }
    if (place < at && !isVerb(token) && token.pos !== 'ADV' && token.pos !== 'PART') break;
  }
  const auxiliary = tokens
    .slice(Math.max(0, at - 3), at)
    .find((token) => /^(?:is|are|am|'s|'re)$/.test(token.lower) && isVerb(token));
  // "is opening on Friday" looks ahead; "is accused of opening it on Friday" does not.
  if (/ing$/.test(verb.lower))
    return auxiliary && !tokens.slice(Math.max(0, at - 2), at).some((token) => token.pos === 'ADP') ? 'future' : 'past';
  // "is set for Friday", "are due on 3 May": the participle itself looks ahead.
  if (auxiliary && DUE.has(verb.lower)) return 'future';
  if (auxiliary) return until ? 'open' : 'past';
  const next = tokens[at + 1];
  if (/^(?:is|are)$/.test(verb.lower))
    return next && /ing$/.test(next.lower)
      ? 'future'
      : next && DUE.has(next.lower)
        ? 'future'
        : headline
          ? 'past'
          : 'open';
  if (verb.lower === verb.lemma || (verb.lower.endsWith('s') && verb.lower.startsWith(verb.lemma.slice(0, -1)))) {
    // A headline tells yesterday's news in the present tense.
    return headline || /ed$/.test(verb.lower) || SAME_IN_PAST.has(verb.lower)
      ? 'past'
      : verb.lower === verb.lemma
        ? 'open'
        : 'future';
  }
  return 'past';
}
const SAME_IN_PAST = new Set(
  'cut hit hurt let put quit set shut split spread cost burst bid cast rid shed wed read beat'.split(' '),
);
