/** Packed files, unpacked no further than a limit. */

import { strFromU8, unzip } from 'fflate';
import { Unreadable } from './reader.ts';

/** The wanted members by their names. Sizes are what the archive's own list says, and no member is given more room than that. */
export function unpack(
  bytes: Uint8Array,
  limit: number,
  wanted: (name: string) => boolean,
): Promise<Readonly<Record<string, Uint8Array>>> {
  let total = 0;
  return new Promise((resolve, reject) => {
    unzip(
      bytes,
      {
        filter: ({ name, originalSize }) => {
          if (!wanted(name) || total > limit) return false;
          total += originalSize;
          return total <= limit;
        },
      },
      (error, files) => {
        if (total > limit)
          reject(new Unreadable(`unpacks to more than ${Math.round(limit / 1024 / 1024)} MB, and was not read`));
        else if (error) reject(error);
        else resolve(files);
      },
    );
  });
}

export const textIn = (files: Readonly<Record<string, Uint8Array>>, name: string): string => {
  const bytes = files[name];
  return bytes ? strFromU8(bytes) : '';
};
