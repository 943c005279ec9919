/** Persons whom a title goes before. */

import { isCommonWord } from '../../lexicon/common-words.ts';
import { designatedBy, isNoSurname } from '../../lexicon/facilities.ts';
import { isOrdinary, placesNamed } from '../../lexicon/gazetteer.ts';
import { isGivenName } from '../../lexicon/given-names.ts';
import { isOrganisationWord } from '../../lexicon/organisations.ts';
import { isStrongTitle, isTitleWord } from '../../lexicon/titles.ts';
import type { Token } from '../../text/sentence.ts';
import { nothing, person, type ReadOne, type Stretch } from './proper-name.ts';
import { isAcronym, isCapital, near } from './runs.ts';
import type { Scene } from './scene.ts';

/** "Brig. Gen. Laura Whitcombe", "Prime Minister Odera", "Secretary of State Lee": a title and the person behind it. */
export function afterTitle(scene: Scene, at: number, end: number): ReadOne | null {
  const { tokens } = scene;
  let name = at;
  let strong = false;
  while (
    name < end &&
    titleHere(tokens, name, end) &&
    !(
      name > at &&
      isGivenName((tokens[name] as Token).text) &&
      name + 1 < end &&
      !isStrongTitle((tokens[name] as Token).lower)
    )
  ) {
    if (isStrongTitle((tokens[name] as Token).lower)) strong = true;
    name++;
    if (name < end && (tokens[name] as Token).text === '-') name++;
  }
  if (name === at) return null;
  if (name >= end) {
    const beyond = titleOf(scene, name);
    if (beyond) return { names: [person(at, beyond.from, beyond.to)], to: beyond.to };
    return end - at === 1 && placesNamed((tokens[at] as Token).text).length > 0 ? null : nothing(end);
  }
  const last = (tokens[end - 1] as Token).lower;
  if (isOrganisationWord(last) || (designatedBy(last) && end - name < 3) || isNoSurname(last)) return null;
  if (
    !strong &&
    end - name === 1 &&
    !isGivenName((tokens[name] as Token).text) &&
    isCommonWord((tokens[name] as Token).lower)
  )
    return null;
  const to = personEnd(scene, name, end);
  return { names: [person(at, name, to)], to };
}

/** A word of a title: by itself, or as "Fire" and "Health" are in "Fire Chief" and "Health Minister". */
function titleHere(tokens: readonly Token[], at: number, end: number): boolean {
  const { lower } = tokens[at] as Token;
  const next = tokens[at + 1];
  // "First Lieutenant", not "the First Pacific fund"
  if (lower === 'first') return next !== undefined && at + 1 < end && isTitleWord(next.lower);
  if (isTitleWord(lower)) return true;
  return (
    next !== undefined &&
    at + 2 < end &&
    isTitleWord(next.lower) &&
    isCommonWord(lower) &&
    placesNamed((tokens[at] as Token).text).length === 0
  );
}

/** "Secretary | of State Antony Lee", "Minister | for Health and Welfare Ama Boateng". */
function titleOf(scene: Scene, at: number): Stretch | null {
  const { tokens } = scene;
  const joint = tokens[at]?.lower;
  if (joint !== 'of' && joint !== 'for') return null;
  let from = at + 1;
  if (tokens[from]?.lower === 'the') from++;
  const start = from;
  for (; from < start + 5; from++) {
    const token = tokens[from];
    if (!token || !(isCapital(token) || token.lower === 'and')) return null;
    if (from > start && (isGivenName(token.text) || isStrongTitle(token.lower))) break;
    if (placesNamed(token.text).some((entry) => entry.rank >= 9) && !isOrdinary(token.lower)) return null;
  }
  while (tokens[from] && isStrongTitle((tokens[from] as Token).lower)) from++;
  let to = from;
  while (
    tokens[to] &&
    isCapital(tokens[to] as Token) &&
    to < from + 3 &&
    near(tokens[to - 1] as Token, tokens[to] as Token)
  )
    to++;
  return to > from ? { from, to } : null;
}

/** A person's name ends before a title, an office or a place that is no part of it. */
function personEnd({ tokens }: Scene, from: number, end: number): number {
  const limit = Math.min(end, from + 9);
  for (let at = from + 1; at < limit; at++) {
    const token = tokens[at] as Token;
    if (isAcronym(token) && at > from + 1) return at;
  }
  return limit;
}
