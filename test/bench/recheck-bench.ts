/** What an editor waits for: a draft is read and checked anew after each keystroke, the base of its sources standing. */

import { Bench } from 'tinybench';
import { createEngine } from '../../server/engine/engine.ts';
import { MEGABYTE, type Row } from './table.ts';
import { draftOf, sourcesOf } from './texts.ts';

const WORDS = 1000;

export async function recheck(): Promise<readonly Row[]> {
  const ten = await measured(10);
  const hundred = await measured(100);
  const thousand = await measured(1000);
  return [
    ...rowsOf(ten, '< 50 ms'),
    ...rowsOf(hundred, '< 30 ms'),
    ...rowsOf(thousand, ''),
    {
      what: `${WORDS.toLocaleString('en')} words, 1,000 sources against 100: check after one keystroke`,
      result: `${(thousand.median / hundred.median).toFixed(1)} times as long`,
      target: '<= 1.5 times',
    },
  ];
}

interface Measured {
  readonly sources: number;
  /** Milliseconds. */
  readonly based: number;
  readonly median: number;
  readonly late: number;
  /** Bytes; needs `--expose-gc` to be exact. */
  readonly heap: number;
}

async function measured(sources: number): Promise<Measured> {
  const engine = createEngine();
  const draft = draftOf(WORDS);
  const files = sourcesOf(sources);
  const started = performance.now();
  const base = engine.base(files.map(({ path, text }) => engine.read(path, text)));
  const based = performance.now() - started;
  engine.check(engine.read(draft.path, draft.text), base);
  const middle = draft.text.indexOf(' ', draft.text.length / 2);
  const [before, after] = [draft.text.slice(0, middle), draft.text.slice(middle)];
  let turn = 0;
  const bench = new Bench({ time: 1500, warmupTime: 500, retainSamples: true });
  bench.add('recheck', () => {
    turn += 1;
    // Other letters each time: a paragraph that was read before would not be read again.
    const typed = turn.toString(26).replace(/[0-9a-p]/g, (digit) => LETTERS[Number.parseInt(digit, 26)] ?? '');
    engine.check(engine.read(draft.path, before + typed + after), base);
  });
  await bench.run();
  const samples = samplesOf(bench);
  globalThis.gc?.();
  const heap = process.memoryUsage().heapUsed;
  return { sources, based, median: at(samples, 0.5), late: at(samples, 0.95), heap };
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

function rowsOf({ sources, based, median, late, heap }: Measured, target: string): readonly Row[] {
  const name = `${WORDS.toLocaleString('en')} words, ${sources.toLocaleString('en')} sources`;
  return [
    { what: `${name}: read the sources`, result: `${based.toFixed(0)} ms`, target: '' },
    { what: `${name}: check after one keystroke, median`, result: `${median.toFixed(1)} ms`, target },
    { what: `${name}: the same, 95th percentile`, result: `${late.toFixed(1)} ms`, target },
    { what: `${name}: heap in use`, result: `${(heap / MEGABYTE).toFixed(0)} MB`, target: '' },
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
