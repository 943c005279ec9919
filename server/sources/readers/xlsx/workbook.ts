/** A workbook's parts besides its cells: sheets, shared words, and what each style makes of a number. */

import { Parser } from 'htmlparser2';
import { isDateFormat, isPercentFormat } from 'numfmt';
import { textIn } from '../../zip.ts';

export type Files = Readonly<Record<string, Uint8Array>>;

/** How the number in a cell is meant. */
export type Style = { readonly kind: 'plain' | 'date' | 'percent' } | { readonly kind: 'money'; readonly sign: string };

export interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly file: string }[];
  readonly words: readonly string[];
  /** By the number that a cell gives as its style. */
  readonly styles: readonly Style[];
  /** Whether days count from 1904. */
  readonly from1904: boolean;
}

type Attributes = Readonly<Record<string, string>>;

/** Calls back for each element that opens, and for its own text when it closes. */
function each(
  xml: string,
  open: (name: string, at: Attributes) => void,
  close?: (name: string, text: string) => void,
): void {
  let text = '';
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        text = '';
        open(local(name), attributes);
      },
      ontext: (more) => {
        text += more;
      },
      onclosetag: (name) => {
        close?.(local(name), text);
        text = '';
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
}

/** "x:sheet" → "sheet": some programs give every name a prefix. */
export const local = (name: string): string => name.slice(name.indexOf(':') + 1);

export function workbookOf(files: Files): Workbook {
  const targets = new Map<string, string>();
  each(textIn(files, 'xl/_rels/workbook.xml.rels'), (name, { Id = '', Target = '' }) => {
    if (name === 'Relationship') targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
  });
  const sheets: { name: string; file: string }[] = [];
  let from1904 = false;
  each(textIn(files, 'xl/workbook.xml'), (name, attributes) => {
    if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '');
    if (name !== 'sheet') return;
    const id = Object.entries(attributes).find(([key]) => local(key) === 'id' && key.includes(':'))?.[1] ?? '';
    sheets.push({ name: attributes['name'] ?? '', file: targets.get(id) ?? '' });
  });
  return {
    sheets,
    words: wordsOf(textIn(files, 'xl/sharedStrings.xml')),
    styles: stylesOf(textIn(files, 'xl/styles.xml')),
    from1904,
  };
}

function wordsOf(xml: string): readonly string[] {
  const words: string[] = [];
  let word = '';
  let phonetic = false;
  each(
    xml,
    (name) => {
      if (name === 'si') word = '';
      if (name === 'rPh') phonetic = true;
    },
    (name, text) => {
      if (name === 't' && !phonetic) word += text;
      if (name === 'rPh') phonetic = false;
      if (name === 'si') words.push(word);
    },
  );
  return words;
}

/** Formats that every program has by number: percents, days and times. */
const BUILT_IN: Readonly<Record<number, Style['kind']>> = {
  9: 'percent',
  10: 'percent',
  14: 'date',
  15: 'date',
  16: 'date',
  17: 'date',
  22: 'date',
};

function stylesOf(xml: string): readonly Style[] {
  const formats = new Map<number, string>();
  const styles: Style[] = [];
  let inCells = false;
  each(
    xml,
    (name, { numFmtId = '', formatCode = '' }) => {
      if (name === 'numFmt') formats.set(Number(numFmtId), formatCode);
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) styles.push(styleOf(Number(numFmtId), formats.get(Number(numFmtId))));
    },
    (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  );
  return styles;
}

function styleOf(id: number, format: string | undefined): Style {
  if (format === undefined) return { kind: BUILT_IN[id] ?? 'plain' } as Style;
  try {
    if (isDateFormat(format)) return { kind: 'date' };
    if (isPercentFormat(format)) return { kind: 'percent' };
  } catch {
    return { kind: 'plain' };
  }
  // [$€-407] #,##0   "£"#,##0   $#,##0.00
  //   ^               ^         ^
  const sign = /\[\$([^\]-]+)|([$£€¥])/.exec(format.replace(/["\\]/g, ''));
  return sign ? { kind: 'money', sign: sign[1] ?? sign[2] ?? '' } : { kind: 'plain' };
}
