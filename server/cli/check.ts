/** `backread check`: flags what disagrees. */

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Finding, Severity } from '../engine/findings/finding.ts';
import { nodeHost } from '../host/node.ts';
import { DEFAULT_LOCATION } from './cache.ts';
import type { ChangedLines } from './changed-lines.ts';
import { type CheckRun, checkAll } from './checker.ts';
import type { CheckedDraft, Outcome } from './desk.ts';
import { type Draft, draftsOf } from './drafts.ts';
import { type Output, type OutputOptions, showClaims, writeReview } from './outputs.ts';
import { createProgress } from './progress.ts';
import { Refusal } from './refusal.ts';
import { type Review, type Reviewed, WEIGHT } from './review.ts';
import type { ReadingOptions } from './settings.ts';
import { isCi, type Terminal } from './terminal.ts';

export interface CheckOptions extends ReadingOptions, OutputOptions {
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly outputs: readonly Output[];
  readonly failOn?: Severity | 'never';
  readonly minSeverity?: Severity;
  readonly maxWarnings?: number;
  readonly stdinFilename?: string;
  readonly fix?: boolean;
  readonly unsafeFixes?: boolean;
  readonly diff?: boolean;
  /** A ref, or '' for the one that is meant where none is named. */
  readonly changed?: string;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly cache?: boolean;
  readonly cacheLocation?: string;
  readonly concurrency?: number;
  /** Which part of how many, from 1. */
  readonly shard?: readonly [part: number, parts: number];
}

/** How often fixes are written and the draft is checked again: one fix may make room for the next. */
const PASSES = 3;

export async function check(args: readonly string[], options: CheckOptions, terminal: Terminal): Promise<number> {
  refuseContradictions(args, options);
  const found = await draftsOf(nodeHost(), args, terminal, options.stdinFilename);
  const shard = options.shard;
  const all = shard ? found.filter((_, at) => at % shard[1] === shard[0] - 1) : found;
  const changed =
    options.changed === undefined
      ? null
      : await (await import('./changed-lines.ts')).changedLines(all, options.changed, terminal);
  const drafts = changed ? all.filter(({ path, bytes }) => bytes !== undefined || changed.draft(path)) : all;
  const say = (line: string): void => {
    if (!options.quiet) terminal.err(`${line}\n`);
  };
  if (changed && drafts.length === 0) say('No draft has changed.');
  else if (drafts.length === 0) say('This shard holds no draft.');

  const wanted = (checked: CheckedDraft): Promise<Reviewed> => reviewOf(checked, options, changed, terminal);
  const { outcomes, notes, unwritten } = await outcomesOf(drafts, options, terminal, wanted);
  const problems = [...new Set([...outcomes.flatMap((outcome) => outcome.problems), ...unwritten])];
  let reviewed = outcomes.flatMap(({ checked }) => (checked ? [review(checked, options, changed)] : []));
  if (options.baseline !== undefined) {
    const { applyBaseline, updateBaseline } = await import('./baseline.ts');
    // Against half of its sources a draft has fewer findings than it has.
    if (options.updateBaseline && problems.length > 0)
      notes.push(`${options.baseline} is left as it is, since not everything could be read.`);
    else if (options.updateBaseline) notes.push(updateBaseline(reviewed, options.baseline, terminal.cwd));
    if (!options.updateBaseline || existsSync(resolve(terminal.cwd, options.baseline))) {
      const left = applyBaseline(reviewed, options.baseline, terminal.cwd);
      reviewed = [...left.drafts];
      notes.push(...left.notes);
    }
  }
  if (options.diff) await showDiff(reviewed, options.unsafeFixes === true, terminal);
  const result: Review = { drafts: reviewed, problems, cwd: terminal.cwd };
  await writeReview(
    result,
    options.diff ? options.outputs.filter(({ file }) => file !== null) : options.outputs,
    options,
    terminal,
  );
  for (const problem of problems) terminal.err(`${problem}\n`);
  for (const note of new Set([
    ...outcomes.flatMap((outcome) => [...(outcome.remarks ?? []), ...outcome.notes]),
    ...notes,
  ]))
    say(note);
  if (problems.length > 0) return 2;
  return fails(reviewed, options) ? 1 : 0;
}

function refuseContradictions(
  args: readonly string[],
  { fix, diff, unsafeFixes, updateBaseline, baseline }: CheckOptions,
): void {
  if (fix && diff) throw new Refusal('--diff shows what --fix would write: give one of them.');
  if (unsafeFixes && !fix && !diff) throw new Refusal('--unsafe-fixes goes with --fix or --diff.');
  if (fix && args.includes('-'))
    throw new Refusal('--fix has no file to write to: use --diff for a draft from standard input.');
  if (updateBaseline && baseline === undefined) throw new Refusal('--update-baseline goes with --baseline FILE.');
}

async function outcomesOf(
  drafts: readonly Draft[],
  options: CheckOptions,
  terminal: Terminal,
  wanted: (checked: CheckedDraft) => Promise<Reviewed>,
): Promise<Run> {
  const progress = createProgress(terminal, options.quiet === true, drafts.length);
  const version = `${process.env['BACKREAD_VERSION'] ?? ''} ${process.env['BACKREAD_ENGINE'] ?? ''}`;
  // Only what is plain data goes to the threads.
  const { sources, config, requireSources = isCi(terminal), overrides } = options;
  const reading: ReadingOptions = {
    config,
    ...(sources ? { sources } : {}),
    requireSources,
    ...(overrides ? { overrides } : {}),
  };
  const cache = options.cache
    ? (await import('./cache.ts')).openCache(options.cacheLocation ?? DEFAULT_LOCATION, reading, version, terminal.cwd)
    : null;
  const run: CheckRun = {
    options: reading,
    terminal,
    progress,
    cache,
    claims: showClaims(options.outputs),
    concurrency: options.concurrency,
  };
  try {
    const outcomes = await checkAll(drafts, run);
    const fixed = options.fix
      ? await fixAll(drafts, outcomes, options.unsafeFixes === true, run, wanted)
      : { outcomes, notes: [], unwritten: [] };
    return { ...fixed, notes: [...(cache?.notes ?? []), ...fixed.notes] };
  } finally {
    progress.end();
  }
}

interface Run {
  readonly outcomes: readonly Outcome[];
  readonly notes: string[];
  /** Why a draft could not be fixed, each one line. */
  readonly unwritten: readonly string[];
}

/** Writes fixes of the findings that are shown, and checks those drafts again: what is reported is what is left. */
async function fixAll(
  drafts: readonly Draft[],
  first: readonly Outcome[],
  unsafe: boolean,
  run: CheckRun,
  wanted: (checked: CheckedDraft) => Promise<Reviewed>,
): Promise<Run> {
  const { fixText, writeDraft } = await import('./fix-drafts.ts');
  const outcomes = [...first];
  let count = 0;
  const written = new Set<string>();
  const unwritten: string[] = [];
  for (let pass = 0; pass < PASSES; pass++) {
    const again: number[] = [];
    for (const [at, { checked }] of outcomes.entries()) {
      if (!checked || (pass > 0 && !written.has(checked.path))) continue;
      const fixed = fixText(checked.text, (await wanted(checked)).findings, unsafe);
      if (fixed.count === 0) continue;
      if (writeDraft(checked, fixed.text)) {
        count += fixed.count;
        written.add(checked.path);
        again.push(at);
      } else unwritten.push(`${checked.name} changed while it was checked, and was left as it is: run again.`);
    }
    if (again.length === 0) break;
    const anew = await checkAll(
      again.map((at) => drafts[at] as Draft),
      run,
    );
    for (const [index, at] of again.entries()) outcomes[at] = anew[index] as Outcome;
  }
  const notes =
    count === 0
      ? []
      : [
          `${count} ${count === 1 ? 'fix' : 'fixes'} written to ${written.size} ${written.size === 1 ? 'draft' : 'drafts'}.`,
        ];
  return { outcomes, notes, unwritten };
}

/** What is shown of a draft, without what the baseline lets pass. */
async function reviewOf(
  checked: CheckedDraft,
  options: CheckOptions,
  changed: ChangedLines | null,
  { cwd }: Terminal,
): Promise<Reviewed> {
  const reviewed = review(checked, options, changed);
  if (options.baseline === undefined || options.updateBaseline) return reviewed;
  const { applyBaseline } = await import('./baseline.ts');
  return applyBaseline([reviewed], options.baseline, cwd).drafts[0] ?? reviewed;
}

async function showDiff(reviewed: readonly Reviewed[], unsafe: boolean, terminal: Terminal): Promise<void> {
  const { fixText, patchOf } = await import('./fix-drafts.ts');
  for (const { draft, findings } of reviewed) terminal.out(patchOf(draft, fixText(draft.text, findings, unsafe).text));
}

const failOnOf = (draft: CheckedDraft, { failOn }: CheckOptions): Severity | 'never' => failOn ?? draft.failOn;

function review(draft: CheckedDraft, options: CheckOptions, changed: ChangedLines | null): Reviewed {
  // What fails a run is always shown.
  const least = Math.min(WEIGHT[options.minSeverity ?? draft.minSeverity], WEIGHT[failOnOf(draft, options)]);
  const shown = draft.report.findings.filter(({ severity }: Finding) => WEIGHT[severity] >= least);
  const findings = changed ? shown.filter(({ span }) => changed.touches(draft.path, draft.text, span)) : shown;
  return { draft, findings, baselined: 0, elsewhere: shown.length - findings.length };
}

function fails(reviewed: readonly Reviewed[], options: CheckOptions): boolean {
  const failing = reviewed.some(({ draft, findings }) =>
    findings.some(({ severity }) => WEIGHT[severity] >= WEIGHT[failOnOf(draft, options)]),
  );
  const warnings = reviewed.flatMap(({ findings }) => findings).filter(({ severity }) => severity === 'warning').length;
  return failing || warnings > (options.maxWarnings ?? Number.POSITIVE_INFINITY);
}
