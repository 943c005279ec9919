/**
 * Learns the weights in `server/engine/compare/slot-weights.ts` from stories whose errors are known: `npm run train`.
 *
 * A story with its errors mended is a draft in which every value is right. Each value that a source bears out is then made
 * wrong, one at a time, as people err; the fact that bore it out is the one to be found. A value left as it is must not be
 * contradicted, nor may it be when its source is withheld or when the sources are another story's. Errors that a person planted
 * are learned from as they stand. It learns from the sample
 * stories, from those in `test/training`, and from the odd-numbered cases where they are laid out beside the repository; the
 * even-numbered ones are kept aside to judge by. What it prints is held against stories that were not learned from, in four
 * folds. `--write` writes the weights, `--verbose` shows what it gets wrong.
 */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stories } from '../test/bench/mutation-stories.ts';
import { type Example, examplesOf, GROUPS, SIGNALS, UNCOVERED } from './train/examples.ts';
import { type Judged, judge, learn, type Space } from './train/learn.ts';
import { WITHIN_SIGNALS, withinExamplesOf } from './train/within-examples.ts';

const FOLDS = 4;
const SHOWN = 60;
const WEIGHTS = join(import.meta.dirname, '../server/engine/compare/slot-weights.ts');
const WITHIN = join(import.meta.dirname, '../server/engine/compare/within-weights.ts');

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '250' },
    ridge: { type: 'string', default: '0.001' },
    write: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
});
const [rounds, ridge] = [Number(options.rounds), Number(options.ridge)];

const told = stories((line) => console.error(line)).filter(({ set, half }) => !set.startsWith('dev') || half === 'odd');
const examples = told.flatMap((story, at) =>
  // The stranger is some stories away: neighbours may be of one genre.
  examplesOf(story, told[(at + 7) % told.length] ?? story),
);
console.log(
  `${told.length} stories, ${examples.length} claims, ${examples.filter(({ spoilt }) => spoilt).length} of them spoilt`,
);

const foldOf = new Map(told.map(({ set, name }, at) => [`${set}/${name}`, at % FOLDS]));
const between: Space = { signals: SIGNALS, groups: GROUPS };
const tried = inFolds(examples, between);
report(tried);
if (options.verbose) show(tried);
if (options.write) writeFileSync(WEIGHTS, textOf(learn(examples, rounds, ridge, between)));

const withinExamples = told.flatMap(withinExamplesOf);
const within: Space = { signals: WITHIN_SIGNALS, groups: [] };
console.log(
  `\nDrafts against themselves: ${withinExamples.length} claims, ${withinExamples.filter(({ spoilt }) => spoilt).length} of them spoilt`,
);
const triedWithin = inFolds(withinExamples, within);
report(triedWithin);
if (options.verbose) show(triedWithin);
if (options.write) writeFileSync(WITHIN, withinTextOf(learn(withinExamples, rounds, ridge, within)));

/** Each example judged by weights learned without its story. */
function inFolds(all: readonly Example[], space: Space): readonly Tried[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const aside = ({ story }: Example): boolean => foldOf.get(story) === fold;
    const weights = learn(
      all.filter((one) => !aside(one)),
      rounds,
      ridge,
      space,
    );
    return all.filter(aside).map((example) => ({ example, ...judge(example, weights) }));
  }).flat();
}

interface Tried extends Judged {
  readonly example: Example;
}

function report(all: readonly Tried[]): void {
  const right = all.filter(({ example: { spoilt, weight } }) => !spoilt && weight !== UNCOVERED);
  const uncovered = all.filter(({ example: { spoilt, weight } }) => !spoilt && weight === UNCOVERED);
  const spoilt = all.filter(({ example }) => example.spoilt);
  const share = (some: readonly Tried[], of: readonly Tried[]): string =>
    `${((100 * some.length) / of.length).toFixed(1)} %`;
  for (const from of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
    const above = (list: readonly Tried[]): readonly Tried[] => list.filter(({ chance }) => chance >= from);
    console.log(
      `from ${from}: of ${spoilt.length} wrong claims ${share(above(spoilt), spoilt)} caught, ${share(
        above(spoilt).filter((one) => one.right),
        spoilt,
      )} by the right fact; ` +
        `of ${right.length} right ones ${share(above(right), right)} contradicted; of ${uncovered.length} not covered ${share(above(uncovered), uncovered)}`,
    );
  }
}

function show(all: readonly Tried[]): void {
  const sorted = [...all].sort((a, b) => b.chance - a.chance);
  const line = ({ chance, example }: Tried): void => console.log(`${chance.toFixed(2)} ${example.shown()}`);
  console.log('\nContradicted, though right');
  sorted
    .filter(({ example: { spoilt, weight } }) => !spoilt && weight !== UNCOVERED)
    .slice(0, SHOWN)
    .forEach(line);
  console.log('\nMissed');
  const missed = sorted.filter(({ example: { spoilt }, chance }) => spoilt && chance < 0.5);
  missed.filter((_, at) => at % Math.ceil(missed.length / SHOWN) === 0).forEach(line);
}

function textOf(weights: Float64Array): string {
  const rounded = (at: number): number => Math.round((weights[at] as number) * 100) / 100;
  const shared = SIGNALS.map((name, at) => `  ${name}: ${rounded(at)},`);
  const groups = GROUPS.map((group, index) => {
    const own = SIGNALS.flatMap((name, at) => {
      const value = rounded(SIGNALS.length * (1 + index) + at);
      return Math.abs(value) >= 0.1 ? [`${name}: ${value}`] : [];
    });
    return `  ${group}: { ${own.join(', ')} },`;
  });
  return `/**
 * How much each signal tells that a fact fills the slot of a claim, in logits: made by \`npm run train\` (scripts/train.ts says how),
 * not by hand. What holds of one group of kinds only is added to what holds of all.
 */

export const SLOT_WEIGHTS = {
${shared.join('\n')}
} as const satisfies Record<string, number>;

export type SlotSignal = keyof typeof SLOT_WEIGHTS;

// biome-ignore format: a table
export const BY_GROUP: Readonly<Record<string, Readonly<Partial<Record<SlotSignal, number>>>>> = {
${groups.join('\n')}
};
`;
}

function withinTextOf(weights: Float64Array): string {
  const rows = WITHIN_SIGNALS.map((name, at) => `  ${name}: ${Math.round((weights[at] as number) * 100) / 100},`);
  return `/**
 * How much each signal tells that two places of one draft speak of the same slot, in logits: made by \`npm run train\`
 * (scripts/train.ts says how), not by hand.
 */

export const WITHIN_WEIGHTS = {
${rows.join('\n')}
} as const satisfies Record<string, number>;

export type WithinSignal = keyof typeof WITHIN_WEIGHTS;
`;
}
