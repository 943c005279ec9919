/** Examples of a draft against itself: values that it gives twice, as they are right, and with one of the two made wrong. */

import { bearsOut } from '../../server/engine/compare/circumstances.ts';
import type { Outcome } from '../../server/engine/compare/outcomes.ts';
import { weighAgainst } from '../../server/engine/compare/weigh.ts';
import { outcomesWithin, rivalsOf } from '../../server/engine/compare/within-signals.ts';
import { WITHIN_WEIGHTS } from '../../server/engine/compare/within-weights.ts';
import { createEngine, type DocumentReading } from '../../server/engine/engine.ts';
import { type Base, selfBaseOf } from '../../server/engine/facts/base.ts';
import type { Statement } from '../../server/engine/facts/statement.ts';
import { toFile } from '../../server/engine/text/prose.ts';
import type { Story } from '../../test/bench/mutation-stories.ts';
import { slipsIn } from '../../test/bench/mutations.ts';
import { type Example, standsAt, standsIn, writtenOf } from './examples.ts';

export const WITHIN_SIGNALS = Object.keys(WITHIN_WEIGHTS);
const indexOf = new Map(WITHIN_SIGNALS.map((name, at) => [name, at]));

/** Most values of a draft are given once: the few that are given twice count for more. */
const WEIGHT = { right: 0.3, spoilt: 0.5, planted: 2 } as const;
const JUDGED = new Set(['name', 'quote']);

export function withinExamplesOf(story: Story): readonly Example[] {
  const engine = createEngine();
  const read = (text: string): DocumentReading => engine.read('draft.md', text);
  const draft = read(story.draft);
  return [
    ...rightClaims(story, draft),
    ...spoiltClaims(story, draft, read),
    ...plantedClaims(story, read(story.written)),
  ];
}

const judged = (base: Base): readonly Statement[] => base.facts.filter(({ claim: { kind } }) => !JUDGED.has(kind));

function rightClaims(story: Story, draft: DocumentReading): readonly Example[] {
  const self = selfBaseOf(draft);
  return judged(self).flatMap((claim) => exampleOf(story, claim, self, () => false, WEIGHT.right) ?? []);
}

function spoiltClaims(
  story: Story,
  draft: DocumentReading,
  read: (text: string) => DocumentReading,
): readonly Example[] {
  const self = selfBaseOf(draft);
  return judged(self).flatMap((claim) => {
    const twins = weighAgainst(claim, rivalsOf(claim, self), self)
      .agreeing.filter((aligned) => bearsOut(claim, aligned))
      .map(({ fact }) => startIn(fact));
    const span = toFile(claim.reading.block.prose, claim.claim.mention.whole);
    const written = writtenOf(claim);
    if (twins.length === 0 || story.draft.slice(span.start, span.end) !== written.whole) return [];
    const siblings = self.facts
      .filter((fact) => fact.claim.kind === claim.claim.kind && fact !== claim && !twins.includes(startIn(fact)))
      .map(writtenOf);
    return slipsIn(written, siblings).flatMap(({ text }) => {
      const grown = text.length - (span.end - span.start);
      const after = selfBaseOf(read(story.draft.slice(0, span.start) + text + story.draft.slice(span.end)));
      const moved = new Set(twins.map((at) => (at > span.start ? at + grown : at)));
      const own = after.facts.find((one) => one.claim.kind === claim.claim.kind && startIn(one) === span.start);
      const example = own && exampleOf(story, own, after, (fact) => moved.has(startIn(fact)), WEIGHT.spoilt);
      return example?.candidates.some(({ wanted }) => wanted) ? [example] : [];
    });
  });
}

const startIn = ({ reading, claim }: Statement): number => toFile(reading.block.prose, claim.mention.whole).start;

function plantedClaims(story: Story, draft: DocumentReading): readonly Example[] {
  const self = selfBaseOf(draft);
  return story.errors
    .filter(({ source }) => source === 'draft.md')
    .flatMap((error) =>
      judged(self).flatMap((claim) => {
        if (!standsAt(claim, story.written, error)) return [];
        const right = (fact: Statement): boolean => standsIn(fact, error.sourceText);
        const example = exampleOf(story, claim, self, right, WEIGHT.planted);
        return example?.candidates.some(({ wanted }) => wanted) ? [example] : [];
      }),
    );
}

function exampleOf(
  { set, name }: Story,
  claim: Statement,
  self: Base,
  wanted: (fact: Statement) => boolean,
  weight: number,
): Example | null {
  const outcomes = outcomesWithin(claim, rivalsOf(claim, self), self);
  if (outcomes.length === 0) return null;
  const candidates = outcomes.map((outcome) => candidateOf(outcome, wanted));
  return {
    story: `${set}/${name}`,
    spoilt: candidates.some((one) => one.wanted),
    weight,
    candidates,
    shown: () =>
      `${set}/${name} ${claim.claim.kind}: ${textOf(claim)} | ${outcomes
        .slice(0, 2)
        .map(({ aligned }) => textOf(aligned.fact))
        .join(' | ')}`,
  };
}

const candidateOf = (
  { aligned, agrees }: Outcome,
  wanted: (fact: Statement) => boolean,
): Example['candidates'][number] => ({
  agrees,
  wanted: !agrees && wanted(aligned.fact),
  terms: aligned.signals.map(({ name, times }) => [indexOf.get(name) as number, times] as const),
});

const AROUND = 50;

function textOf({ claim, reading }: Statement): string {
  const { start, end } = claim.mention.whole;
  return reading.block.prose.text.slice(Math.max(0, start - AROUND), end + AROUND).replace(/\s+/g, ' ');
}
