/** `backread report`: one page of a draft for the person who signs it. */

import { resolve } from 'node:path';
import { nodeHost } from '../host/node.ts';
import { writeWhole } from './atomic-file.ts';
import { checkEach } from './check-each.ts';
import { draftsOf } from './drafts.ts';
import { type OutputOptions, refuseToOverwrite } from './outputs.ts';
import { proofPage } from './proof/page.ts';
import { redact, redactionFor } from './redact.ts';
import type { ReadingOptions } from './settings.ts';
import type { Terminal } from './terminal.ts';

export interface ReportOptions extends ReadingOptions, OutputOptions {
  readonly color?: boolean;
  readonly quiet?: boolean;
  /** A file, or - for standard output. */
  readonly output: string;
  readonly stdinFilename?: string;
}

export async function report(args: readonly string[], options: ReportOptions, terminal: Terminal): Promise<number> {
  const drafts = await draftsOf(nodeHost(), args, terminal, options.stdinFilename);
  const { checked, problems } = await checkEach(drafts, options, terminal);
  for (const problem of problems) terminal.err(`${problem}\n`);
  if (checked.length === 0) return 2;
  const reviewed = checked.map((draft) => ({ draft, findings: draft.report.findings, baselined: 0, elsewhere: 0 }));
  if (options.output !== '-') refuseToOverwrite(options.output, { drafts: reviewed, cwd: terminal.cwd });
  const how = redactionFor('html', options.redact, true);
  const page = proofPage(
    redact({ drafts: reviewed, problems, cwd: terminal.cwd }, how),
    process.env['BACKREAD_VERSION'] ?? '',
  );
  if (options.output === '-') terminal.out(page);
  else {
    writeWhole(resolve(terminal.cwd, options.output), page, options.output);
    if (!options.quiet) terminal.err(`Wrote ${options.output}: open it in a browser.\n`);
  }
  return problems.length > 0 ? 2 : 0;
}
