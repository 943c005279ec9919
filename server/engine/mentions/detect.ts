/** Runs the detectors over a block and settles which mention stands where two overlap. */

import type { Sentence } from '../text/sentence.ts';
import { covers, overlaps } from '../text/span.ts';
import type { Reading } from './detector.ts';
import { DETECTORS } from './detectors.ts';
import type { Mention } from './mention.ts';

/** All mentions of a block in the order of the text. */
export function mentionsOf(reading: Reading): readonly Mention[] {
  return reading.sentences.flatMap((sentence) => settle(detectAll(sentence, reading)));
}

const detectAll = (sentence: Sentence, reading: Reading): readonly Mention[] =>
  DETECTORS.flatMap((detector) => [...detector.detect(sentence, reading)] as Mention[]);

/**
 * Earlier detectors of the list outrank later ones. Quotations lie under everything; a place may stand inside a name
 * only where the name does not swallow it ("Bank of England" is no England).
 */
function settle(mentions: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions) {
    const rival = mention.kind === 'quote' ? undefined : kept.find((other) => other.kind !== 'quote' && overlaps(other.span, mention.span));
    if (!rival) kept.push(mention);
    else if (rival.kind === 'place' && mention.kind === 'name' && covers(mention.span, rival.span) && longer(mention, rival)) {
      kept.splice(kept.indexOf(rival), 1, mention);
    }
  }
  return kept.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

const longer = (a: Mention, b: Mention): boolean => a.span.end - a.span.start > b.span.end - b.span.start;
