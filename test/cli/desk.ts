/** A folder of its own and a terminal that remembers, for tests of the command. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../server/cli/run.ts';
import type { Terminal } from '../../server/cli/terminal.ts';

export interface Said {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Folder {
  readonly path: string;
  write(name: string, content: string | Uint8Array): string;
  /** A terminal in this folder that hears nothing. */
  terminal(): Terminal;
  /** Runs the command here; `stdin` is what is piped in. */
  backread(args: readonly string[], stdin?: string | Uint8Array, env?: Terminal['env']): Promise<Said>;
  remove(): void;
}

/** @param files their names and texts; a repository is made of it, so that nothing above is looked at. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): Folder {
  const path = mkdtempSync(join(tmpdir(), 'backread-'));
  mkdirSync(join(path, '.git'));
  const write = (name: string, content: string | Uint8Array): string => {
    const file = join(path, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  };
  for (const [name, content] of Object.entries(files)) write(name, content);
  const terminal = (say: Partial<Terminal> = {}): Terminal => ({
    out: () => {},
    err: () => {},
    colour: { out: false, err: false },
    live: false,
    cwd: path,
    env: {},
    worker: new URL('../../server/main-check-thread.ts', import.meta.url),
    stdin: async () => new Uint8Array(),
    serve: async () => {},
    ...say,
  });
  return {
    path,
    write,
    terminal: () => terminal(),
    backread: async (args, stdin = '', env = {}) => {
      let out = '';
      let err = '';
      const code = await run(
        args,
        terminal({
          out: (text) => {
            out += text;
          },
          err: (text) => {
            err += text;
          },
          env,
          stdin: async () => (typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin),
        }),
      );
      return { code, out, err };
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** A story with one plain mistake: four for three. */
export const DRAFT = '---\ndate: 2025-03-06\n---\n\nFour firefighters were hurt in the warehouse fire on Tuesday.\n';
export const CLEAN = DRAFT.replace('Four', 'Three');
export const SOURCE = 'Three firefighters were hurt in the warehouse fire on Tuesday.\n';

/** A source that nothing can read. */
export const NO_TEXT = Uint8Array.of(1, 0, 2, 0);
