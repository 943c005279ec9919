/** The spec pages: under each line of a draft stands what is said of it, silence included. `UPDATE=1` writes the marks. */

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
    const fresh = examplesOf(page).filter((example) => !example.pending);
    const update = rewritten(page, new Map(fresh.map((example) => [example, run(example)])));
    if (update !== page) writeFileSync(join(HOME, name), update);
  }
}

describe.each(pages)('%s', (name) => {
  const holds = (example: Example): void => expect(run(example).join('\n')).toBe(example.written.join('\n'));
  for (const example of examplesIn(name)) {
    const says = `${example.title} (line ${example.at + 1})`;
    // Once the engine does what a pending example asks, this fails: take the word out of the fence.
    if (example.pending) test.fails(says, () => holds(example));
    else test(says, () => holds(example));
  }
});
