/** Whether English uses a word as an ordinary one: such a word with a capital is part of a title sooner than somebody's name. */

import { rarity } from './idf.ts';

/** For a word in lower case, in its dictionary form or inflected. */
export const isCommonWord = (lower: string): boolean => rarity(lower) < 1;
