/**
 * Changes one right value of a draft at a time, as people do by mistake, and counts what is caught. It draws no lots.
 * `npm run mutate -- [--kind count] [--half odd|even] [--verbose] [--json]`
 */

import { parseArgs } from 'node:util';
import { type Outcome, outcomesOf } from './mutation-outcomes.ts';
import { stories } from './mutation-stories.ts';
import { MUTATIONS } from './mutations.ts';

const CORE = new Set(['count', 'day', 'date', 'location']);

const { values: options } = parseArgs({
  options: {
    kind: { type: 'string' },
    half: { type: 'string' },
    verbose: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
if (options.half !== undefined && options.half !== 'odd' && options.half !== 'even') {
  console.error('--half is odd or even.');
  process.exit(2);
}

const told = stories((line) => console.error(line)).filter(({ half }) => half === (options.half ?? half));
const runs = told.map((story) => ({ story, ...outcomesOf(story, options.kind) }));
const outcomes = runs.flatMap((run) => run.outcomes);
const unprovoked = runs.reduce((sum, run) => sum + run.unprovoked, 0);

interface Tally {
  readonly changed: number;
  readonly caught: number;
  readonly rightKind: number;
  readonly rightFix: number;
  readonly elsewhere: number;
}

const tallyOf = (some: readonly Outcome[]): Tally => ({
  changed: some.length,
  caught: some.filter(({ caught }) => caught).length,
  rightKind: some.filter(({ rightKind }) => rightKind).length,
  rightFix: some.filter(({ rightFix }) => rightFix).length,
  elsewhere: some.reduce((sum, { elsewhere }) => sum + elsewhere.length, 0),
});

const groups: readonly (readonly [string, Tally, string])[] = [
  ...[...new Set(outcomes.map(({ kind }) => kind))]
    .sort()
    .map((kind) => [kind, tallyOf(outcomes.filter((one) => one.kind === kind)), ''] as const),
  ...MUTATIONS.map((mutation) => [mutation, tallyOf(outcomes.filter((one) => one.mutation === mutation)), ''] as const),
  ...(['odd', 'even'] as const).map(
    (half) => [`${half} stories`, tallyOf(outcomes.filter((one) => one.half === half)), ''] as const,
  ),
  ['core', tallyOf(outcomes.filter(({ kind }) => CORE.has(kind))), '90%'],
  ['all', tallyOf(outcomes), '85%'],
];

if (options.json) {
  console.log(JSON.stringify({ stories: told.length, unprovoked, groups: Object.fromEntries(groups) }));
} else {
  // What is missed is listed for the odd stories alone unless the even ones are asked for: they are kept unread, to judge by.
  if (options.verbose) for (const one of outcomes) if (one.half === (options.half ?? 'odd')) tell(one);
  const share = (some: number, all: number): string => (all ? `${((100 * some) / all).toFixed(1)}%` : '');
  const rows = groups
    .filter(([, { changed }]) => changed > 0)
    .map(([name, { changed, caught, rightKind, rightFix, elsewhere }, target]) => [
      name,
      String(changed),
      share(caught, changed),
      target,
      share(rightKind, caught),
      share(rightFix, caught),
      String(elsewhere),
    ]);
  const head = ['', 'changed', 'caught', 'target', 'right kind', 'right fix', 'new elsewhere'];
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0)));
  for (const row of [head, ...rows]) {
    console.log(
      row
        .map((cell, at) => (at ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    );
  }
  console.log(`\n${told.length} stories; ${unprovoked} findings on their drafts before anything was changed`);
}

function tell({ story, line, kind, mutation, from, to, caught, elsewhere }: Outcome): void {
  if (!caught) console.log(`${story}:${line}: missed ${kind}, ${mutation}: ${from} → ${to}`);
  for (const message of elsewhere) console.log(`${story}:${line}: ${from} → ${to} brings up elsewhere: ${message}`);
}
