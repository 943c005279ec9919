/** Checks a few drafts one after the other, for the commands that speak of drafts one by one, and says what is worth saying of them. */

import { openDesk, type WholeDraft } from './desk.ts';
import type { Draft } from './drafts.ts';
import { createProgress } from './progress.ts';
import type { ReadingOptions } from './settings.ts';
import { isCi, type Terminal } from './terminal.ts';

export interface Checked {
  readonly checked: readonly WholeDraft[];
  /** What could not be read, each one line for a person. */
  readonly problems: readonly string[];
}

export async function checkEach(
  drafts: readonly Draft[],
  options: ReadingOptions,
  terminal: Terminal,
): Promise<Checked> {
  const progress = createProgress(terminal, options.quiet === true, drafts.length);
  const checked: WholeDraft[] = [];
  const problems = new Set<string>();
  const notes = new Set<string>();
  try {
    const requireSources = options.requireSources ?? isCi(terminal);
    const desk = await openDesk({ ...options, requireSources }, terminal.cwd, progress.step);
    for (const draft of drafts) {
      const outcome = await desk.check(draft);
      if (outcome.checked) checked.push(outcome.checked);
      for (const problem of outcome.problems) problems.add(problem);
      for (const note of outcome.notes) notes.add(note);
      progress.done();
    }
  } finally {
    progress.end();
  }
  if (!options.quiet) for (const note of notes) terminal.err(`${note}\n`);
  return { checked, problems: [...problems] };
}
