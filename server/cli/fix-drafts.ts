/** Writes fixes into drafts, or shows what would be written. */

import { readFileSync } from 'node:fs';
import { createTwoFilesPatch } from 'diff';
import type { Edit, Finding } from '../engine/findings/finding.ts';
import { overlaps } from '../engine/text/span.ts';
import { writeWhole } from './atomic-file.ts';
import type { CheckedDraft } from './desk.ts';
import { safeFix } from './review.ts';

export interface Fixed {
  readonly text: string;
  /** How many findings were mended. */
  readonly count: number;
}

/** @param unsafe also where a person should have chosen, if there is one fix only. */
export function fixText(text: string, findings: readonly Finding[], unsafe: boolean): Fixed {
  const taken: Edit[] = [];
  let count = 0;
  for (const finding of findings) {
    const fix = safeFix(finding) ?? (unsafe && finding.fixes.length === 1 ? finding.fixes[0] : null);
    if (!fix || fix.edits.some((edit) => taken.some((other) => overlaps(edit.span, other.span)))) continue;
    taken.push(...fix.edits);
    count += 1;
  }
  taken.sort((a, b) => b.span.start - a.span.start);
  const fixed = taken.reduce(
    (before, { span, text: words }) => before.slice(0, span.start) + words + before.slice(span.end),
    text,
  );
  return { text: fixed, count };
}

/** A patch as `git apply` takes it; '' where nothing changes. */
export function patchOf({ name, text }: CheckedDraft, fixed: string): string {
  if (text === fixed) return '';
  const file = name.replaceAll('\\', '/');
  return createTwoFilesPatch(`a/${file}`, `b/${file}`, text, fixed, undefined, undefined, {
    context: 3,
    stripTrailingCr: false,
  })
    .split('\n')
    .slice(1)
    .join('\n');
}

/**
 * Writes the text in place of the draft, with its byte order mark.
 * @returns false where the file is no longer the one that was checked; then it is left alone.
 * @throws Refusal where it cannot be written.
 */
export function writeDraft({ path, name, text }: CheckedDraft, fixed: string): boolean {
  const bytes = readFileSync(path);
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (bytes.toString('utf8').slice(marked ? 1 : 0) !== text) return false;
  writeWhole(path, `${marked ? '\ufeff' : ''}${fixed}`, name);
  return true;
}
