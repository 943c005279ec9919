/** The body of a message, its own words parted from older messages that it quotes. */

export interface Passage {
  readonly text: string;
  /** YYYY-MM-DD of an older message, null where its day is not told; undefined for the message's own words. */
  readonly day?: string | null;
  /** Who wrote the older message, '' where that is not told. */
  readonly from?: string;
}

// On Tue, 4 Mar 2025 at 10:11, Jane Doe <jane@city.example> wrote:
const WROTE = /^\s*(?:On|Am|Le|El)\b.{6,200}(?:wrote|schrieb|a écrit|escribió)\s*:\s*$/;
const FORWARDED = /^\s*-{2,}\s*(?:Original Message|Forwarded message|Forwarded Message)\s*-{2,}\s*$/i;
// From: Jane Doe            Sent: Tuesday, March 4, 2025 10:11 AM
const HEADER = /^\s*\*?(?:From|Sent|Date|To|Cc|Subject)\s*:\*?\s/;
const DATED = /^\s*\*?(?:Sent|Date)\s*:\*?\s*(.+)$/;
/** Longest attribution that mail programs wrap, in lines. */
const WRAPPED = 3;

interface Open {
  readonly lines: string[];
  readonly day?: string | null;
  readonly from?: string;
}

export function passagesOf(body: string): readonly Passage[] {
  const lines = body.replace(/\r\n?/g, '\n').split('\n');
  const passages: Open[] = [{ lines: [] }];
  const older = (day: string | null, from: string): void => void passages.push({ lines: [], day, from });
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string;
    const last = passages.at(-1) as Open;
    const attribution = attributionAt(lines, at);
    if (attribution) {
      older(dayIn(attribution.text), writerIn(attribution.text));
      at += attribution.lines - 1;
    } else if (FORWARDED.test(line) || isHeader(lines, at)) {
      const head = headerAt(lines, at + (FORWARDED.test(line) ? 1 : 0));
      older(dayIn(head.dated), head.from);
      at = head.end - 1;
    } else if (/^-- ?$/.test(line)) {
      // A signature says who writes, and nothing of the story, up to where an older message begins.
      while (
        at + 1 < lines.length &&
        !attributionAt(lines, at + 1) &&
        !isHeader(lines, at + 1) &&
        !FORWARDED.test(lines[at + 1] ?? '')
      )
        at++;
    } else if (/^\s*>/.test(line)) {
      if (last.day === undefined) older(null, '');
      passages.at(-1)?.lines.push(line.replace(/^\s*(?:>\s?)+/, ''));
    } else {
      // Own words between quoted lines, as people answer point by point.
      const quotedBefore = last.day !== undefined && /^\s*>/.test(lines[at - 1] ?? '') && line.trim() !== '';
      if (quotedBefore) passages.push({ lines: [] });
      passages.at(-1)?.lines.push(line);
    }
  }
  return passages
    .map(({ lines: all, ...rest }) => ({ text: all.join('\n').trim(), ...rest }))
    .filter(({ text }) => text !== '');
}

function attributionAt(lines: readonly string[], at: number): { text: string; lines: number } | null {
  if (!/^\s*>?\s*(?:On|Am|Le|El)\b/.test(lines[at] ?? '')) return null;
  for (let count = 1; count <= WRAPPED; count++) {
    const text = lines
      .slice(at, at + count)
      .map((line) => line.replace(/^\s*>\s?/, ''))
      .join(' ');
    if (WROTE.test(text)) return { text, lines: count };
  }
  return null;
}

/** Three header lines in a row, "From:" or "Date:" first. */
const isHeader = (lines: readonly string[], at: number): boolean =>
  /^\s*\*?(?:From|Date)\s*:/.test(lines[at] ?? '') &&
  HEADER.test(lines[at + 1] ?? '') &&
  HEADER.test(lines[at + 2] ?? '');

function headerAt(lines: readonly string[], from: number): { dated: string; from: string; end: number } {
  let end = from;
  let dated = '';
  let writer = '';
  while (end < lines.length && (HEADER.test(lines[end] ?? '') || (end === from && lines[end]?.trim() === ''))) {
    dated ||= DATED.exec(lines[end] ?? '')?.[1] ?? '';
    writer ||= nameIn(WRITER.exec(lines[end] ?? '')?.[1] ?? '');
    end++;
  }
  return { dated, from: writer, end };
}

// From: "Jane Doe" <jane@city.example>
//        ^^^^^^^^
const WRITER = /^\s*\*?From\s*:\*?\s*(.+)$/;
const nameIn = (address: string): string => address.replace(/[<[(].*$|["*]/g, '').trim();

// On Tue, 4 Mar 2025 at 10:11, Jane Doe <jane@city.example> wrote:
//                              ^^^^^^^^
const writerIn = (attribution: string): string =>
  /(?:\d:\d{2}(?::\d{2})?(?:\s*[AP]\.?M\.?)?|\d{4}),?\s+([^,<>\d]{2,80}?)\s*(?:<[^>]*>)?\s*(?:wrote|schrieb|a écrit|escribió)\s*:/i.exec(
    attribution,
  )?.[1] ?? '';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The full date in a line, whichever way mail programs write it; null where a figure may be day or month. */
export function dayIn(text: string): string | null {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(text);
  if (iso) return iso[0];
  const found =
    /\b(?<day>\d{1,2})\.? (?<month>[A-Za-z]{3})[a-z]*\.?,? (?<year>\d{4})\b/.exec(text) ??
    /\b(?<month>[A-Za-z]{3})[a-z]*\.? (?<day>\d{1,2}),? (?<year>\d{4})\b/.exec(text);
  const { day = '', month = '', year = '' } = found?.groups ?? {};
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  return number > 0 ? `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}
