/** Dictionary forms where the tagger gives none: past forms it does not know, and participles it takes for adjectives. */

import { verbTree } from '../lexicon/meaning-events.ts';

export const isVerbLemma = (lemma: string): boolean => verbTree().first.has(lemma);

/** "vaccinated" vaccinate, "quipped" quip, "reconnecting" reconnect: the verb of a form in -ed or -ing, or null. */
export function verbOfForm(lower: string): string | null {
  const ending = lower.endsWith('ed') ? 2 : lower.endsWith('ing') ? 3 : 0;
  if (ending === 0 || lower.length < ending + 2) return null;
  const stem = lower.slice(0, -ending);
  const undoubled = /([^aeiou])\1$/.test(stem) ? stem.slice(0, -1) : stem;
  const bare = lower.endsWith('ied') ? `${stem.slice(0, -1)}y` : stem;
  // One vowel and one consonant would have doubled: "staged" is of stage, "stagged" would be of stag; "singing" is of sing.
  const silent = /(?:^|[^aeiou])[aeiou][^aeiouwxy]$/.test(stem);
  for (const lemma of silent ? [`${stem}e`, bare, undoubled] : [bare, `${stem}e`, undoubled])
    if (isVerbLemma(lemma) || isVerbLemma(lemma.replace(/is(e?)$/, 'iz$1'))) return lemma;
  // A prefix that the lists lack: "reconnected", "overinsured".
  const inner = /^(?:re|un|over|mis|out|pre|co|dis)-?(?=\p{L}{4})/u.exec(lower);
  const rest = inner ? verbOfForm(lower.slice(inner[0].length)) : null;
  return inner && rest ? inner[0] + rest : null;
}
