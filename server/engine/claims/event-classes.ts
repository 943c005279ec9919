/** Event classes of a lemma, and which nouns name something that happened, as the lexicon knows them. */

import { isEventWord } from '../lexicon/event-words.ts';
import { eventClasses, nounCategory } from '../lexicon/meaning.ts';

export const eventClassesOf = (lemma: string): readonly string[] => eventClasses(lemma);

/** "strike", "arrest", "house fire": a noun by which news prose says what happened. */
export const isEventNoun = (lemma: string): boolean =>
  isEventWord(lemma) || (nounCategory(lemma) === 'event' && eventClasses(lemma).length > 0);
