/** Figures that do not follow from one another: parts and totals, shares, differences, changes, lists, units. */

import { quantityOf } from '../compare/agree.ts';
import type { SumFault } from '../compare/arithmetic/fault.ts';
import { sumFaults } from '../compare/arithmetic.ts';
import type { Verdict } from '../compare/verdict.ts';
import { evidenceFor, placeOf } from '../findings/evidence.ts';
import type { Evidence, Fix } from '../findings/finding.ts';
import type { Report } from '../findings/report.ts';
import { mannerOf } from '../fixes/manner.ts';
import { figures, numberText } from '../fixes/number-text.ts';
import { toFile } from '../text/prose.ts';
import type { HouseStyle } from '../values/house-style.ts';
import type { Rule } from './rule.ts';

export const arithmeticMismatch: Rule = {
  id: 'arithmetic-mismatch',
  says: 'A figure does not follow from those beside it: a total, a share, a difference, a change, a converted unit, a list that says how many it has.',
  severity: 'error',
  *check({ draft, verdicts, style }) {
    const judged = new Map(verdicts.map((verdict) => [verdict.claim, verdict]));
    for (const fault of sumFaults(draft, verdicts)) yield reportOf(fault, style, judged.get(fault.claim));
  },
};

function reportOf(fault: SumFault, style: HouseStyle, verdict: Verdict | undefined): Report {
  const { claim, should } = fault;
  const own = evidenceFor(claim);
  const { mention, setting } = claim.claim;
  const prose = claim.reading.block.prose;
  const words = prose.text.slice(mention.span.start, mention.span.end);
  const quantity = quantityOf(mention);
  const text =
    should &&
    ((quantity && numberText(should, words, quantity, mannerOf(claim, style))) ?? figures(should.number, words));
  const unit = (value: string): string =>
    `${prose.text.slice(mention.whole.start, mention.span.start)}${value}${prose.text.slice(mention.span.end, mention.whole.end)}`;
  const source = bearingOut(fault, verdict);
  const fixes: Fix[] =
    text === null || text === words || setting.quoted
      ? []
      : [
          {
            title: `Change to "${unit(text)}"`,
            edits: [{ span: toFile(prose, mention.span), text }],
            safe: source !== null,
          },
        ];
  return {
    message: sentence(
      `${messageOf(fault, own.text, text === null ? null : unit(text))}${source ? `; so says ${source.label} (${placeOf(source)})` : ''}`,
    ),
    span: own.span,
    words: own.text,
    evidence: source ? [source] : [],
    fixes,
    signals: [],
    claim,
  };
}

/** The passage of a source that has the very figure which the reckoning gives. */
function bearingOut({ claim, should }: SumFault, verdict: Verdict | undefined): Evidence | null {
  const fact = verdict?.status === 'contradicted' ? verdict.facts[0]?.fact : undefined;
  const quantity = fact && quantityOf(fact.claim.mention);
  if (!should || !quantity || fact.source === claim.source || quantity.unit !== should.unit) return null;
  return quantity.relation === '=' && quantity.number === should.number ? evidenceFor(fact) : null;
}

/** "from 7 p.m. to 9 p.m." has its stop already. */
const sentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

/** `written` as the draft has it, `right` as it should stand, both with their units. */
function messageOf({ how, reckoning }: SumFault, written: string, right: string | null): string {
  if (how === 'sum') return `The parts add up to ${right}, not ${written}: ${reckoning}`;
  if (how === 'list') return `Draft says ${written}; the list has ${right}: ${reckoning}`;
  if (how === 'direction') return `The words and the figures disagree: ${reckoning}`;
  if (right === null) return `Draft says ${written}; ${reckoning}`;
  return `The figures give ${right}, not ${written}: ${reckoning}`;
}
