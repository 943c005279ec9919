/** What an editor waits for: a draft is read and checked anew after each keystroke. */

import { Bench } from 'tinybench';
import { createEngine } from '../../server/engine/engine.ts';
import { draftOf, sourcesOf } from './texts.ts';

export interface Row {
  readonly what: string;
  readonly result: string;
  readonly target: string;
}

const MEGABYTE = 1024 * 1024;

/** Needs `--expose-gc` for the figure of the heap. */
export async function recheck(words: number, sources: number): Promise<readonly Row[]> {
  const engine = createEngine();
  const draft = draftOf(words);
  const started = performance.now();
  const base = engine.base(sourcesOf(sources).map(({ path, text }) => engine.read(path, text)));
  const based = performance.now() - started;
  engine.check(engine.read(draft.path, draft.text), base);
  // One letter more, then one less, in the middle of the draft: each time one paragraph is new.
  const middle = draft.text.indexOf(' ', draft.text.length / 2);
  const edited = `${draft.text.slice(0, middle)}s${draft.text.slice(middle)}`;
  let odd = false;
  const bench = new Bench({ time: 1500, warmupTime: 500, retainSamples: true });
  bench.add('recheck', () => {
    odd = !odd;
    engine.check(engine.read(draft.path, odd ? edited : draft.text), base);
  });
  await bench.run();
  const samples = samplesOf(bench);
  const name = `${words.toLocaleString('en')} words, ${sources} sources`;
  globalThis.gc?.();
  return [
    { what: `${name}: read the sources`, result: `${based.toFixed(0)} ms`, target: '' },
    {
      what: `${name}: check after one keystroke, median`,
      result: `${at(samples, 0.5).toFixed(1)} ms`,
      target: '< 50 ms',
    },
    { what: `${name}: the same, 95th percentile`, result: `${at(samples, 0.95).toFixed(1)} ms`, target: '' },
    {
      what: `${name}: heap in use`,
      result: `${(process.memoryUsage().heapUsed / MEGABYTE).toFixed(0)} MB`,
      target: '',
    },
  ];
}

/** In milliseconds, ascending. */
function samplesOf(bench: Bench): readonly number[] {
  const result = bench.tasks[0]?.result;
  if (result?.state !== 'completed') throw new Error('The measurement did not end.');
  return [...(result.latency.samples ?? [])].sort((a, b) => a - b);
}

const at = (samples: readonly number[], share: number): number =>
  samples[Math.min(samples.length - 1, Math.floor(samples.length * share))] ?? Number.NaN;
