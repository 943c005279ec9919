/** `backread facts export`: a fact sheet of what was read, for the desk to strike what it has not confirmed. */

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Disagreement, disagreementsOf } from '../engine/disagreements.ts';
import type { DocumentReading } from '../engine/engine.ts';
import { provenanceOf } from '../engine/facts/provenance.ts';
import { type SheetLine, sheetLines } from '../engine/facts/sheet-lines.ts';
import type { Statement } from '../engine/facts/statement.ts';
import { baseName, evidenceFor, placeIn } from '../engine/findings/evidence.ts';
import type { Evidence } from '../engine/findings/finding.ts';
import { writeWhole } from './atomic-file.ts';
import { isoOf } from './provenance.ts';
import { Refusal } from './refusal.ts';
import type { ReadingOptions } from './settings.ts';
import { NO_SOURCES, sourcesOfDrafts } from './sources-of-drafts.ts';
import type { Terminal } from './terminal.ts';

export interface ExportOptions extends ReadingOptions {
  readonly output?: string;
  /** Write over a sheet that is there. */
  readonly force?: boolean;
  /** Also what confidential sources say. */
  readonly confidential?: boolean;
}

export async function exportFacts(
  args: readonly string[],
  options: ExportOptions,
  terminal: Terminal,
): Promise<number> {
  refuseOutput(options, terminal);
  const sources = new Map<string, DocumentReading>();
  const withheld = new Set<string>();
  let disputes: readonly Disagreement[] = [];
  const well = await sourcesOfDrafts(args, options, terminal, {
    each: ({ base, confidential }) => {
      for (const source of base.sources) {
        const { path } = source.document;
        if (confidential.has(path) && !options.confidential) withheld.add(path);
        else sources.set(path, source);
      }
    },
    last: async ({ step }) => {
      disputes = await disagreementsOf([...sources.values()], ({ document }) =>
        step(`holding ${document.path} against the others`),
      );
    },
  });
  if (withheld.size > 0)
    terminal.err(
      `${[...withheld].join(', ')} ${withheld.size === 1 ? 'is' : 'are'} confidential and left out; --confidential writes what ${withheld.size === 1 ? 'it says' : 'they say'}, too.\n`,
    );
  if (sources.size === 0) {
    if (withheld.size === 0) terminal.err(`${NO_SOURCES}\n`);
    return 2;
  }
  const { text, facts } = sheetOf([...sources.values()], disputes);
  if (options.output === undefined) terminal.out(text);
  else {
    writeWhole(resolve(terminal.cwd, options.output), text, options.output);
    if (!options.quiet) terminal.err(`Wrote ${options.output}: ${facts} ${facts === 1 ? 'line' : 'lines'}.\n`);
  }
  return well ? 0 : 2;
}

/** @throws Refusal where the sheet would not be read as one, or would be written over what somebody wrote. */
function refuseOutput({ output, force }: ExportOptions, { cwd }: Terminal): void {
  if (output === undefined) return;
  if (!output.endsWith('.facts')) throw new Refusal(`${output} is no name for a fact sheet: let it end in .facts.`);
  if (!force && existsSync(resolve(cwd, output)))
    throw new Refusal(`${output} is there already: name another file, or give --force to write over it.`);
}

const HEAD = `// What was read from the sources. Each line counts as confirmed and stands above documents:
// strike what you have not confirmed, or write [status: disputed] behind it.
`;

function sheetOf(
  sources: readonly DocumentReading[],
  disputes: readonly Disagreement[],
): { text: string; facts: number } {
  const standing = standingOf(disputes);
  const lines: string[] = [HEAD];
  let facts = 0;
  for (const [at, source] of sources.entries()) {
    const own = sheetLines(source);
    if (own.length === 0) continue;
    if (facts > 0) lines.push('');
    lines.push(`// ${source.document.path}`);
    // The headings of the document before are none of this one.
    if (at > 0 && !('heading' in (own[0] as SheetLine))) lines.push(`# ${plain(baseName(source.document.path))}`);
    for (const line of own) {
      if ('heading' in line)
        lines.push(`${'#'.repeat(line.level)} ${plain(line.heading)}${line.fact ? asOf(line.fact) : ''}`);
      else {
        lines.push(written(line.text, line.facts, standing));
        facts += 1;
      }
    }
  }
  return { text: `${lines.join('\n')}\n`, facts };
}

interface Standing {
  readonly disputed: ReadonlySet<string>;
  /** Facts that a later or a better one took the place of. */
  readonly aside: ReadonlySet<string>;
  /** The words that a fact took the place of. */
  readonly supersedes: ReadonlyMap<string, string>;
}

function standingOf(disputes: readonly Disagreement[]): Standing {
  const disputed = new Set<string>();
  const aside = new Set<string>();
  const supersedes = new Map<string, string>();
  for (const { status, sides } of disputes) {
    const [first, second] = sides.map(({ evidence }) => keyOf(evidence)) as [string, string];
    if (status === 'conflict') disputed.add(first).add(second);
    else {
      aside.add(first);
      supersedes.set(second, sides[0].says);
    }
  }
  return { disputed, aside, supersedes };
}

const keyOf = ({ path, span }: Evidence): string => `${path} ${span.start} ${span.end}`;

function written(text: string, facts: readonly [Statement, ...Statement[]], standing: Standing): string {
  const keys = facts.map((fact) => keyOf(evidenceFor(fact)));
  const [first] = facts;
  const { sheet } = first.reading.block;
  const older = keys.map((key) => standing.supersedes.get(key)).find((words) => words !== undefined);
  const disputed = sheet ? !sheet.confirmed : keys.some((key) => standing.disputed.has(key));
  const tags = [
    tag('source', sourceOf(first)),
    ...(disputed ? [tag('status', 'disputed')] : []),
    ...(older === undefined && !sheet?.supersedes ? [] : [tag('supersedes', older ?? sheet?.supersedes ?? '')]),
  ];
  const line = `${plain(text).replace(/^(?:#+|\/\/)\s*/, '')} ${tags.join(' ')}${asOf(first)}`;
  return keys.some((key) => standing.aside.has(key)) ? `// set aside: ${line}` : line;
}

/** "fire chief, by phone" of a sheet; "Ilse Brandt, story.eml, paragraph 1" of a document. */
function sourceOf(fact: Statement): string {
  const { sheet } = fact.reading.block;
  if (sheet?.source) return sheet.source;
  const { publisher, speaker } = provenanceOf(fact);
  const evidence = evidenceFor(fact);
  const names = [speaker, publisher].filter((name) => name !== null);
  return [...new Set([...names, placeIn(baseName(evidence.path), evidence)])].join(', ');
}

function asOf(fact: Statement): string {
  const { day } = provenanceOf(fact);
  return day ? ` ${tag('as-of', isoOf(day.value))}` : '';
}

const tag = (key: string, value: string): string =>
  `[${key}: ${value.replace(/\s+/g, ' ').replace(/\]/g, ')').replace(/\[/g, '(')}]`;

/** Words in square brackets with a colon would be read as a tag. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\[(\s*[a-z-]+\s*:[^\]]*)\]/gi, '($1)')
    .trim();
