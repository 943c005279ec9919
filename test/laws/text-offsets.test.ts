/** Every character of the prose leads back to the file, whatever the file holds. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../server/engine/text/document.ts';
import { toFile } from '../../server/engine/text/prose.ts';
import { readDocument } from '../../server/engine/text/read-document.ts';
import { sentencesOf } from '../../server/engine/text/sentences.ts';

const PATHS = ['draft.md', 'notes.txt', 'figures.csv', 'figures.tsv', 'untitled'];

/** Pieces that news files are made of, and those that move offsets: entities, escapes, emoji, both normal forms, line ends. */
const PIECES = [
  'Four people',
  'were hurt',
  ' ',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '\r\n\r\n',
  '\t',
  '  \n',
  '\\\n',
  '&amp;',
  '&mdash;',
  '&#8217;',
  '&#x1F600;',
  '&nosuch;',
  '&amp;amp;',
  '&NotEqualTilde;',
  '\\*',
  '\\\\',
  '\\a',
  '\\>',
  '*',
  '**',
  '_',
  '`',
  '`a`',
  '[',
  ']',
  '(b)',
  '[a](b "c")',
  '![alt &amp; x](u)',
  '<!-- note -->',
  '<b>',
  '</b>',
  '<br>',
  '# ',
  '## ',
  '> ',
  '>',
  '- ',
  '1. ',
  '12) ',
  '    ',
  '|',
  '| a | b |\n|---|---|\n',
  '\\|',
  '---',
  '---\n',
  'title: x\n',
  '===',
  '"',
  '""',
  ',',
  ';',
  '“',
  '”',
  '😀',
  '👍🏽',
  '🇩🇪',
  'é',
  'e\u0301',
  '\u00A0',
  '\u202F',
  '\u200B',
  '\u00AD',
  '\uFEFF',
  '\0',
  '\uD800',
  'U.S.',
  'p.m.',
  'No. 5',
  '$3bn',
  '1,200',
  '4-1',
  'MAYOR: We won.',
  'Date: 4 March',
  'http://a.bc/d',
  'a@b.cd',
  '[^1]',
  '[^1]: note',
  '~~x~~',
  '\f',
  '\v',
  '\u2028',
  '\u0085',
];
const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((list) => list.join(''));
const anything = fc.string({ unit: 'binary', maxLength: 120 });
const text = fc.oneof({ weight: 4, arbitrary: pieces }, { weight: 1, arbitrary: anything });
const path = fc.constantFrom(...PATHS);
const RUNS = { numRuns: Number(globalThis.process?.env.LAW_RUNS ?? 1500) };

function faultsOf(document: Document): string[] {
  const faults: string[] = [];
  for (const block of document.blocks) {
    const { text: words, runs } = block.prose;
    let prose = 0;
    let file = 0;
    for (const run of runs) {
      if (run.prose !== prose) faults.push(`gap in the prose of block ${block.index} at ${prose}`);
      if (run.file < file) faults.push(`runs of block ${block.index} go back in the file at ${run.file}`);
      if (run.file + run.fileLength > document.text.length) faults.push(`block ${block.index} leaves the file`);
      prose = run.prose + run.proseLength;
      file = run.file + run.fileLength;
      if (run.proseLength !== run.fileLength) {
        // Nothing but a reference stands for more than a character, and none for more than two.
        const spoken = block.kind === 'headline' || block.kind === 'caption';
        if (run.proseLength > 2 && !spoken)
          faults.push(`${run.proseLength} characters of block ${block.index} map as a whole`);
        continue;
      }
      const said = words.slice(run.prose, prose);
      const stands = document.text.slice(run.file, file);
      if (said !== stands && !(said.length === 1 && /[\s\0>]/.test(stands)))
        faults.push(`${JSON.stringify(said)} stands as ${JSON.stringify(stands)}`);
    }
    if (prose !== words.length) faults.push(`the runs of block ${block.index} end at ${prose} of ${words.length}`);
    if (words !== words.trim() || words === '') faults.push(`block ${block.index} is not trimmed`);
    const whole = toFile(block.prose, { start: 0, end: words.length });
    if (whole.start < block.span.start || whole.end > block.span.end)
      faults.push(`the words of block ${block.index} leave its span`);
  }
  return faults;
}

describe('every word of the prose leads back to the file', () => {
  test('whatever the text', () => {
    fc.assert(
      fc.property(path, text, (name, written) => {
        expect(faultsOf(readDocument(name, written))).toEqual([]);
      }),
      RUNS,
    );
  });

  test('and front matter and comments stand where they say', () => {
    fc.assert(
      fc.property(pieces, (body) => {
        const written = `---\ntitle: "A &amp; B"\ndate: 2024-03-05 \n---\n<!-- first -->\n${body}`;
        const document = readDocument('a.md', written);
        for (const comment of document.comments)
          expect(written.slice(comment.span.start, comment.span.end)).toContain('<!--');
        const date = document.frontMatter.find((entry) => entry.key === 'date');
        expect(date && written.slice(date.span.start, date.span.end)).toBe('2024-03-05');
      }),
      { numRuns: 300 },
    );
  });
});

describe('sentences', () => {
  test('hold every character that is no white space once, in order, and name their own words', () => {
    fc.assert(
      fc.property(text, (written) => {
        let at = 0;
        for (const sentence of sentencesOf(written)) {
          expect(sentence.start).toBe(sentence.tokens[0]?.start);
          expect(sentence.end).toBe(sentence.tokens.at(-1)?.end);
          for (const token of sentence.tokens) {
            expect(written.slice(at, token.start).trim()).toBe('');
            expect(token.text).toBe(written.slice(token.start, token.end));
            expect(token.end).toBeGreaterThan(token.start);
            at = token.end;
          }
        }
        expect(written.slice(at).trim()).toBe('');
      }),
      RUNS,
    );
  });

  test('read the same whatever was read before', () => {
    fc.assert(
      fc.property(pieces, pieces, (first, second) => {
        const alone = sentencesOf(first);
        sentencesOf(second);
        expect(sentencesOf(first)).toEqual(alone);
      }),
      { numRuns: 200 },
    );
  });
});
