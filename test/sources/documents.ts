/** Files as they go wrong on a desk, made on the spot. */

import { zipSync } from 'fflate';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A PDF of pages that each hold a picture and no letter, as a scanner makes it. */
export function scan(pages: number): Uint8Array {
  const kids = Array.from({ length: pages }, (_, at) => `${at + 5} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`,
    '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream',
    '<< /Length 28 >>\nstream\nq 600 0 0 800 0 0 cm /I Do Q\nendstream',
    ...Array.from(
      { length: pages },
      () =>
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /XObject << /I 3 0 R >> >> >>',
    ),
  ];
  return bytes(pdfOf(objects));
}

/** A PDF of as many pages as one likes, with one line of text on each. */
export function longPdf(pages: number): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${Array.from({ length: pages }, (_, at) => `${4 + at * 2} 0 R`).join(' ')}] /Count ${pages} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  for (let page = 1; page <= pages; page++) {
    const drawn = `BT /F 12 Tf 72 700 Td (On page ${page} the council counted ${page + 1000} lamps.) Tj ET`;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${5 + (page - 1) * 2} 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
      `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    );
  }
  return bytes(pdfOf(objects));
}

/** A PDF of plain paragraphs, wrapped to lines and set on as many pages as it takes. */
export function textPdf(paragraphs: readonly string[]): Uint8Array {
  const lines = paragraphs.flatMap((text) => [
    ...(text.replace(/[()\\]/g, '').match(/.{1,85}(?:\s|$)/g) ?? []).map((line) => line.trim()),
    '',
  ]);
  const pages: string[] = [];
  for (let at = 0; at < lines.length; at += LINES) {
    const set = lines.slice(at, at + LINES).map((line) => `(${line}) Tj T*`);
    pages.push(`BT /F 11 Tf 14 TL 60 740 Td ${set.join('\n')} ET`);
  }
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  for (const [at, drawn] of pages.entries()) {
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${5 + at * 2} 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
      `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    );
  }
  return bytes(pdfOf(objects));
}

const LINES = 48;

function pdfOf(objects: readonly string[]): string {
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = text.length;
  return `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
}

const BOOK = {
  'xl/workbook.xml': bytes(
    '<workbook xmlns:r="r"><sheets><sheet name="Sheet1" sheetId="1" r:id="a"/></sheets></workbook>',
  ),
  'xl/_rels/workbook.xml.rels': bytes(
    '<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/></Relationships>',
  ),
};

/** A spreadsheet of so many rows, two cells each. */
export function longSheet(rows: number): Uint8Array {
  const all = Array.from(
    { length: rows },
    (_, at) =>
      `<row r="${at + 1}"><c r="A${at + 1}" t="inlineStr"><is><t>Ward ${at + 1}</t></is></c><c r="B${at + 1}"><v>${at + 5000}</v></c></row>`,
  );
  const sheet = bytes(`<worksheet><sheetData>${all.join('')}</sheetData></worksheet>`);
  return zipSync({ ...BOOK, 'xl/worksheets/sheet1.xml': sheet }, { level: 1 });
}

/** A small file that unpacks to so many megabytes of nothing. */
export const bomb = (megabytes: number): Uint8Array =>
  zipSync({ ...BOOK, 'xl/worksheets/sheet1.xml': new Uint8Array(megabytes * 1024 * 1024).fill(32) }, { level: 9 });

/** The old container with a password's lock in it, as Word and Excel write it. */
export function lockedOffice(): Uint8Array {
  const made = new Uint8Array(2048);
  made.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const name = 'EncryptedPackage';
  for (const [at, letter] of [...name].entries()) made[1024 + at * 2] = letter.charCodeAt(0);
  return made;
}
