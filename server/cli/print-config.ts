/** `backread print-config`: the configuration that holds for a draft or a folder, after all files and options. */

import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FilePattern } from '../config/config.ts';
import { RULES } from '../engine/rules/rules.ts';
import { pathOf } from '../host/node.ts';
import { openDesk, type Prepared } from './desk.ts';
import { Refusal } from './refusal.ts';
import type { ReadingOptions } from './settings.ts';
import { shown } from './shown.ts';
import type { Terminal } from './terminal.ts';

export async function printConfig(place: string, options: ReadingOptions, terminal: Terminal): Promise<number> {
  const path = resolve(terminal.cwd, place);
  if (!existsSync(path)) throw new Refusal(`${place} is not there: name a draft or a folder.`);
  const desk = await openDesk(options, terminal.cwd);
  const problems = new Set<string>();
  // For a folder it is what a draft in it would have.
  const draft = statSync(path).isDirectory()
    ? { path: join(path, 'draft.md'), name: place, bytes: new Uint8Array() }
    : { path, name: place };
  const prepared = await desk.prepare(draft, problems);
  for (const problem of problems) terminal.err(`${problem}\n`);
  if (!prepared) return 2;
  terminal.out(`${JSON.stringify(configOf(prepared, terminal.cwd), null, 2)}\n`);
  return problems.size > 0 ? 2 : 0;
}

/** All that holds, as plain data; places as they are shown. */
export function configOf({ story, settings }: Prepared, cwd: string): object {
  const { config, configs } = story;
  const patterns = (list: readonly FilePattern[]): readonly string[] =>
    list.map(({ base, pattern }) => shown(cwd, resolve(pathOf(base), pattern)));
  const rules = RULES.map(({ id, severity }) => [id, settings.rules[id] ?? severity] as const);
  const { year, month, day } = settings.date ?? {};
  return {
    files: configs.map((uri) => shown(cwd, pathOf(uri))),
    sources: config.sources && patterns(config.sources),
    exclude: patterns(config.exclude),
    confidential: patterns(config.confidential),
    trust: { high: patterns(config.trust.high), low: patterns(config.trust.low) },
    rules: Object.fromEntries([...rules, ['unused-stet', settings.rules['unused-stet'] ?? 'warning']].sort()),
    style: settings.style,
    date: settings.date ? [year, month, day].map((part) => String(part).padStart(2, '0')).join('-') : null,
    failOn: config.failOn,
    minSeverity: config.minSeverity,
  };
}
