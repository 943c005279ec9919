/** Lists that announce their number: "three towns: A, B, C and D", "The six depots:" over five lines. */

import type { BlockReading } from '../../claims/claim.ts';
import type { DocumentReading } from '../../facts/document-reading.ts';
import { isGroupNoun } from '../../lexicon/meaning.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Verdict } from '../verdict.ts';
import { fault, type SumFault } from './fault.ts';
import { figure, type Skeleton, skeletonOf, WORDS } from './skeleton.ts';

//    "three towns: Alderley, Brock, Camber and Dunmow."   "four counties (Kent, Essex and Surrey)"
const ANNOUNCED = new RegExp(
  `${figure('nt', 'count')}(?<words>${WORDS})(?::| \\(| [–—-]) ?(?<list>[^{}:;()–—]*?(?:\\{D\\d+\\}[^{}:;()–—]*?)*)(?:[.!?)]["”’]?$|\\)| [–—-]|$)`,
  'u',
);
/** What the pattern has in it: to make its like ready takes longer than to look for this. */
const ANNOUNCES = /:| [(–—-]/;
//    "Alderley"   "Newton Abbot"   "Stratford-upon-Avon"   "the Isle of Wight"   "Ana de la Cruz"   "{D4}"
const NAME =
  /^(?:(?:the |The |St\. )?\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:of|de|del|della|di|da|do|dos|la|las|le|les|los|el|al|van|von|der|den|the|upon|on|in|sur)){0,2}(?: \p{Lu}[\p{L}\p{M}'’.-]*){0,4}|\{D\d+\})$/u;

const OPEN = /\b(?:includ\w+|such as|among|like|others?|more|etc|least|some|mostly|mainly|plus)\b/iu;

/** Nouns of things that go in pairs or have "and" and commas in their names. */
const JOINED =
  /^(?:couple|pair|match|game|duo|derby|fixture|rivalry|marriage|film|movie|book|novel|song|play|album|show|series|title|track|single|act|shop|store|pub|brand|label|partnership|subject|department)$/u;

/** Who miscounts is out by one or two. */
const OUT_BY = 2;

export function* listFaults(skeleton: Skeleton): Generator<SumFault> {
  const apposed = apposedFault(skeleton);
  if (apposed) yield apposed;
  const found = ANNOUNCES.test(skeleton.dated) ? ANNOUNCED.exec(skeleton.dated)?.groups : undefined;
  const count = skeleton.exact(found?.['count']);
  const list = found?.['list'] ?? '';
  if (!count || OPEN.test(list) || OPEN.test(found?.['words'] ?? '') || (list.match(/ and /gu) ?? []).length !== 1)
    return;
  const items = list.split(/, and |, | and /u).map((item) => item.trim());
  const noun = count.statement.claim.setting.counted ?? count.quantity.unit;
  if (noun === '' || JOINED.test(noun) || items.some((item) => !NAME.test(item))) return;
  // The number that is the list's may be another one of the sentence.
  if ((skeleton.dated.match(/\{[nt]\d+\}/gu) ?? []).length !== 1) return;
  // "Deloitte, Mazars, and Ernst and Young": the last two may be one.
  const joined = isGroupNoun(noun) ? [items.length, items.length - 1] : [items.length];
  if (joined.includes(count.quantity.number) || !miscounts(count.quantity.number, items.length)) return;
  const spoken = list.replace(/\{D(\d+)\}/gu, (_, index: string) => wordsOf(skeleton.reading, skeleton.mention(index)));
  yield fault(count, items.length, spoken, 'list');
}

//    "Ann Hale, Bea Moss and Cal Dunn, the four finalists, each"
const APPOSED = new RegExp(
  `^(?<list>\\p{Lu}[^{}:;()–—]*? and \\p{Lu}[^{}:;()–—,]*), the ${figure('n', 'count')}(?<words>(?: [\\p{L}'’-]+){1,3})[,.]`,
  'u',
);

function apposedFault(skeleton: Skeleton): SumFault | null {
  if (!skeleton.dated.includes(', the {n')) return null;
  const found = APPOSED.exec(skeleton.dated)?.groups;
  const count = skeleton.exact(found?.['count']);
  const list = found?.['list'] ?? '';
  if (!count || (list.match(/ and /gu) ?? []).length !== 1) return null;
  const items = list.split(/, and |, | and /u);
  // "Ann Hale, Bea Moss and the Dunns, the two clowns" has two in the last of its items.
  if (items.length < 3 || items.some((item) => !NAME.test(item) || /^the\b/iu.test(item))) return null;
  return miscounts(count.quantity.number, items.length) && count.quantity.number > items.length
    ? fault(count, items.length, list, 'list')
    : null;
}

const miscounts = (announced: number, listed: number): boolean =>
  announced !== listed && announced > 1 && Math.abs(announced - listed) <= OUT_BY;

const wordsOf = ({ block }: BlockReading, mention: Mention | undefined): string =>
  mention ? block.prose.text.slice(mention.span.start, mention.span.end) : '';

//    "The six depots on strike:"   "Five things to know:"   "The four winners are:"
const LEAD = new RegExp(
  `^(?:(?:the|these|all|here are(?: the)?|there (?:are|were)(?: the)?|these are the|meet the) )?${figure('n', 'count')}${WORDS}(?: (?:are|were))?:$`,
  'iu',
);
/** Words that make a lead a sentence about its items, not their name. */
const SENTENCE = new Set(['VERB', 'PRON', 'SCONJ']);

/** Lists of lines under a line that says how many they are. */
export function* itemFaults(draft: DocumentReading, verdicts: ReadonlyMap<Mention, Verdict>): Generator<SumFault> {
  const lists = new Map<number, BlockReading[]>();
  for (const reading of draft.blocks) {
    const { item } = reading.block;
    if (!item || item.depth > 0 || item.lead === null) continue;
    lists.set(item.list, [...(lists.get(item.list) ?? []), reading]);
  }
  for (const items of lists.values()) {
    const lead = draft.blocks[items[0]?.block.item?.lead ?? -1];
    const sentence = lead?.sentences.at(-1);
    if (!lead || !sentence) continue;
    const skeleton = skeletonOf(lead, sentence, verdicts);
    const count = skeleton.exact(LEAD.exec(skeleton.dated)?.groups?.['count']);
    if (!count || !miscounts(count.quantity.number, items.length) || items.length < 2) continue;
    const said = sentence.tokens.some(({ pos, lower }) => SENTENCE.has(pos) && lower !== 'these' && lower !== 'know');
    if (said || OPEN.test(skeleton.text)) continue;
    yield fault(count, items.length, `${items.length} lines`, 'list');
  }
}
