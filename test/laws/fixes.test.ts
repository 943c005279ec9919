/** A fix clears its finding and makes no new one. */

import { describe, expect, test } from 'vitest';
import type { Edit, Finding } from '../../server/engine/findings/finding.ts';
import { checked, STORIES } from './stories.ts';

function applied(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((out, { span, text: put }) => out.slice(0, span.start) + put + out.slice(span.end), text);
}

const says = ({ ruleId, message }: Finding): string => `${ruleId}: ${message}`;

describe.each(STORIES)('$name', (story) => {
  const { findings } = checked(story);
  const fixes = findings.flatMap((finding) =>
    finding.fixes.map((fix) => ({ finding, fix, says: `${says(finding)} → ${fix.title}` })),
  );

  test.each(fixes)('$says', ({ finding, fix }) => {
    const left = findings.filter((other) => other !== finding).map(says);
    const now = checked(story, applied(story.draft, fix.edits)).findings.map(says);
    expect(now).not.toContain(says(finding));
    expect(now.filter((one) => !left.includes(one))).toEqual([]);
  });

  test('the safe fixes together', () => {
    const safe = findings.flatMap((finding) =>
      finding.fixes
        .filter((fix) => fix.safe)
        .slice(0, 1)
        .map((fix) => ({ finding, fix })),
    );
    const now = checked(
      story,
      applied(
        story.draft,
        safe.flatMap(({ fix }) => fix.edits),
      ),
    ).findings.map(says);
    const left = findings.filter((finding) => !safe.some((one) => one.finding === finding)).map(says);
    expect(now.filter((one) => !left.includes(one))).toEqual([]);
  });
});
