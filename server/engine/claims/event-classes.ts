/** Event classes of a lemma, as the lexicon knows them. */

export const eventClassesOf = (_lemma: string): readonly string[] => [];
