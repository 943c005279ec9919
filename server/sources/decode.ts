/** From bytes to text: which encodings are read. */

import { DEFAULT_BOUNDS, tooLarge } from './bounds.ts';
import { kindOf } from './format.ts';
import { Unreadable } from './reader.ts';

/** Either the text, without a byte order mark, or why there is none: how the sentence about the file goes on. */
export type Decoded = { readonly text: string } | { readonly refused: string };

/** Any text that a desk is likely to hold: UTF-8, UTF-16 with its mark or without, Windows-1252. */
export function decodeAny(bytes: Uint8Array): Decoded {
  const marked = byMark(bytes) ?? byZeros(bytes);
  if (marked !== null) return { text: marked };
  if (bytes.includes(0)) return { refused: 'is not text: save it as .txt or .md' };
  const utf8 = strictly('utf-8', bytes);
  // Windows-1252 gives every byte a character, so that old wire copy is read; its few gaps tell what it is not.
  const text = utf8 ?? new TextDecoder('windows-1252').decode(bytes);
  if (utf8 === null && /[\x81\x8d\x8f\x90\x9d]/.test(text))
    return { refused: 'is neither UTF-8 nor Windows-1252 text: save it as UTF-8' };
  return { text };
}

/** @throws Unreadable where it is no text. */
export function decodeText(bytes: Uint8Array): string {
  const decoded = decodeAny(bytes);
  if ('refused' in decoded) throw new Unreadable(decoded.refused);
  return decoded.text;
}

/** A page says for itself, in its first lines, how it is written. */
export function decodeHtml(bytes: Uint8Array): string {
  const marked = byMark(bytes);
  if (marked !== null) return marked;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  // <meta charset="iso-8859-1">   content="text/html; charset=windows-1251"
  //                ^^^^^^^^^^                                  ^^^^^^^^^^^^
  const named = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  const text = named && !/^utf-?16/i.test(named) ? strictly(named, bytes) : null;
  return text ?? decodeText(bytes);
}

/** A draft: Markdown in UTF-8 only, because fixes are written back into it. */
export function decodeDraft(name: string, bytes: Uint8Array): Decoded {
  if (bytes.length > DEFAULT_BOUNDS.text) return { refused: tooLarge(bytes.length, DEFAULT_BOUNDS.text) };
  const kind = bytes.length === 0 ? { format: 'text' } : kindOf(name, bytes);
  if ('refused' in kind || ['pdf', 'docx', 'xlsx'].includes(kind.format))
    return { refused: 'is no draft that can be checked: a draft is Markdown or plain text in UTF-8' };
  const marked = bytes[0] === 0xef ? null : byMark(bytes);
  const text = marked === null && !bytes.includes(0) ? strictly('utf-8', bytes) : null;
  return text === null ? { refused: 'is not UTF-8 text: save it as UTF-8 and check again' } : { text };
}

/** The text where a byte order mark tells the encoding, else null. TextDecoder takes the mark away. */
function byMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return strictly('utf-8', bytes);
  if (first === 0xff && second === 0xfe) return strictly('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return strictly('utf-16be', bytes);
  return null;
}

/** UTF-16 without its mark: in the letters of most of the world's news every other byte is nearly always zero. */
function byZeros(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 2048);
  if (head.length < 8 || bytes.length % 2 === 1) return null;
  const zerosAt = (rest: number): number => head.filter((byte, at) => byte === 0 && at % 2 === rest).length;
  const half = head.length / 2;
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  if (odd > 0.7 * half && even < 0.05 * half) return strictly('utf-16le', bytes);
  if (even > 0.7 * half && odd < 0.05 * half) return strictly('utf-16be', bytes);
  return null;
}

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
