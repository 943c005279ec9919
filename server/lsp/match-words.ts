/** Why two passages were held against one another, in words: what the signals of an alignment say to a reader. */

import type { Finding } from '../engine/findings/finding.ts';
import { say } from './language/say.ts';

/** Signals that only tune the sum are left out. */
export const SAID: Readonly<Record<string, string>> = {
  digitSlip: 'One slip of the keys makes one figure of the other.',
  sharedValue: 'Another value stands in both sentences.',
  besideSameValue: 'The same value stands beside both.',
  besideSamePlace: 'The same place stands beside both.',
  covered: 'The source tells most of what the sentence tells.',
  sameThing: 'The same thing is counted.',
  thingRare: 'What is counted is spoken of seldom.',
  mutual: 'Each is the best match of the other.',
  bestPassage: 'No other passage fits the sentence better.',
  sharedWords: 'The sentences have words in common.',
  likeWords: 'The sentences have words of like meaning.',
  anchors: 'Names, places or days stand in both.',
  sameEvent: 'The same thing happens in both.',
  otherEvent: 'What happens is told in other words.',
  otherPlace: 'Another place stands beside it.',
  otherRow: 'The table has other rows.',
  siblings: 'Other values of the passage would fit as well.',
};

/** Signals that weigh less are not worth a line. */
const LEAST = 0.1;

/** What speaks for the match, or against it, heaviest first. */
export function matchWords({ signals }: Finding, side: 'for' | 'against'): readonly string[] {
  const sign = side === 'for' ? 1 : -1;
  const said = signals.flatMap(({ name, weight }) => (weight * sign >= LEAST ? (SAID[name] ?? []) : []));
  return [...new Set(said)].map((one) => say(one));
}
