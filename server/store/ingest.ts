/** Writes documents into the fact base: each once, whole or not at all, so that a run that was broken off can be begun again. */

import type { DocumentReading } from '../engine/engine.ts';
import { publisherOf } from '../engine/facts/provenance.ts';
import { arrayOf, type Sql } from './connect.ts';
import { type Passage, passagesOf } from './passages.ts';
import { STEPS } from './schema.ts';

/** A document as it is written: plain data, so that it can come from another thread. */
export interface Incoming {
  readonly path: string;
  readonly hash: string;
  /** YYYY-MM-DD, and what it was inferred from. */
  readonly day: string | null;
  readonly dayFrom: string | null;
  readonly publisher: string | null;
  readonly passages: readonly Passage[];
}

export const incoming = (path: string, hash: string, reading: DocumentReading): Incoming => ({
  path,
  hash,
  day: dayOf(reading),
  dayFrom: reading.date?.how === 'inferred' ? reading.date.from : null,
  publisher: publisherOf(reading.document),
  passages: passagesOf(reading),
});

export interface Archive {
  /** Which of these are there already just as they are. */
  known(documents: readonly { readonly path: string; readonly hash: string }[]): Promise<ReadonlySet<string>>;
  /** Writes them in one transaction, in place of what was there under their paths; gives how many facts they state. */
  write(documents: readonly Incoming[]): Promise<number>;
  /** Takes out what was there under these paths; gives the paths that were. */
  remove(paths: readonly string[]): Promise<ReadonlySet<string>>;
}

/** Any number, the same for all who migrate. */
const LOCK = 7_041_776;

/** Brings the tables up to date; two who begin at once wait for one another. */
async function migrate(sql: Sql): Promise<void> {
  await sql.begin(async (ask) => {
    await ask('select pg_advisory_xact_lock($1)', [LOCK]);
    await ask('create schema if not exists backread');
    await ask(
      'create table if not exists backread.step (number int primary key, taken timestamptz not null default now())',
    );
    const taken = new Set(
      (await ask<{ number: number }>('select number from backread.step')).map(({ number }) => number),
    );
    for (const [number, text] of STEPS.entries()) {
      if (taken.has(number)) continue;
      await ask(text);
      await ask('insert into backread.step (number) values ($1)', [number]);
    }
  });
}

export async function openArchive(sql: Sql, name: string): Promise<Archive> {
  await migrate(sql);
  await sql.ask('insert into backread.shelf (name) values ($1) on conflict do nothing', [name]);
  const [row] = await sql.ask<{ id: number }>('select id from backread.shelf where name = $1', [name]);
  const shelf = row?.id ?? 0;
  return {
    known: async (documents) => {
      const found = await sql.ask<{ path: string }>(
        `select s.path from unnest($1::text[], $2::text[]) as d (path, hash)
        join backread.source s on s.shelf = $3 and s.path = d.path and s.hash = d.hash`,
        [arrayOf(documents.map(({ path }) => path)), arrayOf(documents.map(({ hash }) => hash)), shelf],
      );
      return new Set(found.map(({ path }) => path));
    },
    write: (documents) => write(sql, shelf, documents),
    remove: (paths) => remove(sql, shelf, paths),
  };
}

const WRITE_SOURCES = `
  insert into backread.source as s (shelf, path, hash, day, day_from, facts, publisher)
  select $1::int, * from unnest($2::text[], $3::text[], $4::date[], $5::text[], $6::int[], $7::text[])
  on conflict (shelf, path) do update
    set hash = excluded.hash, day = excluded.day, day_from = excluded.day_from, facts = excluded.facts,
      publisher = excluded.publisher
  returning id::text, path, xmax = 0 as fresh`;

const WRITE_PASSAGES = `
  insert into backread.passage (shelf, source, ordinal, parts)
  select $1::int, s, o, p::jsonb from unnest($2::bigint[], $3::int[], $4::text[]) as u (s, o, p)`;

const WRITE_POSTINGS = `
  insert into backread.posting (shelf, key, source, ordinal)
  select $1::int, k, s, o from unnest($2::int[], $3::bigint[], $4::int[]) as u (k, s, o)
  order by 2, 3, 4`;

async function write(sql: Sql, shelf: number, unordered: readonly Incoming[]): Promise<number> {
  // Two who write the same documents at once take them in one order, so that neither waits for the other in a circle.
  const all = [...unordered].sort((a, b) => (a.path < b.path ? -1 : 1));
  const count = (passages: readonly Passage[]): number => passages.reduce((sum, { facts }) => sum + facts, 0);
  await sql.begin(async (ask) => {
    const rows = await ask<{ id: string; path: string; fresh: boolean }>(WRITE_SOURCES, [
      shelf,
      arrayOf(all.map(({ path }) => path)),
      arrayOf(all.map(({ hash }) => hash)),
      arrayOf(all.map(({ day }) => day)),
      arrayOf(all.map(({ dayFrom }) => dayFrom)),
      arrayOf(all.map(({ passages }) => count(passages))),
      arrayOf(all.map(({ publisher }) => publisher)),
    ]);
    const ids = arrayOf(rows.filter(({ fresh }) => !fresh).map(({ id }) => id));
    if (ids !== '{}') {
      await ask('delete from backread.passage where shelf = $1 and source = any($2::bigint[])', [shelf, ids]);
      await ask('delete from backread.posting where shelf = $1 and source = any($2::bigint[])', [shelf, ids]);
    }
    const idOf = new Map(rows.map(({ id, path }) => [path, id]));
    const passages = all.flatMap(({ path, passages: own }) =>
      own.map((one) => ({ ...one, source: idOf.get(path) ?? '' })),
    );
    await ask(WRITE_PASSAGES, [
      shelf,
      arrayOf(passages.map(({ source }) => source)),
      arrayOf(passages.map(({ ordinal }) => ordinal)),
      arrayOf(passages.map(({ parts }) => JSON.stringify(parts))),
    ]);
    const postings = passages.flatMap(({ keys, source, ordinal }) => keys.map((key) => ({ key, source, ordinal })));
    await ask(WRITE_POSTINGS, [
      shelf,
      arrayOf(postings.map(({ key }) => key)),
      arrayOf(postings.map(({ source }) => source)),
      arrayOf(postings.map(({ ordinal }) => ordinal)),
    ]);
  });
  return all.reduce((sum, { passages }) => sum + count(passages), 0);
}

async function remove(sql: Sql, shelf: number, paths: readonly string[]): Promise<ReadonlySet<string>> {
  if (paths.length === 0) return new Set();
  return sql.begin(async (ask) => {
    const gone = await ask<{ id: string; path: string }>(
      'delete from backread.source where shelf = $1 and path = any($2::text[]) returning id::text, path',
      [shelf, arrayOf(paths)],
    );
    const ids = arrayOf(gone.map(({ id }) => id));
    await ask('delete from backread.passage where shelf = $1 and source = any($2::bigint[])', [shelf, ids]);
    await ask('delete from backread.posting where shelf = $1 and source = any($2::bigint[])', [shelf, ids]);
    return new Set(gone.map(({ path }) => path));
  });
}

function dayOf({ date }: DocumentReading): string | null {
  if (!date) return null;
  const { year, month, day } = date.value;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
