/**
 * Writes docs/accuracy.md: the built checker beside the plain baseline on every set that is laid out beside the repository,
 * and what share of slips is caught. It quotes no text of the sets. `npm run accuracy`
 */

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cases = '../shared/cases';
const bench = '../shared/bench';
const CHECK = 'dist/cli.js check {draft} --sources {sources} --format json --no-config';
const BASELINE = 'scripts/baseline.ts {draft} {sources}';

const sets = ['dev', 'dev-messy', 'dev-open'].filter((set) => laidOut(`${cases}/${set}`));
const claimFiles = laidOut(bench)
  ? readdirSync(join(root, bench))
      .filter((name) => /^claims\..*\.jsonl$/.test(name))
      .map((name) => `${bench}/${name}`)
  : [];

const parts = [
  '# Accuracy',
  '`npm run accuracy` writes this page. The baseline flags every value that stands in no source, and knows nothing else.',
  ...sets.map(setSection),
  ...(sets.includes('dev') ? [probeSection('dev')] : []),
  ...(claimFiles.length > 0 ? [claimsSection()] : []),
  mutationSection(),
];
writeFileSync(join(root, 'docs/accuracy.md'), `${parts.join('\n\n')}\n`);
console.error('wrote docs/accuracy.md');

function laidOut(path: string): boolean {
  const there = existsSync(join(root, path));
  if (!there) console.error(`${path} is not laid out beside the repository, and is skipped.`);
  return there;
}

/** A scorer's standard output; it ends with an error of its own only where something could not be scored. */
function scored(scorer: string, args: readonly string[]): string {
  console.error(`node ${[scorer, ...args].join(' ')}`);
  const run = spawnSync(process.execPath, [scorer, ...args], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.error) throw run.error;
  if (run.status !== 0) throw new Error(`${scorer} ended with ${run.status}: nothing is written. ${run.stderr}`);
  return run.stdout;
}

interface SetScore {
  readonly precision: number;
  readonly recall: number;
  readonly coreRecall: number;
  readonly fixRate: number;
  readonly falseAlarmsPer1000Words: number;
  readonly byKind: Readonly<Record<string, { readonly found: number; readonly all: number }>>;
}

function setScore(set: string, command: string): { score: SetScore; alarms: ReadonlyMap<string, number> } {
  const args = ['run', `${cases}/${set}`, '--json', '--verbose', '--', process.execPath, ...command.split(' ')];
  const lines = scored(`${cases}/score.mjs`, args).trim().split('\n');
  const alarms = new Map<string, number>();
  // The lines before the last name places and messages; the rules are counted, and nothing else of them is kept.
  for (const line of lines.slice(0, -1)) {
    // some-case:9:14: false alarm count-mismatch: Draft says …
    //                             ^^^^^^^^^^^^^^
    const rule = /^[^:]+:\d+:\d+: false alarm ([^:]+):/.exec(line)?.[1];
    if (rule !== undefined) alarms.set(rule, (alarms.get(rule) ?? 0) + 1);
  }
  return { score: JSON.parse(lines.at(-1) ?? '') as SetScore, alarms };
}

function setSection(set: string): string {
  const ours = setScore(set, CHECK);
  const plain = setScore(set, BASELINE);
  const total = (name: string, { score }: typeof ours, silence: readonly [string, string]): string[] => [
    name,
    percent(score.precision),
    percent(score.recall),
    percent(score.coreRecall),
    percent(score.fixRate),
    score.falseAlarmsPer1000Words.toFixed(2),
    ...silence,
  ];
  const kinds = Object.entries(ours.score.byKind).filter(
    ([kind, { all }]) => all > 0 || ours.alarms.has(`${kind}-mismatch`),
  );
  return [
    `## ${set}`,
    table(
      [
        '',
        'precision',
        'recall',
        'recall, core',
        'right fix',
        'false alarms per 1,000 words',
        'claims not read',
        'no source speaks of it',
      ],
      [total('Backread', ours, silenceOf(set)), total('baseline', plain, ['', ''])],
    ),
    'By rule, with what the baseline finds beside it; it tells too few kinds apart for its alarms to go by rule.',
    table(
      ['rule', 'found', 'recall', 'false alarms', 'precision', 'baseline found', 'baseline recall'],
      kinds.map(([kind, { found, all }]) => {
        const alarms = ours.alarms.get(`${kind}-mismatch`) ?? 0;
        const other = plain.score.byKind[kind]?.found ?? 0;
        return [
          `${kind}-mismatch`,
          `${found} of ${all}`,
          share(found, all),
          String(alarms),
          share(found, found + alarms),
          `${other} of ${all}`,
          share(other, all),
        ];
      }),
    ),
  ].join('\n\n');
}

interface Coverage {
  readonly coverage: Readonly<Record<'claims' | 'unsupported' | 'unchecked', number>>;
}

/** What share of the drafts' claims could not be read well enough to be checked, and of what share no source speaks. */
function silenceOf(set: string): readonly [string, string] {
  let [claims, unsupported, unchecked] = [0, 0, 0];
  for (const name of readdirSync(join(root, cases, set))) {
    const home = join(root, cases, set, name);
    if (!existsSync(join(home, 'draft.md'))) continue;
    const args = ['coverage', join(home, 'draft.md'), '--sources', join(home, 'sources'), '--no-config'];
    const output = execFileSync(process.execPath, ['dist/cli.js', ...args, '--format', 'json'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    for (const { coverage } of JSON.parse(output) as readonly Coverage[]) {
      claims += coverage.claims;
      unsupported += coverage.unsupported;
      unchecked += coverage.unchecked;
    }
  }
  return [share(unchecked, claims), share(unsupported, claims)];
}

interface ProbeScore {
  readonly unrelatedPer1000Words: number;
  readonly withheldPrecision: number;
  readonly withheldRecall: number;
}

function probeSection(set: string): string {
  const rowOf = (name: string, command: string): string[] => {
    const args = ['probe', `${cases}/${set}`, '--json', '--', process.execPath, ...command.split(' ')];
    const score = JSON.parse(scored(`${cases}/score.mjs`, args)) as ProbeScore;
    return [
      name,
      score.unrelatedPer1000Words.toFixed(2),
      percent(score.withheldPrecision),
      percent(score.withheldRecall),
    ];
  };
  return [
    `## The probe: ${set} against sources that do not cover it`,
    table(
      [
        '',
        "false alarms per 1,000 words against another story's sources",
        'precision, one source withheld',
        'recall of what is left',
      ],
      [rowOf('Backread', CHECK), rowOf('baseline', BASELINE)],
    ),
  ].join('\n\n');
}

interface ClaimScore {
  readonly rows: number;
  readonly found: number | null;
  readonly falseAlarms: number | null;
  readonly falseAlarmsUnrelated: number | null;
  readonly balancedAccuracy: number | null;
  readonly precision: number;
  readonly settled: number;
}

function claimsSection(): string {
  const of = (...api: string[]): Readonly<Record<string, ClaimScore>> =>
    JSON.parse(scored(`${bench}/score.mjs`, ['claims', ...claimFiles, '--json', ...api]));
  const ours = of();
  const plain = of('--api', 'scripts/baseline.ts');
  const cells = (score: ClaimScore): string[] => [
    percent(score.found),
    percent(score.falseAlarms),
    percent(score.falseAlarmsUnrelated),
    percent(score.balancedAccuracy),
    score.found === null ? '' : percent(score.precision),
    percent(1 - score.settled),
  ];
  const rows = Object.entries(ours).flatMap(([file, score]) => {
    const other = plain[file];
    const name = file.replace(/^claims\.|\.jsonl$/g, '');
    return [
      [name, String(score.rows), 'Backread', ...cells(score)],
      ...(other ? [['', '', 'baseline', ...cells(other)]] : []),
    ];
  });
  const head = ['set', 'rows', '', 'discrepant flagged', 'consistent flagged', 'unrelated flagged'];
  return [
    '## Public sets of claims',
    table([...head, 'balanced accuracy', 'precision', 'claims not settled'], rows),
  ].join('\n\n');
}

interface Mutations {
  readonly stories: number;
  readonly unprovoked: number;
  readonly groups: Readonly<
    Record<string, { changed: number; caught: number; rightKind: number; rightFix: number; elsewhere: number }>
  >;
}

function mutationSection(): string {
  const { stories, unprovoked, groups } = JSON.parse(scored('test/bench/mutate.ts', ['--json'])) as Mutations;
  const rows = Object.entries(groups)
    .filter(([, { changed }]) => changed > 0)
    .map(([name, { changed, caught, rightKind, rightFix, elsewhere }]) => [
      name,
      String(changed),
      share(caught, changed),
      share(rightKind, caught),
      share(rightFix, caught),
      String(elsewhere),
    ]);
  return [
    '## One right value changed at a time',
    `${stories} stories whose drafts agree with their sources, with ${unprovoked} findings before anything was changed. ` +
      'Core is count, day, date and location.',
    table(['', 'changed', 'caught', 'right kind', 'right fix', 'new findings elsewhere'], rows),
  ].join('\n\n');
}

function percent(share: number | null): string {
  return share === null ? '' : `${(100 * share).toFixed(1)} %`;
}

function share(some: number, all: number): string {
  return all > 0 ? percent(some / all) : '';
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at ? '--:' : '---'))), ...rows.map(line)].join('\n');
}
