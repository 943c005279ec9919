/**
 * Measures speed and memory and prints a table; it asserts nothing, because time depends on the machine.
 * `npm run bench`, or some of it: `npm run bench -- reading memory`
 */

import { growth } from './growth-bench.ts';
import { memory } from './memory-bench.ts';
import { reading } from './reading-bench.ts';
import { recheck } from './recheck-bench.ts';
import { printTable, type Row } from './table.ts';

const BENCHES: Readonly<Record<string, () => Promise<readonly Row[]>>> = { recheck, reading, growth, memory };

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
