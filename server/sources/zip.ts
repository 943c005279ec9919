/** Packed files, unpacked no further than a limit. */

import { strFromU8, unzipSync } from 'fflate';
import { Unreadable } from './reader.ts';

/** The wanted members by their names. Sizes are what the archive's own list says, and no member is given more room than that. */
export function unpack(
  bytes: Uint8Array,
  limit: number,
  wanted: (name: string) => boolean,
): Readonly<Record<string, Uint8Array>> {
  let total = 0;
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!wanted(name)) return false;
      total += originalSize;
      if (total > limit)
        throw new Unreadable(
          `unpacks to more than ${Math.round(limit / 1024 / 1024)} MB, and was not read: save what the story needs by itself`,
        );
      return true;
    },
  });
}

export const textIn = (files: Readonly<Record<string, Uint8Array>>, name: string): string => {
  const bytes = files[name];
  return bytes ? strFromU8(bytes) : '';
};
