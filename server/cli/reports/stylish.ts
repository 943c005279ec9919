/** Findings for a person at a terminal: each with the passage that says otherwise, and what is covered at the end. */

import type { Coverage } from '../../engine/engine.ts';
import { placeIn } from '../../engine/findings/evidence.ts';
import type { Evidence, Finding, Severity } from '../../engine/findings/finding.ts';
import { lineIndex } from '../../engine/text/lines.ts';
import type { Ink, Paint } from '../paint.ts';
import type { Reporter, Reviewed } from './reporter.ts';

const INK: Readonly<Record<Severity, Ink>> = { error: 'red', warning: 'yellow', info: 'blue' };

export const report: Reporter = (reviewed, { paint, quiet }) => {
  const blocks = reviewed.filter(({ findings }) => findings.length > 0).map((one) => blockOf(one, paint));
  if (quiet || reviewed.length === 0) return blocks.join('\n');
  return [...blocks, `${summary(reviewed, paint)}\n`].join('\n');
};

function blockOf({ draft, findings }: Reviewed, paint: Paint): string {
  const lines = lineIndex(draft.text);
  const places = findings.map(({ span }) => `${lines.lineOf(span.start)}:${lines.columnOf(span.start)}`);
  const width = Math.max(...places.map(({ length }) => length));
  const rows = findings.flatMap((finding, index) => [
    `  ${paint('dim', (places[index] as string).padStart(width))}  ${paint(INK[finding.severity], finding.severity.padEnd(7))}  ${finding.message}  ${paint('dim', finding.ruleId)}`,
    ...passages(finding, width, paint),
  ]);
  return `${paint('underline', draft.name)}\n${rows.join('\n')}\n`;
}

/** Each passage once: several facts of one finding often stand in one sentence. */
function passages({ evidence }: Finding, width: number, paint: Paint): readonly string[] {
  const seen = new Map(evidence.map((one) => [`${one.path}:${one.passageSpan.start}`, one]));
  const indent = ' '.repeat(width + 13);
  return [...seen.values()].map((one) => `${indent}${paint('dim', placeIn(one.path, one))}  ${passageOf(one, paint)}`);
}

/** The sentence on one line with the value in bold; of a very long one, what stands around the value. */
export function passageOf({ passage, passageSpan, span, text }: Evidence, paint: Paint): string {
  const near = span.start - passageSpan.start;
  // The passage may be cleaned of markup, so the value is looked for from where it would stand.
  const found = [passage.indexOf(text, Math.max(0, near - 40)), passage.indexOf(text)].find((at) => at >= 0) ?? -1;
  const squash = (words: string): string => words.replace(/\s+/g, ' ');
  if (found < 0) return shorten(squash(passage), 'end');
  const before = shorten(squash(passage.slice(0, found)), 'start');
  const after = shorten(squash(passage.slice(found + text.length)), 'end');
  return `${before}${paint('bold', squash(text))}${after}`;
}

const LONGEST = 100;

function shorten(words: string, cut: 'start' | 'end'): string {
  if (words.length <= LONGEST) return words;
  return cut === 'start' ? `…${words.slice(-LONGEST)}` : `${words.slice(0, LONGEST)}…`;
}

function summary(reviewed: readonly Reviewed[], paint: Paint): string {
  const sum = (key: keyof Coverage): number =>
    reviewed.reduce((total, { draft }) => total + draft.report.coverage[key], 0);
  const stetted = reviewed.reduce(
    (total, { draft }) => total + draft.report.stets.filter(({ used }) => used).length,
    0,
  );
  const hidden = reviewed.reduce(
    (total, { draft, findings }) => total + draft.report.findings.length - findings.length,
    0,
  );
  const claims = sum('claims');
  return [
    reviewed.length > 1 ? `${reviewed.length} drafts` : '',
    `${claims} ${claims === 1 ? 'claim' : 'claims'}`,
    paint('green', `${sum('supported')} supported`),
    counted(sum('contradicted'), 'contradicted', 'red', paint),
    counted(sum('conflict'), 'where sources disagree', 'yellow', paint),
    counted(sum('unsupported'), 'no source', 'dim', paint),
    counted(sum('unchecked'), 'not read', 'dim', paint),
    counted(stetted, 'stet', 'blue', paint),
    counted(hidden, 'not shown (--min-severity info)', 'dim', paint),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

const counted = (count: number, words: string, ink: Ink, paint: Paint): string =>
  count === 0 ? '' : paint(ink, `${count} ${words}`);
