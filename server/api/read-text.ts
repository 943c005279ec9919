/** `readText`: the values that stand in a text, with what they are said of. */

import type { BlockReading, Claim } from '../engine/claims/claim.ts';
import { createEngine, type Engine } from '../engine/engine.ts';
import type * as seen from '../engine/mentions/mention.ts';
import { toFile } from '../engine/text/prose.ts';
import type { NameValue as EngineName } from '../engine/values/name.ts';
import type { Quantity } from '../engine/values/quantity.ts';
import type { Mention, NameValue, QuantityValue, ReadText } from './contract.ts';
import { settingsOf } from './settings.ts';

/** Kept between calls: an engine holds nothing but what it has read, and building one is not free. */
let engine: Engine | undefined;

export const readText: ReadText = (text, options = {}) => {
  engine ??= createEngine();
  // A text without a name is read as Markdown, which plain news text nearly always is too.
  const reading = engine.read('text.md', text, settingsOf(options.date));
  return reading.blocks.flatMap((block) => mentionsOf(block, text)).sort((a, b) => a.start - b.start || a.end - b.end);
};

function mentionsOf(reading: BlockReading, text: string): Mention[] {
  const claims = new Map(reading.claims.map((claim) => [claim.at, claim]));
  return reading.mentions.map((mention, at) => {
    const { start, end } = toFile(reading.block.prose, mention.span);
    return { start, end, text: text.slice(start, end), ...readValue(mention, claims.get(at)) };
  });
}

type Valued = Mention extends infer M ? (M extends Mention ? Pick<M, 'kind' | 'value'> : never) : never;

function readValue(mention: seen.Mention, claim: Claim | undefined): Valued {
  switch (mention.kind) {
    case 'quantity':
      return { kind: 'quantity', value: quantityOf(mention.value, claim) };
    case 'duration':
      return { kind: 'duration', value: { ...quantityOf(mention.value.quantity, claim), iso: mention.value.iso } };
    case 'date':
    case 'time':
      return { kind: mention.kind, value: { iso: mention.value.iso } };
    case 'place': {
      const { name, kind, countries } = mention.value;
      return { kind: 'place', value: { name, type: kind, countries } };
    }
    case 'name':
      return { kind: 'name', value: nameOf(mention.value) };
    case 'quote':
      return { kind: 'quote', value: { words: mention.value.words } };
  }
}

function quantityOf(quantity: Quantity, claim: Claim | undefined): QuantityValue {
  const { number, min, max, relation, unit } = quantity;
  const { counted = null, event = null, speaker = null } = claim?.setting ?? {};
  return { number, min, max, relation, unit, counted, event: event?.lemma ?? null, speaker };
}

function nameOf(value: EngineName): NameValue {
  if (value.type !== 'person') return { type: value.type, name: value.name, title: '' };
  return { type: 'person', name: [...value.given, value.surname].join(' '), title: value.title };
}
