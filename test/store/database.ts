/** A PostgreSQL of the test's own: started on a free port of this machine, in a folder that goes with it. */

import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

export interface Database {
  /** Of a user who may do everything. */
  readonly url: string;
  readonly port: number;
  /** Ends the server as a crash would. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** Where Debian's packages put the server's programs; null where there are none. */
function programs(): string | null {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  const found = versions.map((version) => join(root, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')));
  return found ?? null;
}

/** Whether the tests can run; where they must (in CI), it is a failure that they cannot. */
export function hasDatabase(): boolean {
  if (programs() !== null) return true;
  if (process.env['CI']) throw new Error('PostgreSQL is not installed: apt-get install postgresql-15');
  return false;
}

/** PostgreSQL refuses to be run by root: then its own user runs it. */
const asUser = (program: string, args: readonly string[]): [string, string[]] =>
  process.getuid?.() === 0 ? ['runuser', ['-u', 'postgres', '--', program, ...args]] : [program, [...args]];

export async function startDatabase(): Promise<Database> {
  const bin = programs() ?? '';
  const folder = mkdtempSync(join(tmpdir(), 'backread-pg-'));
  chmodSync(folder, 0o777);
  const data = join(folder, 'data');
  const port = await freePort();
  execFileSync(
    ...asUser(join(bin, 'initdb'), [
      '-D',
      data,
      '-U',
      'desk',
      '--auth',
      'trust',
      '-E',
      'UTF8',
      '--no-sync',
      '--locale',
      'C',
    ]),
    { stdio: 'ignore' },
  );
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${folder}`,
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    'shared_buffers=512MB',
    'max_wal_size=4GB',
  ];
  const server = spawn(...asUser(join(bin, 'postgres'), ['-D', data, ...settings.flatMap((one) => ['-c', one])]), {
    stdio: 'ignore',
  });
  // However this process ends, the server does not outlive it.
  const last = (): void => endNow(data);
  process.once('exit', last);
  // A signal ends the process without that, unless it is heard.
  const interrupted = (): void => {
    last();
    process.exit(130);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, interrupted);
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const url = `postgres://desk@127.0.0.1:${port}/postgres`;
  await answering(url);
  const end = async (mode: string): Promise<void> => {
    execFileSync(...asUser(join(bin, 'pg_ctl'), ['stop', '-D', data, '-m', mode, '-w']), { stdio: 'ignore' });
    await ended;
  };
  return {
    url,
    port,
    kill: () => end('immediate'),
    stop: async () => {
      await end('immediate').catch(() => {});
      process.off('exit', last);
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, interrupted);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The server's own process, by the number that it writes into its folder. */
function endNow(data: string): void {
  try {
    process.kill(Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGQUIT');
  } catch {
    // It has ended already.
  }
}

async function answering(url: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      await asked(url, 'select 1');
      return;
    } catch (error) {
      if (attempt > 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Asks once, on a connection of its own. */
export async function asked(url: string, text: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return (await client.query(text)).rows ?? [];
  } finally {
    await client.end().catch(() => {});
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
