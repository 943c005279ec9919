/** The spec pages: under each line of a draft stands what is said of it, silence included. `UPDATE=1` writes the marks, but none that is pending. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Example, examplesOf, rewritten } from './harness/page.ts';
import { run } from './harness/run.ts';

const HOME = import.meta.dirname;
const examplesIn = (name: string): readonly Example[] => examplesOf(readFileSync(join(HOME, name), 'utf8'));
const pages = readdirSync(HOME, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md') && examplesIn(name).length > 0)
  .sort();

if (process.env['UPDATE']) {
  for (const name of pages) {
    const page = readFileSync(join(HOME, name), 'utf8');
    const update = rewritten(page, new Map(examplesOf(page).map((example) => [example, run(example)])));
    if (update !== page) writeFileSync(join(HOME, name), update);
  }
}

describe.each(pages)('%s', (name) => {
  for (const example of examplesIn(name)) {
    test(`${example.title} (line ${example.at + 1})`, () => {
      expect(run(example).join('\n')).toBe(example.written.join('\n'));
    });
  }
});
