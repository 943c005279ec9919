/** Figures of a table as they are meant: its headings say the currency and the scale that its cells leave out. */

import { CURRENCY_CODES, CURRENCY_SIGNS, CURRENCY_WORDS, DOLLAR_PREFIXES } from '../lexicon/currencies.ts';
import { nounCategory } from '../lexicon/meaning.ts';
import { apartFromText } from '../lexicon/remembering.ts';
import type { Cell } from '../text/document.ts';
import type { Quantity } from '../values/quantity.ts';
import type { DocumentReading } from './document-reading.ts';
import type { Statement } from './statement.ts';
import { lemmasOf } from './words.ts';

interface Heading {
  readonly scale: number;
  /** ISO 4217, or '' where no currency is named. */
  readonly currency: string;
}

//             "€ million"   "$bn"   "in thousands"   "£000s"   "US$'000"
//                ^^^^^^^      ^^        ^^^^^^^^^       ^^^^        ^^^^
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/\btrillions?\b|(?<=^|[^\p{L}])t(?:ri?)?n\b/iu, 1e12],
  [/\bbillions?\b|(?<=^|[^\p{L}])bl?n\b/iu, 1e9],
  [/\bmillions?\b|(?<=^|[^\p{L}])ml?n\b|(?<=[$€£¥]\s?)m\b/iu, 1e6],
  [/\bthousands?\b|(?<=^|[^\d.,])[’']?0{3}s?\b|(?<=[$€£¥]\s?)k\b/iu, 1e3],
];

/** A row that gives its figures by the head or by the piece is not in the table's millions. */
const APIECE = /\bper\b|\beach\b|\baverage\b|\bmean\b|%|\bper ?cent\b/iu;

const SIGN = /(\p{Lu}{1,3})?\s?([$€£¥₹₩₽₺₴₦])/u;

const read = new Map<string, Heading>();

function headingOf(text: string): Heading {
  const known = read.get(text);
  if (known) return known;
  const scale = SCALES.find(([pattern]) => pattern.test(text))?.[1] ?? 1;
  const heading = { scale, currency: currencyIn(text) };
  if (read.size > 5000) read.clear();
  read.set(apartFromText(text), heading);
  return heading;
}

function currencyIn(text: string): string {
  const sign = SIGN.exec(text);
  if (sign)
    return (
      (sign[2] === '$' && DOLLAR_PREFIXES.get((sign[1] ?? '').toLowerCase())) ||
      CURRENCY_SIGNS.get(sign[2] as string) ||
      ''
    );
  for (const word of text.match(/\p{L}+/gu) ?? []) {
    if (CURRENCY_CODES.has(word)) return word;
    const singular = word.toLowerCase().replace(/s$/u, '');
    const code = CURRENCY_WORDS.get(word.toLowerCase()) ?? CURRENCY_WORDS.get(singular);
    if (code !== undefined) return code;
  }
  return '';
}

/** Rows that count heads or things ("Stores", "Employees") in a table of money. */
const COUNTED = new Set(['person', 'artifact', 'group', 'location', 'animal', 'plant', 'food']);

function countsThings(rowHead: string): boolean {
  const last = lemmasOf(rowHead).at(-1);
  const category = last === undefined ? undefined : nounCategory(last);
  if (category === undefined || category === null || !COUNTED.has(category)) return false;
  // Several bridges may be counted; of one weir in a table of money it is told what it cost.
  return category !== 'artifact' || !rowHead.toLowerCase().endsWith(last ?? '');
}

/** A fact as its table means it; any other fact, and one whose cell says for itself what it is of, as it stands. */
export function inItsTable(fact: Statement): Statement {
  const { cell } = fact.reading.block;
  const { mention } = fact.claim;
  if (!cell || mention.kind !== 'quantity') return fact;
  const { value } = mention;
  if (value.vague || value.pair || (value.measure !== 'count' && value.measure !== 'money')) return fact;
  const heading = headingFor(cell, value, fact.source);
  if (!heading) return fact;
  const known = kept.get(fact);
  if (known) return known;
  const scaled = rescaled(value, heading);
  const kind = scaled.measure === 'money' ? 'money' : fact.claim.kind;
  const meant: Statement = { ...fact, claim: { ...fact.claim, kind, mention: { ...mention, value: scaled } } };
  kept.set(fact, meant);
  return meant;
}

const kept = new WeakMap<Statement, Statement>();

/** A cell of more characters is a note with sums of its own, and heads no row. */
const LONGEST_HEAD = 100;

function headingFor(cell: Cell, value: Quantity, source: DocumentReading): Heading | null {
  if (value.unit !== '' && value.measure !== 'money') return null;
  const rowHead = cell.rowHead.length > LONGEST_HEAD ? '' : cell.rowHead;
  const own = [cell.columnHead, rowHead].map(headingOf).find(({ scale, currency }) => scale !== 1 || currency !== '');
  if (own) return own;
  if (APIECE.test(rowHead) || APIECE.test(cell.columnHead)) return null;
  // What stands over the whole table speaks of money where it names it, and not of the rows that count heads.
  const whole = [cell.corner, cell.title].map(headingOf).find(({ scale, currency }) => scale !== 1 || currency !== '');
  if (!whole) return null;
  // "(in thousands)" over a company's accounts: what they are in the rest of the document tells.
  const currency = whole.currency || (whole.scale > 1 ? moneyOf(source) : '');
  return currency !== '' && countsThings(rowHead) ? null : { ...whole, currency };
}

const moneys = new WeakMap<DocumentReading, string>();

/** The currency of all the money in a document; '' where it has none or several. */
function moneyOf(source: DocumentReading): string {
  const known = moneys.get(source);
  if (known !== undefined) return known;
  const units = new Set(
    source.blocks.flatMap(({ mentions }) =>
      mentions.flatMap((one) => (one.kind === 'quantity' && one.value.measure === 'money' ? [one.value.unit] : [])),
    ),
  );
  const only = units.size === 1 ? ([...units][0] as string) : '';
  moneys.set(source, only);
  return only;
}

const BEYOND_ALL = 1e13;

function rescaled(value: Quantity, { scale, currency }: Heading): Quantity {
  // "$1.2bn" in a column of millions has its scale already, and so has a figure that would come to more than anything costs.
  const by = value.form !== 'figure' || Math.abs(value.number) * scale >= BEYOND_ALL ? 1 : scale;
  const unit = value.measure === 'money' ? value.unit : currency;
  return {
    ...value,
    number: value.number * by,
    min: value.min * by,
    max: value.max * by,
    precision: value.precision * by,
    unit,
    measure: unit === '' ? value.measure : 'money',
  };
}
