/** The unit that a table's heading gives to the figures under it: "Output (MW)", "Turnout, %", "Cost £m". */

import { CURRENCY_SIGNS } from '../../../lexicon/currencies.ts';
import { unitOfSymbol, unitOfWords } from '../../../lexicon/units.ts';
import type { Cell } from '../../../text/document.ts';
import type { Expression } from './expression.ts';
import type { UnitFound } from './unit.ts';

//                     "Output (MW)"    "Turnout, %"  "Cost $"
const BRACKETED = /[([]([^()[\]]{1,24})[)\]]\s*$/u;

export function headUnit(cell: Cell | null, number: Expression): UnitFound | null {
  if (!cell || cell.head) return null;
  const of = (head: string): UnitFound | null => unitIn(head, number);
  return of(cell.columnHead) ?? of(cell.rowHead);
}

//            "Age"   "Age (years)"   "age, yrs"
const AGES = /^\s*aged?(?:\s*[(,]?\s*(?:in )?(?:years?|yrs?)\)?)?\s*$/iu;

/** Under "Age" or beside it a cell's figure is one. */
export const agesUnder = (cell: Cell | null): boolean =>
  cell !== null && !cell.head && (AGES.test(cell.columnHead) || AGES.test(cell.rowHead));

function unitIn(head: string, number: Expression): UnitFound | null {
  const bracketed = BRACKETED.exec(head)?.[1]?.trim();
  for (const text of bracketed
    ? [bracketed]
    : [head.split(/,\s*/u).at(-1)?.trim() ?? '', head.split(/\s+/u).at(-1) ?? '']) {
    const sign =
      CURRENCY_SIGNS.get(text.toLowerCase()) ??
      CURRENCY_SIGNS.get(text.replace(/\s*(?:m|bn|k|million|billion|000s?)$/u, '').toLowerCase());
    if (sign) return { unit: sign, dimension: 'money', edge: number.last };
    const unit =
      unitOfWords(text.toLowerCase()) ?? (bracketed || text.length > 2 || text === '%' ? unitOfSymbol(text) : null);
    if (unit) return { unit: unit.name, dimension: unit.dimension, edge: number.last };
  }
  return null;
}
