/** The same measure in two units: "10 miles (16 km)", "70 F (21 C)". */

import { convert, dimension } from '../../lexicon/units.ts';
import type { Quantity } from '../../values/quantity.ts';
import { fault, rounded, type SumFault } from './fault.ts';
import { figure, type Skeleton } from './skeleton.ts';

const PATTERNS = [
  //  "10 miles (12 km)"   "a 10-acre (4-hectare) site"   "30 feet (9 metres)"
  `(?<before>.?.?)${figure('d', 'a')} ?\\((?:or |i\\.e\\. )?${figure('d', 'b')}\\)`,
  //  "10 miles, or 12 km,"
  `(?<before>.?.?)${figure('d', 'a')},? or ${figure('d', 'b')}(?=[,.;)])`,
].map((pattern) => new RegExp(pattern, 'giu'));

/** What each of the patterns has in it. */
const MEASURE = /\{d/i;

/** Units that are not the same everywhere: a gallon, a pint, a ton. */
const UNSURE = /\b(?:gallon|pint|quart|ton|fluid ounce|stone|cup|barrel|nautical)\b/u;

/** How freely a converted figure is rounded, beyond its own last digit. */
const FREE = 0.06;

export function* conversionFaults(skeleton: Skeleton): Generator<SumFault> {
  if (!MEASURE.test(skeleton.text)) return;
  for (const pattern of PATTERNS) {
    for (const { groups } of skeleton.text.matchAll(pattern)) {
      const [a, b] = [skeleton.exact(groups?.['a']), skeleton.exact(groups?.['b'])];
      if (!a || !b || a.quantity.unit === b.quantity.unit) continue;
      // "5 feet 10 inches (1.78 metres)" is one length in two parts.
      if (/\}[ -]?$/u.test(groups?.['before'] ?? '')) continue;
      const [p, q] = [a.quantity, b.quantity];
      if (UNSURE.test(`${p.unit} ${q.unit}`) || dimension(p.unit) === null || dimension(p.unit) === 'time') continue;
      const value = convert(p.number, p.unit, q.unit);
      if (value === null || fair(p, q, value)) continue;
      yield fault(b, rounding(value, q), a.text, 'result');
    }
  }
}

/** Whether either figure may be the other one, rounded; of temperatures, a difference of so many degrees may be meant. */
function fair(p: Quantity, q: Quantity, value: number): boolean {
  const step = Math.abs((convert(p.precision, p.unit, q.unit) ?? 0) - (convert(0, p.unit, q.unit) ?? 0)) / 2;
  const size = Math.abs(value);
  const room = Math.max(
    Math.min(step, size * 0.12),
    Math.min(q.precision / 2, size * 0.12),
    size * FREE,
    lastDigit(q) / 2,
  );
  const difference = value - (convert(0, p.unit, q.unit) ?? 0);
  return Math.abs(q.number - value) <= room + 1e-6 || Math.abs(q.number - difference) <= room + 1e-6;
}

const lastDigit = ({ precision }: Quantity): number => Math.min(precision, 1);

/** In as many digits as the draft gives. */
function rounding(value: number, { precision }: Quantity): number {
  const step = Math.min(precision, 1);
  return rounded(Math.round(value / step) * step);
}
