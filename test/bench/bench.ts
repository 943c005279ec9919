/** Measures speed and prints a table; it asserts nothing, because time depends on the machine. `npm run bench` */

import { reading } from './reading-bench.ts';
import { recheck } from './recheck-bench.ts';

const rows = [...(await recheck(1000, 10)), ...(await recheck(1000, 100)), ...reading()];

const widths = (['what', 'result'] as const).map((key) => Math.max(...rows.map((row) => row[key].length)));
for (const { what, result, target } of rows) {
  console.log(`${what.padEnd(widths[0] ?? 0)}  ${result.padEnd(widths[1] ?? 0)}  ${target}`.trimEnd());
}
