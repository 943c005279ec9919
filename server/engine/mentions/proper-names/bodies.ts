/** Organisations, told by a word of their name or by their letters. */

import { CURRENCY_CODES } from '../../lexicon/currencies.ts';
import type { Entry } from '../../lexicon/gazetteer.ts';
import {
  isBareOrganisation,
  isOrganisationWord,
  isPublicBody,
  opensOrganisation,
} from '../../lexicon/organisations.ts';
import { isTitleWord } from '../../lexicon/titles.ts';
import type { Token } from '../../text/sentence.ts';
import { placeNames } from './known-places.ts';
import type { KnownPlace } from './look-up.ts';
import { ofPhrase } from './phrases.ts';
import { nothing, organisation, type PlaceFound, type ProperName, type ReadOne } from './proper-name.ts';
import { isAcronym } from './runs.ts';
import type { Scene } from './scene.ts';

export function organisationAt(scene: Scene, at: number, end: number, known: KnownPlace | null): ReadOne | null {
  const { tokens } = scene;
  let head = -1;
  for (let index = end - 1; index >= at; index--) {
    const { lower } = tokens[index] as Token;
    // "Assistant District Attorney"
    if (lower === 'district' && /^(?:attorney|judge|magistrate)$/.test(tokens[index + 1]?.lower ?? '')) continue;
    if (isOrganisationWord(lower) || isBareOrganisation(lower)) {
      head = index;
      break;
    }
  }
  const lastWord = (tokens[end - 1] as Token).lower;
  const opening = opensOrganisation(lastWord) ? ofPhrase(scene, end) : 0;
  if (opening > 0) {
    const lead = leadingPlace(scene, at, end, known);
    return { names: [...lead, organisation(at, opening, acronymBehind(scene, opening))], to: opening };
  }
  if (head < 0) return null;
  if (head === end - 1) {
    const alone = end - at === 1;
    if (alone)
      return isBareOrganisation(lastWord) ? { names: [organisation(at, end)], to: end } : known ? null : nothing(end);
    if (known && known.to === end) return null;
    // "United States Army", "Kenyan Parliament", "Ashford Police Department"
    const lead = leadingPlace(scene, at, end, known);
    const bare = lead.length > 0 && lead[0] && lead[0].to === end - 1 && (lead[0] as PlaceFound).demonym;
    const names: ProperName[] = bare && isPublicBody(lastWord) ? [...lead] : [...lead];
    names.push(organisation(at, end, acronymBehind(scene, end)));
    return { names, to: end };
  }
  // "Fire Department Chief Ann Lee": the body, then what follows it.
  if (isTitleWord((tokens[head + 1] as Token).lower) && head > at) {
    const lead = leadingPlace(scene, at, head + 1, known);
    return { names: [...lead, organisation(at, head + 1)], to: head + 1 };
  }
  return null;
}

/** The place that a body's name begins with: always a country or its adjective, otherwise only for public bodies. */
function leadingPlace(scene: Scene, at: number, end: number, known: KnownPlace | null): PlaceFound[] {
  if (!known || known.to >= end) return [];
  const top = known.entries[0] as Entry;
  const last = (scene.tokens[end - 1] as Token).lower;
  const national = top.kind === 'country' || top.form === 'of';
  if (!(isPublicBody(last) || (national && known.to - at <= 2 && !/^(?:open|cup|post|times|league)$/.test(last))))
    return [];
  return placeNames(scene, at, known);
}

/** "(SOHR)" right behind a name. */
function acronymBehind({ tokens }: Scene, to: number): string {
  const [open, word, close] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  return open?.text === '(' && word && isAcronym(word) && close?.text === ')' ? word.text : '';
}

/** Letters that stand for no body: units, zones, courts of sport. */
const NO_BODY = new Set(
  'AM PM TV OK ID IT VIP SUV GPS DNA HIV AIDS PC CEO CFO COO PR HR IQ AI UFO FAQ PDF USB ATM GDP CCTV LGBT LGBTQ MVP MP MPs COVID PhD ZIP AD BC II III IV VI'.split(
    ' ',
  ),
);

export function acronymAt(scene: Scene, at: number): ProperName[] {
  const token = scene.tokens[at] as Token;
  // "EUR 30", "USD1,700", "$US30": money
  if (CURRENCY_CODES.has(token.text.replace(/\d+$/, '')) || scene.tokens[at - 1]?.text === '$') return [];
  if (NO_BODY.has(token.text) || /^[IVX]+$/.test(token.text)) return [];
  // "(SOHR)" behind the name that it is short for belongs to that name.
  if (scene.tokens[at - 1]?.text === '(' && scene.tokens[at + 1]?.text === ')') return [];
  return [organisation(at, at + 1, isAcronym(token) ? token.text : '')];
}
