/** Files by name: a file, a folder with all below it, or a glob. */

import { URI, Utils } from 'vscode-uri';
import type { FilePattern } from '../config/config.ts';
import type { Host } from '../host/host.ts';
import { globTest, isGlob, splitGlob } from './glob.ts';

/** Folders that hold nobody's documents. */
const SKIPPED = new Set(['node_modules']);
const MAX_DEPTH = 16;

/** URIs of the files that a pattern names, sorted; hidden ones only where they are named outright. */
export async function findFiles(host: Host, { base, pattern }: FilePattern, fence?: Fence): Promise<readonly string[]> {
  if (!isGlob(pattern)) {
    const uri = resolve(base, pattern);
    const found = await host.stat(uri);
    if (found?.kind === 'file') return [uri];
    return found ? filesBelow(host, uri, await widened(host, uri, fence)) : [];
  }
  const [folder, glob] = splitGlob(pattern);
  const start = resolve(base, folder);
  const fits = globTest(glob);
  return (await filesBelow(host, start, await widened(host, start, fence))).filter((uri) => fits(relative(start, uri)));
}

/** Tells whether a file is named by one of the patterns, without looking at the disk. */
export function fileTest(patterns: readonly FilePattern[]): (uri: string) => boolean {
  const tests = patterns.map(({ base, pattern }) => {
    const [folder, glob] = splitGlob(pattern);
    const start = resolve(base, folder);
    if (glob === '') return (uri: string) => uri === start || uri.startsWith(`${start}/`);
    const fits = globTest(glob);
    return (uri: string) => uri.startsWith(`${start}/`) && fits(relative(start, uri));
  });
  return (uri) => tests.some((test) => test(uri));
}

/** Files below a folder. A link is followed where it stays within the fence, and no link is followed round in a circle. */
export async function filesBelow(host: Host, folder: string, fence?: Fence, depth = 0): Promise<readonly string[]> {
  const files: string[] = [];
  for (const { name, uri, kind, link } of await host.list(folder)) {
    if (name.startsWith('.') || SKIPPED.has(name)) continue;
    if (link && isWithin(folder, link)) continue;
    if (link && fence && !fence.within.some((place) => isWithin(link, place))) fence.leaves(uri);
    else if (kind === 'file') files.push(uri);
    else if (depth < MAX_DEPTH) files.push(...(await filesBelow(host, uri, fence, depth + 1)));
  }
  return files;
}

/** Where links may lead, and who is told of those that lead elsewhere. */
export interface Fence {
  /** Folders as they really are, links followed. */
  readonly within: readonly string[];
  leaves(uri: string): void;
}

/** The fence with one more folder in it: what is named outright is wanted, wherever it lies. */
const widened = async (host: Host, folder: string, fence: Fence | undefined): Promise<Fence | undefined> =>
  fence && { ...fence, within: [...fence.within, (await host.real?.(folder)) ?? folder] };

const isWithin = (uri: string, folder: string): boolean => uri === folder || uri.startsWith(`${folder}/`);

/** "../wire" seen from a folder; an absolute path is what it is. */
function resolve(base: string, path: string): string {
  const tidy = path.replaceAll('\\', '/').replace(/\/+$/, '') || (path.startsWith('/') ? '/' : '');
  const uri = /^(?:\/|[A-Za-z]:\/)/.test(tidy)
    ? URI.parse(base).with({ path: URI.file(tidy).path })
    : Utils.joinPath(URI.parse(base), tidy);
  const text = uri.toString();
  return text.endsWith('/') && uri.path !== '/' ? text.slice(0, -1) : text;
}

const relative = (folder: string, uri: string): string => decodeURIComponent(uri.slice(folder.length + 1));
