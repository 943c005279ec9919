/** What kind of file it is, told by its first bytes before its name; and what is said of kinds that are not read. */

/** Formats that are not plain text, each with a reader of its own. */
export type Format = 'docx' | 'xlsx' | 'pdf' | 'html' | 'mail' | 'captions' | 'records';

/** `refused` is how the sentence about the file goes on. */
export type Kind = { readonly format: Format | 'text' } | { readonly refused: string };

const OFFICE = 'is an office document of a kind that is not read: save it as .docx, .xlsx, .pdf or .txt';
const MESSAGE = 'is an Outlook message, which is not read: save it as .eml or .txt';
const WEB = 'is a web archive, which is not read: save the page as .html or .txt';
const RICH = 'is rich text, which is not read: save it as .docx or plain text';
const IMAGE = 'is a picture, which is not read: type what it shows into a .txt file';
const RECORDING = 'is a recording, which is not read: save its transcript as .txt, .srt or .vtt';
const ARCHIVE = 'is an archive, which is not read: unpack it';
const LOCKED = 'is locked with a password: save a copy without one';

const KINDS: Readonly<Record<string, readonly string[]>> = {
  [OFFICE]: ['doc', 'odt', 'pages', 'ppt', 'pptx', 'odp', 'key', 'xls', 'xlsb', 'ods', 'numbers'],
  [MESSAGE]: ['msg', 'pst'],
  [WEB]: ['mhtml', 'mht', 'webarchive'],
  [RICH]: ['rtf'],
  [IMAGE]: ['png', 'jpg', 'jpeg', 'gif', 'webp', 'avif', 'heic', 'tif', 'tiff', 'bmp', 'svg'],
  [RECORDING]: ['mp3', 'm4a', 'wav', 'ogg', 'opus', 'flac', 'aac', 'mp4', 'mov', 'm4v', 'webm', 'mkv', 'avi'],
  [ARCHIVE]: ['zip', 'gz', 'tgz', 'tar', '7z', 'rar', 'bz2', 'xz', 'zst'],
};

const REFUSED = new Map(
  Object.entries(KINDS).flatMap(([why, endings]) => endings.map((ending) => [ending, why] as const)),
);

const ENDINGS: Readonly<Record<string, Format>> = {
  docx: 'docx',
  docm: 'docx',
  xlsx: 'xlsx',
  xlsm: 'xlsx',
  pdf: 'pdf',
  htm: 'html',
  html: 'html',
  xhtml: 'html',
  eml: 'mail',
  mbox: 'mail',
  vtt: 'captions',
  srt: 'captions',
  json: 'records',
  jsonl: 'records',
  ndjson: 'records',
  yaml: 'records',
  yml: 'records',
};

const endingOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** As far as the name tells. */
export function kindByName(name: string): Kind {
  const ending = endingOf(name);
  const refused = REFUSED.get(ending);
  return refused ? { refused } : { format: ENDINGS[ending] ?? 'text' };
}

/** As name and bytes tell: the bytes have the last word, so that a wrong ending does no harm. */
export function kindOf(name: string, bytes: Uint8Array): Kind {
  const head = latin(bytes.subarray(0, 1024));
  if (/^\s*%PDF-/.test(head) || head.indexOf('%PDF-') > 0) return { format: 'pdf' };
  if (head.startsWith('PK\x03\x04')) return packedKind(bytes);
  if (head.startsWith('\xd0\xcf\x11\xe0')) return oldOfficeKind(name, bytes);
  if (head.startsWith('{\\rtf')) return { refused: RICH };
  const byName = kindByName(name);
  if ('refused' in byName) return byName;
  if (bytes.length === 0) return { refused: 'is empty: fetch it again, or take it away' };
  if (/^(?:\ufeff|ï»¿)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html)\b/i.test(head))
    return { format: 'html' };
  if (PACKED.has(byName.format))
    return {
      refused: `is named .${endingOf(name)}, but is none, or is damaged: fetch it again, or name it after what it is`,
    };
  return byName;
}

const PACKED = new Set<string>(['docx', 'xlsx', 'pdf']);

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** A packed file lists its members at its end. */
function packedKind(bytes: Uint8Array): Kind {
  const list = latin(bytes.subarray(-LIST)) + latin(bytes.subarray(0, LIST));
  if (list.includes('word/document.xml')) return { format: 'docx' };
  if (list.includes('xl/workbook.xml')) return { format: 'xlsx' };
  return { refused: /application\/vnd\.|ppt\/presentation|Index\/Document/.test(list) ? OFFICE : ARCHIVE };
}

const LIST = 1 << 16;

/** Word and Excel files with a password are laid into the old container; so are the old formats themselves. */
function oldOfficeKind(name: string, bytes: Uint8Array): Kind {
  // "EncryptedPackage", as the container writes names.
  const list = latin(bytes.subarray(0, 1 << 20)).replaceAll('\0', '');
  if (list.includes('EncryptedPackage')) return { refused: LOCKED };
  return { refused: endingOf(name) === 'msg' ? MESSAGE : OFFICE };
}
