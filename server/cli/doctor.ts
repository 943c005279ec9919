/** `backread doctor`: what is in force here, and what of the sources was read: the first thing to look at when something seems off. */

import { nodeHost, pathOf } from '../host/node.ts';
import { openDesk } from './desk.ts';
import { type Draft, draftsOf } from './drafts.ts';
import { createProgress } from './progress.ts';
import type { ReadingOptions } from './settings.ts';
import { shown } from './shown.ts';
import type { Terminal } from './terminal.ts';

export interface DoctorOptions extends ReadingOptions {
  readonly format: 'text' | 'json';
}

interface Diagnosis {
  readonly draft: string;
  readonly configuration: readonly string[];
  readonly date: { readonly day: string; readonly from: string } | null;
  readonly sources: readonly { readonly name: string; readonly facts: number | null; readonly confidential: boolean }[];
  readonly claims: number;
  readonly problems: readonly string[];
}

export async function doctor(args: readonly string[], options: DoctorOptions, terminal: Terminal): Promise<number> {
  const drafts = await draftsOf(nodeHost(), args, terminal);
  const progress = createProgress(terminal, options.quiet === true, drafts.length);
  const found: Diagnosis[] = [];
  try {
    const desk = await openDesk(options, terminal.cwd, progress.step);
    for (const draft of drafts) {
      found.push(await diagnose(draft, desk, terminal.cwd));
      progress.done();
    }
  } finally {
    progress.end();
  }
  const version = process.env['BACKREAD_VERSION'] ?? '';
  const machine = { backread: version, node: process.versions.node, platform: `${process.platform} ${process.arch}` };
  const data = { ...machine, folder: terminal.cwd, drafts: found };
  terminal.out(options.format === 'json' ? `${JSON.stringify(data, null, 2)}\n` : asText(data));
  return found.some(({ problems }) => problems.length > 0) ? 2 : 0;
}

async function diagnose(draft: Draft, desk: Awaited<ReturnType<typeof openDesk>>, cwd: string): Promise<Diagnosis> {
  const prepared = await desk.prepare(draft, new Set());
  const { checked, problems } = await desk.check(draft);
  return {
    draft: draft.name,
    configuration: prepared?.story.configs.map((uri) => shown(cwd, pathOf(uri))) ?? [],
    date: checked?.date ?? null,
    sources: checked?.sources ?? [],
    claims: checked?.report.coverage.claims ?? 0,
    problems,
  };
}

interface Data {
  readonly backread: string;
  readonly node: string;
  readonly platform: string;
  readonly folder: string;
  readonly drafts: readonly Diagnosis[];
}

function asText({ backread, node, platform, folder, drafts }: Data): string {
  const blocks = drafts.map(({ draft, configuration, date, sources, claims, problems }) =>
    [
      draft,
      `  configuration  ${configuration.join(', ') || 'none: what comes with Backread holds'}`,
      `  story date     ${date ? `${date.day}, from ${date.from}` : 'unknown: "Tuesday" cannot be told from a date. Give date: in the front matter, or --as-of'}`,
      `  claims read    ${claims}`,
      `  sources        ${sources.length === 0 ? 'none' : ''}`.trimEnd(),
      ...sources.map(
        ({ name, facts, confidential }) =>
          `    ${facts === null ? '✗' : '✓'} ${name}  ${said(facts)}${confidential ? ', confidential' : ''}`,
      ),
      ...problems.map((problem) => `  ! ${problem}`),
    ].join('\n'),
  );
  const healthy = drafts.every(({ problems }) => problems.length === 0);
  return `${[
    `Backread ${backread}, Node ${node}, ${platform}\n${folder}`,
    ...blocks,
    healthy ? 'Everything was read.' : 'Not everything was read: see the lines with a !',
  ].join('\n\n')}\n`;
}

const said = (facts: number | null): string =>
  facts === null ? 'could not be read' : `${facts} ${facts === 1 ? 'fact' : 'facts'}`;
