/** Transcripts with time stamps, WebVTT and SubRip: what is said, by whom, and when. */

import type { Part } from '../../engine/text/layout.ts';
import { decodeText } from '../decode.ts';
import { type Reader, Unreadable } from '../reader.ts';

// 00:01:04.500 --> 00:01:08.000 align:start
// ^^^^^^^^^^^^     ^^^^^^^^^^^^
const TIMES = /^\s*((?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})\s+-->\s+((?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})/;

interface Cue {
  readonly start: number;
  readonly end: number;
  readonly speaker: string | null;
  readonly text: string;
}

/** A pause of so many seconds ends a paragraph, and so does a sentence's end beyond so many characters. */
const PAUSE = 4;
const LONG = 240;

export const read: Reader = async (bytes) => {
  const cues = cuesOf(decodeText(bytes));
  if (cues.length === 0)
    throw new Unreadable('has no line with a time ("00:01:04.500 --> 00:01:08.000"), so that nothing of it was read');
  const parts: Part[] = [];
  let open: { cue: Cue; text: string; end: number } | null = null;
  const close = (): void => {
    if (!open) return;
    const { cue, text } = open;
    parts.push({
      kind: 'paragraph',
      text,
      at: { time: clock(cue.start) },
      ...(cue.speaker ? { speaker: cue.speaker } : {}),
    });
    open = null;
  };
  for (const cue of cues) {
    const before = open as { cue: Cue; text: string; end: number } | null;
    const ended = before !== null && /[.!?]["”’)]*$/.test(before.text);
    if (
      before &&
      (cue.speaker !== before.cue.speaker || cue.start - before.end > PAUSE || (ended && before.text.length > LONG))
    )
      close();
    if (open === null) open = { cue, text: cue.text, end: cue.end };
    else
      open = {
        ...(open as { cue: Cue; text: string; end: number }),
        text: `${before?.text} ${cue.text}`,
        end: cue.end,
      };
  }
  close();
  return { layout: { parts, date: null }, problems: [] };
};

function cuesOf(text: string): readonly Cue[] {
  const cues: Cue[] = [];
  // Where voices are marked, a cue without a mark is nobody's.
  const voiced = /<v[\s.]/.test(text);
  let speaker: string | null = null;
  for (const block of text.split(/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/)) {
    const lines = block.split(/\r\n|\n|\r/);
    const at = lines.findIndex((line) => TIMES.test(line));
    const times = TIMES.exec(lines[at] ?? '');
    if (!times) continue;
    const said = lines.slice(at + 1).join(' ');
    // <v Jane Doe>We have no water.</v>
    //    ^^^^^^^^
    const voice = /<v(?:\.[^\s>]*)?\s+([^>]+)>/.exec(said)?.[1]?.trim();
    const words = unmarked(said);
    // JANE DOE: We have no water.   >> JANE DOE: …
    // ^^^^^^^^
    const label = /^(?:>>\s*|-\s*)?(\p{Lu}[\p{L}.'’ -]{1,40}):\s+(?=\S)/u.exec(words);
    const named = label && /^(?:\p{Lu}[\p{L}.'’-]*\s*){1,4}$/u.test(label[1] ?? '') ? label : null;
    // Without a name, who spoke before goes on, unless the marks say that somebody else begins.
    speaker =
      voice ?? (named ? written(named[1] ?? '') : undefined) ?? (/^>>|^-\s/.test(words) || voiced ? null : speaker);
    const rest = (named ? words.slice(named[0].length) : words.replace(/^(?:>>|-)\s*/, '')).trim();
    if (rest !== '') cues.push({ start: seconds(times[1] ?? ''), end: seconds(times[2] ?? ''), speaker, text: rest });
  }
  return cues;
}

/** "JANE DOE" is how captions print a name, not how it is written. */
const written = (name: string): string =>
  /\p{Ll}/u.test(name)
    ? name.trim()
    : name.trim().replace(/\p{Lu}[\p{Lu}’']+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  lrm: '',
  rlm: '',
  quot: '"',
};

/** Without tags, entities and what only describes a sound. */
const unmarked = (text: string): string =>
  text
    .replace(/<[^>]*>|\{\\[^}]*\}/g, '')
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\[[^\]]*\]|♪[^♪]*♪?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const seconds = (time: string): number =>
  time
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);

function clock(time: number): string {
  const two = (part: number): string => String(Math.floor(part)).padStart(2, '0');
  return `${two(time / 3600)}:${two((time / 60) % 60)}:${two(time % 60)}`;
}
