/** All mentions of a block: each sentence through every detector, and then one reading of every word. */

import type { Span } from '../text/span.ts';
import type { Detector, Reading } from './detector.ts';
import { DETECTORS } from './detectors.ts';
import type { Mention } from './mention.ts';
import { REFINERS } from './refiners.ts';

/** Mentions in the order of the text. `detectors` is the ordered list by which an overlap is decided. */
export function mentionsOf(reading: Reading, detectors: readonly Detector[] = DETECTORS): Mention[] {
  const all: Mention[] = [];
  for (const sentence of reading.sentences) {
    const seen: Mention[] = [];
    for (const detector of detectors) seen.push(...detector.detect(sentence, reading));
    let own: readonly Mention[] = resolve(seen);
    for (const refiner of REFINERS) own = refiner.refine(own, sentence, reading);
    all.push(...own);
  }
  return all.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Drops what another mention reads better. Quotations lie over everything else and take no words from it. */
export function resolve(seen: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of seen) {
    if (mention.kind === 'quote') {
      kept.push(mention);
      continue;
    }
    let beaten = false;
    for (let index = kept.length - 1; index >= 0; index--) {
      const other = kept[index] as Mention;
      if (other.kind === 'quote' || !meets(mention.span, other.span)) continue;
      if (standTogether(mention, other)) continue;
      if (beats(mention, other)) kept.splice(index, 1);
      else beaten = true;
    }
    if (!beaten) kept.push(mention);
  }
  return kept;
}

const meets = (a: Span<'prose'>, b: Span<'prose'>): boolean => a.start < b.end && b.start < a.end;
const length = (span: Span<'prose'>): number => span.end - span.start;

/** A number inside a name ("Unit 4") or a clock time inside a dated moment is one reading; a date beside its clock time is two. */
function standTogether(a: Mention, b: Mention): boolean {
  // "Syrian Democratic Forces": the demonym says whose, though it is part of the name.
  if (a.kind === 'place' && b.kind === 'name') return a.value.demonym;
  if (a.kind === 'name' && b.kind === 'place') return b.value.demonym;
  return false;
}

/** Whether the later of two readings of the same words replaces the earlier. */
function beats(later: Mention, earlier: Mention): boolean {
  const [a, b] = [length(later.span), length(earlier.span)];
  if (later.kind === earlier.kind) return a > b;
  if (later.kind === 'place' && earlier.kind === 'name') {
    // A name of no certain kind gives way to a place of the same words; an organisation keeps the places in it.
    return a > b || (a === b && earlier.value.type === 'other');
  }
  // A number that holds a whole date or time in it is a longer expression still.
  if (later.kind === 'quantity' || later.kind === 'duration') return earlier.kind === 'name' ? false : a > b;
  if (earlier.kind === 'quantity' || earlier.kind === 'duration') return later.kind !== 'place';
  return a > b;
}
