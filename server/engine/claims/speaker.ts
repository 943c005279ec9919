/** Who says it: the subject of a saying verb in the sentence, "according to", or the turn's label. */

import type { Mention } from '../mentions/mention.ts';
import type { Block } from '../text/document.ts';
import type { Sentence, Token } from '../text/sentence.ts';

const SAYING = new Set(['say', 'tell', 'report', 'announce', 'claim', 'state', 'add', 'confirm', 'estimate', 'warn', 'note', 'write', 'declare', 'acknowledge', 'admit', 'insist', 'argue', 'predict', 'explain', 'put']);
const NOUNS = new Set(['NOUN', 'PROPN']);

/** The speaker of a sentence's statements as it stands in the text, or null. */
export function speakerOf(sentence: Sentence, mentions: readonly Mention[], block: Block): string | null {
  return accordingTo(sentence) ?? subjectOfSaying(sentence, mentions) ?? block.turn;
}

function accordingTo({ tokens }: Sentence): string | null {
  const at = tokens.findIndex((token, index) => token.lower === 'according' && tokens[index + 1]?.lower === 'to');
  return at < 0 ? null : nounPhraseFrom(tokens, at + 2);
}

function subjectOfSaying(sentence: Sentence, mentions: readonly Mention[]): string | null {
  const { tokens } = sentence;
  const verb = tokens.findIndex((token) => SAYING.has(token.lemma) && token.pos === 'VERB');
  if (verb < 0) return null;
  const name = mentions
    .filter((mention) => mention.kind === 'name' && mention.sentence === sentence.index)
    .map((mention) => ({ mention, gap: Math.min(Math.abs((tokens[verb] as Token).start - mention.span.end), Math.abs(mention.span.start - (tokens[verb] as Token).end)) }))
    .sort((a, b) => a.gap - b.gap)[0];
  if (name && name.gap <= 2 && name.mention.kind === 'name') {
    return name.mention.value.type === 'person' ? name.mention.value.surname : name.mention.value.name;
  }
  return nounPhraseBefore(tokens, verb) ?? (name && name.gap < 60 && name.mention.kind === 'name' ? (name.mention.value.type === 'person' ? name.mention.value.surname : name.mention.value.name) : null);
}

function nounPhraseFrom(tokens: readonly Token[], from: number): string | null {
  const words: string[] = [];
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.pos === 'DET' && words.length === 0) continue;
    if (!NOUNS.has(token.pos) && token.pos !== 'ADJ') break;
    words.push(token.text);
  }
  return words.length > 0 ? words.join(' ') : null;
}

function nounPhraseBefore(tokens: readonly Token[], verb: number): string | null {
  const words: string[] = [];
  for (let at = verb - 1; at >= 0; at--) {
    const token = tokens[at] as Token;
    if (token.pos === 'AUX' && words.length === 0) continue;
    if (!NOUNS.has(token.pos) && token.pos !== 'ADJ') break;
    words.unshift(token.text);
  }
  return words.length > 0 ? words.join(' ') : null;
}
