/** `backread facts show`, `diff` and `conflicts`: one source, two beside one another, and where sources disagree. */

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DocumentReading, FactSummary } from '../engine/engine.ts';
import { lineIndex } from '../engine/text/lines.ts';
import { nodeHost, uriOf } from '../host/node.ts';
import { type Desk, openDesk } from './desk.ts';
import { draftsOf } from './drafts.ts';
import type { FactsOptions } from './facts.ts';
import { passageLine } from './frame.ts';
import { paintFor } from './paint.ts';
import { createProgress } from './progress.ts';
import type { ReadingRoom } from './reading-room.ts';
import { Refusal } from './refusal.ts';
import type { Terminal } from './terminal.ts';

/** Two passages that cannot both be true. */
interface Difference {
  readonly kind: string;
  readonly a: Side;
  readonly b: Side;
}

interface Side {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

/** Every fact of one source with the sentence it stands in. */
export async function showSource(file: string, options: FactsOptions, terminal: Terminal): Promise<number> {
  const desk = await openDesk(options, terminal.cwd);
  const problems = new Set<string>();
  const reading = await sourceAt(file, desk, problems, terminal);
  for (const problem of problems) terminal.err(`${problem}\n`);
  if (!reading) return 2;
  const facts = (await desk.room()).factsOf(reading);
  terminal.out(
    options.format === 'json'
      ? `${JSON.stringify(facts.map(plain), null, 2)}\n`
      : shown(reading, facts, options, terminal),
  );
  return problems.size > 0 ? 2 : 0;
}

const plain = ({ kind, says, evidence: { line, span, text, passage } }: FactSummary): object => ({
  kind,
  says,
  line,
  start: span.start,
  end: span.end,
  text,
  passage,
});

function shown(
  { document, label, date }: DocumentReading,
  facts: readonly FactSummary[],
  options: FactsOptions,
  terminal: Terminal,
): string {
  const paint = paintFor(terminal.colour.out, options.color);
  const day = date
    ? `${date.value.year}-${String(date.value.month).padStart(2, '0')}-${String(date.value.day).padStart(2, '0')}`
    : 'no date';
  const rows = facts.map(
    ({ kind, says, evidence }) =>
      `${String(evidence.line).padStart(5)}  ${kind.padEnd(8)}  ${paint('bold', says)}\n${' '.repeat(17)}${passageLine(evidence, (_, text) => text)}`,
  );
  return `${[`${paint('underline', document.path)}  messages call it ${label}, ${day}`, ...rows].join('\n')}\n`;
}

/** What the second source says otherwise than the first. */
export async function diffSources(
  files: readonly [string, string],
  options: FactsOptions,
  terminal: Terminal,
): Promise<number> {
  const desk = await openDesk(options, terminal.cwd);
  const problems = new Set<string>();
  const [a, b] = [
    await sourceAt(files[0], desk, problems, terminal),
    await sourceAt(files[1], desk, problems, terminal),
  ];
  for (const problem of problems) terminal.err(`${problem}\n`);
  if (!a || !b) return 2;
  write(differences(a, [b], await desk.room()), options, terminal, `${files[0]} and ${files[1]} do not disagree.`);
  return problems.size > 0 ? 2 : 0;
}

/** Where the sources of a draft disagree with one another. */
export async function conflicts(args: readonly string[], options: FactsOptions, terminal: Terminal): Promise<number> {
  const nobody = { path: resolve(terminal.cwd, 'draft.md'), name: 'draft.md' };
  const drafts = args.length > 0 ? await draftsOf(nodeHost(), args, terminal) : [nobody];
  const progress = createProgress(terminal, options.quiet === true, drafts.length);
  const problems = new Set<string>();
  const found = new Map<string, Difference>();
  try {
    const desk = await openDesk(options, terminal.cwd, progress.step);
    for (const draft of drafts) {
      const { sources } = await desk.sourcesOf(draft, problems);
      if (sources.length === 0) problems.add('No sources are found here: put them in sources/, or give --sources.');
      for (const [at, source] of sources.entries()) {
        await progress.step(`holding ${source.document.path} against the others`);
        // Each pair once: what the earlier says of the later is what the later says of the earlier.
        for (const one of differences(source, sources.slice(at + 1), await desk.room()))
          found.set(JSON.stringify(one), one);
      }
      progress.done();
    }
  } finally {
    progress.end();
  }
  for (const problem of problems) terminal.err(`${problem}\n`);
  write([...found.values()], options, terminal, 'No two sources disagree.');
  return problems.size > 0 ? 2 : 0;
}

async function sourceAt(
  file: string,
  desk: Desk,
  problems: Set<string>,
  { cwd }: Terminal,
): Promise<DocumentReading | null> {
  const path = resolve(cwd, file);
  if (!existsSync(path)) throw new Refusal(`${file} is not there: name a source.`);
  return (await desk.room()).source(uriOf(path), problems);
}

function differences(
  one: DocumentReading,
  others: readonly DocumentReading[],
  room: ReadingRoom,
): readonly Difference[] {
  if (others.length === 0) return [];
  const lines = lineIndex(one.document.text);
  return room.judge(one, others).findings.flatMap(({ ruleId, span, words, evidence: [against] }) => {
    // A source that contradicts itself, or the calendar, is no conflict between two.
    if (!against || against.path === one.document.path) return [];
    const { path, line, text } = against;
    return [
      {
        kind: ruleId,
        a: { path: one.document.path, line: lines.lineOf(span.start), text: words },
        b: { path, line, text },
      },
    ];
  });
}

function write(found: readonly Difference[], options: FactsOptions, terminal: Terminal, none: string): void {
  if (options.format === 'json') {
    terminal.out(`${JSON.stringify(found, null, 2)}\n`);
    return;
  }
  const paint = paintFor(terminal.colour.out, options.color);
  const side = ({ path, line, text }: Side): string =>
    `  ${paint('bold', text.replace(/\s+/g, ' '))}  ${paint('dim', `${path}:${line}`)}`;
  terminal.out(
    found.length === 0
      ? `${none}\n`
      : `${found.map(({ kind, a, b }) => `${kind.replace('-mismatch', '')}\n${side(a)}\n${side(b)}`).join('\n\n')}\n`,
  );
}
