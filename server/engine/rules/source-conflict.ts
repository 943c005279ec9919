/** Sources that disagree with one another about what the draft says. */

import type { Verdict } from '../compare/verdict.ts';
import { dayOf } from '../facts/provenance.ts';
import type { Statement } from '../facts/statement.ts';
import { evidenceFor, placeOf, valueWords } from '../findings/evidence.ts';
import type { Report } from '../findings/report.ts';
import { MONTH_NAMES } from '../lexicon/months.ts';
import { WEEKDAY_NAMES } from '../lexicon/weekdays.ts';
import { daysBetween, weekdayOf } from '../values/calendar.ts';
import type { Rule } from './rule.ts';

export const sourceConflict: Rule = {
  id: 'source-conflict',
  says: 'Two sources give different values for the same thing, and the draft takes one of them without saying whose it is.',
  severity: 'info',
  *check({ verdicts }) {
    for (const verdict of verdicts) if (verdict.status === 'conflict') yield reportOf(verdict);
  },
};

function reportOf({ claim, facts }: Verdict): Report {
  const own = evidenceFor(claim);
  const sides = facts.map(({ fact }) => fact);
  return {
    message: `Sources disagree: ${sides.map((side) => said(side, sides)).join(', ')}.`,
    span: own.span,
    words: own.text,
    evidence: sides.map(evidenceFor),
    fixes: [],
    signals: facts[1]?.signals ?? [],
    claim,
  };
}

/** "12 dead (police.md:3, Monday)" */
function said(side: Statement, all: readonly Statement[]): string {
  const when = dayNamed(side, all);
  return `${valueWords(side)} (${placeOf(evidenceFor(side))}${when ? `, ${when}` : ''})`;
}

const WEEK = 7;

/** The day of a source where that tells it from the other: by its weekday within a week, else by its date. */
function dayNamed(side: Statement, all: readonly Statement[]): string {
  const days = all.map((one) => dayOf(one)?.value ?? null);
  const [first, second] = days;
  const own = dayOf(side)?.value;
  if (!own || !first || !second) return '';
  const apart = Math.abs(daysBetween(first, second));
  if (apart === 0) return '';
  return apart < WEEK ? (WEEKDAY_NAMES[weekdayOf(own)] ?? '') : `${MONTH_NAMES[own.month - 1]} ${own.day}, ${own.year}`;
}
