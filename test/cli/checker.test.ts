/** Many drafts at once: what is held of them, what is kept, and what comes out whichever way they were checked. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { type Cache, openCache } from '../../server/cli/cache.ts';
import { type CheckRun, checkAll } from '../../server/cli/checker.ts';
import { isWhole, type Outcome, openDesk, type WholeDraft } from '../../server/cli/desk.ts';
import type { Draft } from '../../server/cli/drafts.ts';
import { CLEAN, DRAFT, type Folder, folder, SOURCE } from './desk.ts';

let here: Folder;
afterEach(() => here?.remove());

const NAMES = ['a.md', 'b.md', 'c.md'];
const holding = (names: readonly string[]): Folder =>
  folder({ ...Object.fromEntries(names.map((name) => [name, DRAFT])), 'sources/police.md': SOURCE });
const three = (): Folder => holding(NAMES);

/** Checks the drafts here, as `check` does it. */
function run(
  how: Pick<CheckRun, 'claims' | 'concurrency'>,
  cached: boolean | Cache = false,
  { worker, names = NAMES }: { readonly worker?: URL; readonly names?: readonly string[] } = {},
): ReturnType<typeof checkAll> {
  const options = { config: true, requireSources: false };
  return checkAll(
    names.map((name): Draft => ({ path: join(here.path, name), name })),
    {
      ...how,
      options,
      terminal: { ...here.terminal(), ...(worker ? { worker } : {}) },
      progress: { step: async () => {}, done: () => {}, end: () => {} },
      cache: cached === true ? openCache('kept', options, '1', here.path) : cached || null,
    },
  );
}

describe('the claims of drafts', () => {
  test.each([1, 2])('are held where they are asked for, and nowhere else, in %i thread(s)', async (concurrency) => {
    here = three();
    const whole = await run({ claims: true, concurrency });
    expect(whole.map(({ checked }) => checked && isWhole(checked) && checked.report.claims.length)).toEqual([2, 2, 2]);
    const brief = await run({ claims: false, concurrency });
    expect(brief.map(({ checked }) => checked && 'claims' in checked.report)).toEqual([false, false, false]);
    // All else is the same.
    const without = (outcomes: typeof whole) =>
      outcomes.map(({ checked, ...rest }) => ({
        ...rest,
        checked: checked && { ...checked, report: { ...checked.report, claims: [] } },
      }));
    expect(without(brief)).toEqual(without(whole));
  });

  test.each([1, 2])(
    'are kept for a run that shows them, by one that does not, in %i thread(s)',
    async (concurrency) => {
      here = three();
      const fresh = await run({ claims: true, concurrency: 1 });
      await run({ claims: false, concurrency }, true);
      expect(entries()).toHaveLength(3);
      expect(await run({ claims: true, concurrency }, true)).toEqual(
        fresh.map((outcome) => ({ ...outcome, remarks: [] })),
      );
      expect((await run({ claims: false, concurrency }, true)).some(({ checked }) => checked && isWhole(checked))).toBe(
        false,
      );
    },
  );

  test('are on the page that is made from the cache', async () => {
    here = three();
    await here.backread(['.', '--format', 'html=fresh.html']);
    await here.backread(['.', '--cache', '--format', 'json']);
    await here.backread(['.', '--cache', '--format', 'json', '--format', 'html=cached.html']);
    const page = (name: string): string => readFileSync(join(here.path, name), 'utf8');
    expect(page('cached.html')).toBe(page('fresh.html'));
    expect(page('fresh.html')).toContain('Three firefighters');
  });
});

describe('the cache', () => {
  const forgetful = (find: Cache['find'], keep: Cache['keep'] = () => {}): Cache => ({ find, keep, notes: [] });

  test('is asked of later drafts while earlier ones are checked', async () => {
    const names = Array.from({ length: 30 }, (_, at) => `${at + 100}.md`);
    here = holding(names);
    // The last draft is known only after another has been checked.
    let resolve = (): void => {};
    const checked = new Promise<void>((done) => {
      resolve = done;
    });
    const asked: string[] = [];
    const cache = forgetful(
      async ({ name }) => {
        asked.push(name);
        if (name === names.at(-1)) await checked;
        return null;
      },
      () => resolve(),
    );
    const outcomes = await run({ claims: false, concurrency: 2 }, cache, { names });
    expect(outcomes.map(({ checked: one }) => one?.name)).toEqual(names);
    expect(asked).toEqual(names);
  });

  test('is asked before a thread is started that nothing needs', async () => {
    here = three();
    const known = await run({ claims: true, concurrency: 1 });
    const cache = forgetful(async ({ name }) => (known[NAMES.indexOf(name)] as Outcome<WholeDraft>) ?? null);
    const worker = new URL('file:///there/is/no/such/thread.js');
    expect(await run({ claims: true, concurrency: 2 }, cache, { worker })).toEqual(known);
    await expect(run({ claims: true, concurrency: 2 }, false, { worker })).rejects.toThrow();
  });

  test.each([1, 2])('stops the run where it fails, in %i thread(s)', async (concurrency) => {
    here = three();
    const cache = forgetful(async ({ name }) => {
      if (name === 'c.md') throw new Error('No luck.');
      return null;
    });
    await expect(run({ claims: false, concurrency }, cache)).rejects.toThrow('No luck.');
  });

  test('leaves the order of the drafts as it is where it knows some of them', async () => {
    here = three();
    const fresh = await run({ claims: false, concurrency: 1 }, true);
    here.write('b.md', CLEAN);
    const again = await run({ claims: false, concurrency: 2 }, true);
    expect(again.map(({ checked }) => checked?.name)).toEqual(NAMES);
    expect(again.map(({ checked }) => checked?.report.findings.length)).toEqual([1, 0, 1]);
    expect([again[0], again[2]]).toEqual([fresh[0], fresh[2]].map((outcome) => ({ ...outcome, remarks: [] })));
  });

  test('sees that a source of several drafts has changed during the run', async () => {
    here = three();
    await run({ claims: false, concurrency: 1 }, true);
    const options = { config: true, requireSources: false };
    const cache = openCache('kept', options, '1', here.path);
    const desk = await openDesk(options, here.path);
    const [first, second] = NAMES.map((name): Draft => ({ path: join(here.path, name), name }));
    expect(await cache.find(first as Draft, desk)).not.toBeNull();
    here.write('sources/police.md', `${SOURCE}Nobody was killed.\n`);
    expect(await cache.find(second as Draft, desk)).toBeNull();
  });
});

const entries = (): readonly string[] => readdirSync(join(here.path, 'kept')).filter((name) => name.endsWith('.json'));
