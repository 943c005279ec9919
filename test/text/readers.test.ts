/** Markdown, plain text and separated values as blocks. */

import { describe, expect, test } from 'vitest';
import { lineIndex } from '../../server/engine/text/lines.ts';
import { toFile } from '../../server/engine/text/prose.ts';
import { readDocument } from '../../server/engine/text/read-document.ts';

const outline = (path: string, text: string): string[] =>
  readDocument(path, text).blocks.map(
    (block) => `${block.kind}: ${block.turn ? `<${block.turn}> ` : ''}${block.prose.text}`,
  );

/** What stands in the file for some words of the prose. */
function behind(path: string, text: string, words: string): string | null {
  for (const block of readDocument(path, text).blocks) {
    const start = block.prose.text.indexOf(words);
    if (start < 0) continue;
    const span = toFile(block.prose, { start, end: start + words.length });
    return text.slice(span.start, span.end);
  }
  return null;
}

describe('Markdown', () => {
  test.each([
    ['It cost **1**,200 pounds', '1,200', '1**,200'],
    ['It cost 5&nbsp;000 pounds', '5\u00A0000', '5&nbsp;000'],
    ['Ann \\& Bob', 'Ann & Bob', 'Ann \\& Bob'],
    ['> nine\r\n> people', 'nine people', 'nine\r\n> people'],
    ['- nine\n  people', 'nine people', 'nine\n  people'],
    ['nine  \npeople', 'nine people', 'nine  \npeople'],
    ['[nine](http://a.bc "t") people', 'nine people', 'nine](http://a.bc "t") people'],
    ['see http://a.bc/\\\\d now', 'now', 'now'],
    ['\uFEFF# Nine', 'Nine', 'Nine'],
    ['sol\u00ADdiers', 'soldiers', 'sol\u00ADdiers'],
    ['| a |\n|---|\n| b \\| c |', 'b | c', 'b \\| c'],
    ['😀 Noe\u0308l', 'Noe\u0308l', 'Noe\u0308l'],
  ])('%j', (text, words, wanted) => {
    expect(behind('a.md', text, words)).toBe(wanted);
  });

  test('blocks, their kinds and their headings', () => {
    const text =
      '# One\n\nWords `code` here.\n\n```\nno\n```\n\n<div>no</div>\n\n> Said\n\n## Two\n\n![Alt](u "Title")\n\n*Below*\n\n- a\n  - b\n\n[^1]: Note';
    const { blocks } = readDocument('a.md', text);
    expect(blocks.map((block) => [block.kind, block.prose.text, block.section.join('/')])).toEqual([
      ['heading', 'One', ''],
      ['paragraph', 'Words  here.', 'One'],
      ['quotation', 'Said', 'One'],
      ['heading', 'Two', 'One'],
      ['caption', 'Alt', 'One/Two'],
      ['caption', 'Title', 'One/Two'],
      ['caption', 'Below', 'One/Two'],
      ['item', 'a', 'One/Two'],
      ['item', 'b', 'One/Two'],
      ['footnote', 'Note', 'One/Two'],
    ]);
  });

  test('a list knows what announces it, and its printed numbers', () => {
    const { blocks } = readDocument('a.md', 'Two were charged:\n\n4. Ann\n5. Bob\n   - aged 30');
    expect(blocks.map((block) => block.item)).toEqual([
      null,
      { list: 0, index: 0, ordinal: 4, depth: 0, lead: 0 },
      { list: 0, index: 1, ordinal: 5, depth: 0, lead: 0 },
      { list: 1, index: 0, ordinal: null, depth: 1, lead: 2 },
    ]);
  });

  test('a table has its cells, heads and title', () => {
    const { blocks } = readDocument('a.md', '## Votes\n\n| Ward | Yes |\n|---|---|\n| North | 12 |');
    expect(blocks.at(-1)?.cell).toEqual({
      table: 0,
      row: 1,
      column: 1,
      rowHead: 'North',
      columnHead: 'Yes',
      title: 'Votes',
      corner: 'Ward',
      head: false,
    });
  });

  test('front matter gives values where they stand, and a fault is a problem', () => {
    const text = '---\ntitle: "Nine \\"new\\" buses"\ndate: 2024-03-05\ntags: [a, b]\n---\nBody.';
    const document = readDocument('a.md', text);
    expect(document.frontMatter.map(({ key, value }) => [key, value])).toEqual([
      ['title', 'Nine "new" buses'],
      ['date', '2024-03-05'],
      ['tags', 'a'],
      ['tags', 'b'],
    ]);
    expect(outline('a.md', text)).toEqual(['headline: Nine "new" buses', 'paragraph: Body.']);
    expect(behind('a.md', text, 'buses')).toBe('buses');
    const broken = readDocument('a.md', '---\ntitle: "open\nb: [\n---\nBody.');
    expect(broken.problems.length).toBeGreaterThan(0);
    expect(broken.blocks.at(-1)?.prose.text).toBe('Body.');
  });

  test('a comment knows the block that follows or holds it', () => {
    const { comments, blocks } = readDocument(
      'a.md',
      'One.\n\n<!-- stet a: x -->\n\nTwo. <!-- b -->\n\n<!-- c --> Three.\n\n<!-- d -->',
    );
    expect(comments.map(({ text, block }) => [text, block])).toEqual([
      ['stet a: x', 1],
      ['b', 1],
      ['c', 2],
      ['d', null],
    ]);
    expect(blocks.map((block) => block.prose.text)).toEqual(['One.', 'Two.', 'Three.']);
  });
});

describe('plain text', () => {
  test('joins lines that were wrapped and no others', () => {
    const wrapped =
      'The council met on Tuesday evening and heard a report on the state of\nthe roads. Twelve bridges had been shut since January, and Salem was\nto pay for most of them.\n\nBread\nMilk\nEggs';
    expect(outline('a.txt', wrapped)).toEqual([
      'paragraph: The council met on Tuesday evening and heard a report on the state of the roads. Twelve bridges had been shut since January, and Salem was to pay for most of them.',
      'paragraph: Bread',
      'paragraph: Milk',
      'paragraph: Eggs',
    ]);
  });

  test('headings, records and items', () => {
    expect(
      outline(
        'a.txt',
        'ROAD REPORT\n\nDate: 4 March\nPresent: A. Roe\n\nTo do:\n- mend\n- paint\n\n1) first\n2) second',
      ),
    ).toEqual([
      'heading: ROAD REPORT',
      'paragraph: Date: 4 March',
      'paragraph: Present: A. Roe',
      'paragraph: To do:',
      'item: mend',
      'item: paint',
      'item: first',
      'item: second',
    ]);
  });

  test('turns of a transcript, and not every label in capitals', () => {
    expect(outline('a.txt', 'MAYOR: We won.\n\nMS. LEE (Council): We did not.\n\nQ. Why?\nA. It rained.')).toEqual([
      'paragraph: <MAYOR> We won.',
      'paragraph: <MS. LEE (Council)> We did not.',
      'paragraph: <Q> Why?',
      'paragraph: <A> It rained.',
    ]);
    // What a label says of its speaker is said nowhere else.
    expect(outline('a.txt', 'ANN LEE (19, from Bergen): We won.\n\nDAN LOWE: We did not.\n\nANN LEE: No.')).toEqual([
      'paragraph: ANN LEE (19, from Bergen)',
      'paragraph: <ANN LEE (19, from Bergen)> We won.',
      'paragraph: <DAN LOWE> We did not.',
      'paragraph: <ANN LEE> No.',
    ]);
    expect(outline('a.txt', 'TOTAL COST: 40 pounds.')).toEqual(['paragraph: TOTAL COST: 40 pounds.']);
  });

  test('columns and pipes are tables', () => {
    const cells = readDocument(
      'a.txt',
      'Votes by ward:\n\nWard     Yes   No\nNorth     12    3\nSouth      8   14',
    ).blocks.filter((block) => block.cell);
    expect(cells.map((block) => block.prose.text)).toEqual([
      'Ward',
      'Yes',
      'No',
      'North',
      '12',
      '3',
      'South',
      '8',
      '14',
    ]);
    expect(cells.at(-1)?.cell).toMatchObject({
      rowHead: 'South',
      columnHead: 'No',
      title: 'Votes by ward',
      row: 2,
      column: 2,
    });
    expect(outline('a.txt', '| a | b |\n|---|---|\n| c | 4 |')).toEqual(['cell: a', 'cell: b', 'cell: c', 'cell: 4']);
  });
});

describe('separated values', () => {
  test('title lines, quoted fields, heads', () => {
    const text = 'Votes by ward\nWard,"Yes, all",No\r\nNorth,"12 ""sure""",3';
    const { blocks } = readDocument('a.csv', text);
    expect(blocks.map((block) => block.prose.text)).toEqual([
      'Votes by ward',
      'Ward',
      'Yes, all',
      'No',
      'North',
      '12 "sure"',
      '3',
    ]);
    expect(blocks.at(-2)?.cell).toMatchObject({ rowHead: 'North', columnHead: 'Yes, all', title: 'Votes by ward' });
    expect(behind('a.csv', text, '12 "sure"')).toBe('12 ""sure""');
    expect(outline('a.tsv', 'a\tb\n1\t2')).toEqual(['cell: a', 'cell: b', 'cell: 1', 'cell: 2']);
  });

  test('an open quotation mark is said', () => {
    expect(readDocument('a.csv', 'a,b\n"c,d').problems).toHaveLength(1);
  });
});

describe('lines', () => {
  test('count from one and end before CRLF, LF and CR', () => {
    const lines = lineIndex('ab\r\nc\n\nd\re');
    expect(lines.count).toBe(5);
    expect([lines.lineOf(0), lines.lineOf(3), lines.lineOf(4), lines.lineOf(6), lines.lineOf(99)]).toEqual([
      1, 1, 2, 3, 5,
    ]);
    expect(lines.columnOf(5)).toBe(2);
    expect(lines.offsetOf(2, 1)).toBe(4);
    expect(lines.offsetOf(1, 99)).toBe(2);
    expect(lines.endOf(4)).toBe(8);
  });
});
