/** Nothing that can be written makes the engine throw, and every place it names is in the text. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEngine } from '../../server/engine/engine.ts';

/** Pieces that set detectors off, in orders that nobody writes. */
const PIECES = [
  '12',
  '1,2',
  '€',
  '$',
  '%',
  'half a ',
  'dozen ',
  'between ',
  ' and ',
  ' to ',
  '–',
  '-',
  '/',
  ':',
  '30 February ',
  'Tuesday ',
  'a.m. ',
  'in ',
  'Paris',
  ', ',
  'al-',
  "O'",
  'Dr. ',
  'Mr ',
  'said',
  '"',
  '“',
  '”',
  '’',
  '(',
  ')',
  '…',
  '.',
  ' ',
  '\n',
  '\n\n',
  '|',
  '|---|\n',
  '# ',
  '> ',
  '- ',
  '1. ',
  '---\n',
  'date: ',
  '<!-- stet ',
  '-->',
  '\u0000',
  '\uD800',
  '\u200B',
  '\uFEFF',
  '😀',
  '९',
  '①',
  'ß',
  'İ',
];

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
);

const path = fc.constantFrom('a.md', 'a.txt', 'a.csv', 'a.tsv', '');

test('any text as draft or source', () => {
  const engine = createEngine();
  fc.assert(
    fc.property(text, text, path, (draft, source, name) => {
      const base = engine.base([engine.read(name, source)]);
      base.facts();
      const report = engine.check(engine.read('draft.md', draft), base);
      const spans = [...report.findings, ...report.claims, ...report.stets].map(({ span }) => span);
      const edits = report.findings.flatMap(({ fixes }) => fixes.flatMap((fix) => fix.edits.map(({ span }) => span)));
      for (const { start, end } of [...spans, ...edits]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(draft.length);
      }
      for (const { evidence } of report.findings) {
        for (const { path: at, span } of evidence)
          expect(span.end).toBeLessThanOrEqual((at === 'draft.md' ? draft : source).length);
      }
    }),
    { numRuns: 400 },
  );
}, 120_000);

test('a text as its own source', () => {
  const engine = createEngine();
  fc.assert(
    fc.property(text, (words) => {
      const report = engine.check(engine.read('draft.md', words), engine.base([engine.read('source.md', words)]));
      expect(report.coverage.claims).toBe(report.claims.length);
    }),
    { numRuns: 200 },
  );
}, 120_000);
