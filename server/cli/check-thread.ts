/** What a checking thread does: it opens a desk of its own, and answers each draft with its outcome. */

import { parentPort, workerData } from 'node:worker_threads';
import { type Desk, inBrief, type Outcome, openDesk } from './desk.ts';
import type { Draft } from './drafts.ts';
import { Refusal } from './refusal.ts';
import type { ReadingOptions } from './settings.ts';

/** What a thread is started with. */
export interface ThreadData {
  readonly options: ReadingOptions;
  readonly cwd: string;
  /** Whether anybody wants the claims of the drafts, which are most of what there is to send. */
  readonly claims: boolean;
}

export type Answer = { readonly outcome: Outcome } | { readonly refused: string };

/** Listens for drafts; to be called once, in a thread. */
export function serveChecks(): void {
  const { options, cwd, claims } = workerData as ThreadData;
  let desk: Promise<Desk> | null = null;
  const answer = async (draft: Draft): Promise<void> => {
    try {
      desk ??= openDesk(options, cwd);
      const outcome = await (await desk).check(draft);
      parentPort?.postMessage({ outcome: claims ? outcome : inBrief(outcome) } satisfies Answer);
    } catch (error) {
      // Anything but a refusal is a fault of our own: it ends the thread, and with it the run.
      if (!(error instanceof Refusal)) throw error;
      parentPort?.postMessage({ refused: error.message } satisfies Answer);
    }
  };
  // Drafts come before the last one is done, and each is checked by itself.
  let last = Promise.resolve();
  parentPort?.on('message', (draft: Draft) => {
    last = last.then(() => answer(draft));
  });
}
