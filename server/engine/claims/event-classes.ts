/** Event classes of a lemma, and which nouns name something that happened, as the lexicon knows them. */

import { isEventWord } from '../lexicon/event-words.ts';
import { eventClasses, nounCategory } from '../lexicon/meaning.ts';

export const eventClassesOf = (lemma: string): readonly string[] => eventClasses(lemma);

/** "strike", "arrest", "house fire": a noun by which news prose says what happened. */
export const isEventNoun = (lemma: string): boolean =>
  isEventWord(lemma) || (nounCategory(lemma) === 'event' && eventClasses(lemma).length > 0);

/** A noun of doing or happening in the widest sense ("march", "rollout", "talks"): enough for a day or a place to belong to it. */
export const isOccasionNoun = (lemma: string): boolean =>
  isEventNoun(lemma) ||
  (/^(?:act|process|communication)$/.test(nounCategory(lemma) ?? '') && eventClasses(lemma).length > 0);
