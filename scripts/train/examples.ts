/** Examples to learn from: claims of stories that are right, and the same claims made wrong as people err. */

import { type Around, aroundOf, bearsOut, besideOf, type Weighed } from '../../server/engine/compare/circumstances.ts';
import { derive } from '../../server/engine/compare/derive.ts';
import { groupOf, outcomesOf } from '../../server/engine/compare/outcomes.ts';
import { SLOT_WEIGHTS } from '../../server/engine/compare/slot-weights.ts';
import { weighDraft } from '../../server/engine/compare/weigh.ts';
import { createEngine, type DocumentReading } from '../../server/engine/engine.ts';
import { type Base, baseOf, factsOf } from '../../server/engine/facts/base.ts';
import type { Statement } from '../../server/engine/facts/statement.ts';
import { toFile } from '../../server/engine/text/prose.ts';
import type { Discrepancy, Story } from '../../test/bench/mutation-stories.ts';
import { slipsIn, type Written } from '../../test/bench/mutations.ts';

/** One outcome of a claim: a fact that bears it out or tells against it. */
export interface Candidate {
  /** Index of each weight that takes part, with how strongly its signal shows. */
  readonly terms: readonly (readonly [weight: number, times: number])[];
  readonly agrees: boolean;
  /** Whether it is the fact that the claim was true by before it was made wrong. */
  readonly wanted: boolean;
}

export interface Example {
  readonly story: string;
  readonly candidates: readonly Candidate[];
  readonly spoilt: boolean;
  /** A right claim counts 1, a spoilt one less, as there are several of each, and one whose sources do not cover it still less. */
  readonly weight: number;
  readonly shown: () => string;
}

export const SIGNALS = Object.keys(SLOT_WEIGHTS);
export const GROUPS = ['count', 'money', 'percent', 'measure', 'when', 'clock', 'place'] as const;
const indexOf = new Map(SIGNALS.map((name, at) => [name, at]));

const RIGHT = 1;
const SPOILT = 0.5;
/** For an error that a person planted: it stands once, and is of the sort that is to be found. */
const PLANTED = 2;
/** For a claim that has lost its source, or is held against another story's: there are many of them. */
export const UNCOVERED = 0.2;

/** All examples that a story gives; `stranger` is another story, whose sources say nothing of it. */
export function examplesOf(story: Story, stranger: Story): readonly Example[] {
  const engine = createEngine();
  const read = ({ sources }: Story): DocumentReading[] => sources.map(({ path, text }) => engine.read(path, text));
  const sources = read(story);
  const base = baseOf(sources);
  const draft = engine.read('draft.md', story.draft);
  const without = sources.length > 1 ? sources.map((out) => baseOf(sources.filter((one) => one !== out))) : [];
  return [
    ...rightClaims(story, draft, base, RIGHT),
    ...without.flatMap((other) => rightClaims(story, draft, other, UNCOVERED)),
    ...rightClaims(story, draft, baseOf(read(stranger)), UNCOVERED),
    ...spoiltClaims(story, draft, base, (text) => engine.read('draft.md', text)),
    ...plantedClaims(story, engine.read('draft.md', story.written), base),
  ];
}

function rightClaims(story: Story, draft: DocumentReading, base: Base, weight: number): readonly Example[] {
  const weighed = weighDraft(factsOf(draft), base);
  const around = aroundOf(weighed, base);
  return weighed.flatMap((one) => {
    const example = exampleOf(story, one, around, new Set(), weight);
    // What follows from the sources is judged by reckoning, not by these weights.
    return example && derive(one.claim, base, besideOf(one.claim, around, base)) === null ? [example] : [];
  });
}

/** Each claim that a source bears out, made wrong in one way after another, in an otherwise right draft. */
function spoiltClaims(
  story: Story,
  draft: DocumentReading,
  base: Base,
  read: (text: string) => DocumentReading,
): readonly Example[] {
  return weighDraft(factsOf(draft), base).flatMap(({ claim, alignment }) => {
    const support = alignment.agreeing.filter((aligned) => bearsOut(claim, aligned)).map(({ fact }) => fact);
    const span = toFile(claim.reading.block.prose, claim.claim.mention.whole);
    const written = writtenOf(claim);
    if (support.length === 0 || claim.claim.setting.quoted || story.draft.slice(span.start, span.end) !== written.whole)
      return [];
    const siblings = base.facts
      .filter(
        (fact) => fact.claim.kind === claim.claim.kind && fact.source === support[0]?.source && !support.includes(fact),
      )
      .map(writtenOf);
    return slipsIn(written, siblings).flatMap(({ text }) => {
      const facts = factsOf(read(story.draft.slice(0, span.start) + text + story.draft.slice(span.end)));
      const weighed = weighDraft(facts, base);
      const own = weighed.find(
        (one) =>
          one.claim.claim.kind === claim.claim.kind &&
          toFile(one.claim.reading.block.prose, one.claim.claim.mention.whole).start === span.start,
      );
      const example = own && exampleOf(story, own, aroundOf(weighed, base), new Set(support), SPOILT);
      return example?.candidates.some(({ wanted }) => wanted) ? [example] : [];
    });
  });
}

/** The errors of the draft as it was written, each with the facts of the words that say what is right. */
function plantedClaims(story: Story, draft: DocumentReading, base: Base): readonly Example[] {
  const weighed = weighDraft(factsOf(draft), base);
  const around = aroundOf(weighed, base);
  return story.errors.flatMap((error) => {
    const { source, sourceText } = error;
    return weighed.flatMap((own) => {
      if (!standsAt(own.claim, story.written, error)) return [];
      const wanted = own.alignment.differing
        .map(({ fact }) => fact)
        .filter((fact) => fact.source.document.path === source && standsIn(fact, sourceText));
      return wanted.length === 0 ? [] : (exampleOf(story, own, around, new Set(wanted), PLANTED) ?? []);
    });
  });
}

/** Whether a claim stands where a draft as it was written has an error. */
export function standsAt({ claim, reading }: Statement, written: string, { line, text }: Discrepancy): boolean {
  const from = (lineStarts(written)[line - 1] ?? 0) + (written.split('\n')[line - 1] ?? '').indexOf(text);
  const span = toFile(reading.block.prose, claim.mention.span);
  return span.start < from + text.length && span.end > from;
}

const lineStarts = (text: string): readonly number[] => [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];

/** Whether a fact's value stands in these words of its source. */
export function standsIn({ source, reading, claim }: Statement, words: string): boolean {
  const { text } = source.document;
  const span = toFile(reading.block.prose, claim.mention.span);
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (at <= span.start && span.end <= at + words.length) return true;
  return false;
}

export function writtenOf({ claim, reading }: Statement): Written {
  const { text } = reading.block.prose;
  const { span, whole } = claim.mention;
  return { claim, own: text.slice(span.start, span.end), whole: text.slice(whole.start, whole.end) };
}

function exampleOf(
  { set, name }: Story,
  own: Weighed,
  around: Around,
  wanted: ReadonlySet<Statement>,
  weight: number,
): Example | null {
  const group = GROUPS.indexOf(groupOf(own.claim.claim.kind) as (typeof GROUPS)[number]);
  if (group < 0) return null;
  const outcomes = outcomesOf(own, around);
  if (outcomes.length === 0) return null;
  return {
    story: `${set}/${name}`,
    spoilt: wanted.size > 0,
    weight,
    candidates: outcomes.map(({ aligned, agrees }) => ({
      agrees,
      wanted: !agrees && wanted.has(aligned.fact),
      terms: aligned.signals.flatMap(({ name: signal, times }) => {
        const at = indexOf.get(signal) as number;
        return [[at, times] as const, [SIGNALS.length * (1 + group) + at, times] as const];
      }),
    })),
    shown: () =>
      [
        `${set}/${name} ${own.claim.claim.kind}: ${shown(own.claim)}`,
        ...[outcomes.find(({ agrees }) => !agrees), outcomes.find(({ agrees }) => agrees)].flatMap((one) =>
          one
            ? [
                `   ${one.agrees ? '=' : '!'} ${shown(one.aligned.fact)} [${one.aligned.signals.map((signal) => `${signal.name} ${signal.times.toFixed(1)}`).join(', ')}]`,
              ]
            : [],
        ),
      ].join('\n'),
  };
}

const BEFORE = 80;
const BEHIND = 50;

function shown({ claim, reading }: Statement): string {
  const { text } = reading.block.prose;
  const { start, end } = claim.mention.whole;
  const { counted, event } = claim.setting;
  const words = `${text.slice(Math.max(0, start - BEFORE), start)}»${text.slice(start, end)}«${text.slice(end, end + BEHIND)}`;
  return `${words.replace(/\s+/g, ' ')} (${counted}/${event?.lemma})`;
}
