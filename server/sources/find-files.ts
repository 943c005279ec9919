/** Files by name: a file, a folder with all below it, or a glob. */

import { URI, Utils } from 'vscode-uri';
import type { FilePattern } from '../config/config.ts';
import type { Host } from '../host/host.ts';
import { globTest, isGlob, splitGlob } from './glob.ts';

/** Folders that hold nobody's documents. */
const SKIPPED = new Set(['node_modules']);
const MAX_DEPTH = 16;

/** URIs of the files that a pattern names, sorted; hidden ones only where they are named outright. */
export async function findFiles(host: Host, { base, pattern }: FilePattern): Promise<readonly string[]> {
  if (!isGlob(pattern)) {
    const uri = resolve(base, pattern);
    const found = await host.stat(uri);
    if (found?.kind === 'file') return [uri];
    return found ? filesBelow(host, uri) : [];
  }
  const [folder, glob] = splitGlob(pattern);
  const start = resolve(base, folder);
  const fits = globTest(glob);
  return (await filesBelow(host, start)).filter((uri) => fits(relative(start, uri)));
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

export async function filesBelow(host: Host, folder: string, depth = 0): Promise<readonly string[]> {
  const files: string[] = [];
  for (const { name, uri, kind } of await host.list(folder)) {
    if (name.startsWith('.') || SKIPPED.has(name)) continue;
    if (kind === 'file') files.push(uri);
    else if (depth < MAX_DEPTH) files.push(...(await filesBelow(host, uri, depth + 1)));
  }
  return files;
}

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
