/** `backread explain`: what is thought of the value at a place, and why. */

import { consideredFor } from '../engine/check.ts';
import type { Considered, JudgedClaim } from '../engine/findings/finding.ts';
import { lineIndex } from '../engine/text/lines.ts';
import { overlaps, type Span } from '../engine/text/span.ts';
import { nodeHost } from '../host/node.ts';
import { checkEach } from './check-each.ts';
import { INKS } from './coverage.ts';
import type { WholeDraft } from './desk.ts';
import { draftsOf } from './drafts.ts';
import { passageLine } from './frame.ts';
import { type Paint, paintFor } from './paint.ts';
import { evidencePlace } from './places.ts';
import { Refusal } from './refusal.ts';
import type { ReadingOptions } from './settings.ts';
import { SIGNS } from './status-signs.ts';
import type { Terminal } from './terminal.ts';

export async function explain(place: string, options: ReadingOptions, terminal: Terminal): Promise<number> {
  // draft.md:9:14
  // ^^^^^^^^ ^ ^^
  const match = /^(.+?):(\d+)(?::(\d+))?$/.exec(place);
  if (!match) throw new Refusal(`${place} is no place: write it as FILE:LINE:COLUMN, for example draft.md:9:14.`);
  const [, file = '', line, column] = match;
  const drafts = await draftsOf(nodeHost(), [file], terminal);
  const {
    checked: [checked],
    problems,
  } = await checkEach(drafts, options, terminal);
  for (const problem of problems) terminal.err(`${problem}\n`);
  if (!checked) return 2;
  const said = explained(
    checked,
    Number(line),
    column === undefined ? null : Number(column),
    paintFor(terminal.colour.out, options.color),
  );
  if (said === '')
    throw new Refusal(`No claim was read at ${place}; \`backread coverage ${file}\` lists those that were.`);
  terminal.out(said);
  return problems.length > 0 ? 2 : 0;
}

function explained({ name, text, report }: WholeDraft, line: number, column: number | null, paint: Paint): string {
  const lines = lineIndex(text);
  if (line < 1 || line > lines.count) throw new Refusal(`${name} has ${lines.count} lines.`);
  const start = lines.offsetOf(line, column ?? 1);
  const asked: Span<'file'> = { start, end: column === null ? lines.endOf(line) : start + 1 };
  const at = (span: Span<'file'>): string => `${name}:${lines.lineOf(span.start)}:${lines.columnOf(span.start)}`;
  const claims = report.claims
    .filter(({ span }) => overlaps(span, asked))
    .map((claim) => claimText(claim, at(claim.span), paint));
  const findings = report.findings
    .filter(({ span }) => overlaps(span, asked))
    .map((finding) =>
      [
        `${paint('underline', at(finding.span))}  ${paint('bold', finding.ruleId)} (${finding.severity})`,
        `  ${finding.message}`,
        ...finding.fixes.map(({ title, safe }) => `  ${title}${safe ? '' : ' (to be chosen by a person)'}`),
        ...finding.signals.map(
          (signal) => `  ${paint('dim', `${signal.weight.toFixed(2).padStart(7)}  ${signal.name}`)}`,
        ),
      ].join('\n'),
    );
  return [...claims, ...findings].map((block) => `${block}\n`).join('\n');
}

/** Of the passages that a claim was compared with so many are shown, and of each so many signals. */
const SHOWN = 3;
const SIGNALS_SHOWN = 8;

function claimText(claim: JudgedClaim, at: string, paint: Paint): string {
  const { kind, text, status, reason, stet, evidence } = claim;
  const considered = consideredFor(claim).slice(0, SHOWN);
  const [sign, said] = SIGNS[status];
  return [
    `${paint('underline', at)}  ${paint('bold', text.replace(/\s+/g, ' '))} (${kind})  ${paint(INKS[status], `${sign} ${said}`)}`,
    `  ${reason}`,
    ...(stet === null ? [] : [`  Stet: ${stet}`]),
    ...evidence.map((one) => `  ${paint('dim', evidencePlace(one))}  ${passageLine(one, paint)}`),
    ...(considered.length === 0 ? [] : ['  Compared with:']),
    ...considered.map((one) => consideredText(one, paint)),
  ].join('\n');
}

function consideredText({ evidence, agrees, chance, signals }: Considered, paint: Paint): string {
  const share = `${Math.round(chance * 100)} %`.padStart(7);
  const words = signals
    .filter(({ weight }) => Math.abs(weight) >= 0.005)
    .slice(0, SIGNALS_SHOWN)
    .map(({ name, weight }) => `${name} ${weight > 0 ? '+' : ''}${weight.toFixed(2)}`)
    .join(', ');
  return [
    `  ${share}  ${agrees ? 'agrees' : 'differs'}  ${paint('dim', evidencePlace(evidence))}  ${passageLine(evidence, paint)}`,
    `           ${paint('dim', words)}`,
  ].join('\n');
}
