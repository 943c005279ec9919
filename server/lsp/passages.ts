/** How a passage of a source is shown: its sentence with the value marked, and under it where it stands. */

import type { Evidence, JudgedClaim } from '../engine/findings/finding.ts';
import { placeName, placeOf } from './convert.ts';
import { say } from './language/say.ts';
import type { Snapshot } from './snapshot.ts';

/** Sign and word, never colour alone. */
export const STATUS: Readonly<Record<JudgedClaim['status'], string>> = {
  supported: 'Supported',
  contradicted: 'Contradicted',
  conflict: 'Sources disagree',
  unsupported: 'No source',
  unchecked: 'Not read',
};

export const SIGN: Readonly<Record<JudgedClaim['status'], string>> = {
  supported: '✓',
  contradicted: '✗',
  conflict: '⇄',
  unsupported: '○',
  unchecked: '◌',
};

export const statusWords = (status: JudgedClaim['status']): string => `${SIGN[status]} ${say(STATUS[status])}`;

/** A quotation in Markdown with its place under it. */
export function passageOf(evidence: Evidence, place: string = escapeMarkdown(placeName(evidence))): string {
  const { before, value, after } = partsOf(evidence);
  const bold = value === '' ? '' : `**${escapeMarkdown(value)}**`;
  return `> ${escapeMarkdown(before)}${bold}${escapeMarkdown(after)}\n\n${place}`;
}

/** The place as a link, for what is shown where links to files work: a hover, and no page. */
export function linkTo(snapshot: Snapshot, evidence: Evidence): string {
  const name = escapeMarkdown(placeName(evidence));
  const place = placeOf(snapshot, evidence);
  return place ? `[${name}](${place.location.uri}#L${place.location.range.start.line + 1})` : name;
}

export interface PassageParts {
  readonly before: string;
  /** '' where the value's words are not in the passage as it reads. */
  readonly value: string;
  readonly after: string;
}

/** The passage is prose and its span counts in the file, so the value is looked for by its words, nearest to where it should be. */
export function partsOf({
  passage,
  text,
  span,
  passageSpan,
}: Pick<Evidence, 'passage' | 'text' | 'span' | 'passageSpan'>): PassageParts {
  const flat = passage.replace(/\s+/gu, ' ');
  const words = text.replace(/\s+/gu, ' ');
  const wanted = span.start - passageSpan.start;
  let at = -1;
  for (let found = flat.indexOf(words); words && found >= 0; found = flat.indexOf(words, found + 1)) {
    if (at < 0 || Math.abs(found - wanted) < Math.abs(at - wanted)) at = found;
  }
  if (at < 0) return { before: flat, value: '', after: '' };
  return { before: flat.slice(0, at), value: words, after: flat.slice(at + words.length) };
}

export const escapeMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~$&!]/gu, '\\$&');
