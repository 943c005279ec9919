/** Work in threads of its own, with a limit in time and memory: a thread that goes too far or falls over is replaced. */

import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Apart, Outcome } from './host.ts';

interface Waiting {
  readonly job: unknown;
  readonly bounds: { readonly seconds: number; readonly megabytes: number };
  readonly answer: (outcome: Outcome) => void;
}

/** Two jobs at a time leave room for the thread that judges. */
const MOST = 2;

const idle: Worker[] = [];
const waiting: Waiting[] = [];
let busy = 0;

/** Runs a job in the reader's thread. Threads are kept for the next job, and keep no process alive. */
export const apart: Apart = (job, bounds) =>
  new Promise((answer) => {
    waiting.push({ job, bounds, answer });
    next();
  });

function next(): void {
  if (busy >= MOST) return;
  const one = waiting.shift();
  if (!one) return;
  busy += 1;
  const worker = idle.pop() ?? started(one.bounds.megabytes);
  worker.ref();
  const finish = (outcome: Outcome): void => {
    clearTimeout(timer);
    for (const [event, listener] of Object.entries(listeners)) worker.off(event, listener);
    worker.unref();
    if (outcome.ended === 'well') idle.push(worker);
    else {
      // What a dying thread still has to say is no fault of ours.
      worker.on('error', () => {});
      void worker.terminate();
    }
    busy -= 1;
    one.answer(outcome);
    next();
  };
  const timer = setTimeout(() => finish({ ended: 'time' }), one.bounds.seconds * 1000);
  const listeners = {
    message: (answer: unknown) => finish({ ended: 'well', answer }),
    error: (error: NodeJS.ErrnoException) =>
      finish(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? { ended: 'memory' } : { ended: 'crash', why: error.message }),
    exit: (code: number) => finish({ ended: 'crash', why: `it ended with ${code}` }),
  };
  for (const [event, listener] of Object.entries(listeners)) worker.on(event, listener);
  worker.postMessage(one.job);
}

const started = (megabytes: number): Worker =>
  new Worker(entry(), { resourceLimits: { maxOldGenerationSizeMb: megabytes }, stdout: true, stderr: true });

/** The reader's entry: beside the bundle, above its chunks, or as source. */
function entry(): URL {
  const places = ['./reader.js', '../reader.js', '../main-reader.ts'].map((place) => new URL(place, import.meta.url));
  return places.find((place) => existsSync(place)) ?? (places[0] as URL);
}
