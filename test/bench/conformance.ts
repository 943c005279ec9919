/** How many values of a public conformance table are read, and read right, type by type. The table lies beside the repository. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mention } from '../../server/api/contract.ts';
import { readText } from '../../server/api/read-text.ts';

const TABLE = join(import.meta.dirname, '../../../shared/bench/extract.recognizers.dev.jsonl');

interface Gold {
  readonly start: number | null;
  readonly end: number | null;
  readonly type: string;
  readonly value: {
    readonly value?: string;
    readonly values?: readonly {
      readonly timex?: string;
      readonly value?: string;
      readonly start?: string;
      readonly Mod?: string;
    }[];
  } | null;
}
interface Row {
  readonly id: string;
  readonly text: string;
  readonly dct: string | null;
  readonly spans: readonly Gold[];
}

/** Why a span is none of what the checker sets out to read; '' where it is. */
function outOfScope({ type, value }: Gold, words: string): string {
  if (type === 'datetimeV2.set') return 'recurring sets: nothing in them can be held against a fact';
  if (type === 'ordinal.relative') return 'relative ordinals: "next", "the last one" name no value';
  if (type === 'ordinal') return 'ordinals: read only where they rank ("the second largest")';
  if (value?.value === 'null') return 'no value: "a small percent"';
  const [first] = value?.values ?? [];
  if (!first) return '';
  if (first.value === 'not resolved') return 'impossible days: "feb 30"';
  if (first.Mod?.includes('undef')) return 'periods without a bound: "the same year"';
  if (
    type.startsWith('datetime') &&
    /\b(?:min|mins|minutes?|hours?|hrs?|seconds?|secs?|hr|h)\b/i.test(words) &&
    type !== 'datetimeV2.duration'
  )
    return 'times reckoned from the clock of the speaker: "in 5 minutes"';
  if (type === 'datetimeV2.timerange' && !/^T[A-Z]{2}/.test(first.timex ?? ''))
    return 'spans of the clock: read as the two times that bound them';
  return '';
}

const isTime = (type: string): boolean => type.startsWith('datetimeV2');
const fits = (mention: Mention, type: string): boolean =>
  isTime(type)
    ? ['date', 'time', 'duration'].includes(mention.kind)
    : mention.kind === 'quantity' || mention.kind === 'duration';

const same = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));
/** "2016-11-08 19:00:00", "T15:00" and "T15" alike. */
const clock = (iso: string): string =>
  iso
    .replace(' ', 'T')
    .replace(/(?::00){1,2}$/, '')
    .replace(/T00$/, '');

function isRight(mention: Mention, { type, value }: Gold): boolean {
  const said = mention.value as { number?: number; min?: number; max?: number; relation?: string; iso?: string };
  if (isTime(type)) {
    const iso = clock(said.iso ?? '');
    return (value?.values ?? []).some(({ timex = '', value: day = '', start = '' }) =>
      // "(2019-05-01,2020-05-07,P372D)": by its beginning, for that is what is exported of a span.
      [timex, day, timex.startsWith('(') ? start : ''].some((one) => one !== '' && clock(one) === iso),
    );
  }
  if (type === 'numberrange') {
    const [, low = '', high = ''] = /^[[(](.*),(.*)[\])]$/.exec(value?.value ?? '') ?? [];
    if (low !== '' && high !== '')
      return same(said.min ?? Number.NaN, Number(low)) && same(said.max ?? Number.NaN, Number(high));
    return same(said.number ?? Number.NaN, Number(low || high)) && said.relation === (low === '' ? '<' : '>');
  }
  return same(said.number ?? Number.NaN, Number((value?.value ?? '').replace('%', '')));
}

function main(): void {
  if (!existsSync(TABLE)) {
    console.log('The conformance table is not laid out beside the repository: nothing measured.');
    return;
  }
  const verbose = process.argv.includes('--verbose');
  const every = process.argv.includes('--half') ? 2 : 1;
  const rows = readFileSync(TABLE, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Row => JSON.parse(line));
  const tally = new Map<string, { gold: number; read: number; right: number }>();
  const out = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    if (every === 2 && index % 2 === 0) continue;
    const free = new Set(readText(row.text, row.dct ? { date: row.dct.slice(0, 10) } : {}));
    for (const gold of row.spans) {
      const [start, end] = [gold.start ?? 0, gold.end ?? row.text.length];
      const why = outOfScope(gold, row.text.slice(start, end));
      if (why) {
        out.set(why, (out.get(why) ?? 0) + 1);
        continue;
      }
      const near = [...free].filter((one) => fits(one, gold.type) && one.start < end && one.end > start);
      const mine = near.find((one) => isRight(one, gold)) ?? near[0];
      const right = mine !== undefined && isRight(mine, gold);
      const of = tally.get(gold.type) ?? { gold: 0, read: 0, right: 0 };
      tally.set(gold.type, {
        gold: of.gold + 1,
        read: of.read + Number(mine !== undefined),
        right: of.right + Number(right),
      });
      if (mine) free.delete(mine);
      if (verbose && !right)
        console.log(
          `${mine ? `wrong ${JSON.stringify(mine.text)} ${JSON.stringify(mine.value)}` : 'missed'} | ${gold.type} ${JSON.stringify(row.text.slice(start, end))} ${JSON.stringify(gold.value)} | ${row.text}`,
        );
    }
  }
  const share = (part: number, of: number): string => `${((100 * part) / of).toFixed(1)} %`.padStart(8);
  const total = { gold: 0, read: 0, right: 0 };
  for (const [type, of] of [...tally].sort(([a], [b]) => a.localeCompare(b))) {
    console.log(
      `${type.padEnd(26)} ${String(of.gold).padStart(4)} spans  read ${share(of.read, of.gold)}  right ${share(of.right, of.gold)}`,
    );
    total.gold += of.gold;
    total.read += of.read;
    total.right += of.right;
  }
  console.log(
    `${'in scope'.padEnd(26)} ${String(total.gold).padStart(4)} spans  read ${share(total.read, total.gold)}  right ${share(total.right, total.gold)}`,
  );
  for (const [why, count] of out) console.log(`out of scope: ${String(count).padStart(3)}  ${why}`);
}

main();
