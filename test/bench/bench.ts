/**
 * Measures speed and memory and prints a table; it asserts nothing, because time depends on the machine.
 * `npm run bench`, or some of it: `npm run bench -- reading memory`
 */

import { printTable, type Row } from './table.ts';

/** Loaded when run: the libraries of one would stand in the heap that another measures. */
const BENCHES: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  recheck: async () => (await import('./recheck-bench.ts')).recheck(),
  reading: async () => (await import('./reading-bench.ts')).reading(),
  growth: async () => (await import('./growth-bench.ts')).growth(),
  memory: async () => (await import('./memory-bench.ts')).memory(),
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(BENCHES, name));
if (unknown !== undefined) {
  console.error(`There is no bench "${unknown}"; there are ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(2);
}
const rows: Row[] = [];
// One after another: side by side they would slow one another down.
for (const [name, run] of Object.entries(BENCHES)) {
  if (asked.length === 0 || asked.includes(name)) rows.push(...(await run()));
}
printTable(rows);
