/** Builds the claims of a block: each mention with its setting. */

import { mentionsOf } from '../mentions/detect.ts';
import type { Conventions, Reading } from '../mentions/detector.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Block } from '../text/document.ts';
import type { Sentence, Token } from '../text/sentence.ts';
import { sentencesOf } from '../text/sentences.ts';
import { covers } from '../text/span.ts';
import type { CalendarDay } from '../values/calendar.ts';
import type { Quantity } from '../values/quantity.ts';
import type { Read } from '../values/read.ts';
import type { BlockReading, Claim, ClaimKind, Setting } from './claim.ts';
import { bearerOf, countedAfter, countedElsewhere } from './counted.ts';
import { governing } from './event.ts';
import { speakerOf } from './speaker.ts';

export interface Surroundings {
  readonly date: Read<CalendarDay> | null;
  readonly conventions: Conventions;
  /** The text that announces the list in which the block is an item; '' elsewhere. */
  readonly lead: string;
}

/** Reads a block. A pure function of the block's own words and its surroundings. */
export function readBlock(block: Block, { date, conventions }: Surroundings): BlockReading {
  const sentences = sentencesOf(block.prose.text, block.kind);
  const reading: Reading = { block, sentences, date, conventions };
  const mentions = mentionsOf(reading);
  return { block, sentences, mentions, claims: buildClaims(reading, mentions) };
}

export function buildClaims(reading: Reading, mentions: readonly Mention[]): readonly Claim[] {
  const claims: Claim[] = [];
  let neighbour: { sentence: number; counted: string } | null = null;
  mentions.forEach((mention, at) => {
    const sentence = reading.sentences[mention.sentence];
    if (!sentence) return;
    const beside: string | null = neighbour?.sentence === mention.sentence ? neighbour.counted : null;
    const setting = settingOf(mention, sentence, mentions, reading.block, beside);
    for (const kind of kindsOf(mention)) claims.push({ kind, mention, at, setting });
    if (mention.kind === 'quantity' && setting.counted) neighbour = { sentence: mention.sentence, counted: setting.counted };
  });
  return claims;
}

const QUANTITY_KINDS: Record<Quantity['measure'], ClaimKind> = {
  count: 'count', money: 'money', percent: 'percent', points: 'percent', measure: 'measure', duration: 'duration',
  age: 'age', rank: 'rank', score: 'score', ratio: 'ratio', times: 'ratio', share: 'percent',
};

/** A date that also names its weekday makes two claims: each may be wrong by itself. */
function kindsOf(mention: Mention): readonly ClaimKind[] {
  if (mention.kind === 'quantity') return [QUANTITY_KINDS[mention.value.measure]];
  if (mention.kind !== 'date') return [mention.kind];
  const { stated, weekday, form } = mention.value;
  const dated = stated.year !== null || stated.month !== null || stated.day !== null;
  if (weekday === null) return form === 'relative' && !dated ? [] : ['date'];
  return dated ? ['day', 'date'] : ['day'];
}

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ']);
const LIGHT = new Set(['be', 'have', 'do', 'make', 'take', 'say', 'get', 'go', 'other', 'such', 'same', 'own']);
const CLAUSE_ENDS = new Set([',', ';', ':', '—', '(', ')']);

function settingOf(mention: Mention, sentence: Sentence, mentions: readonly Mention[], block: Block, beside: string | null): Setting {
  const { tokens } = sentence;
  const first = tokens.findIndex((token) => token.end > mention.whole.start);
  const after = tokens.findIndex((token) => token.start >= mention.whole.end);
  const from = after < 0 ? tokens.length : after;
  const own = mentions.filter((other) => other.sentence === mention.sentence);
  const numeric = mention.kind === 'quantity' || mention.kind === 'duration';
  const phrase = numeric ? countedAfter(sentence, from) : { lemma: null, modifiers: [], end: from };
  const verb = governing(sentence, first, phrase.end);
  const age = mention.kind === 'quantity' && mention.value.measure === 'age';
  const bearer = age ? bearerOf(mention, own, sentence) : null;
  const counted = age ? 'age' : numeric ? (phrase.lemma ?? headOfCell(block) ?? countedElsewhere(sentence, first, verb.token, beside)) : null;
  const inClause = (token: Token): boolean => token.start >= clauseStart(tokens, first) && token.end <= clauseEnd(tokens, from);
  const content = (token: Token): boolean => token.kind === 'word' && CONTENT.has(token.pos) && !LIGHT.has(token.lemma) && !covers(mention.whole, token);
  return {
    counted,
    modifiers: phrase.modifiers,
    event: verb.lemma ? { lemma: verb.lemma, classes: [], participants: [] } : null,
    whose: bearer ? [bearer] : [],
    speaker: speakerOf(sentence, own, block),
    modality: verb.modality,
    negated: verb.negated,
    share: shareOf(tokens, first),
    where: near(mention, mentions, 'place'),
    when: near(mention, mentions, 'date'),
    quoted: own.some((other) => other.kind === 'quote' && other !== mention && covers(other.span, mention.span)),
    clause: tokens.filter((token) => content(token) && inClause(token)).map((token) => token.lemma),
    context: tokens.filter((token) => content(token) && !inClause(token)).map((token) => token.lemma),
  };
}

/** In a table the headings say what is counted. */
function headOfCell(block: Block): string | null {
  if (!block.cell || block.cell.head) return null;
  const words = `${block.cell.columnHead}`.toLowerCase().match(/\p{L}+/gu);
  return words?.at(-1)?.replace(/(?<=\p{L}{2})s$/u, '') ?? null;
}

const PARTS = new Set(['other', 'another', 'further', 'additional', 'more', 'extra', 'remaining']);

function shareOf(tokens: readonly Token[], first: number): Setting['share'] {
  const before = tokens[first - 1]?.lower ?? '';
  if (before === 'another' || before === 'extra' || before === 'further') return 'increment';
  return PARTS.has(before) ? 'part' : 'whole';
}

function near(mention: Mention, mentions: readonly Mention[], kind: Mention['kind']): readonly number[] {
  return mentions
    .map((other, at) => ({ other, at, gap: Math.abs(other.span.start - mention.span.start) }))
    .filter(({ other }) => other.kind === kind && other !== mention && other.sentence === mention.sentence)
    .sort((a, b) => a.gap - b.gap)
    .map(({ at }) => at);
}

function clauseStart(tokens: readonly Token[], first: number): number {
  for (let at = first - 1; at >= 0; at--) if (CLAUSE_ENDS.has(tokens[at]?.text ?? '')) return (tokens[at] as Token).end;
  return tokens[0]?.start ?? 0;
}

function clauseEnd(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length; at++) if (CLAUSE_ENDS.has(tokens[at]?.text ?? '')) return (tokens[at] as Token).start;
  return tokens.at(-1)?.end ?? 0;
}
