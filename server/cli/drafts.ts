/** From the arguments of a command to the drafts that are meant. */

import { basename, relative, resolve } from 'node:path';
import { nearest } from '../engine/text/near-word.ts';
import type { Host } from '../host/host.ts';
import { pathOf, uriOf } from '../host/node.ts';
import { findFiles } from '../sources/find-files.ts';
import { isGlob } from '../sources/glob.ts';
import { Refusal } from './refusal.ts';
import { shown } from './shown.ts';
import type { Terminal } from './terminal.ts';

export interface Draft {
  /** Absolute path. */
  readonly path: string;
  /** As it is shown. */
  readonly name: string;
  /** Where it came from standard input. */
  readonly bytes?: Uint8Array;
}

const MARKDOWN = /\.(?:md|markdown|mdown|mkd|mdx)$/i;

/** Below a folder that is checked, these hold sources, not drafts. */
const SOURCE_FOLDER = /(?:^|[\\/])(?:seeds|sources)[\\/]/;

/** @throws Refusal where an argument names nothing. */
export async function draftsOf(
  host: Host,
  args: readonly string[],
  terminal: Terminal,
  stdinFilename = 'draft.md',
): Promise<readonly Draft[]> {
  const drafts = new Map<string, Draft>();
  for (const arg of args) {
    if (arg === '-') {
      const path = resolve(terminal.cwd, stdinFilename);
      drafts.set(path, { path, name: shown(terminal.cwd, path), bytes: await terminal.stdin() });
      continue;
    }
    for (const path of await pathsOf(host, arg, terminal.cwd)) {
      drafts.set(path, { path, name: shown(terminal.cwd, path) });
    }
  }
  return [...drafts.values()];
}

async function pathsOf(host: Host, arg: string, cwd: string): Promise<readonly string[]> {
  const path = resolve(cwd, arg);
  const found = await host.stat(uriOf(path));
  if (found?.kind === 'file') return [path];
  if (!found && !isGlob(arg))
    throw new Refusal(
      `${arg} is not there: give a draft, a folder, a glob, or - for standard input.${commandLike(arg)}`,
    );
  const files = await findFiles(host, { base: uriOf(cwd), pattern: arg });
  const drafts = files
    .map(pathOf)
    .filter((file) => MARKDOWN.test(file) && !(found && SOURCE_FOLDER.test(relative(path, file))));
  if (drafts.length > 0) return drafts;
  throw new Refusal(
    found ? `${arg} holds no Markdown draft: name a folder or a file that does.` : `No Markdown draft matches ${arg}.`,
  );
}

/** "chek" may have been meant as a command, and "shw" as one of a command's own. */
function commandLike(arg: string): string {
  const near = basename(arg) === arg ? nearest(arg, Object.keys(COMMANDS)) : null;
  return near ? ` (Did you mean the command ${COMMANDS[near]}?)` : '';
}

const COMMANDS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'check',
    'coverage',
    'explain',
    'rules',
    'report',
    'footnote',
    'stets',
    'stets prune',
    'facts',
    'facts show',
    'facts diff',
    'facts conflicts',
    'init',
    'doctor',
    'print-config',
    'completion',
    'lsp',
    'help',
  ].map((command) => [command.replace(/^.* /, ''), command]),
);
