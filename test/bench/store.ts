/** `npm run bench:store`: how fast an archive is written, and what a draft's check costs as it grows. Needs PostgreSQL's programs. */

import { createEngine, withStanding } from '../../server/engine/engine.ts';
import { addressOf } from '../../server/store/address.ts';
import { connect } from '../../server/store/connect.ts';
import { type Incoming, incoming, openArchive } from '../../server/store/ingest.ts';
import { lookUp } from '../../server/store/look-up.ts';
import { startDatabase } from '../store/database.ts';
import { draft as draftOf, report } from './store-texts.ts';

const SIZES = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
const sizes = SIZES.length > 0 ? SIZES : [10_000, 100_000, 1_000_000];
const RUNS = 30;
const TOGETHER = 100;

const database = await startDatabase();
const sql = connect(addressOf(database.url), { most: 4, write: true });
const archive = await openArchive(sql, 'desk');
let facts = 0;
let documents = 0;
let reading = 0;
const began = performance.now();

async function growTo(size: number): Promise<void> {
  const writing = new Set<Promise<void>>();
  while (facts < size) {
    const before = performance.now();
    const engine = createEngine();
    const batch = Array.from({ length: TOGETHER }, (): Incoming => {
      const path = `archive/${documents++}.txt`;
      return incoming(path, path, engine.read(path, report(documents)));
    });
    reading += performance.now() - before;
    while (writing.size >= 3) await Promise.race(writing);
    const one: Promise<void> = archive
      .write(batch)
      .then((written) => {
        facts += written;
      })
      .finally(() => writing.delete(one));
    writing.add(one);
  }
  await Promise.all(writing);
  await sql.ask('analyze');
}

interface Cost {
  readonly median: number;
  readonly p95: number;
}

const costOf = (times: readonly number[]): Cost => {
  const sorted = [...times].sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0 };
};

const ms = (time: number): string => `${time.toFixed(1)} ms`;
const both = ({ median, p95 }: Cost): string => `${ms(median)} / ${ms(p95)}`;

/** What one check is made of, in the order in which it is done. */
const STAGES = ['the draft read', 'database asked', 'passages read', 'base built', 'judged'] as const;

interface Size {
  readonly facts: number;
  readonly check: Cost;
  /** The share of it that is not waiting: it counts for more where the machine has other work. */
  readonly worked: Cost;
  readonly words: number;
}

/** A draft from its text to its findings, as often as it takes for a median. */
async function measure(size: number): Promise<Size> {
  const times = STAGES.map((): number[] => []);
  const checks: number[] = [];
  const worked: number[] = [];
  let [passages, findings, words] = [0, 0, 0];
  for (let run = -5; run < RUNS; run++) {
    // Towns from all over the smallest archive, so that every size is asked the same.
    const text = draftOf(Array.from({ length: 8 }, (_, at) => 1 + (((run + 5) * 31 + at * 83) % 680)));
    words = text.split(/\s+/).length;
    const engine = createEngine();
    const busy = process.cpuUsage();
    const start = performance.now();
    const marks = [start];
    const mark = (): void => void marks.push(performance.now());
    const read = engine.read('draft.md', text);
    mark();
    const found = await lookUp(sql, 'desk', read);
    mark();
    const readings = found.map(({ path, layout }) => withStanding(engine.read(path, layout), { archived: true }));
    mark();
    const base = engine.base(readings);
    mark();
    const report = engine.check(read, base);
    mark();
    const { user, system } = process.cpuUsage(busy);
    if (run < 0) continue;
    for (const [at, of] of times.entries()) of.push((marks[at + 1] ?? 0) - (marks[at] ?? 0));
    checks.push(performance.now() - start);
    worked.push((user + system) / 1000);
    findings += report.findings.length;
    passages += found.reduce(
      (sum, { layout }) => sum + layout.parts.filter(({ kind }) => kind !== 'heading').length,
      0,
    );
  }
  const check = costOf(checks);
  console.log(
    `  ${size} facts: check ${both(check)} (median / p95), own processor time ${both(costOf(worked))}; ${(passages / RUNS).toFixed(0)} passages, ${(findings / RUNS).toFixed(1)} findings\n${STAGES.map((stage, at) => `    ${stage.padEnd(15)} ${both(costOf(times[at] ?? []))}`).join('\n')}`,
  );
  return { facts: size, check, worked: costOf(worked), words };
}

try {
  const rows: Size[] = [];
  for (const size of sizes) {
    await growTo(size);
    const seconds = (performance.now() - began) / 1000;
    console.log(
      `${facts} facts of ${documents} documents after ${seconds.toFixed(0)} s, of which reading took ${(reading / 1000).toFixed(0)} s: ${Math.round(facts / seconds)} facts/s`,
    );
    rows.push(await measure(size));
  }
  const [first, last] = [rows[0], rows.at(-1)];
  if (first && last)
    console.log(
      `a draft of ${last.words} words; from first to last ${(last.check.median / first.check.median).toFixed(2)} times (target 1.6), ${ms(last.check.median)} (target 150 ms); own processor time ${(last.worked.median / first.worked.median).toFixed(2)} times`,
    );
} finally {
  await sql.end();
  await database.stop();
}
