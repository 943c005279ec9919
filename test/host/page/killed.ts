/** A server that is killed by hand: a note says so, findings come back, and after five deaths there is a way to go on. */

import * as assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { command, type PageTest } from './page-test.ts';

export const killed: PageTest = {
  title: 'a server that is killed is started again with a note, and after five deaths a button goes on',
  files: {},
  run: async (page) => {
    await page.waitForSelector('.squiggly-error');
    // Under its test driver VS Code shows no toasts, so notes are looked at where the bell leads.
    const note = (words: string) => page.locator('.notifications-center .notification-list-item', { hasText: words });
    for (let death = 1; death <= 5; death++) {
      const pid = await waitFor(() => serverOf());
      process.kill(pid, 'SIGKILL');
      if (death === 1) await command(page, 'Notifications: Show Notifications');
      if (death === 1) await note('Backread stopped by itself and was started again.').waitFor();
      await waitFor(() => serverOf() !== pid || null);
      // The last one dies while it starts.
      if (death < 4) await page.waitForSelector('.squiggly-error');
    }
    await command(page, 'Notifications: Show Notifications');
    await note('Backread keeps stopping and was left stopped.').waitFor();
    assert.equal(serverOf(), null);
    await page.waitForSelector('#backread\\.backread\\.backread\\.status .codicon-debug-disconnect');
    await note('Backread keeps stopping').getByRole('button', { name: 'Start Again' }).click();
    await waitFor(() => serverOf());
    await page.waitForSelector('.squiggly-error');
    await page.waitForSelector('#backread\\.backread\\.backread\\.status:has-text("1 contradicted")');
  },
};

/** The server of the workbench that this test runs: several may run on one machine, each with a home of its own. */
function serverOf(): number | null {
  const parents = new Map<number, number>();
  const servers: number[] = [];
  for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one))) {
    try {
      parents.set(Number(name), Number(/\) \w (\d+)/.exec(readFileSync(`/proc/${name}/stat`, 'utf8'))?.[1]));
      if (readFileSync(`/proc/${name}/cmdline`, 'utf8').includes('main-node.cjs')) servers.push(Number(name));
    } catch {
      // It ended meanwhile.
    }
  }
  const ours = (pid: number): boolean => pid === process.pid || (pid > 1 && ours(parents.get(pid) ?? 0));
  return servers.find(ours) ?? null;
}

async function waitFor<T>(find: () => T | null): Promise<T> {
  for (let tries = 0; tries < 200; tries++) {
    const found = find();
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('Not within 20 s.');
}
