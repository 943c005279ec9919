/** Parts and their total in one sentence: "31 people: 14 men, 9 women and 6 children", "7 men and 6 women, 12 people in all". */

import { isPersonNoun, nounKinship } from '../../lexicon/meaning.ts';
import { sameMeasure } from '../agree.ts';
import { fault, partsFault, rounded, type SumFault } from './fault.ts';
import { type Figure, figure, type Skeleton, WORDS } from './skeleton.ts';

/** One part: a figure with its noun or its place, or "a daughter". */
interface Part {
  /** Null for "a daughter". */
  readonly figure: Figure | null;
  /** The noun counted, or '' in "three in Chala". */
  readonly noun: string;
  /** "seven Dutch": a nation's name stands for the noun. */
  readonly nation: boolean;
  /** "eight Labour": a name stands for the noun. */
  readonly proper: boolean;
}

//  "{n1} men"   "{m1} for roads"   "a daughter"   "{n1} in Chala"   "{n2}-year-old" is none
const ITEM = /^(?:\{[nm](?<at>\d+)\}|(?<one>an?|one))(?<words>(?: [\p{L}\p{M}'’-]+){1,6})$/u;
const PREPOSITION = /^(?:in|at|from|on|near|around|outside|off|across|to|by|under|over|aged|who|with|for|of)$/u;

/** Words by which parts overlap, or leave some of the whole out. */
const OPEN =
  /\b(?:includ\w+|among|others?|some|most|many|several|more|another|remaining|rest|both|each|every|per|average|plus|about|up to|least|either|or|also|additional|further|mostly|mainly|chiefly|first|last|rather|not|no|nor)\b/iu;

//  " Dutch"   " South Korean"   " Kenyans"
const NATION = /^ (?:(?:South|North|New) )?\p{Lu}\p{L}+(?:[iesn]|sh|ch|ck)$/u;

const PROPER = /^(?: \p{Lu}\p{L}+){1,3}$/u;

/** The parts that a text lists, up to "and" and the last; null where it is no plain list of parts. */
function partsOf(list: string, skeleton: Skeleton): readonly Part[] | null {
  if (OPEN.test(list) || !/(?: and |[,;] and )/u.test(list)) return null;
  const items = list.split(/(?:[,;] (?:and )?| and )/u).map((item) => item.trim());
  const parts: Part[] = [];
  for (const item of items) {
    const found = ITEM.exec(item)?.groups;
    if (!found) return null;
    const read = found['at'] ? skeleton.exact(found['at']) : null;
    if (found['at'] && read?.quantity.relation !== '=') return null;
    const words = found['words'] as string;
    parts.push({ figure: read, noun: nounOf(words), nation: NATION.test(words), proper: PROPER.test(words) });
  }
  return parts.length > 1 && parts.some(({ figure }) => figure) ? parts : null;
}

function nounOf(words: string): string {
  const all = words.trim().split(' ');
  const end = all.findIndex((word) => PREPOSITION.test(word));
  return singular((end < 0 ? all : all.slice(0, end)).at(-1) ?? '');
}

const singular = (word: string): string =>
  IRREGULAR[word.toLowerCase()] ??
  word
    .toLowerCase()
    .replace(/(?<=[^s])s$/u, '')
    .replace(/ie$/u, 'y');
const IRREGULAR: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  babies: 'baby',
  people: 'person',
  victories: 'victory',
  losses: 'loss',
};

/** Nouns that between them leave nobody and nothing out, and of which nobody is two. */
const PARTITIONS = [
  'man woman boy girl',
  'man woman child baby infant toddler',
  'adult teenager child',
  'male female',
  'son daughter stepson stepdaughter',
  'brother sister',
  'gold silver bronze',
  'win victory loss defeat draw tie',
].map((nouns) => new Set(nouns.split(' ')));
const RECORDS = /^(?:game|match|fixture|start|outing|medal|race|bout|fight|contest|test|series)$/u;

const isPartition = (parts: readonly Part[]): boolean =>
  parts.every(({ nation }) => nation) ||
  (PARTITIONS.some((nouns) => parts.every(({ noun }) => nouns.has(noun))) &&
    new Set(parts.map(({ noun }) => noun)).size === parts.length);

const isPerson = (noun: string): boolean => noun === 'person' || isPersonNoun(noun);

/** Whether the parts are of the total's kind, all in one way: people and people, vehicles and buses, or each with its place alone. */
function ofTheKind(total: string, parts: readonly Part[]): boolean {
  if (parts.every(({ noun }) => noun === '') || parts.every(({ proper }) => proper)) return true;
  if (parts.some(({ noun }) => noun === '')) return false;
  if (RECORDS.test(total) && isPartition(parts)) return true;
  return parts.every(
    ({ noun }) => (isPerson(total) && isPerson(noun)) || (noun !== total && nounKinship(total, noun) >= 0.5),
  );
}

/** Parts of any other kinds may overlap; then only a sum that nearly makes the total was meant to make it. */
const NEAR = 0.15;
const NEAR_MONEY = 0.25;

const LIST = "(?<list>(?:\\{[nm]\\d+\\}|an?|one) [^:;()]*? and (?:\\{[nm]\\d+\\}|an?|one) [\\p{L}\\p{M}'’ -]+?)";
//    "31 people: 14 men, 9 women and 6 children."   "12 arrests (seven in Leeds and five in York)"   "nine medals – four gold … –"
//    "a grant of $9m, made up of $5m from the lottery and $4m from the council"
const COMPRISES = ',? (?:which )?(?:compris(?:es|ed|ing)|consist(?:s|ed|ing) of|(?:is |was |are |were )?made up of) ';
const ANNOUNCED = new RegExp(
  `${figure('nm', 'all')}(?<words>${WORDS})(?:: | \\(| [–—-] ?|${COMPRISES})${LIST}(?:[.;)!?]|$| [–—-])`,
  'iu',
);
//    "12 people, seven men and six women, were"
const APPOSED = new RegExp(
  `${figure('n', 'all')}(?<words>${WORDS}), (?<list>\\{n\\d+\\} [\\p{L}]+(?:, \\{n\\d+\\} [\\p{L}]+)*,? and \\{n\\d+\\} [\\p{L}]+)(?:[,.;)!?]|$| [–—-])`,
  'iu',
);
//    "7 men and 6 women, 12 people in all"   "two cars and a van, or three vehicles altogether"   "…, for a total of 12"
const IN_ALL = new RegExp(
  `(?<list>\\{n\\d+\\} [\\p{L}'’-]+(?: [\\p{L}'’-]+)?(?:, (?:\\{n\\d+\\}|an?) [\\p{L}'’-]+(?: [\\p{L}'’-]+)?)*,? and (?:\\{n\\d+\\}|an?) [\\p{L}'’-]+(?: [\\p{L}'’-]+)?)(?:,| [–—-]) ?(?:(?:or|making|for) )?(?:(?:a|the) total of ${figure('n', 'all')}|${figure('n', 'sum')}(?<words>${WORDS}) (?:in all|in total|altogether|all told)\\b)`,
  'iu',
);
//    "12 people, including seven men and six women"
const INCLUDED = new RegExp(
  `${figure('n', 'all')}(?<words>${WORDS}),? (?:including|among them) (?<list>\\{n\\d+\\} [\\p{L}]+(?:(?:, \\{n\\d+\\} [\\p{L}]+)*,? and \\{n\\d+\\} [\\p{L}]+)?)(?=[,.;)!?]|$)`,
  'iu',
);

/** What each of the patterns has in it. */
const AND = / and /i;
const AND_FIGURE = / and \{n/i;
const ANNOUNCES = /[:(–—-]|compris|consist|made up of/i;
const TOTALS = /total of|in all|in total|altogether|all told/i;
const INCLUDES = /including|among them/i;

export function* partFaults(skeleton: Skeleton): Generator<SumFault> {
  const { text } = skeleton;
  const [and, andFigure] = [AND.test(text), AND_FIGURE.test(text)];
  const found = (may: boolean, pattern: RegExp): Groups => (may ? pattern.exec(text)?.groups : undefined);
  const apposed = andFigure ? APPOSED.exec(text) : null;
  // A figure before it may have the total's place in a longer list: "43 Malaysians, including 15 crew, 27 Australians".
  const opens = apposed !== null && !/\{n\d+\}/u.test(text.slice(0, apposed.index));
  const wrong =
    whole(skeleton, found(and && ANNOUNCES.test(text), ANNOUNCED), false) ??
    (opens ? whole(skeleton, apposed.groups, true) : null) ??
    inAll(skeleton, found(and && TOTALS.test(text), IN_ALL)) ??
    included(skeleton, found(INCLUDES.test(text), INCLUDED));
  if (wrong) yield wrong;
}

type Groups = Readonly<Record<string, string>> | undefined;

function whole(skeleton: Skeleton, groups: Groups, strict: boolean): SumFault | null {
  if (!groups) return null;
  const total = skeleton.exact(groups['all']);
  const parts = partsOf(groups['list'] ?? '', skeleton);
  const words = groups['words'] ?? '';
  if (!total || !parts || total.quantity.relation !== '=' || OPEN.test(words)) return null;
  if (parts.some(({ figure: read }) => read && !sameMeasure(read.quantity, total.quantity))) return null;
  const noun = nounOf(words) || 'person';
  const partition = isPartition(parts) && (isPerson(noun) || RECORDS.test(noun) || ofTheKind(noun, parts));
  // In "14 men, nine women and six children" the first is one of the parts.
  if (PARTITIONS.some((nouns) => nouns.has(noun) && parts.some((part) => nouns.has(part.noun)))) return null;
  if (strict ? !partition : !partition && !ofTheKind(noun, parts)) return null;
  // Of nations a list may leave out the smaller ones.
  return judged(total, parts, partition && !parts.every(({ nation }) => nation));
}

function judged(total: Figure, parts: readonly Part[], sure: boolean): SumFault | null {
  const figures = parts.flatMap((part) => (part.figure ? [part.figure] : []));
  const wrong = partsFault(total, figures, parts.length - figures.length);
  const sum = figures.reduce((value, { quantity }) => value + quantity.number, parts.length - figures.length);
  const share = total.quantity.measure === 'money' ? NEAR_MONEY : NEAR;
  const near = Math.abs(sum - total.quantity.number) <= Math.max(2, share * total.quantity.number);
  return sure || near ? wrong : null;
}

function inAll(skeleton: Skeleton, groups: Groups): SumFault | null {
  if (!groups) return null;
  const total = skeleton.exact(groups['all'] ?? groups['sum']);
  const parts = partsOf(groups['list'] ?? '', skeleton);
  const noun = nounOf(groups['words'] ?? '');
  if (!total || !parts || total.quantity.relation !== '=') return null;
  return noun !== '' && !ofTheKind(noun, parts) ? null : judged(total, parts, true);
}

/** What is included can be less than the whole, never more. */
function included(skeleton: Skeleton, groups: Groups): SumFault | null {
  if (!groups) return null;
  const total = skeleton.exact(groups['all']);
  const list = groups['list'] ?? '';
  const single = /^\{n(\d+)\} (\p{L}+)$/u.exec(list);
  const one = single ? skeleton.exact(single[1]) : null;
  const parts = single
    ? one
      ? [{ figure: one, noun: singular(single[2] as string), nation: false, proper: false }]
      : null
    : partsOf(list, skeleton);
  const noun = nounOf(groups['words'] ?? '');
  if (!total || !parts || total.quantity.relation !== '=' || !isPerson(noun || 'person')) return null;
  if (parts.length > 1 ? !isPartition(parts) : !isPerson(parts[0]?.noun ?? '')) return null;
  const figures = parts.flatMap((part) => (part.figure ? [part.figure] : []));
  const sum = rounded(figures.reduce((value, { quantity }) => value + quantity.number, 0));
  if (sum <= total.quantity.number) return null;
  return fault(total, null, `${figures.map(({ text }) => text).join(' + ')} are more`, 'excess');
}
