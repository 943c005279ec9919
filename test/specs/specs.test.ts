/** Runs every spec: what the engine thinks of a draft is what stands under its lines. UPDATE=1 writes the marks. */

import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { marksOf, settle } from './harness/judge.ts';
import { writeMarks } from './harness/marks.ts';
import { readSpec, rewritten } from './harness/spec.ts';

const textOf = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');
const specs = globSync('**/*.md', { cwd: import.meta.dirname })
  .sort()
  .filter((name) => readSpec(textOf(name)).length > 0);

test('there are specs', () => {
  expect(specs.length).toBeGreaterThan(10);
});

describe.each(specs)('%s', (name) => {
  const file = join(import.meta.dirname, name);
  const stories = readSpec(textOf(name));

  test.each(stories.map((story) => [story.title, story] as const))('%s', (_, story) => {
    const marks = marksOf(story);
    if (process.env['UPDATE']) {
      // Read anew: another story of this file may have been written just now.
      const markdown = textOf(name);
      const now = readSpec(markdown);
      const contents = now.map((one, at) =>
        at === stories.findIndex(({ lines }) => lines === story.lines)
          ? writeMarks(story.text, marks)
          : writeMarks(one.text, one.marks),
      );
      writeFileSync(file, rewritten(markdown, now, contents));
      return;
    }
    expect(writeMarks(story.text, settle(marks, story.marks)).join('\n')).toBe(
      writeMarks(story.text, story.marks).join('\n'),
    );
  });
});
