/** `backread facts`: what was read from the sources. */

import { resolve } from 'node:path';
import type { DocumentReading, FactSummary } from '../engine/engine.ts';
import { publisherOf } from '../engine/facts/provenance.ts';
import { nodeHost } from '../host/node.ts';
import { openDesk } from './desk.ts';
import { draftsOf } from './drafts.ts';
import { paintFor } from './paint.ts';
import { createProgress } from './progress.ts';
import { dated, originWords, placed, where } from './provenance.ts';
import type { ReadingOptions } from './settings.ts';
import type { Terminal } from './terminal.ts';

export interface FactsOptions extends ReadingOptions {
  readonly format: 'text' | 'json';
}

interface Listed {
  readonly reading: DocumentReading;
  readonly facts: readonly FactSummary[];
  readonly confidential: boolean;
}

export async function facts(args: readonly string[], options: FactsOptions, terminal: Terminal): Promise<number> {
  // Without a draft, the sources are those that a draft in the working folder would have.
  const nobody = { path: resolve(terminal.cwd, 'draft.md'), name: 'draft.md' };
  const drafts = args.length > 0 ? await draftsOf(nodeHost(), args, terminal) : [nobody];
  const progress = createProgress(terminal, options.quiet === true, drafts.length);
  const problems = new Set<string>();
  const bySource = new Map<string, Listed>();
  try {
    const desk = await openDesk(options, terminal.cwd, progress.step);
    for (const draft of drafts) {
      const { base, confidential } = await desk.sourcesOf(draft, problems);
      for (const reading of base.sources) {
        const { path } = reading.document;
        bySource.set(path, { reading, facts: base.facts(path), confidential: confidential.has(path) });
      }
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

function asText(bySource: ReadonlyMap<string, Listed>, options: FactsOptions, terminal: Terminal): string {
  const paint = paintFor(terminal.colour.out, options.color);
  const blocks = [...bySource].map(([path, { reading, facts: found, confidential }]) => {
    const rows = found.map(
      ({ kind, says, evidence }) => `  ${paint('dim', where(evidence).padStart(4))}  ${kind.padEnd(8)}  ${says}`,
    );
    const { date: day, document } = reading;
    const from = originWords({ day, publisher: publisherOf(document), speaker: null });
    const head = [count(found.length), ...from, ...(confidential ? ['confidential'] : [])].join(', ');
    return [`${paint('underline', path)}  ${head}`, ...rows].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

const count = (facts: number): string => `${facts} ${facts === 1 ? 'fact' : 'facts'}`;

function asJson(bySource: ReadonlyMap<string, Listed>): string {
  const sources = [...bySource].map(([path, { reading, facts: found, confidential }]) => ({
    path,
    ...dated(reading.date),
    publisher: publisherOf(reading.document),
    confidential,
    facts: found.map((fact) => ({ kind: fact.kind, ...placed(fact) })),
  }));
  return `${JSON.stringify(sources, null, 2)}\n`;
}
