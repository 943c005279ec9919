/** `backread facts`: what was read from the sources. */

import { resolve } from 'node:path';
import type { FactSummary } from '../engine/engine.ts';
import type { Evidence } from '../engine/findings/finding.ts';
import { locatorWords } from '../engine/text/locator.ts';
import { nodeHost } from '../host/node.ts';
import { openDesk } from './desk.ts';
import { draftsOf } from './drafts.ts';
import { paintFor } from './paint.ts';
import { createProgress } from './progress.ts';
import type { ReadingOptions } from './settings.ts';
import type { Terminal } from './terminal.ts';

export interface FactsOptions extends ReadingOptions {
  readonly format: 'text' | 'json';
}

export async function facts(args: readonly string[], options: FactsOptions, terminal: Terminal): Promise<number> {
  // Without a draft, the sources are those that a draft in the working folder would have.
  const nobody = { path: resolve(terminal.cwd, 'draft.md'), name: 'draft.md' };
  const drafts = args.length > 0 ? await draftsOf(nodeHost(), args, terminal) : [nobody];
  const progress = createProgress(terminal, options.quiet === true, drafts.length);
  const problems = new Set<string>();
  const bySource = new Map<string, readonly FactSummary[]>();
  try {
    const desk = await openDesk(options, terminal.cwd, progress.step);
    for (const draft of drafts) {
      const base = await desk.sourcesOf(draft, problems);
      for (const { document } of base.sources) bySource.set(document.path, base.facts(document.path));
      progress.done();
    }
  } finally {
    progress.end();
  }
  for (const problem of problems) terminal.err(`${problem}\n`);
  if (bySource.size === 0) {
    terminal.err('No sources are found here: put them in sources/, or give --sources.\n');
    return 2;
  }
  terminal.out(options.format === 'json' ? asJson(bySource) : asText(bySource, options, terminal));
  return problems.size > 0 ? 2 : 0;
}

function asText(
  bySource: ReadonlyMap<string, readonly FactSummary[]>,
  options: FactsOptions,
  terminal: Terminal,
): string {
  const paint = paintFor(terminal.colour.out, options.color);
  const blocks = [...bySource].map(([path, found]) => {
    const rows = found.map(
      ({ kind, says, evidence }) => `  ${paint('dim', where(evidence))}  ${kind.padEnd(8)}  ${says}`,
    );
    return [`${paint('underline', path)}  ${count(found.length)}`, ...rows].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

const where = ({ locator, line }: Evidence): string => (locator ? locatorWords(locator) : String(line).padStart(4));

const count = (facts: number): string => `${facts} ${facts === 1 ? 'fact' : 'facts'}`;

function asJson(bySource: ReadonlyMap<string, readonly FactSummary[]>): string {
  const sources = [...bySource].map(([path, found]) => ({
    path,
    facts: found.map(({ kind, says, evidence: { line, locator, span, text, passage } }) => ({
      kind,
      says,
      ...(locator ? { locator } : { line }),
      start: span.start,
      end: span.end,
      text,
      passage,
    })),
  }));
  return `${JSON.stringify(sources, null, 2)}\n`;
}
