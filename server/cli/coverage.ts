/** `backread coverage`: every claim of a draft, with its status and what it rests on. */

import type { JudgedClaim } from '../engine/findings/finding.ts';
import { lineIndex } from '../engine/text/lines.ts';
import { nodeHost } from '../host/node.ts';
import { checkEach } from './check-each.ts';
import type { WholeDraft } from './desk.ts';
import { draftsOf } from './drafts.ts';
import { type Ink, type Paint, paintFor } from './paint.ts';
import { evidencePlace } from './places.ts';
import type { ReadingOptions } from './settings.ts';
import { SIGNS } from './status-signs.ts';
import type { Terminal } from './terminal.ts';

export interface CoverageOptions extends ReadingOptions {
  readonly format: 'text' | 'json';
  readonly stdinFilename?: string;
}

export const INKS: Readonly<Record<JudgedClaim['status'], Ink>> = {
  supported: 'green',
  contradicted: 'red',
  conflict: 'yellow',
  unsupported: 'dim',
  unchecked: 'dim',
};

export async function coverage(args: readonly string[], options: CoverageOptions, terminal: Terminal): Promise<number> {
  const drafts = await draftsOf(nodeHost(), args, terminal, options.stdinFilename);
  const { checked, problems } = await checkEach(drafts, options, terminal);
  const paint = paintFor(terminal.colour.out, options.color);
  terminal.out(options.format === 'json' ? asJson(checked) : checked.map((one) => asText(one, paint)).join('\n'));
  for (const problem of problems) terminal.err(`${problem}\n`);
  return problems.length > 0 ? 2 : 0;
}

function asText({ name, text, report }: WholeDraft, paint: Paint): string {
  const lines = lineIndex(text);
  const rows = report.claims.map(({ span, text: words, status, stet, evidence: [first] }) => {
    const [sign, said] = SIGNS[status];
    const at = `${lines.lineOf(span.start)}:${lines.columnOf(span.start)}`.padStart(7);
    const rests = stet === null ? (first ? evidencePlace(first) : '') : `stet: ${stet}`;
    return `  ${paint('dim', at)}  ${paint(INKS[status], `${sign} ${said.padEnd(16)}`)}  ${oneLine(words)}  ${paint('dim', rests)}`.trimEnd();
  });
  return `${[paint('underline', name), ...rows, '', share(report.coverage)].join('\n')}\n`;
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ');

function share({ claims, supported }: WholeDraft['report']['coverage']): string {
  if (claims === 0) return 'No claim was read: nothing in this draft can be checked.';
  return `${supported} of ${claims} sourced (${Math.round((100 * supported) / claims)} %)`;
}

function asJson(checked: readonly WholeDraft[]): string {
  const results = checked.map(({ path, text, report }) => {
    const lines = lineIndex(text);
    const claims = report.claims.map(({ kind, span, text: words, status, reason, stet, evidence }) => ({
      kind,
      status,
      reason,
      stet,
      text: words,
      line: lines.lineOf(span.start),
      column: lines.columnOf(span.start),
      start: span.start,
      end: span.end,
      evidence: evidence.map((one) => ({
        path: one.path,
        ...(one.locator ? { locator: one.locator } : { line: one.line }),
        text: one.text,
        passage: one.passage,
      })),
    }));
    return { filePath: path, coverage: report.coverage, claims };
  });
  return `${JSON.stringify(results, null, 2)}\n`;
}
