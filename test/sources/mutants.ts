/** Damaged copies of whole files: bits turned, stretches cut, doubled or overwritten, within a packed file's members too. */

import { unzipSync, zipSync } from 'fflate';
import { dice } from '../bench/store-texts.ts';

/** The same for one seed, always. */
export function mutant(bytes: Uint8Array, seed: number): Uint8Array {
  const roll = dice(seed);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && roll(2) === 0) {
    const files: Record<string, Uint8Array> = unzipSync(bytes);
    const names = Object.keys(files).filter((name) => /\.(?:xml|rels)$/.test(name));
    const name = names[roll(names.length)] ?? '';
    files[name] = damaged(files[name] ?? new Uint8Array(), roll);
    return zipSync(files, { level: 1 });
  }
  return damaged(bytes, roll);
}

function damaged(bytes: Uint8Array, roll: (below: number) => number): Uint8Array {
  let made: Uint8Array = bytes.slice();
  for (let times = 1 + roll(6); times > 0; times--) {
    const at = roll(Math.max(made.length, 1));
    const length = 1 + roll(60);
    switch (roll(5)) {
      case 0:
        made[at] = (made[at] ?? 0) ^ (1 << roll(8));
        break;
      case 1:
        made = made.slice(0, at);
        break;
      case 2:
        made = joined([made.subarray(0, at), made.subarray(at + length)]);
        break;
      case 3:
        made = joined([made.subarray(0, at), made.subarray(at, at + length), made.subarray(at)]);
        break;
      default:
        for (let next = at; next < Math.min(at + length, made.length); next++) made[next] = roll(256);
    }
  }
  return made;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const made = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    made.set(piece, at);
    at += piece.length;
  }
  return made;
}
