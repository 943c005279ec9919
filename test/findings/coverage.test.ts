/** What counts as checked: a claim that could not be read is said to be so, and is no claim without a source. */

import { describe, expect, test } from 'vitest';
import { createEngine } from '../../server/engine/engine.ts';

const engine = createEngine();
const base = engine.base([engine.read('report.md', 'Two boats sank off Ardmouth on Monday.')]);

const statuses = (text: string): readonly string[] =>
  engine.check(engine.read('draft.md', text), base).claims.map((claim) => `${claim.text}: ${claim.status}`);

describe('a claim that could not be read', () => {
  test('is a number that gives no figure', () => {
    expect(statuses('Dozens of boats were moored.')).toEqual(['Dozens: unchecked']);
  });

  test('is a quotation that is never closed', () => {
    expect(statuses('The harbour master said: "We lost boats, and went home.')).toEqual([
      'We lost boats, and went home.: unchecked',
    ]);
  });

  test('is no figure that counts something', () => {
    expect(statuses('In the yard lay 14 trailers.')).toEqual(['14: unsupported']);
  });
});
