/** Writes documents into the fact base: each once, whole or not at all, so that a run that was broken off can be begun again. */

import type { DocumentReading } from '../engine/engine.ts';
import { publisherOf } from '../engine/facts/provenance.ts';
import { arrayOf, type Sql } from './connect.ts';
import { type Passage, passagesOf } from './passages.ts';
import { STEPS } from './schema.ts';

export interface Incoming {
  readonly path: string;
  readonly hash: string;
  readonly reading: DocumentReading;
}

export interface Archive {
  /** Which of these are there already just as they are. */
  known(documents: readonly { readonly path: string; readonly hash: string }[]): Promise<ReadonlySet<string>>;
  /** Writes them in one transaction, in place of what was there under their paths; gives how many facts they state. */
  write(documents: readonly Incoming[]): Promise<number>;
}

/** Any number, the same for all who migrate. */
const LOCK = 7_041_776;

/** Brings the tables up to date; two who begin at once wait for one another. */
export async function migrate(sql: Sql): Promise<void> {
  await sql.begin(async (step) => {
    await step`select pg_advisory_xact_lock(${LOCK})`;
    await step`create schema if not exists backread`;
    await step`create table if not exists backread.step (number int primary key, taken timestamptz not null default now())`;
    const taken = new Set(
      (await step<{ number: number }[]>`select number from backread.step`).map(({ number }) => number),
    );
    for (const [number, text] of STEPS.entries()) {
      if (taken.has(number)) continue;
      await step.unsafe(text);
      await step`insert into backread.step (number) values (${number})`;
    }
  });
}

export async function openArchive(sql: Sql, name: string): Promise<Archive> {
  await migrate(sql);
  await sql`insert into backread.shelf (name) values (${name}) on conflict do nothing`;
  const [row] = await sql<{ id: number }[]>`select id from backread.shelf where name = ${name}`;
  const shelf = row?.id ?? 0;
  return {
    known: async (documents) => {
      const found = await sql<{ path: string }[]>`
        select s.path from unnest(${arrayOf(documents.map(({ path }) => path))}::text[], ${arrayOf(documents.map(({ hash }) => hash))}::text[]) as d (path, hash)
        join backread.source s on s.shelf = ${shelf} and s.path = d.path and s.hash = d.hash`;
      return new Set(found.map(({ path }) => path));
    },
    write: (documents) => write(sql, shelf, documents),
  };
}

async function write(sql: Sql, shelf: number, documents: readonly Incoming[]): Promise<number> {
  const all = documents.map((one) => ({ ...one, passages: passagesOf(one.reading) }));
  const count = (passages: readonly Passage[]): number => passages.reduce((sum, { facts }) => sum + facts, 0);
  await sql.begin(async (step) => {
    const rows = await step<{ id: string; path: string; fresh: boolean }[]>`
      insert into backread.source as s (shelf, path, hash, day, day_from, facts, publisher)
      select ${shelf}, * from unnest(
        ${arrayOf(all.map(({ path }) => path))}::text[], ${arrayOf(all.map(({ hash }) => hash))}::text[],
        ${arrayOf(all.map(({ reading }) => dayOf(reading)))}::date[], ${arrayOf(all.map(({ reading: { date } }) => (date?.how === 'inferred' ? date.from : null)))}::text[],
        ${arrayOf(all.map(({ passages }) => count(passages)))}::int[],
        ${arrayOf(all.map(({ reading }) => publisherOf(reading.document)))}::text[])
      on conflict (shelf, path) do update
        set hash = excluded.hash, day = excluded.day, day_from = excluded.day_from, facts = excluded.facts,
          publisher = excluded.publisher
      returning id::text, path, xmax = 0 as fresh`;
    const ids = rows.filter(({ fresh }) => !fresh).map(({ id }) => id);
    if (ids.length > 0) {
      await step`delete from backread.passage where shelf = ${shelf} and source = any(${arrayOf(ids)}::bigint[])`;
      await step`delete from backread.posting where shelf = ${shelf} and source = any(${arrayOf(ids)}::bigint[])`;
    }
    const idOf = new Map(rows.map(({ id, path }) => [path, id]));
    const passages = all.flatMap(({ path, passages: own }) =>
      own.map((one) => ({ ...one, source: idOf.get(path) ?? '' })),
    );
    await step`
      insert into backread.passage (shelf, source, ordinal, parts)
      select ${shelf}, s, o, p::jsonb from unnest(
        ${arrayOf(passages.map(({ source }) => source))}::bigint[], ${arrayOf(passages.map(({ ordinal }) => ordinal))}::int[],
        ${arrayOf(passages.map(({ parts }) => JSON.stringify(parts)))}::text[]) as u (s, o, p)`;
    const postings = passages.flatMap(({ keys, source, ordinal }) => keys.map((key) => ({ key, source, ordinal })));
    await step`
      insert into backread.posting (shelf, key, source, ordinal)
      select ${shelf}, k, s, o from unnest(
        ${arrayOf(postings.map(({ key }) => key))}::int[], ${arrayOf(postings.map(({ source }) => source))}::bigint[],
        ${arrayOf(postings.map(({ ordinal }) => ordinal))}::int[]) as u (k, s, o)
      order by 2, 3, 4`;
  });
  return all.reduce((sum, { passages }) => sum + count(passages), 0);
}

function dayOf({ date }: DocumentReading): string | null {
  if (!date) return null;
  const { year, month, day } = date.value;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
