/** A review as a Markdown page: what a job's summary shows. */

import type { Coverage } from '../engine/engine.ts';
import type { Finding } from '../engine/findings/finding.ts';
import { placesIn, slashed } from './places.ts';
import { findingsOf, type Review, type Reviewed, tallyOf, tallyWords } from './review.ts';

const SIGN = { error: '✗ error', warning: '! warning', info: 'i note' } as const;

/** @param most bytes of UTF-8 that the page may have; what does not fit is counted in its last line. */
export function summaryPage(review: Review, most: number): string {
  const findings = findingsOf(review).length;
  const head = [
    '# Backread',
    '',
    sentence(review),
    '',
    ...coverageLines(review.drafts),
    ...problemLines(review.problems),
  ];
  let page = `${head.join('\n')}\n`;
  let left = findings;
  for (const one of review.drafts.filter((draft) => draft.findings.length > 0)) {
    const placeOf = placesIn(one.draft.text);
    let section = `\n## ${escaped(slashed(one.draft.name))}\n\n| place | | finding |\n| --- | --- | --- |\n`;
    let rows = 0;
    for (const finding of one.findings) {
      const { line, column } = placeOf(finding.span);
      const row = `| ${line}:${column} | ${SIGN[finding.severity]} | ${cell(finding)} |\n`;
      if (size(page) + size(section) + size(row) + ROOM_FOR_REST > most) break;
      section += row;
      rows += 1;
    }
    if (rows === 0) break;
    page += section;
    left -= rows;
    if (rows < one.findings.length) break;
  }
  return left > 0 ? `${page}\n${left} more ${left === 1 ? 'finding does' : 'findings do'} not fit here.\n` : page;
}

const ROOM_FOR_REST = 80;
const size = (text: string): number => Buffer.byteLength(text, 'utf8');

function sentence(review: Review): string {
  const drafts = review.drafts.length;
  return `${tallyWords(tallyOf(findingsOf(review)))} in ${drafts} ${drafts === 1 ? 'draft' : 'drafts'}.`.replace(
    /^n/,
    'N',
  );
}

function coverageLines(drafts: readonly Reviewed[]): readonly string[] {
  const sum = (key: keyof Coverage): number =>
    drafts.reduce((total, { draft }) => total + draft.report.coverage[key], 0);
  if (sum('claims') === 0) return ['No claim was read: nothing here could be checked.'];
  return [
    '| claims | supported | contradicted | sources disagree | no source | not read |',
    '| --- | --- | --- | --- | --- | --- |',
    `| ${(['claims', 'supported', 'contradicted', 'conflict', 'unsupported', 'unchecked'] as const).map(sum).join(' | ')} |`,
  ];
}

const problemLines = (problems: readonly string[]): readonly string[] =>
  problems.length === 0 ? [] : ['', '## Not read', '', ...problems.map((problem) => `- ${escaped(problem)}`)];

const cell = ({ message, ruleId }: Finding): string => `${escaped(message)} \`${ruleId}\``;

/** Text that Markdown and HTML leave as it is. */
const escaped = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/([\\`*_{}[\]|#~@])/g, '\\$1');
