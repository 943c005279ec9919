/** What a number counts or measures: the noun it belongs to, found in its own noun phrase or carried over from elsewhere. */

import type { Mention } from '../mentions/mention.ts';
import type { Sentence, Token } from '../text/sentence.ts';

export interface Counted {
  readonly lemma: string | null;
  /** Lemmas that stand with the noun in its phrase. */
  readonly modifiers: readonly string[];
  /** Token after the phrase, where a governing verb is looked for. */
  readonly end: number;
}

const NOUNS = new Set(['NOUN', 'PROPN']);
const INSIDE = new Set(['ADJ', 'DET', 'ADV', 'NUM', 'PART']);
/** Past and present participles that stand before a noun: "precision-guided munitions", "injured passengers". */
const PARTICIPLE = /(?:ed|en|ing)$/u;
const OF = new Set(['of', 'among']);

/** Verbs whose bare number object is people: "killed 16". */
const PERSON_VERBS = new Set(['kill', 'injure', 'wound', 'hurt', 'arrest', 'detain', 'charge', 'jail', 'evacuate', 'rescue', 'displace', 'hospitalize', 'hospitalise', 'employ', 'die', 'murder', 'infect', 'elect', 'hire']);

/** The noun after a number, or null where none follows in its phrase. `from` is the token after the number and its unit. */
export function countedAfter(sentence: Sentence, from: number): Counted {
  const { tokens } = sentence;
  let at = from;
  const modifiers: string[] = [];
  let head: Token | null = null;
  for (; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1];
    if (token.text === '-' || token.text === '‑') continue;
    if (!head && OF.has(token.lower)) continue;
    if (NOUNS.has(token.pos) && token.kind === 'word') {
      if (head) modifiers.push(head.lemma);
      head = token;
      if (next && !NOUNS.has(next.pos) && next.text !== '-') {
        at += 1;
        break;
      }
      continue;
    }
    if (head && token.text !== '-') break;
    const participle = token.pos === 'VERB' && PARTICIPLE.test(token.lower) && next !== undefined && (NOUNS.has(next.pos) || next.pos === 'ADJ' || next.text === '-');
    if (INSIDE.has(token.pos) || participle) {
      if (token.pos !== 'DET' && token.pos !== 'PART') modifiers.push(token.lemma);
      continue;
    }
    break;
  }
  return { lemma: head ? head.lemma : null, modifiers, end: head ? at : from };
}

/** What a headless number counts: the people of its verb, the subject of its verb, or what its neighbour counts. */
export function countedElsewhere(sentence: Sentence, before: number, verb: Token | null, neighbour: string | null): string | null {
  if (verb && PERSON_VERBS.has(verb.lemma)) return 'person';
  if (neighbour) return neighbour;
  const { tokens } = sentence;
  for (let at = before - 1; at >= 0; at--) {
    const token = tokens[at] as Token;
    if (token.kind === 'punctuation' && token.text !== '-') break;
    // "The toll rose to 70": the noun before the verb, not one inside a phrase of its own.
    if (token.pos === 'NOUN' && tokens[at - 1]?.pos !== 'ADP') return token.lemma;
  }
  return null;
}

/** Whose age it is: the name or noun that the age stands beside. */
export function bearerOf(mention: Mention, names: readonly Mention[], sentence: Sentence): string | null {
  const near = names
    .filter((name) => name.kind === 'name' && name.value.type === 'person')
    .map((name) => ({ name, gap: Math.min(Math.abs(name.span.end - mention.whole.start), Math.abs(name.span.start - mention.whole.end)) }))
    .sort((a, b) => a.gap - b.gap)[0];
  if (near && near.gap <= 60 && near.name.kind === 'name' && near.name.value.type === 'person') return near.name.value.surname;
  const noun = sentence.tokens.find((token) => token.start >= mention.whole.end && token.start - mention.whole.end < 20 && token.pos === 'NOUN');
  return noun?.lemma ?? null;
}
