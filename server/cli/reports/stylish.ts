/** Findings for a person at a terminal: each with the draft's line and the passage that says otherwise, and what is covered at the end. */

import type { Coverage } from '../../engine/engine.ts';
import type { Evidence, Finding, Severity } from '../../engine/findings/finding.ts';
import { lineIndex } from '../../engine/text/lines.ts';
import { draftFrame, sourceFrame } from '../frame.ts';
import type { Ink, Paint } from '../paint.ts';
import { evidencePlace } from '../places.ts';
import type { Reviewed } from '../review.ts';
import type { Reporter } from './reporter.ts';

const INK: Readonly<Record<Severity, Ink>> = { error: 'red', warning: 'yellow', info: 'blue' };
const WORDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

export const report: Reporter = ({ drafts }, { paint, quiet }) => {
  const blocks = drafts.filter(({ findings }) => findings.length > 0).map((one) => blockOf(one, paint));
  if (quiet || drafts.length === 0) return blocks.join('\n');
  return [...blocks, `${summary(drafts, paint)}\n`].join('\n');
};

function blockOf({ draft, findings }: Reviewed, paint: Paint): string {
  const lines = lineIndex(draft.text);
  const places = findings.map(({ span }) => `${lines.lineOf(span.start)}:${lines.columnOf(span.start)}`);
  const width = Math.max(...places.map(({ length }) => length));
  const rows = findings.flatMap((finding, index) => {
    const { severity, message, ruleId } = finding;
    const gutter = Math.max(
      String(lines.lineOf(finding.span.start)).length,
      ...finding.evidence.map(({ line }) => String(line).length),
    );
    return [
      `  ${paint('dim', (places[index] as string).padStart(width))}  ${paint(INK[severity], WORDS[severity].padEnd(7))}  ${message}  ${paint('dim', ruleId)}`,
      ...draftFrame(draft.text, finding.span, gutter, INK[severity], paint).map((row) => `${INDENT}${row}`),
      ...passages(finding, draft.name, gutter, paint).map((row) => `${INDENT}${row}`),
    ];
  });
  return `${paint('underline', draft.name)}\n${rows.join('\n')}\n`;
}

const INDENT = '      ';

/** Each passage once: several facts of one finding often stand in one sentence. */
function passages({ evidence }: Finding, draft: string, gutter: number, paint: Paint): readonly string[] {
  const seen = new Map(evidence.map((one): [string, Evidence] => [`${one.path}:${one.passageSpan.start}`, one]));
  return [...seen.values()].flatMap((one) => [
    ...(one.path === draft ? [] : [`${' '.repeat(gutter)} ${paint('dim', evidencePlace(one))}`]),
    ...sourceFrame(one, gutter, paint),
  ]);
}

function summary(drafts: readonly Reviewed[], paint: Paint): string {
  const total = (of: (one: Reviewed) => number): number => drafts.reduce((sum, one) => sum + of(one), 0);
  const sum = (key: keyof Coverage): number => total(({ draft }) => draft.report.coverage[key]);
  const stetted = total(({ draft }) => draft.report.stets.filter(({ used }) => used).length);
  const baselined = total((one) => one.baselined);
  const elsewhere = total((one) => one.elsewhere);
  const hidden = total(({ draft, findings }) => draft.report.findings.length - findings.length) - baselined - elsewhere;
  const claims = sum('claims');
  return [
    drafts.length > 1 ? `${drafts.length} drafts` : '',
    `${claims} ${claims === 1 ? 'claim' : 'claims'}`,
    paint('green', `${sum('supported')} supported`),
    counted(sum('contradicted'), 'contradicted', 'red', paint),
    counted(sum('conflict'), 'where sources disagree', 'yellow', paint),
    counted(sum('unsupported'), 'no source', 'dim', paint),
    counted(sum('unchecked'), 'not read', 'dim', paint),
    counted(stetted, 'stet', 'blue', paint),
    counted(baselined, 'in the baseline', 'dim', paint),
    counted(elsewhere, 'in lines that did not change', 'dim', paint),
    counted(hidden, 'not shown (--min-severity info)', 'dim', paint),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

const counted = (count: number, words: string, ink: Ink, paint: Paint): string =>
  count === 0 ? '' : paint(ink, `${count} ${words}`);
