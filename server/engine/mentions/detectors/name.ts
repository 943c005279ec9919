/** Sees names of persons, with title and role, and of organisations. */

import { isPersonNoun } from '../../lexicon/meaning.ts';
import { isTitleWord } from '../../lexicon/titles.ts';
import type { Sentence, Token } from '../../text/sentence.ts';
import type { NameValue, PersonName } from '../../values/name.ts';
import type { Detector, Reading } from '../detector.ts';
import type { Mention } from '../mention.ts';
import { namesOf } from '../proper-names/block-names.ts';
import type { OrganisationFound, PersonFound } from '../proper-names/proper-name.ts';

const ID = 'name';

export const nameDetector: Detector<'name'> = { id: ID, kind: 'name', detect };

function* detect(sentence: Sentence, reading: Reading): Generator<Mention<'name'>> {
  const prose = reading.block.prose.text;
  const { tokens } = sentence;
  for (const name of namesOf(sentence, reading)) {
    if (name.kind === 'place') continue;
    const end = (tokens[name.to - 1] as Token).end;
    const span = { start: (tokens[name.from] as Token).start, end };
    const whole = name.kind === 'person' ? { start: (tokens[name.title] as Token).start, end } : span;
    const value: NameValue =
      name.kind === 'person' ? personOf(name, tokens, prose) : organisationOf(name, tokens, prose);
    yield { kind: 'name', span, whole, value, sentence: sentence.index, by: ID };
  }
}

const textBetween = (tokens: readonly Token[], from: number, to: number, prose: string): string =>
  from < to ? prose.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end) : '';

const organisationOf = (
  { from, to, acronym }: OrganisationFound,
  tokens: readonly Token[],
  prose: string,
): NameValue => ({
  type: 'organisation',
  name: textBetween(tokens, from, to, prose),
  acronym,
});

/** "van der Berg", "al-Sudani", "de la Cruz", "bin Salman"; also with a capital, "Al Sudani", "Van Dyke". */
const PARTICLES = new Set(
  'al el ad an ar as ash at az ed er es ez bin bint ibn ben abu van von der den de del della di da dos das du la le las los ter ten zu mac st st. o'.split(
    ' ',
  ),
);
const SUFFIX = /^(?:jr|sr|ii|iii|iv|v)\.?$/;

function personOf({ title, from, to }: PersonFound, tokens: readonly Token[], prose: string): PersonName {
  let last = to;
  if (last - from > 1 && SUFFIX.test((tokens[last - 1] as Token).lower)) last--;
  let surname = last - 1;
  // A double-barrelled surname, then the particles before it.
  while (surname - 2 > from && isHyphen(tokens[surname - 1]) && touching(tokens, surname)) surname -= 2;
  // "Al" before one word is a short Albert sooner than the article, "al" is the article.
  const article = (tokens[from] as Token).text !== 'Al' && PARTICLES.has((tokens[from] as Token).lower);
  while (surname - 1 > from || (surname - 1 === from && article)) {
    const before = tokens[surname - 1] as Token;
    if (PARTICLES.has(before.lower)) surname--;
    else if (isHyphen(before) && PARTICLES.has((tokens[surname - 2] as Token | undefined)?.lower ?? '')) surname -= 2;
    else break;
    if (surname <= from) break;
  }
  surname = Math.max(surname, from);
  return {
    type: 'person',
    given: textBetween(tokens, from, surname, prose).split(/\s+/).filter(Boolean),
    surname: textBetween(tokens, surname, last, prose),
    title: textBetween(tokens, title, from, prose),
    role: roleBehind(tokens, to, prose) || roleBefore(tokens, title, prose),
  };
}

const isHyphen = (token: Token | undefined): boolean => token?.text === '-' || token?.text === '‑';
const touching = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.end === tokens[at]?.start && tokens[at - 2]?.end === tokens[at - 1]?.start;

/** ", the coach," ", a spokesman for the harbour trust," " of Tanzania": without the marks around it. */
function roleBehind(tokens: readonly Token[], to: number, prose: string): string {
  const next = tokens[to];
  if (next?.lower === 'of' && tokens[to + 1] && /^\p{Lu}/u.test((tokens[to + 1] as Token).text)) {
    let end = to + 2;
    while (tokens[end] && /^\p{Lu}/u.test((tokens[end] as Token).text)) end++;
    return textBetween(tokens, to, end, prose);
  }
  if (next?.text !== ',') return '';
  let from = to + 1;
  // An age between the name and the role is neither.
  if (/^\d{1,3}$/.test(tokens[from]?.text ?? '') && tokens[from + 1]?.text === ',') from += 2;
  const opening = tokens[from];
  if (
    !opening ||
    !(
      /^(?:a|an|the|its|his|her|their|one|then|now|chief|head)$/.test(opening.lower) ||
      isTitleWord(opening.lower) ||
      opening.pos === 'NOUN'
    )
  )
    return '';
  let seen = false;
  for (let end = from; end < from + 14; end++) {
    const token = tokens[end];
    if (!token || /^[,.;:—–)?!]$/.test(token.text)) return seen ? textBetween(tokens, from, end, prose) : '';
    if (token.pos === 'VERB' && !seen) return '';
    if (token.pos === 'AUX' || token.lower === 'who' || token.lower === 'and') return '';
    if (token.pos === 'NOUN' || isTitleWord(token.lower)) seen = true;
  }
  return '';
}

/** "spokesman Haidar al-Jumaili", "Kenya's foreign minister, Beatrice Odera". */
function roleBefore(tokens: readonly Token[], title: number, prose: string): string {
  let end = title;
  if (tokens[end - 1]?.text === ',') end--;
  let from = end;
  let seen = false;
  while (from > 0 && end - from < 6) {
    const token = tokens[from - 1] as Token;
    if (isTitleWord(token.lower) || (token.pos === 'NOUN' && isPersonNoun(token.lemma))) seen = true;
    else if (
      !(
        token.kind === 'word' &&
        (token.pos === 'NOUN' ||
          token.pos === 'ADJ' ||
          token.pos === 'PROPN' ||
          token.lower === "'s" ||
          token.lower === 'the' ||
          token.lower === 'of' ||
          token.lower === 'for')
      )
    )
      break;
    from--;
    if (token.lower === 'the' && tokens[from - 1]?.lower !== 'of' && tokens[from - 1]?.lower !== 'for') break;
  }
  return seen ? textBetween(tokens, from, end, prose) : '';
}
