/** Where a review goes: each asked format to its file, one of them to standard output, and GitHub's summary beside its annotations. */

import { appendFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { whyNot, writeWhole } from './atomic-file.ts';
import { isWhole, type WholeDraft } from './desk.ts';
import { paintFor } from './paint.ts';
import { redact, redactionFor } from './redact.ts';
import { Refusal } from './refusal.ts';
import type { Manner, Reporter } from './reports/reporter.ts';
import type { Review, Reviewed } from './review.ts';
import { summaryPage } from './summary-page.ts';
import { isCi, type Terminal } from './terminal.ts';

/** One format a file, loaded when it is asked for. These show findings and counts. */
const BRIEF = {
  stylish: () => import('./reports/stylish.ts'),
  compact: () => import('./reports/compact.ts'),
  json: () => import('./reports/json.ts'),
  jsonl: () => import('./reports/jsonl.ts'),
  sarif: () => import('./reports/sarif.ts'),
  github: () => import('./reports/github.ts'),
  gitlab: () => import('./reports/gitlab.ts'),
  junit: () => import('./reports/junit.ts'),
  checkstyle: () => import('./reports/checkstyle.ts'),
  rdjson: () => import('./reports/rdjson.ts'),
  markdown: () => import('./reports/markdown.ts'),
} as const satisfies Readonly<Record<string, () => Promise<{ readonly report: Reporter }>>>;

/** These show every claim. */
const WHOLE = {
  html: () => import('./reports/html.ts'),
} as const satisfies Readonly<Record<string, () => Promise<{ readonly report: Reporter<WholeDraft> }>>>;

export type Format = keyof typeof BRIEF | keyof typeof WHOLE;

const isBrief = (format: string): format is keyof typeof BRIEF => Object.hasOwn(BRIEF, format);
export const isFormat = (name: string): name is Format => isBrief(name) || Object.hasOwn(WHOLE, name);

/** Whether any of them shows claims; where none does, nobody has to hold them. */
export const showClaims = (outputs: readonly Output[]): boolean => outputs.some(({ format }) => !isBrief(format));

/** A format, and the file that it is written to; null for standard output. */
export interface Output {
  readonly format: Format;
  readonly file: string | null;
}

export interface OutputOptions {
  readonly redact?: 'none' | 'excerpt' | 'all';
  readonly color?: boolean;
  readonly quiet?: boolean;
}

/** GitHub takes a megabyte of summary from a step, and drops a larger one whole. */
const SUMMARY_BYTES = 1_000_000;

/** @throws Refusal where a file cannot be written. */
export async function writeReview(
  review: Review,
  outputs: readonly Output[],
  options: OutputOptions,
  terminal: Terminal,
): Promise<void> {
  const version = process.env['BACKREAD_VERSION'] ?? '0.0.0';
  for (const { file } of outputs) if (file !== null) refuseToOverwrite(file, review);
  for (const { format, file } of outputs) {
    const fit = redact(review, redactionFor(format, options.redact, isCi(terminal)));
    const paint = paintFor(file === null && terminal.colour.out, file === null ? options.color : false);
    const text = await textIn(format, fit, { paint, quiet: options.quiet === true, version });
    if (file === null) terminal.out(text);
    else {
      writeWhole(resolve(terminal.cwd, file), text, file);
      if (!options.quiet) terminal.err(`Wrote ${file}.\n`);
    }
    const summary = terminal.env['GITHUB_STEP_SUMMARY'];
    if (format === 'github' && summary) addSummary(summary, summaryPage(fit, SUMMARY_BYTES));
  }
}

async function textIn(format: Format, review: Review, manner: Manner): Promise<string> {
  if (isBrief(format)) return (await BRIEF[format]()).report(review, manner);
  const { drafts } = review;
  if (!drafts.every(hasClaims)) throw new Error(`The claims that ${format} shows were let go of.`);
  return (await WHOLE[format]()).report({ ...review, drafts }, manner);
}

const hasClaims = (one: Reviewed): one is Reviewed<WholeDraft> => isWhole(one.draft);

/**
 * A slip of the pen must not cost a story.
 * @throws Refusal where the file is a draft or a source of the run.
 */
export function refuseToOverwrite(file: string, { drafts, cwd }: Pick<Review, 'drafts' | 'cwd'>): void {
  const path = resolve(cwd, file);
  if (drafts.some(({ draft }) => draft.path === path))
    throw new Refusal(`${file} is the draft itself: name another file.`);
  if (drafts.some(({ draft }) => draft.sources.some(({ name }) => resolve(cwd, name) === path)))
    throw new Refusal(`${file} is a source of the draft: name another file.`);
}

/** GitHub gathers what several commands of a step say, so the page is added to what is there. */
function addSummary(file: string, page: string): void {
  try {
    appendFileSync(file, `${page}\n`);
  } catch (error) {
    throw new Refusal(`The job summary cannot be written: ${whyNot(error)}.`);
  }
}
