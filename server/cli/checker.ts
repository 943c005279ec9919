/** Checks many drafts: one after the other where they are few, in threads where they are many, and from the cache what is known. */

import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Cache } from './cache.ts';
import type { Answer, ThreadData } from './check-thread.ts';
import { type Desk, inBrief, type Outcome, openDesk } from './desk.ts';
import type { Draft } from './drafts.ts';
import type { Progress } from './progress.ts';
import { Refusal } from './refusal.ts';
import type { ReadingOptions } from './settings.ts';
import { shareStrings } from './shared-strings.ts';
import type { Terminal } from './terminal.ts';

export interface CheckRun {
  readonly options: ReadingOptions;
  readonly terminal: Terminal;
  readonly progress: Progress;
  readonly cache: Cache | null;
  /** Whether the outcomes are to have the claims of their drafts. */
  readonly claims: boolean;
  /** How many threads at most; undefined for as many as the machine has use for. */
  readonly concurrency: number | undefined;
}

/** A thread takes about as long to start as ten drafts to check. */
const WORTH_A_THREAD = 10;
/** A thread holds some 200 MB: beyond this many they cost more than they give. */
const MOST_THREADS = 8;
/** Reading makes much that is soon let go of: with room for it, less of the time goes into clearing up. */
const YOUNG_MB = 32;

/**
 * Outcomes in the order of the drafts.
 * @throws Refusal where a configuration cannot be used.
 */
export async function checkAll(drafts: readonly Draft[], run: CheckRun): Promise<readonly Outcome[]> {
  const { options, terminal, progress, cache } = run;
  const outcomes = new Array<Outcome>(drafts.length);
  const desk = await openDesk(options, terminal.cwd, progress.step);

  /** Drafts that the cache does not know, looked for as they are asked for: checking goes on beside it. */
  async function* unknown(): AsyncGenerator<number, undefined> {
    for (const [at, draft] of drafts.entries()) {
      const known = cache ? await cache.find(draft, desk) : null;
      if (known) {
        outcomes[at] = held(known, run);
        progress.done();
      } else yield at;
    }
  }
  const search = unknown();
  const first: number[] = [];
  for (let one = await search.next(); !one.done; one = await search.next()) {
    first.push(one.value);
    if (first.length >= worthAllThreads(run)) break;
  }

  // Left to itself V8 lets a long run's heap grow to many times of what lives in it.
  if (first.length > WORTH_A_THREAD) setFlagsFromString('--heap-growing-percent=50');
  const threads = threadsFor(first.length, run);
  const lanes = threads > 1 && terminal.worker ? startThreads(threads, terminal.worker, run) : [inOneThread(desk, run)];
  const take = async (lane: Lane): Promise<void> => {
    const next = async (): Promise<number | undefined> => first.shift() ?? (await search.next()).value;
    for (let at = await next(); at !== undefined; at = await next()) {
      const draft = drafts[at] as Draft;
      const outcome = await lane.check(draft);
      cache?.keep(draft, outcome);
      outcomes[at] = held(outcome, run);
      progress.done();
    }
  };
  try {
    await Promise.all(lanes.flatMap((lane) => Array.from({ length: lane.atOnce }, () => take(lane))));
  } finally {
    await Promise.all(lanes.map((lane) => lane.close()));
  }
  return outcomes;
}

/** What is held of an outcome to the end of the run. */
const held = (outcome: Outcome, { claims }: CheckRun): Outcome => shareStrings(claims ? outcome : inBrief(outcome));

/** The cache keeps the claims for a run that shows them. */
const wantsClaims = ({ claims, cache }: CheckRun): boolean => claims || cache !== null;

const mostThreads = ({ concurrency }: CheckRun): number =>
  concurrency ?? Math.min(availableParallelism(), MOST_THREADS);

/** From how many drafts on all threads are started, and a run is a long one. */
const worthAllThreads = (run: CheckRun): number =>
  Math.max(run.concurrency ?? mostThreads(run) * WORTH_A_THREAD, WORTH_A_THREAD + 1);

function threadsFor(drafts: number, run: CheckRun): number {
  const worth = run.concurrency === undefined ? Math.ceil(drafts / WORTH_A_THREAD) : drafts;
  return Math.min(mostThreads(run), worth);
}

interface Lane {
  /** How many drafts it takes at a time. */
  readonly atOnce: number;
  check(draft: Draft): Promise<Outcome>;
  close(): Promise<unknown>;
}

/** As from a thread: data alone comes back, behind which no sources are kept. */
const inOneThread = (desk: Desk, run: CheckRun): Lane => ({
  atOnce: 1,
  check: async (draft) => {
    const outcome = await desk.check(draft);
    return structuredClone(wantsClaims(run) ? outcome : inBrief(outcome));
  },
  close: async () => {},
});

function startThreads(count: number, script: URL, run: CheckRun): readonly Lane[] {
  const workerData: ThreadData = { options: run.options, cwd: run.terminal.cwd, claims: wantsClaims(run) };
  return Array.from({ length: count }, () =>
    laneOf(new Worker(script, { workerData, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } })),
  );
}

function laneOf(worker: Worker): Lane {
  // A thread answers in the order in which it is asked.
  const asked: { resolve(outcome: Outcome): void; reject(error: unknown): void }[] = [];
  let broken: { readonly error: unknown } | null = null;
  worker.on('message', (answer: Answer) => {
    const one = asked.shift();
    if ('outcome' in answer) one?.resolve(answer.outcome);
    else one?.reject(new Refusal(answer.refused));
  });
  worker.on('error', (error) => {
    broken = { error };
    for (const { reject } of asked.splice(0)) reject(error);
  });
  return {
    // One that it checks and one that waits for it, so that no time goes by between the two.
    atOnce: 2,
    check: (draft) =>
      new Promise((resolve, reject) => {
        if (broken) {
          reject(broken.error);
          return;
        }
        asked.push({ resolve, reject });
        worker.postMessage(draft);
      }),
    close: () => worker.terminate(),
  };
}
