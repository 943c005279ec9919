/** Readings kept on disk, one file each: whole or not there, whoever else writes at the same time, and worthless to lose. */

import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { gunzipSync, gzipSync } from 'node:zlib';

export interface ReadingFiles {
  /** What was kept under a key; null where there is nothing, or nothing that can be used any more. */
  find(key: string): Promise<unknown>;
  keep(key: string, value: unknown): Promise<void>;
}

/** Bytes of all files together; the ones that were used longest ago go first. */
const MOST = 512 * 1024 * 1024;
/** So often, counted in files that were written, it is looked whether there are too many. */
const LOOK_EVERY = 50;

/** The user's own folder for what may be lost; null where BACKREAD_CACHE says "off". */
export function cacheFolder(): string | null {
  const own = process.env['BACKREAD_CACHE'];
  if (own) return own === 'off' ? null : own;
  if (process.platform === 'win32')
    return join(process.env['LOCALAPPDATA'] ?? join(homedir(), 'AppData/Local'), 'backread');
  if (process.platform === 'darwin') return join(homedir(), 'Library/Caches/backread');
  return join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'backread');
}

/**
 * @param say is told of a file that could not be used and was thrown away, and of readings that another engine left.
 * @param engine which engine's readings are kept here.
 */
export function readingFiles(
  folder: string,
  say: (message: string) => void,
  { most = MOST, engine = '' }: { readonly most?: number; readonly engine?: string } = {},
): ReadingFiles {
  let written = 0;
  let opened: Promise<void> | null = null;
  const pathOf = (key: string): string => join(folder, `${key}.reading`);

  /** What an older engine read is of no use any more: it is said once, and goes as what was not used for longest. */
  async function open(): Promise<void> {
    const mark = `${engine}${MARK}`;
    const marks = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(MARK));
    if (engine === '' || marks.includes(mark)) return;
    if (marks.length > 0) say('Backread has changed since sources were last read: they are read anew.');
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(join(folder, mark), '', { mode: 0o600 });
  }

  async function find(key: string): Promise<unknown> {
    opened ??= open().catch(() => {});
    await opened;
    const path = pathOf(key);
    const bytes = await readFile(path).catch(() => null);
    if (bytes === null) return null;
    try {
      const body = bytes.subarray(SUM);
      if (!sumOf(body).equals(bytes.subarray(0, SUM))) throw new Error('damaged');
      const now = new Date();
      await utimes(path, now, now).catch(() => {});
      return deserialize(gunzipSync(body));
    } catch {
      say('A kept reading was damaged and is made anew.');
      await rm(path, { force: true }).catch(() => {});
      return null;
    }
  }

  async function keep(key: string, value: unknown): Promise<void> {
    try {
      // Sources may be confidential: nobody but the user may look.
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const body = gzipSync(serialize(value), { level: 1 });
      written += 1;
      const own = join(folder, `${key}.${process.pid}.${written}.${randomUUID()}.tmp`);
      await writeFile(own, Buffer.concat([sumOf(body), body]), { mode: 0o600 });
      // A name that is there is whole, whoever was first.
      await rename(own, pathOf(key));
      if (written % LOOK_EVERY === 1) await tidy(folder, most);
    } catch {
      // A full disk or a folder that may not be written costs time, and nothing else.
    }
  }

  return { find, keep };
}

/** Ending of an empty file that tells whose readings stand here. */
const MARK = '.engine';

const SUM = 32;
const sumOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** An hour after it was begun, a file that was never finished is nobody's. */
const ABANDONED = 3_600_000;

async function tidy(folder: string, most: number): Promise<void> {
  const names = await readdir(folder);
  const files = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      const found = await stat(path).catch(() => null);
      return found && { path, size: found.size, used: found.mtimeMs, unfinished: name.endsWith('.tmp') };
    }),
  );
  let total = 0;
  const newest = files.filter((file) => file !== null).sort((a, b) => b.used - a.used);
  const latest = newest[0]?.used ?? 0;
  for (const { path, size, used, unfinished } of newest) {
    if (!unfinished) total += size;
    if (total > most || (unfinished && latest - used > ABANDONED)) await rm(path, { force: true }).catch(() => {});
  }
}
