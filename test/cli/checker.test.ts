/** Many drafts at once: what is held of them, what is kept, and what comes out whichever way they were checked. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { openCache } from '../../server/cli/cache.ts';
import { type CheckRun, checkAll } from '../../server/cli/checker.ts';
import { isWhole } from '../../server/cli/desk.ts';
import type { Draft } from '../../server/cli/drafts.ts';
import { DRAFT, type Folder, folder, SOURCE } from './desk.ts';

let here: Folder;
afterEach(() => here?.remove());

const NAMES = ['a.md', 'b.md', 'c.md'];
const three = (): Folder =>
  folder({ ...Object.fromEntries(NAMES.map((name) => [name, DRAFT])), 'sources/police.md': SOURCE });

/** Checks the drafts here, as `check` does it. */
function run(how: Pick<CheckRun, 'claims' | 'concurrency'>, cached = false): ReturnType<typeof checkAll> {
  const options = { config: true, requireSources: false };
  return checkAll(
    NAMES.map((name): Draft => ({ path: join(here.path, name), name })),
    {
      ...how,
      options,
      terminal: here.terminal(),
      progress: { step: async () => {}, done: () => {}, end: () => {} },
      cache: cached ? openCache('kept', options, '1', here.path) : null,
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

const entries = (): readonly string[] => readdirSync(join(here.path, 'kept')).filter((name) => name.endsWith('.json'));
