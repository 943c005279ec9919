/** Whether English uses a word as an ordinary one: such a word with a capital is part of a title sooner than somebody's name. */

import { RARITY_BANDS } from './rarity-data.ts';

let common: ReadonlySet<string> | null = null;

/** For a word in lower case, in its dictionary form or with an ending of inflection. */
export function isCommonWord(lower: string): boolean {
  common ??= new Set(RARITY_BANDS.split(/\s+/));
  if (common.has(lower)) return true;
  // "actions" "watches" "cities" "planned" "deploying"
  const stem = /^(.{3,}?)(?:s|es|ies|ed|ing|er|ers|ly)$/.exec(lower)?.[1];
  if (!stem) return false;
  return common.has(stem) || common.has(`${stem}e`) || common.has(`${stem}y`) || (/(.)\1$/.test(stem) && common.has(stem.slice(0, -1)));
}
