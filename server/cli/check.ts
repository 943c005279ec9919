/** `backread check`: flags what disagrees. */

import type { Finding, Severity } from '../engine/findings/finding.ts';
import { nodeHost } from '../host/node.ts';
import { type CheckedDraft, type DeskOptions, openDesk } from './desk.ts';
import { draftsOf } from './drafts.ts';
import { paintFor } from './paint.ts';
import type { Reporter, Reviewed } from './reports/reporter.ts';
import type { Terminal } from './terminal.ts';

export interface CheckOptions extends DeskOptions {
  readonly format: string;
  readonly failOn?: Severity | 'never';
  readonly minSeverity?: Severity;
  readonly maxWarnings?: number;
  readonly stdinFilename?: string;
}

/** One format a file, loaded when it is asked for. */
const REPORTERS: Readonly<Record<string, () => Promise<{ readonly report: Reporter }>>> = {
  stylish: () => import('./reports/stylish.ts'),
  json: () => import('./reports/json.ts'),
};

const WEIGHT: Readonly<Record<Severity | 'never', number>> = { info: 0, warning: 1, error: 2, never: 3 };

export async function check(args: readonly string[], options: CheckOptions, terminal: Terminal): Promise<number> {
  const drafts = await draftsOf(nodeHost(), args, terminal, options.stdinFilename);
  const desk = await openDesk(options, terminal);
  const reviewed: Reviewed[] = [];
  let failing = false;
  try {
    for (const draft of drafts) {
      const checked = await desk.check(draft);
      if (!checked) continue;
      reviewed.push(review(checked, options));
      failing ||= fails(checked, options);
    }
  } finally {
    desk.close();
  }
  const { report } = await (REPORTERS[options.format] as (typeof REPORTERS)[string])();
  terminal.out(
    report(reviewed, { paint: paintFor(terminal.colour.out, options.color), quiet: options.quiet === true }),
  );
  for (const problem of desk.problems) terminal.err(`${problem}\n`);
  if (desk.problems.length > 0) return 2;
  const warnings = reviewed.flatMap(({ findings }) => findings).filter(({ severity }) => severity === 'warning').length;
  return failing || warnings > (options.maxWarnings ?? Number.POSITIVE_INFINITY) ? 1 : 0;
}

const failOnOf = ({ story }: CheckedDraft, { failOn }: CheckOptions): Severity | 'never' =>
  failOn ?? story.config.failOn;

function review(draft: CheckedDraft, options: CheckOptions): Reviewed {
  // What fails a run is always shown.
  const least = Math.min(
    WEIGHT[options.minSeverity ?? draft.story.config.minSeverity],
    WEIGHT[failOnOf(draft, options)],
  );
  return { draft, findings: draft.report.findings.filter(({ severity }: Finding) => WEIGHT[severity] >= least) };
}

const fails = (draft: CheckedDraft, options: CheckOptions): boolean =>
  draft.report.findings.some(({ severity }) => WEIGHT[severity] >= WEIGHT[failOnOf(draft, options)]);
