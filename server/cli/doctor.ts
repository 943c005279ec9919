/** `backread doctor`: what is in force here, and what of the sources was read: the first thing to look at when something seems off. */

import { nodeHost, pathOf } from '../host/node.ts';
import { openDesk, type SourceNote } from './desk.ts';
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
  /** How the sources were chosen, in words. */
  readonly chosen: string;
  readonly sources: readonly SourceDiagnosis[];
  readonly leftOut: readonly { readonly name: string; readonly by: string }[];
  readonly claims: number;
  readonly problems: readonly string[];
}

interface SourceDiagnosis extends SourceNote {
  /** The pattern that names it; null where it was found beside the draft. */
  readonly by: string | null;
  readonly trust: 'high' | 'low' | null;
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
  const story = prepared?.story;
  const nameOf = (uri: string): string => shown(cwd, pathOf(uri));
  return {
    draft: draft.name,
    configuration: story?.configs.map(nameOf) ?? [],
    date: checked?.date ?? null,
    chosen: story?.choice.how ?? '',
    sources: (checked?.sources ?? []).map((note, at): SourceDiagnosis => {
      const uri = story?.sources[at] ?? '';
      return { ...note, by: story?.choice.by.get(uri) || null, trust: story?.trustOf(uri) ?? null };
    }),
    leftOut: story?.choice.leftOut.map(({ uri, by }) => ({ name: nameOf(uri), by })) ?? [],
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
  const blocks = drafts.map(({ draft, configuration, date, chosen, sources, leftOut, claims, problems }) =>
    [
      draft,
      `  configuration  ${configuration.join(', ') || 'none: what comes with Backread holds'}`,
      `  story date     ${date ? `${date.day}, from ${date.from}` : 'unknown: "Tuesday" cannot be told from a date. Give date: in the front matter, or --as-of'}`,
      `  claims read    ${claims}`,
      `  sources        ${chosen}`.trimEnd(),
      ...sources.map(
        ({ name, facts, confidential, by, trust }) =>
          `    ${facts === null ? '✗' : '✓'} ${name}  ${[said(facts), ...(by === null ? [] : [`by "${by}"`]), ...(trust ? [`${trust} trust`] : []), ...(confidential ? ['confidential'] : [])].join(', ')}`,
      ),
      ...leftOut.map(({ name, by }) => `    – ${name}  left out by "${by}"`),
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
