/**
 * Measures what a desk waits for: a thousand drafts with twenty sources each, cold and from the cache, beside other linters
 * on the same drafts, and one draft from a cold start. `npm run bench:desk`, or with fewer drafts: `npm run bench:desk -- 100`
 */

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeStories } from './desk-stories.ts';
import { type Measured, measuredRun } from './measured-run.ts';
import { printTable, type Row } from './table.ts';

const ROOT = join(import.meta.dirname, '../..');
const CLI = join(ROOT, 'dist/cli.js');
const TOOLS = join(ROOT, '.cache/desk-tools');
const COLD_STARTS = 15;

const count = Number(process.argv[2] ?? 1000);
const folder = mkdtempSync(join(tmpdir(), 'backread-desk-'));
const rows: Row[] = [];
try {
  const words = writeStories(folder, count);
  console.error(`${count} drafts, ${words} words, ${count * 20} sources`);
  const check = (): Promise<Measured> =>
    measuredRun(
      process.execPath,
      [CLI, 'check', '.', '--no-config', '--cache', '--format', 'json=findings.json'],
      folder,
    );
  const cold = await check();
  if (cold.code === 2 || cold.code === null) throw new Error(cold.output);
  rows.push(
    { what: `${count} drafts, cold`, result: seconds(cold), target: 'under 60 s on two cores' },
    { what: '  memory at most', result: `${cold.peak.toFixed(0)} MB`, target: 'under 600 MB' },
    {
      what: '  memory at a third and at the end',
      result: `${cold.early.toFixed(0)} and ${cold.late.toFixed(0)} MB`,
      target: 'flat',
    },
  );
  const warm = await check();
  rows.push({ what: `${count} drafts, from the cache`, result: seconds(warm), target: 'under 5 s' });
  rows.push(await coldStart());
  await others(cold);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
printTable(rows);

function seconds({ seconds: taken }: Measured): string {
  return `${taken.toFixed(taken < 10 ? 2 : 1)} s`;
}

/** The median of several runs on one draft with three sources. */
async function coldStart(): Promise<Row> {
  const home = join(folder, 'story-0001');
  const sources = readdirSync(join(home, 'sources'))
    .slice(0, 3)
    .flatMap((name) => ['--sources', join(home, 'sources', name)]);
  const taken: number[] = [];
  for (let run = 0; run < COLD_STARTS; run++) {
    const args = [CLI, 'check', 'draft.md', ...sources, '--no-config', '--format', 'json'];
    taken.push((await measuredRun(process.execPath, args, home)).seconds);
  }
  taken.sort((a, b) => a - b);
  const median = taken[Math.floor(COLD_STARTS / 2)] ?? 0;
  return {
    what: 'one draft, three sources, median',
    result: `${Math.round(median * 1000)} ms`,
    target: 'under 700 ms',
  };
}

/** What other linters take for the drafts alone; they have no sources to read. */
async function others(own: Measured): Promise<void> {
  installTools();
  const bin = (name: string): string => join(TOOLS, 'node_modules/.bin', name);
  const drafts = readdirSync(folder)
    .filter((name) => name.startsWith('story-'))
    .map((name) => join(folder, name, 'draft.md'));
  const rules = ['terminology', 'common-misspellings', 'write-good'].flatMap((rule) => ['--rule', rule]);
  const runs: readonly (readonly [what: string, run: () => Promise<Measured>])[] = [
    ['textlint', () => measuredRun(bin('textlint'), [...rules, '--format', 'json', ...drafts], TOOLS)],
    ['markdownlint-cli2', () => measuredRun(bin('markdownlint-cli2'), ['story-*/draft.md'], folder)],
    ['cspell', () => measuredRun(bin('cspell'), ['lint', '--no-progress', '--no-summary', 'story-*/draft.md'], folder)],
    ['harper.js', () => measuredRun(process.execPath, [join(TOOLS, 'lint-with-harper.js')], TOOLS, drafts.join('\n'))],
  ];
  for (const [what, run] of runs) {
    const taken = await run();
    // Findings are no failure; a tool that could not start has taken no time worth telling.
    const failed = taken.code === null || taken.code > 1 || /^(?:\w*Error|file:)/m.test(taken.output);
    if (failed) console.error(`${what} failed:\n${taken.output.slice(0, 1000)}`);
    const ratio = own.seconds / taken.seconds;
    rows.push({
      what: `  ${what}, drafts alone`,
      result: failed ? 'failed' : `${seconds(taken)}; Backread takes ${ratio.toFixed(2)} times that`,
      target: '',
    });
  }
}

function installTools(): void {
  const described = join(import.meta.dirname, 'desk-tools');
  const stamp = createHash('sha256')
    .update(readFileSync(join(described, 'package-lock.json')))
    .digest('hex');
  const stampFile = join(TOOLS, 'stamp');
  if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) {
    console.error('Installing the other linters, once.');
    rmSync(TOOLS, { recursive: true, force: true });
    mkdirSync(TOOLS, { recursive: true });
    for (const name of ['package.json', 'package-lock.json']) copyFileSync(join(described, name), join(TOOLS, name));
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-fund', '--no-audit'], {
      cwd: TOOLS,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    writeFileSync(stampFile, stamp);
  }
  copyFileSync(join(described, 'lint-with-harper.js'), join(TOOLS, 'lint-with-harper.js'));
}
