/** A fix clears its finding and makes no new one, but that it may bring another planted error of the draft to light. */

import { describe, expect, test } from 'vitest';
import type { Edit, Finding } from '../../server/engine/findings/finding.ts';
import { checked, STORIES, type Story } from './stories.ts';

function applied(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((out, { span, text: put }) => out.slice(0, span.start) + put + out.slice(span.end), text);
}

/** Whether a finding falls on words that the clean draft does not have: an error that was there before the fix. */
const planted = (story: Story, draft: string, { span }: Finding): boolean =>
  !story.clean.includes(draft.slice(Math.max(0, span.start - 8), span.end + 8));

const says = ({ ruleId, message }: Finding): string => `${ruleId}: ${message}`;

describe.each(STORIES)('$name', (story) => {
  const { findings } = checked(story);
  const fixes = findings.flatMap((finding) =>
    finding.fixes.map((fix) => ({ finding, fix, title: `${says(finding)} → ${fix.title}` })),
  );

  for (const { finding, fix, title } of fixes) {
    test(title, () => {
      const left = findings.filter((other) => other !== finding).map(says);
      const now = checked(story, applied(story.draft, fix.edits)).findings.map(says);
      expect(now).not.toContain(says(finding));
      expect(now.filter((one) => !left.includes(one))).toEqual([]);
    });
  }

  test('the safe fixes together', () => {
    const safe = findings.flatMap((finding) =>
      finding.fixes
        .filter((fix) => fix.safe)
        .slice(0, 1)
        .map((fix) => ({ finding, fix })),
    );
    const mended = applied(
      story.draft,
      safe.flatMap(({ fix }) => fix.edits),
    );
    const now = checked(story, mended).findings;
    const left = findings.filter((finding) => !safe.some((one) => one.finding === finding)).map(says);
    expect(now.filter((one) => !left.includes(says(one)) && !planted(story, mended, one)).map(says)).toEqual([]);
  });
});
