/** The memory that reading a megabyte takes, in a process of its own: that of the other benches would count with it. */

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createEngine } from '../../server/engine/engine.ts';
import { MEGABYTE, type Row } from './table.ts';
import { newsOf } from './texts.ts';

const THIS = fileURLToPath(import.meta.url);

interface Taken {
  /** The most that the process held at any time, Node and the lexicon included. */
  readonly peak: number;
  /** What the heap keeps once the text is read, the reading with it. */
  readonly heap: number;
}

export async function memory(): Promise<readonly Row[]> {
  const taken = JSON.parse(execFileSync(process.execPath, ['--expose-gc', THIS], { encoding: 'utf8' })) as Taken;
  const shown = (bytes: number): string => `${(bytes / MEGABYTE).toFixed(0)} MB`;
  return [
    { what: '1 MB of news: most memory of the whole process (RSS)', result: shown(taken.peak), target: '< 300 MB' },
    { what: '1 MB of news: heap kept by its reading', result: shown(taken.heap), target: '' },
  ];
}

if (process.argv[1] === THIS) {
  const engine = createEngine();
  const text = newsOf(MEGABYTE);
  const reading = engine.read('news.txt', text);
  const peak = process.resourceUsage().maxRSS * 1024;
  globalThis.gc?.();
  const heap = process.memoryUsage().heapUsed;
  // Named after the measurement, so that the reading is not cleared away before it.
  if (reading.blocks.length === 0) throw new Error('Nothing was read.');
  console.log(JSON.stringify({ peak, heap } satisfies Taken));
}
