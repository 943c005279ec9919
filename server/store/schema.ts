/** The tables of a newsroom's fact base, step by step: a step that was taken is never changed, another is added. */

/**
 * Every table begins with the shelf (a desk, a beat, a year: whatever parts an archive), and so does every key, so that a
 * distributed PostgreSQL can lay shelves on different machines and no look-up has to ask two of them.
 */
export const STEPS: readonly string[] = [
  `
  create table backread.shelf (
    id int generated always as identity primary key,
    name text not null unique
  );
  create table backread.source (
    shelf int not null,
    id bigint generated always as identity,
    path text not null,
    -- Of the file's bytes and of what read them: where both are as before, there is nothing to do.
    hash text not null,
    day date,
    day_from text,
    facts int not null,
    primary key (shelf, id),
    unique (shelf, path)
  );
  -- A passage is what a reader of layouts takes: a paragraph, an item, a table's row with its headings.
  create table backread.passage (
    shelf int not null,
    source bigint not null,
    ordinal int not null,
    parts jsonb not null,
    primary key (shelf, source, ordinal)
  );
  -- A key stands for two telling words that a passage has both; see keys.ts.
  create table backread.posting (
    shelf int not null,
    key int not null,
    source bigint not null,
    ordinal int not null,
    primary key (shelf, key, source, ordinal)
  );
  create index on backread.posting (shelf, source);
  `,
  `
  -- Who stands behind the document, where it tells.
  alter table backread.source add column publisher text;
  `,
];
