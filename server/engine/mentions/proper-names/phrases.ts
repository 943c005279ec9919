/** Phrases that go on with a name behind "of"; marks of persons that several readings ask for. */

import { isCommonWord } from '../../lexicon/common-words.ts';
import { isGroupNoun, isPersonNoun } from '../../lexicon/meaning.ts';
import { isOrganisationWord } from '../../lexicon/organisations.ts';
import { isTitleWord } from '../../lexicon/titles.ts';
import type { Token } from '../../text/sentence.ts';
import { isAcronym, isCalendar, isCapital } from './runs.ts';
import type { Scene } from './scene.ts';

/** The end of "of England", "for Human Rights", "of Health and Welfare" from `at` on; 0 where there is none. */
export function ofPhrase({ tokens }: Scene, at: number, joins = /^(?:and|of|&)$/): number {
  const joint = tokens[at]?.lower;
  if (joint !== 'of' && joint !== 'for' && joint !== 'on') return 0;
  let next = at + 1;
  if (tokens[next]?.lower === 'the') next++;
  const start = next;
  // "the Space Centre on STS-1": what is on something is named by words.
  const first = tokens[start];
  if (joint === 'on' && (!first || isAcronym(first) || /\d/.test(first.text))) return 0;
  for (;;) {
    const token = tokens[next];
    if (!token) break;
    // "the Space Centre on April 12"
    if (isCalendar(token)) break;
    if (isCapital(token)) next++;
    else if (
      next > start &&
      joins.test(token.lower) &&
      tokens[next + 1] &&
      isCapital(tokens[next + 1] as Token) &&
      (token.lower !== 'and' || isCommonWord((tokens[next + 1] as Token).lower))
    )
      next += 2;
    else break;
    if (next - start > 8) break;
  }
  return next > start ? next : 0;
}

/** "Brown said", not "Prosecutors said" nor "Parliament said". */
export const surnameLike = ({ lower }: Token, at: number): boolean =>
  !isPersonNoun(lower) &&
  !isGroupNoun(lower) &&
  !isOrganisationWord(lower) &&
  !isTitleWord(lower) &&
  (at > 0 || !lower.endsWith('s'));
