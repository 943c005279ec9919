/** GitHub's annotations. It shows ten errors, ten warnings and ten notices of a step: the rest is counted, and is in the job summary. */

import type { Finding, Severity } from '../../engine/findings/finding.ts';
import { placesIn, slashed } from '../places.ts';
import { findingsOf, type Reviewed, tallyOf, tallyWords } from '../review.ts';
import type { Reporter } from './reporter.ts';

const COMMAND = { error: 'error', warning: 'warning', info: 'notice' } as const;
const SHOWN = 10;

export const report: Reporter = (review, { quiet }) => {
  const all = review.drafts.flatMap(annotationsOf);
  const shown = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    all.filter((one) => one.severity === severity).slice(0, SHOWN),
  );
  const lines = shown.map(({ line }) => line);
  const found = findingsOf(review);
  if (quiet && all.length === shown.length) return lines.map((line) => `${line}\n`).join('');
  const more = all.length - shown.length;
  const rest = more > 0 ? `, ${more} of them only in the job summary: GitHub shows ${SHOWN} of a kind` : '';
  return [...lines, `Backread: ${tallyWords(tallyOf(found))}${rest}.`].map((line) => `${line}\n`).join('');
};

interface Annotation {
  readonly severity: Severity;
  readonly line: string;
}

function annotationsOf({ draft, findings }: Reviewed): readonly Annotation[] {
  const placeOf = placesIn(draft.text);
  return findings.map((finding: Finding) => {
    const { line, column, endLine, endColumn } = placeOf(finding.span);
    const properties = {
      file: slashed(draft.name),
      line,
      endLine,
      // GitHub takes columns for a stretch within one line only.
      ...(line === endLine ? { col: column, endColumn } : {}),
      title: finding.ruleId,
    };
    const written = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
    return {
      severity: finding.severity,
      line: `::${COMMAND[finding.severity]} ${written.join(',')}::${data(finding.message)}`,
    };
  });
}

const data = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
