/** What every bench gives back, how it takes the time, and the table in which it is shown. */

export interface Row {
  readonly what: string;
  readonly result: string;
  readonly target: string;
}

export const MEGABYTE = 1024 * 1024;

/** How long one run takes, in seconds; rubbish of earlier work is cleared away first where `--expose-gc` allows. */
export async function secondsOf(work: () => unknown): Promise<number> {
  globalThis.gc?.();
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

export function printTable(rows: readonly Row[]): void {
  const head: Row = { what: 'what', result: 'result', target: 'target' };
  const all = [head, ...rows];
  const widths = (['what', 'result'] as const).map((key) => Math.max(...all.map((row) => row[key].length)));
  for (const { what, result, target } of all) {
    console.log(`${what.padEnd(widths[0] ?? 0)}  ${result.padEnd(widths[1] ?? 0)}  ${target}`.trimEnd());
  }
}
