/** `npm run fuzz`: 2,000 damaged copies of a file of each format, with what came of them. `npm run fuzz -- 100 pdf` tries fewer, of one kind. Exits 1 where a reader fell. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fuzz } from '../sources/fuzz.ts';

const CORPUS = join(import.meta.dirname, '../sources/corpus');
const asked = process.argv.slice(2);
const tries = Number(asked.find((word) => /^\d+$/.test(word)) ?? 2000);
const kinds = asked.filter((word) => !/^\d+$/.test(word));
const names = readdirSync(CORPUS).filter((name) => kinds.length === 0 || kinds.some((kind) => name.includes(kind)));
let fallen = 0;
console.log(`${'file'.padEnd(16)} copies   read  refused   faults   slowest  handles left open`);
for (const name of names) {
  const { read, refused, faults, slowest, handles } = await fuzz(
    name,
    new Uint8Array(readFileSync(join(CORPUS, name))),
    tries,
  );
  fallen += faults.length;
  console.log(
    `${name.padEnd(16)} ${String(tries).padStart(6)} ${String(read).padStart(6)}  ${String(refused).padStart(7)}  ${String(faults.length).padStart(7)} ${`${slowest.toFixed(0)} ms`.padStart(9)}  ${String(Math.max(0, handles)).padStart(17)}`,
  );
  for (const fault of faults.slice(0, 5)) console.log(`  ${fault}`);
}
console.log(fallen === 0 ? 'No reader fell, hung or said nothing.' : `${fallen} copies brought a reader down.`);
process.exit(fallen === 0 ? 0 : 1);
