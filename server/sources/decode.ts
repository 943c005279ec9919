/** From bytes to text: which encodings are read, and what is said of a file that is no text. */

/** Either the text, without a byte order mark, or why there is none: how the sentence about the file goes on. */
export type Decoded = { readonly text: string } | { readonly refused: string };

const MAX_BYTES = 5 * 1024 * 1024;

const PDF = 'is a PDF, which is not read yet: save its text as .txt or .md beside it';
const OFFICE = 'is an office document, which is not read yet: save it as .txt or .md';
const SHEET = 'is a spreadsheet, which is not read yet: save its sheets as .csv';
const WEB = 'is a web page, which is not read yet: save its text as .txt or .md';
const RICH = 'is rich text, which is not read yet: save it as plain text';
const IMAGE = 'is a picture, which is not read: type what it shows into a .txt file';
const RECORDING = 'is a recording, which is not read: save its transcript as .txt or .md';
const ARCHIVE = 'is an archive, which is not read: unpack it';

const KINDS: Readonly<Record<string, readonly string[]>> = {
  [PDF]: ['pdf'],
  [OFFICE]: ['doc', 'docx', 'odt', 'pages', 'ppt', 'pptx', 'odp', 'key', 'msg'],
  [SHEET]: ['xls', 'xlsx', 'ods', 'numbers'],
  [WEB]: ['htm', 'html', 'mhtml', 'xhtml'],
  [RICH]: ['rtf'],
  [IMAGE]: ['png', 'jpg', 'jpeg', 'gif', 'webp', 'avif', 'heic', 'tif', 'tiff', 'bmp', 'svg'],
  [RECORDING]: ['mp3', 'm4a', 'wav', 'ogg', 'opus', 'flac', 'aac', 'mp4', 'mov', 'm4v', 'webm', 'mkv', 'avi'],
  [ARCHIVE]: ['zip', 'gz', 'tgz', 'tar', '7z', 'rar', 'bz2', 'xz', 'zst'],
};

const REFUSED = new Map(
  Object.entries(KINDS).flatMap(([why, endings]) => endings.map((ending) => [ending, why] as const)),
);

/** A source: any text that a desk is likely to hold. */
export function decodeSource(name: string, bytes: Uint8Array): Decoded {
  const refused = refusal(name, bytes);
  if (refused) return { refused };
  const marked = byMark(bytes);
  if (marked !== null) return { text: marked };
  if (bytes.includes(0)) return { refused: 'is not text: save it as .txt or .md' };
  const utf8 = strictly('utf-8', bytes);
  // Windows-1252 gives every byte a character, so that old wire copy is read; its few gaps tell what it is not.
  const text = utf8 ?? new TextDecoder('windows-1252').decode(bytes);
  if (utf8 === null && /[\x81\x8d\x8f\x90\x9d]/.test(text))
    return { refused: 'is neither UTF-8 nor Windows-1252 text: save it as UTF-8' };
  return { text };
}

/** A draft: UTF-8 only, because fixes are written back into it. */
export function decodeDraft(name: string, bytes: Uint8Array): Decoded {
  const refused = refusal(name, bytes);
  if (refused) return { refused };
  const marked = bytes[0] === 0xef ? null : byMark(bytes);
  const text = marked === null && !bytes.includes(0) ? strictly('utf-8', bytes) : null;
  return text === null ? { refused: 'is not UTF-8 text: save it as UTF-8 and check again' } : { text };
}

/** Why a file is not read at all, as far as its name and its size in bytes tell; null where nothing speaks against it. */
export function refusalOf(name: string, size: number): string | null {
  const kind = REFUSED.get(/\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '');
  if (kind || size <= MAX_BYTES) return kind ?? null;
  const megabytes = (size / 1024 / 1024).toFixed(1);
  return `is ${megabytes} MB, over the limit of 5 MB, and was not read: split it, or keep the part that the story needs`;
}

function refusal(name: string, bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 4));
  if (head === '%PDF') return PDF;
  if (head === 'PK\x03\x04') return OFFICE;
  return refusalOf(name, bytes.length);
}

/** The text where a byte order mark tells the encoding, else null. TextDecoder takes the mark away. */
function byMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return strictly('utf-8', bytes);
  if (first === 0xff && second === 0xfe) return strictly('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return strictly('utf-16be', bytes);
  return null;
}

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
