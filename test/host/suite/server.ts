/** The server stops: because it is told to, or by itself. */

import * as assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { api, findings, openDraft, until, wrongCount } from './workbench.ts';

describe('the server', () => {
  it('is started again on demand, and finds what it found', async () => {
    const { document } = await openDraft();
    await wrongCount(document.uri);
    await vscode.commands.executeCommand('backread.restart');
    await wrongCount(document.uri);
  });

  it('is started again when it stops by itself', async function () {
    if (process.platform !== 'linux') this.skip();
    const { document } = await openDraft();
    await wrongCount(document.uri);
    const [pid, ...others] = serverProcesses();
    assert.ok(pid, 'there is a server');
    assert.deepEqual(others, []);
    process.kill(pid, 'SIGKILL');
    await until('another server runs', () => serverProcesses().some((other) => other !== pid));
    await until('the finding is there again', () => findings(document.uri).length > 0);
    await wrongCount(document.uri);
  });

  it('is left stopped after five deaths within minutes, and goes on when told to', async function () {
    if (process.platform !== 'linux') this.skip();
    this.timeout(90_000);
    const { document } = await openDraft();
    const { status } = await api();
    let last: number | undefined;
    // One death is behind it, by the test before.
    for (let death = 2; death <= 5; death++) {
      const pid = await until('a server runs', () => serverProcesses().find((one) => one !== last));
      await wrongCount(document.uri);
      process.kill(pid, 'SIGKILL');
      last = pid;
      await until('it is gone', () => !serverProcesses().includes(pid));
    }
    await until('the status bar says so', () => status()?.tooltip === 'Backread is not running.');
    assert.deepEqual(serverProcesses(), []);
    await vscode.commands.executeCommand('backread.restart');
    await until('a server runs', () => serverProcesses().length === 1);
    await wrongCount(document.uri);
  });
});

/** Children of this process that run the server. */
function serverProcesses(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const parent = /\) \w (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1];
        return Number(parent) === process.pid && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('main-node.cjs');
      } catch {
        return false;
      }
    });
}
