/** Verb groups of a sentence, over its tags. */

import type { PartOfSpeech, Token } from '../text/sentence.ts';
import { verbOfForm } from './lemmas.ts';
import { BE, HAVE, isIng, isPastForm, MODALS, NOT, UNCHANGED } from './tags.ts';

/** "has been fully vaccinated": one group, its main verb "vaccinated". Token indices are inclusive. */
export interface VerbGroup {
  readonly first: number;
  readonly last: number;
  readonly main: number;
  readonly lemma: string;
  readonly passive: boolean;
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle';
  readonly negated: boolean;
  /** The modal or future auxiliary in lower case ("will", "could"), or null. */
  readonly modal: string | null;
  /** A form of "be" that stands alone. */
  readonly copula: boolean;
}

/** The verb groups of a sentence, in order. */
export function verbGroupsOf(tokens: readonly Token[], tags: readonly PartOfSpeech[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const group = groupAt(tokens, tags, at);
    if (!group) continue;
    groups.push(group);
    at = group.last;
  }
  return groups;
}

function groupAt(tokens: readonly Token[], tags: readonly PartOfSpeech[], from: number): VerbGroup | null {
  const first = tokens[from] as Token;
  const infinitive = first.lower === 'to' && tags[from] !== 'NOUN';
  if (!infinitive && tags[from] !== 'VERB' && tags[from] !== 'AUX') return null;
  let at = infinitive ? from + 1 : from;
  let main = -1;
  let last = -1;
  let be = false;
  let have = false;
  let negated = false;
  let modal: string | null = null;
  for (; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const tag = tags[at] as PartOfSpeech;
    if (NOT.has(token.lower)) {
      negated = true;
      if (main >= 0) last = at;
    } else if (tag === 'AUX' || (BE.has(token.lower) && tag === 'VERB')) {
      if (MODALS.has(token.lower)) modal ??= token.lower;
      else if (BE.has(token.lower)) be = true;
      else if (HAVE.has(token.lower)) have = true;
      main = at;
      last = at;
    } else if (tag === 'VERB') {
      // "should be home": a bare form behind "be" is no verb.
      if (be && token.lower === token.lemma && !isIng(token) && !isPastForm(token) && !UNCHANGED.has(token.lower))
        break;
      main = at;
      last = at;
      break;
    } else if (
      (tag === 'ADV' || (be && /^(?:each|all|both)$/.test(token.lower))) &&
      (main >= 0 || infinitive) &&
      leadsToVerb(tokens, tags, at)
    ) {
    } else break;
  }
  if (main < 0) return null;
  // "had been fully vaccinated", "were graded": a participle that the tagger takes for an adjective.
  let adjective: string | null = null;
  if (be && BE.has((tokens[main] as Token).lower)) {
    let next = main + 1;
    while (tags[next] === 'ADV' || /^(?:each|all|both)$/.test(tokens[next]?.lower ?? '')) next++;
    const word = tokens[next];
    if (word && tags[next] === 'ADJ' && /ed$/.test(word.lower)) adjective = verbOfForm(word.lower);
    if (adjective !== null) {
      main = next;
      last = next;
    }
  }
  const head = tokens[main] as Token;
  const lexical = adjective !== null || (tags[main] === 'VERB' && !BE.has(head.lower));
  // "Four are missing", "Missing: 4" are no misses.
  const lost =
    head.lower === 'missing' && !/^(?:DET|NUM|NOUN|PROPN|PRON)$/.test(tags[main + 1] ?? '') ? 'missing' : null;
  const lemma = adjective ?? lost ?? (BE.has(head.lower) ? 'be' : HAVE.has(head.lower) ? 'have' : verbLemma(head));
  const bare = from === main && lexical;
  const form = infinitive
    ? 'infinitive'
    : bare && isIng(head)
      ? 'gerund'
      : bare && isPastForm(head)
        ? 'participle'
        : 'finite';
  return {
    first: from,
    last,
    main,
    lemma,
    passive: lexical && be && !isIng(head),
    form,
    negated,
    modal: modal ?? (have && infinitive ? null : modal),
    copula: !lexical && be,
  };
}

const verbLemma = (token: Token): string => BRITISH[token.lower] ?? verbOfForm(token.lower) ?? token.lemma;
/** Forms whose verb the tagger spells the American way, where verbOfForm cannot tell. */
const BRITISH: Readonly<Record<string, string>> = { axes: 'axe', axed: 'axe', axing: 'axe' };

function leadsToVerb(tokens: readonly Token[], tags: readonly PartOfSpeech[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 4); at++) {
    if (tags[at] === 'VERB' || tags[at] === 'AUX') return true;
    if (
      tags[at] !== 'ADV' &&
      !/^(?:each|all|both)$/.test((tokens[at] as Token).lower) &&
      !NOT.has((tokens[at] as Token).lower)
    )
      return false;
  }
  return false;
}
