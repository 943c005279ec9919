/** `backread facts show`, `diff` and `conflicts`: one source, two beside one another, and where sources disagree. */

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Disagreement, disagreementsOf } from '../engine/disagreements.ts';
import type { DocumentReading, FactSummary } from '../engine/engine.ts';
import { publisherOf } from '../engine/facts/provenance.ts';
import { placeIn } from '../engine/findings/evidence.ts';
import { uriOf } from '../host/node.ts';
import { type Desk, openDesk } from './desk.ts';
import type { FactsOptions } from './facts.ts';
import { passageLine } from './frame.ts';
import { paintFor } from './paint.ts';
import { dayWords, originWords, placed, where } from './provenance.ts';
import { Refusal } from './refusal.ts';
import { NO_SOURCES, sourcesOfDrafts } from './sources-of-drafts.ts';
import type { Terminal } from './terminal.ts';

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

const plain = (fact: FactSummary): object => ({ kind: fact.kind, ...placed(fact) });

function shown(
  { document, label, date }: DocumentReading,
  facts: readonly FactSummary[],
  options: FactsOptions,
  terminal: Terminal,
): string {
  const paint = paintFor(terminal.colour.out, options.color);
  const from = [publisherOf(document), date ? dayWords(date) : 'no date'].filter((one) => one !== null).join(', ');
  const rows = facts.map(
    ({ kind, says, evidence }) =>
      `${where(evidence).padStart(5)}  ${kind.padEnd(8)}  ${paint('bold', says)}\n${' '.repeat(17)}${passageLine(evidence, (_, text) => text)}`,
  );
  return `${[`${paint('underline', document.path)}  messages call it ${label}; ${from}`, ...rows].join('\n')}\n`;
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
  write(await disagreementsOf([a, b]), options, terminal, `${files[0]} and ${files[1]} do not disagree.`);
  return problems.size > 0 ? 2 : 0;
}

/** Where the sources of a draft disagree with one another. */
export async function conflicts(args: readonly string[], options: FactsOptions, terminal: Terminal): Promise<number> {
  const found = new Map<string, Disagreement>();
  const well = await sourcesOfDrafts(args, options, terminal, {
    each: async ({ base: { sources } }, { problems, step }) => {
      if (sources.length === 0) problems.add(NO_SOURCES);
      const hold = ({ document }: DocumentReading): Promise<void> =>
        step(`holding ${document.path} against the others`);
      // Drafts may share sources.
      for (const one of await disagreementsOf(sources, hold)) found.set(JSON.stringify(one), one);
    },
  });
  write([...found.values()], options, terminal, 'No two sources disagree.');
  return well ? 0 : 2;
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

function write(found: readonly Disagreement[], options: FactsOptions, terminal: Terminal, none: string): void {
  if (options.format === 'json') {
    terminal.out(`${JSON.stringify(found.map(asData), null, 2)}\n`);
    return;
  }
  const paint = paintFor(terminal.colour.out, options.color);
  const blocks = found.map(({ kind, status, sides }) => {
    const width = Math.max(...sides.map(({ says }) => flat(says).length));
    const rows = sides.map((side, at) => {
      const value = paint('bold', flat(side.says)) + ' '.repeat(width - flat(side.says).length);
      const told = [placeIn(side.evidence.path, side.evidence), ...originWords(side.provenance)].join('  ');
      return `  ${value}  ${paint('dim', told)}${at === 0 && status !== 'conflict' ? `  ${SET_ASIDE[status]}` : ''}`;
    });
    return [kind, ...rows].join('\n');
  });
  terminal.out(found.length === 0 ? `${none}\n` : `${blocks.join('\n\n')}\n`);
}

const SET_ASIDE = { superseded: '(older: superseded)', outranked: '(less trusted: set aside)' } as const;

const flat = (words: string): string => words.replace(/\s+/g, ' ');

const asData = ({ kind, ruleId, status, sides: [a, b] }: Disagreement): object => ({
  kind,
  rule: ruleId,
  status,
  a: { path: a.evidence.path, ...placed(a) },
  b: { path: b.evidence.path, ...placed(b) },
});
