/** `backread stets`: what was let stand, by whose word, and the stets that silence nothing any more. */

import { stetsOf } from '../engine/findings/stets.ts';
import { lineIndex } from '../engine/text/lines.ts';
import { readDocument } from '../engine/text/read-document.ts';
import type { Span } from '../engine/text/span.ts';
import { nodeHost } from '../host/node.ts';
import { type Checked, checkEach } from './check-each.ts';
import type { CheckedDraft } from './desk.ts';
import { draftsOf } from './drafts.ts';
import { writeDraft } from './fix-drafts.ts';
import { paintFor } from './paint.ts';
import type { ReadingOptions } from './settings.ts';
import type { Terminal } from './terminal.ts';

export interface StetsOptions extends ReadingOptions {
  readonly format: 'text' | 'json';
  /** Says what would be taken out, and takes nothing out. */
  readonly dryRun?: boolean;
}

interface StetRow {
  readonly path: string;
  readonly line: number;
  readonly rules: readonly string[];
  readonly reason: string;
  /** `stands`, `idle` where it silences nothing, `broken` where it cannot be read. */
  readonly state: 'stands' | 'idle' | 'broken';
  readonly span: Span<'file'>;
}

export async function listStets(args: readonly string[], options: StetsOptions, terminal: Terminal): Promise<number> {
  const { checked, problems } = await checkAllOf(args, options, terminal);
  const rows = checked.flatMap(rowsOf);
  if (options.format === 'json') {
    terminal.out(
      `${JSON.stringify(
        rows.map(({ span, ...row }) => ({ ...row, start: span.start, end: span.end })),
        null,
        2,
      )}\n`,
    );
  } else if (rows.length === 0) terminal.out('No stets: nothing was let stand.\n');
  else {
    const paint = paintFor(terminal.colour.out, options.color);
    const lines = rows.map(({ path, line, rules, reason, state }) => {
      const ink = state === 'stands' ? 'blue' : 'yellow';
      return `${path}:${line}  ${paint(ink, WORDS[state])}  ${rules.join(', ') || '?'}  ${paint('dim', reason || 'no reason is given')}`;
    });
    terminal.out(`${lines.join('\n')}\n`);
  }
  return problems.length > 0 ? 2 : 0;
}

const WORDS = { stands: 'stands         ', idle: 'silences nothing', broken: 'cannot be read ' } as const;

export async function pruneStets(args: readonly string[], options: StetsOptions, terminal: Terminal): Promise<number> {
  const { checked, problems } = await checkAllOf(args, options, terminal);
  if (problems.length > 0) {
    // Against half of its sources a stet only looks idle.
    terminal.err('No stet was taken out, since not everything could be read.\n');
    return 2;
  }
  let count = 0;
  for (const draft of checked) {
    const idle = rowsOf(draft).filter(({ state }) => state === 'idle');
    if (idle.length === 0) continue;
    for (const { path, line, rules } of idle) terminal.out(`${path}:${line}  ${rules.join(', ')}\n`);
    count += idle.length;
    if (options.dryRun) continue;
    if (
      writeDraft(
        draft,
        without(
          draft.text,
          idle.map(({ span }) => span),
        ),
      )
    )
      continue;
    terminal.err(`${draft.name} changed while it was checked, and was left as it is: run again.\n`);
    return 2;
  }
  const done = options.dryRun ? 'would be taken out' : count === 1 ? 'was taken out' : 'were taken out';
  terminal.err(count === 0 ? 'No stet is idle.\n' : `${count} idle ${count === 1 ? 'stet' : 'stets'} ${done}.\n`);
  return 0;
}

async function checkAllOf(args: readonly string[], options: StetsOptions, terminal: Terminal): Promise<Checked> {
  const result = await checkEach(await draftsOf(nodeHost(), args, terminal), options, terminal);
  for (const problem of result.problems) terminal.err(`${problem}\n`);
  return result;
}

function rowsOf({ name, text, report }: CheckedDraft): readonly StetRow[] {
  const lines = lineIndex(text);
  const broken = new Set(
    stetsOf(readDocument(name, text))
      .filter(({ problem }) => problem !== null)
      .map(({ span }) => span.start),
  );
  return report.stets.map(({ rules, reason, span, used }) => ({
    path: name,
    line: lines.lineOf(span.start),
    rules,
    reason,
    state: broken.has(span.start) ? 'broken' : used ? 'stands' : 'idle',
    span,
  }));
}

/** The text without the comments: with the line that one had for itself, or the space before it. */
function without(text: string, spans: readonly Span<'file'>[]): string {
  return [...spans]
    .sort((a, b) => b.start - a.start)
    .reduce((before, { start, end }) => {
      const head = before.slice(0, start).replace(/[ \t]+$/, '');
      const tail = before.slice(end);
      const alone = /(?:^|[\r\n])$/.test(head) && /^[ \t]*(?:\r\n|\r|\n|$)/.test(tail);
      return head + (alone ? tail.replace(/^[ \t]*(?:\r\n|\r|\n|$)/, '') : tail);
    }, text);
}
