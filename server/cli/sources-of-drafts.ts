/** The sources of one draft after the other, for the commands that ask about sources and not about drafts. */

import { resolve } from 'node:path';
import { nodeHost } from '../host/node.ts';
import { type OwnSources, openDesk } from './desk.ts';
import { draftsOf } from './drafts.ts';
import { createProgress, type Step } from './progress.ts';
import type { ReadingOptions } from './settings.ts';
import type { Terminal } from './terminal.ts';

export const NO_SOURCES = 'No sources are found here: put them in sources/, or give --sources.';

interface Use {
  each(own: OwnSources, parts: Parts): Promise<void> | void;
  /** When all have been read. */
  last?(parts: Parts): Promise<void>;
}

interface Parts {
  /** What could not be read, or is not there: said when all is done. */
  readonly problems: Set<string>;
  readonly step: Step;
}

/** Whether all went well. Without a draft, the sources are those that a draft in the working folder would have. */
export async function sourcesOfDrafts(
  args: readonly string[],
  options: ReadingOptions,
  terminal: Terminal,
  use: Use,
): Promise<boolean> {
  const nobody = { path: resolve(terminal.cwd, 'draft.md'), name: 'draft.md' };
  const drafts = args.length > 0 ? await draftsOf(nodeHost(), args, terminal) : [nobody];
  const progress = createProgress(terminal, options.quiet === true, drafts.length);
  const problems = new Set<string>();
  const parts = { problems, step: progress.step };
  try {
    const desk = await openDesk(options, terminal.cwd, progress.step);
    for (const draft of drafts) {
      await use.each(await desk.sourcesOf(draft, problems), parts);
      progress.done();
    }
    await use.last?.(parts);
  } finally {
    progress.end();
  }
  for (const problem of problems) terminal.err(`${problem}\n`);
  return problems.size === 0;
}
