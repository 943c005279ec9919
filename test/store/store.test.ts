/** The newsroom's fact base in a real PostgreSQL: written once, found by index, lost and found again. */

import { type AddressInfo, createServer } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createEngine } from '../../server/engine/engine.ts';
import { openStore } from '../../server/store/store.ts';
import { type Folder, folder } from '../cli/desk.ts';
import { asked, type Database, hasDatabase, startDatabase } from './database.ts';

let database: Database;
let here: Folder;
afterEach(() => here?.remove());

const DRAFT = '---\ndate: 2025-03-06\n---\n\nFour firefighters were hurt in the warehouse fire in Salem on Tuesday.\n';
const ARCHIVE = {
  'archive/2025-03-06-fire.md': 'Three firefighters were hurt in the warehouse fire in Salem on Tuesday.\n',
  'archive/budget.csv': 'Item,Cost\nWeir in Tarn Bridge,$3.2 million\nLibrary roof,$410000\n',
  'archive/minutes.md': '# Council of Harrow\n\nThe council of Harrow voted 7 to 2 for the new library.\n',
};

describe.runIf(hasDatabase())('the fact base', () => {
  beforeAll(async () => {
    database = await startDatabase();
  }, 120_000);
  afterAll(async () => {
    await database?.stop();
  }, 120_000);

  const at = (shelf: string): string => `${database.url}?shelf=${shelf}`;
  const set = (store: string): string => JSON.stringify({ store });

  test('is written, and a draft is held against what it has', async () => {
    here = folder({ ...ARCHIVE, 'draft.md': DRAFT, '.backread.json': set(at('a')) });
    const written = await here.backread(['facts', 'ingest', 'archive']);
    expect(written).toMatchObject({ code: 0, err: '' });
    expect(written.out).toMatch(/^3 documents written with \d+ facts; 0 were there already\.\n$/);
    const { out, code, err } = await here.backread(['draft.md']);
    expect(err).toBe('');
    expect(out).toContain('says Three (2025-03-06-fire.md, line 1).');
    expect(code).toBe(1);
  });

  test('keeps what a table says with its headings', async () => {
    here = folder({
      ...ARCHIVE,
      'draft.md': 'The weir in Tarn Bridge will cost $3.7 million.\n',
      '.backread.json': set(at('b')),
    });
    await here.backread(['facts', 'ingest', 'archive']);
    expect((await here.backread(['draft.md'])).out).toContain('says $3.2 million (budget.csv, line 2).');
  });

  test('takes each document once, and a changed one anew', async () => {
    here = folder({ ...ARCHIVE, 'draft.md': DRAFT, '.backread.json': set(at('c')) });
    await here.backread(['facts', 'ingest', 'archive']);
    expect((await here.backread(['facts', 'ingest', 'archive'])).out).toBe(
      '0 documents written with 0 facts; 3 were there already.\n',
    );
    here.write('archive/2025-03-06-fire.md', ARCHIVE['archive/2025-03-06-fire.md'].replace('Three', 'Four'));
    expect((await here.backread(['facts', 'ingest', 'archive'])).out).toMatch(/^1 documents written/);
    expect((await here.backread(['draft.md'])).code).toBe(0);
  });

  test('two who write at once do one another no harm', async () => {
    here = folder({ ...ARCHIVE, '.backread.json': set(at('d')) });
    const both = await Promise.all([1, 2].map(() => here.backread(['facts', 'ingest', 'archive'])));
    expect(both.map(({ code, err }) => [code, err])).toEqual([
      [0, ''],
      [0, ''],
    ]);
    const [row] = await asked(
      database.url,
      "select count(*)::int as sources from backread.source s join backread.shelf h on h.id = s.shelf where h.name = 'd'",
    );
    expect(row?.['sources']).toBe(3);
  });

  test('shelves do not see one another', async () => {
    here = folder({ ...ARCHIVE, 'draft.md': DRAFT, '.backread.json': set(at('e')) });
    expect((await here.backread(['draft.md'])).out).not.toContain('says Three');
  });

  test('a reader needs no more than to read', async () => {
    here = folder({ ...ARCHIVE, 'draft.md': DRAFT });
    await here.backread(['facts', 'ingest', 'archive', '--store', at('f')]);
    await asked(
      database.url,
      `create role reader login; grant usage on schema backread to reader; grant select on all tables in schema backread to reader`,
    );
    const reading = at('f').replace('desk@', 'reader@');
    here.write('.backread.json', set(reading));
    expect((await here.backread(['draft.md'])).out).toContain('says Three');
    const refused = await here.backread(['facts', 'ingest', 'archive', '--store', reading]);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('the user may not do that');
  });

  test('a password is taken from no configuration, and never said', async () => {
    here = folder({ ...ARCHIVE, 'draft.md': DRAFT });
    const { err, code } = await here.backread([
      'facts',
      'ingest',
      'archive',
      '--store',
      'postgres://desk:hunter2@127.0.0.1/x',
    ]);
    expect(code).toBe(2);
    expect(err).toBe(
      'store: no password belongs in a configuration: take it out, and set PGPASSWORD in the environment, or name a service.\n',
    );
  });

  test('an address that is none stops the run with a sentence', async () => {
    here = folder({ ...ARCHIVE, 'draft.md': DRAFT, '.backread.json': set('archive.db') });
    expect(await here.backread(['draft.md'])).toMatchObject({
      code: 2,
      err: 'store: "archive.db" is no address: write it as postgres://user@host/database, or postgres:///?service=name.\n',
    });
  });

  test('an ingest that cannot write a batch fails, whichever it is', async () => {
    await asked(
      database.url,
      `create or replace function backread.refuse() returns trigger language plpgsql as $$ begin if new.path like '%/99.txt' then raise exception 'no'; end if; return new; end $$; create trigger refuse before insert on backread.source for each row execute function backread.refuse()`,
    );
    try {
      here = folder(
        Object.fromEntries(
          Array.from({ length: 300 }, (_, at) => [`more/${at}.txt`, `Ward ${at} has ${at + 20} lamps.\n`]),
        ),
      );
      const { code, err } = await here.backread(['facts', 'ingest', 'more', '--store', at('g')]);
      expect(code).toBe(2);
      expect(err).toContain('run the same command again');
    } finally {
      await asked(database.url, 'drop trigger refuse on backread.source');
    }
  });

  test('where it does not answer, that is said and the own sources are checked', async () => {
    here = folder({
      'draft.md': DRAFT,
      'sources/fire.md': ARCHIVE['archive/2025-03-06-fire.md'],
      '.backread.json': set('postgres://desk@127.0.0.1:1/x'),
    });
    const { out, err, code } = await here.backread(['draft.md']);
    expect(out).toContain('says Three (fire.md:1)');
    expect(err).toBe(
      'The newsroom’s fact base (127.0.0.1:1/x) was not asked: nobody answers there. The draft was checked against its own sources alone.\n',
    );
    expect(code).toBe(2);
  });

  test('where nothing was ingested yet, that is said', async () => {
    await asked(database.url, 'create database empty');
    here = folder({ 'draft.md': DRAFT, '.backread.json': set(database.url.replace('/postgres', '/empty')) });
    expect((await here.backread(['draft.md'])).err).toContain('nothing was ingested there yet');
  });

  test('a server that goes while it is asked, or says nothing, costs a sentence and no more', async () => {
    const own = await startDatabase();
    const silent = createServer();
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as AddressInfo;
    try {
      const store = openStore(own.url);
      const draft = createEngine().read('draft.md', DRAFT);
      expect(await store.find(draft)).toMatchObject({ problem: expect.stringContaining('nothing was ingested') });
      await own.kill();
      for (let time = 0; time < 3; time++)
        expect(await store.find(draft)).toMatchObject({
          problem: expect.stringMatching(
            /was not asked: (?:the connection was lost|nobody answers there|it is starting)/,
          ),
        });
      await store.close();
      const dumb = openStore(`postgres://desk@127.0.0.1:${port}/x`);
      expect(await dumb.find(draft)).toMatchObject({ problem: expect.stringContaining('does not answer in time') });
      await dumb.close();
    } finally {
      silent.close();
      await own.stop();
    }
  }, 60_000);

  describe('a service file', () => {
    afterEach(() => {
      delete process.env['PGSERVICEFILE'];
    });

    test('names the server, so that no address stands in a configuration', async () => {
      const { port } = database;
      here = folder({
        ...ARCHIVE,
        'draft.md': DRAFT,
        'services.conf': `[other]\nhost=nowhere\n\n[newsroom]\nhost=127.0.0.1\nport=${port}\nuser=desk\ndbname=postgres\npassword=hunter2\n`,
        '.backread.json': set('postgres:///?service=newsroom&shelf=service'),
      });
      process.env['PGSERVICEFILE'] = `${here.path}/services.conf`;
      expect((await here.backread(['facts', 'ingest', 'archive'])).code).toBe(0);
      expect((await here.backread(['draft.md'])).out).toContain('says Three');
    });

    test('that does not have the service is said, and what is said has no password', async () => {
      here = folder({ ...ARCHIVE, 'services.conf': '[newsroom]\nhost=127.0.0.1\nport=1\npassword=hunter2\n' });
      process.env['PGSERVICEFILE'] = `${here.path}/services.conf`;
      const ingest = (name: string) =>
        here.backread(['facts', 'ingest', 'archive', '--store', `postgres:///?service=${name}`]);
      expect(await ingest('desk')).toMatchObject({
        code: 2,
        err: 'store: no service "desk" is in a service file: write it into ~/.pg_service.conf, or say where the file is with PGSERVICEFILE.\n',
      });
      const { err } = await ingest('newsroom');
      expect(err).toMatch(/^The fact base \(service newsroom\) cannot be written: nobody answers there\./);
      expect(err).not.toContain('hunter2');
    });
  });

  test('what is confidential is not written, and is named; what is excluded is left', async () => {
    here = folder({
      ...ARCHIVE,
      'archive/tip.md': '---\nconfidential: true\n---\n\nNine lamps burned in Salem.\n',
      'archive/tips/b.txt': 'Eight lamps burned in Salem.\n',
      'archive/old.txt': 'Seven lamps burned in Salem.\n',
      '.backread.json': JSON.stringify({
        store: at('tips'),
        confidential: ['archive/tips'],
        exclude: ['archive/old.txt'],
      }),
    });
    const { out, err, code } = await here.backread(['facts', 'ingest', 'archive']);
    expect(out).toMatch(/^3 documents written/);
    expect(err.split('\n').sort()).toEqual([
      '',
      'archive/tip.md is confidential and was not written: others read the fact base.',
      'archive/tips/b.txt is confidential and was not written: others read the fact base.',
    ]);
    expect(code).toBe(0);
    const rows = await asked(
      database.url,
      "select path from backread.source where path like '%tip%' or path like '%old%'",
    );
    expect(rows).toEqual([]);
    here.write('archive/minutes.md', `---\nconfidential: true\n---\n\n${ARCHIVE['archive/minutes.md']}`);
    expect((await here.backread(['facts', 'ingest', 'archive'])).err).toContain(
      'archive/minutes.md is confidential and was taken out: others read the fact base.\n',
    );
  });

  test('many documents are read in threads, and each is written once', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_, at) => [
        `many/${at}.txt`,
        `The mayor of Ward ${at} counted ${at + 200} lamps.\n`,
      ]),
    );
    here = folder({ ...files, 'many/empty.txt': '' });
    const run = (concurrency: string) =>
      here.backread(['facts', 'ingest', 'many', '--store', at('threads'), '--concurrency', concurrency]);
    const { out, err, code } = await run('2');
    expect(code).toBe(2);
    expect(err).toBe('empty.txt is empty: fetch it again, or take it away.\n');
    expect(out).toMatch(/^300 documents written with \d+ facts; 0 were there already\.\n$/);
    expect((await run('1')).out).toBe('0 documents written with 0 facts; 300 were there already.\n');
  });

  test('an ingest that the server leaves in the middle says how far it came, and goes on from there', async () => {
    const own = await startDatabase();
    try {
      const files = Object.fromEntries(
        Array.from({ length: 400 }, (_, at) => [
          `archive/${at}.txt`,
          `The mayor of Ward ${at} counted ${at + 200} lamps on Mill Lane and ${at + 3} boats.\n`,
        ]),
      );
      here = folder(files);
      const running = here.backread(['facts', 'ingest', 'archive', '--store', own.url]);
      for (let tries = 0; tries < 300; tries++) {
        const [row] = await asked(own.url, 'select count(*)::int as n from backread.source').catch(() => [{ n: 0 }]);
        if (Number(row?.['n']) > 0) break;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      await asked(
        own.url,
        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'backread'",
      ).catch(() => {});
      const broken = await running;
      expect(broken.code === 0 || /run the same command again to go on from there/.test(broken.err)).toBe(true);
      const again = await here.backread(['facts', 'ingest', 'archive', '--store', own.url]);
      expect(again.code).toBe(0);
      const [, written, kept] = /^(\d+) documents written with \d+ facts; (\d+) were/.exec(again.out) ?? [];
      expect(Number(written) + Number(kept)).toBe(400);
      expect(Number(kept)).toBeGreaterThan(0);
    } finally {
      await own.stop();
    }
  });
});
