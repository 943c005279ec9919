/** What a line of plain text looks like by itself: item, record, turn of a transcript, heading, or words. */

export interface Line {
  readonly start: number;
  /** Where its words begin and end in the file. */
  readonly from: number;
  readonly to: number;
  /** Its words, white space at the ends left out. */
  readonly text: string;
  /** Columns before its first word, a tab counting to the next multiple of four. */
  readonly indent: number;
  /** Whether it was marked as quoted ("> "). */
  readonly quoted: boolean;
}

export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const pattern = /[^\r\n]*(?:\r\n|\n|\r|$)/g;
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < text.length) {
    pattern.lastIndex = at;
    const whole = pattern.exec(text)?.[0] ?? '';
    const body = whole.replace(/[\r\n]+$/, '');
    const quote = /^\s*(?:>\s?)+/.exec(body)?.[0].length ?? 0;
    const words = body.slice(quote).trim();
    const from = words === '' ? at + body.length : at + quote + body.slice(quote).indexOf(words);
    lines.push({
      start: at,
      from,
      to: from + words.length,
      text: words,
      indent: columns(body.slice(quote)),
      quoted: quote > 0,
    });
    at += Math.max(whole.length, 1);
  }
  return lines;
}

function columns(body: string): number {
  let count = 0;
  for (const char of body) {
    if (char === ' ' || char === '\u00A0') count += 1;
    else if (char === '\t') count += 4 - (count % 4);
    else break;
  }
  return count;
}

// "- bread"  "• bread"  "(1) bread"  "12. bread"  "a) bread"
//  ^^         ^^         ^^^^         ^^^^         ^^^
const MARKER = /^(?:([-*•‣▪◦·●○–—])|\(?(\d{1,3})[.)]|\(?[a-hA-H]\))\s+(?=\S)/;

export interface Marker {
  readonly length: number;
  readonly ordinal: number | null;
}

export function markerOf(text: string): Marker | null {
  const match = MARKER.exec(text);
  if (!match) return null;
  return { length: match[0].length, ordinal: match[2] === undefined ? null : Number(match[2]) };
}

// "Subject: Road closure"  "JANE DOE (Council): We will."  "Q. Did you see it?"
//  ^^^^^^^                  ^^^^^^^^^^^^^^^^^^             ^
const LABEL =
  /^([\p{Lu}\d][\p{L}\p{M}\p{N}.,'’&/#-]*(?: +[\p{L}\p{M}\p{N}.,'’&/#-]+){0,5}(?: *\([^()]{1,60}\))?) *:(?:\s+|$)/u;
const QUESTION = /^([QA])[.:]\s+/;

export interface Label {
  readonly name: string;
  /** How long it is with its mark and the space behind. */
  readonly length: number;
  readonly capitals: boolean;
}

export function labelOf(text: string): Label | null {
  const question = QUESTION.exec(text);
  if (question) return { name: question[1] as string, length: question[0].length, capitals: true };
  if (text.length < 2) return null;
  const colon = text.indexOf(':');
  if (colon < 1 || colon > 90) return null;
  const match = LABEL.exec(text.slice(0, colon + 40));
  if (!match || match[0].length < colon) return null;
  const name = (match[1] as string).trim();
  const bare = name.replace(/\([^)]*\)/, '');
  return { name, length: match[0].length, capitals: /\p{Lu}{2}/u.test(bare) && !/\p{Ll}/u.test(bare) };
}

/** What heads the lines of letters, memos, notices and minutes; such a line is a record and never a turn of speech. */
const HEADERS = new Set(
  (
    'from to cc bcc subject date sent received re fw fwd reply-to attachments attachment message-id priority importance contact tel ' +
    'telephone phone mobile fax email e-mail web website url source sources status location venue place time when where who what why ' +
    'how note notes present absent apologies attendance by for release embargo dateline id ref reference ' +
    'case file number no summary title name age address type total updated published posted edition section page'
  ).split(' '),
);
export const isHeader = (name: string): boolean => HEADERS.has(name.toLowerCase());

/** A line that only rules the page, or ends the text: "-----", "* * *", "###", "-30-". */
export const isRule = (text: string): boolean =>
  !/[\p{L}\p{N}]/u.test(text) ? !/[\p{S}]{1}/u.test(text) || /^[=~^+|_\s-]+$/.test(text) : /^-+ ?30 ?-+$/.test(text);

const UNDERLINE = /^(?:={3,}|-{3,}|~{3,})$/;
export const underlineLevel = (text: string): number => (UNDERLINE.test(text) ? (text.startsWith('=') ? 1 : 2) : 0);

/** How many levels down a line is as a heading, 0 for none. `alone`: blank lines stand on both sides. */
export function headingLevel(text: string, alone: boolean, opening: boolean): number {
  if (text.length > 100 || /[.!?;:,]["”’)]?$/.test(text) || !/\p{L}{2}/u.test(text)) return 0;
  const words = text.split(/\s+/);
  if (words.length > 14) return 0;
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters.length >= 4 && !/\p{Ll}/u.test(text)) return 1;
  if (!alone || !/^[\p{Lu}\d“"‘]/u.test(text) || /@|https?:|\d{3}[- ]\d{4}/.test(text)) return 0;
  if (opening) return 1;
  if (DATE_LINE.test(text)) return 0;
  const long = words.filter((word) => /^\p{L}{4,}/u.test(word));
  const titled = long.length > 0 && long.every((word) => /^\p{Lu}/u.test(word));
  return titled || words.length <= 8 ? 2 : 0;
}
const DATE_LINE =
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d|\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|^\d+[-/.]\d+/;
