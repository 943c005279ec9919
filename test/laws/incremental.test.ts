/** An engine that has read before answers as one that has not. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../server/engine/engine.ts';
import { checked, STORIES, type Story, sourcesRead } from './stories.ts';

interface Typed {
  /** Where, as a share of the text. */
  readonly at: number;
  readonly cut: number;
  readonly put: string;
}

const PIECES = [
  '',
  ' ',
  '\n',
  '\n\n',
  '12',
  'Tuesday',
  '"',
  '“',
  '**',
  '- ',
  '> ',
  '# ',
  '|',
  '---\n',
  '<!-- stet count-mismatch: seen, JD -->',
  'date: 2020-02-02\n',
];

const typing = fc.array(
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(30), put: fc.constantFrom(...PIECES) }),
  { minLength: 1, maxLength: 4 },
);

function typed(text: string, { at, cut, put }: Typed): string {
  const from = Math.floor(at * text.length);
  return text.slice(0, from) + put + text.slice(from + cut);
}

describe.each(STORIES)('$name', (story: Story) => {
  test('after each edit of a draft', () => {
    fc.assert(
      fc.property(typing, (edits) => {
        const engine = createEngine();
        const base = engine.base(sourcesRead(engine, story));
        let draft = story.draft;
        for (const edit of edits) {
          draft = typed(draft, edit);
          expect(engine.check(engine.read('draft.md', draft), base)).toEqual(checked(story, draft));
        }
      }),
      { numRuns: 12, seed: 7 },
    );
  });

  test('after each edit of a source', () => {
    fc.assert(
      fc.property(typing, (edits) => {
        const engine = createEngine();
        let [first, ...rest] = story.sources as [Story['sources'][number], ...Story['sources']];
        for (const edit of edits) {
          first = { ...first, text: typed(first.text, edit) };
          const changed = { ...story, sources: [first, ...rest] };
          expect(checked(changed, story.draft, engine)).toEqual(checked(changed));
        }
      }),
      { numRuns: 6, seed: 7 },
    );
  });

  test('asked twice', () => {
    const engine = createEngine();
    const base = engine.base(sourcesRead(engine, story));
    const draft = engine.read('draft.md', story.draft);
    const first = engine.check(draft, base);
    expect(engine.check(draft, base)).toEqual(first);
    expect(engine.check(engine.read('draft.md', story.draft), base)).toEqual(first);
  });
});
