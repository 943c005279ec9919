/** Names that no list knows whole: persons by their given name or by what the sentence says of them, places by where they stand. */

import { isCommonWord } from '../../lexicon/common-words.ts';
import { NAMES_PLACES } from '../../lexicon/facilities.ts';
import { isOrdinary } from '../../lexicon/gazetteer.ts';
import { isGivenName } from '../../lexicon/given-names.ts';
import { nounCategory } from '../../lexicon/meaning.ts';
import { isTitleWord } from '../../lexicon/titles.ts';
import type { Token } from '../../text/sentence.ts';
import { withinBehind } from './look-up.ts';
import { surnameLike } from './phrases.ts';
import { nothing, person, place, type ReadOne } from './proper-name.ts';
import { isAcronym, isCapital, isNoNameAlone, near } from './runs.ts';
import { acts, looksPersonal, placeAsked, type Scene, speaks } from './scene.ts';

const INITIAL = /^(?:\p{Lu}\.)+$|^\p{Lu}$/u;

/** "Laura Whitcombe", "J.K. Obuya", "Mohammed bin Rashid": a given name or an initial, and more. */
export function personAt(scene: Scene, at: number, end: number): ReadOne | null {
  const { tokens } = scene;
  const first = tokens[at] as Token;
  const last = tokens[end - 1] as Token;
  const given = (isGivenName(first.text) && isCapital(first)) || INITIAL.test(first.text);
  if (!given) return null;
  const rest = tokens.slice(at + 1, end).filter((token) => token.kind === 'word');
  if (rest.length === 0 || end - at > 9) return null;
  if (isNoNameAlone(first.lower) || afterArticle(tokens, at)) return null;
  const ordinary = isOrdinary(first.lower) || isCommonWord(first.lower);
  // "Grace Period", "Will Power", "Rose Garden": one must be more than an ordinary word.
  if (
    ordinary &&
    rest.every((token) => isCommonWord(token.lower)) &&
    !looksPersonal(scene, at, end) &&
    !INITIAL.test(first.text)
  ) {
    const plausible = rest.length === 1 && rest[0] && tokens[end] && (acts(scene, end) || isGivenName(rest[0].text));
    if (!plausible) return null;
  }
  if (isAcronym(last) && last.text.length > 2 && !/^(?:II|III|IV)$/.test(last.text))
    return { names: [person(at, at, end - 1)], to: end - 1 };
  return { names: [person(at, at, end)], to: end };
}

const NOT_ALONE = /^(?:\p{Lu}|\p{L}\.)$/u;

/** Nobody's name has an article: "the Grace Period", "an Anna Karenina". */
const afterArticle = (tokens: readonly Token[], at: number): boolean =>
  /^(?:the|a|an|this)$/.test(tokens[at - 1]?.lower ?? '') ||
  (tokens[at - 1]?.lower === 'that' && tokens[at - 1]?.pos === 'DET');

// "Homeopathy", "Secularism", "Volcanology", "Containment": a capital at the start of the sentence, and endings of things
//      ^^^^^         ^^^          ^^^^^         ^^^^
const ABSTRACT =
  /(?:pathy|isms?|ology|ologies|ography|onomy|ments?|ness|[st]ions?|ities|[ai]lity|graphy|therapy|ectomy|itis|osis|emia|aemia|ics|ship|ships|hood|ware|cracy|phobia)$/;

/** A run of which no list knows anything: its place in the sentence decides, or it stays unread. */
export function unknownAt(scene: Scene, at: number, end: number, text: string): ReadOne {
  const { tokens, known } = scene;
  const first = tokens[at] as Token;
  const words = tokens.slice(at, end).filter((token) => token.kind === 'word');
  const common =
    words.some((token) => isCommonWord(token.lower) && token.text.length > 2) ||
    (words.length > 1 && words.every((token) => nounCategory(token.lower) !== null));
  const single = words.length === 1 || !/\s/.test(text);
  const asked = placeAsked(scene, at);
  const before = tokens[at - 1];
  // "the Minister for Fisheries": an office, not a person nor a place.
  const office =
    /^(?:of|for)$/.test(before?.lower ?? '') &&
    isTitleWord(tokens[at - 2]?.lower ?? '') &&
    (common || nounCategory(first.lower) !== null);
  if (office || NOT_ALONE.test(text) || isNoNameAlone(first.lower)) return nothing(end);
  // "the Ardley district", "Ardley village", "Ardley airport"
  const after = tokens[end];
  if (
    after &&
    after.text === after.lower &&
    !common &&
    words.length <= 3 &&
    (NAMES_PLACES.has(after.lower) || /^(?:airport|airbase|beach|river|valley|mountains|forest)$/.test(after.lower)) &&
    near(tokens[end - 1] as Token, after)
  ) {
    return { names: [place(at, end, 'unknown')], to: end };
  }
  const surname = (words.at(-1) as Token).lower;
  if (known.surnames.has(surname) && single) return { names: [person(at, at, end)], to: end };
  if (withinBehind(scene, end) && !common) return { names: [place(at, end, 'city')], to: end };
  if (afterArticle(tokens, at) && asked < 2) return nothing(end);
  if (!(common && single) && looksPersonal(scene, at, end) && words.length <= 4)
    return { names: [person(at, at, end)], to: end };
  if (common && single && speaks(scene, at, end) && surnameLike(first, at))
    return { names: [person(at, at, end)], to: end };
  if (
    asked === 2 &&
    !common &&
    before &&
    before.lower !== 'the' &&
    !/^(?:over|off|at|into|through)$/.test(before.lower)
  )
    return { names: [place(at, end, 'unknown')], to: end };
  if (known.places.has(text.toLowerCase()) && !common) return { names: [place(at, end, 'unknown')], to: end };
  if (common) return nothing(end);
  if (!single && words.length <= 4) return { names: [person(at, at, end)], to: end };
  // "Lindqvist's", "Lindqvist won"
  if (/\p{Ll}\p{Lu}/u.test(text) && !/^(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|O['’])/.test(text)) return nothing(end);
  if (single && at === 0 && (first.pos !== 'PROPN' || nounCategory(first.lower) !== null || ABSTRACT.test(first.lower)))
    return nothing(end);
  // "Ravensby have gone": a side or a band, for one person has.
  if (single && /^(?:have|are|were)$/.test(tokens[end]?.lower ?? '') && before?.lower !== 'and') return nothing(end);
  if (
    single &&
    first.text.length > 2 &&
    asked !== 2 &&
    (acts(scene, end) || (tokens[end]?.lower === "'s" && asked === 0)) &&
    !isAcronym(first)
  )
    return { names: [person(at, at, end)], to: end };
  return nothing(end);
}
