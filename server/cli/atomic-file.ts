/** Files are written aside and renamed into place: whoever looks sees the old one or the new one, never half of it. */

import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { Refusal } from './refusal.ts';

/**
 * `name` is the file as it is shown. `fsync` says whether to wait until the disk has it, for what cannot be made anew.
 * @throws Refusal that says why, where it cannot be written.
 */
export function writeWhole(
  path: string,
  content: string | Uint8Array,
  name: string,
  { fsync = true }: { readonly fsync?: boolean } = {},
): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileAtomic.sync(path, typeof content === 'string' ? content : Buffer.from(content), { fsync });
  } catch (error) {
    // Anything but the file system's no is a fault of our own.
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new Refusal(`${name} cannot be written: ${whyNot(error)}.`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EEXIST: 'a part of its path is a file, not a folder',
  ENOENT: 'its folder is not there',
};

/** The reason of a failed file operation, in words. */
export const whyNot = (error: unknown): string =>
  REASONS[(error as NodeJS.ErrnoException).code ?? ''] ?? (error instanceof Error ? error.message : String(error));
