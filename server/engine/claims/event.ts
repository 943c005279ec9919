/** What happened: the verb or event noun that governs a value, and whether it did happen. */

import type { Sentence, Token } from '../text/sentence.ts';
import type { Modality } from './claim.ts';

export interface Governing {
  readonly lemma: string | null;
  readonly token: Token | null;
  readonly modality: Modality;
  readonly negated: boolean;
}

const COPULAS = new Set(['be', 'have', 'do', 'seem', 'remain', 'become', 'include', 'say', 'add', 'tell', 'accord', 'report']);
const FUTURE = new Set(['will', 'shall', "'ll", 'wo']);
const POSSIBLE = new Set(['may', 'might', 'could', 'can']);
const CONDITIONAL = new Set(['if', 'unless', 'would', 'whether']);
const NEGATIONS = new Set(['not', "n't", 'never', 'no', 'without', 'neither', 'nor', 'deny', 'denied', 'denies']);
const PLANS = new Set(['plan', 'expect', 'intend', 'propose', 'fear', 'due', 'set', 'aim', 'hope', 'schedule']);
const BOUNDARY = new Set([';', ':', '—', '–', '(', ')']);
const SUBORDINATORS = new Set(['that', 'which', 'who', 'when', 'while', 'after', 'before', 'because', 'where', 'although', 'as']);

/** The verb that governs what stands at token `first` to `end`: one that follows it as its subject, else one before it. */
export function governing(sentence: Sentence, first: number, end: number): Governing {
  const { tokens } = sentence;
  const before = verbBefore(tokens, first);
  const after = verbAfter(tokens, end);
  const nominal = nounBefore(tokens, first);
  // "18 people were killed", "50 fans sang": the verb after the phrase, unless the phrase is already an object.
  const distance = before === null ? Infinity : first - before;
  const chosen = nominal ?? (before !== null && (distance <= 3 || after === null) ? before : (after ?? before));
  const token = chosen === null ? null : (tokens[chosen] ?? null);
  return { lemma: token ? token.lemma : null, token, ...moodOf(tokens, chosen ?? first) };
}

const isVerb = (token: Token): boolean => token.pos === 'VERB' && !COPULAS.has(token.lemma);

function verbBefore(tokens: readonly Token[], first: number): number | null {
  for (let at = first - 1; at >= 0; at--) {
    const token = tokens[at] as Token;
    if (BOUNDARY.has(token.text)) return null;
    if (isVerb(token)) return at;
  }
  return null;
}

function verbAfter(tokens: readonly Token[], end: number): number | null {
  for (let at = end; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (BOUNDARY.has(token.text) || SUBORDINATORS.has(token.lower) || (token.text === ',' && at > end + 6)) return null;
    if (isVerb(token)) return at;
  }
  return null;
}

/** "the death of three soldiers", "a fine of $500": the noun that "of" ties the value to, where it names what happened. */
function nounBefore(tokens: readonly Token[], first: number): number | null {
  const of = tokens[first - 1];
  const noun = tokens[first - 2];
  return of?.lower === 'of' && noun?.pos === 'NOUN' && EVENT_NOUN.test(noun.lower) ? first - 2 : null;
}

const EVENT_NOUN = /(?:tion|sion|ment|ing|deaths?|loss(?:es)?|arrests?|attacks?|strikes?|sales?|rises?|falls?)$/u;

function moodOf(tokens: readonly Token[], at: number): { modality: Modality; negated: boolean } {
  let modality: Modality = 'fact';
  let negated = false;
  for (let back = at - 1; back >= Math.max(0, at - 6); back--) {
    const token = tokens[back] as Token;
    if (token.kind === 'punctuation' && token.text !== '-') break;
    if (NEGATIONS.has(token.lower)) negated = true;
    if (FUTURE.has(token.lower) || PLANS.has(token.lemma)) modality = 'future';
    else if (POSSIBLE.has(token.lower)) modality = 'possible';
    else if (CONDITIONAL.has(token.lower)) modality = 'conditional';
  }
  return { modality, negated };
}
