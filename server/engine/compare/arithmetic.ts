/** Arithmetic of a draft with itself: the constructions by which a figure is said to follow from others, in order. */

import type { DocumentReading } from '../facts/document-reading.ts';
import { OPENING_LINES } from '../facts/story-date.ts';
import type { Mention } from '../mentions/mention.ts';
import { changeFaults } from './arithmetic/changes.ts';
import { conversionFaults } from './arithmetic/conversions.ts';
import { totalsElsewhere } from './arithmetic/elsewhere.ts';
import type { SumFault } from './arithmetic/fault.ts';
import { gapFaults } from './arithmetic/gaps.ts';
import { itemFaults, listFaults } from './arithmetic/listed.ts';
import { moveFaults } from './arithmetic/moves.ts';
import { partFaults } from './arithmetic/parts.ts';
import { priceFaults } from './arithmetic/prices.ts';
import { shareFaults } from './arithmetic/shares.ts';
import { type Skeleton, skeletonOf } from './arithmetic/skeleton.ts';
import { spanFaults } from './arithmetic/spans.ts';
import { tableFaults } from './arithmetic/tables.ts';
import { voteFaults } from './arithmetic/votes.ts';
import type { Verdict } from './verdict.ts';

const CONSTRUCTIONS: readonly ((sentence: Skeleton) => Iterable<SumFault>)[] = [
  changeFaults,
  moveFaults,
  gapFaults,
  shareFaults,
  partFaults,
  voteFaults,
  priceFaults,
  conversionFaults,
];

/** Figures that do not follow from those beside them; of a figure that is wrong in several ways, the first is given. */
export function* sumFaults(draft: DocumentReading, verdicts: readonly Verdict[]): Generator<SumFault> {
  const said = new Set<object>();
  const contradicted = new Set(verdicts.filter(({ status }) => status === 'contradicted').map(({ claim }) => claim));
  for (const one of all(draft, verdicts)) {
    if (said.has(one.claim)) continue;
    said.add(one.claim);
    // Where a source has the number of a list, too, the rule of its kind says so and shows the source.
    if (one.how !== 'list' || !contradicted.has(one.claim)) yield one;
  }
}

function* all(draft: DocumentReading, verdicts: readonly Verdict[]): Generator<SumFault> {
  const byMention = new Map<Mention, Verdict>();
  for (const verdict of verdicts) {
    if (!byMention.has(verdict.claim.claim.mention)) byMention.set(verdict.claim.claim.mention, verdict);
  }
  // A date that is only the first one written may as well be a birthday.
  const guessed = draft.date?.how === 'inferred' && draft.date.from === OPENING_LINES;
  const today = guessed ? null : (draft.date?.value ?? null);
  yield* tableFaults(draft, verdicts);
  for (const reading of draft.blocks) {
    if (reading.block.cell) continue;
    for (const sentence of reading.sentences) {
      const figures = reading.mentions.filter(
        (mention) => mention.sentence === sentence.index && reckonable(mention),
      ).length;
      if (figures === 0) continue;
      const skeleton = skeletonOf(reading, sentence, byMention);
      // A figure alone follows from no other; but it may announce a list, or lie between two dates.
      if (figures > 1) for (const construction of CONSTRUCTIONS) yield* construction(skeleton);
      yield* listFaults(skeleton);
      yield* spanFaults(skeleton, today);
    }
  }
  yield* itemFaults(draft, byMention);
  yield* totalsElsewhere(verdicts);
}

const reckonable = ({ kind }: Mention): boolean => kind === 'quantity' || kind === 'duration';
