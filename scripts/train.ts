/**
 * Learns the weights of `server/engine/compare/slot-weights.ts` from stories whose errors are known: `npm run train`.
 *
 * A story with its errors mended is a draft in which every value is right. Each value that a source bears out is then made
 * wrong, one at a time, as people err; the fact that bore it out is the one that must be found. A value left as it is must not be
 * contradicted by anything, nor may it be when its source is withheld or when the sources are another story's. The weights are
 * those of a conditional logit over the outcomes of a claim, found by gradient descent with the weights held small.
 */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Around, aroundOf, bearsOut, besideOf, type Weighed } from '../server/engine/compare/circumstances.ts';
import { derive } from '../server/engine/compare/derive.ts';
import { groupOf, outcomesOf } from '../server/engine/compare/outcomes.ts';
import { SLOT_WEIGHTS } from '../server/engine/compare/slot-weights.ts';
import { weighDraft } from '../server/engine/compare/weigh.ts';
import { createEngine } from '../server/engine/engine.ts';
import { type Base, baseOf, factsOf } from '../server/engine/facts/base.ts';
import type { DocumentReading } from '../server/engine/facts/document-reading.ts';
import type { Statement } from '../server/engine/facts/statement.ts';
import { toFile } from '../server/engine/text/prose.ts';

const { values: options } = parseArgs({
  options: {
    iterations: { type: 'string', default: '400' },
    ridge: { type: 'string', default: '0.002' },
    write: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
});
const ROOT = join(import.meta.dirname, '..');
const SEEDS = join(ROOT, 'seeds');
const CASES = join(ROOT, '../shared/cases');

interface Story {
  readonly name: string;
  readonly draft: string;
  readonly sources: readonly { path: string; text: string }[];
}
interface Discrepancy {
  readonly line: number;
  readonly text: string;
  readonly fix: string;
}

/** The sample stories: their clean drafts have no errors to mend. */
function samples(): readonly Story[] {
  return readdirSync(SEEDS)
    .sort()
    .map((name) => {
      const home = join(SEEDS, name);
      const sources = readdirSync(join(home, 'sources'))
        .sort()
        .map((file) => ({ path: `sources/${file}`, text: readFileSync(join(home, 'sources', file), 'utf8') }));
      return { name: `seeds/${name}`, draft: readFileSync(join(home, 'clean.md'), 'utf8'), sources };
    });
}

/** Odd-numbered stories only: the even half is kept aside to judge by. */
function stories(): readonly Story[] {
  const found: Story[] = [];
  for (const set of ['dev', 'dev-messy', 'dev-open']) {
    const dir = join(CASES, set);
    if (!existsSync(dir)) continue;
    for (const name of readdirSync(dir).sort()) {
      if (Number.parseInt(name, 10) % 2 === 0) continue;
      const home = join(dir, name);
      const { discrepancies } = JSON.parse(readFileSync(join(home, 'case.json'), 'utf8')) as {
        discrepancies: Discrepancy[];
      };
      const lines = readFileSync(join(home, 'draft.md'), 'utf8').split('\n');
      for (const { line, text, fix } of discrepancies)
        lines[line - 1] = (lines[line - 1] ?? '').replace(text, () => fix);
      const sources = readdirSync(join(home, 'sources'))
        .sort()
        .map((file) => ({ path: `sources/${file}`, text: readFileSync(join(home, 'sources', file), 'utf8') }));
      found.push({ name: `${set}/${name}`, draft: lines.join('\n'), sources });
    }
  }
  return found;
}

/** A small generator of pseudo-random numbers: the same at each run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}
const random = randomFrom(7);
const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const cased = (like: string, word: string): string =>
  /^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word;

/** The words of a value made wrong, up to `count` different ways. */
function wrong(statement: Statement, words: string, rivals: readonly string[], count: number): readonly string[] {
  const made = new Set<string>();
  for (let tries = 0; tries < 20 && made.size < count; tries++) {
    const one = wrongOnce(statement, words, rivals);
    if (one !== null && one !== words) made.add(one);
  }
  return [...made];
}

function wrongOnce({ claim }: Statement, words: string, rivals: readonly string[]): string | null {
  const sibling = random() < 0.35 ? (pick(rivals) ?? null) : null;
  switch (claim.mention.kind) {
    case 'quantity':
    case 'duration':
    case 'time': {
      if (sibling !== null && /\d/.test(sibling) === /\d/.test(words)) return sibling;
      const at = SMALL.indexOf(words.toLowerCase());
      if (at >= 0)
        return cased(words, pick(SMALL.filter((_, i) => i > 1 && i !== at && Math.abs(i - at) < 6)) ?? 'four');
      const rank = ORDINALS.indexOf(words.toLowerCase());
      if (rank >= 0) return cased(words, pick(ORDINALS.filter((_, i) => i !== rank)) ?? 'third');
      return wrongDigits(words);
    }
    case 'date': {
      const day = WEEKDAYS.find((name) => words.includes(name));
      if (claim.kind === 'day')
        return day ? words.replace(day, pick(WEEKDAYS.filter((name) => name !== day)) ?? 'Monday') : null;
      if (sibling !== null && random() < 0.5) return sibling;
      const month = MONTHS.find((name) => words.includes(name));
      if (month && random() < 0.3) return words.replace(month, pick(MONTHS.filter((name) => name !== month)) ?? 'May');
      return wrongDigits(words);
    }
    case 'place':
      return pick(rivals) ?? null;
    default:
      return null;
  }
}

function wrongDigits(words: string): string | null {
  const spots = [...words.matchAll(/\d/g)].map((match) => match.index);
  if (spots.length === 0) return null;
  const chars = [...words];
  const at = pick(spots) as number;
  if (random() < 0.4 && spots.length > 1) {
    const i = Math.floor(random() * (spots.length - 1));
    const [a, b] = [spots[i] as number, spots[i + 1] as number];
    [chars[a], chars[b]] = [chars[b] as string, chars[a] as string];
  } else {
    chars[at] = String((Number(chars[at]) + 1 + Math.floor(random() * 9)) % 10);
    if (chars[spots[0] as number] === '0' && spots.length > 1) chars[spots[0] as number] = '2';
  }
  return chars.join('');
}

interface Candidate {
  readonly names: readonly [number, number][];
  readonly agrees: boolean;
  readonly wanted: boolean;
}
interface Example {
  readonly candidates: readonly Candidate[];
  readonly mutated: boolean;
  readonly weight: number;
  readonly story: string;
  readonly kind: string;
  readonly text: string;
  readonly show: () => string;
}

const NAMES = Object.keys(SLOT_WEIGHTS);
const FAMILIES = ['count', 'money', 'percent', 'measure', 'when', 'clock', 'place'];
const indexOf = new Map(NAMES.map((name, index) => [name, index]));
const WIDTH = NAMES.length * (1 + FAMILIES.length);

function exampleOf(
  claim: Statement,
  draftFacts: readonly Statement[],
  base: Base,
  wanted: ReadonlySet<Statement>,
  story: string,
  weight: number,
): Example | null {
  const weighed = weighDraft(draftFacts, base);
  return toExample(claim, weighed, aroundOf(weighed, base), base, wanted, story, weight);
}

function toExample(
  claim: Statement,
  weighed: ReturnType<typeof weighDraft>,
  around: ReturnType<typeof aroundOf>,
  base: Base,
  wanted: ReadonlySet<Statement>,
  story: string,
  weight: number,
): Example | null {
  const own = weighed.find((one) => one.claim === claim);
  if (!own) return null;
  const family = FAMILIES.indexOf(groupOf(claim.claim.kind));
  if (family < 0) return null;
  const candidates = outcomesOf(own, around).map(
    ({ aligned, agrees }): Candidate => ({
      agrees,
      wanted: !agrees && wanted.has(aligned.fact),
      names: aligned.signals.flatMap(({ name, times }) => {
        const at = indexOf.get(name) as number;
        return [
          [at, times],
          [NAMES.length * (1 + family) + at, times],
        ] as [number, number][];
      }),
    }),
  );
  // What follows from the sources is judged by reckoning, not by these weights.
  if (candidates.length === 0 || (wanted.size === 0 && derive(claim, base, besideOf(claim, around, base)) !== null))
    return null;
  return {
    candidates,
    mutated: wanted.size > 0,
    weight,
    story,
    kind: claim.claim.kind,
    text: claim.reading.block.prose.text.slice(claim.claim.mention.whole.start, claim.claim.mention.whole.end),
    show: shown(claim, own, around, base),
  };
}

const around70 = ({ reading, claim }: Statement): string => {
  const { text } = reading.block.prose;
  const { whole } = claim.mention;
  return `${text.slice(Math.max(0, whole.start - 90), whole.start)}>>${text.slice(whole.start, whole.end)}<<${text.slice(whole.end, whole.end + 60)}`.replace(
    /\n/g,
    ' ',
  );
};
const shown = (claim: Statement, own: Weighed, around: Around, base: Base) => (): string => {
  const outcomes = outcomesOf(own, around);
  const line = (o: (typeof outcomes)[number]): string =>
    `     ${o.agrees ? '=' : '!'} ${o.aligned.fact.reading.block.cell ? `[${o.aligned.fact.reading.block.cell.rowHead}|${o.aligned.fact.reading.block.cell.columnHead}] ` : ''}${around70(o.aligned.fact)} (${o.aligned.fact.claim.setting.counted}/${o.aligned.fact.claim.setting.event?.lemma}) [${o.aligned.signals.map((x) => `${x.name}*${x.times.toFixed(1)}`).join(' ')}]`;
  const best = outcomes.find((o) => !o.agrees);
  const good = outcomes.find((o) => o.agrees);
  return `   ${around70(claim)} (${claim.claim.setting.counted}/${claim.claim.setting.event?.lemma})\n${[best, good].flatMap((o) => (o ? [line(o)] : [])).join('\n')}`;
};

/** What a claim counts that has lost its source, or is held against another story's: they are many. */
const STRANGE = 0.2;

const JUDGED = (statement: Statement): boolean => FAMILIES.includes(groupOf(statement.claim.kind));

function examplesOf(story: Story, others: readonly Story[]): readonly Example[] {
  const engine = createEngine();
  const sources = story.sources.map(({ path, text }) => engine.read(path, text));
  const base = baseOf(sources);
  const draft = engine.read('draft.md', story.draft);
  const examples: Example[] = [];
  const clean = (reading: DocumentReading, on: Base, weight: number): void => {
    const facts = factsOf(reading);
    const weighed = weighDraft(facts, on);
    const around = aroundOf(weighed, on);
    for (const claim of facts.filter(JUDGED)) {
      const example = toExample(claim, weighed, around, on, new Set(), story.name, weight);
      if (example) examples.push(example);
    }
  };
  clean(draft, base, 1);
  if (sources.length > 1)
    for (const out of sources) clean(draft, baseOf(sources.filter((one) => one !== out)), STRANGE);
  const stranger = others.filter((one) => one !== story)[Math.floor(random() * (others.length - 1))];
  if (stranger)
    clean(draft, baseOf(stranger.sources.map(({ path, text }) => engine.read(`other/${path}`, text))), STRANGE);

  const weighed = weighDraft(factsOf(draft), base);
  for (const { claim, alignment } of weighed) {
    if (!JUDGED(claim) || claim.claim.setting.quoted) continue;
    const support = alignment.agreeing.filter((aligned) => bearsOut(claim, aligned));
    if (support.length === 0) continue;
    const { prose } = claim.reading.block;
    const { span } = claim.claim.mention;
    const file = toFile(prose, span);
    const words = prose.text.slice(span.start, span.end);
    if (story.draft.slice(file.start, file.end) !== words) continue;
    const rivals = base.facts
      .filter((fact) => fact.claim.kind === claim.claim.kind && !support.some((one) => one.fact === fact))
      .map((fact) => fact.reading.block.prose.text.slice(fact.claim.mention.span.start, fact.claim.mention.span.end))
      .filter((text) => text !== words && !/\n/.test(text));
    for (const instead of wrong(claim, words, rivals, 3)) {
      const reading = engine.read('draft.md', story.draft.slice(0, file.start) + instead + story.draft.slice(file.end));
      const facts = factsOf(reading);
      const spoilt = facts.find(
        (one) =>
          one.claim.kind === claim.claim.kind &&
          toFile(one.reading.block.prose, one.claim.mention.span).start === file.start,
      );
      if (!spoilt) continue;
      const wanted = new Set(support.map(({ fact }) => fact));
      const example = exampleOf(spoilt, facts, base, wanted, story.name, 0.5);
      if (example?.candidates.some((one) => one.wanted)) examples.push(example);
    }
    engine.read('draft.md', story.draft);
  }
  return examples;
}

const dot = (weights: Float64Array, names: readonly [number, number][]): number => {
  let sum = 0;
  for (const [at, times] of names) sum += (weights[at] as number) * times;
  return sum;
};

/** Loss and gradient of the weights over the examples, with a ridge that is four times as steep for what holds of one family only. */
function step(examples: readonly Example[], weights: Float64Array, gradient: Float64Array, ridge: number): number {
  gradient.fill(0);
  let loss = 0;
  let total = 0;
  for (const { candidates, mutated, weight } of examples) {
    const powers = candidates.map(({ names }) => Math.exp(Math.min(dot(weights, names), 30)));
    const all = powers.reduce((sum, power) => sum + power, 1);
    // A mended claim may be borne out or go without a source; a spoilt one is to be contradicted by the fact that was its own.
    const good = candidates.reduce(
      (sum, one, at) => sum + ((mutated ? one.wanted : one.agrees) ? (powers[at] as number) : 0),
      mutated ? 0 : 1,
    );
    loss -= weight * Math.log(good / all);
    total += weight;
    candidates.forEach((one, at) => {
      const right = (mutated ? one.wanted : one.agrees) ? (powers[at] as number) / good : 0;
      const slope = weight * ((powers[at] as number) / all - right);
      if (Math.abs(slope) < 1e-9) return;
      for (const [index, times] of one.names) gradient[index] = (gradient[index] as number) + slope * times;
    });
  }
  for (let at = 0; at < weights.length; at++) {
    const own = ridge * (at < NAMES.length ? 1 : 4) * total;
    gradient[at] = ((gradient[at] as number) + own * (weights[at] as number)) / total;
    loss += (own / 2) * (weights[at] as number) ** 2;
  }
  return loss / total;
}

/** Signals that can only speak for a fact, and those that can only speak against it: what every editor knows need not be learned. */
const FOR = new Set(
  'sameThing likeThing sameMeasured sameEvent likeEvent sharedModifier sharedWords sharedValue sameOwner sameRole sameSpeaker digitSlip clockSlip sameDate nearDate anchors likeWords wordShare bestPassage sameRow sameColumn sameCell samePreposition opening besideSameValue besideSameName besideSamePlace thingRare thingAndEvent thingAndWords eventAndWords agrees agreesDistinct agreesRare covered mutual absent'.split(
    ' ',
  ),
);
const AGAINST = new Set(
  'otherThing otherMeasured otherEvent otherOwner otherPlace otherDay otherSpeaker otherShare otherMode changeAgainstLevel siblingRank broader farValue fartherValue strangers taken otherRow otherPreposition besideOtherName hedged onlySpeaker siblings quoted'.split(
    ' ',
  ),
);

/** Holds the weights, and what a family adds to them, to the sign that their signal has. */
function clip(weights: Float64Array): void {
  NAMES.forEach((name, at) => {
    const sign = FOR.has(name) ? 1 : AGAINST.has(name) ? -1 : 0;
    if (sign === 0) return;
    const shared = sign * Math.max(0, sign * (weights[at] as number));
    weights[at] = shared;
    for (let family = 1; family <= FAMILIES.length; family++) {
      const own = NAMES.length * family + at;
      if (sign * (shared + (weights[own] as number)) < 0) weights[own] = -shared;
    }
  });
}

function learn(examples: readonly Example[], iterations: number, ridge: number): Float64Array {
  const weights = new Float64Array(WIDTH);
  const [gradient, first, second] = [new Float64Array(WIDTH), new Float64Array(WIDTH), new Float64Array(WIDTH)];
  for (let round = 1; round <= iterations; round++) {
    const loss = step(examples, weights, gradient, ridge);
    if (round === iterations) console.log(`loss ${loss.toFixed(4)}`);
    for (let at = 0; at < WIDTH; at++) {
      const slope = gradient[at] as number;
      first[at] = 0.9 * (first[at] as number) + 0.1 * slope;
      second[at] = 0.999 * (second[at] as number) + 0.001 * slope * slope;
      weights[at] =
        (weights[at] as number) -
        (0.05 * ((first[at] as number) / (1 - 0.9 ** round))) /
          (Math.sqrt((second[at] as number) / (1 - 0.999 ** round)) + 1e-8);
    }
    clip(weights);
  }
  return weights;
}

/** For each example the chance of the likeliest contradicting outcome, and whether that is the right one. */
function judged({ candidates, mutated }: Example, weights: Float64Array): { chance: number; right: boolean } {
  const powers = candidates.map(({ names }) => Math.exp(Math.min(dot(weights, names), 30)));
  const all = powers.reduce((sum, power) => sum + power, 1);
  let best = -1;
  candidates.forEach(({ agrees }, at) => {
    if (!agrees && (best < 0 || (powers[at] as number) > (powers[best] as number))) best = at;
  });
  return best < 0
    ? { chance: 0, right: false }
    : { chance: (powers[best] as number) / all, right: mutated && (candidates[best] as Candidate).wanted };
}

function report(title: string, examples: readonly Example[], weights: Float64Array): void {
  console.log(title);
  const clean = examples.filter(({ mutated, weight }) => !mutated && weight === 1);
  const strange = examples.filter(({ mutated, weight }) => !mutated && weight !== 1);
  const spoilt = examples.filter(({ mutated }) => mutated);
  for (const from of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
    const share = (list: readonly Example[], test: (one: ReturnType<typeof judged>) => boolean): string =>
      `${list.filter((one) => test(judged(one, weights))).length}/${list.length}`;
    console.log(
      `  from ${from}: caught ${share(spoilt, ({ chance }) => chance >= from)}, by the right fact ${share(spoilt, ({ chance, right }) => chance >= from && right)}; false alarms ${share(clean, ({ chance }) => chance >= from)}, uncovered ${share(strange, ({ chance }) => chance >= from)}`,
    );
  }
}

/** What is caught at a given share of right claims that are contradicted. */
function pooled(): void {
  const clean = tried
    .filter(({ example }) => !example.mutated && example.weight === 1)
    .map(({ chance }) => chance)
    .sort((a, b) => b - a);
  const strange = tried.filter(({ example }) => !example.mutated && example.weight !== 1);
  const spoilt = tried.filter(({ example }) => example.mutated);
  for (const share of [0.0025, 0.005, 0.01, 0.02]) {
    const from = clean[Math.floor(clean.length * share)] as number;
    const caught = spoilt.filter(({ chance }) => chance > from);
    console.log(
      `kept aside: at ${(100 * share).toFixed(2)} % of ${clean.length} right claims (from ${from.toFixed(2)}) caught ${((100 * caught.length) / spoilt.length).toFixed(1)} % of ${spoilt.length}, by the right fact ${((100 * caught.filter(({ right }) => right).length) / spoilt.length).toFixed(1)} %; uncovered ${((100 * strange.filter(({ chance }) => chance > from).length) / strange.length).toFixed(2)} %`,
    );
  }
}

const all = [...samples(), ...stories()];
console.log(`${all.length} stories`);
const examples = all.flatMap((story) => examplesOf(story, all));
console.log(`${examples.length} claims, ${examples.filter(({ mutated }) => mutated).length} of them spoilt`);
const [iterations, ridge] = [Number(options.iterations), Number(options.ridge)];

// Held against stories it has not learned from: four folds.
const FOLDS = 4;
const names = all.map(({ name }) => name);
const tried: { example: Example; chance: number; right: boolean }[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const aside = new Set(names.filter((_, at) => at % FOLDS === fold));
  const weights = learn(
    examples.filter(({ story }) => !aside.has(story)),
    iterations,
    ridge,
  );
  for (const example of examples.filter(({ story }) => aside.has(story)))
    tried.push({ example, ...judged(example, weights) });
}
pooled();
if (options.verbose) {
  tried.sort((a, b) => b.chance - a.chance);
  console.log('### contradicted though right');
  for (const { example, chance } of tried.filter(({ example }) => !example.mutated).slice(0, 60))
    console.log(`${chance.toFixed(2)} w${example.weight} ${example.story} ${example.kind}\n${example.show()}`);
  console.log('### not caught');
  const missed = tried.filter(({ example, chance }) => example.mutated && chance < 0.5);
  missed.forEach(({ example, chance, right }, at) => {
    if (at % 6 === 0)
      console.log(
        `${chance.toFixed(2)} ${right} ${example.story} ${example.kind}\n${example.show()}\n     wanted ${example.candidates.findIndex(({ wanted }) => wanted)}`,
      );
  });
}

const weights = learn(examples, iterations, ridge);
report('all stories', examples, weights);
const rounded = (value: number): number => Math.round(value * 100) / 100;
const shared = NAMES.map((name, at) => `  ${name}: ${rounded(weights[at] as number)},`).join('\n');
const byFamily = FAMILIES.map((family, index) => {
  const lines = NAMES.flatMap((name, at) => {
    const value = rounded(weights[NAMES.length * (1 + index) + at] as number);
    return Math.abs(value) >= 0.1 ? [`    ${name}: ${value},`] : [];
  });
  return `  ${family}: {\n${lines.join('\n')}\n  },`;
}).join('\n');
const text = `/**
 * How much each signal tells that a fact fills the slot of a claim, in logits: made by \`npm run train\` (scripts/train.ts says how),
 * not by hand. What holds of one family of values only stands below what holds of all.
 */

export const SLOT_WEIGHTS = {
${shared}
} as const satisfies Record<string, number>;

export type SlotSignal = keyof typeof SLOT_WEIGHTS;

export const BY_FAMILY: Readonly<Record<string, Readonly<Partial<Record<SlotSignal, number>>>>> = {
${byFamily}
};
`;
if (options.write) writeFileSync(join(ROOT, 'server/engine/compare/slot-weights.ts'), text);
