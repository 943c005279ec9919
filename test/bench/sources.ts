/** `npm run bench:sources`: how long a megabyte of text takes in each format, from bytes to facts, beside what the format's library alone takes. */

import { zipSync } from 'fflate';
import { parseDocument } from 'htmlparser2';
import mammoth from 'mammoth';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import PostalMime from 'postal-mime';
import { parseAllDocuments } from 'yaml';
import { createEngine } from '../../server/engine/engine.ts';
import { kindOf } from '../../server/sources/format.ts';
import { readJob } from '../../server/sources/read-job.ts';
import { LIMITS } from '../../server/sources/reader.ts';
import { READERS } from '../../server/sources/readers.ts';
import { textPdf } from '../sources/documents.ts';
import { report } from './store-texts.ts';

const MEGABYTE = 1 << 20;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const paragraphs: string[] = [];
for (let seed = 1, length = 0; length < MEGABYTE; seed++) {
  const own = report(seed)
    .split('\n\n')
    .map((text) => text.trim());
  paragraphs.push(...own);
  length += own.join('\n\n').length;
}

const word = (): Uint8Array => {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
  return zipSync({
    '[Content_Types].xml': bytes(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': bytes(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': bytes(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
};

const sheet = (): Uint8Array => {
  const rows = paragraphs.map(
    (text, at) =>
      `<row r="${at + 2}"><c r="A${at + 2}" t="inlineStr"><is><t>${text}</t></is></c><c r="B${at + 2}"><v>${at}</v></c></row>`,
  );
  return zipSync({
    'xl/workbook.xml': bytes(
      '<workbook xmlns:r="r"><sheets><sheet name="Notes" sheetId="1" r:id="a"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': bytes(
      '<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': bytes(
      `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Note</t></is></c><c r="B1" t="inlineStr"><is><t>Number</t></is></c></row>${rows.join('')}</sheetData></worksheet>`,
    ),
  });
};

const clock = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(11, 23);
const html = `<!doctype html><main>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</main>`;
const mail = `From: Desk <desk@courier.example>\nSubject: Notes\nDate: Thu, 6 Mar 2025 07:10:00 +0000\n\n${paragraphs.join('\n\n')}\n`;
const yaml = `notes:\n${paragraphs.map((text) => `  - ${JSON.stringify(text)}`).join('\n')}\n`;

interface Case {
  readonly name: string;
  readonly content: Uint8Array;
  /** The format's library by itself, or null where there is none. */
  readonly bare: ((content: Uint8Array) => unknown) | null;
  /** Seconds. */
  readonly target: number;
}

const cases: readonly Case[] = [
  { name: 'a.txt', content: bytes(paragraphs.join('\n\n')), bare: null, target: 4 },
  { name: 'a.html', content: bytes(html), bare: () => parseDocument(html), target: 4 },
  {
    name: 'a.docx',
    content: word(),
    bare: (content) => mammoth.convertToHtml({ buffer: Buffer.from(content) }),
    target: 4,
  },
  { name: 'a.xlsx', content: sheet(), bare: null, target: 4 },
  {
    name: 'a.csv',
    content: bytes(`Note,Number\n${paragraphs.map((text, at) => `"${text}",${at}`).join('\n')}`),
    bare: null,
    target: 4,
  },
  { name: 'a.pdf', content: textPdf(paragraphs), bare: bareText, target: 10 },
  { name: 'a.eml', content: bytes(mail), bare: (content) => PostalMime.parse(content), target: 4 },
  {
    name: 'a.vtt',
    content: bytes(
      `WEBVTT\n\n${paragraphs.map((text, at) => `${clock(at * 9)} --> ${clock(at * 9 + 8)}\n${text}`).join('\n\n')}`,
    ),
    bare: null,
    target: 4,
  },
  {
    name: 'a.json',
    content: bytes(JSON.stringify({ notes: paragraphs }, null, 1)),
    bare: (content) => JSON.parse(new TextDecoder().decode(content)),
    target: 4,
  },
  { name: 'a.yaml', content: bytes(yaml), bare: () => parseAllDocuments(yaml), target: 4 },
];

async function bareText(content: Uint8Array): Promise<void> {
  const loading = pdfjs.getDocument({ data: content.slice(), verbosity: 0 });
  const pdf = await loading.promise;
  for (let number = 1; number <= pdf.numPages; number++) await (await pdf.getPage(number)).getTextContent();
  await loading.destroy();
}

interface Taken {
  /** Seconds by the clock, which is what a reporter waits. */
  readonly waited: number;
  /** Seconds of the processor, of all threads together: what else the machine does counts for little in them. */
  readonly worked: number;
}

async function time(work: () => unknown): Promise<Taken> {
  const start = process.cpuUsage();
  const from = performance.now();
  await work();
  const { user, system } = process.cpuUsage(start);
  return { waited: (performance.now() - from) / 1000, worked: (user + system) / 1e6 };
}

const shown = (seconds: number | null): string => (seconds === null ? '–' : `${seconds.toFixed(2)} s`).padStart(10);

// The language model and the libraries are loaded before anything is measured.
createEngine().read('warm.txt', paragraphs.slice(0, 200).join('\n\n'));
console.log(
  `${(paragraphs.join('\n\n').length / MEGABYTE).toFixed(2)} MB of text; seconds of the processor, and in all by the clock\n\nformat    the file     to text    to facts       total    by the clock   target   library alone   to text : library`,
);
for (const { name, content, bare, target } of cases) {
  const kind = kindOf(name, content);
  if ('refused' in kind) throw new Error(`${name} ${kind.refused}`);
  const alone = bare
    ? Math.min((await time(() => bare(content))).worked, (await time(() => bare(content))).worked)
    : null;
  const engine = createEngine();
  let text: Parameters<typeof engine.read>[1] = '';
  const taking = await time(async () => {
    const answer =
      kind.format === 'text'
        ? null
        : await readJob(READERS, { format: kind.format, bytes: content.slice(), limits: LIMITS });
    if (answer && 'refused' in answer) throw new Error(`${name} ${answer.refused}`);
    text = answer ? answer.taken.layout : new TextDecoder().decode(content);
  });
  const reading = await time(() => engine.base([engine.read(name, text)]).facts().length);
  const ratio = alone === null ? '–' : (taking.worked / alone).toFixed(2);
  const total = taking.worked + reading.worked;
  const waited = taking.waited + reading.waited;
  console.log(
    `${name.slice(2).padEnd(6)} ${`${(content.length / MEGABYTE).toFixed(2)} MB`.padStart(10)} ${shown(taking.worked)}  ${shown(reading.worked)}  ${shown(total)}      ${shown(waited)}   ${String(target).padStart(4)} s      ${shown(alone)}   ${ratio.padStart(17)}`,
  );
}
