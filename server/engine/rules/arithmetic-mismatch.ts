/** Figures that do not follow from one another: totals, differences, changes. */

import { quantityOf } from '../compare/agree.ts';
import { type SumFault, sumFaults } from '../compare/arithmetic.ts';
import { evidenceFor } from '../findings/evidence.ts';
import type { Fix } from '../findings/finding.ts';
import type { Report } from '../findings/report.ts';
import { figures, numberText } from '../fixes/number-text.ts';
import { toFile } from '../text/prose.ts';
import type { HouseStyle } from '../values/house-style.ts';
import type { Rule } from './rule.ts';

export const arithmeticMismatch: Rule = {
  id: 'arithmetic-mismatch',
  says: 'Parts do not add up to their total, or a difference or change does not follow from its figures.',
  severity: 'error',
  *check({ draft, verdicts, style }) {
    for (const fault of sumFaults(draft, verdicts)) yield reportOf(fault, style);
  },
};

function reportOf({ claim, should, reckoning, how }: SumFault, style: HouseStyle): Report {
  const own = evidenceFor(claim);
  const { mention, setting } = claim.claim;
  const words = claim.reading.block.prose.text.slice(mention.span.start, mention.span.end);
  const quantity = quantityOf(mention);
  const text = (quantity && numberText(should, words, quantity, style)) ?? figures(should.number, words);
  const span = toFile(claim.reading.block.prose, mention.span);
  const fix: Fix = { title: `Change to "${text}"`, edits: [{ span, text }], safe: false };
  return {
    message:
      how === 'sum'
        ? `The parts add up to ${text}, not ${words}: ${reckoning}.`
        : `The figures give ${text}, not ${words}: ${reckoning}.`,
    span: own.span,
    words: own.text,
    evidence: [],
    fixes: setting.quoted ? [] : [fix],
    signals: [],
    claim,
  };
}
