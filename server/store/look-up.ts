/** The passages of an archive that may speak of what a draft says, found by index in the database. */

import type { DocumentReading, Layout } from '../engine/engine.ts';
import { factsOf } from '../engine/facts/base.ts';
import { lemmasOf } from '../engine/facts/words.ts';
import type { Part } from '../engine/text/layout.ts';
import { arrayOf, type Sql } from './connect.ts';
import { ASKED_WORDS, keysOf, wordsOf } from './keys.ts';

export interface Found {
  readonly path: string;
  readonly layout: Layout;
}

/** Of one key so many passages are looked at, the newest first; so a key that is everywhere costs no more than another. */
const OF_A_KEY = 8;
/** Of each sentence so many passages are kept, and of all together. */
const OF_A_SENTENCE = 5;
const OF_ALL = 120;

interface Row {
  readonly path: string;
  readonly day: string | null;
  readonly day_from: string | null;
  readonly source: string;
  readonly publisher: string | null;
  readonly parts: readonly Part[];
}

const LOOK_UP = `
  with shelf as materialized (select id from backread.shelf where name = $1),
  hits as (
    select w.claim, h.source, h.ordinal, count(*) as shared
    from unnest($2::int[], $3::int[]) as w (claim, key)
    cross join lateral (
      select source, ordinal from backread.posting
      where shelf = (select id from shelf) and key = w.key
      order by source desc, ordinal desc limit ${OF_A_KEY}
    ) h
    group by 1, 2, 3
  ),
  ranked as (
    select *, row_number() over (partition by claim order by shared desc, source desc, ordinal) as place from hits
  ),
  best as (
    select source, ordinal, max(shared) as shared from ranked
    where place <= ${OF_A_SENTENCE}
    group by 1, 2 order by 3 desc, 1 desc limit ${OF_ALL}
  )
  select s.path, s.day::text as day, s.day_from, s.publisher, s.id::text as source, p.parts
  from best b
  join backread.passage p on p.shelf = (select id from shelf) and p.source = b.source and p.ordinal = b.ordinal
  join backread.source s on s.shelf = p.shelf and s.id = p.source
  order by s.path, p.ordinal`;

/** Documents of which only those passages are there. One question, however long the draft. Rejects where the database does. */
export async function lookUp(sql: Sql, shelf: string, draft: DocumentReading): Promise<readonly Found[]> {
  const claims: number[] = [];
  const keys: number[] = [];
  for (const [index, sentence] of sentencesOf(draft).entries()) {
    for (const key of keysOf(sentence, ASKED_WORDS)) {
      claims.push(index);
      keys.push(key);
    }
  }
  if (keys.length === 0) return [];
  const rows = await sql.ask<Row>(LOOK_UP, [shelf, arrayOf(claims), arrayOf(keys)]);
  const found = new Map<string, Layout & { path: string; parts: Part[] }>();
  for (const { source, path, day, day_from: from, publisher, parts } of rows) {
    const known = found.get(source) ?? { path, parts: [], date: day === null ? null : { day, from }, publisher };
    known.parts.push(alone(parts));
    found.set(source, known);
  }
  return [...found.values()].map(({ path, ...layout }) => ({ path, layout }));
}

/** A passage with its headings written on it: they say what it is about, and are no passages to be read again. */
function alone(parts: readonly Part[]): Part {
  const part = parts.at(-1) as Part;
  return { ...part, under: parts.slice(0, -1).flatMap((one) => (one.kind === 'heading' ? [one.text] : [])) };
}

/** The words of each sentence of the draft that states something, once. */
function sentencesOf(draft: DocumentReading): readonly (readonly string[])[] {
  const sentences = new Map<string, readonly string[]>();
  for (const { reading, claim } of factsOf(draft)) {
    const { block } = reading;
    const key = block.cell ? `${block.index}` : `${block.index} ${claim.mention.sentence}`;
    if (sentences.has(key)) continue;
    const sentence = reading.sentences[claim.mention.sentence];
    const heads = block.cell ? lemmasOf(`${block.cell.title} ${block.cell.rowHead} ${block.cell.columnHead}`) : [];
    sentences.set(key, [...wordsOf(sentence ? [sentence] : []), ...heads]);
  }
  return [...sentences.values()];
}
