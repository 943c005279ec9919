/** Service files of PostgreSQL: a name for a server with its user and password, kept where only their owner can read. */

import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** What a service says; what it leaves out comes from the environment. */
export interface Service {
  readonly host?: string;
  readonly port?: number;
  readonly user?: string;
  readonly password?: string;
  readonly database?: string;
  readonly ssl?: boolean | { readonly rejectUnauthorized: boolean };
}

/** @throws Error whose message can be shown, where no file has it. */
export function serviceOf(name: string): Service {
  for (const file of filesOfServices()) {
    const found = sectionOf(textOf(file), name);
    if (found) return serviceIn(found);
  }
  throw new Error(
    `store: no service "${name}" is in a service file: write it into ~/.pg_service.conf, or say where the file is with PGSERVICEFILE.`,
  );
}

function filesOfServices(): readonly string[] {
  const { PGSERVICEFILE: own, PGSYSCONFDIR: shared } = process.env;
  return [own ?? join(homedir(), '.pg_service.conf'), ...(shared ? [join(shared, 'pg_service.conf')] : [])];
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** The lines under a name, as keys with values; null where the file does not have it. */
function sectionOf(text: string, name: string): ReadonlyMap<string, string> | null {
  let found: Map<string, string> | null = null;
  for (const line of text.split(/\r?\n/)) {
    // [newsroom]
    //  ^^^^^^^^
    const head = /^\s*\[([^\]]+)\]/.exec(line)?.[1];
    if (head !== undefined) {
      if (found) return found;
      if (head.trim() === name) found = new Map();
      continue;
    }
    // host=db.example
    const pair = /^\s*([a-z_]+)\s*=\s*(.*?)\s*$/i.exec(line);
    if (found && pair) found.set((pair[1] ?? '').toLowerCase(), pair[2] ?? '');
  }
  return found;
}

function serviceIn(keys: ReadonlyMap<string, string>): Service {
  const text = <K extends string>(key: K, from: string): Partial<Record<K, string>> => {
    const value = keys.get(from);
    return (value === undefined ? {} : { [key]: value }) as Partial<Record<K, string>>;
  };
  const port = Number(keys.get('port'));
  const mode = keys.get('sslmode') ?? 'disable';
  return {
    ...text('host', 'host'),
    ...text('user', 'user'),
    ...text('password', 'password'),
    ...text('database', 'dbname'),
    ...(port > 0 ? { port } : {}),
    // "require" asks for no proof of who answers; the two that verify do.
    ...(/^(?:disable|allow|prefer)$/.test(mode) ? {} : { ssl: { rejectUnauthorized: mode !== 'require' } }),
  };
}
