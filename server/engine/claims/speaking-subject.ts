/** The subject of a verb of saying, as the text names it: a name, or the head of a description with its nouns. */

import type { Token } from '../text/sentence.ts';
import type { Clauses } from './clauses.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';

export const PRONOUN = /^(?:he|she|it|they|who|which)$/;
export const NOBODY = /^(?:i|we|you|there|this|that|these|those|what|one)$/;

/** Where the noun modifiers of a head begin: adjectives and owners are left out ("the army's media office": media office). */
export function nameStart(clauses: Clauses, phrase: NounPhrase): number {
  let at = phrase.head;
  while (
    at - 1 >= phrase.first &&
    (clauses.tags[at - 1] === 'NOUN' ||
      clauses.tags[at - 1] === 'PROPN' ||
      (clauses.tokens[at - 1] as Token).text === '-')
  )
    at--;
  while ((clauses.tokens[at] as Token).text === '-') at++;
  return at;
}

/** The subject that stands before a verb of saying: [where its segment begins, its tokens]. */
export function subjectBefore(
  clauses: Clauses,
  floor: number,
  to: number,
): readonly [number, readonly [number, number] | null] {
  const { tokens, tags } = clauses;
  const segments: [number, number][] = [];
  let from = floor;
  for (let at = floor; at < to; at++) {
    if (/^[,;:”"“—–]$/.test((tokens[at] as Token).text)) {
      if (at > from) segments.push([from, at]);
      from = at + 1;
    } else if (tags[at] === 'CCONJ' && at > floor && !isNounPair(clauses, at)) {
      if (at > from) segments.push([from, at]);
      from = at + 1;
    }
  }
  // "put the dead at nine and said": the subject is that of the verb before.
  const previous = tags[to - 1] === 'CCONJ' ? clauses.verbs.findLast((group) => group.last < floor) : undefined;
  if (previous) {
    const before = (clauses.verbs.findLast((group) => group.last < previous.first)?.last ?? -1) + 1;
    return [to, subjectBefore(clauses, before, previous.first)[1]];
  }
  if (from < to) segments.push([from, to]);
  else if (segments.length === 0) return [to, null];
  const last = segments[segments.length - 1] as [number, number];
  const apposed = last[1] < to;
  if (apposed && personIn(clauses, last) === null) {
    const outer = beforeInterruption(clauses, to);
    if (outer) return outer;
  }
  if (apposed && segments.length > 1) {
    const name = personIn(clauses, last);
    const before = segments[segments.length - 2] as [number, number];
    if (name) return [before[0], name];
    const described = phraseIn(clauses, before);
    if (described) return [before[0], described];
  }
  if (apposed && segments.length === 1) {
    // `Batta, who has been counting, said`: the subject stands before the relative clause.
    const opener = clauses.opens[clauses.verbs.findIndex((verb) => verb.first === to)] ?? 0;
    const first = phraseIn(clauses, [0, Math.max(opener, floor)]);
    return first && floor > 0 ? [0, first] : [last[0], phraseIn(clauses, last)];
  }
  return [last[0], phraseIn(clauses, last)];
}

/** `The Observatory, a monitor run from a flat in Leeds, said`: the subject stands before what a comma closes right ahead of the verb. */
function beforeInterruption(clauses: Clauses, to: number): readonly [number, readonly [number, number]] | null {
  const { tokens, verbs } = clauses;
  let end = to - 1;
  let interrupted = false;
  while (end > 0) {
    let from = end;
    while (from > 0 && !/^[,;:”"“—–()]$/.test((tokens[from - 1] as Token).text)) from--;
    const opener = tokens[from] as Token | undefined;
    if (from >= end || !opener) return null;
    if (from > 0 && tokens[from - 1]?.text === ',' && interrupts(clauses, from)) {
      interrupted = true;
      end = from - 1;
      continue;
    }
    if (!interrupted) return null;
    const verb = verbs.findLast((group) => group.first >= from && group.last < end);
    const start = verb && verb.form !== 'participle' ? verb.last + 1 : from;
    const who = phraseIn(clauses, [start, end]);
    return who && who[1] < end ? [start, who] : null;
  }
  return null;
}

/** An apposition, a relative clause, a participle, an age or an origin: "a monitor …", "who …", "based in …", "46", "of Arven". */
function interrupts(clauses: Clauses, from: number): boolean {
  const { lower } = clauses.tokens[from] as Token;
  if (/^(?:a|an|which|who|whose|whom|where|one|aged?|itself|himself|herself|themselves|also|now|then)$/.test(lower))
    return true;
  const tag = clauses.tags[from];
  return (
    tag === 'ADP' ||
    tag === 'NUM' ||
    (tag === 'VERB' && lower !== clauses.tokens[from]?.lemma) ||
    clauses.lasting[from] === true
  );
}

const isNounPair = (clauses: Clauses, at: number): boolean => {
  const [before, after] = [clauses.tags[at - 1], clauses.tags[at + 1]];
  const noun = (tag: string | undefined): boolean => tag === 'NOUN' || tag === 'PROPN';
  return noun(before) && noun(after) && clauses.tags[at - 2] !== 'VERB';
};

function personIn(clauses: Clauses, [from, to]: readonly [number, number]): readonly [number, number] | null {
  for (let at = from; at < to; at++) {
    const token = clauses.tokens[at] as Token;
    if (token.pos !== 'PROPN' && token.text !== '-') return null;
  }
  return [from, to - 1];
}

function phraseIn(clauses: Clauses, [from, to]: readonly [number, number]): readonly [number, number] | null {
  const { tokens, tags, timed } = clauses;
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (tags[at] === 'PRON' && (PRONOUN.test(token.lower) || NOBODY.test(token.lower))) {
      if (token.lower === 'that' && at + 1 < to) continue;
      return [at, at];
    }
    if (tags[at] === 'ADP') {
      const inner = nounPhraseAt(clauses, at + 1, false);
      if (inner && inner.end < to) {
        at = inner.end - 1;
        continue;
      }
    }
    if (timed[at] || tags[at] === 'ADP' || tags[at] === 'SCONJ' || tags[at] === 'ADV') continue;
    const phrase = tags[at] === 'NUM' ? nounPhraseAt(clauses, at + 1, true) : nounPhraseAt(clauses, at, false);
    if (phrase && phrase.end <= to) return [nameStart(clauses, phrase), phrase.head];
  }
  return null;
}
