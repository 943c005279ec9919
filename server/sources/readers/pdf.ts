/** PDF with a text layer: paragraphs in reading order with their pages; a scan is said to be one. */

import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import type { Layout, Part } from '../../engine/text/layout.ts';
import { PROPERTIES } from '../office-properties.ts';
import { type Reader, type ReadLimits, type Taken, Unreadable } from '../reader.ts';
import { areasOf } from './pdf/columns.ts';
import { joiner } from './pdf/hyphens.ts';
import { partsOf } from './pdf/paragraphs.ts';
import { type Piece, type Segment, segmentsOf } from './pdf/piece.ts';
import { withoutRunning } from './pdf/running.ts';

const SCAN =
  'has no text layer, as a scan has none: run text recognition (OCR) over it, or type what it says into a .txt file';

export const read: Reader = async (bytes, limits) => {
  await startWorker();
  const loading = pdfjs.getDocument({ data: bytes, useSystemFonts: false, disableFontFace: true, verbosity: 0 });
  try {
    return await readPages(await loading.promise, limits);
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      throw new Unreadable('is locked with a password: save a copy without one', { cause: error });
    throw error;
  } finally {
    await loading.destroy();
  }
};

/** The library wants a thread of its own; this one is apart already, so its worker runs here. */
async function startWorker(): Promise<void> {
  const scope = globalThis as { pdfjsWorker?: unknown };
  scope.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
}

async function readPages(pdf: pdfjs.PDFDocumentProxy, limits: ReadLimits): Promise<Taken> {
  const problems: string[] = [];
  const found: (readonly Segment[])[] = [];
  const scanned: number[] = [];
  let characters = 0;
  const count = Math.min(pdf.numPages, limits.pages);
  for (let number = 1; number <= count && characters <= limits.characters; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const pieces = items
      .filter((item) => 'str' in item)
      .map(pieceOf)
      .filter((piece) => piece !== null);
    if (pieces.length === 0 && (await hasPicture(page))) scanned.push(number);
    characters += pieces.reduce((sum, { text }) => sum + text.length, 0);
    found.push(segmentsOf(pieces));
    page.cleanup();
  }
  if (characters === 0) throw new Unreadable(scanned.length > 0 ? SCAN : 'has no text');
  if (found.length < pdf.numPages) problems.push(`Only its first ${found.length} pages of ${pdf.numPages} were read.`);
  if (scanned.length > 0)
    problems.push(
      `${scanned.length > 1 ? 'Pages' : 'Page'} ${listed(scanned)} of it ${scanned.length > 1 ? 'have' : 'has'} no text layer and ${scanned.length > 1 ? 'were' : 'was'} not read.`,
    );
  return { layout: { parts: partsOfPages(found), ...(await originOf(pdf)) }, problems };
}

/** What is set upright; null for a watermark across the page and for empty runs. */
function pieceOf({ str, transform, width }: TextItem): Piece | null {
  const [a = 0, b = 0, , d = 0, x = 0, y = 0] = transform as number[];
  if (str.trim() === '' || Math.abs(b) > 0.2 * Math.abs(a)) return null;
  return { text: str, x, y, width, size: Math.abs(d) || Math.hypot(a, b) };
}

async function hasPicture(page: pdfjs.PDFPageProxy): Promise<boolean> {
  const { fnArray } = await page.getOperatorList();
  const { OPS } = pdfjs;
  return fnArray.some(
    (fn) => fn === OPS.paintImageXObject || fn === OPS.paintInlineImageXObject || fn === OPS.paintImageMaskXObject,
  );
}

function partsOfPages(found: readonly (readonly Segment[])[]): readonly Part[] {
  const pages = withoutRunning(found);
  const join = joiner(pages.flatMap((page) => page.map(({ text }) => text)));
  const body = bodySize(pages);
  const parts: Part[] = [];
  for (const [index, page] of pages.entries()) {
    const manner = { page: index + 1, body, join };
    const added = areasOf(page).flatMap((area) => partsOf(area, manner));
    for (const part of added) {
      const last = parts.at(-1);
      // A paragraph that a page or column cuts in two is one.
      if (
        last?.kind === 'paragraph' &&
        part.kind === 'paragraph' &&
        !/[.!?:;]["”’)\]]*$/.test(last.text) &&
        /^\p{Ll}/u.test(part.text)
      )
        parts[parts.length - 1] = { ...last, text: join(last.text, part.text) };
      else parts.push(part);
    }
  }
  return parts;
}

function bodySize(pages: readonly (readonly Segment[])[]): number {
  const sizes = new Map<number, number>();
  for (const { text, size } of pages.flat()) {
    const key = Math.round(size * 2) / 2;
    sizes.set(key, (sizes.get(key) ?? 0) + text.length);
  }
  return [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

// "D:20250306091200+01'00'"
//    ^^^^^^^^
async function originOf(pdf: pdfjs.PDFDocumentProxy): Promise<Pick<Layout, 'date' | 'publisher'>> {
  const info = (await pdf.getMetadata()).info as { CreationDate?: unknown; Author?: unknown };
  const [, year, month, day] = /^(?:D:)?(\d{4})(\d{2})(\d{2})/.exec(String(info.CreationDate ?? '')) ?? [];
  const publisher = typeof info.Author === 'string' ? info.Author.trim().slice(0, 200) : '';
  return { date: year ? { day: `${year}-${month}-${day}`, from: PROPERTIES } : null, publisher: publisher || null };
}

const listed = (pages: readonly number[]): string =>
  pages.length > 6 ? `${pages.slice(0, 5).join(', ')} and ${pages.length - 5} more` : pages.join(', ');
