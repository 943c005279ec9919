/** `backread facts`: what was read from the sources. */

import type { DocumentReading, FactSummary } from '../engine/engine.ts';
import { publisherOf } from '../engine/facts/provenance.ts';
import { paintFor } from './paint.ts';
import { dated, originWords, placed, where } from './provenance.ts';
import type { ReadingOptions } from './settings.ts';
import { NO_SOURCES, sourcesOfDrafts } from './sources-of-drafts.ts';
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
  const bySource = new Map<string, Listed>();
  const well = await sourcesOfDrafts(args, options, terminal, {
    each: ({ base, confidential }) => {
      for (const reading of base.sources) {
        const { path } = reading.document;
        bySource.set(path, { reading, facts: base.facts(path), confidential: confidential.has(path) });
      }
    },
  });
  if (bySource.size === 0) {
    terminal.err(`${NO_SOURCES}\n`);
    return 2;
  }
  terminal.out(options.format === 'json' ? asJson(bySource) : asText(bySource, options, terminal));
  return well ? 0 : 2;
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
