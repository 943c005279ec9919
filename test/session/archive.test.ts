/** The newsroom's fact base, asked by the editor: a real PostgreSQL that answers, is lost, and is not to be reached. */

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { folder } from '../cli/desk.ts';
import { type Database, hasDatabase, startDatabase } from '../store/database.ts';
import { converse, endAll, until, workspaceWith } from './conversation.ts';

afterEach(endAll);

const DRAFT = '---\ndate: 2025-03-06\n---\n\nFour firefighters were hurt in the warehouse fire in Salem on Tuesday.\n';
const FIRE = 'Three firefighters were hurt in the warehouse fire in Salem on Tuesday.\n';

const storyWith = (store: string) =>
  workspaceWith({
    'draft.md': DRAFT,
    '.backread.json': JSON.stringify({ store }),
    'sources/a.txt': 'Gulls sat there.\n',
  });

describe.runIf(hasDatabase())('the fact base', () => {
  let database: Database;
  beforeAll(async () => {
    database = await startDatabase();
    const archive = folder({
      'archive/2025-03-06-fire.md': FIRE,
      '.backread.json': JSON.stringify({ store: database.url }),
    });
    expect((await archive.backread(['facts', 'ingest', 'archive'])).code).toBe(0);
    archive.remove();
  }, 120_000);
  afterAll(async () => {
    await database?.stop();
  }, 120_000);

  test('is what a draft is held against, and its passage can be opened', async () => {
    const workspace = await storyWith(database.url);
    const talk = await converse([workspace], { options: { texts: true } });
    const uri = workspace.uri('draft.md');
    talk.open(uri, DRAFT);
    await until(async () => (await talk.findings(uri)).length === 1);
    const [finding] = await talk.findings(uri);
    expect(finding?.message).toContain('says Three (2025-03-06-fire.md, line 1)');
    const place = finding?.relatedInformation?.[0]?.location;
    expect(place?.uri).toMatch(/^backread-text:/);
    const file = new URL(place?.uri ?? '').search.slice(1);
    const text = await talk.connection.sendRequest('backread/text', { file: decodeURIComponent(file) });
    expect(text).toContain('Three firefighters were hurt');
    const facts = await talk.connection.sendRequest<{ name: string }[]>('backread/facts', { uri });
    expect(facts.map(({ name }) => name)).toEqual(['a.txt', '2025-03-06-fire.md']);
    // The server told the client to look again; nobody waited.
    await until(() => talk.refreshes() > 0);
    const value = rangeOf(DRAFT, 'Four');
    talk.change(uri, 'Three', value);
    expect(await talk.findings(uri)).toEqual([]);
  });

  test('is not asked where the workspace is not trusted, which is said', async () => {
    const workspace = await storyWith(database.url);
    const talk = await converse([workspace], { options: { trusted: false } });
    const uri = workspace.uri('draft.md');
    talk.open(uri, DRAFT);
    await until(async () => (await talk.findings(uri)).length === 1);
    expect(await talk.findings(uri)).toMatchObject([
      { message: expect.stringMatching(/not asked in Restricted Mode/) },
    ]);
  });

  test('that is lost is said, and asked again later; the draft keeps what its own sources say', async () => {
    const own = await startDatabase();
    const workspace = await storyWith(own.url);
    const talk = await converse([workspace]);
    const uri = workspace.uri('draft.md');
    talk.open(uri, DRAFT);
    await until(async () =>
      (await talk.findings(uri)).some(({ message }) => /nothing was ingested/.test(String(message))),
    );
    await own.stop();
    await workspace.write('sources/a.txt', FIRE);
    talk.touched(workspace.uri('sources/a.txt'));
    await until(async () => (await talk.findings(uri)).length === 2);
    await talk.connection.sendRequest('backread/rebuild');
    await until(async () =>
      (await talk.findings(uri)).some(({ message }) => /nobody answers there/.test(String(message))),
    );
    expect(await talk.findings(uri)).toMatchObject([
      { code: 'count-mismatch' },
      { message: expect.stringContaining('not asked') },
    ]);
  }, 60_000);
});

test.each([
  [
    'postgres://desk@127.0.0.1:1/nowhere',
    /was not asked: nobody answers there\. The draft was checked against its own sources alone\.$/,
  ],
  ['postgres://desk:secret@127.0.0.1:1/x', /no password belongs in a configuration/],
  ['nonsense', /is no address/],
])('a fact base that cannot be asked is said on the draft: %s', async (store, said) => {
  const workspace = await storyWith(store);
  const talk = await converse([workspace]);
  const uri = workspace.uri('draft.md');
  talk.open(uri, DRAFT);
  await until(async () => (await talk.findings(uri)).length === 1);
  const [note] = await talk.findings(uri);
  expect(note?.message).toMatch(said);
  expect(String(note?.message)).not.toContain('secret');
});

function rangeOf(text: string, words: string) {
  const before = text.slice(0, text.indexOf(words)).split('\n');
  const start = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  return { start, end: { line: start.line, character: start.character + words.length } };
}
