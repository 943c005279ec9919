/** Which lines of the drafts changed since the branch left its base, as git tells. */

import { execFile } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { lineIndex } from '../engine/text/lines.ts';
import type { Span } from '../engine/text/span.ts';
import type { Draft } from './drafts.ts';
import { Refusal } from './refusal.ts';
import type { Terminal } from './terminal.ts';

/** Lines from 1, both ends included. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

export interface ChangedLines {
  /** Whether anything of a draft changed. */
  draft(path: string): boolean;
  /** Whether a stretch of a draft's text touches a changed line. */
  touches(path: string, text: string, span: Span<'file'>): boolean;
}

const run = promisify(execFile);

/**
 * @param ref a branch, tag or commit; '' for the branch that a pull request goes to, or else the main branch.
 * @throws Refusal where this is no git checkout, or it knows no such ref.
 */
export async function changedLines(
  drafts: readonly Draft[],
  ref: string,
  { cwd, env }: Terminal,
): Promise<ChangedLines> {
  const checkouts = new Map<string, Promise<Checkout>>();
  const at = (folder: string): Promise<Checkout> => {
    const top = topOf(folder);
    const known = checkouts.get(top) ?? look(top, ref, env['GITHUB_BASE_REF']);
    checkouts.set(top, known);
    return known;
  };
  await at(cwd);
  const changed = new Map<string, readonly Stretch[] | 'all'>();
  for (const { path } of drafts) {
    const { top, base, differing, untracked } = await at(dirname(path));
    const key = relative(top, join(realpathSync(dirname(path)), basename(path))).replaceAll(sep, '/');
    // What git does not follow yet is new from the first line to the last.
    if (untracked.has(key)) changed.set(path, 'all');
    else if (differing.has(key)) changed.set(path, await stretchesOf(path, base));
  }
  return {
    draft: (path) => changed.get(path) === 'all' || (changed.get(path)?.length ?? 0) > 0,
    touches: (path, text, span) => {
      const stretches = changed.get(path) ?? [];
      if (stretches === 'all') return true;
      const lines = lineIndex(text);
      const [first, last] = [lines.lineOf(span.start), lines.lineOf(span.end)];
      return stretches.some((one) => one.first <= last && first <= one.last);
    },
  };
}

/** What git says of a checkout; paths are from its top, with slashes. */
interface Checkout {
  readonly top: string;
  readonly base: string;
  readonly differing: ReadonlySet<string>;
  readonly untracked: ReadonlySet<string>;
}

const NO_CHECKOUT = '--changed needs a git checkout, and there is none here: leave it out to check every line.';

/** The nearest folder that has a `.git`, which git is then asked about once. */
function topOf(folder: string): string {
  for (let place = realpathSync(folder); ; place = dirname(place)) {
    if (existsSync(join(place, '.git'))) return place;
    if (dirname(place) === place) throw new Refusal(NO_CHECKOUT);
  }
}

async function look(top: string, ref: string, pullRequest: string | undefined): Promise<Checkout> {
  if ((await git(top, ['rev-parse', '--is-inside-work-tree'])) === null) throw new Refusal(NO_CHECKOUT);
  const base = await mergeBase(top, ref, pullRequest);
  const names = async (args: readonly string[]): Promise<ReadonlySet<string>> =>
    new Set(((await git(top, args)) ?? '').split('\0').filter(Boolean));
  return {
    top,
    base,
    differing: await names(['diff', '--name-only', '-z', '--no-renames', base]),
    untracked: await names(['ls-files', '--others', '-z']),
  };
}

async function mergeBase(folder: string, ref: string, pullRequest: string | undefined): Promise<string> {
  const candidates =
    ref !== '' ? [ref] : [...(pullRequest ? [`origin/${pullRequest}`] : []), 'origin/HEAD', 'main', 'master'];
  for (const candidate of candidates) {
    const found = await git(folder, ['merge-base', '--end-of-options', candidate, 'HEAD']);
    if (found) return found.trim();
  }
  throw new Refusal(
    ref === ''
      ? 'git knows no main branch here: name what to compare with, as in --changed=origin/trunk.'
      : `git knows no "${ref}" that shares history with this branch: fetch it (in CI with its whole history), or name another.`,
  );
}

async function stretchesOf(path: string, base: string): Promise<readonly Stretch[]> {
  const args = ['diff', '--unified=0', '--no-color', '--no-ext-diff', '--no-renames', base, '--', path];
  const diff = (await git(dirname(path), args)) ?? '';
  //  @@ -4,2 +4,3 @@
  //             ^^^
  return [...diff.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].flatMap(([, start, count]) => {
    const [first, length] = [Number(start), count === undefined ? 1 : Number(count)];
    return length === 0 ? [] : [{ first, last: first + length - 1 }];
  });
}

/** Standard output, or null where git says no or is not there. */
async function git(folder: string, args: readonly string[]): Promise<string | null> {
  try {
    return (await run('git', [...args], { cwd: folder, maxBuffer: 64 * 1024 * 1024 })).stdout;
  } catch {
    return null;
  }
}
