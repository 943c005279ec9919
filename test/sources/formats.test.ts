/** What each format is known for: encodings, what is left out of a Word file, what a sheet's headings make of its figures. */

import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { zipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import { type Folder, folder } from '../cli/desk.ts';

let here: Folder;
afterEach(() => here?.remove());

interface Fact {
  readonly kind: string;
  readonly says: string;
  readonly text: string;
  readonly passage: string;
  readonly speaker: string | null;
  readonly publisher: string | null;
  readonly date: string | null;
  readonly dateFrom?: string;
}

async function factsOf(name: string, content: string | Uint8Array): Promise<readonly Fact[]> {
  here?.remove();
  here = folder({ [`sources/${name}`]: content });
  const { out, err } = await here.backread(['facts', '--format', 'json']);
  expect(err).toBe('');
  return JSON.parse(out)[0].facts;
}

const TEXT = 'Señora Peña said “no”: 214 homes were flooded, and repairs cost €3.2 million – so far.\n';
const CP1252: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '–': 0x96, '€': 0x80 };

describe('plain text in', () => {
  const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
  const swapped = (bytes: Uint8Array): Uint8Array => new Uint8Array(Buffer.from(bytes).swap16());
  test.each<[string, Uint8Array]>([
    ['UTF-8', new TextEncoder().encode(TEXT)],
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${TEXT}`)],
    ['UTF-16, little end first', utf16(`\ufeff${TEXT}`)],
    ['UTF-16, big end first', swapped(utf16(`\ufeff${TEXT}`))],
    ['UTF-16 without its mark', utf16(TEXT)],
    ['Windows-1252', Uint8Array.from([...TEXT], (letter) => CP1252[letter] ?? letter.charCodeAt(0))],
  ])('%s is read', async (_, bytes) => {
    const facts = await factsOf('notes.txt', bytes);
    expect(facts.map(({ says }) => says)).toEqual(expect.arrayContaining(['214 homes', '€3.2 million']));
    expect(facts[0]?.passage).toContain('Señora Peña said “no”');
  });
});

describe('a Word file', () => {
  const run = (text: string): TextRun => new TextRun(text);
  const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] });
  const made = (): Promise<Buffer> =>
    Packer.toBuffer(
      new Document({
        creator: 'Ilse Brandt',
        comments: {
          children: [{ id: 0, author: 'Desk', date: new Date(0), children: [new Paragraph('Was it 999 homes?')] }],
        },
        footnotes: { 1: { children: [new Paragraph('The council counted 61 cellars.')] } },
        sections: [
          {
            children: [
              new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run('Flood at Tarn Bridge')] }),
              new Paragraph({
                children: [
                  new CommentRangeStart(0),
                  run('Floodwater reached 214 homes'),
                  new CommentRangeEnd(0),
                  new TextRun({ children: [new CommentReference(0)] }),
                  run(' on Tuesday.'),
                  new FootnoteReferenceRun(1),
                ],
              }),
              new Paragraph({
                children: [
                  run('Crews took '),
                  new DeletedTextRun({ id: 2, author: 'Desk', date: '2025-03-06T08:00:00Z', text: '88' }),
                  new InsertedTextRun({ id: 3, author: 'Desk', date: '2025-03-06T08:00:00Z', text: '37' }),
                  run(' residents out by boat.'),
                ],
              }),
              new Paragraph({ bullet: { level: 0 }, children: [run('12 roads were closed.')] }),
              new Table({
                rows: [
                  new TableRow({ children: [cell('Shelter'), cell('Guests')] }),
                  new TableRow({ children: [cell('Church'), cell('41')] }),
                ],
              }),
            ],
          },
        ],
      }),
    );

  test('has headings, lists, tables and footnotes, and no comments or deleted words', async () => {
    const facts = await factsOf('memo.docx', new Uint8Array(await made()));
    const texts = facts.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['214', '37', '12', '41', '61']));
    for (const gone of ['999', '88']) expect(texts).not.toContain(gone);
    expect(facts.find(({ text }) => text === '41')).toMatchObject({ kind: 'count' });
    expect(new Set(facts.map(({ publisher }) => publisher))).toEqual(new Set(['Ilse Brandt']));
    expect(facts[0]?.dateFrom).toBe('the document’s properties');
  });
});

test('a sum that a note tells says nothing of the figures beside the note', async () => {
  const note =
    'The county set aside $10 million for the weir in May, and the people who live below it say that they will wait for no other spring';
  await factsOf('notes.csv', `Note,Letters\n"${note}",41\nWeir costs in $ million,7\n`);
  const { out } = await here.backread(['facts', 'export']);
  expect(out).toContain('other spring: 41 letters.');
  expect(out).toContain('Weir costs in $ million, letters: USD 7,000,000.');
});

test('a sheet’s figures are in what its title says, and its days are days', async () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const text = (at: string, words: string): string => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
  const rows = [
    `<row r="1">${text('A1', 'Spending, in thousands of euros')}</row>`,
    `<row r="3">${text('A3', 'Item')}${text('B3', 'Cost')}${text('C3', 'Paid')}</row>`,
    `<row r="4">${text('A4', 'Weir')}<c r="B4"><v>3200</v></c><c r="C4" s="1"><v>45722</v></c></row>`,
  ].join('');
  const book = zipSync({
    'xl/workbook.xml': bytes(
      '<workbook xmlns:r="r"><sheets><sheet name="Pay" sheetId="1" r:id="a"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': bytes(
      '<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/styles.xml': bytes('<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'),
    'xl/worksheets/sheet1.xml': bytes(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
    'docProps/app.xml': bytes('<Properties><Company>County of Tarn &amp; Vale</Company></Properties>'),
  });
  const facts = await factsOf('pay.xlsx', book);
  expect(facts.map(({ text: words }) => words)).toEqual(expect.arrayContaining(['2025-03-06']));
  expect(facts[0]?.publisher).toBe('County of Tarn & Vale');
  expect((await here.backread(['facts', 'export'])).out).toContain('Weir, cost: EUR 3,200,000.');
  here.write('draft.md', 'The cost of the weir is €3.7 million.\n');
  expect((await here.backread(['draft.md'])).out).toContain('(pay.xlsx, cell B4)');
});

test('a page names its publisher and its day, and a transcript its speakers', async () => {
  const page = `<!doctype html><html><head><meta property="og:site_name" content="The Tarn Courier"><meta name="author" content="Tom Lysle">
<meta property="article:published_time" content="2025-03-06T07:00:00Z"></head><body><article><p>Floodwater reached 214 homes.</p></article></body></html>`;
  expect((await factsOf('page.html', page))[0]).toMatchObject({ publisher: 'The Tarn Courier', date: '2025-03-06' });
  const talk = 'WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n<v Ilse Brandt>Floodwater reached 214 homes.</v>\n';
  expect((await factsOf('talk.vtt', talk)).find(({ text: words }) => words === '214')).toMatchObject({
    speaker: 'Ilse Brandt',
  });
  const record =
    '{ "agency": "Wire", "published": "2025-03-06", "body": ["Floodwater reached 214 homes in Tarn Bridge."] }';
  expect((await factsOf('item.json', record)).find(({ text: words }) => words === '214')).toMatchObject({
    publisher: 'Wire',
    date: '2025-03-06',
  });
});

test('a message names its sender, or else the address', async () => {
  const mail = (from: string): string =>
    `From: ${from}\nSubject: Fire\nDate: Thu, 6 Mar 2025 23:30:00 -0500\n\nThree firefighters were hurt.\n`;
  expect((await factsOf('a.eml', mail('Ilse Brandt <desk@county.example>')))[0]).toMatchObject({
    publisher: 'Ilse Brandt',
    date: '2025-03-06',
  });
  expect((await factsOf('a.eml', mail('desk@county.example')))[0]?.publisher).toBe('desk@county.example');
});
